// First phase: which events are drawn, over which stretch of time each, in which order, and which of them share a mark.
// Unit: minutes since the beginning of 1970, so that a day and a clock reading stand on one line. No measures yet.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <date/date.h>

#include "timeline/chronicle.hpp"

namespace kalpanji::render {

using Minute = std::int64_t;
inline constexpr Minute minutes_of_day = 1440;

constexpr Minute begin_of(date::sys_days day) { return minutes_of_day * Minute{day.time_since_epoch().count()}; }
constexpr Minute end_of(date::sys_days day) { return begin_of(day) + minutes_of_day; }
constexpr date::sys_days day_of(Minute at) {
  Minute const day = at >= 0 ? at / minutes_of_day : -((minutes_of_day - 1 - at) / minutes_of_day);
  return date::sys_days{date::days{static_cast<int>(day)}};
}

/// Half-open [first, last); a clock reading is a point: first == last.
struct Extent {
  Minute first = 0, last = 0;
  timeline::Precision precision = timeline::Precision::day;
  bool range = false;                            // from … to, in words
  bool fades_first = false, fades_last = false;  // approximate, or open at the end
  bool hollow = false;                           // one of several, or contradicted
  bool is_point() const { return !range && precision <= timeline::Precision::day && precision != timeline::Precision::day_part; }
  Minute middle() const { return first + (last - first) / 2; }
  friend bool operator==(Extent const&, Extent const&) = default;
};

struct Entry {
  timeline::Chronicle const* chronicle = nullptr;  // none: the reader's reference day
  timeline::Event const* event = nullptr;
  timeline::Moment const* moment = nullptr;
  timeline::Finding const* finding = nullptr;  // the first that touches it
  std::optional<date::sys_days> other_day;     // the day that the finding would put in its place
  std::uint32_t document = 0;
  Extent extent;                               // of its first mark
  std::uint32_t more_first = 0, more_last = 0; // further marks (২ ও ৫ জুলাই): Gathered::more
};

/// Entries of one extent: one mark, one heading, several titles.
struct Group {
  std::size_t first = 0, last = 0;  // half-open, into the entries
};

struct Gathered {
  std::vector<Entry> entries;  // by time; of equal beginnings the longer first; then as the texts tell them
  std::vector<Extent> more;
  std::vector<Group> groups;
  std::size_t events = 0;      // entries that are events
  std::uint32_t documents = 0;
  bool clocks = false, days = false, months = false;  // what the axis must be able to say
};

/// Where a moment stands: its first extent, and in `more` the others of a list. Nothing for what has no day.
std::optional<Extent> extent_of(timeline::Moment const&, std::vector<Extent>& more);

/// by_document: events of different documents share no mark. n log n.
Gathered gather(std::span<timeline::Chronicle const* const>, bool by_document, std::optional<date::sys_days> reference);

}  // namespace kalpanji::render
