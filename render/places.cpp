#include "render/places.hpp"

#include <algorithm>

namespace kalpanji::render {

namespace {

constexpr std::uint32_t apart = 256;  // bytes between two milestones

// Moves over the code point that starts at `from.byte`.
Place after(std::string_view text, Place from) {
  auto const b = static_cast<unsigned char>(text[from.byte]);
  std::uint32_t const size = b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  from.byte += size;
  ++from.code_point;
  from.utf16 += size == 4 ? 2 : 1;
  bool const inside_crlf = b == '\r' && from.byte < text.size() && text[from.byte] == '\n';
  if ((b == '\n' || b == '\r') && !inside_crlf) {
    ++from.line;
    from.column = 1;
  } else {
    ++from.column;
  }
  return from;
}

// Moves to the code point that starts at `end`. Without a line end between, counting bytes by their kind is enough, many in one go.
Place moved(std::string_view text, Place from, std::uint32_t end) {
  auto const piece = text.substr(from.byte, end - from.byte);
  if (piece.find('\n') != std::string_view::npos || piece.find('\r') != std::string_view::npos) {
    while (from.byte < end) from = after(text, from);
    return from;
  }
  std::uint32_t code_points = 0, pairs = 0;
  for (char const c : piece) {
    auto const b = static_cast<unsigned char>(c);
    code_points += (b & 0xC0) != 0x80;
    pairs += b >= 0xF0;
  }
  return {end, from.code_point + code_points, from.utf16 + code_points + pairs, from.line, from.column + code_points};
}

}  // namespace

Places::Places(std::string_view text) : text_(text) {
  milestones_.reserve(text.size() / apart + 2);
  milestones_.push_back({});
  for (auto end = apart; end < text.size(); end = milestones_.back().byte + apart) {
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    milestones_.push_back(moved(text, milestones_.back(), end));
  }
}

Place Places::at(std::uint32_t byte) const {
  auto const next = std::upper_bound(milestones_.begin(), milestones_.end(), byte, [](std::uint32_t b, Place const& p) { return b < p.byte; });
  auto place = *std::prev(next);
  while (place.byte < byte && place.byte < text_.size()) {
    auto const further = after(text_, place);
    if (further.byte > byte) break;
    place = further;
  }
  return place;
}

}  // namespace kalpanji::render
