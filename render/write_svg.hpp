// The timeline as one SVG file: same events, same bytes, on any machine.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/words.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

struct PictureOptions {
  Voice voice;
  std::string_view title;  // empty: made from the span of the events
};

/// Cost: n log n in the number of events. No events: a picture that says so.
std::string write_svg(std::span<timeline::Chronicle const* const>, PictureOptions const&);

}  // namespace kalpanji::render
