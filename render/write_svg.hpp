// The timeline as one SVG file: same events, same bytes, on any machine. Paper gives one file with its pages below one another.
#pragma once

#include <span>
#include <string>

#include "render/picture.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

/// Cost: n log n in the number of events. No events: a picture that says so.
std::string write_svg(std::span<timeline::Chronicle const* const>, PictureOptions const&);

}  // namespace kalpanji::render
