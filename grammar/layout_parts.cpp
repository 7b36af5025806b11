#include "grammar/layout_parts.hpp"

#include <algorithm>
#include <array>

#include "grammar/first_letters.hpp"
#include "grammar/tense.hpp"
#include "grammar/text/rare.hpp"

namespace kalpanji::grammar::layout_parts {

std::string_view of(std::string_view text, Span s) { return text.substr(s.first, s.last - s.first); }

Span trimmed(std::string_view text, Span s) {
  while (s.first < s.last && is_blank(text[s.first])) ++s.first;
  while (s.last > s.first && is_blank(text[s.last - 1])) --s.last;
  return s;
}

bool word_ends(std::string_view text, std::uint32_t at) { return !continues_word(text.data() + at, text.data() + text.size()); }

bool has_word(std::string_view text) {
  for (std::uint32_t at = 0; at < text.size(); at += decode_size(text.data() + at))
    if (continues_word(text.data() + at, text.data() + text.size())) return true;
  return false;
}

std::size_t words_in(std::string_view text, std::size_t most) {
  std::size_t n = 0;
  bool inside = false;
  for (char const c : text) {
    bool const blank = is_blank(c);
    if (!blank && !inside && ++n > most) return n;
    inside = !blank;
  }
  return n;
}

// ---- Marks ----------------------------------------------------------------------------------------

// What belongs to the statement though it is no letter: brackets, quotation marks, money.
static bool opens_text(std::string_view rest) {
  for (std::string_view const mark : {"(", "[", "{", "\"", "'", "“", "‘", "’", "৳", "$", "₹", "|", "<", "&", "@"})
    if (rest.starts_with(mark)) return true;
  return false;
}

// ১. · ২) · (৩) before a line; not ১.৩০, and no time of its own.
static bool take_serial(Cursor& c, bool time_here) {
  if (time_here) return false;
  auto ahead = c;
  bool const bracket = ahead.take("(");
  int digits = 0;
  for (Digit d; !ahead.done() && (d = digit_at(ahead.text.data() + ahead.at, ahead.text.data() + ahead.last)).size != 0; ++digits) ahead.at += d.size;
  constexpr int longest_serial = 3;
  if (digits == 0 || digits > longest_serial) return false;
  bool const closed = bracket ? ahead.take(")") : ahead.take(".") || ahead.take(")") || ahead.take("।");
  if (!closed || ahead.done() || !is_blank(ahead.text[ahead.at])) return false;
  ahead.blank();
  c = ahead;
  return true;
}

Marks take_marks(Cursor& c, std::vector<Mention> const& mentions, std::uint32_t m) {
  Marks out;
  auto const time_here = [&] {
    while (m < mentions.size() && mentions[m].where.first < c.at) ++m;
    return m < mentions.size() && mentions[m].where.first == c.at;
  };
  for (;;) {
    c.blank();
    if (c.done() || time_here()) break;
    if (c.rest().starts_with("#")) {
      out.hash = true;
      ++c.at;
      continue;
    }
    if (take_serial(c, false)) {
      out.any = true;
      continue;
    }
    if (continues_word(c.text.data() + c.at, c.text.data() + c.last) || opens_text(c.rest())) break;
    if (c.rest().starts_with("...") || c.rest().starts_with("।")) break;
    out.any = true;
    c.at += c.size();
  }
  return out;
}

// What sets a head off from what it tells. A dash must not be glued to a following letter where a blank stands before it.
bool take_separator(Cursor& c) {
  auto const start = c.at;
  auto ahead = c;
  while (ahead.take("*") || ahead.take("_")) {}
  ahead.blank();
  bool found = false;
  for (bool more = true; more && !ahead.done();) {
    more = false;
    for (std::string_view const mark : {":", "ঃ", "–", "—", "-", "→", "=>", ">", "|", "\t", "…", "...", "=", "।"}) {
      if (mark == "।" && !found) continue;
      if (!ahead.take(mark)) continue;
      found = more = true;
      break;
    }
    while (ahead.take("*") || ahead.take("_")) more = true;
    if (found) ahead.blank();
  }
  if (!found) return c.at = start, false;
  c = ahead;
  return true;
}

// ---- What is no event ------------------------------------------------------------------------------

// A number to call: ten figures or more, hyphens and blanks between them.
static bool has_phone(std::string_view text) {
  constexpr int least = 10;
  int digits = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    auto const d = digit_at(text.data() + at, text.data() + text.size());
    if (d.size != 0) {
      if (++digits >= least) return true;
      at += d.size;
    } else {
      if (text[at] != '-' && text[at] != '+') digits = 0;
      at += decode_size(text.data() + at);
    }
  }
  return false;
}

