// Letters and digits of the normal text, one code point at a time: what the rules and the finder ask about bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace kalpanji::grammar {

struct Digit {
  std::int32_t value = 0;
  std::uint8_t size = 0;  // bytes: 1 for ASCII, 3 for Bengali, 0 when no digit stands here
};

/// ০-৯ is U+09E6 … U+09EF: E0 A7 A6 … E0 A7 AF.
inline Digit digit_at(char const* at, char const* last) {
  if (at == last) return {};
  auto const b = [&](int i) { return static_cast<unsigned char>(at[i]); };
  if (b(0) >= '0' && b(0) <= '9') return {b(0) - '0', 1};
  if (last - at >= 3 && b(0) == 0xE0 && b(1) == 0xA7 && b(2) >= 0xA6 && b(2) <= 0xAF) return {b(2) - 0xA6, 3};
  return {};
}

/// Which letter of the Bengali block text begins with, U+0980 = 0 … U+09FF = 127; `no_bengali` where another code point, or none, stands.
inline constexpr std::uint32_t no_bengali = 128;
constexpr std::uint32_t bengali_letter(char const* three_bytes) {
  auto const b = [&](int i) { return static_cast<unsigned char>(three_bytes[i]); };
  return b(0) == 0xE0 && (b(1) == 0xA6 || b(1) == 0xA7) ? (b(1) - 0xA6u) * 64 + (b(2) & 0x3Fu) : no_bengali;
}
constexpr std::uint32_t bengali_letter(std::string_view text) { return text.size() < 3 ? no_bengali : bengali_letter(text.data()); }

/// Bytes of the code point whose first byte stands here, in well-formed text.
constexpr std::uint32_t decode_size(char const* at) {
  auto const b = static_cast<unsigned char>(*at);
  return b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

/// Bengali letters, signs and digits (U+0980 … U+09FE) and ASCII letters and digits make words.
/// The rupee sign ৳ and other marks of the block (U+09F2 … U+09FB) do not. So does U+001A, a letter that was lost (text/utf8.hpp).
inline bool continues_word(char const* at, char const* last) {
  if (at == last) return false;
  auto const b = [&](int i) { return static_cast<unsigned char>(at[i]); };
  if (b(0) < 0x80) return (b(0) >= '0' && b(0) <= '9') || (b(0) >= 'A' && b(0) <= 'Z') || (b(0) >= 'a' && b(0) <= 'z') || b(0) == 0x1A;
  return last - at >= 3 && b(0) == 0xE0 && (b(1) == 0xA6 || (b(1) == 0xA7 && !(b(2) >= 0xB2 && b(2) <= 0xBB)));
}

}  // namespace kalpanji::grammar
