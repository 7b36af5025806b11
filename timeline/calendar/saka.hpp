// The Indian national calendar (ভারতীয় সিভিল, Saka era), months Chaitra = 1 .. Falgun = 12. Official from 1 Chaitra 1879
// (22 March 1957); earlier years are arithmetic only. The শকাব্দ of almanacs is another thing: it changes on 1 Boishakh.
// Source: Report of the Calendar Reform Committee, Government of India, 1955; the same days as ICU's `indian`.
// Range: years 1 .. 9999 (year 0 is refused).
#pragma once

#include "timeline/calendar/fields.hpp"

namespace kalpanji::calendar::saka {

struct Rules {
  static constexpr int first_year = 1, last_year = 9'999;

  // Chaitra takes the leap day, so Boishakh begins on 21 April in every year.
  static constexpr bool is_leap(int y) noexcept { return date::year{y + 78}.is_leap(); }

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept {
    auto const boishakh = date::sys_days{date::year{y + 78} / date::April / 21};
    if (m == 1) return boishakh - date::days{is_leap(y) ? 31 : 30};         // 21 or 22 March
    auto const before = static_cast<int>(m) - 2;                            // [0, 10] months since Boishakh began
    return boishakh + date::days{before * 30 + (before < 5 ? before : 5)};  // [0, 305]: five of 31 days, then 30
  }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const g = date::year_month_day{day};
    auto y = int{g.year()} - 78;                                     // the Saka year that begins in this Gregorian year
    auto const chaitra = month_start(y, 1);
    if (day < chaitra) --y;
    auto const start = day < chaitra ? month_start(y, 1) : chaitra;
    auto const of_year = (day - start).count();                      // [0, 365]
    auto const first = is_leap(y) ? 31 : 30;                         // days of Chaitra
    if (of_year < first) return {y, 1, static_cast<unsigned>(of_year) + 1};
    auto const r = of_year - first;                                  // [0, 334] since 1 Boishakh
    if (r < 155) return {y, static_cast<unsigned>(r / 31) + 2, static_cast<unsigned>(r % 31) + 1};  // months [2, 6]
    return {y, static_cast<unsigned>((r - 155) / 30) + 7, static_cast<unsigned>((r - 155) % 30) + 1};  // months [7, 12]
  }

  static constexpr unsigned tolerance(int, unsigned) noexcept { return 0; }
};

using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;

}  // namespace kalpanji::calendar::saka
