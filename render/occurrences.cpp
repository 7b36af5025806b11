// Walks the days and keeps those that every part of the rule allows; see the header.
#include "render/occurrences.hpp"

#include <algorithm>

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using timeline::Calendar;
using timeline::Recurrence;
using timeline::Unit;

template <class T>
bool allows(std::vector<T> const& listed, unsigned value) {
  return listed.empty() || std::find(listed.begin(), listed.end(), value) != listed.end();
}

bool days_are_known(Recurrence const& r) {
  if (r.interval > 1 || r.count != 0) return false;
  switch (r.every) {
    case Unit::day: return true;
    case Unit::week: return !r.weekdays.empty();
    case Unit::month: return !r.weekdays.empty() || !r.month_days.empty();
    case Unit::year: return r.year_day != 0 || !r.month_days.empty() || (!r.months.empty() && !r.weekdays.empty());
    default: return false;
  }
}

// The first Monday of a month is one of its days 1 … 7, the last one of its last seven.
bool is_nth(int nth, calendar::CalendarDate const& day) {
  if (nth == 0) return true;
  constexpr int week = 7;
  auto const d = static_cast<int>(day.day);
  auto const length = static_cast<int>(calendar::month_length(day.calendar, day.year, day.month).value_or(0));
  return nth > 0 ? (d - 1) / week + 1 == nth : (length - d) / week + 1 == -nth;
}

bool falls_on(Recurrence const& r, Calendar by, sys_days at) {
  if (!allows(r.weekdays, date::weekday{at}.iso_encoding())) return false;
  auto const day = calendar::from_days(by, at);
  if (!day || !allows(r.months, day->month) || !allows(r.month_days, day->day)) return false;
  if (!is_nth(r.nth, *day) && std::none_of(r.also_nth.begin(), r.also_nth.end(), [&](int nth) { return is_nth(nth, *day); })) return false;
  if (r.year_day == 0) return true;
  auto const year = calendar::year_days(by, day->year);
  return year && (at - year->first).count() + 1 == r.year_day;
}

}  // namespace

std::optional<std::vector<sys_days>> occurrences(Recurrence const& r, Calendar by, sys_days from, sys_days to, int most) {
  if (!days_are_known(r)) return std::nullopt;
  std::vector<sys_days> out;
  for (auto day = from; day <= to && static_cast<int>(out.size()) <= most; day += days{1})
    if (falls_on(r, by, day)) out.push_back(day);
  return out;
}

}  // namespace kalpanji::render
