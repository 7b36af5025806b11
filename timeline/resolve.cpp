#include "timeline/resolve.hpp"

#include <algorithm>

#include "timeline/dates.hpp"
#include "timeline/times.hpp"

namespace kalpanji::timeline {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using grammar::From;
using grammar::Mention;
using grammar::Range;
using grammar::Several;
using GPoint = grammar::Point;

int year_of(sys_days d) { return static_cast<int>(year_month_day{d}.year()); }

// A time of day without its day belongs to the day told just before: … (১৯ মার্চ) দিনভর অভিযানের পর রাতে. Behind an interval it may
// be that of each day, and none is taken: ২৪ নভেম্বর থেকে ৫ ডিসেম্বর পর্যন্ত মেলা। সকাল ১০টা থেকে রাত ৮টা পর্যন্ত খোলা।
bool takes_the_day_told(GPoint const& g, Mention const& mention, Anchor const& a) {
  constexpr std::uint32_t sentences_near = 1;
  if (g.has_date() || !a.story) return false;
  bool const over_days = a.last_end && a.last && a.last_end->first != a.last->first;  // not সকাল ১০টা থেকে দুপুর ২টো পর্যন্ত
  return a.day_holds || (mention.sentence - a.day_sentence <= sentences_near && !over_days);
}

void shift(Point& p, int days_on) {
  if (days_on == 0) return;
  if (p.resolved) {
    p.first += days{days_on}, p.last += days{days_on};
  } else if (p.weekday != 0) {
    constexpr int week = 7;
    p.weekday = static_cast<std::uint8_t>((p.weekday - 1 + days_on) % week + 1);
  } else if (p.month != 0 && p.day != 0) {
    auto const next = sys_days{date::year{2001} / date::month{p.month} / date::day{p.day}} + days{days_on};
    year_month_day const ymd{next};
    p.month = static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month()));
    p.day = static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()));
  }
}

// The days of a point whose words give only its time: today's, the day told, or none.
Point day_of(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes) {
  if (g.has_date() || g.direction != 0 || g.current) return resolve_date(g, mention, a, notes);
  Point p;
  notes.approximate |= g.approximate;
  if (takes_the_day_told(g, mention, a)) {
    notes.relation = Relation::to_story;
    notes.fill(Part::day, Source::last_date_told);
    p.resolved = true;
    p.first = p.last = *a.story;
  }
  return p;
}

void set_time(Point& p, DayTime const& t) {
  shift(p, t.days_on);
  p.time = t.time;
  if (t.time.clock.said()) p.precision = Precision::minute;
  else if (t.time.part != DayPart::none) p.precision = Precision::day_part;
}

// ৩টায়, দেড়টায়, পৌনে ১টায়: where nothing says which half of the day is meant, the small hours are the afternoon's, unless the night was
// spoken of just before; ৭টা after সন্ধ্যা stays in the evening.
void settle_half(GPoint const& g, Mention const& mention, Anchor const& a, DayTime& t) {
  if (!g.clock_in_words || (t.sure && g.clock.hour != 0) || g.meridiem != grammar::Meridiem::unsaid) return;
  constexpr int noon = 12, last_small = 5;
  auto& hour = t.time.clock.hour;
  constexpr std::uint32_t sentences_near = 1;
  auto const told = a.day_part != DayPart::none && mention.sentence - a.time_sentence <= sentences_near ? a.day_part : DayPart::none;
  if (hour <= last_small) {
    if (told != DayPart::night && told != DayPart::dawn) hour = static_cast<std::int16_t>(hour + noon);
  } else if (hour < noon && mention.sentence == a.time_sentence) {
    // রাত সাড়ে ৮টার পরিবর্তে সোয়া ১০টায় · দুপুর ২টো ১৫ … ৯টা ৪৫
    bool const later = a.clock.said() && a.clock.hour >= noon && hour < a.clock.hour && hour + noon >= a.clock.hour;
    if (later || told == DayPart::evening || told == DayPart::afternoon || told == DayPart::night) hour = static_cast<std::int16_t>(hour + noon);
  }
}

