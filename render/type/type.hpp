// Type: Bengali words measured and drawn with the fonts built in; HarfBuzz stays behind this header.
// Unit: 1/1000 of the font size, integers only, the same in every font. A code point that no font has becomes a
// visible box and is counted. One Type serves one picture; it remembers every word it has shaped.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kalpanji::render {

enum class Face : std::uint8_t { regular, bold };

/// A shape at its place. `id` counts the different shapes of one Type from 0, in the order they were met.
struct Glyph {
  std::uint32_t id = 0;
  std::int32_t x = 0, y = 0;  // y downwards, from the base line
};

/// What must not be torn apart: a consonant with its conjuncts, vowel signs and marks (ক্ষ্মী, not ক্ + ষ্মী).
struct Cluster {
  std::uint32_t byte = 0;                // where it begins in the word
  std::uint32_t glyph = 0, glyphs = 0;   // its part of Word::glyphs
  std::int32_t x = 0, width = 0;
};

struct Word {
  std::vector<Glyph> glyphs;
  std::vector<Cluster> clusters;  // never empty for a word that has bytes
  std::int32_t width = 0;
  std::uint32_t missing = 0;      // code points without a glyph
};

class Type {
 public:
  Type();
  ~Type();
  Type(Type const&) = delete;
  Type& operator=(Type const&) = delete;

  /// Stays valid as long as the Type lives.
  Word const& word(std::string_view, Face);

  std::uint32_t glyph_count() const;
  /// SVG path data, y downwards; empty for a glyph without ink.
  void append_outline(std::uint32_t glyph, std::string& out) const;

 private:
  struct Fonts;
  std::unique_ptr<Fonts> fonts_;
};

}  // namespace kalpanji::render
