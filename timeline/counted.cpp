// Stretches longer than a day: decades, centuries and fiscal years by their number, weeks to centuries counted from the document or the
// story (গত বছর, চলতি মাসে), and the same stretch of another year. Days counted so (গতকাল) are in dates.cpp, amounts of time in offsets.cpp.
#include "timeline/days.hpp"

namespace kalpanji::timeline {

namespace {

using date::days;
using date::sys_days;
using date::year;
using date::year_month_day;
using grammar::Era;
using grammar::From;
using grammar::Mention;
using GPoint = grammar::Point;

}  // namespace

// Whose day it is: the writer's, or in speech and in the story the last one told.
std::optional<sys_days> day_counted_from(From from, Mention const& mention, Anchor const& a, Notes& notes) {
  bool const speaker = from == From::document && mention.quoted && a.story.has_value();
  if (from == From::story || speaker) {
    notes.relation = Relation::to_story;
    if (a.story) return a.story;
    if (from == From::story) return a.last ? std::optional{a.last->first} : std::nullopt;
  }
  notes.relation = from == From::story ? Relation::to_story : Relation::to_document;
  return from == From::document ? a.document : std::nullopt;
}

bool resolve_wide(GPoint const& g, Anchor const& a, Notes& notes, Point& p) {
  auto const number = g.year;
  switch (g.wide) {
    case Unit::decade: {
      int first = *number;
      if (g.short_year) {
        first += 1900;
        notes.fill(Part::century, Source::convention);
      }
      first -= first % 10;
      set_years(p, Precision::decade, first, first + 9);
      return true;
    }
    case Unit::century: {
      int const n = *number;
      if (n < 1 || n > 99) return false;
      if (g.era == Era::before_common) set_years(p, Precision::century, 1 - 100 * n, -100 * (n - 1));
      else set_years(p, Precision::century, 100 * (n - 1) + 1, 100 * n);
      return true;
    }
    case Unit::fiscal_year: {
      auto const start = fiscal_start(a);
      set(p, Precision::day, year{*number} / date::month{start} / 1, sys_days{year{*number + 1} / date::month{start} / 1} - days{1});
      if (!a.region_is_sure) notes.fill(Part::calendar, Source::convention);
      return true;
    }
    default: return false;
  }
}

// গত বছর · চলতি মাসে · একই সপ্তাহে · গত অর্থবছরের
bool resolve_counted_unit(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto from = day_counted_from(g.counted.from, mention, a, notes);
  // পরের বছর: after the date told last, a day or not
  if (g.counted.from == From::story && g.counted.unit >= Unit::month && a.last && a.last->resolved) from = a.last->first;
  if (!from && g.counted.from == From::story && g.counted.steps == 0 && g.part.part != grammar::Part::whole) from = a.document;  // সপ্তাহের প্রথম দিন
  if (!from) return false;
  auto const steps = g.counted.steps;
  notes.fill(g.counted.unit == Unit::month ? Part::month : Part::year, source_of(notes));
  switch (g.counted.unit) {
    case Unit::week: {
      // The week begins on Sunday in Bangladesh, on Monday in India.
      bool const sunday = a.region == Region::bangladesh;
      auto const back = date::weekday{*from} - (sunday ? date::Sunday : date::Monday);
      auto const first = *from - back + days{7 * steps};
      set(p, Precision::week, first, first + days{6});
      if (!a.region_is_sure) notes.fill(Part::calendar, Source::convention);
      return true;
    }
    case Unit::month: {
      year_month_day const ymd{*from};
      auto const ym = ymd.year() / ymd.month() + date::months{steps};
      set_month(p, static_cast<int>(ym.year()), static_cast<unsigned>(ym.month()));
      return true;
    }
    case Unit::year: set_years(p, Precision::year, year_of(*from) + steps, year_of(*from) + steps); return true;
    case Unit::decade: {
      int const first = year_of(*from) - year_of(*from) % 10 + 10 * steps;
      set_years(p, Precision::decade, first, first + 9);
      return true;
    }
    case Unit::century: {
      int const n = (year_of(*from) - 1) / 100 + steps;
      set_years(p, Precision::century, 100 * n + 1, 100 * n + 100);
      return true;
    }
    case Unit::fiscal_year: {
      auto const start = fiscal_start(a);
      int const y = year_of(*from) - (month_of(*from) < start ? 1 : 0) + steps;
      set(p, Precision::day, year{y} / date::month{start} / 1, sys_days{year{y + 1} / date::month{start} / 1} - days{1});
      return true;
    }
    default: return false;
  }
}

// একই সময়ে গত অর্থবছরের: the stretch told last, moved into this year
void resolve_same(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  bool const writers_month = g.part.n == 2 && a.document;
  if (!writers_month && (!a.last || !a.last->resolved)) return;
  notes.relation = writers_month ? Relation::to_document : Relation::to_story;
  if (writers_month) {
    set_day(p, *a.document);
  } else {
    p = *a.last;
    if (a.last_end) p.last = a.last_end->last;
  }
  // (৭ সেপ্টেম্বর) … ২০২৪ সালের একই সময়ে: the first six days, told before the day of the report
  constexpr std::uint32_t sentences_near = 2;
  if (g.part.n == 0 && p.first == p.last && a.stretch && mention.sentence - a.stretch_sentence <= sentences_near) p = *a.stretch;
  p.time = {};
  if (g.part.n != 0 && year_of(p.first) == year_of(p.last) && month_of(p.first) == month_of(p.last)) set_month(p, year_of(p.first), month_of(p.first));
  Point year_told;
  bool const of_a_year = g.wide == Unit::day && g.year && !g.short_year && g.era == Era::unsaid && has_days(*g.year);
  if (of_a_year) set_years(year_told, Precision::year, *g.year, *g.year);
  bool const other = of_a_year ? true : g.wide == Unit::fiscal_year && g.year ? resolve_wide(g, a, notes, year_told)
                     : g.counted.from != From::nothing && g.counted.unit >= Unit::year && resolve_counted_unit(g, mention, a, notes, year_told);
  if (!other) return;
  auto const start = month_of(year_told.first);
  auto const in_year = [&](sys_days d) {
    year_month_day const ymd{d};
    int const y = year_of(year_told.first) + (month_of(d) < start ? 1 : 0);
    auto const moved = year{y} / ymd.month() / ymd.day();
    return moved.ok() ? sys_days{moved} : sys_days{year{y} / ymd.month() / date::last};
  };
  p.first = in_year(p.first);
  p.last = in_year(p.last);
}

}  // namespace kalpanji::timeline
