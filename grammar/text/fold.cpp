#include "grammar/text/fold.hpp"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <vector>

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

// Marks that may stand among Bengali and are their own NFC: a range of code points each, ends included.
struct CodePoints {
  char32_t first, last;
};
constexpr CodePoints alone_in_nfc[] = {
    {0x0000, 0x02FF},    // Latin letters, made ones (é) too; what would join them is a mark from 0300 on
    {0x0964, 0x0965},    // danda, double danda
    {0x2010, 0x2027}, {0x202F, 0x205E}, {0x20A0, 0x20BF},  // dashes, quotation marks, currencies
    {0x2190, 0x2199}, {0x2500, 0x27BF},                    // arrows, boxes, stars, bullets
    {0x1F300, 0x1FAFF},  // emoji
};

// ASCII as it is; the tabulator and the grave accent are folded.
constexpr auto plain_ascii = [] {
  std::array<bool, 256> out{};
  std::fill_n(out.begin(), 0x80, true);
  out['\t'] = out['`'] = false;
  return out;
}();

// Bengali signs that join or move when another stands straight before them: nukta before a hasanta, the halves of ো and ৌ.
constexpr std::string_view second_halves[] = {"\u09BC", "\u09BE", "\u09D7"};

// The first place from `at` on where something is, or may be, written in another form.
std::uint32_t unchanged_until(std::string_view text, std::uint32_t at) {
  auto const size = static_cast<std::uint32_t>(text.size());
  auto const b = [&](std::uint32_t i) { return static_cast<unsigned char>(text[i]); };
  auto const follows = [&](unsigned char third) { return at >= 3 && b(at - 1) == third && b(at - 2) == 0xA7 && b(at - 3) == 0xE0; };
  while (at < size) {
    if (plain_ascii[b(at)]) {
      ++at;
      continue;
    }
    if (b(at) != 0xE0) return at;
    auto const second = b(at + 1), third = b(at + 2);
    if (second == 0xA6) {
      if ((third == 0xBE && follows(0x87)) || (third == 0xBC && follows(0x8D))) return at;  // ে + া, hasanta + nukta
    } else if (second == 0xA7) {
      if (third >= 0x97 && (third <= 0x9F || third == 0xBE) && (third == 0x97 || third >= 0x9C)) return at;  // য় ড় ঢ়, the half of ৌ, ৾
    } else if (second != 0xA5 || (third != 0xA4 && third != 0xA5)) {
      return at;
    }
    at += 3;
  }
  return size;
}

// য় ড় ঢ় as one code point: NFC writes letter and nukta.
std::string_view taken_apart(char32_t c) {
  return c == 0x09DC ? "\u09A1\u09BC" : c == 0x09DD ? "\u09A2\u09BC" : c == 0x09DF ? "\u09AF\u09BC" : std::string_view{};
}

std::string take_apart(std::string_view text, std::vector<std::uint32_t> const& where, Edits& edits) {
  std::string out;
  out.reserve(text.size() + 3 * where.size());
  std::uint32_t at = 0;
  for (auto const next : where) {
    auto const c = decode(text, next);
    out.append(text.substr(at, next - at));
    auto const pair = taken_apart(c.value);
    edits.add(next, c.size, static_cast<std::uint32_t>(out.size()), static_cast<std::uint32_t>(pair.size()));
    out += pair;
    at = next + c.size;
  }
  out.append(text.substr(at));
  return out;
}

}  // namespace

bool stands_alone_in_nfc(char32_t c) {
  return std::any_of(std::begin(alone_in_nfc), std::end(alone_in_nfc), [&](CodePoints r) { return r.first <= c && c <= r.last; });
}

std::string normal_form(std::string_view text, Edits& folds, Edits& compositions) {
  constexpr std::string_view ta_hasanta = "\u09A4\u09CD", khanda_ta = "ৎ";  // ত্‍, the old way to type ৎ
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  bool ask_icu = false;
  std::vector<std::uint32_t> apart;  // where য় ড় ঢ় stand in what is folded
  auto const size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size;) {
    auto const end = unchanged_until(text, at);
    out.append(text.substr(at, end - at));
    if ((at = end) == size) break;
    auto const c = decode(text, at);
    auto const to = static_cast<std::uint32_t>(out.size());
    auto const becomes = folded(c.value);
    if (c.value == 0x200D && text.substr(0, at).ends_with(ta_hasanta)) {
      constexpr auto pair = static_cast<std::uint32_t>(ta_hasanta.size());
      out.resize(to - pair);
      out += khanda_ta;
      folds.add(at - pair, pair + c.size, to - pair, static_cast<std::uint32_t>(khanda_ta.size()));
    } else if (becomes != unchanged) {
      if (becomes != deleted) append(out, becomes);
      folds.add(at, c.size, to, static_cast<std::uint32_t>(out.size()) - to);
    } else {
      out.append(text.substr(at, c.size));
      if (!taken_apart(c.value).empty()) apart.push_back(to);
      else ask_icu |= !stands_alone_in_nfc(c.value);
    }
    at += c.size;
    // What was deleted may have kept two halves apart.
    if (becomes == deleted)
      for (auto const half : second_halves) ask_icu |= text.substr(at).starts_with(half);
  }
  if (ask_icu) return compose(out, compositions);
  return apart.empty() ? out : take_apart(out, apart, compositions);
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
