// The Bangla calendars: বাংলাদেশ (bd, from 16 October 2019 with the lengths of 2019; bd_1987, the old lengths for ever) and the
// traditional solar calendar of West Bengal, Tripura, Assam and of everything printed before 1987 (wb: Surya Siddhanta; wb_drik: modern sun).
// Months Boishakh = 1 .. Choitro = 12, years of the Bangla era (বঙ্গাব্দ), days from midnight to midnight. In old texts the day began at
// sunrise: an event between midnight and sunrise carries the date before; that is the caller's to know.
// Sources: the committee of M. Shahidullah (1966, official from 1987), Bangla Academy's of 2015 (in force from 16 October 2019);
// Sewell and Dikshit, The Indian Calendar (1896), section 28, for the rule of Bengal.
#pragma once

#include <array>
#include <cstdint>

#include "timeline/calendar/drik.hpp"
#include "timeline/calendar/fields.hpp"
#include "timeline/calendar/surya_siddhanta.hpp"

namespace kalpanji::calendar::bangla {

inline constexpr int era = 593;  // 1 Boishakh of year y falls in Gregorian year y + 593

/// Days before each month of a Bangladesh year without leap day: the old five of 31, and the six of 2019 with a Falgun of 29.
inline constexpr std::array<int, 12> days_before_1987{0, 31, 62, 93, 124, 155, 185, 215, 245, 275, 305, 335};
inline constexpr std::array<int, 12> days_before_2019{0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 335};

/// Bangladesh: 1 Boishakh is 14 April for ever, Falgun takes the leap day. Range: years 1 .. 9999.
/// The new lengths hold from year `new_from`. For the official calendar that is the whole of 1426, since the first difference in
/// that year is 31 Ashwin, 16 October 2019, the very day of the change.
template <int new_from>
struct BangladeshRules {
  static constexpr int first_year = 1, last_year = 9'999;

  // A year is a leap year when its Falgun falls in a Gregorian leap year.
  static constexpr bool is_leap(int y) noexcept { return date::year{y + era + 1}.is_leap(); }

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept {
    auto const& before = y >= new_from ? days_before_2019 : days_before_1987;
    auto const leap = m == 12 && is_leap(y) ? 1 : 0;
    return date::sys_days{date::year{y + era} / date::April / 14} + date::days{before[m - 1] + leap};  // [0, 336] after 14 April
  }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const g = date::year_month_day{day};
    auto gy = int{g.year()};
    auto boishakh = date::sys_days{date::year{gy} / date::April / 14};
    if (day < boishakh) boishakh = date::sys_days{date::year{--gy} / date::April / 14};
    auto const y = gy - era;
    auto const of_year = (day - boishakh).count();                     // [0, 365]
    auto const& before = y >= new_from ? days_before_2019 : days_before_1987;
    auto const start = [&](int m) { return before[static_cast<std::size_t>(m)] + (m == 11 && is_leap(y) ? 1 : 0); };
    auto m = of_year / 31;                                             // [0, 11]: right, or one too small late in the year
    if (m < 11 && of_year >= start(m + 1)) ++m;                        // [0, 11]
    return {y, static_cast<unsigned>(m) + 1, static_cast<unsigned>(of_year - start(m)) + 1};  // day [1, 31]
  }

  // The Gregorian leap rule and the fixed 14 April were settled in the 1990s (year 1402): before that a print may be a day off.
  static constexpr unsigned tolerance(int y, unsigned) noexcept { return y < 1'402 ? 1 : 0; }
};

/// The traditional calendar. A month begins with the first midnight after the sun has entered its sign (সংক্রান্তি); so the month of a day
/// is the sign in which the day's first moment finds the sun. No table: three or four evaluations of the longitude for a date.
template <class Sun>
struct TraditionalRules {
  static constexpr int first_year = Sun::first_year, last_year = Sun::last_year;

  /// Signs that begin before month m of year y, from turn 0 of the Sun.
  static constexpr std::int64_t sign_of(int y, unsigned m) noexcept { return (y - Sun::year_of_turn_zero) * std::int64_t{12} + m - 1; }

