// Layout: from chronicles to a scene, in phases one can read and test one by one:
// gather (what), label (words set in type), scale (where time stands), place (where labels stand), then the axis.
#pragma once

#include <span>

#include "render/scene.hpp"
#include "render/write_svg.hpp"

namespace kalpanji::render {

/// Cost: n log n. The glyphs of the scene are those of the given Type.
Scene lay_out(std::span<timeline::Chronicle const* const>, PictureOptions const&, Type&);

}  // namespace kalpanji::render
