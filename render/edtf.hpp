// EDTF (ISO 8601-2) for a moment, with the extensions that TIMEX3 has for what EDTF cannot say: XXXX-WXX-5 for some
// Friday, PRESENT_REF for an unanchored আজ. Never an impossible date: ৩১ এপ্রিল ২০২৪ is some day of April, 2024-04-XX.
#pragma once

#include <string>

#include <date/date.h>

#include "timeline/moment.hpp"

namespace kalpanji::render {

std::string edtf(timeline::Moment const&);
std::string edtf_day(date::sys_days);   // 2024-07-04; 44 BCE is -0043; the year 12024 is Y12024
std::string edtf_year(std::int32_t);

}  // namespace kalpanji::render
