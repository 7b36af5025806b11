#include "render/layout/lanes.hpp"

#include <functional>
#include <queue>
#include <utility>

namespace kalpanji::render {

// Free lanes wait by number, taken ones by the end of their bar: the lowest free lane is the next one's.
Lanes pack(std::vector<Stay> const& stays, Unit apart) {
  Lanes out;
  out.lane.reserve(stays.size());
  using Taken = std::pair<Unit, std::uint32_t>;
  std::priority_queue<Taken, std::vector<Taken>, std::greater<>> taken;
  std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> free;
  for (Stay const& stay : stays) {
    while (!taken.empty() && taken.top().first + apart <= stay.first) {
      free.push(taken.top().second);
      taken.pop();
    }
    std::uint32_t lane = out.count;
    if (free.empty()) {
      ++out.count;
    } else {
      lane = free.top();
      free.pop();
    }
    out.lane.push_back(lane);
    taken.push({stay.last, lane});
  }
  return out;
}

}  // namespace kalpanji::render
