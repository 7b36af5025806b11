// UTF-8 read one code point at a time, for measuring and escaping. Ill-formed bytes become U+FFFD, one per byte,
// so that any bytes in give well-formed text out. It knows no script.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kalpanji::render {

/// The code point at `at`, which must be inside `text`; moves `at` past it.
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  unsigned const lead = byte(at++);
  if (lead < 0x80) return lead;
  unsigned const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - at < more) return 0xFFFD;
  char32_t code = lead & (0x3Fu >> more);
  for (std::size_t i = at; i < at + more; ++i) {
    if ((byte(i) & 0xC0u) != 0x80) return 0xFFFD;
    code = (code << 6) | (byte(i) & 0x3Fu);
  }
  bool const overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
  if (overlong || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) return 0xFFFD;
  at += more;
  return code;
}

/// Tabs, line ends and every kind of space at which a line may break. A no-break space is not one.
inline bool is_space(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B && c != 0x2007) ||
         c == 0x2028 || c == 0x2029 || c == 0x205F || c == 0x3000;
}

}  // namespace kalpanji::render
