#include "timeline/foreign.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "timeline/calendar/attested_days.hpp"
#include "timeline/calendar/of_region.hpp"
#include "timeline/days.hpp"

namespace kalpanji::timeline {

namespace {

using calendar::bangla_of;
using calendar::bangla_of_year;
using calendar::CalendarDate;
using calendar::first_reformed_year;
using date::sys_days;
using date::year_month_day;
using grammar::Era;
using grammar::MonthNames;
using GPoint = grammar::Point;

// Years that Saka texts write: 1880 … 1960 with Bangla month names.
constexpr int first_saka = 1880, last_saka = 1965;
constexpr int bangla_to_gregorian = 593, saka_to_gregorian = 78;

// Chaitra opens the Saka year, Boishakh the Bangla one.
unsigned month_in(Calendar c, unsigned bangla_month) { return c == Calendar::saka ? bangla_month % 12 + 1 : bangla_month; }

void set(Point& p, Precision precision, calendar::Interval days) {
  p.resolved = true;
  p.precision = precision;
  p.first = days.first;
  p.last = days.last;
}

std::optional<calendar::Interval> days_of(Calendar c, int y, unsigned month, unsigned day) {
  if (day == 0) return calendar::month_days(c, y, month_in(c, month));
  auto const d = calendar::to_days({c, y, month_in(c, month), day});
  return d ? std::optional{calendar::Interval{*d, *d}} : std::nullopt;
}

// The year whose day or month comes nearest to the document's date.
std::optional<int> nearest(Calendar c, sys_days document, unsigned month, unsigned day, int way) {
  auto const own = calendar::from_days(c, document);
  if (!own) return std::nullopt;
  std::optional<int> best;
  long best_distance = 0;
  for (int const y : {own->year - 1, own->year, own->year + 1}) {
    auto const days = days_of(c, y, month, day);
    if (!days || (way < 0 && days->first > document) || (way > 0 && days->last < document)) continue;
    auto const distance = days->first > document ? (days->first - document).count() : days->last < document ? (document - days->last).count() : 0;
    if (!best || distance < best_distance) best = y, best_distance = distance;
  }
  return best;
}

}  // namespace

Calendar calendar_of(GPoint const& g, Anchor const& a, Notes& notes) {
  bool const region_filled = !a.region_is_sure;
  if (g.names == MonthNames::hijri || g.era == Era::hijri) {
    constexpr int first_umalqura = 1300, last_umalqura = 1600;
    if (region_filled) notes.fill(Part::calendar, a.region == Region::automatic ? Source::convention : Source::spelling);
    bool const in_table = !g.year || (*g.year >= first_umalqura && *g.year <= last_umalqura);
    return a.region == Region::india || !in_table ? Calendar::hijri_civil : Calendar::hijri_bd;
  }
  if (g.era == Era::saka) return Calendar::saka;
  bool const fits_saka = g.year && *g.year >= first_saka && *g.year <= last_saka;
  if (g.names == MonthNames::bangla && fits_saka && g.era == Era::unsaid && (!a.document || std::abs(*g.year + saka_to_gregorian - year_of(*a.document)) <= 60)) {
    notes.fill(Part::calendar, Source::convention);
    return Calendar::saka;
  }
  if (g.names == MonthNames::bangla || g.era == Era::bangla || g.era == Era::unsaid) {
    if (g.names != MonthNames::bangla && g.era == Era::unsaid) return Calendar::gregorian;
    if (region_filled) notes.fill(Part::calendar, a.region == Region::automatic ? Source::convention : Source::spelling);
    if (g.year && g.era != Era::common) return bangla_of_year(a.region, *g.year);
    // Without a year of its own a day is of its document's time, or of the story's.
    auto const about = a.paired ? a.paired : a.document ? a.document : a.story;
    return g.year || !about ? bangla_of_year(a.region, std::nullopt) : bangla_of(a.region, *about);
  }
  return Calendar::gregorian;
}

void resolve_foreign(GPoint const& g, grammar::Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto const c = calendar_of(g, a, notes);
  notes.calendar = c;
  p.precision = g.day != 0 ? Precision::day : Precision::month;
  if (c == Calendar::gregorian) return;
  std::optional<int> y = g.year;
  // গত বছর মাঘ মাসে, সে বছর রমজানে: years are counted as the document and the story do
  bool const counted_year = !y && g.counted.from != grammar::From::nothing && g.counted.unit == Unit::year;
  if (counted_year)
    if (auto from = day_counted_from(g.counted.from, mention, a, notes)) {
      if (g.counted.from == grammar::From::story && a.last && a.last->resolved) from = a.last->first;
      y = year_of(*from) + g.counted.steps;
      notes.fill(Part::year, source_of(notes));
    }
  bool const hijri_in_gregorian_year = y && g.names == MonthNames::hijri && g.era == Era::unsaid && *y >= 1700 && *y < 2200;  // রমজান ২০২৩
  if (y && (g.era == Era::common || hijri_in_gregorian_year || counted_year)) {  // ১৫ আষাঢ় ২০২৪: a Bangla month in a Gregorian year
    auto const middle = calendar::from_days(c, date::year{*y} / 6 / 30);
    auto const wanted = *y;
    y = middle ? std::optional{middle->year} : std::nullopt;
    for (int const near : {0, 1, -1}) {
      auto const own = middle ? days_of(c, middle->year + near, g.month, g.day) : std::nullopt;
      if (own && year_of(own->first) == wanted) { y = middle->year + near; break; }
    }
  } else if (y && c != Calendar::saka && g.names == MonthNames::bangla && *y > 1600 && *y < 2200) {
    y = *y - bangla_to_gregorian - (g.month >= 10 ? 1 : 0);
  } else if (y && g.short_year && a.document) {
    if (auto const own = calendar::from_days(c, *a.document)) y = own->year - own->year % 100 + *y;
  }
  if (!y) {
    // ৪ আশ্বিন, রবিবার, ২১ সেপ্টেম্বর ২০২৫: the same day, with its year, stands beside it. Else another date of the same sentence, or the
    // story, is nearer than the document's.
    bool const near = !a.paired && a.story && mention.sentence == a.day_sentence;
    auto const from = a.paired ? a.paired : near ? a.story : a.document ? a.document : a.story;
    if (!from) {
      // Bangladesh's Bangla days are the same in every Gregorian year, West Bengal's within a day.
      if ((c == Calendar::bangla_bd || c == Calendar::bangla_wb) && g.day != 0)
        if (auto const d = calendar::to_days({c, 1431, g.month, g.day})) {
          p.month = static_cast<std::uint8_t>(static_cast<unsigned>(year_month_day{*d}.month()));
          p.day = static_cast<std::uint8_t>(static_cast<unsigned>(year_month_day{*d}.day()));
        }
      return;
    }
    notes.fill(Part::year, a.paired ? Source::paired_date : near || !a.document ? Source::last_date_told : Source::document_date);
    y = nearest(c, *from, g.month, g.day, g.direction == 2 ? 0 : g.direction);
    if (!y) return void(p.possible = g.day == 0);
  }
  auto days = days_of(c, *y, g.month, g.day);
  // The weekday beside a Bangla date may tell whose rule it follows: ১৯ মাঘ ১৪৩০, শনিবার is a date of Kolkata
  if (days && g.weekday != 0 && g.day != 0 && (c == Calendar::bangla_bd || c == Calendar::bangla_wb) && date::weekday{days->first} != date::weekday{g.weekday % 7u}) {
    for (auto const other : {Calendar::bangla_wb, Calendar::bangla_bd, Calendar::bangla_wb_drik, Calendar::bangla_bd_1987}) {
      auto const own = days_of(other, *y, g.month, g.day);
      if (!own || date::weekday{own->first} != date::weekday{g.weekday % 7u}) continue;
      days = own;
      notes.calendar = other;
      std::erase_if(notes.filled, [](Filled const& f) { return f.part == Part::calendar; });
      notes.fill(Part::calendar, Source::weekday);
      break;
    }
  }
  // … and so does the Gregorian date beside it, where nobody gave the region: ৯ বৈশাখ ১৪২৮ (২৩ এপ্রিল ২০২১) is of Kolkata
  // (before 1394 no region has a calendar of its own, only two reckonings of the sun)
  bool const either_sun = g.names == MonthNames::bangla && *y < first_reformed_year;
  // ২৫ বৈশাখ ১২৬৮ alone is the day that everybody sets beside it
  auto const paired = a.paired || g.names != MonthNames::bangla || g.weekday != 0 ? a.paired : calendar::attested_day(*y, g.month, g.day);
  if (days && g.day != 0 && (!a.region_is_sure || either_sun) && paired && days->first != *paired) {
    bool const hijri = g.names == MonthNames::hijri;
    constexpr std::array bangla_rules{Calendar::bangla_wb, Calendar::bangla_bd, Calendar::bangla_wb_drik, Calendar::bangla_bd_1987};
    constexpr std::array hijri_rules{Calendar::hijri_bd, Calendar::hijri_civil, Calendar::hijri_umalqura, Calendar::hijri_civil};
    for (auto const other : hijri ? hijri_rules : bangla_rules) {
      auto const own = c == Calendar::saka ? std::nullopt : days_of(other, *y, g.month, g.day);
      if (!own || own->first != *paired) continue;
      days = own;
      notes.calendar = other;
      std::erase_if(notes.filled, [](Filled const& f) { return f.part == Part::calendar; });
      notes.fill(Part::calendar, a.paired ? Source::paired_date : Source::convention);
      break;
    }
  }
  if (!days) {
    auto const years = calendar::years_of(c);
    p.possible = *y < years.first || *y > years.last;  // outside the tables nothing can be said of it
    return;
  }
  set(p, g.day != 0 ? Precision::day : Precision::month, *days);
  notes.tolerance = static_cast<std::uint8_t>(calendar::tolerance(c, *y, month_in(c, g.month)));
}

void resolve_year(GPoint const& g, grammar::Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  p.precision = Precision::year;
  auto const y = full_year(g, a);
  p.year = y;
  auto const whole = [&](int from) {
    if (from <= -32000 || from >= 32000) return;
    p.resolved = true;
    p.first = date::year{from} / 1 / 1;
    p.last = date::year{from} / 12 / 31;
    p.year = from;
  };
  auto const own_calendar = [&](Calendar c) {
    notes.calendar = c;
    if (auto const days = calendar::year_days(c, *g.year)) set(p, Precision::year, *days);
  };
  // Under a heading that counts হিজরি, ২০২৪ সাল is still no Hijri year: theirs and the Bangla ones are not that high yet.
  constexpr int last_of_others = 1600;
  bool const under_heading = g.era == Era::unsaid && a.era && !((*a.era == Era::hijri || *a.era == Era::bangla) && *y > last_of_others);
  auto const era = under_heading ? *a.era : g.era;
  switch (era) {
    case Era::before_common: return whole(1 - *g.year);
    case Era::bangla: return own_calendar(bangla_of_year(a.region, *g.year));
    case Era::hijri: {
      GPoint hijri = g;
      hijri.names = MonthNames::hijri;
      return own_calendar(calendar_of(hijri, a, notes));
    }
    case Era::saka: return own_calendar(Calendar::saka);
    // Years only: their new years differ and are not printed with them.
    case Era::vikram: return whole(*g.year - 57);
    case Era::buddha: return whole(*g.year - 544);
    case Era::malla: return whole(*g.year + 694);
    case Era::tripura: return whole(*g.year + 590);
    case Era::chaitanya: return whole(*g.year + 1486);
    case Era::kali: return whole(*g.year - 3101);
    case Era::before_hijri: return;
    case Era::common: return whole(*y);
    case Era::unsaid: break;
  }
  constexpr int first_likely_bangla = 1250, last_likely_bangla = 1460;
  bool const may_be_bangla = g.era == Era::unsaid && !g.short_year && *y >= first_likely_bangla && *y <= last_likely_bangla;
  bool const near_document = a.document && std::abs(*y + bangla_to_gregorian - year_of(*a.document)) <= 10;
  if (may_be_bangla && (near_document || a.bangla_text || mention.in_print)) {
    notes.fill(Part::era, Source::convention);
    return own_calendar(bangla_of_year(a.region, *y));
  }
  if (g.short_year) notes.fill(Part::century, Source::convention);
  if (g.year_to) {  // ২০২০-২০২১ শিক্ষাবর্ষ
    int last = *g.year_to < 100 ? *y - *y % 100 + *g.year_to : *g.year_to;
    if (last < *y) last = *y;
    whole(*y);
    if (p.resolved) p.last = date::year{last} / 12 / 31;
    return;
  }
  whole(*y);
}

}  // namespace kalpanji::timeline
