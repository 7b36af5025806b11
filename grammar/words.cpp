#include "grammar/words.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

namespace kalpanji::grammar {

namespace {

using Byte = std::uint8_t;

// The tests of scan.hpp, for a place whatever stands there: without branches, so that the compiler does sixteen bytes in one go.
constexpr bool between(Byte b, Byte first, Byte last) { return static_cast<Byte>(b - first) <= static_cast<Byte>(last - first); }
constexpr bool ascii_letter(Byte b) { return between(static_cast<Byte>(b | 0x20), 'a', 'z') | (b == 0x1A); }
constexpr bool ascii_digit(Byte b) { return between(b, '0', '9'); }
constexpr bool bengali(Byte b, Byte second, Byte third) { return (b == 0xE0) & ((second == 0xA6) | ((second == 0xA7) & !between(third, 0xB2, 0xBB))); }
constexpr bool bengali_digit(Byte b, Byte second, Byte third) { return (b == 0xE0) & (second == 0xA7) & between(third, 0xA6, 0xAF); }

constexpr std::size_t letter = 3;  // bytes of one of the Bengali block

}  // namespace

void WordEdges::look_at(std::uint32_t first) {
  // The block, and what stands right before and behind it; zeros beyond the text.
  std::array<Byte, letter + block + letter> bytes{};
  auto const before = std::min<std::size_t>(first, letter);
  auto const from = first - before;
  std::memcpy(bytes.data() + letter - before, text_.data() + from, std::min<std::size_t>(before + block + letter, text_.size() - from));
  std::array<Byte, letter + block> ascii, wide;  // a letter or digit of one byte, or of three, begins
  for (std::size_t i = 0; i < ascii.size(); ++i) {
    ascii[i] = ascii_letter(bytes[i]) | ascii_digit(bytes[i]);
    wide[i] = bengali(bytes[i], bytes[i + 1], bytes[i + 2]);
  }
  for (std::size_t i = 0; i < block; ++i) {
    auto const at = i + letter;
    Byte const here = ascii[at] | wide[at], behind_one = ascii[at - 1] | wide[at - letter];
    Byte const digit = ascii_digit(bytes[at]) | bengali_digit(bytes[at], bytes[at + 1], bytes[at + 2]);
    Byte const mark = between(bytes[at], 0x21, 0x7E) & (here ^ 1);
    edges_[i] = static_cast<Edge>((here & (behind_one ^ 1)) | (((here ^ 1) & behind_one) << 1) | ((digit & behind_one) << 2) | ((mark & (behind_one ^ 1)) << 3));
  }
  first_ = first;
  last_ = first + block;
}

std::uint32_t WordEdges::next(std::uint32_t from, std::uint32_t end, Edge which) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  auto const any = std::uint64_t{0x0101010101010101} * which;
  while (from < end) {
    if (from < first_ || from >= last_) look_at(from);
    for (auto i = from - first_; i < block; i += step) {
      std::uint64_t some = 0;
      std::memcpy(&some, edges_.data() + i, step);
      if ((some & any) == 0) continue;
      if constexpr (std::endian::native == std::endian::little) i += static_cast<std::uint32_t>(std::countr_zero(some & any)) / 8;
      else while ((edges_[i] & which) == 0) ++i;
      return std::min(first_ + i, end);
    }
    from = last_;
  }
  return end;
}

}  // namespace kalpanji::grammar
