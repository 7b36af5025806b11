// The sun of the Surya Siddhanta in exact and fixed-point integers: the same longitude on every machine and compiler.
// Time: units of 1/4500000 day since the Kali epoch, midnight at Ujjain (18 February 3102 BCE Julian, R.D. -1132959).
// Angle: 2^-28 of an arcminute, counted on without end from the epoch (turn 5125 begins with Bangla year 1431).
// Error of the fixed point: below 3e-8 arcminute, 0.05 ms of the sun's motion. Range: times [6.0e12, 2.3e13] (Bangla years 1 .. 10000).
// Sources: Surya Siddhanta, chapters I and II (translated by Burgess, 1860); constants in the form of Reingold and Dershowitz,
// Calendrical Calculations, hindu-solar-longitude; counted from the Kali epoch instead of creation, which keeps the same sun to 0.0002 degree.
#pragma once

#include <array>
#include <cstdint>

#include <date/date.h>

namespace kalpanji::calendar::surya_siddhanta {

using Angle = std::int64_t;
using Time = std::int64_t;

inline constexpr int angle_bits = 28;
inline constexpr Angle arcminute = Angle{1} << angle_bits;
inline constexpr Angle circle = 21'600 * arcminute;

// 4500000 is the smallest number in which both a minute (3125) and Kolkata's lead over Ujjain (0.034988 day, the longitudes
// 88.3639 and 75 degrees 46' 06" E) are whole.
inline constexpr Time time_day = 4'500'000;
inline constexpr Time time_minute = time_day / 1'440;
inline constexpr Time kolkata_ahead = 157'446;
static_assert(kolkata_ahead * 1'000'000 == 34'988 * time_day);

// Days from the Kali epoch to 1 January 1970.
inline constexpr int kali_to_1970 = 719'163 + 1'132'959;

/// Midnight at Kolkata with which `day` begins, and so many minutes after it.
constexpr Time kolkata_midnight(date::sys_days day, int minutes = 0) noexcept {
  return (day.time_since_epoch().count() + kali_to_1970) * time_day - kolkata_ahead + minutes * time_minute;
}

/// Mean longitude: 4320000 turns in 1577917828 days, or 1080000 in 394479457.
constexpr Angle mean(Time t) noexcept {
  constexpr std::int64_t period = 25 * std::int64_t{394'479'457};  // 9.9e9: one turn in units of t * 6
  static_assert(time_day * 6 == 25 * 1'080'000);
  auto const x = t * 6;                                    // [3.6e13, 1.4e14]
  auto const turns = x / period;                           // [3.6e3, 1.4e4]
  auto const r = x % period * 21'600;                      // [0, 2.2e14]: arcminutes times period
  auto const minutes = r / period;                         // [0, 21599]
  auto const rest = (r % period << angle_bits) / period;   // [0, 2^28), from at most 2.7e18
  return turns * circle + minutes * arcminute + rest;      // below 8.2e16
}

/// Mean anomaly in [0, circle), to 2^-22 arcminute: 4320000000 - 387 turns in 1577917828000 days, 0.78575 of a turn at the epoch.
constexpr Angle anomaly(Time t) noexcept {
  constexpr std::int64_t turns = 4'319'999'613, period = 1'577'917'828'000;
  constexpr std::int64_t at_epoch = period / 4'000 * 3'143;  // 0.78575 of a turn
  static_assert(period % 4'000 == 0 && 3'143 * 100'000 == 78'575 * 4'000);
  constexpr int bits = 22;
  auto const whole = t / time_day * turns;                             // [5.8e15, 2.2e16]
  auto const part = t % time_day * turns / time_day;                   // [0, 4.4e9), from at most 2.0e16
  auto const r = (whole + part + at_epoch) % period * 21'600;          // [0, 3.5e16]
  auto const rest = (r % period << bits) / period;                     // [0, 2^22), from at most 6.7e18
  return r / period * arcminute + (rest << (angle_bits - bits));       // [0, circle)
}

/// Sines of the text for radius 3438, every 225 arcminutes; the last stands twice so that 90 degrees needs no case of its own.
inline constexpr std::array<std::int64_t, 26> sines{0,    225,  449,  671,  890,  1105, 1315, 1520, 1719, 1910, 2093, 2267, 2431,
                                                    2585, 2728, 2859, 2978, 3084, 3177, 3256, 3321, 3372, 3409, 3431, 3438, 3438};

/// Equation of the centre: what is taken from the mean longitude. Epicycle 14/360, shrinking by 1/42 of itself at the quadrants:
/// with o = sine / 3438 the sine of the equation is o * 14/360 * (1 - |o|/42) = o * (42 - |o|) / 1080. It stays below the first
/// entry of the table of sines (130.6 < 225), where the text's arc of a sine is the sine itself in arcminutes.
constexpr Angle equation(Angle anomaly_now) noexcept {
  static_assert(3'438 * 41 / 1'080 < 225);
  auto a = anomaly_now;
  auto const below = a >= circle / 2;                                       // the sine is negative
  if (below) a -= circle / 2;                                               // [0, circle / 2)
  if (a > circle / 4) a = circle / 2 - a;                                   // [0, circle / 4]
  constexpr Angle step = 225 * arcminute;                                   // 6.0e10
  auto const i = static_cast<std::size_t>(a / step);                        // [0, 24]
  auto const sine = sines[i] * arcminute + a % step * (sines[i + 1] - sines[i]) / 225;  // [0, 3438 * 2^28], product at most 1.4e13
  auto const short_sine = sine >> 10;                                       // [0, 9.1e8], in 2^-18
  auto const shrink = short_sine * short_sine / (1'080 * 3'438) >> 8;       // [0, 3.2 * 2^28], square at most 8.2e17
  auto const value = sine * 7 / 180 - shrink;                               // [0, 130.6 * 2^28]
  return below ? -value : value;
}

/// True sidereal longitude, counted on from the epoch. About ten divisions.
constexpr Angle longitude(Time t) noexcept { return mean(t) - equation(anomaly(t)); }

/// What the traditional Bangla calendar asks of a sun (bangla.hpp).
struct Sun {
  static constexpr Angle sign = circle / 12;
  static constexpr int year_of_turn_zero = -3'694;  // Bangabda = elapsed Kali year - 3694
  static constexpr date::sys_days anchor{date::days{-kali_to_1970}};
  static constexpr Angle anchor_longitude = 0;
  static constexpr Angle daily_motion = circle * 1'080'000 / 394'479'457;  // from 6.3e18
  static constexpr int first_year = 1, last_year = 9'999;
  static constexpr Angle at_midnight(date::sys_days day, int minutes = 0) noexcept { return longitude(kolkata_midnight(day, minutes)); }
};

}  // namespace kalpanji::calendar::surya_siddhanta
