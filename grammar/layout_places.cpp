#include "grammar/layout_places.hpp"

#include <algorithm>

#include "grammar/layout_figures.hpp"
#include "grammar/layout_parts.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/habits.hpp"
#include "grammar/lexicon/months.hpp"

namespace kalpanji::grammar::layout_parts {

namespace {

std::uint32_t first_of(Figures const& f) { return f.last - static_cast<std::uint32_t>(f.digits * (f.latin ? 1 : 3)); }

bool is_free(std::vector<Mention> const& mentions, std::uint32_t first, std::uint32_t last) {
  auto const at = std::lower_bound(mentions.begin(), mentions.end(), first, [](Mention const& m, std::uint32_t f) { return m.where.last <= f; });
  return at == mentions.end() || at->where.first >= last;
}

Mention const* starts_at(std::vector<Mention> const& mentions, std::uint32_t at) {
  auto const m = std::lower_bound(mentions.begin(), mentions.end(), at, [](Mention const& a, std::uint32_t f) { return a.where.first < f; });
  return m != mentions.end() && m->where.first == at ? &*m : nullptr;
}

// Behind list marks.
Cursor start_of(Page const& page, Span line) {
  Cursor c{page.text, line.first, line.last};
  auto const m = std::lower_bound(page.mentions.begin(), page.mentions.end(), line.first, [](Mention const& a, std::uint32_t f) { return a.where.first < f; });
  take_marks(c, page.mentions, static_cast<std::uint32_t>(m - page.mentions.begin()));
  return c;
}

Digit digit_of(Cursor const& c) { return digit_at(c.text.data() + c.at, c.text.data() + c.last); }

// What sets a head off, and behind it something that happens.
bool tells_behind(Cursor c) { return take_separator(c) && !c.done() && digit_of(c).size == 0 && has_word(c.rest()) && !tells_no_event(c.text, {c.at, c.last}); }

// ---- Days under a month -----------------------------------------------------------------------------

struct MonthAbove {
  Point point;
  Span where;
  bool told = false;  // it is a mention already
};

// মার্চ ২০২৫ · মার্চ মাস · মার্চ: alone on its line
std::optional<MonthAbove> month_alone(Page const& page, Cursor c) {
  auto const closes = [&](std::uint32_t at) { return !has_word(page.text.substr(at, c.last - at)); };
  if (auto const* m = starts_at(page.mentions, c.at); m != nullptr && m->where.last <= c.last) {
    auto const* p = std::get_if<Point>(&m->what);
    bool const month = p != nullptr && p->month != 0 && p->day == 0 && p->weekday == 0 && p->part.part == Part::whole && !p->has_time();
    return month && closes(m->where.last) ? std::optional{MonthAbove{*p, m->where, true}} : std::nullopt;
  }
  auto const* e = longest_prefix(months, c.rest());
  if (e == nullptr || !closes(c.at + static_cast<std::uint32_t>(e->word.size()))) return std::nullopt;
  MonthAbove out;
  out.point.month = e->means.number;
  out.point.names = e->means.names;
  out.where = out.point.day_month_at = {c.at, c.at + static_cast<std::uint32_t>(e->word.size())};
  return out;
}

// ৭ – আলোচনা সভা · ৭–৯ : মেলা · ১৭ (সোমবার) – …
struct DayLine {
  std::int32_t first = 0, last = 0;
  Span where;
  Span first_at, last_at;
  bool latin = false;
};

std::optional<DayLine> day_line(Page const& page, Cursor c) {
  constexpr std::int32_t most = 32;
  auto const f = figures_at(page.text, c.at, c.last);
  if (f.digits == 0 || f.digits > 2 || f.value < 1 || f.value > most || starts_at(page.mentions, c.at) != nullptr) return std::nullopt;
  DayLine out{f.value, f.value, {first_of(f), f.last}, {first_of(f), f.last}, {}, f.latin};
  c.at = f.last;
  if (auto to = c; to.take("-") || to.take("–") || to.take(" - ") || to.take(" – ") || to.take(" থেকে ") || to.take(" হতে ")) {
    if (auto const g = figures_at(page.text, to.at, to.last); g.digits > 0 && g.digits <= 2 && g.value > f.value && g.value <= most) {
      out.last = g.value;
      out.last_at = {first_of(g), g.last};
      out.where.last = c.at = g.last;
    }
  }
  if (!is_free(page.mentions, out.where.first, out.where.last)) return std::nullopt;
  auto behind = c;
  behind.blank();
  behind.take("(");
  behind.take(",");
  behind.blank();
  if (auto const* m = starts_at(page.mentions, behind.at)) {
    if (auto const* p = std::get_if<Point>(&m->what); p != nullptr && p->weekday != 0 && p->day == 0 && p->month == 0) {
      c.at = m->where.last;
      c.take(")");
    }
  }
  return tells_behind(c) ? std::optional{out} : std::nullopt;
}

// ১৪৩২ সনের উৎসবপঞ্জি: the Bangla year told last is that of the Bangla months below it
std::optional<std::int32_t> bangla_year(Mention const& m) {
  constexpr std::int32_t first = 1250, last = 1450;
  auto const* p = std::get_if<Point>(&m.what);
  if (p == nullptr || !p->year || p->wide != Unit::day) return std::nullopt;
  bool const bangla = p->era == Era::bangla || p->names == MonthNames::bangla || (p->era == Era::unsaid && *p->year >= first && *p->year <= last);
  return bangla ? p->year : std::nullopt;
}

void tell_days(Page const& page, MonthAbove const& month, std::vector<DayLine> const& days, std::size_t told_before, std::vector<Mention>& out) {
  bool grow = true, serial = days.size() > 1;
  for (std::size_t i = 0; i < days.size(); ++i) {
    grow &= i == 0 || days[i].first >= days[i - 1].first;
    serial &= days[i].first == static_cast<std::int32_t>(i) + 1 && days[i].last == days[i].first;
  }
  constexpr std::size_t least_bare = 2;  // under a month that only its place makes one
  if (days.empty() || !grow || serial || (!month.told && days.size() < least_bare && told_before == 0)) return;
  if (!month.told) add_point(out, page.sentences, month.where, month.point);
  for (auto const& d : days) {
    auto const point = [&](std::int32_t day, Span at) {
      Point p;
      p.day = static_cast<std::uint8_t>(day);
      p.month = month.point.month;
      p.names = month.point.names;
      p.year = month.point.year;
      p.era = month.point.era;
      p.short_year = month.point.short_year;
      p.latin_digits = d.latin;
      p.day_month_at = at;
      return p;
    };
    if (d.last == d.first) add_point(out, page.sentences, d.where, point(d.first, d.first_at));
    else out.push_back({d.where, Range{point(d.first, d.first_at), point(d.last, d.last_at)}, sentence_of(page.sentences, d.where.first), Tense::unknown, false});
  }
}

// ---- Years among years ------------------------------------------------------------------------------

// First and last, BCE below nought.
struct Years {
  std::int32_t first = 0, last = 0;
};

// The years at the head of a line: read already, or four figures that something sets off.
std::optional<Years> head_years(Page const& page, Cursor c) {
  if (auto const* m = starts_at(page.mentions, c.at); m != nullptr && m->where.last <= c.last) {
    auto const* r = std::get_if<Range>(&m->what);
    auto const* p = r != nullptr ? &r->first : std::get_if<Point>(&m->what);
    if (p == nullptr || !p->year) return std::nullopt;
    constexpr std::int32_t century = 100, decade = 10;
    Years out{*p->year, *p->year};
    if (p->wide == Unit::century) out = {(*p->year - 1) * century + 1, *p->year * century};
    if (p->wide == Unit::decade) out.last += decade - 1;
    return p->era == Era::before_common ? Years{-out.last, -out.first} : out;
  }
  auto const f = figures_at(page.text, c.at, c.last);
  if (!may_be_year(f)) return std::nullopt;
  c.at = f.last;
  return take_separator(c) ? std::optional{Years{f.value, f.value}} : std::nullopt;
}

Mention years_of(Page const& page, Figures const& f, Figures const& to) {
  auto const year = [&](Figures const& n) {
    Point p;
    p.year = n.value;
    p.latin_digits = n.latin;
    p.year_at = {first_of(n), n.last};
    return p;
  };
  Mention m{{first_of(f), f.last}, year(f), sentence_of(page.sentences, first_of(f)), Tense::unknown, false};
  if (to.digits == 0) return m;
  auto last = year(to);
  last.short_year = to.digits == 2;
  m.what = Range{year(f), last};
  m.where.last = to.last;
  return m;
}

// ৭৫০: … · ১৭৭০ (১১৭৬ বঙ্গাব্দ): … · ১৮৫৭-৫৮ সিপাহি বিদ্রোহ; whether its neighbours allow it is the caller's to say.
std::optional<Mention> unsaid_year(Page const& page, Cursor c) {
  auto const f = figures_at(page.text, c.at, c.last);
  if (f.digits < 3 || f.value == 0 || !is_free(page.mentions, c.at, f.last)) return std::nullopt;
  c.at = f.last;
  // ৮২০ (আনু.): …
  if (auto about = c; (about.blank(), about.take("("))) {
    auto const* e = longest_prefix(about_words, about.rest());
    if (e != nullptr && (about.at += static_cast<std::uint32_t>(e->word.size()), about.take(")")) && tells_behind(about)) {
      auto m = years_of(page, f, {});
      std::get<Point>(m.what).approximate = true;
      m.where.last = about.at;
      return m;
    }
  }
  if (f.digits == 3) return tells_behind(c) ? std::optional{years_of(page, f, {})} : std::nullopt;
  if (!may_be_year(f)) return std::nullopt;
  Figures to;
  if (auto ahead = c; ahead.take("-") || ahead.take("–")) {
    constexpr std::int32_t century = 100;
    to = figures_at(page.text, ahead.at, ahead.last);
    bool const later = (to.digits == 2 && to.value > f.value % century) || (may_be_year(to) && to.value > f.value);
    if (!later) return std::nullopt;
    c.at = to.last;
  }
  if (!is_free(page.mentions, first_of(f), c.at)) return std::nullopt;
  bool const spaced = c.rest().starts_with(" ");
  auto bracket = c;
  bracket.blank();
  if (bracket.take("(")) {
    auto const* m = starts_at(page.mentions, bracket.at);
    auto const* p = m != nullptr ? std::get_if<Point>(&m->what) : nullptr;
    if (auto const* e = m == nullptr && to.digits == 0 ? longest_prefix(months, bracket.rest()) : nullptr; e != nullptr && e->means.names == MonthNames::gregorian) {  // ১৯৪৮ (মার্চ)
      bracket.at += static_cast<std::uint32_t>(e->word.size());
      if (!bracket.take(")") || !tells_behind(bracket)) return std::nullopt;
      auto dated = years_of(page, f, {});
      auto& month = std::get<Point>(dated.what);
      month.month = e->means.number;
      month.names = MonthNames::gregorian;
      dated.where.last = bracket.at;
      return dated;
    }
    bool const day_of_year = p != nullptr && p->day != 0 && p->month != 0 && !p->year;  // ১৪৫৩ (২৯ মে)
    if (p == nullptr || (!day_of_year && (!p->year || p->era == Era::unsaid))) return std::nullopt;
    bracket.at = m->where.last;
    return bracket.take(")") && tells_behind(bracket) ? std::optional{years_of(page, f, to)} : std::nullopt;
  }
  c.blank();
  bool const word = spaced && !c.done() && digit_of(c).size == 0 && continues_word(c.text.data() + c.at, c.text.data() + c.last);
  constexpr std::size_t few = 2;
  return word && words_in(c.rest(), few) >= few && !tells_no_event(page.text, {c.at, c.last}) ? std::optional{years_of(page, f, to)} : std::nullopt;
}

// ---- Hours with a point -----------------------------------------------------------------------------

// ৯.১৫: minutes of a programme are fives
std::optional<Point> pointed(Page const& page, Cursor& c) {
  constexpr std::int32_t hours = 24, hour = 60, step = 5;
  auto const f = figures_at(page.text, c.at, c.last);
  if (f.digits == 0 || f.digits > 2 || f.value >= hours) return std::nullopt;
  auto ahead = c;
  ahead.at = f.last;
  if (!ahead.take(".")) return std::nullopt;
  auto const m = figures_at(page.text, ahead.at, ahead.last);
  if (m.digits != 2 || m.value >= hour || m.value % step != 0) return std::nullopt;
  Point p;
  p.clock = {static_cast<std::int16_t>(f.value), static_cast<std::int16_t>(m.value), -1};
  p.latin_digits = f.latin;
  p.clock_at = {c.at, m.last};
  c.at = m.last;
  return p;
}

}  // namespace

void add_days_under_months(Page const& page, std::vector<Mention>& out) {
  std::optional<MonthAbove> month;
  std::vector<DayLine> days;
  std::optional<std::int32_t> year;
  auto told = page.mentions.begin();
  auto const close = [&] {
    if (month) tell_days(page, *month, days, out.size(), out);
    month.reset();
    days.clear();
  };
  for (auto const line : page.lines) {
    if (line.empty()) continue;
    auto const c = start_of(page, line);
    for (; told != page.mentions.end() && told->where.first < line.first; ++told)
      if (auto const own = bangla_year(*told)) year = own;
    if (auto const above = month_alone(page, c)) {
      close();
      month = above;
      if (month->point.names == MonthNames::bangla && !month->point.year && year) month->point.year = year, month->point.era = Era::bangla;
    } else if (month) {
      auto const day = day_line(page, c);
      auto const* m = starts_at(page.mentions, c.at);
      auto const* p = m != nullptr ? std::get_if<Point>(&m->what) : nullptr;
      if (day) days.push_back(*day);
      else if (p != nullptr && (p->month != 0 || p->year)) close();
    }
  }
  close();
}

void add_years_among_years(Page const& page, std::vector<Mention>& out) {
  struct Headed {
    Cursor start;
    std::optional<Years> years;
  };
  std::vector<Headed> heads;
  std::size_t years = 0;
  for (auto const line : page.lines) {
    if (line.empty()) continue;
    auto const c = start_of(page, line);
    heads.push_back({c, head_years(page, c)});
    years += heads.back().years.has_value();
  }
  constexpr std::size_t least = 3;
  if (years < least) return;
  std::vector<std::optional<std::int32_t>> next(heads.size());
  std::optional<std::int32_t> below;
  for (std::size_t i = heads.size(); i-- > 0;) {
    next[i] = below;
    if (heads[i].years) below = heads[i].years->last;
  }
  std::optional<std::int32_t> above;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    auto const& h = heads[i];
    auto m = unsaid_year(page, h.start);
    if (!m) {
      if (h.years) above = h.years->first;
      continue;
    }
    auto const* r = std::get_if<Range>(&m->what);
    auto const value = *(r != nullptr ? r->first : std::get<Point>(m->what)).year;
    bool const in_order = (above || next[i]) && (!above || *above <= value) && (!next[i] || value <= *next[i]);
    if (!in_order) continue;
    above = value;
    out.push_back(std::move(*m));
  }
}

