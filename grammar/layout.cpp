#include "grammar/layout.hpp"

#include <algorithm>

#include "grammar/layout_heads.hpp"
#include "grammar/layout_lists.hpp"
#include "grammar/layout_parts.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/hints.hpp"
#include "grammar/lexicon/layout.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/scan.hpp"
#include "grammar/tense.hpp"

namespace kalpanji::grammar {

namespace {

using namespace layout_parts;

// ---- Lines ----------------------------------------------------------------------------------------

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
    while (at > line.where.first && is_blank(text[at - 1])) --at;
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

// সকাল, রাতে: no clock, no date.
bool is_mere_part(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  return p != nullptr && !p->has_date() && !p->clock.said();
}

// Behind the time of a field no sentence is told: not কলকাতা: আগামী ৯ অক্টোবর ষষ্ঠী। ১০ অক্টোবর সপ্তমী।
bool ends_as_field(std::string_view text, std::uint32_t at, std::uint32_t last) {
  auto const rest = text.substr(at, last - at);
  auto const danda = rest.find("।");
  bool const goes_on = danda != std::string_view::npos && has_word(rest.substr(danda));
  return !goes_on && tense_of(rest) == Tense::unknown;
}

// উদ্বোধন - সকাল ১০টা, আলোচনা - বেলা ১২টা
void take_further_fields(std::string_view text, Line& line, std::vector<Mention> const& mentions) {
  for (;;) {
    auto& field = line.entries.back();
    Cursor c{text, field.body.first, line.where.last};
    if (!c.take(",") && !c.take(";") && !c.take("।")) return;
    c.blank();
    std::uint32_t behind = 0;
    auto const label = label_of(text, {c.at, c.last}, behind);
    auto m = field.last;
    while (m < line.last && mentions[m].where.last <= label.last && is_mere_part(mentions[m])) ++m;
    if (label.empty() || words_in(of(text, label), longest_label) > longest_label || m >= line.last || mentions[m].where.first < behind) return;
    auto const head = head_at(text, behind, line.where.last, mentions, m);
    if (!head) return;
    auto const start = field.body.first;
    field.body.last = start;
    field.where.last = start;
    line.entries.push_back({head->first, head->last, {c.at, line.where.last}, trimmed(text, {head->end, line.where.last}), label});
  }
}

// ১৮৫৭-৫৮ সিপাহি বিদ্রোহ: years and nothing that says so; settled_by_layout() reads them only where other lines are headed by years.
bool is_bare_year(Mention const& m) {
  auto const* r = std::get_if<Range>(&m.what);
  auto const* p = r != nullptr ? &r->first : std::get_if<Point>(&m.what);
  return p != nullptr && p->year && p->month == 0 && p->era == Era::unsaid && p->wide == Unit::day && p->year_at.first == m.where.first && (r != nullptr ? r->last.year_at.last : p->year_at.last) == m.where.last;
}

constexpr std::size_t longest_bare_entry = 8;

// The name of the prayer that a clock belongs to, where the time begins with one: আসর ৪টা ০৬
Span prayer_at(std::string_view text, Span where) {
  auto const* e = longest_prefix(day_parts, of(text, where));
  return e != nullptr && e->means.prayer ? Span{where.first, where.first + static_cast<std::uint32_t>(e->word.size())} : Span{};
}

void read_line(std::string_view text, Line& line, std::vector<Mention> const& mentions) {
  auto m = line.first;
  while (m < line.last && mentions[m].where.first < line.content.first) ++m;
  if (auto head = head_at(text, line.content.first, line.where.last, mentions, m)) {
    take_date_of_counted_day(text, *head, line.where.last, mentions);
    take_hour_of_day(text, *head, line.where.last, mentions);
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
    } else if (line.in_columns || (line.role != Role::heading && is_bare_year(mentions[head->first]) && text[head->end] == ' ')) {
      line.role = Role::entry;
      line.entries = {{head->first, head->last, line.where, {head->end, line.where.last}}};
      return;
    } else if (line.role != Role::heading && tells_clock(mentions[m]) && words_in(of(text, line.content), longest_bare_entry) <= longest_bare_entry && tense_of(of(text, line.content)) == Tense::unknown) {
      line.role = Role::entry;  // ১০:৪৫–১১:২৫ প্রথম পিরিয়ড
      line.entries = {{head->first, head->last, line.where, {head->end, line.where.last}}};
      return;
    } else if (line.role == Role::heading) {
      line.entries = {{head->first, head->last, line.where, {head->end, line.where.last}}};
    }
    if (alone || set_off || line.role == Role::heading || !is_mere_part(mentions[m])) return;
  }
  if (m == line.last) return;
  std::uint32_t behind = 0;
  auto const label = label_of(text, line.content, behind);
  while (m < line.last && mentions[m].where.last <= label.last && is_mere_part(mentions[m])) ++m;  // মধ্যাহ্ন বিরতি: ১টা
  if (!label.empty() && words_in(of(text, label), longest_label) <= longest_label && m < line.last && mentions[m].where.first >= behind && line.role != Role::heading) {
    if (auto head = head_at(text, behind, line.where.last, mentions, m); head && ends_as_field(text, head->end, line.where.last)) {
      take_hour_of_day(text, *head, line.where.last, mentions);
      line.role = Role::field;
      line.time_field = is_field(time_fields, of(text, label));
      line.entries = {{head->first, head->last, line.where, trimmed(text, {head->end, line.where.last}), label}};
      take_further_fields(text, line, mentions);
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
  return line.role == Role::prose && words_in(s, longest) <= longest && !s.ends_with("।") && !s.ends_with("?") && !s.ends_with("!") && !s.ends_with(",") && s.find('|') == std::string_view::npos && tense_of(s) == Tense::unknown;
}

bool is_listed(Line const& line) { return line.role == Role::entry || line.role == Role::item || line.role == Role::field || line.role == Role::row; }

Era era_of_heading(std::string_view text, Line const& line) {
  for (auto at = line.content.first; at < line.content.last; at += decode_size(text.data() + at)) {
    if (at != line.content.first && !word_ends(text, at - 1)) continue;
    if (auto const* e = longest_prefix(heading_eras, text.substr(at, line.content.last - at)); e != nullptr) return e->means.era;
  }
  return Era::unsaid;
}

// ২২–২৩ নভেম্বর ২০২৪, ঢাকা: when and where, and not what
bool tells_place_only(std::string_view text, Line const& line, std::vector<Mention> const& mentions) {
  if (line.first == line.last || line.last != line.first + 1 || line.content.first != mentions[line.first].where.first || line.content.last < mentions[line.first].where.last || !tells_time(mentions[line.first])) return false;
  Cursor c{text, mentions[line.first].where.last, line.content.last};
  if (!c.take(",")) return false;
  c.blank();
  return is_field(places, c.rest());
}

// রমজানের সময়সূচি · বিশ্বকাপে বাংলাদেশের খেলার সূচি, also as the end of a compound
bool tells_plan(std::string_view text, Line const& line) {
  constexpr std::size_t longest = 12;
  auto const s = of(text, line.content);
  if (words_in(s, longest) > longest || s.find("।") != std::string_view::npos) return false;
  return std::any_of(plan_words.begin(), plan_words.end(), [&](auto const& e) { return s.find(e.word) != std::string_view::npos; });
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
      std::vector<ListEntry> hours;
      for (std::size_t k = 0; k < rows[r].size(); ++k) {
        auto const cell = rows[r][k];
        auto m = line.first;
        while (m < line.last && mentions[m].where.first < cell.first) ++m;
        auto const head = cell.empty() ? std::nullopt : head_at(text, cell.first, cell.last, mentions, m);
        if (head && !has_word(text.substr(head->end, cell.last - head->end))) {
          bool const named = r > 0 && k < rows[0].size() && !rows[0][k].empty() && !is_field(time_fields, of(text, rows[0][k])) && tells_clock_only(mentions[head->first]);
          if (named) hours.push_back({head->first, head->last, cell, {}, rows[0][k]});
          if (line.entries.empty()) line.entries.push_back({head->first, head->last, line.where, {}});
          else if (line.entries[0].last == head->first) line.entries[0].last = head->last;
        } else if (!cell.empty() && has_word(of(text, cell))) {
          bool const weekday = r > 0 && k < rows[0].size() && is_field(time_fields, of(text, rows[0][k])) && is_field(short_weekdays, of(text, cell));  // বার | … রবি
          if (weekday) continue;
          names_columns |= r == 0 && is_field(time_fields, of(text, cell));
          line.cells.push_back(cell);
        }
      }
      constexpr std::size_t several = 2;  // সেহরি | ইফতার: each hour is its column's
      if (hours.size() >= several) line.columns = std::move(hours);
      // তারিখ | সকাল ১০টা | দুপুর ২টা: hours may name columns too
      auto const hour = [&](ListEntry const& e) { return std::all_of(mentions.begin() + e.first, mentions.begin() + e.last, tells_clock_only); };
      if (names_columns && std::all_of(line.entries.begin(), line.entries.end(), hour)) line.entries.clear(), line.role = Role::heading, line.names_columns = true;
      if (!line.cells.empty()) line.no_event |= tells_no_event(text, line.cells.front());
    }
    i = end;
  }
}

}  // namespace

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
  read_fields_before_commas(text, lines, mentions);
  read_bare_lines(text, lines, mentions);
  read_agendas(text, lines, mentions);
  // ১ম দিন: ঢাকা → গাজীপুর above - ৭:০০ AM – ঢাকা থেকে যাত্রা heads it
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    auto& line = lines[i];
    auto const& next = lines[i + 1];
    if (line.role != Role::entry || line.marked == next.marked || !next.marked || next.after_blank || line.entries.size() != 1) continue;
    bool const below = next.role == Role::item || (next.role == Role::entry && tells_clock(mentions[next.entries[0].first]));
    bool const title = words_in(of(text, line.entries[0].body), longest_bare_entry) <= longest_bare_entry && tense_of(of(text, line.entries[0].body)) == Tense::unknown;
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
  for (auto& line : lines)
    if (line.role == Role::prose && tells_place_only(text, line, mentions)) line.role = Role::heading, line.entries = {{line.first, line.last, line.where, {}}};
  for (auto& line : lines) {
    std::uint32_t behind = 0;
    if (auto const label = label_of(text, line.content, behind); !label.empty()) line.names_place = is_field(place_fields, of(text, label));
    if (line.role == Role::prose || line.role == Role::heading) line.names_plan = tells_plan(text, line);
  }
  mark_title(whole, mentions, lines);
  return lines;
}

}  // namespace kalpanji::grammar
