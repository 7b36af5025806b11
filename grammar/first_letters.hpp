// Which three letters the words of a table begin with: the cheapest necessary condition there is, and nearly every word of a text fails
// it. Letters are code points of the Bengali block; ASCII counts by its first character, other scripts never. It says yes wrongly for a
// few in a hundred (triples share bits) and no only where no word of the table begins.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "grammar/scan.hpp"

namespace kalpanji::grammar {

class FirstLetters {
 public:
  constexpr void add(std::string_view word) {
    auto const [first, second, third] = begin_of(word);
    if (first == none) {
      auto const b = static_cast<unsigned char>(word[0]);
      if (b < ascii_.size()) ascii_[b] = true;
      return;
    }
    if (second == none && word.size() == size) pairs_[first].fill(~std::uint64_t{0});  // a word of one letter: any other may follow
    if (second == none) alone_[first] = true;
    else if (third == none) pairs_[first][second / 64] |= std::uint64_t{1} << second % 64;
    else triples_[bit(first, second, third) / 64] |= std::uint64_t{1} << bit(first, second, third) % 64;
  }

  /// A word of one letter behind which the word is over, or one of `onto` is written.
  template <std::size_t N>
  constexpr void add_letter(std::string_view letter, std::string_view const (&onto)[N]) {
    auto const first = bengali_letter(letter);
    alone_[first] = true;
    for (auto const o : onto) pairs_[first][bengali_letter(o) / 64] |= std::uint64_t{1} << bengali_letter(o) % 64;
  }

  /// Whether a word of the table can begin at the start of `text`, which must not be empty and begin with a whole code point.
  constexpr bool may_begin(std::string_view text) const {
    auto const [first, second, third] = begin_of(text);
    if (first == none) {
      auto const b = static_cast<unsigned char>(text[0]);
      return b < ascii_.size() && ascii_[b];
    }
    if (second == none) return alone_[first];
    if ((pairs_[first][second / 64] >> second % 64 & 1) != 0) return true;
    return third != none && (triples_[bit(first, second, third) / 64] >> bit(first, second, third) % 64 & 1) != 0;
  }

 private:
  static constexpr std::uint32_t none = no_bengali, size = 3;  // bytes of a letter
  static constexpr std::uint32_t bits = 13;

  struct Begin {
    std::uint32_t first, second, third;  // what stands behind one that is no letter means nothing
  };
  static constexpr Begin begin_of(std::string_view text) {
    std::array<char, 3 * size> padded{};
    auto const* at = text.data();
    if (text.size() < padded.size()) {
      std::copy(text.begin(), text.end(), padded.begin());
      at = padded.data();
    }
    return {bengali_letter(at), bengali_letter(at + size), bengali_letter(at + 2 * size)};
  }

  // Knuth's multiplicative hash of three letters of seven bits (The Art of Computer Programming 3, 6.4).
  static constexpr std::uint32_t bit(std::uint32_t first, std::uint32_t second, std::uint32_t third) {
    return ((first << 14 | second << 7 | third) * 2654435769u) >> (32 - bits);
  }

  std::array<std::array<std::uint64_t, 2>, none> pairs_{};  // of words of two letters
  std::array<std::uint64_t, (1u << bits) / 64> triples_{};  // of longer ones
  std::array<bool, none> alone_{};                          // of one letter, with something else behind it
  std::array<bool, 128> ascii_{};
};

}  // namespace kalpanji::grammar
