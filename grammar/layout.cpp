#include "grammar/layout.hpp"

#include <algorithm>

#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/layout.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/tenses.hpp"
#include "grammar/scan.hpp"
#include "grammar/tense.hpp"

namespace kalpanji::grammar {

namespace {

constexpr std::string_view blanks = " \t";

struct Cursor {
  std::string_view text;
  std::uint32_t at, last;
  bool done() const { return at >= last; }
  std::string_view rest() const { return text.substr(at, last - at); }
  bool take(std::string_view mark) {
    if (!rest().starts_with(mark)) return false;
    at += static_cast<std::uint32_t>(mark.size());
    return true;
  }
  void blank() {
    while (!done() && blanks.find(text[at]) != std::string_view::npos) ++at;
  }
  std::uint32_t size() const { return decode_size(text.data() + at); }
};

std::string_view of(std::string_view text, Span s) { return text.substr(s.first, s.last - s.first); }

Span trimmed(std::string_view text, Span s) {
  while (s.first < s.last && blanks.find(text[s.first]) != std::string_view::npos) ++s.first;
  while (s.last > s.first && blanks.find(text[s.last - 1]) != std::string_view::npos) --s.last;
  return s;
}

bool word_ends(std::string_view text, std::uint32_t at) { return !continues_word(text.data() + at, text.data() + text.size()); }

bool has_word(std::string_view text) { 
  for (std::uint32_t at = 0; at < text.size(); at += decode_size(text.data() + at))
    if (continues_word(text.data() + at, text.data() + text.size())) return true;
  return false;
}

std::size_t words_in(std::string_view text) {
  std::size_t n = 0;
  bool inside = false;
  for (char const c : text) {
    bool const blank = blanks.find(c) != std::string_view::npos;
    if (!blank && !inside) ++n;
    inside = !blank;
  }
  return n;
}

// ---- Marks ----------------------------------------------------------------------------------------

// What belongs to the statement though it is no letter: brackets, quotation marks, money.
bool opens_text(std::string_view rest) {
  for (std::string_view const mark : {"(", "[", "{", "\"", "'", "“", "‘", "’", "৳", "$", "₹", "|", "<", "&", "@"})
    if (rest.starts_with(mark)) return true;
  return false;
}

// ১. · ২) · (৩) before a line; not ১.৩০, and no time of its own.
bool take_serial(Cursor& c, bool time_here) {
  if (time_here) return false;
  auto ahead = c;
  bool const bracket = ahead.take("(");
  int digits = 0;
  for (Digit d; !ahead.done() && (d = digit_at(ahead.text.data() + ahead.at, ahead.text.data() + ahead.last)).size != 0; ++digits) ahead.at += d.size;
  constexpr int longest_serial = 3;
  if (digits == 0 || digits > longest_serial) return false;
  bool const closed = bracket ? ahead.take(")") : ahead.take(".") || ahead.take(")") || ahead.take("।");
  if (!closed || ahead.done() || (blanks.find(ahead.text[ahead.at]) == std::string_view::npos)) return false;
  ahead.blank();
  c = ahead;
  return true;
}

struct Marks {
  bool any = false, hash = false;
};

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

// ---- Heads ----------------------------------------------------------------------------------------

bool tells_time(Mention const& m) {
  return std::holds_alternative<Point>(m.what) || std::holds_alternative<Range>(m.what) || std::holds_alternative<Several>(m.what);
}

// Only marks stand between two times of one head: ১৭ আষাঢ় ১৪৩১ (১ জুলাই ২০২৪) · ৪ জুলাই ২০২৪ | সকাল ১০টা
bool only_marks(std::string_view gap) {
  for (std::uint32_t at = 0; at < gap.size();) {
    std::string_view const rest = gap.substr(at);
    bool passed = false;
    for (std::string_view const mark : {" ", "\t", ",", "(", ")", "[", "]", "/", "*", "_", ";", "।"})
      if (rest.starts_with(mark)) passed = true, at += static_cast<std::uint32_t>(mark.size());
    if (!passed) return false;
  }
  return true;
}

struct Head {
  std::uint32_t first = 0, last = 0;  // mentions
  std::uint32_t end = 0;              // byte behind them and the marks and words that close them
};

// The times that stand together from mention `m` on, which must begin at `at` but for opening marks.
std::optional<Head> head_at(std::string_view text, std::uint32_t at, std::uint32_t end, std::vector<Mention> const& mentions, std::uint32_t m) {
  if (m >= mentions.size() || mentions[m].where.first < at || mentions[m].where.last > end || !tells_time(mentions[m])) return std::nullopt;
  if (!only_marks(text.substr(at, mentions[m].where.first - at))) return std::nullopt;
  Head out{m, m + 1, mentions[m].where.last};
  while (out.last < mentions.size() && mentions[out.last].where.last <= end && tells_time(mentions[out.last]) && only_marks(text.substr(out.end, mentions[out.last].where.first - out.end))) {
    out.end = mentions[out.last].where.last;
    ++out.last;
  }
  Cursor c{text, out.end, end};
  for (bool more = true; more;) {
    more = false;
    auto ahead = c;
    ahead.blank();
    if (ahead.take(")") || ahead.take("]") || ahead.take("*") || ahead.take("_") || ahead.take(",")) {
      c = ahead;
      more = true;
      continue;
    }
    auto const* word = longest_prefix(head_words, ahead.rest());
    if (word != nullptr && word_ends(text, ahead.at + static_cast<std::uint32_t>(word->word.size()))) {
      c.at = ahead.at + static_cast<std::uint32_t>(word->word.size());
      more = true;
    }
  }
  out.end = c.at;
  if (text.substr(0, out.end).ends_with("ঃ")) out.end -= 3;  // ১০টাঃ: typed for the colon
  return out;
}

// ---- What is no event ------------------------------------------------------------------------------

// A number to call: ten figures or more, hyphens and blanks between them.
bool has_phone(std::string_view text) {
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

bool has_money(std::string_view text) {
  for (auto const& e : money_words)
    if (auto const at = text.find(e.word); at != std::string_view::npos && word_ends(text, static_cast<std::uint32_t>(at + e.word.size()))) return true;
  return false;
}

template <class T, std::size_t N>
bool is_field(Lexicon<T, N> const& table, std::string_view label) {
  auto const* e = longest_prefix(table, label);
  return e != nullptr && e->word.size() == label.size();
}

Span label_of(std::string_view text, Span content, std::uint32_t& behind) {
  for (auto at = content.first; at < content.last; at += decode_size(text.data() + at)) {
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
  bool const states = tense_of(line) != Tense::unknown;
  return !states && words_in(line) <= few && (has_money(line) || has_phone(line));
}

// ---- Lines ----------------------------------------------------------------------------------------

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

bool is_rule(std::string_view text, Span where) { return !has_word(of(text, where)); }

Line line_at(std::string_view text, Span where, std::vector<Mention> const& mentions, std::uint32_t m) {
  Line line;
  line.where = where;
  line.first = line.last = m;
  while (line.last < mentions.size() && mentions[line.last].where.first < where.last) ++line.last;
  Cursor c{text, where.first, where.last};
  auto const marks = take_marks(c, mentions, m);
  line.marked = marks.any;
  line.content = {c.at, where.last};
  line.no_event = tells_no_event(text, line.content);
  if (marks.hash) line.role = Role::heading;
  else if (marks.any) line.role = Role::item;
  return line;
}

// Further entries of a line: … ; ১৯৫২ – ভাষা আন্দোলন. They stand behind a mark that ends a clause.
void take_further(std::string_view text, Line& line, std::vector<Mention> const& mentions) {
  auto const ends_clause = [&](std::uint32_t at) {
    while (at > line.where.first && blanks.find(text[at - 1]) != std::string_view::npos) --at;
    auto const before = text.substr(line.where.first, at - line.where.first);
    return before.ends_with(";") || before.ends_with(",") || before.ends_with("।") || before.ends_with("|");
  };
  for (auto m = line.entries.back().last; m < line.last; ++m) {
    if (mentions[m].where.first < line.entries.back().body.first || !ends_clause(mentions[m].where.first)) continue;
    auto const head = head_at(text, mentions[m].where.first, line.where.last, mentions, m);
    if (!head) continue;
    Cursor c{text, head->end, line.where.last};
    if (!take_separator(c) || c.done()) continue;
    auto const start = mentions[m].where.first;
    line.entries.back().where.last = line.entries.back().body.last = start;
    line.entries.push_back({head->first, head->last, {start, line.where.last}, {c.at, line.where.last}});
    m = head->last - 1;
  }
}

constexpr std::size_t longest_bare_entry = 8;

bool tells_clock(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  auto const* r = std::get_if<Range>(&m.what);
  return (p != nullptr && p->clock.said()) || (r != nullptr && r->first.clock.said());
}

// সকাল, রাতে: no clock, no date.
bool is_mere_part(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  return p != nullptr && !p->has_date() && !p->clock.said();
}

// The name of the prayer that a clock belongs to, where the time begins with one: আসর ৪টা ০৬
Span prayer_at(std::string_view text, Span where) {
  auto const* e = longest_prefix(day_parts, of(text, where));
  return e != nullptr && e->means.prayer ? Span{where.first, where.first + static_cast<std::uint32_t>(e->word.size())} : Span{};
}

void read_line(std::string_view text, Line& line, std::vector<Mention> const& mentions) {
  auto m = line.first;
  while (m < line.last && mentions[m].where.first < line.content.first) ++m;
  if (auto const head = head_at(text, line.content.first, line.where.last, mentions, m)) {
    Cursor c{text, head->end, line.where.last};
    bool const set_off = take_separator(c);
    bool const alone = !has_word(text.substr(c.at, line.where.last - c.at));
    auto const prayer = prayer_at(text, {line.content.first, line.where.last});
    auto const* clock = std::get_if<Point>(&mentions[head->first].what);
    if (alone && !prayer.empty() && clock != nullptr && clock->clock.said()) {
      line.role = Role::entry;
      line.entries = {{head->first, head->last, line.where, prayer}};
    } else if (alone) {
      line.role = Role::heading;
      line.entries = {{head->first, head->last, line.where, {}}};
    } else if (set_off) {
      if (line.role != Role::heading) line.role = Role::entry;
      line.entries = {{head->first, head->last, line.where, {c.at, line.where.last}}};
      take_further(text, line, mentions);
    } else if (line.in_columns) {
      line.role = Role::entry;
      line.entries = {{head->first, head->last, line.where, {head->end, line.where.last}}};
      return;
    } else if (line.role != Role::heading && tells_clock(mentions[m]) && words_in(of(text, line.content)) <= longest_bare_entry && tense_of(of(text, line.content)) == Tense::unknown) {
      line.role = Role::entry;  // ১০:৪৫–১১:২৫ প্রথম পিরিয়ড
      line.entries = {{head->first, head->last, line.where, {head->end, line.where.last}}};
      return;
    } else if (line.role == Role::heading) {
      line.entries = {{head->first, head->last, line.where, {head->end, line.where.last}}};
    }
    if (alone || set_off || line.role == Role::heading || !is_mere_part(mentions[m])) return;
  }
  std::uint32_t behind = 0;
  auto const label = label_of(text, line.content, behind);
  constexpr std::size_t longest_label = 8;
  while (m < line.last && mentions[m].where.last <= label.last && is_mere_part(mentions[m])) ++m;  // মধ্যাহ্ন বিরতি: ১টা
  if (!label.empty() && words_in(of(text, label)) <= longest_label && m < line.last && mentions[m].where.first >= behind && line.role != Role::heading) {
    if (auto const head = head_at(text, behind, line.where.last, mentions, m)) {
      line.role = Role::field;
      line.label = label;
      line.time_field = is_field(time_fields, of(text, label));
      line.entries = {{head->first, head->last, line.where, trimmed(text, {head->end, line.where.last})}};
      return;
    }
  }
  if (line.role == Role::heading && m < line.last && tells_time(mentions[m]))
    line.entries = {{m, m + 1, line.where, line.content}};
}

// A title over a list, with a time in it: মার্চ ১৯৭১-এর ঘটনাপঞ্জি · অনুষ্ঠানসূচি, ৪ জুলাই ২০২৪
bool may_head(std::string_view text, Line const& line) {
  constexpr std::size_t longest = 9;
  auto const s = of(text, line.content);
  return line.role == Role::prose && words_in(s) <= longest && !s.ends_with("।") && !s.ends_with("?") && !s.ends_with("!") && !s.ends_with(",") && s.find('|') == std::string_view::npos && tense_of(s) == Tense::unknown;
}

bool is_listed(Line const& line) { return line.role == Role::entry || line.role == Role::item || line.role == Role::field || line.role == Role::row; }

Era era_of_heading(std::string_view text, Line const& line) {
  for (auto at = line.content.first; at < line.content.last; at += decode_size(text.data() + at)) {
    if (at != line.content.first && !word_ends(text, at - 1)) continue;
    if (auto const* e = longest_prefix(heading_eras, text.substr(at, line.content.last - at)); e != nullptr) return e->means.era;
  }
  return Era::unsaid;
}

// Two lines or more with cells make a table; its first line may name the columns.
void read_tables(std::string_view text, std::vector<Line>& lines, std::vector<Mention> const& mentions) {
  for (std::size_t i = 0; i < lines.size();) {
    auto end = i;
    std::vector<std::vector<Span>> rows;
    for (; end < lines.size() && (end == i || !lines[end].after_blank); ++end) {
      auto cells = cells_of(text, lines[end].where);
      if (cells.size() < 2) break;
      rows.push_back(std::move(cells));
    }
    constexpr std::size_t least_rows = 2;
    if (rows.size() < least_rows) {
      i = end == i ? i + 1 : end;
      continue;
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
      auto& line = lines[i + r];
      if (is_rule(text, line.where) || line.role == Role::heading) continue;
      line.entries.clear();
      line.role = Role::row;
      bool names_columns = false;
      for (auto const cell : rows[r]) {
        auto m = line.first;
        while (m < line.last && mentions[m].where.first < cell.first) ++m;
        auto const head = cell.empty() ? std::nullopt : head_at(text, cell.first, cell.last, mentions, m);
        if (head && !has_word(text.substr(head->end, cell.last - head->end))) {
          if (line.entries.empty()) line.entries.push_back({head->first, head->last, line.where, {}});
          else if (line.entries[0].last == head->first) line.entries[0].last = head->last;
        } else if (!cell.empty() && has_word(of(text, cell))) {
          names_columns |= r == 0 && is_field(time_fields, of(text, cell));
          line.cells.push_back(cell);
        }
      }
      if (names_columns && line.entries.empty()) line.role = Role::heading;
      if (!line.cells.empty()) line.no_event |= tells_no_event(text, line.cells.front());
    }
    i = end;
  }
}

// সাল ঘটনা · তারিখ বিষয় স্থান: columns whose bars or tabs were lost; the first holds the time.
bool names_columns(std::string_view text, Span line) {
  constexpr std::size_t most = 4;
  auto const s = of(text, line);
  auto const words = words_in(s);
  auto const first = s.substr(0, std::min(s.find(' '), s.size()));
  return words >= 2 && words <= most && is_field(time_fields, first) && s.find_first_of(":|-") == std::string_view::npos && s.find("।") == std::string_view::npos;
}

// A short line that names an era and no time: খ্রিস্টপূর্ব
Era era_alone(std::string_view text, Span line) {
  constexpr std::size_t most = 4;
  auto const s = of(text, line);
  if (words_in(s) > most) return Era::unsaid;
  for (std::uint32_t at = 0; at < s.size(); at += decode_size(s.data() + at)) {
    if (digit_at(s.data() + at, s.data() + s.size()).size != 0) return Era::unsaid;
    if (auto const* e = longest_prefix(heading_eras, s.substr(at)); e != nullptr) return e->means.era;
  }
  return Era::unsaid;
}

std::vector<Span> line_spans(std::string_view text) {
  std::vector<Span> out;
  for (std::uint32_t at = 0; at <= text.size();) {
    auto const end = std::min<std::size_t>(text.find_first_of("\r\n", at), text.size());
    out.push_back(trimmed(text, {at, static_cast<std::uint32_t>(end)}));
    at = static_cast<std::uint32_t>(end) + 1;
    if (end < text.size() && text[end] == '\r' && at < text.size() && text[at] == '\n') ++at;
  }
  return out;
}

// ---- Years by their place ----------------------------------------------------------------------------

struct Figures {
  std::int32_t value = 0;
  int digits = 0;
  std::uint32_t last = 0;
  bool latin = false;
};

Figures figures_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  Figures out{0, 0, at, false};
  constexpr int most = 4;
  for (Digit d; out.last < end && (d = digit_at(text.data() + out.last, text.data() + end)).size != 0; ++out.digits) {
    if (out.digits == most) return {};
    out.value = out.value * 10 + d.value;
    out.last += d.size;
    out.latin = d.size == 1;
  }
  return out;
}

bool may_be_year(Figures const& f) {
  constexpr std::int32_t first = 1000, last = 2199;
  return f.digits == 4 && f.value >= first && f.value <= last;
}

// A cell or a line that is a year and nothing else but marks.
std::optional<Figures> year_alone(std::string_view text, Span s) {
  Cursor c{text, s.first, s.last};
  while (!c.done() && (c.take("#") || c.take("*") || c.take("-") || c.take("–") || c.take("(") || c.take(" "))) {}
  auto const f = figures_at(text, c.at, s.last);
  if (!may_be_year(f)) return std::nullopt;
  return has_word(text.substr(f.last, s.last - f.last)) ? std::nullopt : std::optional{f};
}

void add_point(std::vector<Mention>& out, std::vector<Span> const& sentences, Span where, Point const& p) {
  auto const in = std::upper_bound(sentences.begin(), sentences.end(), where.first, [](std::uint32_t at, Span s) { return at < s.last; });
  out.push_back({where, p, static_cast<std::uint32_t>(in - sentences.begin()), Tense::unknown, false});
}

void add_year(std::vector<Mention>& out, std::vector<Span> const& sentences, std::uint32_t first, Figures const& f) {
  Point p;
  p.year = f.value;
  p.latin_digits = f.latin;
  p.year_at = {first, f.last};
  add_point(out, sentences, p.year_at, p);
}

// The line is about a prayer, which says the half of the day: আসর: ৪:০৬ · | মাগরিব | ৬:৫৩ |
void take_prayer(std::string_view text, Mention& m) {
  auto* p = std::get_if<Point>(&m.what);
  if (p == nullptr || !p->clock.said() || p->day_part != DayPart::none || p->meridiem != Meridiem::unsaid) return;
  auto const line = text.find_last_of("\r\n", m.where.first);
  Cursor c{text, line == std::string_view::npos ? 0 : static_cast<std::uint32_t>(line) + 1, m.where.first};
  take_marks(c, {}, 0);
  while (c.take("|") || c.take(" ")) {}
  auto const* e = longest_prefix(day_parts, c.rest());
  constexpr std::size_t short_label = 4;
  if (e != nullptr && e->means.prayer && words_in(c.rest()) <= short_label) p->day_part = e->means.part;
}

// ১টা: মধ্যাহ্নভোজ · বিরতি – ১টা: by itself a count, in a text that tells hours the hour of its line.
void add_bare_clock(std::vector<Mention>& out, std::string_view text, std::vector<Span> const& sentences, Span line) {
  constexpr std::int32_t hours = 12;
  auto const at = [&](std::uint32_t first, bool at_head) {
    auto const f = figures_at(text, first, line.last);
    if (f.digits == 0 || f.digits > 2 || f.value < 1 || f.value > hours) return false;
    Cursor c{text, f.last, line.last};
    c.blank();
    if (!c.take("টায়") && !c.take("টা") && !c.take("টে")) return false;
    auto const end = c.at;
    if (!word_ends(text, end) && !c.rest().starts_with("ঃ")) return false;
    if (at_head ? !take_separator(c) || c.done() : has_word(c.rest())) return false;
    Point p;
    p.clock = {static_cast<std::int16_t>(f.value), 0, -1};
    p.latin_digits = f.latin;
    p.clock_at = {first, f.last};
    add_point(out, sentences, {first, end}, p);
    return true;
  };
  Cursor start{text, line.first, line.last};
  take_marks(start, {}, 0);
  if (at(start.at, true)) return;
  std::uint32_t behind = 0;
  if (!label_of(text, {start.at, line.last}, behind).empty()) at(behind, false);
}

}  // namespace

std::vector<Mention> settled_by_layout(Text const& whole, std::vector<Mention> mentions) {
  std::string_view const text = whole.normal();
  for (auto& m : mentions) take_prayer(text, m);
  std::vector<Mention> years;
  std::erase_if(mentions, [&](Mention const& m) {
    auto const* p = std::get_if<Point>(&m.what);
    bool const bare = p != nullptr && p->year && p->month == 0 && p->era == Era::unsaid && p->wide == Unit::day && p->year_at == m.where;
    if (!bare || m.sentence >= whole.sentences().size()) return false;
    auto const line_end = std::min(text.find_first_of("\r\n", m.where.last), text.size());
    Cursor c{text, m.where.last, static_cast<std::uint32_t>(line_end)};
    return take_separator(c) && tells_no_event(text, {c.at, c.last});  // ১২০০ : জনপ্রতি টাকা
  });
  auto const free = [&](std::uint32_t first, std::uint32_t last) {
    auto const at = std::lower_bound(mentions.begin(), mentions.end(), first, [](Mention const& m, std::uint32_t f) { return m.where.last <= f; });
    return at == mentions.end() || at->where.first >= last;
  };
  auto const spans = line_spans(text);
  bool const tells_hours = std::any_of(mentions.begin(), mentions.end(), tells_clock);
  if (tells_hours) {
    std::vector<Mention> clocks;
    for (auto const line : spans)
      if (!line.empty()) add_bare_clock(clocks, text, whole.sentences(), line);
    std::erase_if(clocks, [&](Mention const& m) { return !free(m.where.first, m.where.last); });
    years.insert(years.end(), clocks.begin(), clocks.end());
  }
  auto const first_of = [](Figures const& f) { return f.last - static_cast<std::uint32_t>(f.digits * (f.latin ? 1 : 3)); };
  bool in_columns = false, under_era = false;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    auto const line = spans[i];
    if (line.empty()) {
      in_columns = false;
      continue;
    }
    Cursor head{text, line.first, line.last};
    take_marks(head, mentions, static_cast<std::uint32_t>(mentions.size()));
    if (names_columns(text, line)) {
      in_columns = true;
      continue;
    }
    if (auto const era = era_alone(text, line); era != Era::unsaid) {
      under_era = true;
      continue;
    }
    if (auto const f = figures_at(text, head.at, line.last); f.digits > 0 && f.value > 0 && free(head.at, f.last)) {
      Cursor c{text, f.last, line.last};
      bool const spaced = c.rest().starts_with(" ");
      bool const column = in_columns && may_be_year(f) && spaced;
      bool const counted = under_era && f.digits <= 4 && take_separator(c) && !c.done() && digit_at(text.data() + c.at, text.data() + c.last).size == 0 && !tells_no_event(text, {c.at, c.last});
      if (column || counted) {
        add_year(years, whole.sentences(), head.at, f);
        continue;
      }
    }
    // জানুয়ারি: নির্বাচন, under a year
    if (auto const* e = longest_prefix(months, head.rest()); e != nullptr && e->means.names == MonthNames::gregorian && free(head.at, head.at + static_cast<std::uint32_t>(e->word.size()))) {
      Cursor c{text, head.at + static_cast<std::uint32_t>(e->word.size()), line.last};
      auto const end = c.at;
      auto const tells_year = [&](Mention const& m) {
        auto const* p = std::get_if<Point>(&m.what);
        return p != nullptr && p->year && m.where.first < line.first;
      };
      bool const dated = std::any_of(mentions.begin(), mentions.end(), tells_year) || std::any_of(years.begin(), years.end(), tells_year);
      if (dated && word_ends(text, end) && take_separator(c) && !c.done()) {
        Point p;
        p.month = e->means.number;
        p.names = MonthNames::gregorian;
        p.day_month_at = {head.at, end};
        add_point(years, whole.sentences(), {head.at, end}, p);
        continue;
      }
    }
    auto const cells = cells_of(text, line);
    if (cells.size() >= 2) {
      if (auto const f = year_alone(text, cells.front()); f && free(first_of(*f), f->last)) add_year(years, whole.sentences(), first_of(*f), *f);
      continue;
    }
    if (auto const f = year_alone(text, line)) {
      // numbers under numbers are no headings
      bool const tells_below = i + 1 < spans.size() && std::any_of(spans.begin() + static_cast<std::ptrdiff_t>(i) + 1, spans.begin() + static_cast<std::ptrdiff_t>(std::min(spans.size(), i + 3)), [&](Span s) {
        return !s.empty() && words_in(of(text, s)) >= 2;
      });
      if (tells_below && free(first_of(*f), f->last)) add_year(years, whole.sentences(), first_of(*f), *f);
      continue;
    }
    // ১৯৫২ : ২২ ফেব্রুয়ারি …: blanks around the mark, and a time behind it; without them it is a clock (১৯:৫২)
    Cursor start{text, line.first, line.last};
    take_marks(start, mentions, static_cast<std::uint32_t>(mentions.size()));
    if (auto const f = figures_at(text, start.at, line.last); may_be_year(f) && free(start.at, f.last)) {
      Cursor c{text, f.last, line.last};
      bool const blank_before = c.rest().starts_with(" ");
      if (take_separator(c) && !c.done() && (blank_before || text[c.at - 1] == ' ') && !free(c.at, c.at + 1)) add_year(years, whole.sentences(), start.at, f);
    }
    // … ; ১৯৫২ – ভাষা আন্দোলন: only where such a year heads the line already
    auto const at_head = std::lower_bound(mentions.begin(), mentions.end(), line.first, [](Mention const& m, std::uint32_t f) { return m.where.first < f; });
    if (at_head == mentions.end() || at_head->where.last > line.last || has_word(text.substr(line.first, at_head->where.first - line.first))) continue;
    auto const* p = std::get_if<Point>(&at_head->what);
    if (p == nullptr || !p->year) continue;
    for (auto at = at_head->where.last; at < line.last; at += decode_size(text.data() + at)) {
      auto const rest = text.substr(at, line.last - at);
      std::uint32_t const size = rest.starts_with(";") || rest.starts_with(",") ? 1 : rest.starts_with("।") ? 3 : 0;
      if (size == 0) continue;
      Cursor c{text, at + size, line.last};
      c.blank();
      auto const f = figures_at(text, c.at, line.last);
      if (!may_be_year(f)) continue;
      auto const first = c.at;
      c.at = f.last;
      if (take_separator(c) && !c.done() && digit_at(text.data() + c.at, text.data() + c.last).size == 0 && free(first, f.last)) add_year(years, whole.sentences(), first, f);
    }
  }
  mentions.insert(mentions.end(), years.begin(), years.end());
  std::sort(mentions.begin(), mentions.end(), [](Mention const& a, Mention const& b) { return a.where.first < b.where.first; });
  mentions.erase(std::unique(mentions.begin(), mentions.end(), [](Mention const& a, Mention const& b) { return b.where.first < a.where.last; }), mentions.end());
  return mentions;
}

std::vector<Line> layout(Text const& whole, std::vector<Mention> const& mentions) {
  std::string_view const text = whole.normal();
  std::vector<Line> lines;
  std::uint32_t m = 0;
  bool blank = true, in_columns = false;
  for (auto const where : line_spans(text)) {
    if (where.empty()) {
      blank = true;
      continue;
    }
    while (m < mentions.size() && mentions[m].where.first < where.first) ++m;
    lines.push_back(line_at(text, where, mentions, m));
    lines.back().after_blank = blank;
    if (blank) in_columns = false;
    lines.back().in_columns = in_columns;
    in_columns |= names_columns(text, where);
    blank = false;
    read_line(text, lines.back(), mentions);
  }
  read_tables(text, lines, mentions);
  // ১ম দিন: ঢাকা → গাজীপুর above - ৭:০০ AM – ঢাকা থেকে যাত্রা heads it
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    auto& line = lines[i];
    auto const& next = lines[i + 1];
    if (line.role != Role::entry || line.marked == next.marked || !next.marked || next.after_blank || line.entries.size() != 1) continue;
    bool const below = next.role == Role::item || (next.role == Role::entry && tells_clock(mentions[next.entries[0].first]));
    bool const title = words_in(of(text, line.entries[0].body)) <= longest_bare_entry && tense_of(of(text, line.entries[0].body)) == Tense::unknown;
    if (below && title && !tells_clock(mentions[line.entries[0].first])) line.role = Role::heading;
  }
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    auto& line = lines[i];
    if (!may_head(text, line) || !is_listed(lines[i + 1])) continue;
    line.era = era_of_heading(text, line);
    if ((line.first == line.last || is_mere_part(mentions[line.first])) && line.era == Era::unsaid) continue;
    line.role = Role::heading;
    if (line.first != line.last && tells_time(mentions[line.first])) line.entries = {{line.first, line.first + 1, line.where, line.content}};
  }
  for (auto& line : lines)
    if (line.role == Role::heading && line.era == Era::unsaid) line.era = era_of_heading(text, line);
  return lines;
}

}  // namespace kalpanji::grammar