void add_years_behind_labels(Page const& page, std::vector<Mention>& out) {
  std::int32_t first = 0, last = 0;
  std::size_t years = 0;
  for (auto const& m : page.mentions) {
    auto const* p = std::get_if<Point>(&m.what);
    if (p == nullptr || !p->year || p->wide != Unit::day || (p->era != Era::unsaid && p->era != Era::common)) continue;
    first = years == 0 ? *p->year : std::min(first, *p->year);
    last = std::max(last, *p->year);
    ++years;
  }
  constexpr std::size_t least = 3;
  constexpr std::int32_t beside = 60;  // years: a life before the first and behind the last
  if (years < least) return;
  for (auto const line : page.lines) {
    if (line.empty()) continue;
    auto const start = start_of(page, line);
    std::uint32_t behind = 0;
    auto const label = label_of(page.text, {start.at, line.last}, behind);
    constexpr std::size_t longest = 5;
    if (label.empty() || words_in(of(page.text, label), longest) > longest || !has_word(of(page.text, label)) || is_field(no_event_fields, of(page.text, label))) continue;
    auto const f = figures_at(page.text, behind, line.last);
    if (!may_be_year(f) || f.value < first - beside || f.value > last + beside || !is_free(page.mentions, label.first, f.last)) continue;
    Cursor c{page.text, f.last, line.last};
    if (c.done() || c.take(",") || c.take("।")) out.push_back(years_of(page, f, {}));
  }
}

