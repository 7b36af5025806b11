// Lines: a text set into lines of a given width, broken between words and, where one word is too long, between
// clusters; what does not fit into the lines allowed ends in an ellipsis. Unit: 1/1000 of the font size.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "render/type/type.hpp"

namespace kalpanji::render {

struct Line {
  std::vector<Glyph> glyphs;
  std::int32_t width = 0;
};

struct Lines {
  std::vector<Line> lines;    // none for a text of spaces only
  bool cut = false;           // ends in an ellipsis: the text says more
  std::uint32_t missing = 0;  // code points without a glyph in the whole text, shown or not
};

Lines set_lines(Type&, std::string_view, Face, std::int32_t width, std::size_t most_lines);

}  // namespace kalpanji::render
