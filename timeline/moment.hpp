// Moment: what day an expression means, how exactly, and how we know. Data only: no spelling, no format.
// Days are proleptic Gregorian sys_days (Howard Hinnant's date); both ends of an interval are inclusive.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <date/date.h>

namespace kalpanji::timeline {

/// Half-open byte range of the text as it was given.
struct Span {
  std::uint32_t first = 0, last = 0;
  friend bool operator==(Span const&, Span const&) = default;
};

enum class Precision : std::uint8_t { day, month, year };

/// How the words point at their day.
enum class Relation : std::uint8_t {
  absolute,     // ২ জুলাই ২০২৪
  to_document,  // আজ, মঙ্গলবার
  to_story,     // "আজ" in a quotation: the speaker's day
};

/// Which part was not written, and where it was taken from.
enum class Part : std::uint8_t { day, month, year };
enum class Source : std::uint8_t { document_date, last_date_told, weekday };
struct Filled {
  Part part;
  Source from;
};

/// What the text itself says: 0 = not said (a year: nothing). Weekdays are ISO, Monday = 1.
struct Written {
  std::uint8_t weekday = 0, day = 0, month = 0;
  std::optional<std::int32_t> year;
  std::optional<std::int8_t> days_from_today;  // আজ 0, গতকাল -1
};

/// An expression's meaning. `first` and `last` hold only when `resolved`; else `written` is all we know.
struct Moment {
  bool resolved = false;
  bool possible = true;  // false: 31 April, 29 February 2023; then it is not resolved either
  Precision precision = Precision::day;
  Relation relation = Relation::absolute;
  date::sys_days first{}, last{};
  Written written;
  std::vector<Filled> filled;
};

}  // namespace kalpanji::timeline
