// Frame: the ruler's two edges in the sheet. Positions in layout/ are (t, d): along the axis, and across it away from the edge of a
// side; portrait and landscape differ only here. Side 0 is right or above, side 1 left or below.
#pragma once

#include <algorithm>
#include <cstdint>

#include "render/scene.hpp"

namespace kalpanji::render {

inline constexpr std::uint8_t right_or_above = 0;

struct Frame {
  bool landscape = false;
  Unit near = 0, far = 0;  // the edges of side 0 and of side 1
  Point at(Unit t, Unit d, std::uint8_t side) const {
    if (landscape) return {t, side == right_or_above ? near - d : far + d};
    return {side == right_or_above ? near + d : far - d, t};
  }
  /// From the edge to the near side of a box beside it.
  Unit away(Box const& b, std::uint8_t side) const {
    if (landscape) return side == right_or_above ? near - b.bottom : b.top - far;
    return side == right_or_above ? b.left - near : far - b.right;
  }
  Box box(Unit t0, Unit t1, Unit d0, Unit d1, std::uint8_t side) const {
    Point const a = at(t0, d0, side), b = at(t1, d1, side);
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  }
};

}  // namespace kalpanji::render
