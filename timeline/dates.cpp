// From a point as written to its day: dates, days of the month, today and its neighbours, days with a name. The rest is handed on:
// weekdays.cpp, counted.cpp, offsets.cpp, missing_year.cpp, foreign.cpp. Which of them reads a point, resolve_any says.
#include "timeline/dates.hpp"

#include <cstdlib>

#include "timeline/calendar/named_days.hpp"
#include "timeline/days.hpp"
#include "timeline/foreign.hpp"
#include "timeline/parts.hpp"

namespace kalpanji::timeline {

namespace {

using date::days;
using date::year;
using date::year_month_day;
using grammar::Era;
using grammar::From;
using grammar::Mention;
using grammar::MonthNames;
using grammar::Tense;
using GPoint = grammar::Point;

void resolve_gregorian(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto y = full_year(g, a);
  p.month = g.month;
  p.day = g.day;
  p.year = y;
  p.precision = g.day != 0 ? Precision::day : Precision::month;
  if (g.day != 0 && !exists(y, g.month, g.day)) {
    p.possible = false;
    return;
  }
  if (!y) y = missing_year(g, mention, a, notes);
  if (!y) return;
  if (!has_days(*y)) return;
  if (g.day == 0) return set_month(p, *y, g.month);
  if (exists(y, g.month, g.day)) set_day(p, year{*y} / date::month{g.month} / date::day{g.day});
  else p.possible = false;
}

// ১৫ তারিখে · চলতি মাসের ১৫ তারিখে: the month is the story's or the document's
void resolve_day_of_month(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  Point month;
  if (g.counted.from != From::nothing) {
    if (!resolve_counted_unit(g, mention, a, notes, month)) return;
  } else {
    bool const story = a.last && a.last->resolved && a.last->precision <= Precision::month;
    auto from = story ? std::optional{a.last->first} : a.document;
    if (!from) return;
    if (story && a.document && !exists(year_of(*from), month_of(*from), g.day)) from = a.document;  // … ফেব্রুয়ারি। অ্যাডমিট ৩০ তারিখ থেকে
    notes.relation = story ? Relation::to_story : Relation::to_document;
    notes.fill(Part::month, source_of(notes));
    set_month(month, year_of(*from), month_of(*from));
  }
  auto const y = year_of(month.first);
  auto const m = month_of(month.first);
  p.day = g.day;
  p.month = static_cast<std::uint8_t>(m);
  p.year = y;
  if (exists(y, m, g.day)) set_day(p, year{y} / date::month{m} / date::day{g.day});
  else p.possible = false;
}

// A month or a date inside a year that is counted from another: আগামী বছরের ১২ ফেব্রুয়ারি · চলতি অর্থবছরের জুলাই মাসে
void resolve_in_counted_year(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  Point whole;
  bool const known = g.wide == Unit::fiscal_year && g.year ? resolve_wide(g, a, notes, whole) : resolve_counted_unit(g, mention, a, notes, whole);
  p.month = g.month;
  p.day = g.day;
  p.precision = g.day != 0 ? Precision::day : Precision::month;
  if (!known) {
    if (g.year) p.year = g.year;
    return;
  }
  int y = year_of(whole.first);
  if ((g.wide == Unit::fiscal_year || g.counted.unit == Unit::fiscal_year) && g.month < month_of(whole.first)) ++y;
  p.year = y;
  if (g.day == 0) return set_month(p, y, g.month);
  if (exists(y, g.month, g.day)) set_day(p, year{y} / date::month{g.month} / date::day{g.day});
  else p.possible = false;
}

// ১৯৪৮ সালের এই দিনে: day and month of the document, or of the day told
void resolve_this_day(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto y = full_year(g, a);
  if (Point counted; !y && resolve_counted_unit(g, mention, a, notes, counted)) y = year_of(counted.first);  // গত বছরের এই দিনে
  p.year = y;
  p.precision = Precision::day;
  auto const from = a.story && g.counted.from != From::document ? a.story : a.document;  // ১৯২৪ সালের আজকের দিনে is the writer's
  if (!from) return;
  notes.relation = from == a.story ? Relation::to_story : Relation::to_document;
  notes.fill(Part::day, source_of(notes));
  year_month_day const ymd{*from};
  int const own = y.value_or(static_cast<int>(ymd.year()));
  p.month = static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month()));
  p.day = static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()));
  if (has_days(own) && exists(own, p.month, p.day)) set_day(p, year{own} / ymd.month() / ymd.day());
}