// সোমবার এ সময়েই: the clock told last
DayTime time_in(GPoint const& g, Mention const& mention, Anchor const& a) {
  auto t = time_of(g);
  // আজ রাত ১২টার পর: the night that today ends in, unless it is told as past
  constexpr int small_hours = 5;
  bool const tonight = g.counted.from == From::document && g.counted.unit == Unit::day && g.counted.steps == 0 && g.day_part == DayPart::night && !g.night_after && g.clock.said();
  if (tonight && mention.tense != grammar::Tense::past && t.time.clock.hour < small_hours) t.days_on = 1;
  if (g.same_time && a.clock.said()) t.time.clock = a.clock;
  settle_half(g, mention, a, t);
  return t;
}

void take(Moment& m, Notes const& notes) {
  m.relation = notes.relation;
  m.calendar = notes.calendar;
  m.tolerance = notes.tolerance;
  m.mod = notes.mod;
  m.approximate = notes.approximate;
  m.filled.insert(m.filled.end(), notes.filled.begin(), notes.filled.end());
}

// Sums the points up in the moment.
void sum_up(Moment& m) {
  m.possible = std::all_of(m.points.begin(), m.points.end(), [](Point const& p) { return p.possible; });
  m.resolved = m.possible && std::all_of(m.points.begin(), m.points.end(), [](Point const& p) { return p.resolved; });
  m.precision = m.points.front().precision;
  m.from = m.points.front().time;
  m.to = m.points.back().time;
  if (!m.resolved) return;
  m.first = m.points.front().first;
  m.last = m.points.front().last;
  for (auto const& p : m.points) m.first = std::min(m.first, p.first), m.last = std::max(m.last, p.last);
}

// জুলীয় পঞ্জিকায় ২৫ অক্টোবর: the day that its figures name in the old calendar. Beside another date of its sentence it is the nearest to that.
void tell_by_julian(Mention const& mention, GPoint const& g, Anchor const& a, Notes& notes, Point& p) {
  if (!mention.julian || g.names != grammar::MonthNames::gregorian || g.day == 0 || !p.resolved) return;
  bool const beside = !g.year && a.story && a.day_sentence == mention.sentence;
  auto const own = calendar::to_days({Calendar::julian, year_of(p.first), g.month, g.day});
  if (!own) return;
  auto best = *own;
  for (int const y : {year_of(p.first) - 1, year_of(p.first) + 1})
    if (auto const day = calendar::to_days({Calendar::julian, y, g.month, g.day}); beside && day && std::abs((*day - *a.story).count()) < std::abs((best - *a.story).count())) best = *day;
  p.first = p.last = best;
  notes.calendar = Calendar::julian;
}

void resolve_point(Mention const& mention, GPoint const& g, Anchor const& a, Moment& m) {
  Notes notes;
  auto p = day_of(g, mention, a, notes);
  tell_by_julian(mention, g, a, notes, p);
  auto const t = time_in(g, mention, a);
  if (t.time.said()) {
    m.kind = Kind::time;
    set_time(p, t);
    if (t.time.clock.said() && !t.sure) notes.fill(Part::half_of_day, Source::convention);
  }
  take(m, notes);
  if (!p.resolved && p.possible && !p.time.said()) m.vague = notes.vague;
  m.written = written_of(g, notes.calendar);
  if (t.time.said()) m.written.days_on = static_cast<std::int8_t>(t.days_on);
  m.points.push_back(p);
  sum_up(m);
}

