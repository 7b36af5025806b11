// Things that would overlap form a pool, and a pool stands at the mean of its wishes. Without the room that all before it take, the
// places must only never fall, and bounds are then a plain clamp of each.
#include "render/layout/place.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

struct Pool {
  Unit sum = 0, count = 0;  // of the wishes, each less the room before it
  std::size_t first = 0;
};

Unit mean(Pool const& p) {  // rounded down, also below zero
  Unit const q = p.sum / p.count;
  return p.sum % p.count < 0 ? q - 1 : q;
}

}  // namespace

std::vector<Unit> place(std::vector<Wish> const& wishes, Unit first, std::optional<Unit> last) {
  std::vector<Unit> out(wishes.size());
  std::vector<Pool> pools;
  Unit before = 0;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    pools.push_back({wishes[i].wish - before, 1, i});
    out[i] = before;
    before += wishes[i].room;
    while (pools.size() > 1 && mean(pools[pools.size() - 2]) > mean(pools.back())) {
      Pool const pool = pools.back();
      pools.pop_back();
      pools.back().sum += pool.sum;
      pools.back().count += pool.count;
    }
  }
  Unit const most = last && !out.empty() ? *last - out.back() : 0;
  for (std::size_t p = 0; p < pools.size(); ++p) {
    std::size_t const end = p + 1 < pools.size() ? pools[p + 1].first : wishes.size();
    Unit at = mean(pools[p]);
    if (last) at = std::min(at, most);
    at = std::max(at, first);
    for (std::size_t i = pools[p].first; i < end; ++i) out[i] += at;
  }
  return out;
}

}  // namespace kalpanji::render
