#include "grammar/hints.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "grammar/first_letters.hpp"
#include "grammar/lexicon/hints.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

// What stands on the line before a place, its last bytes where it is long: labels are short, and a line of many dates must not be
// read again for each of them.
std::string_view line_before(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t longest = 512;
  if (at > longest && text.substr(at - longest, longest).find('\n') == std::string_view::npos) {
    auto from = at - longest;
    while (from < at && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) ++from;
    return text.substr(from, at - from);
  }
  auto const from = text.rfind('\n', at == 0 ? 0 : at - 1);
  auto const first = from == std::string_view::npos || from >= at ? 0 : from + 1;
  return text.substr(first, at - first);
}

std::string_view trimmed(std::string_view s) {
  constexpr std::string_view blanks = " \t\r|:-*#>\"'(";
  auto const first = s.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return s.substr(first, s.find_last_not_of(blanks) + 1 - first);
}

Point const* dated_point(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  bool const whole = p != nullptr && p->day != 0 && p->month != 0 && p->year && p->names == MonthNames::gregorian && p->counted.from == From::nothing;
  return whole ? p : nullptr;
}

// Dates of one masthead stand on one line, and no sentence ends between them.
bool same_line(std::string_view text, std::uint32_t a, std::uint32_t b) {
  auto const between = text.substr(a, b - a);
  return between.find('\n') == std::string_view::npos && between.find("।") == std::string_view::npos;
}

// মিরপুর, ২০ অক্টোবর ২০২৫ alone on its line, over prose: a place that no list knows
bool is_unknown_place(std::string_view text, Mention const& m, std::string_view before) {
  constexpr std::size_t longest = 60, looked_at = 600;  // bytes: two words; the beginning of the text below
  if (!before.ends_with(',') || before.size() > longest || std::count(before.begin(), before.end(), ' ') > 1 || before.find(',') + 1 != before.size()) return false;
  if (digit_at(before.data(), before.data() + before.size()).size != 0) return false;
  auto below = text.substr(m.where.last, std::min<std::size_t>(looked_at, text.size() - m.where.last));
  auto const begins = below.find_first_not_of(" \r\n");
  if (begins == std::string_view::npos) return false;
  below.remove_prefix(begins);
  below = below.substr(0, below.find('\n'));
  // Prose begins with a word, or tells more than one thing in its line; an entry of a list begins with its date.
  bool const begins_with_word = continues_word(below.data(), below.data() + below.size()) && digit_at(below.data(), below.data() + below.size()).size == 0;
  return below.find(begins_with_word ? "।" : "। ") != std::string_view::npos;
}

Stamp stamp_of(std::string_view text, Mention const& m, bool last_on_line_is_bangla, bool in_head) {
  auto before = trimmed(line_before(text, m.where.first));
  if (before.ends_with("ঃ")) before.remove_suffix(3);
  before = trimmed(before);
  for (auto const& e : stamp_labels) {
    if (!before.ends_with(e.word)) continue;
    // ফল প্রকাশ: ১৮ ডিসেম্বর ২০২৫ is an event of a notice.
    auto const thing = trimmed(before.substr(0, before.size() - e.word.size()));
    if (thing == "ফল" || thing == "ফলাফল" || thing.ends_with(" ফল") || thing.ends_with(" ফলাফল")) continue;
    // ➤কবিতা প্রকাশ: … in a list is what happened, not when the page came out
    auto const line = line_before(text, m.where.first);
    bool const listed = !line.empty() && !continues_word(line.data(), line.data() + line.size()) && line[0] != '(';
    if (listed && before.size() != e.word.size() && !(before.size() > e.word.size() && before.substr(0, before.size() - e.word.size()).find('|') != std::string_view::npos)) continue;
    if (e.means.published) return Stamp::published;
    if (e.means.updated) return Stamp::updated;
    if (e.means.memo && (before.size() == e.word.size() || before.find("স্মারক") != std::string_view::npos)) return Stamp::memo;
  }
  if (!in_head) return Stamp::none;
  auto place = before;
  while (place.ends_with(',') || place.ends_with(' ')) place.remove_suffix(1);
  bool const at_place = std::any_of(places.begin(), places.end(), [&](auto const& e) { return place == e.word || place.ends_with(std::string{", "} + std::string{e.word}); });
  auto const after = text.substr(m.where.last, std::min<std::size_t>(12, text.size() - m.where.last));
  bool const line_ends = after.empty() || after[0] == '\n' || after[0] == '\r';
  bool const triple = last_on_line_is_bangla;
  if (triple && (place.empty() || at_place)) return Stamp::masthead;
  if (at_place && !place.empty() && place != "আজ") return Stamp::dateline;
  if (place.empty() && line_ends) return Stamp::masthead;
  if (line_ends && is_unknown_place(text, m, before)) return Stamp::dateline;
  return Stamp::none;
}

}  // namespace

