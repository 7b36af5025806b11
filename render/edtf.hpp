// EDTF (ISO 8601-2) for a moment, with the extensions that others have for what EDTF cannot say: ISO 8601 durations, RRULE
// parts for what recurs, TIMEX3's XXXX-WXX-5 (some Friday), TMO … TNI (parts of a day; TDA for ভোর is ours) and PAST_REF.
// Never an impossible date: ৩১ এপ্রিল ২০২৪ is some day of April, 2024-04-XX. Latin digits only; years are astronomical.
#pragma once

#include <string>
#include <string_view>

#include <date/date.h>

#include "timeline/moment.hpp"

namespace kalpanji::render {

/// The whole moment. A date whose calendar has a tolerance is approximate (~): a sighted month may begin a day later.
std::string edtf(timeline::Moment const&);

/// One of its points, without ~ and ?. Days that no Gregorian month or year spans exactly are first/last.
std::string edtf(timeline::Point const&);

std::string edtf_day(date::sys_days);        // 2024-07-04; 44 BCE is -0043; the year 12024 is Y12024
std::string edtf_year(std::int32_t);
std::string edtf_clock(timeline::Clock);     // T15:30, T15:30:05; a clock must be possible
std::string_view edtf_part(timeline::DayPart);  // TMO; none: ""

/// An hour from 0 to 24, and 24 only as 24:00.
bool possible(timeline::Clock);

}  // namespace kalpanji::render
