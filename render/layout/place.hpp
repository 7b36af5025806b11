// Last phase: labels moved as little as possible so that none overlaps another, in their order.
// The least sum of squares, exact on integers, in linear time: pooling adjacent violators.
#pragma once

#include <vector>

#include "render/scene.hpp"

namespace kalpanji::render {

/// Something `height` tall that would like to begin at `wish`.
struct Wish {
  Unit wish = 0, height = 0;
};

/// Where each begins: none above `top`, each at least its predecessor's height and `apart` below it.
std::vector<Unit> place(std::vector<Wish> const&, Unit apart, Unit top);

}  // namespace kalpanji::render
