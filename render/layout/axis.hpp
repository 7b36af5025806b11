// The axis in words: ticks at round dates, their captions, and what each break left out.
#pragma once

#include "render/layout/labels.hpp"
#include "render/layout/scale.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

/// Fills stretches, breaks, ticks and captions of the scene.
void draw_axis(Scene&, Scale const&, Letterer&);

}  // namespace kalpanji::render
