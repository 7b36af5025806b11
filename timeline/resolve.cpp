#include "timeline/resolve.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kalpanji::timeline {

namespace {

using grammar::DateExpr;
using grammar::Mention;
using grammar::RelativeDayExpr;
using grammar::Tense;

date::year_month_day day_of(date::year year, DateExpr const& d) {
  return year / date::month{d.month} / date::day{d.day};
}

void set(Moment& m, Precision precision, date::sys_days first, date::sys_days last) {
  m.resolved = true;
  m.precision = precision;
  m.first = first;
  m.last = last;
}

void set_year(Moment& m, date::year y) { set(m, Precision::year, y / date::January / 1, y / date::December / 31); }
void set_month(Moment& m, date::year y, unsigned month) {
  auto const first = y / date::month{month} / 1;
  set(m, Precision::month, first, y / date::month{month} / date::last);
}
void set_day(Moment& m, date::sys_days day) { set(m, Precision::day, day, day); }

// A day that no year has: ৩১ এপ্রিল, ৩০ ফেব্রুয়ারি. A leap year has the longest months.
bool exists_in_some_year(DateExpr const& d) { return day_of(date::year{2000}, d).ok(); }

// The year in which day and month (or the month) come nearest to the document's date, in days; a tie goes to the past.
// "২০ অক্টোবর" in a text of 15 October is five days ahead, not a year back, whatever weekday stands beside it.
std::optional<date::year> nearest_year(date::sys_days document, DateExpr const& d) {
  auto const own = date::year_month_day{document}.year();
  std::optional<date::year> best;
  long best_distance = 0;
  for (auto const year : {own - date::years{1}, own, own + date::years{1}}) {
    constexpr unsigned middle_of_month = 15;
    auto const day = year / date::month{d.month} / date::day{d.day != 0 ? d.day : middle_of_month};
    if (!day.ok()) continue;
    auto const distance = std::labs((date::sys_days{day} - document).count());
    if (!best || distance < best_distance) best = year, best_distance = distance;
  }
  return best;
}

// A year told just before ("১৯৫২ সালে … ২১ ফেব্রুয়ারি …") is nearer than the document's, when it is another time.
bool story_is_elsewhere(Mention const& mention, Anchor const& anchor) {
  if (!anchor.story_year) return false;
  if (!anchor.document) return true;
  constexpr int sentences_near = 1;
  constexpr int years_apart = 1;
  auto const own = date::year_month_day{*anchor.document}.year();
  return mention.sentence - anchor.story_sentence <= sentences_near && std::abs((own - *anchor.story_year).count()) > years_apart;
}

void resolve_without_year(Mention const& mention, DateExpr const& d, Anchor const& anchor, Moment& m) {
  auto const from_story = story_is_elsewhere(mention, anchor);
  auto const year = from_story ? anchor.story_year : anchor.document ? nearest_year(*anchor.document, d) : std::nullopt;
  if (!year) return;
  m.filled.push_back({Part::year, from_story ? Source::last_date_told : Source::document_date});
  if (d.day == 0) return set_month(m, *year, d.month);
  if (auto const day = day_of(*year, d); day.ok()) set_day(m, day);
}

// A bare weekday in news is the nearest one in the direction of the verb, the document's own day included:
// "মঙ্গলবার … জানিয়েছে" looks back, "মঙ্গলবার … হবে" ahead; without a finite verb we look back, as reports do.
// Without a document's date the story goes on: the next such day after the last one told.
void resolve_weekday(Mention const& mention, DateExpr const& d, Anchor const& anchor, Moment& m) {
  bool const by_story = !anchor.document && anchor.story;
  auto const from = by_story ? anchor.story : anchor.document;
  if (!from) return;
  bool const ahead = by_story || mention.tense == Tense::future;
  date::weekday const wanted{d.weekday % 7u};
  date::weekday const own{*from};
  m.relation = by_story ? Relation::to_story : Relation::to_document;
  m.filled.push_back({Part::day, by_story ? Source::last_date_told : Source::document_date});
  set_day(m, ahead ? *from + (wanted - own) : *from - (own - wanted));  // weekday differences are 0 … 6 days
}

void resolve_date(Mention const& mention, DateExpr const& d, Anchor const& anchor, Moment& m) {
  m.written.weekday = d.weekday;
  m.written.day = d.day;
  m.written.month = d.month;
  m.written.year = d.year;
  if (d.day != 0) {
    m.precision = Precision::day;
    m.possible = exists_in_some_year(d) && (!d.year || day_of(date::year{*d.year}, d).ok());
    if (!m.possible) return;
    if (d.year) return set_day(m, day_of(date::year{*d.year}, d));
    return resolve_without_year(mention, d, anchor, m);
  }
  if (d.month != 0) {
    m.precision = Precision::month;
    return d.year ? set_month(m, date::year{*d.year}, d.month) : resolve_without_year(mention, d, anchor, m);
  }
  if (d.year) return set_year(m, date::year{*d.year});
  resolve_weekday(mention, d, anchor, m);
}

// "আজ" is the document's day, in a quotation the speaker's: the day the story stands at. A date beside it names the day.
void resolve_relative(Mention const& mention, RelativeDayExpr const& r, Anchor const& anchor, Moment& m) {
  if (r.also.day != 0) resolve_date(mention, r.also, anchor, m);
  m.written.days_from_today = r.days;
  if (r.also.day != 0) return;
  bool const speaker = mention.quoted && anchor.story.has_value();
  auto const from = speaker ? anchor.story : anchor.document;
  m.written.weekday = r.also.weekday;
  m.relation = speaker ? Relation::to_story : Relation::to_document;
  if (!from) return;
  m.filled.push_back({Part::day, speaker ? Source::last_date_told : Source::document_date});
  set_day(m, *from + date::days{r.days});
}

}  // namespace

Moment resolve(Mention const& mention, Anchor const& anchor) {
  Moment m;
  if (auto const* d = std::get_if<DateExpr>(&mention.what)) resolve_date(mention, *d, anchor, m);
  if (auto const* r = std::get_if<RelativeDayExpr>(&mention.what)) resolve_relative(mention, *r, anchor, m);
  Point point;
  point.resolved = m.resolved;
  point.possible = m.possible;
  point.precision = m.precision;
  point.first = m.first;
  point.last = m.last;
  point.year = m.written.year;
  point.month = m.written.month;
  point.day = m.written.day;
  point.weekday = m.written.weekday;
  m.points.push_back(point);
  return m;
}

Anchor told(Anchor anchor, Mention const& mention, Moment const& moment) {
  if (!moment.resolved || mention.quoted) return anchor;
  if (moment.precision == Precision::day) anchor.story = moment.first;
  anchor.story_year = date::year_month_day{moment.first}.year();
  anchor.story_sentence = mention.sentence;
  return anchor;
}

}  // namespace kalpanji::timeline