std::vector<Stamp> stamps(Text const& text, std::vector<Mention> const& mentions) {
  constexpr std::uint32_t head = 900;  // bytes: some six lines
  std::string_view const normal = text.normal();
  std::vector<Stamp> out(mentions.size(), Stamp::none);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    auto const& m = mentions[i];
    if (dated_point(m) == nullptr || m.quoted) continue;
    // The mention beside `from`, which belongs to this one: a date of another calendar with no end of a sentence before it
    // (… সভা হয়। ১৭ আষাঢ় … is another matter).
    auto const is_other = [&](std::size_t k, std::size_t from) {
      auto const* p = std::get_if<Point>(&mentions[k].what);
      auto const &one = mentions[std::min(k, from)].where, &other = mentions[std::max(k, from)].where;
      bool const glued = from == i && one.last == other.first;
      return p != nullptr && p->names > MonthNames::gregorian && !glued && same_line(normal, one.first, other.first);
    };
    bool const triple = (i + 1 < mentions.size() && is_other(i + 1, i)) || (i > 0 && is_other(i - 1, i));
    out[i] = stamp_of(normal, m, triple, m.where.first < head);
    if (out[i] == Stamp::none) continue;
    // the other calendars beside it belong to it
    for (std::size_t k = i + 1; k < mentions.size() && is_other(k, k - 1); ++k) out[k] = out[i];
    for (std::size_t k = i; k-- > 0 && is_other(k, k + 1);) out[k] = out[i];
  }
  return out;
}

int leaning(Text const& text) {
  static constexpr auto letters = [] {
    FirstLetters out;
    for (auto const& e : leanings)
      if (e.means.side != 0) out.add(e.word);
    return out;
  }();
  // Which letter may stand behind which: a bit for each of the block.
  static constexpr auto pairs = [] {
    std::array<std::array<std::uint64_t, 2>, no_bengali + 1> out{};
    for (auto const& e : leanings)
      if (auto const second = bengali_letter(e.word.substr(3)); e.means.side != 0) out[bengali_letter(e.word)][second / 64] |= std::uint64_t{1} << second % 64;
    return out;
  }();
  std::string_view const normal = text.normal();
  int sum = 0;
  // Inside words as well: দুর্গাপুজোয় · পশ্চিমবঙ্গের. Every letter is looked at once, and what it is told to the next.
  auto const size = static_cast<std::uint32_t>(normal.size());
  auto before = no_bengali;
  for (std::uint32_t next = 0, here = 0; next < size; next += decode_size(normal.data() + next)) {
    auto const letter = bengali_letter(normal.substr(next));
    auto const at = std::exchange(here, next);
    auto const first = std::exchange(before, letter);
    if (letter == no_bengali || (pairs[first][letter / 64] >> letter % 64 & 1) == 0) continue;
    auto const rest = normal.substr(at);
    if (!letters.may_begin(rest)) continue;
    for (auto const& e : leanings) {
      if (!rest.starts_with(e.word)) continue;
      // টে counts only behind a figure
      bool const hour = e.word != "টে" || (at >= 3 && digit_at(normal.data() + at - 3, normal.data() + normal.size()).size == 3);
      if (hour) sum += e.means.side;
    }
  }
  return sum;
}

bool counts_in_bangla_years(std::vector<Mention> const& mentions) {
  return std::any_of(mentions.begin(), mentions.end(), [](Mention const& m) {
    auto const* p = std::get_if<Point>(&m.what);
    return p != nullptr && (p->era == Era::bangla || (p->names == MonthNames::bangla && p->year && *p->year >= 1000 && *p->year <= 1500));
  });
}

}  // namespace kalpanji::grammar
