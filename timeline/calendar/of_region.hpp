// Which Bangla calendar a day is told by where nobody names one: the one rule for reading, for headings, for the axis of a picture and for `convert`.
// Bangladesh's own calendar begins on 15 April 1987, the traditional one (Surya Siddhanta) held in all of Bengal before it; docs/calendars.md.
#pragma once

#include "timeline/calendar/calendar.hpp"
#include "timeline/calendar/region.hpp"

namespace kalpanji::calendar {

/// 1 Boishakh 1394 is 15 April 1987.
inline constexpr int first_reformed_year = 1394;
inline constexpr date::sys_days reform_of_1987 = date::year{1987} / date::April / 15;

constexpr Calendar bangla_of(Region r, bool reformed) { return r == Region::india || !reformed ? Calendar::bangla_wb : Calendar::bangla_bd; }
/// … of a day,
constexpr Calendar bangla_of(Region r, date::sys_days day) { return bangla_of(r, day >= reform_of_1987); }
/// … of a Bangla year; without one, of our time.
constexpr Calendar bangla_of_year(Region r, std::optional<int> bangla_year) { return bangla_of(r, !bangla_year || *bangla_year >= first_reformed_year); }

}  // namespace kalpanji::calendar
