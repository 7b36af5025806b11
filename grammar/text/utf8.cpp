#include "grammar/text/utf8.hpp"

namespace kalpanji::grammar {

namespace {

unsigned char byte(std::string_view s, std::size_t at) { return static_cast<unsigned char>(s[at]); }
bool continues(std::string_view s, std::size_t at) { return at < s.size() && (byte(s, at) & 0xC0) == 0x80; }

// Length of the well-formed sequence at `at`, 0 when there is none (Unicode 15, table 3-7).
std::uint32_t sequence_at(std::string_view s, std::size_t at) {
  auto const b = byte(s, at);
  if (b < 0x80) return 1;
  if (b < 0xC2 || b > 0xF4 || !continues(s, at + 1)) return 0;
  if (b < 0xE0) return 2;
  auto const second = byte(s, at + 1);
  if (!continues(s, at + 2)) return 0;
  if (b == 0xE0 && second < 0xA0) return 0;  // overlong
  if (b == 0xED && second > 0x9F) return 0;  // surrogate
  if (b < 0xF0) return 3;
  if (!continues(s, at + 3)) return 0;
  if (b == 0xF0 && second < 0x90) return 0;  // overlong
  if (b == 0xF4 && second > 0x8F) return 0;  // above U+10FFFF
  return 4;
}

}  // namespace

std::uint32_t first_ill_formed(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    // U+0800 … U+0BFF, Bengali among them: nearly all of a text
    if (byte(s, at) == 0xE0 && at + 2 < s.size() && (byte(s, at + 1) & 0xF0) == 0xA0 && (byte(s, at + 2) & 0xC0) == 0x80) {
      at += 3;
      continue;
    }
    auto const size = sequence_at(s, at);
    if (size == 0) return static_cast<std::uint32_t>(at);
    at += size;
  }
  return well_formed;
}

Mended mended(std::string_view s) {
  Mended out{std::string{s}, 0, 0, 0};
  for (std::size_t at = 0; at < s.size();) {
    if (auto const size = sequence_at(s, at); size != 0) {
      at += size;
      continue;
    }
    auto const here = static_cast<std::uint32_t>(at);
    if (out.bytes == 0) out.first = out.last = here;
    if (out.last == here) ++out.last;
    ++out.bytes;
    out.text[at++] = substitute;
  }
  return out;
}

CodePoint decode(std::string_view s, std::uint32_t at) {
  if (at >= s.size()) return {};
  char32_t const b = byte(s, at);
  auto const tail = [&](std::uint32_t n) { return static_cast<char32_t>(byte(s, at + n) & 0x3F); };
  if (b < 0x80) return {b, 1};
  if (b < 0xE0) return {(b & 0x1F) << 6 | tail(1), 2};
  if (b < 0xF0) return {(b & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
  return {(b & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

CodePoint decode_before(std::string_view s, std::uint32_t at) {
  if (at == 0) return {};
  auto start = at - 1;
  while (start > 0 && (byte(s, start) & 0xC0) == 0x80) --start;
  return decode(s, start);
}

void append(std::string& out, char32_t c) {
  auto const put = [&](char32_t b) { out.push_back(static_cast<char>(static_cast<unsigned char>(b))); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

}  // namespace kalpanji::grammar