static bool has_money(std::string_view text) {
  static constexpr auto letters = [] {
    FirstLetters out;
    for (auto const& e : money_words) out.add(e.word);
    return out;
  }();
  for (std::uint32_t at = 0; at < text.size(); at += decode_size(text.data() + at)) {
    auto const rest = text.substr(at);
    bool const other_script = static_cast<unsigned char>(text[at]) >= 0x80 && static_cast<unsigned char>(text[at]) != 0xE0;  // ₹
    if (!other_script && !letters.may_begin(rest)) continue;
    // Each word counts where it stands first.
    for (auto const& e : money_words)
      if (rest.starts_with(e.word) && word_ends(text, at + static_cast<std::uint32_t>(e.word.size())) && text.find(e.word) == at) return true;
  }
  return false;
}

Span label_of(std::string_view text, Span content, std::uint32_t& behind) {
  constexpr char visarga = '\x83';  // the last byte of ঃ, which two others share: those are turned away below
  Rare marks{of(text, content), std::array{':', '-', '.', '\xE2', visarga}};  // … – — begin with E2
  for (auto place = marks.next(0); place != std::string_view::npos; place = marks.next(place + 1)) {
    std::uint32_t const back = text[content.first + place] == visarga ? 2 : 0;
    if (place < back) continue;
    auto const at = content.first + static_cast<std::uint32_t>(place) - back;
    auto const rest = text.substr(at, content.last - at);
    bool const dash = (rest.starts_with("-") || rest.starts_with("–") || rest.starts_with("—")) && at > content.first && text[at - 1] == ' ';
    bool const dots = rest.starts_with("..") || rest.starts_with("…");
    bool const colon = rest.starts_with(":") || rest.starts_with("ঃ");
    if (!colon && !dash && !dots) continue;
    Cursor c{text, at, content.last};
    while (c.take(":") || c.take("ঃ") || c.take("-") || c.take("–") || c.take("—") || c.take(".") || c.take("…") || c.take("*")) {}
    c.blank();
    behind = c.at;
    auto label = trimmed(text, {content.first, at});
    while (label.last > label.first && (text[label.last - 1] == '*' || text[label.last - 1] == '_')) --label.last;
    return label;
  }
  return {};
}

bool tells_no_event(std::string_view text, Span content) {
  std::uint32_t behind = 0;
  auto const line = of(text, content);
  auto const label = label_of(text, content, behind);
  if (!label.empty() && is_field(no_event_fields, of(text, label))) return true;
  constexpr std::size_t few = 7;
  return words_in(line, few) <= few && (has_money(line) || has_phone(line)) && tense_of(line) == Tense::unknown;
}

std::vector<Span> cells_of(std::string_view text, Span where) {
  std::vector<Span> out;
  char const bar = of(text, where).find('|') != std::string_view::npos ? '|' : '\t';
  if (of(text, where).find(bar) == std::string_view::npos) return out;
  auto first = where.first;
  if (text[first] == bar) ++first;
  for (auto at = first; at <= where.last; ++at) {
    if (at != where.last && text[at] != bar) continue;
    if (at == where.last && at == first) break;  // a closing bar
    out.push_back(trimmed(text, {first, at}));
    first = at + 1;
  }
  return out;
}

// সাল ঘটনা · তারিখ বিষয় স্থান: columns whose bars or tabs were lost; the first holds the time.
bool names_columns(std::string_view text, Span line) {
  constexpr std::size_t most = 4;
  auto const s = of(text, line);
  auto const words = words_in(s, most);
  if (words < 2 || words > most) return false;
  auto const first = s.substr(0, std::min(s.find(' '), s.size()));
  return is_field(time_fields, first) && s.find_first_of(":|-") == std::string_view::npos && s.find("।") == std::string_view::npos;
}

// A short line that names an era and no time: খ্রিস্টপূর্ব
Era era_alone(std::string_view text, Span line) {
  constexpr std::size_t most = 4;
  auto const s = of(text, line);
  if (words_in(s, most) > most) return Era::unsaid;
  for (std::uint32_t at = 0; at < s.size(); at += decode_size(s.data() + at)) {
    if (digit_at(s.data() + at, s.data() + s.size()).size != 0) return Era::unsaid;
    if (auto const* e = longest_prefix(heading_eras, s.substr(at)); e != nullptr) return e->means.era;
  }
  return Era::unsaid;
}

std::vector<Span> line_spans(std::string_view text) {
  std::vector<Span> out;
  Rare ends{text, std::array{'\n', '\r'}};
  for (std::uint32_t at = 0; at <= text.size();) {
    auto const end = std::min(ends.next(at), text.size());
    out.push_back(trimmed(text, {at, static_cast<std::uint32_t>(end)}));
    at = static_cast<std::uint32_t>(end) + 1;
    if (end < text.size() && text[end] == '\r' && at < text.size() && text[at] == '\n') ++at;
  }
  return out;
}

bool tells_clock(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  auto const* r = std::get_if<Range>(&m.what);
  return (p != nullptr && p->clock.said()) || (r != nullptr && r->first.clock.said());
}

bool tells_clock_only(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  auto const* r = std::get_if<Range>(&m.what);
  return tells_clock(m) && !(p != nullptr ? p->has_date() : r->first.has_date());
}

}  // namespace kalpanji::grammar::layout_parts
