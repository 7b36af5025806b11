// The colours and strokes of a picture as CSS: light, dark and print in one. Words and the fonts they are set in, too.
#pragma once

#include <string>

#include "render/picture.hpp"

namespace kalpanji::render {

/// The rules without <style> around them. `words`: rules for live text as well, and in embed mode the fonts as data.
std::string picture_style(PictureOptions const&, bool bold_used);

}  // namespace kalpanji::render
