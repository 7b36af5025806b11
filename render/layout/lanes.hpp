// Bars that would lie on one another take lanes beside the axis: the fewest lanes there can be, by first fit in order of time.
#pragma once

#include <cstdint>
#include <vector>

#include "render/scene.hpp"

namespace kalpanji::render {

struct Stay { Unit first = 0, last = 0; };

struct Lanes {
  std::vector<std::uint32_t> lane;  // of each
  std::uint32_t count = 0;
};

/// Stays in order of their beginnings; `apart`: the least distance within a lane. n log n.
Lanes pack(std::vector<Stay> const&, Unit apart);

}  // namespace kalpanji::render
