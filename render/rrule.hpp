// iCalendar's RRULE parts (RFC 5545 3.3.10) for what recurs, with RSCALE (RFC 7529) for other calendars and two parts that are
// ours and TIMEX-like: DURATION for a span of the day, X-COUNT for "six days a week" of which nobody says which.
#pragma once

#include <string>
#include <string_view>

#include "timeline/moment.hpp"

namespace kalpanji::render {

std::string_view rrule_weekday(std::uint8_t iso);  // MO … SU

/// FREQ=WEEKLY;BYDAY=SA,SU;BYHOUR=10. Weekdays in the order written; BYMINUTE is left out when 0.
std::string rrule(timeline::Recurrence const&);

/// Only the parts that RFC 5545 has: no DURATION, no X-COUNT, no RSCALE.
std::string rrule_standard(timeline::Recurrence const&);

}  // namespace kalpanji::render
