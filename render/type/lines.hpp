// Lines: a text set into lines of a given width, broken between words and, where one word is too long, between
// clusters; what does not fit into the lines allowed ends in an ellipsis. Unit: 1/1000 of the font size.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "render/type/type.hpp"

namespace kalpanji::render {

/// A word, or some clusters of it, at its place in a line. The word belongs to the Type.
struct Piece {
  Word const* word = nullptr;
  std::uint32_t first = 0, last = 0;  // clusters
  std::int32_t x = 0;
};

struct Line {
  std::uint32_t first = 0, last = 0;  // pieces
  std::uint32_t from = 0, to = 0;     // bytes of the text shown
  std::int32_t width = 0;
  bool cut = false;                   // ends in an ellipsis: the text says more
};

class LineSetter {
 public:
  explicit LineSetter(Type& type) : type_(type) {}

  /// Appends lines and their pieces; no line for a text of spaces only. Returns the code points of the whole text without a
  /// glyph, shown or not. Linear.
  std::uint32_t set(std::string_view text, Face, std::int32_t width, std::size_t most_lines, std::vector<Piece>&, std::vector<Line>&);

 private:
  struct Token {
    Word const* word;
    std::uint32_t from, to;
    std::int32_t space;  // before it, when it does not begin a line
    bool may_begin;      // a line
  };
  struct Place {
    std::size_t token = 0, cluster = 0;
    friend bool operator==(Place const&, Place const&) = default;
  };

  void split(std::string_view, Face);
  Place fit(Place, std::int32_t width, bool anywhere) const;
  Line put(Place from, Place to, std::vector<Piece>&) const;

  Type& type_;
  std::vector<Token> tokens_;
};

}  // namespace kalpanji::render
