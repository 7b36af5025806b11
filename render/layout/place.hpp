// Labels moved as little as possible so that none overlaps another, in their order.
// The least sum of squares, exact on integers, in linear time: pooling adjacent violators (Ayer et al. 1955).
#pragma once

#include <optional>
#include <vector>

#include "render/scene.hpp"

namespace kalpanji::render {

/// Something that would like to begin at `wish`; the next may begin `room` later at the earliest.
struct Wish {
  Unit wish = 0, room = 0;
};

/// Where each begins: none before `first`, none beyond `last` (which must leave room for all).
std::vector<Unit> place(std::vector<Wish> const&, Unit first, std::optional<Unit> last = {});

}  // namespace kalpanji::render
