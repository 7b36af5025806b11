// Pooling adjacent violators: labels that would overlap form a block, and a block stands at the mean of its wishes.
#include "render/layout/place.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

struct Block {
  Unit sum = 0, count = 0;  // of the wishes, each less what stands above it
  std::size_t first = 0;
};

Unit mean(Block const& b) {  // rounded down, also below zero
  Unit const q = b.sum / b.count;
  return b.sum % b.count < 0 ? q - 1 : q;
}

}  // namespace

std::vector<Unit> place(std::vector<Wish> const& wishes, Unit apart, Unit top) {
  std::vector<Unit> out(wishes.size());
  std::vector<Block> blocks;
  Unit above = 0;  // heights and distances of all before
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    blocks.push_back({wishes[i].wish - above, 1, i});
    out[i] = above;
    above += wishes[i].height + apart;
    while (blocks.size() > 1 && mean(blocks[blocks.size() - 2]) > mean(blocks.back())) {
      Block const last = blocks.back();
      blocks.pop_back();
      blocks.back().sum += last.sum;
      blocks.back().count += last.count;
    }
  }
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    std::size_t const end = b + 1 < blocks.size() ? blocks[b + 1].first : wishes.size();
    Unit const at = std::max(mean(blocks[b]), top);
    for (std::size_t i = blocks[b].first; i < end; ++i) out[i] += at;
  }
  return out;
}

}  // namespace kalpanji::render
