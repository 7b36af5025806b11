// Which two letters the words of a table begin with: the cheapest necessary condition there is, and most words of a text fail it.
// A bit for each pair of code points of the Bengali block; ASCII counts by its first character, other scripts never.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kalpanji::grammar {

class LetterPairs {
 public:
  constexpr void add(std::string_view word) {
    auto const first = in_block(word);
    if (first == block) {
      auto const b = static_cast<unsigned char>(word[0]);
      if (b < ascii_.size()) ascii_[b] = true;
      return;
    }
    auto const second = in_block(word.substr(letter));
    if (second == block) rows_[first] = {every, every};  // a word of one letter, or with another script behind it: any pair will do
    else rows_[first][second / 64] |= std::uint64_t{1} << second % 64;
  }

  /// Whether a word of the table can begin at the start of `text`, which must not be empty and begin with a whole code point.
  constexpr bool may_begin(std::string_view text) const {
    auto const first = in_block(text);
    if (first == block) {
      auto const b = static_cast<unsigned char>(text[0]);
      return b < ascii_.size() && ascii_[b];
    }
    auto const second = in_block(text.substr(letter));
    if (second == block) return rows_[first][0] == every;
    return (rows_[first][second / 64] >> second % 64 & 1) != 0;
  }

 private:
  static constexpr std::size_t block = 128, letter = 3;  // code points U+0980 … U+09FF; bytes of one
  static constexpr std::uint64_t every = ~std::uint64_t{0};

  static constexpr std::size_t in_block(std::string_view text) {
    auto const b = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    return text.size() >= letter && b(0) == 0xE0 && (b(1) == 0xA6 || b(1) == 0xA7) ? (b(1) - 0xA6u) * 64 + (b(2) - 0x80u) : block;
  }

  std::array<std::array<std::uint64_t, 2>, block> rows_{};
  std::array<bool, 128> ascii_{};
};

}  // namespace kalpanji::grammar