  /// Has the sun entered the sign before this time of the day? Exactly at the time is not before: then the month begins a day later.
  static constexpr bool entered(std::int64_t sign, date::sys_days day, int minutes = 0) noexcept {
    return Sun::at_midnight(day, minutes) > sign * Sun::sign;
  }

  /// The first midnight after the sun entered the sign, from a guess that is right within a few days.
  static constexpr date::sys_days settle(std::int64_t sign, date::sys_days guess) noexcept {
    if (entered(sign, guess)) {
      while (entered(sign, guess - date::days{1})) guess -= date::days{1};
      return guess;
    }
    do guess += date::days{1};
    while (!entered(sign, guess));
    return guess;
  }

  static constexpr date::sys_days month_start(int y, unsigned m) noexcept {
    auto const sign = sign_of(y, m);
    auto const target = sign * Sun::sign;
    // Mean motion from the anchor is right within 2.2 days, and for the modern sun, whose year is shorter, 2 more in the year 1193 ...
    auto const mean = Sun::anchor + date::days{static_cast<int>((target - Sun::anchor_longitude) / Sun::daily_motion)};
    // ... and what the true sun then lacks or has too much brings it within one day.
    auto const lacks = target - Sun::at_midnight(mean);
    return settle(sign, mean + date::days{static_cast<int>(lacks / Sun::daily_motion) + (lacks >= 0 ? 1 : 0)});
  }

  static constexpr Fields locate(date::sys_days day) noexcept {
    auto const longitude = Sun::at_midnight(day);
    auto const sign = floor_div(longitude - 1, Sun::sign);  // entered strictly before midnight
    auto const past = (longitude - sign * Sun::sign) / Sun::daily_motion;  // [0, 31] days of the mean sun
    auto const start = settle(sign, day - date::days{static_cast<int>(past)});
    auto const turn = floor_div(sign, 12);
    return {static_cast<int>(turn) + Sun::year_of_turn_zero, static_cast<unsigned>(sign - turn * 12) + 1, static_cast<unsigned>((day - start).count()) + 1};
  }

  /// A sankranti within 35 minutes of midnight: almanacs differ by more than that, so the month may begin a day earlier or later.
  static constexpr bool near_midnight(int y, unsigned m) noexcept {
    auto const sign = sign_of(y, m);
    auto const start = month_start(y, m);
    return entered(sign, start - date::days{1}, 35) || !entered(sign, start, -35);
  }

  static constexpr unsigned tolerance(int y, unsigned m) noexcept { return near_midnight(y, m) ? 1 : 0; }
};

/// Official calendar of Bangladesh: lengths of 1987 to 15 October 2019, those of 2019 after.
namespace bd {
/// In use from the year 1394; texts before it follow the traditional calendar (wb) in both Bengals.
inline constexpr int adopted_year = 1'394;
/// From here on the old lengths give one day more (stale web sites print them still), until 14 March; and so in every later year.
inline constexpr auto new_lengths_from = date::sys_days{date::year{2019} / date::October / 16};
using Rules = BangladeshRules<1'426>;
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace bd

/// The same with the lengths of 1987 for ever.
namespace bd_1987 {
using Rules = BangladeshRules<100'000>;
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace bd_1987

/// Traditional, sun of the Surya Siddhanta, midnight of Kolkata. Range: years 1 .. 9999.
namespace wb {
using Rules = TraditionalRules<surya_siddhanta::Sun>;
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace wb

/// Traditional, modern sun, midnight of Indian time (Vishuddha Siddhanta). Range: years 600 .. 1700.
namespace wb_drik {
using Rules = TraditionalRules<drik::Sun>;
using year = fields::year<Rules>;
using month = fields::month<Rules>;
using day = fields::day<Rules>;
using year_month_day = fields::year_month_day<Rules>;
}  // namespace wb_drik

}  // namespace kalpanji::calendar::bangla
