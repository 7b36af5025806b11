// Moment: what an expression means, how exactly, and how we know. Data only: no spelling, no format.
// Days are proleptic Gregorian sys_days (Howard Hinnant's date); both ends of an interval are inclusive.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <date/date.h>

#include "grammar/units.hpp"
#include "timeline/calendar/calendar.hpp"

namespace kalpanji::timeline {

using grammar::Clock;
using grammar::DayPart;
using grammar::Duration;
using grammar::MonthNames;
using grammar::Recurrence;
using grammar::Thousandths;
using grammar::Unit;
using calendar::Calendar;

/// Half-open byte range of the text as it was given.
struct Span {
  std::uint32_t first = 0, last = 0;
  bool empty() const { return first == last; }
  friend bool operator==(Span const&, Span const&) = default;
};

/// TIMEX3's four types.
enum class Kind : std::uint8_t { date, time, duration, set };

/// How finely the words tell it, from fine to coarse.
enum class Precision : std::uint8_t { minute, day_part, day, week, month, year, decade, century };

/// How the words point at their day.
enum class Relation : std::uint8_t {
  absolute,     // ২ জুলাই ২০২৪
  to_document,  // আজ, মঙ্গলবার
  to_story,     // পরদিন; "আজ" in a quotation: the speaker's day
};

/// Which part was not written, and where it was taken from.
enum class Part : std::uint8_t { day, month, year, century, calendar, half_of_day, era };
enum class Source : std::uint8_t {
  document_date, last_date_told, weekday, heading, paired_date, region, spelling, neighbour, verb, convention, day_part, list_order
};
struct Filled {
  Part part;
  Source from;
};

/// What the text itself says: 0 = not said (a year: nothing). Weekdays are ISO, Monday = 1.
struct Written {
  std::uint8_t weekday = 0, day = 0, month = 0;
  std::optional<std::int32_t> year;             // as written, in its own era; astronomical where it is before Christ
  std::optional<std::int8_t> days_from_today;   // আজ 0, গতকাল -1
  std::int8_t days_on = 0;                       // the hour falls so many days later: সোমবার দিবাগত রাত ২টা 1
  bool from_story = false;                       // of days_from_today: পরদিন, which counts from the day told
  MonthNames names = MonthNames::none;
  MonthNames era = MonthNames::none;            // of the era word: বঙ্গাব্দ, হিজরি, খ্রিস্টাব্দ; it may contradict the month's name
  std::uint8_t days_either_way = 0;             // কাল 1, পরশু 2: back or on, the verb decides
  Calendar calendar = Calendar::gregorian;      // by which day, month and year are to be read
  std::int8_t direction = 0;                    // গত -1, আগামী +1
  Clock clock;
  DayPart day_part = DayPart::none;
};

/// The time of a day: a clock reading (24 hours), or only a part of the day, or neither.
struct TimeOfDay {
  Clock clock;
  DayPart part = DayPart::none;
  bool said() const { return clock.said() || part != DayPart::none; }
};

/// One end of a moment, or the whole of it. Resolved: the days [first, last] it covers. Else only what is known of it:
/// some of year, month, day or weekday of the Gregorian calendar.
struct Point {
  bool resolved = false;
  bool possible = true;               // false: 31 April, 29 February 2023; then it is not resolved either
  Precision precision = Precision::day;
  date::sys_days first{}, last{};
  TimeOfDay time;
  std::optional<std::int32_t> year;   // where not resolved
  std::uint8_t month = 0, day = 0, weekday = 0;
};

/// interval: from the first point to the second; one_of and all_of: any number of points.
enum class Shape : std::uint8_t { single, interval, one_of, all_of };

/// How a part of a longer stretch is meant, TIMEX3's mod.
enum class Mod : std::uint8_t { none, start, middle, end };

/// What can be said of a time that is no date: সম্প্রতি past, এখন present, শিগগির future.
enum class Vague : std::uint8_t { no, past, present, future };

/// An expression's meaning. `first`, `last`, `from` and `to` sum up the points and hold only when `resolved`.
struct Moment {
  Kind kind = Kind::date;
  bool resolved = false;
  bool possible = true;        // false: one of its points is no day
  Precision precision = Precision::day;
  Relation relation = Relation::absolute;
  date::sys_days first{}, last{};
  TimeOfDay from, to;          // of the first and of the last day
  Shape shape = Shape::single;
  std::vector<Point> points;   // 1; 2 of an interval; n of alternatives; none of durations, sets and vague ones
  bool open_end = false;       // ১৯৪৭-
  bool approximate = false;    // প্রায়, নাগাদ
  bool uncertain = false;      // contradicts itself beside a better claim
  Mod mod = Mod::none;
  Vague vague = Vague::no;
  Duration duration;           // kind == duration
  Recurrence recurrence;       // kind == set
  Calendar calendar = Calendar::gregorian;
  std::uint8_t tolerance = 0;  // days by which the calendar itself may be off (sighting, a sankranti near midnight)
  Written written;             // of the first point
  std::vector<Filled> filled;
};

/// A moment without points as its own only point.
inline Point own_point(Moment const& m) {
  Point p;
  p.resolved = m.resolved, p.possible = m.possible, p.precision = m.precision;
  p.first = m.first, p.last = m.last, p.time = m.from;
  auto const& w = m.written;
  p.year = w.year, p.month = w.month, p.day = w.day, p.weekday = w.weekday;
  return p;
}

}  // namespace kalpanji::timeline
