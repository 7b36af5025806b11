// The modern sun in the Lahiri zodiac (দৃকসিদ্ধ, বিশুদ্ধ সিদ্ধান্ত) in fixed-point integers: the same longitude on every machine and
// compiler, which floating point with contraction and a library's sine would not give.
// Time: seconds of terrestrial time since J2000.0. Angle: 10^-9 degree, counted on without end (turn 0 holds J2000.0).
// Error of the fixed point: below 2e-8 degree, 2 ms of the sun's motion; that of the theory itself: within 14 minutes of 25
// published sankranti times, 2.6 minutes in the mean. Nutation is left out on both sides; TT - UT is taken as 69 s throughout, which
// is some ten minutes wrong in the thirteenth century.
// Range: years 1193 .. 2295 (Bangla years 600 .. 1701).
// Sources: Meeus, Astronomical Algorithms (2nd ed.), chapter 25; ayanamsa of the Calendar Reform Committee (Lahiri), 23.245528 degrees in 1956.
#pragma once

#include <array>
#include <cstdint>

#include "timeline/calendar/fields.hpp"

namespace kalpanji::calendar::drik {

using Angle = std::int64_t;
using Time = std::int64_t;

inline constexpr Angle degree = 1'000'000'000;
inline constexpr Angle circle = 360 * degree;
inline constexpr Time century = 36'525 * Time{86'400};  // Julian century in seconds, 3.2e9

/// Midnight in India (UTC+05:30) with which `day` begins, and so many minutes after it; J2000.0 is noon of 1 January 2000.
constexpr Time india_midnight(date::sys_days day, int minutes = 0) noexcept {
  return (day.time_since_epoch().count() - 10'957) * Time{86'400} - 43'200 - 19'800 + 69 + minutes * 60;  // [-2.6e10, 1.0e10]
}

/// Sine of an angle, times 2^30: Taylor's series of sin(x pi/2) on the first quadrant, x in 2^-30. Error below 1e-8.
constexpr std::int64_t sine(Angle angle) noexcept {
  // (pi/2)^k / k! * 2^30 for k = 1, 3, ... 13
  constexpr std::array<std::int64_t, 7> series{1'686'629'713, 693'598'668, 85'569'306, 5'026'995, 172'272, 3'864, 61};
  auto a = angle - floor_div(angle, circle) * circle;  // [0, 360e9)
  auto const below = a >= circle / 2;
  if (below) a -= circle / 2;
  if (a > circle / 4) a = circle / 2 - a;                // [0, 90e9]
  auto const x = a * 1'048'576 / 87'890'625;             // [0, 2^30]; 90e9 is 1024 * 87890625
  auto const xx = x * x >> 30;                           // [0, 2^30]
  std::int64_t sum = series.back();
  for (auto k = series.size() - 1; k-- > 0;) sum = series[k] - (sum * xx >> 30);  // [0, 1.7e9], product at most 1.9e18
  auto const value = sum * x >> 30;                      // [0, 2^30 + 6]
  return below ? -value : value;
}

/// Sidereal longitude at a time in [-2.6e10, 1.0e10].
constexpr Angle longitude(Time t) noexcept {
  constexpr Time hundredth = century / 100;                                    // both angles below turn once in it, and a little
  auto const turns = floor_div(t, hundredth);                                  // [-824, 317]
  auto const turning = (t - turns * hundredth) * 150'000'000 / 13'149;         // [0, 360e9), from at most 4.7e15
  static_assert(circle % 150'000'000 == 0 && circle / 150'000'000 * 13'149 == hundredth);
  auto const micro = t * 100 / (century / 10'000);                             // T in millionths: [-8.3e6, 3.2e6]
  auto const squared = micro * micro / 1'000'000;                              // T^2 in millionths: [0, 6.8e7]

  // L = 280.46646 + 36000.76983 T + 0.0003032 T^2,  M = 357.52911 + 35999.05029 T - 0.0001537 T^2
  auto const l = 280'466'460'000 + turns * circle + turning + t * 76'983 / 315'576 + squared * 303'200 / 1'000'000;  // products at most 2.0e15
  auto const m = 357'529'110'000 + turning - t * 94'971 / 315'576 - squared * 153'700 / 1'000'000;
  // C = (1.914602 - 0.004817 T) sin M + (0.019993 - 0.000101 T) sin 2M + 0.000289 sin 3M
  auto const c = ((1'914'602'000 - micro * 4'817 / 1'000) * sine(m)            // at most 2.0e9 * 2^30 = 2.1e18
                  + (19'993'000 - micro * 101 / 1'000) * sine(2 * m) + 289'000 * sine(3 * m)) / (1 << 30);
  // ayanamsa = 23.245528 + 1.3968972 U + 0.000308 U^2, U in centuries since JD 2435553.5 (21 March 1956)
  auto const u = t + Time{159'915} * 8'640;                                    // [-2.5e10, 1.2e10]: 15991.5 days before J2000.0
  auto const u_micro = u * 100 / (century / 10'000);                           // [-7.8e6, 3.7e6]
  auto const ayanamsa = 23'245'528'000 + u * 13'968'972 / 31'557'600 + u_micro * u_micro / 1'000'000 * 308'000 / 1'000'000;  // from at most 3.5e17
  return l + c - 5'690'000 - ayanamsa;
}

/// What the traditional Bangla calendar asks of a sun (bangla.hpp).
struct Sun {
  static constexpr Angle sign = circle / 12;
  static constexpr int year_of_turn_zero = 1'406;
  static constexpr date::sys_days anchor{date::days{10'957}};
  static constexpr Angle anchor_longitude = longitude(india_midnight(anchor));
  static constexpr Angle daily_motion = circle * 1'080'000 / 394'479'457;  // a sidereal year of 365.258756 days will do; from 3.9e17
  static constexpr int first_year = 600, last_year = 1'700;
  static constexpr Angle at_midnight(date::sys_days day, int minutes = 0) noexcept { return longitude(india_midnight(day, minutes)); }
};

}  // namespace kalpanji::calendar::drik
