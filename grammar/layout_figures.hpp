// Figures that a line shows where no word says what they are, and the mentions made of them. Of grammar/layout_times.cpp and
// layout_places.cpp alone. Offsets are bytes of the normal text.
#pragma once

#include <algorithm>
#include <vector>

#include "grammar/mention.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar::layout_parts {

struct Figures {
  std::int32_t value = 0;
  int digits = 0;
  std::uint32_t last = 0;
  bool latin = false;
};

inline Figures figures_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  Figures out{0, 0, at, false};
  constexpr int most = 4;
  for (Digit d; out.last < end && (d = digit_at(text.data() + out.last, text.data() + end)).size != 0; ++out.digits) {
    if (out.digits == most) return {};
    out.value = out.value * 10 + d.value;
    out.last += d.size;
    out.latin = d.size == 1;
  }
  return out;
}

inline bool may_be_year(Figures const& f) {
  constexpr std::int32_t first = 1000, last = 2199;
  return f.digits == 4 && f.value >= first && f.value <= last;
}

inline std::uint32_t sentence_of(std::vector<Span> const& sentences, std::uint32_t first) {
  auto const in = std::upper_bound(sentences.begin(), sentences.end(), first, [](std::uint32_t at, Span s) { return at < s.last; });
  return static_cast<std::uint32_t>(in - sentences.begin());
}

inline void add_point(std::vector<Mention>& out, std::vector<Span> const& sentences, Span where, Point const& p) {
  out.push_back({where, p, sentence_of(sentences, where.first), Tense::unknown, false});
}

}  // namespace kalpanji::grammar::layout_parts