// The year of the second end follows from the first: ৩০ ডিসেম্বর থেকে ৪ জানুয়ারি crosses it.
// Two figures stand in the century of the first: ১৮৫৭-৫৮ সালে, ১৯৯৮-০২ সালে.
GPoint completed(GPoint last, GPoint const& first, Point const& first_days) {
  if (last.year && last.short_year && first.year && !first.short_year && first.wide == last.wide && first.era != grammar::Era::before_common) {
    constexpr int century = 100;
    last.year = *first.year - *first.year % century + *last.year;
    if (*last.year < *first.year) *last.year += century;
    last.short_year = false;
    return last;
  }
  if (last.year || last.month == 0 || last.counted.from != From::nothing || last.names != first.names) return last;
  if (first.counted.from != From::nothing && first.counted.unit >= Unit::year && first.month != 0) {
    last.counted = first.counted;
    if (first.year && first.wide != Unit::day) last.year = first.year, last.wide = first.wide;
    return last;
  }
  if (first.wide == Unit::fiscal_year && first.year) return last.year = first.year, last.wide = first.wide, last;
  if (first_days.resolved && first.names == grammar::MonthNames::gregorian) {
    year_month_day const begin{first_days.first};
    bool const next = last.month < static_cast<unsigned>(begin.month()) || (last.month == static_cast<unsigned>(begin.month()) && last.day != 0 && last.day < static_cast<unsigned>(begin.day()));
    last.year = static_cast<int>(begin.year()) + (next && first.month > last.month ? 1 : 0);
    last.short_year = false;
  } else if (first.year) {
    last.year = *first.year + (last.month < first.month ? 1 : 0);
    last.era = first.era;
    last.short_year = first.short_year;
  }
  return last;
}

// Neither end has a year: the interval nearest to the document's date (জুলাই-ডিসেম্বরে, told in January, is last year's).
std::optional<int> nearest_interval_year(Range const& r, Anchor const& a) {
  auto const &f = r.first, &l = r.last;
  bool const open = f.month != 0 && l.month != 0 && !f.year && !l.year && f.direction == 0 && f.counted.from == From::nothing && l.counted.from == From::nothing && f.names == grammar::MonthNames::gregorian &&
                    f.weekday == 0 && l.names == f.names;
  if (!open || !a.document) return std::nullopt;
  std::optional<int> best;
  long best_distance = 0;
  int const own = year_of(*a.document);
  for (int const y : {own - 1, own, own + 1}) {
    auto const first = date::year{y} / date::month{f.month} / date::day{f.day != 0 ? f.day : 1u};
    auto const last_year = date::year{y + (l.month < f.month ? 1 : 0)};
    auto const last = l.day != 0 ? year_month_day{last_year / date::month{l.month} / date::day{l.day}} : year_month_day{last_year / date::month{l.month} / date::last};
    if (!first.ok() || !last.ok()) continue;
    auto const before = (*a.document - sys_days{last}).count(), after = (sys_days{first} - *a.document).count();
    auto const distance = std::max({before, after, decltype(before){0}});
    if (!best || distance < best_distance) best = y, best_distance = distance;
  }
  return best;
}

