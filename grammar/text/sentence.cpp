#include "grammar/text/sentence.hpp"

#include <algorithm>
#include <array>

#include "grammar/text/limits.hpp"
#include "grammar/text/rare.hpp"
#include "grammar/text/utf8.hpp"

namespace kalpanji::grammar {

namespace {

bool is_blank(char32_t c) { return c == ' ' || c == '\n' || c == '\r'; }
bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= U'০' && c <= U'৯'); }
bool closes(char32_t c) { return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0xBB; }

bool next_is_space(std::string_view s, std::uint32_t at) { return at < s.size() && s[at] == ' '; }

// A full stop ends a sentence only before a blank, and not after a short word or a figure (খ্রি. ড. মো. ৮. ১৯.), nor after a
// longer abbreviation that holds another stop or has a figure behind it (খ্রি.পূ. ৩০০, ৫ ফেব্রু. ২০২৩).
bool full_stop_ends(std::string_view s, std::uint32_t at) {
  constexpr int longest_abbreviation = 4;  // code points: খ্রি
  constexpr int longest_of_month = 6;      // ফেব্রু, সেপ্টে
  auto const figure_behind = is_digit(decode(s, at + 2).value) && next_is_space(s, at + 1);
  auto const next = decode(s, at + 1);
  if (next.size != 0 && !is_blank(next.value) && !closes(next.value)) return false;
  // A figure or another stop in the word: no end, and no need to look further back.
  int length = 0;
  for (auto before = decode_before(s, at); before.size != 0 && !is_blank(before.value); before = decode_before(s, at)) {
    if (is_digit(before.value) || before.value == '.') return false;
    ++length;
    at -= before.size;
  }
  return length > (figure_behind ? longest_of_month : longest_abbreviation);
}

bool ends_sentence(std::string_view s, std::uint32_t at, char32_t c) {
  switch (c) {
    case U'।': case U'॥': {
      // ৮।৪৫ is a clock time in almanacs.
      return !(is_digit(decode_before(s, at).value) && is_digit(decode(s, at + 3).value));
    }
    case '?': case '!': return true;
    case '.': return full_stop_ends(s, at);
    default: return false;
  }
}

// Where a sentence or a line may end: ASCII marks, and the second byte of । and ॥, which is the last of থ too.
constexpr char second_of_danda = '\xA5';
constexpr std::array may_end{'\n', '\r', '.', '?', '!', second_of_danda};

// The next code point from `at` on that may end a sentence or a line, or with which the sentence that begins at `start` is too long: nearly
// all of a text is passed over here.
std::uint32_t next_end(std::string_view s, Rare<may_end.size()>& ends, std::uint32_t at, std::uint32_t start) {
  auto const begins = [&](std::size_t i) { return (static_cast<unsigned char>(s[i]) & 0xC0) != 0x80; };
  auto place = ends.next(at);
  while (place != std::string_view::npos && s[place] == second_of_danda && (begins(place) || place == 0 || !begins(place - 1))) place = ends.next(place + 1);
  if (place != std::string_view::npos && s[place] == second_of_danda) --place;
  auto too_long = std::size_t{start} + sentence_bytes;
  if (too_long < at) too_long = at;
  while (too_long < s.size() && !begins(too_long)) --too_long;
  return static_cast<std::uint32_t>(std::min({place, too_long, s.size()}));
}

void add_trimmed(std::string_view s, Span span, std::vector<Span>& out) {
  while (span.first < span.last && is_blank(static_cast<unsigned char>(s[span.first]))) ++span.first;
  while (span.last > span.first && is_blank(static_cast<unsigned char>(s[span.last - 1]))) --span.last;
  if (!span.empty()) out.push_back(span);
}

}  // namespace

Sentences sentences(std::string_view s) {
  Sentences result;
  auto& out = result.spans;
  std::uint32_t start = 0;
  Rare ends{s, may_end};
  for (auto at = next_end(s, ends, 0, start); at < s.size(); at = next_end(s, ends, at, start)) {
    auto const c = decode(s, at);
    auto end = at + c.size;
    if (c.value == '\n' || c.value == '\r') {
      add_trimmed(s, {start, at}, out);
      start = end;
    } else if (ends_sentence(s, at, c.value)) {
      // What closes goes along: …আনন্দিত।" …করেছে?!
      for (auto next = decode(s, end); next.size != 0; next = decode(s, end)) {
        auto const after = decode(s, end + next.size).value;
        auto const opens_next = next.value == '"' && after != 0 && !is_blank(after) && !closes(after) && after != ',';
        if (!(closes(next.value) && !opens_next) && !ends_sentence(s, end, next.value)) break;
        end += next.size;
      }
      add_trimmed(s, {start, end}, out);
      start = end;
    } else if (end - start > sentence_bytes) {
      auto const blank = s.substr(start, at - start).rfind(' ');
      auto const cut = blank != std::string_view::npos && blank > 0 ? start + static_cast<std::uint32_t>(blank) : at;
      add_trimmed(s, {start, cut}, out);
      if (result.cut.empty() && !out.empty()) result.cut = out.back();
      start = cut;
    }
    at = end;
  }
  add_trimmed(s, {start, static_cast<std::uint32_t>(s.size())}, out);
  return result;
}

std::vector<Span> quotations(std::string_view s) {
  constexpr int longest_in_paragraphs = 4;
  std::vector<Span> out;
  bool open = false;
  std::uint32_t start = 0;
  int paragraphs = 0;
  Rare marks{s, std::array{'"', '\n', '\xC2', '\xE2'}};  // « » begin with C2, “ ” with E2
  for (auto place = marks.next(0); place != std::string_view::npos; place = marks.next(place + 1)) {
    auto const at = static_cast<std::uint32_t>(place);
    auto const c = decode(s, at);
    if (!open && (c.value == '"' || c.value == 0x201C || c.value == 0xAB)) {
      open = true, start = at, paragraphs = 0;
    } else if (open && (c.value == '"' || c.value == 0x201D || c.value == 0xBB)) {
      open = false;
      out.push_back({start, at + c.size});
    } else if (open && c.value == '\n' && ++paragraphs > 2 * longest_in_paragraphs) {
      open = false;  // a lost closing mark must not turn the rest of the text into speech
    }
  }
  return out;
}

}  // namespace kalpanji::grammar
