// One date shown in every calendar, as a masthead prints it or as a line of JSON.
#pragma once

#include <string>
#include <string_view>

#include "render/words.hpp"
#include "timeline/convert.hpp"

namespace kalpanji::render {

/// Both need an outcome of `done`. With the line end.
std::string write_conversion_text(std::string_view input, timeline::Conversion const&, Voice);
std::string write_conversion_json(std::string_view input, timeline::Conversion const&);

/// Why it is no date, in one sentence without a full stop.
std::string refusal_words(timeline::Conversion const&, Voice);

}  // namespace kalpanji::render
