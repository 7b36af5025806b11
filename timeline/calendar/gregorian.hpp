// The proleptic Gregorian calendar with astronomical years (0 is 1 BCE), from Howard Hinnant's date.
// Range: years -32000 .. 32000. Nothing is said here about what people wrote before 1582 or 1752: see julian.hpp.
#pragma once

#include "timeline/calendar/fields.hpp"

namespace kalpanji::calendar::gregorian {

struct Rules {
  static constexpr int first_year = -32'000, last_year = 32'000;

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept { return date::sys_days{date::year{y} / date::month{m} / date::day{1}}; }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const ymd = date::year_month_day{day};
    return {int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()}};
  }

  static constexpr unsigned tolerance(int, unsigned) noexcept { return 0; }
};

}  // namespace kalpanji::calendar::gregorian
