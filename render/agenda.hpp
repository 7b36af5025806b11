// Agenda: the events of several chronicles in order of time, for everything that tells them day by day.
#pragma once

#include <algorithm>
#include <span>
#include <tuple>
#include <vector>

#include "timeline/chronicle.hpp"

namespace kalpanji::render {

struct Item {
  timeline::Chronicle const* chronicle;
  timeline::Event const* event;
  timeline::Moment const* moment;
};

/// By first day; of equal ones the wider first (a year before its January), then as given. n log n.
inline std::vector<Item> agenda(std::span<timeline::Chronicle const* const> chronicles) {
  std::vector<Item> out;
  for (auto const* chronicle : chronicles)
    for (auto const& event : chronicle->events) out.push_back({chronicle, &event, &chronicle->expressions[event.when].moment});
  std::stable_sort(out.begin(), out.end(), [](Item const& a, Item const& b) {
    return std::tuple{a.moment->first, b.moment->last} < std::tuple{b.moment->first, a.moment->last};
  });
  return out;
}

}  // namespace kalpanji::render
