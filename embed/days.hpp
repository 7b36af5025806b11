// Dates of the public face and days of the rooms, one into the other.
#pragma once

#include <date/date.h>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji {

inline date::year_month_day to_ymd(Date d) { return date::year{d.year} / date::month{d.month} / date::day{d.day}; }
inline date::sys_days to_days(Date d) { return date::sys_days{to_ymd(d)}; }

inline Date to_date(date::sys_days day) {
  date::year_month_day const ymd{day};
  return {static_cast<int>(ymd.year()), static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()))};
}

}  // namespace kalpanji