void add_pointed_clocks(Page const& page, bool tells_hours, std::vector<Mention>& out) {
  constexpr std::size_t least = 3;  // lines that begin with two such hours tell by themselves that they are hours
  std::size_t pairs = 0;
  std::vector<Mention> found;
  for (auto const line : page.lines) {
    if (line.empty()) continue;
    auto c = start_of(page, line);
    auto const start = c.at;
    auto const first = pointed(page, c);
    if (!first) continue;
    auto end = c.at;
    std::optional<Point> last;
    if (auto to = c; (to.blank(), to.take("-") || to.take("–")) && (to.blank(), last = pointed(page, to))) end = c.at = to.at;
    auto ahead = c;
    if (!ahead.take(" ") && !ahead.take(":") && !ahead.take("ঃ") && !ahead.take("–")) continue;  // ১.৩০টি
    auto bare = c;
    bare.blank();
    bool const word = last && !bare.done() && digit_of(bare).size == 0 && continues_word(page.text.data() + bare.at, page.text.data() + bare.last) && !tells_no_event(page.text, {bare.at, bare.last});
    if (!is_free(page.mentions, start, end) || (!word && !tells_behind(c))) continue;
    pairs += last.has_value();
    Expression what = *first;
    if (last) what = Range{*first, *last};
    found.push_back({{start, end}, std::move(what), sentence_of(page.sentences, start), Tense::unknown, false});
  }
  if (tells_hours || pairs >= least) out.insert(out.end(), found.begin(), found.end());
}

