#include "timeline/parts.hpp"

#include <algorithm>

#include "timeline/calendar/calendar.hpp"

namespace kalpanji::timeline {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;

// The months [first, first + n) of a stretch that begins with a month.
void months_of(Point& p, int from, int n) {
  year_month_day const begin{p.first};
  auto const a = begin.year() / begin.month() + date::months{from};
  auto const b = a + date::months{n - 1};
  p.first = sys_days{a / 1};
  p.last = sys_days{b / date::last};
  p.precision = Precision::month;
}

bool is_a_year(Point const& p) { return (p.last - p.first).count() >= 364 && (p.last - p.first).count() <= 366; }

void half(Point& p, bool second) {
  if (p.precision >= Precision::decade) {
    auto const first = static_cast<int>(year_month_day{p.first}.year()), last = static_cast<int>(year_month_day{p.last}.year());
    int const middle = first + (last - first) / 2;
    p.precision = Precision::year;
    if (second) p.first = date::year{middle + 1} / 1 / 1;
    else p.last = date::year{middle} / 12 / 31;
  } else if (is_a_year(p)) {
    constexpr int months_in_half = 6;
    months_of(p, second ? months_in_half : 0, months_in_half);
  } else {
    constexpr days fifteen{15};  // of a month
    if (second) p.first += fifteen;
    else p.last = p.first + fifteen - days{1};
    p.precision = Precision::day;
  }
}

}  // namespace

void take_part(grammar::Point const& g, Anchor const& a, Point& p, Notes& notes) {
  using grammar::Part;
  auto const n = g.part.n;
  auto const to_days = [&](sys_days first, sys_days last) {
    p.first = std::max(first, p.first);
    p.last = std::min(last, p.last);
    p.precision = Precision::day;
  };
  switch (g.part.part) {
    case Part::whole: case Part::same: break;
    case Part::beginning: notes.mod = Mod::start; break;
    case Part::middle: notes.mod = Mod::middle, notes.approximate = true; break;
    case Part::end: notes.mod = Mod::end; break;
    case Part::first_half: half(p, false); break;
    case Part::second_half: half(p, true); break;
    case Part::first_days: to_days(p.first, p.first + days{n - 1}); break;
    case Part::last_days: to_days(p.last - days{n - 1}, p.last); break;
    case Part::nth_day:
      if (g.day != 0) break;  // এই মাসের প্রথম দিনে ১লা মার্চ: the date says it
      if (n < 0) to_days(p.last, p.last);
      else if (p.first + days{n - 1} <= p.last) to_days(p.first + days{n - 1}, p.first + days{n - 1});
      break;
    case Part::nth_week: {
      constexpr days week{7};
      if (n < 0) to_days(p.last - week + days{1}, p.last);
      else to_days(p.first + (n - 1) * week, p.first + n * week - days{1});
      break;
    }
    case Part::first_months: months_of(p, 0, n); break;
    case Part::last_months: {
      year_month_day const end{p.last};
      auto const a = end.year() / end.month() - date::months{n - 1};
      p.first = sys_days{a / 1};
      p.precision = Precision::month;
      break;
    }
    case Part::nth_quarter: {
      constexpr int months_in_quarter = 3, quarters = 4;
      months_of(p, months_in_quarter * ((n < 0 ? quarters : n) - 1), months_in_quarter);
      break;
    }
    case Part::season: {
      // Two Bangla months of the year that begins in this one; spring is the end of the one before, and a Bangla year has all six.
      auto const c = a.region == Region::india || year_month_day{p.first}.year() < date::year{1987} ? calendar::Calendar::bangla_wb : calendar::Calendar::bangla_bd;
      constexpr int winter = 4;
      auto const first_year = year_month_day{p.first}.year();
      if (n == winter && year_month_day{p.last}.year() == first_year + date::years{1}) p.last = first_year / 12 / 31;  // ১২০৪–০৫ সালের শীতে lies in both
      auto const own = calendar::from_days(c, p.first);
      if (!own || !is_a_year(p)) break;
      constexpr int spring = 5;
      bool const bangla = own->month == 1;
      int const y = own->year + (bangla || n == spring ? 0 : 1);
      auto const first = calendar::month_days(c, y, static_cast<unsigned>(2 * n + 1)), last = calendar::month_days(c, y, static_cast<unsigned>(2 * n + 2));
      if (!first || !last) break;
      p.first = first->first, p.last = last->last;
      p.precision = Precision::month;
      notes.approximate = true;
      break;
    }
    case Part::nth_weekday: {
      date::weekday const wanted{g.weekday % 7u};
      auto const day = n > 0 ? p.first + (wanted - date::weekday{p.first}) + days{7 * (n - 1)} : p.last - (date::weekday{p.last} - wanted) + days{7 * (n + 1)};
      if (day >= p.first && day <= p.last) to_days(day, day);
      else p.resolved = false, p.possible = false;  // জুলাই ২০২৪-এর পঞ্চম বৃহস্পতিবার
      break;
    }
  }
}

}  // namespace kalpanji::timeline
