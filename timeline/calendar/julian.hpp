// The proleptic Julian calendar with astronomical years (0 is 1 BCE), a thin wrap of date/julian.h.
// The company's papers in Bengal are Julian up to 2 September 1752; which papers are is the caller's to know, nothing is guessed here.
// Range: years -31999 .. 31999, so that each of its days has a Gregorian date too (the two are 240 days apart at the ends).
#pragma once

#include <date/julian.h>

#include "timeline/calendar/fields.hpp"

namespace kalpanji::calendar::julian {

struct Rules {
  static constexpr int first_year = -31'999, last_year = 31'999;

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept {
    return date::sys_days{::julian::year_month_day{::julian::year{y}, ::julian::month{m}, ::julian::day{1}}};
  }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const ymd = ::julian::year_month_day{day};
    return {int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()}};
  }

  static constexpr unsigned tolerance(int, unsigned) noexcept { return 0; }
};

using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;

}  // namespace kalpanji::calendar::julian
