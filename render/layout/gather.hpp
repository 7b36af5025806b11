// First phase: which events are drawn, in which order, and which of them share a mark. No measures yet.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <date/date.h>

#include "timeline/chronicle.hpp"

namespace kalpanji::render {

struct Entry {
  timeline::Chronicle const* chronicle = nullptr;
  timeline::Event const* event = nullptr;
  timeline::Moment const* moment = nullptr;
  timeline::Finding const* finding = nullptr;  // the first that touches it
  std::optional<date::sys_days> other_day;     // the day that the finding would put in its place
};

/// Entries of one extent and precision: one mark, one heading, several titles.
struct Group {
  std::size_t first = 0, last = 0;  // half-open, into the entries
  date::sys_days first_day{}, last_day{};
  timeline::Precision precision = timeline::Precision::day;
};

struct Gathered {
  std::vector<Entry> entries;  // by time; of equal beginnings the longer first; then as the texts tell them
  std::vector<Group> groups;
};

Gathered gather(std::span<timeline::Chronicle const* const>);

}  // namespace kalpanji::render
