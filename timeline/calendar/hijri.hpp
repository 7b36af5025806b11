// The Hijri calendars: civil (tabular, by date/islamic.h), umalqura (the table of Saudi Arabia) and bd (Bangladesh: Umm al-Qura of the
// day before). Real Hijri dates follow the sighting of the moon, so each is right within a day, and that is its tolerance.
// Of 32 dates printed in Bangladesh 2013-2026 bd gives 26, and the other 6 within a day; almanacs of West Bengal print civil.
// A Hijri day begins at sunset of the day before the one given here (দিবাগত রাত belongs to the next date).
// Ranges: civil 1 .. 9999 AH; umalqura and bd 1300 .. 1600 AH and nothing outside, since there is no table.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include <date/islamic.h>

#include "timeline/calendar/fields.hpp"
#include "timeline/calendar/umalqura_months.hpp"

namespace kalpanji::calendar::hijri {

/// Thirty years of 10631 days; leap years 2 5 7 10 13 16 18 21 24 26 29 of them; 1 Muharram 1 is 16 July 622 Julian.
namespace civil {
struct Rules {
  static constexpr int first_year = 1, last_year = 9'999;

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept {
    return date::sys_days{::islamic::year_month_day{::islamic::year{y}, ::islamic::month{m}, ::islamic::day{1}}};
  }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const ymd = ::islamic::year_month_day{day};
    return {int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()}};
  }

  static constexpr unsigned tolerance(int, unsigned) noexcept { return 1; }
};
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace civil

namespace umalqura {
/// Days from 1 Muharram 1300 to 1 Muharram of each year and of the year after the last.
inline constexpr auto year_starts = [] {
  std::array<std::int32_t, months_of_30.size() + 1> starts{};
  for (std::size_t i = 0; i < months_of_30.size(); ++i) starts[i + 1] = starts[i] + 12 * 29 + std::popcount(months_of_30[i]);  // [0, 106665]
  return starts;
}();

struct Rules {
  static constexpr int first_year = umalqura::first_year, last_year = umalqura::last_year;

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept {
    auto const i = static_cast<std::size_t>(y - first_year);                                  // [0, 301]
    if (i == months_of_30.size()) return first_day + date::days{year_starts[i]};
    auto const before = months_of_30[i] & ((1U << (m - 1)) - 1);                              // the months of 30 before m
    return first_day + date::days{year_starts[i] + 29 * (static_cast<int>(m) - 1) + std::popcount(before)};
  }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const n = (day - first_day).count();                                                 // [0, 106664]
    auto i = static_cast<std::size_t>(n * 30 / 10'631);                                       // the right year or a neighbour
    if (i >= months_of_30.size()) i = months_of_30.size() - 1;
    if (n < year_starts[i]) --i;
    else if (n >= year_starts[i + 1]) ++i;                                                    // [0, 300]
    auto const of_year = n - year_starts[i];                                                  // [0, 354]
    auto const start = [&](int m) { return 29 * m + std::popcount(months_of_30[i] & ((1U << m) - 1)); };  // months before counted from 0
    auto m = of_year / 30;                                                                    // [0, 11]: right, or one too small
    if (m < 11 && of_year >= start(m + 1)) ++m;
    return {first_year + static_cast<int>(i), static_cast<unsigned>(m) + 1, static_cast<unsigned>(of_year - start(m)) + 1};  // day [1, 30]
  }

  // Exact in Saudi Arabia; what is printed elsewhere under a Hijri month may be a day off.
  static constexpr unsigned tolerance(int, unsigned) noexcept { return 1; }
};
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace umalqura

/// Bangladesh sees the moon a day after the Umm al-Qura calendar says so: the date of a day is Umm al-Qura's of the day before.
namespace bd {
struct Rules {
  static constexpr int first_year = umalqura::first_year, last_year = umalqura::last_year;
  static constexpr date::sys_days month_start(int y, unsigned m) noexcept { return umalqura::Rules::month_start(y, m) + date::days{1}; }
  static constexpr Fields locate(date::sys_days day) noexcept { return umalqura::Rules::locate(day - date::days{1}); }
  static constexpr unsigned tolerance(int, unsigned) noexcept { return 1; }
};
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace bd

}  // namespace kalpanji::calendar::hijri
