// Rare: the places of a few bytes that are rare in a text, in order. Each is looked for by itself with the machine's own search, which
// passes many bytes at once; what is looked for often is better asked byte by byte.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace kalpanji::grammar {

template <std::size_t N>
class Rare {
 public:
  Rare(std::string_view text, std::array<char, N> const& bytes, std::size_t from = 0) : text_(text), bytes_(bytes) {
    for (std::size_t i = 0; i < N; ++i) places_[i] = text_.find(bytes_[i], from);
  }

  /// The first of them from `at` on, npos when there is none. `at` never goes back; every byte of the text is looked at N times at most.
  std::size_t next(std::size_t at) {
    auto first = std::string_view::npos;
    for (std::size_t i = 0; i < N; ++i) {
      if (places_[i] < at) places_[i] = text_.find(bytes_[i], at);
      first = std::min(first, places_[i]);
    }
    return first;
  }

 private:
  std::string_view text_;
  std::array<char, N> bytes_;
  std::array<std::size_t, N> places_{};
};

}  // namespace kalpanji::grammar
