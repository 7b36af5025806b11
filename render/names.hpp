// The names that our machine-read outputs use for what the timeline counts in enums: ASCII, lower case, hyphens. They are
// part of the schemas in docs/schema: names may be added, never changed.
#pragma once

#include <array>
#include <string_view>

#include "timeline/chronicle.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::render {

inline std::string_view date_source_name(timeline::DateSource s) {
  constexpr std::array<std::string_view, 7> names{"none", "given", "published", "updated", "dateline", "masthead", "memo"};
  return names[static_cast<std::size_t>(s)];
}
inline std::string_view type_name(timeline::Kind k) {
  constexpr std::array<std::string_view, 4> names{"DATE", "TIME", "DURATION", "SET"};
  return names[static_cast<std::size_t>(k)];
}
inline std::string_view precision_name(timeline::Precision p) {
  constexpr std::array<std::string_view, 8> names{"minute", "day-part", "day", "week", "month", "year", "decade", "century"};
  return names[static_cast<std::size_t>(p)];
}
using calendar::calendar_name;
inline std::string_view relation_name(timeline::Relation r) {
  constexpr std::array<std::string_view, 3> names{"absolute", "document", "story"};
  return names[static_cast<std::size_t>(r)];
}
inline std::string_view part_name(timeline::Part p) {
  constexpr std::array<std::string_view, 7> names{"day", "month", "year", "century", "calendar", "half-of-day", "era"};
  return names[static_cast<std::size_t>(p)];
}
inline std::string_view source_name(timeline::Source s) {
  constexpr std::array<std::string_view, 12> names{"document-date", "last-date-told", "weekday", "heading", "paired-date", "region",
                                                   "spelling", "neighbour", "verb", "convention", "day-part", "list-order"};
  return names[static_cast<std::size_t>(s)];
}
inline std::string_view day_part_name(timeline::DayPart p) {
  constexpr std::array<std::string_view, 8> names{"", "dawn", "morning", "midday", "afternoon", "evening", "night", "daytime"};
  return names[static_cast<std::size_t>(p)];
}
inline std::string_view month_names_name(timeline::MonthNames n) {
  constexpr std::array<std::string_view, 4> names{"", "gregorian", "bangla", "hijri"};
  return names[static_cast<std::size_t>(n)];
}

}  // namespace kalpanji::render
