// The writers of text and JSON. Each takes chronicles that stand and gives the whole output, line end included;
// same chronicles and options, same bytes.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/words.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

using Chronicles = std::span<timeline::Chronicle const* const>;

struct TextOptions {
  Voice voice;
  std::string_view title;  // empty: made from the span of the events
  bool color = false;      // escape sequences for a terminal
};

/// The document as one line of JSON (schema kalpanji.document/1), for `extract` and for `check`.
std::string write_json(timeline::Chronicle const&);

/// The findings for a person: place, message, the sentence with the span marked, the repairs, and a closing line.
std::string write_report(Chronicles, TextOptions const&);

}  // namespace kalpanji::render