// আজ · গতকাল বুধবার · পরদিন ১১ এপ্রিল. A date beside the word names the day; a weekday beside it must not.
void resolve_counted_day(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  if (g.day != 0 && g.month != 0) {
    if (g.names == MonthNames::gregorian) resolve_gregorian(g, mention, a, notes, p);
    else if (g.year || !(mention.quoted ? a.story : a.document)) resolve_foreign(g, mention, a, notes, p);  // else আজ says it: আজ ৩০ জমাদিউস সানি
    if (p.resolved || !p.possible || g.names == MonthNames::gregorian) return;
  }
  p.weekday = g.weekday;
  auto from = day_counted_from(g.counted.from, mention, a, notes);
  if (!from && g.current && g.counted.from == From::story) from = day_counted_from(From::document, mention, a, notes);  // এদিন দুপুরে
  int steps = g.counted.steps;
  if (g.direction == 2) {  // কাল, পরশু
    if (from && g.weekday != 0) {
      bool const before = date::weekday{*from - days{steps}} == date::weekday{g.weekday % 7u};
      bool const after = date::weekday{*from + days{steps}} == date::weekday{g.weekday % 7u};
      if (before != after) return notes.fill(Part::day, Source::weekday), set_day(p, before ? *from - days{steps} : *from + days{steps});
    }
    if (mention.tense == Tense::unknown) return;
    notes.fill(Part::day, Source::verb);
    if (mention.tense == Tense::past) steps = -steps;
  }
  if (!from) {
    if (g.weekday != 0 && a.document && g.counted.from == From::story) return resolve_weekday(g, mention, a, notes, p);  // ঈদের পরদিন মঙ্গলবার
    if (g.weekday == 0) notes.vague = g.counted.from == From::story ? Vague::past : steps < 0 ? Vague::past : steps > 0 ? Vague::future : Vague::present;
    return;
  }
  notes.fill(Part::day, source_of(notes));
  // A whole month or year was told last: "ওই দিন" has no day there.
  if (g.counted.from == From::story && a.last && !a.story) return void(notes.vague = Vague::past);
  // সোমবার দিবাগত রাত ২টায় আগুন লাগে, পরদিন নেভে: the day after Monday
  int const night = g.counted.from == From::story && steps != 0 && from == a.story ? a.story_days_on : 0;
  set_day(p, *from + days{steps - night});
}

// ২০২৪ সালের ঈদুল ফিতর · বিজয় দিবস ২০২৪; without a year the one nearest to the document's date
void resolve_named_day(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto const day = calendar::named_day_of(g.named_day);
  auto y = full_year(g, a);
  p.precision = Precision::day;
  p.year = y;
  if (!day) return;
  if (!y && g.counted.from != From::nothing) {
    Point whole;
    if (!resolve_counted_unit(g, mention, a, notes, whole)) return;
    y = year_of(whole.first);
  }
  std::optional<calendar::NamedDayAnswer> best;
  auto const consider = [&](int in_year) {
    for (auto const& answer : calendar::named_day(*day, in_year, a.region)) {
      if (answer.region != Region::automatic && a.region != Region::automatic && answer.region != a.region && best) continue;
      bool const nearer = best && a.document && std::labs((answer.first - *a.document).count()) < std::labs((best->first - *a.document).count());
      if (!best || (!y && nearer)) best = answer;
    }
  };
  if (y) {
    consider(*y);
  } else if (a.document) {
    notes.fill(Part::year, Source::document_date);
    for (int const in_year : {year_of(*a.document), year_of(*a.document) - 1, year_of(*a.document) + 1}) consider(in_year);
  }
  if (!best) return;
  notes.calendar = best->calendar;
  notes.tolerance = static_cast<std::uint8_t>(best->tolerance);
  if (a.region == Region::automatic && best->region != Region::automatic) notes.fill(Part::calendar, Source::convention);
  set(p, Precision::day, best->first, best->last);
}

void resolve_any(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  if (g.programme_day >= 0) {
    p.precision = Precision::day;
    if (a.start) set_day(p, *a.start + days{g.programme_day - 1});
    return;
  }
  if (!g.named_day.empty()) return resolve_named_day(g, mention, a, notes, p);
  if (g.part.part == grammar::Part::same) return resolve_same(g, mention, a, notes, p);
  if (g.offset.sign != 0) return resolve_offset(g, mention, a, notes, p);
  if (g.this_day_of_year && (g.year || (g.counted.from != From::nothing && g.counted.unit == Unit::year))) return resolve_this_day(g, mention, a, notes, p);
  if (g.counted.from != From::nothing && g.counted.unit == Unit::day) return resolve_counted_day(g, mention, a, notes, p);
  bool const in_year = (g.counted.from != From::nothing && g.counted.unit >= Unit::year && !g.year) || (g.wide == Unit::fiscal_year && g.year);
  if (g.month != 0 && in_year && g.names == MonthNames::gregorian) return resolve_in_counted_year(g, mention, a, notes, p);
  if (g.month != 0) return g.names == MonthNames::gregorian && g.era != Era::saka && g.era != Era::hijri ? resolve_gregorian(g, mention, a, notes, p) : resolve_foreign(g, mention, a, notes, p);
  if (g.day != 0) return resolve_day_of_month(g, mention, a, notes, p);
  if (g.year && g.wide != Unit::day && g.wide != Unit::year) {
    p.year = g.year;
    resolve_wide(g, a, notes, p);
    return;
  }
  if (g.year) return resolve_year(g, mention, a, notes, p);
  if (g.counted.from != From::nothing) {
    bool const known = resolve_counted_unit(g, mention, a, notes, p);
    if (known && g.counted.unit == Unit::week && g.weekday != 0 && g.part.part == grammar::Part::whole) set_day(p, p.first + (date::weekday{g.weekday % 7u} - date::weekday{p.first}));  // গত সপ্তাহের সোমবার
    if (!known) notes.vague = g.counted.steps < 0 ? Vague::past : g.counted.steps > 0 ? Vague::future : Vague::present;
    return;
  }
  if (g.part.part == grammar::Part::nth_quarter && a.document) {
    set_years(p, Precision::year, year_of(*a.document), year_of(*a.document));
    notes.fill(Part::year, Source::document_date);
    return;
  }
  if (g.weekday != 0) resolve_weekday(g, mention, a, notes, p);
}

}  // namespace

Point resolve_date(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes) {
  Point p;
  resolve_any(g, mention, a, notes, p);
  if (p.resolved) take_part(g, a, p, notes);
  notes.approximate |= g.approximate;
  return p;
}

}  // namespace kalpanji::timeline