void resolve_range(Mention const& mention, Range const& r, Anchor const& a, Moment& m) {
  Notes notes;
  auto first = r.first;
  // ২০২৩ সালের তৃতীয় প্রান্তিকে (জুলাই–সেপ্টেম্বর): the bracket is of what stands before it
  auto near = a;
  if (mention.glosses && a.last && a.last->resolved) near.document = a.last->first, near.story_year = std::nullopt;
  if (auto const y = nearest_interval_year(r, near); y && !(near.story_year && mention.sentence - a.story_sentence <= 1 && std::abs(static_cast<int>(*near.story_year) - *y) > 1)) {
    first.year = y;
    notes.fill(Part::year, Source::document_date);
  }
  if (auto const& l = r.last; first.month != 0 && !first.year && first.counted.from == From::nothing && first.direction == 0 && l.month != 0 && l.counted.from == From::document &&
                              l.counted.unit == Unit::year && l.counted.steps > 0 && a.document) {
    first.year = year_of(*a.document) + l.counted.steps - (first.month > l.month ? 1 : 0);
    notes.fill(Part::year, Source::document_date);
  }
  m.shape = Shape::interval;
  auto begin = day_of(first, mention, a, notes);
  if (first.part.part == grammar::Part::beginning && begin.resolved && r.last.day != 0) {  // অর্থবছরের শুরু থেকে ১৫ অক্টোবর
    begin.last = begin.first;
    begin.precision = Precision::day;
    notes.mod = Mod::none;
  }
  auto const start_time = time_in(first, mention, a);
  if (start_time.time.said()) m.kind = Kind::time, set_time(begin, start_time);
  m.written = written_of(r.first, notes.calendar);
  if (r.open_last) {
    m.open_end = true;
    take(m, notes);
    m.points.push_back(begin);
    sum_up(m);
    return;
  }
  Notes end_notes;
  auto const last = completed(r.last, first, begin);
  // The second end is told on the day of the first; a weekday alone is the next one after it.
  Anchor then = a;
  if (begin.resolved && begin.precision <= Precision::day && last.weekday != 0 && last.day == 0 && last.direction == 0 && last.counted.from == From::nothing) {
    then.document = std::nullopt;
    then.story = begin.first;
  }
  if (last.counted.from == From::story && begin.resolved) then.last = begin, then.story_year = year_month_day{begin.first}.year();  // … সেই বছরের ৫ আগস্ট
  bool const same_day = !last.has_date() && last.direction == 0;
  Point end;
  if (same_day) {
    end = begin;
    end.time = {};
  } else {
    end = day_of(last, mention, then, end_notes);
  }
  if (r.last.has_time()) {
    m.kind = Kind::time;
    auto end_time = end_time_of(last, start_time.time);
    if (same_day) {
      // the day of the start, and on past midnight: রাত ১১টা থেকে ২টা
      shift(end, -start_time.days_on);
      if (end_time.days_on == 0 && start_time.time.clock.said() && end_time.time.clock.said()) {
        auto const at = [](Clock c) { return c.hour * 60 + c.minute; };
        if (at(end_time.time.clock) < at(start_time.time.clock)) end_time.days_on = 1;
        else end_time.days_on = start_time.days_on;
      }
    } else if (last.day_part == DayPart::night && last.clock.hour == 12 && end_time.time.clock.hour == 0 && last.clock.minute == 0 && !last.night_after) {
      end_time.days_on = 1;  // ৫ আগস্ট রাত ১২টা পর্যন্ত ends that day
    } else if (end_time.days_on > 0 && !last.night_after && !last.midnight && last.clock.hour != 12) {
      end_time.days_on = 0;  // the day was said: nothing runs over
    }
    set_time(end, end_time);
  }
  notes.approximate |= end_notes.approximate;
  notes.tolerance = std::max(notes.tolerance, end_notes.tolerance);
  take(m, notes);
  m.points.push_back(begin);
  m.points.push_back(end);
  sum_up(m);
}

void resolve_several(Mention const& mention, Several const& s, Anchor const& a, Moment& m) {
  m.shape = s.either ? Shape::one_of : Shape::all_of;
  Anchor then = a;
  for (auto const& g : s.points) {
    Notes notes;
    // শনি ও রবিবার: each after the one before
    bool const next_weekday = !m.points.empty() && g.weekday != 0 && g.day == 0 && m.points.back().resolved && g.counted.from == From::nothing;
    if (next_weekday) then.document = std::nullopt, then.story = m.points.back().first;
    auto p = day_of(g, mention, then, notes);
    auto const t = time_in(g, mention, a);
    if (t.time.said()) m.kind = Kind::time, set_time(p, t);
    if (m.points.empty()) {
      take(m, notes);
      m.written = written_of(g, notes.calendar);
    }
    m.points.push_back(p);
  }
  sum_up(m);
}

// প্রতি বছর … মাঘ মাসের শেষ বুধবার; and a Hijri day without a year, which only a recurrence can say.
bool comes_every_year(Mention const& mention, GPoint const& g, Anchor const& a) {
  bool const yearly = !g.year && g.month != 0 && g.counted.from == From::nothing && g.direction == 0 && !g.current && g.weekday * (g.part.part == grammar::Part::nth_weekday ? 0 : 1) == 0;
  if (!yearly) return false;
  bool const said = mention.sentence == a.yearly_sentence;
  bool const unanchored = g.names == grammar::MonthNames::hijri && g.day != 0 && !a.document && !a.story;
  bool const habit = mention.habitual && g.day != 0 && g.weekday == 0;
  return said || unanchored || habit;
}

