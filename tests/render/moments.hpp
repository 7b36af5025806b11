// Moments built by hand, for the tests of everything that writes them.
#pragma once

#include <date/date.h>

#include "timeline/chronicle.hpp"

namespace kalpanji::render::testing {

using namespace date::literals;
using namespace timeline;

inline Point days(date::sys_days first, date::sys_days last, Precision precision = Precision::day) {
  Point p;
  p.resolved = true;
  p.precision = precision;
  p.first = first;
  p.last = last;
  return p;
}
inline Point day(date::year_month_day d) { return days(d, d); }
inline Point month(int y, unsigned m) {
  auto const ym = date::year{y} / date::month{m};
  return days(ym / 1, ym / date::last, Precision::month);
}
inline Point year(int y) { return days(date::year{y} / 1 / 1, date::year{y} / 12 / 31, Precision::year); }
inline Point years(int first, int last, Precision precision) { return days(date::year{first} / 1 / 1, date::year{last} / 12 / 31, precision); }

/// What is known of a day that is not resolved; 0 = not.
inline Point open(unsigned m, unsigned d = 0, unsigned weekday = 0) {
  Point p;
  p.month = static_cast<std::uint8_t>(m), p.day = static_cast<std::uint8_t>(d), p.weekday = static_cast<std::uint8_t>(weekday);
  p.precision = m != 0 && d == 0 ? Precision::month : Precision::day;
  return p;
}
inline Point impossible(std::optional<int> y, unsigned m, unsigned d) {
  auto p = open(m, d);
  p.year = y;
  p.possible = false;
  return p;
}
inline Point at(Point p, int hour, int minute = 0, int second = -1) {
  p.time.clock = {static_cast<std::int16_t>(hour), static_cast<std::int16_t>(minute), static_cast<std::int16_t>(second)};
  if (p.precision == Precision::day) p.precision = Precision::minute;
  return p;
}
inline Point in(Point p, DayPart part) {
  p.time.part = part;
  if (p.precision == Precision::day) p.precision = Precision::day_part;
  return p;
}

inline Moment moment(std::vector<Point> points, Shape shape = Shape::single) {
  Moment m;
  m.points = std::move(points);
  m.shape = shape;
  m.resolved = m.possible = true;
  for (auto const& p : m.points) m.resolved = m.resolved && p.resolved, m.possible = m.possible && p.possible;
  auto const& first = m.points.front();
  auto const& last = m.points.back();
  m.precision = first.precision;
  m.first = first.first, m.last = last.last;
  m.from = first.time, m.to = last.time;
  m.kind = first.time.said() ? Kind::time : Kind::date;
  m.written.year = first.year, m.written.month = first.month, m.written.day = first.day, m.written.weekday = first.weekday;
  return m;
}
inline Moment range(Point a, Point b) { return moment({a, b}, Shape::interval); }
inline Moment about(Moment m) {
  m.approximate = true;
  return m;
}
inline Moment doubtful(Moment m) {
  m.uncertain = true;
  return m;
}
inline Moment lasting(Duration d) {
  Moment m;
  m.kind = Kind::duration;
  m.duration = d;
  return m;
}
inline Moment recurring(Recurrence r) {
  Moment m;
  m.kind = Kind::set;
  m.recurrence = std::move(r);
  return m;
}
inline Moment vague(Vague v) {
  Moment m;
  m.vague = v;
  return m;
}

}  // namespace kalpanji::render::testing
