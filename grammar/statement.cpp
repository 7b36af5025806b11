#include "grammar/statement.hpp"

#include <algorithm>
#include <array>

#include "grammar/lexicon/statements.hpp"
#include "grammar/old_style.hpp"
#include "grammar/scan.hpp"
#include "grammar/text/rare.hpp"

namespace kalpanji::grammar {

namespace {

// What may stand around a statement without being part of it.
constexpr std::array<std::string_view, 26> trimmed_marks = {
    " ", "\t", "\r", "\n", ",", ";", ":", "-", "–", "—", "।", "*", "•", "●", "★", "➤", "|", "\u00A0", "\uFEFF", "#", ">", "॥", "/", "ঃ", "…", "_"};

bool starts_with_letter(std::string_view s) { return !s.empty() && continues_word(s.data(), s.data() + s.size()); }
bool ends_with_letter(std::string_view s) {
  auto const* const last = s.data() + s.size();
  return (s.size() >= 3 && static_cast<unsigned char>(s.back()) >= 0x80 && continues_word(last - 3, last)) || (!s.empty() && continues_word(last - 1, last));
}

std::string_view trim_front(std::string_view s) {
  for (bool more = true; more;) {
    if (starts_with_letter(s)) return s;
    more = false;
    for (auto const mark : trimmed_marks)
      if (mark != "ঃ" && s.starts_with(mark)) s.remove_prefix(mark.size()), more = true;
  }
  return s;
}
std::string_view trim_back(std::string_view s) {
  for (bool more = true; more;) {
    if (ends_with_letter(s) && !s.ends_with("ঃ")) return s;
    more = false;
    for (auto const mark : trimmed_marks)
      if (s.ends_with(mark)) s.remove_suffix(mark.size()), more = true;
  }
  return s;
}

template <class T, std::size_t N>
bool drop_word_in_front(Lexicon<T, N> const& table, std::string_view& s) {
  auto const* e = longest_prefix(table, s);
  while (e != nullptr && starts_with_letter(s.substr(e->word.size()))) e = longest_prefix(table, e->word.substr(0, e->word.size() - 1));
  if (e == nullptr) return false;
  s.remove_prefix(e->word.size());
  return true;
}

template <class T, std::size_t N>
bool drop_word_behind(Lexicon<T, N> const& table, std::string_view& s) {
  for (auto const& e : table) {
    if (!s.ends_with(e.word)) continue;
    auto const rest = s.substr(0, s.size() - e.word.size());
    if (!rest.empty() && rest.back() != ' ') continue;
    s = rest;
    return true;
  }
  return false;
}

std::string_view without_blanks(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

std::size_t count(std::string_view s, std::string_view mark) {
  std::size_t n = 0;
  for (auto at = s.find(mark); at != std::string_view::npos; at = s.find(mark, at + mark.size())) ++n;
  return n;
}

// Joins what stood on both sides of a date.
std::string joined(std::string_view before, std::string_view after) {
  before.remove_suffix(old_style_before(before));
  after.remove_prefix(old_style_behind(after));
  auto b = without_blanks(before), a = without_blanks(after);
  if ((b.ends_with('(') || b.ends_with('[')) && (a.starts_with(')') || a.starts_with(']'))) {
    b = without_blanks(b.substr(0, b.size() - 1));
    a = without_blanks(a.substr(1));
  }
  bool const comma_before = b.ends_with(','), semicolon = b.ends_with(';');
  // তারিখ থেকে: more than one may follow
  for (int n = 0; n < 2; ++n) {
    auto rest = a;
    if (!drop_word_in_front(left_over_behind, rest)) break;
    a = without_blanks(rest);
  }
  auto const bare = trim_back(b);
  if (auto rest = bare; drop_word_behind(left_over_before, rest)) b = without_blanks(rest);
  bool const colon = a.starts_with(':') || a.starts_with("–") || a.starts_with("—");
  b = trim_back(b);
  auto const a_text = trim_front(a);
  bool const opens = b.ends_with("“") || b.ends_with('(') || (b.ends_with('"') && count(b, "\"") % 2 == 1);
  if (opens) return std::string{b} + std::string{a_text};
  if (b.empty() || a_text.empty()) return std::string{b.empty() ? a_text : b};
  return std::string{b} + (colon ? ": " : semicolon ? "; " : comma_before ? ", " : " ") + std::string{a_text};
}

void drop(std::string& s, std::string_view mark) {
  if (auto const at = s.find(mark); at != std::string::npos) s.erase(at, mark.size());
}

// A bracket or quotation mark whose partner was cut away says nothing any more; nor does a pair with nothing inside.
void drop_lone_marks(std::string& s) {
  for (std::string_view const pair : {"()", "( )", "[]", "(,)", "\"\"", "“”", "''"}) drop(s, pair);
  if (count(s, "\"") % 2 == 1) drop(s, "\"");
  constexpr std::pair<std::string_view, std::string_view> pairs[] = {{"(", ")"}, {"[", "]"}, {"“", "”"}, {"«", "»"}, {"{", "}"}};
  for (auto const& [open, close] : pairs) {
    if (count(s, open) > count(s, close)) drop(s, open);
    if (count(s, close) > count(s, open)) drop(s, close);
  }
}

bool danda_ends(std::string_view text, std::size_t at) {
  auto const rest = text.substr(at);
  return rest.starts_with("।") || rest.starts_with("॥") || rest.starts_with("?") || rest.starts_with("!");
}

}  // namespace

std::string without_dates(std::string_view text, Span statement, std::vector<Span> const& cuts) {
  auto const piece = [&](std::uint32_t first, std::uint32_t last) { return first < last ? text.substr(first, last - first) : std::string_view{}; };
  std::string title{piece(statement.first, cuts.empty() ? statement.last : std::max(cuts.front().first, statement.first))};
  for (std::size_t i = 0; i < cuts.size(); ++i)
    title = joined(title, piece(cuts[i].last, i + 1 < cuts.size() ? cuts[i + 1].first : statement.last));
  drop_lone_marks(title);
  auto const trimmed = trim_back(trim_front(title));
  std::string one_line;
  one_line.reserve(trimmed.size());
  for (std::size_t at = 0; at < trimmed.size(); ++at) {
    // Letters in one go: all that is looked at is ASCII.
    auto const run = at;
    while (at < trimmed.size() && static_cast<unsigned char>(trimmed[at]) >= 0x80) ++at;
    one_line.append(trimmed, run, at - run);
    if (at == trimmed.size()) break;
    char const c = trimmed[at];
    if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
      if (!one_line.empty() && one_line.back() != ' ') one_line += ' ';
    } else {
      if ((c == ',' || c == ')') && !one_line.empty() && one_line.back() == ' ') one_line.pop_back();
      one_line += c;
    }
  }
  return one_line;
}

std::optional<std::uint32_t> clause_start(std::string_view text, std::uint32_t first_ends, std::uint32_t second_begins) {
  std::optional<std::uint32_t> out;
  bool strong = false;
  int depth = 0;
  auto told = [&](std::uint32_t at) { return word_count(trim_front(text.substr(first_ends, at - first_ends))) >= 1; };
  for (auto at = first_ends; at < second_begins; ++at) {
    auto const rest = text.substr(at, second_begins - at);
    if (rest.starts_with('(')) ++depth;
    if (rest.starts_with(')')) --depth;
    if (depth > 0) continue;
    bool const semicolon = rest.starts_with(';') || rest.starts_with("—");
    if (!semicolon && (strong || !rest.starts_with(','))) continue;
    if (!told(at)) continue;
    strong |= semicolon;
    out = at + (rest.starts_with("—") ? 3u : 1u);
  }
  if (out) return out;
  auto between = text.substr(first_ends, second_begins - first_ends);
  auto bare = without_blanks(between);
  if (auto rest = bare; drop_word_behind(clause_words, rest) && word_count(without_blanks(rest)) >= 1) return first_ends + static_cast<std::uint32_t>(rest.data() + rest.size() - between.data());
  return std::nullopt;
}

std::uint32_t behind_report(std::string_view text, std::uint32_t begins, std::uint32_t date_begins) {
  constexpr std::string_view that = " যে,";
  if (date_begins <= begins) return begins;
  auto const at = text.substr(begins, date_begins - begins).rfind(that);
  return at == std::string_view::npos ? begins : static_cast<std::uint32_t>(begins + at + that.size());
}

std::uint32_t behind_dateline(std::string_view text, std::uint32_t at) {
  constexpr std::size_t longest_agency = 60;  // bytes
  auto rest = without_blanks(text.substr(at, std::min<std::size_t>(text.size() - at, 2 * longest_agency)));
  auto const close = rest.starts_with('(') ? rest.find(')') : std::string_view::npos;
  if (close == std::string_view::npos || close > longest_agency) return at;
  return static_cast<std::uint32_t>(rest.data() + close + 1 - text.data());
}

Span first_sentence(std::string_view text, Span s) {
  constexpr char second_of_danda = '\xA5';  // of । and ॥; the last of থ too
  Rare ends{text.substr(0, s.last), std::array{'?', '!', second_of_danda}, s.first};
  for (auto place = ends.next(s.first); place != std::string_view::npos; place = ends.next(place + 1)) {
    auto const at = static_cast<std::uint32_t>(place) - (text[place] == second_of_danda ? 1 : 0);
    if (at < s.first || !danda_ends(text, at)) continue;
    auto end = at + (text[at] == '?' || text[at] == '!' ? 1u : 3u);
    // what closes goes along: …করেছে।”
    for (bool more = true; more;) {
      more = false;
      for (std::string_view const mark : {")", "]", "\"", "'", "”", "’"})
        if (text.substr(end, s.last - end).starts_with(mark)) end += static_cast<std::uint32_t>(mark.size()), more = true;
    }
    if (end < s.last && text[end] != ' ' && text[end] != '\n') continue;  // ৮।৪৫
    return {s.first, end};
  }
  return s;
}

bool is_no_time_of_event(std::string_view text, Span date) {
  auto const own = text.substr(date.first, date.last - date.first);
  constexpr std::array<std::string_view, 4> locative{"দশকে", "শতকে", "দিকে", "থেকে"};  // ষাটের দশকে, আড়াইটার দিকে: when; ৭ মার্চকে: what
  if (own.ends_with("কে") && std::none_of(locative.begin(), locative.end(), [&](auto w) { return own.ends_with(w); })) return true;
  auto rest = without_blanks(text.substr(date.last, std::min<std::size_t>(text.size() - date.last, 64)));
  return drop_word_in_front(limits_behind, rest);
}

bool has_letter(std::string_view s) {
  for (std::size_t at = 0; at < s.size(); at += decode_size(s.data() + at))
    if (continues_word(s.data() + at, s.data() + s.size()) && digit_at(s.data() + at, s.data() + s.size()).size == 0) return true;
  return false;
}

bool is_genitive(std::string_view expression) { return expression.ends_with("র") && !expression.ends_with("ভোর") && !expression.ends_with("দুপুর") && !expression.ends_with("প্রহর"); }

std::size_t word_count(std::string_view s) {
  std::size_t n = 0;
  bool inside = false;
  for (char const c : s) {
    bool const blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank && !inside) ++n;
    inside = !blank;
  }
  return n;
}

}  // namespace kalpanji::grammar
