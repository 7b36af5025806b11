// Layout: from chronicles to a scene, in phases one can read, test and time one by one:
// gather (what) -> labels (words set in type) -> scale (where time stands) -> lanes (bars) -> place (labels) -> ruler.
#pragma once

#include <span>

#include "render/picture.hpp"
#include "render/scene.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

/// Cost: n log n. The words of the scene are those of the given Type; titles stay the chronicles'.
Scene lay_out(std::span<timeline::Chronicle const* const>, PictureOptions const&, Type&);

}  // namespace kalpanji::render
