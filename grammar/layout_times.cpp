// Times that only the layout tells: years by their place, bare hours and months of a list, prayers that say the half of the day.
#include <algorithm>

#include "grammar/layout.hpp"
#include "grammar/layout_figures.hpp"
#include "grammar/layout_parts.hpp"
#include "grammar/layout_places.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/months.hpp"

namespace kalpanji::grammar {

namespace {

using namespace layout_parts;

// A cell or a line that is a year and nothing else but marks.
std::optional<Figures> year_alone(std::string_view text, Span s) {
  Cursor c{text, s.first, s.last};
  while (!c.done() && (c.take("#") || c.take("*") || c.take("-") || c.take("–") || c.take("(") || c.take(" "))) {}
  auto const f = figures_at(text, c.at, s.last);
  if (!may_be_year(f)) return std::nullopt;
  return has_word(text.substr(f.last, s.last - f.last)) ? std::nullopt : std::optional{f};
}

void add_year(std::vector<Mention>& out, std::vector<Span> const& sentences, std::uint32_t first, Figures const& f) {
  Point p;
  p.year = f.value;
  p.latin_digits = f.latin;
  p.year_at = {first, f.last};
  add_point(out, sentences, p.year_at, p);
}

// Years that head what a line tells and say so by place alone: ১৯০৫-১৯১১: বঙ্গভঙ্গ · ১৮৫৭–৫৮: বিদ্রোহ · আনুমানিক ১৮৭২: নীল চাষের অবসান.
// Single years without such a word are read elsewhere; ১২০০-১৫০০: টাকা is money.
std::optional<Mention> headed_years(std::string_view text, Span line, std::uint32_t start) {
  Cursor c{text, start, line.last};
  bool const about = [&] {
    auto const* e = longest_prefix(about_words, c.rest());
    if (e == nullptr) return false;
    c.at += static_cast<std::uint32_t>(e->word.size());
    c.blank();
    return true;
  }();
  auto const year_from = [&](Figures const& f) {
    Point p;
    p.year = f.value;
    p.latin_digits = f.latin;
    p.year_at = {c.at, f.last};
    p.approximate = about;
    return p;
  };
  auto const f = figures_at(text, c.at, line.last);
  if (!may_be_year(f)) return std::nullopt;
  auto const first = year_from(f);
  c.at = f.last;
  Mention out;
  out.where = {start, f.last};
  out.what = first;
  auto const* joint = longest_prefix(year_joints, c.rest());
  auto const until = joint == nullptr ? Figures{} : figures_at(text, c.at + static_cast<std::uint32_t>(joint->word.size()), line.last);
  constexpr std::int32_t century = 100;
  bool const short_end = until.digits == 2 && until.value > f.value % century;
  if (short_end || (may_be_year(until) && until.value > f.value)) {
    c.at += static_cast<std::uint32_t>(joint->word.size());
    auto last = year_from(until);
    last.short_year = short_end;
    out.what = Range{first, last};
    out.where.last = c.at = until.last;
  } else if (!about) {
    return std::nullopt;
  }
  if (!take_separator(c) || c.done() || !has_word(c.rest()) || tells_no_event(text, {c.at, c.last})) return std::nullopt;
  return out;
}

// The line is about a prayer, which says the half of the day: আসর: ৪:০৬ · | মাগরিব | ৬:৫৩ |
void take_prayer(std::string_view text, Mention& m) {
  auto* p = std::get_if<Point>(&m.what);
  if (p == nullptr || !p->clock.said() || p->day_part != DayPart::none || p->meridiem != Meridiem::unsaid) return;
  constexpr std::uint32_t longest = 256;  // bytes of such a line's label
  auto const from = m.where.first > longest ? m.where.first - longest : 0;
  auto line = text.substr(from, m.where.first - from).find_last_of("\r\n");
  if (line == std::string_view::npos && from != 0) return;
  if (line != std::string_view::npos) line += from;
  Cursor c{text, line == std::string_view::npos ? 0 : static_cast<std::uint32_t>(line) + 1, m.where.first};
  // several on one line: আসরের সময় শুরু - ৪টা ৩০ মিনিট। মাগরিব- ৬টা ২৭ মিনিট।
  if (auto const stop = c.rest().rfind("।"); stop != std::string_view::npos) c.at += static_cast<std::uint32_t>(stop + std::string_view{"।"}.size()), c.blank();
  take_marks(c, {}, 0);
  while (c.take("|") || c.take(" ")) {}
  constexpr std::size_t short_label = 5;
  if (words_in(c.rest(), short_label) > short_label) return;
  // … which may stand behind its day and place: আজ ঢাকায় সূর্যাস্ত- ৬:২৩ · আগামীকাল ফজর শুরু - ৪টা ১৩ মিনিট
  for (;;) {
    if (auto const* e = longest_prefix(day_parts, c.rest()); e != nullptr && e->means.prayer) p->day_part = e->means.part;
    auto const space = c.rest().find(' ');
    if (p->day_part != DayPart::none || space == std::string_view::npos) return;
    c.at += static_cast<std::uint32_t>(space);
    c.blank();
  }
}

// ১টা: মধ্যাহ্নভোজ · বিরতি – ১টা: by itself a count, in a text that tells hours the hour of its line.
void add_bare_clock(std::vector<Mention>& out, std::string_view text, std::vector<Span> const& sentences, Span line, bool cell) {
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
  if (cell) {
    at(start.at, false);
    return;
  }
  if (at(start.at, true)) return;
  std::uint32_t behind = 0;
  if (!label_of(text, {start.at, line.last}, behind).empty()) at(behind, false);
}

}  // namespace

std::vector<Mention> settled_by_layout(Text const& whole, std::vector<Mention> mentions) {
  std::string_view const text = whole.normal();
  for (auto& m : mentions) take_prayer(text, m);
  auto const spans = line_spans(text);
  take_columns(text, spans, mentions);
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
  bool const tells_hours = std::any_of(mentions.begin(), mentions.end(), tells_clock);
  add_pointed_clocks({text, spans, whole.sentences(), mentions}, tells_hours, years);
  if (tells_hours) {
    std::vector<Mention> clocks;
    for (auto const line : spans) {
      if (line.empty()) continue;
      auto const cells = cells_of(text, line);
      if (cells.size() < 2) add_bare_clock(clocks, text, whole.sentences(), line, false);
      else
        for (auto const cell : cells)
          if (!cell.empty()) add_bare_clock(clocks, text, whole.sentences(), cell, true);
    }
    std::erase_if(clocks, [&](Mention const& m) { return !free(m.where.first, m.where.last); });
    years.insert(years.end(), clocks.begin(), clocks.end());
  }
  auto const first_of = [](Figures const& f) { return f.last - static_cast<std::uint32_t>(f.digits * (f.latin ? 1 : 3)); };
  bool in_columns = false, under_era = false;
  std::size_t told = 0;
  bool year_told = false;  // by a line above
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
    if (auto m = headed_years(text, line, head.at); m && free(m->where.first, m->where.last)) {
      m->sentence = sentence_of(whole.sentences(), m->where.first);
      years.push_back(std::move(*m));
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
      for (; told < mentions.size() && mentions[told].where.first < line.first; ++told)
        if (auto const* p = std::get_if<Point>(&mentions[told].what)) year_told |= p->year.has_value();
      bool const dated = year_told || !years.empty();
      // মার্চে নতুন ভবন …: under a year the weak one too
      auto locative = Cursor{text, end, line.last};
      if (dated && e->means.weak && (locative.take("ে") || locative.take("-এ") || locative.take("-তে")) && word_ends(text, locative.at) && !locative.done()) {
        Point p;
        p.month = e->means.number;
        p.names = MonthNames::gregorian;
        p.day_month_at = {head.at, end};
        add_point(years, whole.sentences(), {head.at, locative.at}, p);
        continue;
      }
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
        return !s.empty() && words_in(of(text, s), 2) >= 2;
      });
      if (tells_below && free(first_of(*f), f->last)) add_year(years, whole.sentences(), first_of(*f), *f);
      continue;
    }
    // ১৯৫২ : ২২ ফেব্রুয়ারি …: blanks around the mark, and a time behind it; without them it is a clock (১৯:৫২)
    Cursor start{text, line.first, line.last};
    take_marks(start, mentions, static_cast<std::uint32_t>(mentions.size()));
    if (auto const f = figures_at(text, start.at, line.last); may_be_year(f) && free(start.at, f.last)) {
      Cursor c{text, f.last, line.last};
      bool const blank_before = c.rest().starts_with(" "), bold = c.rest().starts_with("**") || c.rest().starts_with("__");
      if (auto behind = c; bold && take_separator(behind) && behind.at > c.at + 2 && !behind.done() && has_word(behind.rest()) && !tells_no_event(text, {behind.at, behind.last})) add_year(years, whole.sentences(), start.at, f);  // **১৯৮৩** – …
      else if (take_separator(c) && !c.done() && (blank_before || text[c.at - 1] == ' ') && !free(c.at, c.at + 1)) add_year(years, whole.sentences(), start.at, f);
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
  auto const add = [&](std::vector<Mention> const& more) {
    mentions.insert(mentions.end(), more.begin(), more.end());
    std::stable_sort(mentions.begin(), mentions.end(), [](Mention const& a, Mention const& b) { return a.where.first < b.where.first; });
  };
  add(years);
  std::vector<Mention> placed;
  Page const page{text, spans, whole.sentences(), mentions};
  add_days_under_months(page, placed);
  add_years_among_years(page, placed);
  add_years_behind_labels(page, placed);
  add(placed);
  mentions.erase(std::unique(mentions.begin(), mentions.end(), [](Mention const& a, Mention const& b) { return b.where.first < a.where.last; }), mentions.end());
  return mentions;
}

}  // namespace kalpanji::grammar