// সাপ্তাহিক বন্ধ মঙ্গলবার: a weekday of every week
bool comes_every_week(Mention const& mention, GPoint const& g, Anchor const& a) {
  bool const bare = g.weekday != 0 && g.day == 0 && g.month == 0 && !g.year && g.counted.from == From::nothing && g.direction == 0 && !g.current && g.part.part == grammar::Part::whole;
  return bare && !g.night_after && (mention.habitual || mention.sentence == a.weekly_sentence);
}

Recurrence weekly(GPoint const& g) {
  Recurrence r;
  r.every = Unit::week;
  r.weekdays = {g.weekday};
  r.from = g.clock;
  r.part = g.day_part;
  return r;
}

// মাসের প্রথম শুক্রবার, where no month was spoken of: of every month
bool comes_every_month(Mention const& mention, GPoint const& g, Anchor const& a) {
  bool const of_the_month = g.counted.from == From::story && g.counted.unit == Unit::month && g.counted.steps == 0 && g.part.part == grammar::Part::nth_weekday && g.month == 0 && !g.year;
  return of_the_month && !a.story && !a.last && mention.tense != grammar::Tense::past;
}

Recurrence monthly(GPoint const& g) {
  auto r = weekly(g);
  r.every = Unit::month;
  r.nth = static_cast<std::int8_t>(g.part.n);
  return r;
}

Recurrence yearly(GPoint const& g) {
  Recurrence r;
  r.every = Unit::year;
  r.months = {g.month};
  r.calendar = g.names;
  if (g.day != 0) r.month_days = {g.day};
  if (g.part.part == grammar::Part::nth_weekday) r.weekdays = {g.weekday}, r.nth = static_cast<std::int8_t>(g.part.n);
  r.from = g.clock;
  r.part = g.day_part;
  return r;
}

// Offices of Bangladesh are open from Sunday to Thursday, those of India from Monday to Friday. Without a region it is Bangladesh.
void tell_working_days(Region region, Recurrence& r) {
  if (!r.working_days || !r.weekdays.empty()) return;
  r.every = Unit::week;
  r.weekdays = region == Region::india ? std::vector<std::uint8_t>{1, 2, 3, 4, 5} : std::vector<std::uint8_t>{7, 1, 2, 3, 4};
}

void resolve_recurrence(grammar::Recurrence r, Anchor const& a, Moment& m) {
  m.kind = Kind::set;
  tell_working_days(a.region, r);
  if (r.from.said()) {
    GPoint g;
    g.clock = r.from;
    g.day_part = r.part;
    r.from = time_of(g).time.clock;
    if (r.to.said()) {
      g.clock = r.to;
      g.day_part = r.to_part;
      r.to = time_of(g).time.clock;
      // সকাল ১০টা থেকে ৪টা: the second reading goes on from the first
      if (r.to_part == DayPart::none && r.to.hour < 12 && r.to.hour <= r.from.hour) r.to.hour = static_cast<std::int16_t>(r.to.hour + 12);
    }
    for (auto& t : r.also) {
      g.clock = t.clock;
      g.day_part = t.part;
      t = {time_of(g).time.clock, DayPart::none};
    }
    r.part = r.to_part = DayPart::none;
  }
  m.recurrence = std::move(r);
}

}  // namespace