void take_columns(std::string_view text, std::vector<Span> const& lines, std::vector<Mention>& mentions) {
  std::vector<Span> names;
  std::size_t m = 0;
  for (auto const line : lines) {
    auto cells = line.empty() ? std::vector<Span>{} : cells_of(text, line);
    constexpr std::size_t least = 3;
    if (cells.size() < least) {
      names.clear();
      continue;
    }
    while (m < mentions.size() && mentions[m].where.first < line.first) ++m;
    if (names.empty()) {
      names = std::move(cells);
      for (; m < mentions.size() && mentions[m].where.first < line.last; ++m)  // সকাল ১০:০০–১:০০ names the hour itself
        for (auto& name : names)
          if (name.first <= mentions[m].where.first && mentions[m].where.last <= name.last) name.last = name.first;
      continue;
    }
    for (; m < mentions.size() && mentions[m].where.first < line.last; ++m) {
      auto* p = std::get_if<Point>(&mentions[m].what);
      auto const cell = std::find_if(cells.begin(), cells.end(), [&](Span s) { return s.first <= mentions[m].where.first && mentions[m].where.last <= s.last; });
      auto const column = static_cast<std::size_t>(cell - cells.begin());
      if (p == nullptr || cell == cells.end() || column >= names.size()) continue;
      auto const name = of(text, names[column]);
      if (p->weekday != 0 && (is_field(weekly_labels, name) || is_field(weekly_labels_before_colon, name))) mentions[m].habitual = true;
      if (!p->clock.said() || p->day_part != DayPart::none || p->meridiem != Meridiem::unsaid) continue;
      for (Cursor c{text, names[column].first, names[column].last}; !c.done() && p->day_part == DayPart::none; c.blank()) {
        if (auto const* e = longest_prefix(day_parts, c.rest()); e != nullptr && e->means.part != DayPart::daytime) p->day_part = e->means.part;
        while (!c.done() && !is_blank(text[c.at])) ++c.at;
      }
    }
  }
}

}  // namespace kalpanji::grammar::layout_parts
