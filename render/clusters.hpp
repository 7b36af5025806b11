// What a reader sees as one letter: a base with its vowel signs, virama conjuncts and joiners (UAX #29 as far as Bengali, Latin
// and emoji need it; 9c for conjuncts). For folding lines and aligning columns, where a cut inside a letter would spoil it.
#pragma once

#include <cstddef>
#include <string_view>

#include "render/type/utf8.hpp"

namespace kalpanji::render {

/// A vowel sign, virama or other mark of Bengali, a combining accent or a joiner: belongs to the letter before it.
inline bool joins_backward(char32_t c) {
  return c == 0x200C || c == 0x200D || (c >= 0x0300 && c <= 0x036F) || (c >= 0x0981 && c <= 0x0983) || c == 0x09BC || (c >= 0x09BE && c <= 0x09CD) ||
         c == 0x09D7 || c == 0x09E2 || c == 0x09E3 || c == 0x09FE || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

/// After a virama or a joiner the next letter is part of the same cluster.
inline bool joins_forward(char32_t c) { return c == 0x09CD || c == 0x200D; }

/// How many letters a reader counts; what a column of a terminal is aligned by.
inline std::size_t clusters(std::string_view text) {
  std::size_t out = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const c = next_code_point(text, at);
    if (before == 0 || (!joins_backward(c) && !joins_forward(before))) ++out;
    before = c;
  }
  return out;
}

}  // namespace kalpanji::render
