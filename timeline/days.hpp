// What every finder of days uses: setting a point to a day, a month or years; whose day a word counts from; does the day exist.
// Not here: what any word means (dates.cpp, counted.cpp, offsets.cpp, weekdays.cpp). Pure; constant time; Gregorian days.
#pragma once

#include <optional>

#include "timeline/dates.hpp"

namespace kalpanji::timeline {

inline int year_of(date::sys_days d) { return static_cast<int>(date::year_month_day{d}.year()); }
inline unsigned month_of(date::sys_days d) { return static_cast<unsigned>(date::year_month_day{d}.month()); }

/// The years whose days date::sys_days can hold.
inline bool has_days(std::int64_t y) { return y > -32000 && y < 32000; }

/// A day that no year has: ৩১ এপ্রিল, ৩০ ফেব্রুয়ারি. A leap year has the longest months.
inline bool exists(std::optional<int> y, unsigned m, unsigned d) { return (date::year{y.value_or(2000)} / date::month{m} / date::day{d}).ok(); }

inline void set(Point& p, Precision precision, date::sys_days first, date::sys_days last) {
  p.resolved = true;
  p.precision = precision;
  p.first = first;
  p.last = last;
}
inline void set_day(Point& p, date::sys_days d) { set(p, Precision::day, d, d); }
inline void set_month(Point& p, int y, unsigned m) {
  set(p, Precision::month, date::year{y} / date::month{m} / 1, date::year{y} / date::month{m} / date::last);
}
inline void set_years(Point& p, Precision precision, int first, int last) {
  set(p, precision, date::year{first} / 1 / 1, date::year{last} / 12 / 31);
}

/// Whose day it is: the writer's, or in speech and in the story the last one told. Notes the relation.
std::optional<date::sys_days> day_counted_from(grammar::From, grammar::Mention const&, Anchor const&, Notes&);

/// Where a part that was filled in by that relation came from.
inline Source source_of(Notes const& notes) { return notes.relation == Relation::to_story ? Source::last_date_told : Source::document_date; }

/// The year that a day and a month leave out: the heading's, the story's, or the one nearest to the document's date.
std::optional<int> missing_year(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&);

/// Decades, centuries, fiscal years told by their number: ষাটের দশক · ঊনবিংশ শতাব্দী · ২০২৩-২৪ অর্থবছর. False where the number is none.
bool resolve_wide(grammar::Point const&, Anchor const&, Notes&, Point&);

/// গত বছর · চলতি মাসে · একই সপ্তাহে · গত অর্থবছরের. False where nothing says what it is counted from.
bool resolve_counted_unit(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&, Point&);

/// একই সময়ে গত অর্থবছরের: the stretch told last, moved into this year.
void resolve_same(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&, Point&);

/// তিন দিন পর · আড়াই বছর আগে · এর দুই মাস পর.
void resolve_offset(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&, Point&);

/// A weekday by itself, or after গত, আগামী.
void resolve_weekday(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&, Point&);

}  // namespace kalpanji::timeline
