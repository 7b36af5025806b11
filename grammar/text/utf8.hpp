// UTF-8: is it well formed, which code point stands here, how many code points and UTF-16 units are there.
// Knows bytes and Unicode's encoding, no language. Offsets are bytes from the start of the given view.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kalpanji::grammar {

inline constexpr std::uint32_t well_formed = UINT32_MAX;

/// Where the first ill-formed sequence starts, or `well_formed`. By Unicode's table 3-7: no surrogates, no
/// overlong forms, nothing above U+10FFFF. Linear.
std::uint32_t first_ill_formed(std::string_view);

/// The byte that stands for one that is no UTF-8: U+001A, ASCII's own SUBSTITUTE. One byte for one, so that no offset moves; it goes on a
/// word (grammar/scan.hpp), so that a name or a number that lost a letter is not read as a shorter one.
inline constexpr char substitute = '\x1A';

struct Mended {
  std::string text;
  std::uint32_t first = 0, last = 0;  // the first run of ill-formed bytes
  std::uint32_t bytes = 0;            // of all runs
};

/// The text with a substitute for each ill-formed byte. Linear.
Mended mended(std::string_view);

struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 0;  // bytes; 0 at the end of the text
};

/// The code point that starts at `at`. The text must be well formed.
CodePoint decode(std::string_view, std::uint32_t at);

/// The code point that ends at `at`; size 0 at the start of the text.
CodePoint decode_before(std::string_view, std::uint32_t at);

void append(std::string&, char32_t);

}  // namespace kalpanji::grammar
