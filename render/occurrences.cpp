// Walks the days and keeps those that every part of the rule allows; see the header.
#include "render/occurrences.hpp"

#include <algorithm>

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using timeline::MonthNames;
using timeline::Recurrence;
using timeline::Unit;

template <class T>
bool allows(std::vector<T> const& listed, unsigned value) {
  return listed.empty() || std::find(listed.begin(), listed.end(), value) != listed.end();
}

bool days_are_known(Recurrence const& r) {
  if (r.interval > 1 || r.count != 0) return false;
  if (r.calendar != MonthNames::none && r.calendar != MonthNames::gregorian) return false;
  switch (r.every) {
    case Unit::day: return true;
    case Unit::week: return !r.weekdays.empty();
    case Unit::month: return !r.weekdays.empty() || !r.month_days.empty();
    case Unit::year: return r.year_day != 0 || !r.month_days.empty() || (!r.months.empty() && !r.weekdays.empty());
    default: return false;
  }
}

// The first Monday of a month is one of its days 1 … 7, the last one of its last seven.
bool is_nth(int nth, year_month_day day) {
  constexpr int week = 7;
  auto const d = static_cast<int>(static_cast<unsigned>(day.day()));
  auto const length = static_cast<int>(static_cast<unsigned>(year_month_day{day.year() / day.month() / date::last}.day()));
  return nth > 0 ? (d - 1) / week + 1 == nth : nth == 0 || (length - d) / week + 1 == -nth;
}

bool falls_on(Recurrence const& r, sys_days at) {
  year_month_day const day{at};
  return allows(r.months, static_cast<unsigned>(day.month())) && allows(r.month_days, static_cast<unsigned>(day.day())) &&
         allows(r.weekdays, date::weekday{at}.iso_encoding()) && is_nth(r.nth, day) &&
         (r.year_day == 0 || (at - sys_days{day.year() / date::January / 1}).count() + 1 == r.year_day);
}

}  // namespace

std::optional<std::vector<sys_days>> occurrences(Recurrence const& r, sys_days from, sys_days to, int most) {
  if (!days_are_known(r)) return std::nullopt;
  std::vector<sys_days> out;
  for (auto day = from; day <= to && static_cast<int>(out.size()) <= most; day += days{1})
    if (falls_on(r, day)) out.push_back(day);
  return out;
}

}  // namespace kalpanji::render
