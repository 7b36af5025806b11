#include "timeline/dates.hpp"

#include <algorithm>
#include <cstdlib>

#include "timeline/calendar/named_days.hpp"
#include "timeline/foreign.hpp"
#include "timeline/parts.hpp"

namespace kalpanji::timeline {

namespace {

using date::days;
using date::sys_days;
using date::year;
using date::year_month_day;
using grammar::Era;
using grammar::From;
using grammar::Mention;
using grammar::MonthNames;
using grammar::Tense;
using GPoint = grammar::Point;

int year_of(sys_days d) { return static_cast<int>(year_month_day{d}.year()); }
unsigned month_of(sys_days d) { return static_cast<unsigned>(year_month_day{d}.month()); }

bool has_days(std::int64_t y) { return y > -32000 && y < 32000; }

void set(Point& p, Precision precision, sys_days first, sys_days last) {
  p.resolved = true;
  p.precision = precision;
  p.first = first;
  p.last = last;
}
void set_day(Point& p, sys_days d) { set(p, Precision::day, d, d); }
void set_month(Point& p, int y, unsigned m) { set(p, Precision::month, year{y} / date::month{m} / 1, year{y} / date::month{m} / date::last); }
void set_years(Point& p, Precision precision, int first, int last) { set(p, precision, year{first} / 1 / 1, year{last} / 12 / 31); }

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

Source source_of(Notes const& notes) { return notes.relation == Relation::to_story ? Source::last_date_told : Source::document_date; }

// A day that no year has: ৩১ এপ্রিল, ৩০ ফেব্রুয়ারি. A leap year has the longest months.
bool exists(std::optional<int> y, unsigned m, unsigned d) { return (year{y.value_or(2000)} / date::month{m} / date::day{d}).ok(); }

// ---- The missing year -----------------------------------------------------------------------------

// The year in which day and month come nearest to the document's date; a tie goes to the past. গত and আগামী say the side;
// so does the verb when the nearest lies far on the other one (শুরু হবে ১২ ফেব্রুয়ারি, written in May, is next year's).
std::optional<int> nearest_year(sys_days document, GPoint const& g, int way, Tense tense) {
  unsigned const month = g.month, day = g.day;
  constexpr unsigned middle_of_month = 15;
  constexpr long far_behind = 45, far_ahead = 100;
  int const own = year_of(document);
  // A weekday that only the document's own year gives settles it: শনিবার, ৯ অক্টোবর
  auto const agrees = [&](int y) {
    auto const ymd = year{y} / date::month{month} / date::day{day};
    return ymd.ok() && date::weekday{sys_days{ymd}} == date::weekday{g.weekday % 7u};
  };
  bool const settled = way == 0 && day != 0 && g.weekday != 0 && g.part.part == grammar::Part::whole && agrees(own);
  if (settled) return own;
  std::optional<int> best;
  long best_distance = 0;
  for (int const y : {own - 1, own, own + 1, own - 2, own + 2}) {
    if (std::abs(y - own) == 2 && day != 29) continue;
    auto const ymd = year{y} / date::month{month} / date::day{day != 0 ? day : middle_of_month};
    if (!ymd.ok()) continue;
    auto const distance = (sys_days{ymd} - document).count();
    if (day != 0 && ((way < 0 && distance > 0) || (way > 0 && distance < 0))) continue;
    if (day == 0 && way != 0) {  // গত মার্চ is the last one that has begun, not the present month
      auto const first = sys_days{year{y} / date::month{month} / 1};
      auto const last = sys_days{year{y} / date::month{month} / date::last};
      if ((way < 0 && last >= document) || (way > 0 && first <= document)) continue;
    }
    bool const gone = day == 0 && sys_days{year{y} / date::month{month} / date::last} < document, to_come = day == 0 && sys_days{year{y} / date::month{month} / 1} > document;
    if (way == 0 && ((tense == Tense::future && gone) || (tense == Tense::past && to_come && distance > far_behind))) continue;  // ডিসেম্বরে হবে
    if (way == 0 && day != 0 && ((tense == Tense::future && distance < -far_behind) || (tense == Tense::past && distance > far_ahead))) continue;
    if (!best || std::labs(distance) < best_distance) best = y, best_distance = std::labs(distance);
  }
  return best;
}

// A year told in the same sentence, one away from the document's: গত বছর দশমী ছিল ২৪ অক্টোবর, মঙ্গলবার. The weekday settles it, or without
// one the past tense; গত বছর বন্যা হয়, এবার ৫ মার্চ শুরু stays with the document.
bool year_of_sentence_holds(GPoint const& g, Mention const& mention, Anchor const& a) {
  if (!a.last || a.last->precision != Precision::year || a.story_sentence != mention.sentence || !a.story_year || g.day == 0) return false;
  auto const ymd = *a.story_year / date::month{g.month} / date::day{g.day};
  if (!ymd.ok()) return false;
  if (g.weekday != 0) return date::weekday{sys_days{ymd}} == date::weekday{g.weekday % 7u};
  return mention.tense == Tense::past && sys_days{ymd} <= *a.document;
}

// A year told just before ("১৯৫২ সালে … ২১ ফেব্রুয়ারি …") is nearer than the document's, when it is another time.
bool story_is_elsewhere(Mention const& mention, Anchor const& a) {
  if (!a.story_year) return false;
  if (!a.document) return true;
  constexpr std::uint32_t sentences_near = 2;
  return mention.sentence - a.story_sentence <= sentences_near && std::abs(year_of(*a.document) - static_cast<int>(*a.story_year)) > 1;
}

std::optional<int> missing_year(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes) {
  bool const open = g.direction == 0 && !g.current && g.counted.from == From::nothing;
  if (open && a.list_year) {
    notes.fill(Part::year, Source::heading);
    return static_cast<int>(*a.list_year);
  }
  if (open && (story_is_elsewhere(mention, a) || (a.document && year_of_sentence_holds(g, mention, a)))) {
    notes.fill(Part::year, Source::last_date_told);
    return static_cast<int>(*a.story_year);
  }
  if (g.counted.from == From::story && g.counted.unit == Unit::day && a.story) {  // পরদিন ২২ ফেব্রুয়ারি
    notes.fill(Part::year, Source::last_date_told);
    return nearest_year(*a.story, g, 0, Tense::unknown);
  }
  if (!a.document) return std::nullopt;
  notes.fill(Part::year, Source::document_date);
  return nearest_year(*a.document, g, g.direction == 2 ? 0 : g.direction, mention.tense);
}

// ---- What is longer than a month -------------------------------------------------------------------

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

// তিন দিন পর · আড়াই বছর আগে · এর দুই মাস পর
void resolve_offset(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto const& amount = g.offset.amount;
  auto from = day_counted_from(g.offset.from, mention, a, notes);
  if (!from && g.offset.from == From::story) from = a.document;
  notes.vague = g.offset.sign < 0 ? Vague::past : Vague::future;
  auto const thousandths = amount.amount;
  auto const year_size = amount.unit == Unit::decade ? 10 : amount.unit == Unit::century ? 100 : amount.unit == Unit::millennium ? 1000 : amount.unit == Unit::twelve_years ? 12 : 1;
  bool const by_years = amount.unit >= Unit::year;
  if (by_years && thousandths / 1000 * year_size > 30000) {  // ১ কোটি ৫০ লক্ষ বছর আগে needs no anchor to be told
    p.precision = Precision::year;
    p.year = static_cast<std::int32_t>(std::clamp<std::int64_t>(g.offset.sign * thousandths / 1000 * year_size, INT32_MIN, INT32_MAX));
    notes.approximate = true;
    notes.vague = Vague::no;
    return;
  }
  if (!from || amount.unknown) return;
  notes.fill(Part::day, source_of(notes));
  notes.vague = Vague::no;
  auto const sign = g.offset.sign;
  if (by_years) {
    auto const whole = static_cast<int>((thousandths * year_size + 500) / 1000);
    int const y = year_of(*from) + sign * whole;
    if (!has_days(y)) return;
    int const other = amount.up_to != 0 ? year_of(*from) + sign * static_cast<int>(amount.up_to * year_size / 1000) : y;
    set_years(p, Precision::year, std::min(y, other), std::max(y, other));
    notes.approximate |= whole >= 100 || year_size > 1 || thousandths % 1000 != 0;
    return;
  }
  if (amount.unit == Unit::month || amount.unit == Unit::quarter || amount.unit == Unit::half_year) {
    auto const size = amount.unit == Unit::quarter ? 3 : amount.unit == Unit::half_year ? 6 : 1;
    year_month_day const ymd{*from};
    auto const ym = ymd.year() / ymd.month() + date::months{static_cast<int>(sign * thousandths * size / 1000)};
    set_month(p, static_cast<int>(ym.year()), static_cast<unsigned>(ym.month()));
    return;
  }
  auto const size = amount.unit == Unit::week ? 7 : amount.unit == Unit::fortnight ? 15 : 1;
  auto const shift = days{static_cast<int>(thousandths * size / 1000)};
  set_day(p, *from + sign * shift);
  if (amount.up_to != 0) {
    auto const other = *from + sign * days{static_cast<int>(amount.up_to * size / 1000)};
    set(p, Precision::day, std::min(p.first, other), std::max(p.first, other));
  }
}

// ---- Weekdays -------------------------------------------------------------------------------------

// Plans go on from sentence to sentence, with a verb of the future or with none: মহাষষ্ঠী আগামী বুধবার। মহাসপ্তমী বৃহস্পতিবার।
bool goes_on_with_plans(Mention const& mention, Anchor const& a) {
  return a.document && a.story && mention.tense != Tense::past && *a.story > *a.document && mention.sentence <= a.day_sentence + 1;
}

// A bare weekday in news is the nearest one in the direction of the verb, the document's own day included:
// "মঙ্গলবার … জানিয়েছে" looks back, "মঙ্গলবার … হবে" ahead; without a finite verb we look back, as reports do.
// গত and আগামী leave the own day out. Without a document's date the story goes on: the next such day after the last one told, unless
// the text has just named one with its date: মঙ্গলবার (২ জুলাই ২০২৪) … বৃহস্পতিবার (৪ জুলাই ২০২৪) … মঙ্গলবার জারি করা বিজ্ঞপ্তি is of the 2nd.
void resolve_weekday(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  p.weekday = g.weekday;
  // এবার ২১ জুলাই পড়েছে রবিবারে: the weekday of the date in the same sentence
  if (g.direction == 0 && a.story && mention.sentence == a.day_sentence && date::weekday{*a.story} == date::weekday{g.weekday % 7u}) {
    notes.relation = Relation::to_story;
    notes.fill(Part::day, Source::neighbour);
    return set_day(p, *a.story);
  }
  constexpr days week{7};
  bool const planned = g.direction == 0 && goes_on_with_plans(mention, a);
  // On 12 March: মঙ্গলবার (২৫ মার্চ) শোভাযাত্রা। বৃহস্পতিবার আলোচনা সভা। The Thursday is of that later week.
  bool const by_story = a.story && (!a.document || (planned && *a.story - *a.document >= week));
  auto const from = by_story ? a.story : a.document;
  if (!from) return;
  date::weekday const wanted{g.weekday % 7u}, own{*from};
  notes.relation = by_story ? Relation::to_story : Relation::to_document;
  notes.fill(Part::day, by_story ? Source::last_date_told : Source::document_date);
  auto const ahead = wanted - own, back = own - wanted;  // 0 … 6 days
  if (g.direction == 1) return set_day(p, *from + (ahead.count() == 0 ? week : ahead));
  if (g.direction == -1) return set_day(p, *from - (back.count() == 0 ? week : back));
  auto const& named = a.named[wanted.c_encoding()];
  if (by_story && mention.tense != Tense::future && named && *named <= *from && *from - *named < week) return set_day(p, *named);
  bool const forward = by_story || planned || mention.tense == Tense::future;
  set_day(p, forward ? *from + ahead : *from - back);
}

// ---- Gregorian dates ------------------------------------------------------------------------------

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
    auto const from = story ? std::optional{a.last->first} : a.document;
    if (!from) return;
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
  auto const from = a.story ? a.story : a.document;
  if (!from) return;
  notes.relation = a.story ? Relation::to_story : Relation::to_document;
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
  auto const from = day_counted_from(g.counted.from, mention, a, notes);
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
  set_day(p, *from + days{steps});
}

// একই সময়ে গত অর্থবছরের: the stretch told last, moved into this year
void resolve_same(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  if (!a.last || !a.last->resolved) return;
  notes.relation = Relation::to_story;
  p = *a.last;
  if (a.last_end) p.last = a.last_end->last;
  p.time = {};
  Point year_told;
  bool const other = g.wide == Unit::fiscal_year && g.year ? resolve_wide(g, a, notes, year_told)
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
  if (g.year) return resolve_year(g, a, notes, p);
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
