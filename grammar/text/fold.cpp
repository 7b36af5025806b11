#include "grammar/text/fold.hpp"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include "grammar/text/utf8.hpp"

namespace kalpanji::grammar {

namespace {

constexpr char32_t unchanged = 0xFFFFFFFF, deleted = 0;

// What one code point becomes.
char32_t folded(char32_t c) {
  switch (c) {
    case 0x00AD:                                         // soft hyphen
    case 0x200B: case 0x200C: case 0x200D:               // zero-width space, ZWNJ, ZWJ
    case 0x200E: case 0x200F: case 0x2060: case 0xFEFF:  // direction marks, word joiner, byte order mark
      return deleted;
    case '\t': case 0x00A0: case 0x1680: case 0x202F: case 0x205F: case 0x3000:
      return ' ';
    case 0x2010: case 0x2011: case 0x2012: case 0x2212:  // hyphens, figure dash, minus
      return '-';
    case 0x2018: case 0x2019: case 0x02BC: case 0x0060: case 0x00B4:  // ’৭১, ‘৭১, `৭১
      return '\'';
    default:
      return c >= 0x2000 && c <= 0x200A ? U' ' : unchanged;
  }
}

}  // namespace

std::string fold(std::string_view text, Edits& edits) {
  constexpr std::string_view ta_hasanta_joiner = "\u09A4\u09CD\u200D";  // ত্‍, the old way to type ৎ
  std::string out;
  out.reserve(text.size());
  for (std::uint32_t at = 0; at < text.size();) {
    // Plain ASCII and Bengali letters are nearly everything.
    auto const b = static_cast<unsigned char>(text[at]);
    if (b < 0x80 && b != '\t' && b != '`') {
      out.push_back(text[at++]);
      continue;
    }
    auto const to = static_cast<std::uint32_t>(out.size());
    if (text.substr(at).starts_with(ta_hasanta_joiner)) {
      append(out, U'ৎ');
      constexpr auto size = static_cast<std::uint32_t>(ta_hasanta_joiner.size());
      edits.add(at, size, to, static_cast<std::uint32_t>(out.size()) - to);
      at += size;
      continue;
    }
    auto const c = decode(text, at);
    auto const becomes = folded(c.value);
    if (becomes == unchanged) {
      out.append(text.substr(at, c.size));
    } else {
      if (becomes != deleted) append(out, becomes);
      edits.add(at, c.size, to, static_cast<std::uint32_t>(out.size()) - to);
    }
    at += c.size;
  }
  return out;
}

std::string compose(std::string_view text, Edits& edits) {
  UErrorCode error = U_ZERO_ERROR;
  auto const* nfc = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return std::string{text};  // the data is built in: it cannot fail to load
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  icu::StringByteSink<std::string> sink(&out);
  icu::Edits changes;
  nfc->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, &changes, error);
  if (U_FAILURE(error)) return std::string{text};
  for (auto it = changes.getFineChangesIterator(); it.next(error);) {
    auto const u = [](std::int32_t n) { return static_cast<std::uint32_t>(n); };
    edits.add(u(it.sourceIndex()), u(it.oldLength()), u(it.destinationIndex()), u(it.newLength()));
  }
  return out;
}

}  // namespace kalpanji::grammar