Moment resolve(Mention const& mention, Anchor const& a) {
  Moment m;
  if (auto const* p = std::get_if<GPoint>(&mention.what)) {
    if (comes_every_year(mention, *p, a)) resolve_recurrence(yearly(*p), a, m);
    else if (comes_every_week(mention, *p, a)) resolve_recurrence(weekly(*p), a, m);
    else if (comes_every_month(mention, *p, a)) resolve_recurrence(monthly(*p), a, m);
    else resolve_point(mention, *p, a, m);
  }
  if (auto const* r = std::get_if<Range>(&mention.what)) resolve_range(mention, *r, a, m);
  if (auto const* s = std::get_if<Several>(&mention.what)) {
    bool const every_week = std::all_of(s->points.begin(), s->points.end(), [&](GPoint const& p) { return comes_every_week(mention, p, a); });
    // বছরে দুবার, জানুয়ারি ও জুলাই মাসে
    bool const every_year = mention.sentence == a.yearly_sentence && std::all_of(s->points.begin(), s->points.end(), [&](GPoint const& p) { return p.month != 0 && p.day == 0 && comes_every_year(mention, p, a); });
    if (every_year) {
      auto r = yearly(s->points.front());
      for (std::size_t i = 1; i < s->points.size(); ++i) r.months.push_back(s->points[i].month);
      resolve_recurrence(std::move(r), a, m);
    } else if (every_week) {
      auto r = weekly(s->points.front());
      for (std::size_t i = 1; i < s->points.size(); ++i) r.weekdays.push_back(s->points[i].weekday);
      resolve_recurrence(std::move(r), a, m);
    } else {
      resolve_several(mention, *s, a, m);
    }
  }
  if (auto const* d = std::get_if<grammar::Duration>(&mention.what)) m.kind = Kind::duration, m.duration = *d;
  if (auto const* r = std::get_if<grammar::Recurrence>(&mention.what)) resolve_recurrence(*r, a, m);
  if (auto const* v = std::get_if<grammar::Vague>(&mention.what)) {
    m.vague = v->side < 0 ? Vague::past : v->side > 0 ? Vague::future : Vague::present;
    m.relation = Relation::to_document;
  }
  return m;
}

Anchor told(Anchor a, Mention const& mention, Moment const& m) {
  if (m.kind == Kind::set && m.recurrence.every == Unit::year && (m.recurrence.months.empty() || std::holds_alternative<grammar::Recurrence>(mention.what))) a.yearly_sentence = mention.sentence;
  if (m.kind == Kind::set && m.recurrence.every == Unit::week && (!m.recurrence.weekdays.empty() || m.recurrence.count != 0)) a.weekly_sentence = mention.sentence;
  if (mention.quoted || m.points.empty()) return a;
  if (m.from.clock.said()) a.clock = m.from.clock;
  if (m.from.said()) a.day_part = m.from.part, a.time_sentence = mention.sentence;
  if (!m.resolved || m.shape == Shape::one_of) return a;
  auto const& p = m.points.front();
  // A time of day that borrowed its day tells no new one.
  bool const borrowed = m.kind == Kind::time && m.written.day == 0 && m.written.weekday == 0 && !m.written.days_from_today;
  if (borrowed) return a;
  bool const lasts_over_days = m.kind == Kind::time && m.points.size() > 1 && m.points.back().first != p.first;
  if (p.precision <= Precision::day && p.first == p.last) {
    if (!mention.limit) a.story = lasts_over_days ? m.points.back().first : p.first;
    if (!mention.limit) a.day_sentence = mention.sentence;
    bool const year_told = m.written.year || std::any_of(m.filled.begin(), m.filled.end(), [](Filled const& f) { return f.part == Part::year && f.from == Source::last_date_told; });
    a.dated = year_told && m.points.size() == 1 ? std::optional{p.first} : std::nullopt;
    if (!mention.limit) a.story_days_on = lasts_over_days ? 0 : m.written.days_on;
    date::weekday const own{p.first};
    if (m.written.day != 0 && m.written.weekday % 7u == own.c_encoding() && m.written.weekday != 0) a.named[own.c_encoding()] = p.first;
  }
  a.last = p;
  a.last->time = {};
  a.last_end = m.points.size() > 1 ? std::optional{m.points.back()} : std::nullopt;
  if (p.precision <= Precision::year) a.story_year = year_month_day{p.first}.year();
  a.story_sentence = mention.sentence;
  constexpr date::days year{360};
  if (m.last > m.first && m.last - m.first < year && m.kind == Kind::date) {
    a.stretch = *a.last;
    a.stretch->last = m.last;
    a.stretch_sentence = mention.sentence;
  }
  return a;
}

}  // namespace kalpanji::timeline
