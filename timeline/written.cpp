// What the writing of a point settles by itself: its year in full, and its claims as the text makes them.
#include <cstdlib>

#include "timeline/dates.hpp"

namespace kalpanji::timeline {

using grammar::Era;
using grammar::From;
using GPoint = grammar::Point;

unsigned fiscal_start(Anchor const& a) {
  constexpr unsigned july = 7, april = 4;
  return a.region == Region::india ? april : july;
}

std::optional<std::int32_t> full_year(GPoint const& g, Anchor const& a) {
  if (!g.year) return std::nullopt;
  if (g.era == Era::before_common) return 1 - *g.year;
  if (!g.short_year) return *g.year;
  // জুলাই’২০, ০৪/০৭/২৪: near the document's year; without one, and for ’৭১ or একাত্তরে, the century that history means
  constexpr int newest = 30, most_ahead = 15;  // একাত্তরের মার্চ, written in 2025, is no month of 2071
  if (a.document && (g.month != 0 || *g.year < newest)) {
    int const own = static_cast<int>(date::year_month_day{*a.document}.year());
    int best = 1900 + *g.year;
    for (int const y : {1800 + *g.year, 2000 + *g.year})
      if (y <= own + most_ahead && std::abs(y - own) < std::abs(best - own)) best = y;
    return best;
  }
  return (*g.year < newest ? 2000 : 1900) + *g.year;
}

Written written_of(GPoint const& g, Calendar calendar) {
  Written w;
  w.weekday = g.weekday;
  w.day = g.day;
  w.month = g.month;
  w.year = g.wide == Unit::day ? g.year : std::nullopt;
  if (w.year && g.era == Era::before_common) w.year = 1 - *w.year;
  if (g.counted.from != From::nothing && g.counted.unit == Unit::day && g.direction != 2 && std::abs(g.counted.steps) < 100)
    w.days_from_today = static_cast<std::int8_t>(g.counted.steps);
  w.from_story = w.days_from_today && g.counted.from == From::story;
  if (g.counted.from != From::nothing && g.counted.unit == Unit::day && g.direction == 2) w.days_either_way = static_cast<std::uint8_t>(std::abs(g.counted.steps));
  w.names = g.names;
  w.era = g.era == Era::bangla ? MonthNames::bangla : g.era == Era::hijri ? MonthNames::hijri : g.era == Era::common ? MonthNames::gregorian : MonthNames::none;
  w.calendar = calendar;
  w.direction = g.direction == 2 ? std::int8_t{0} : g.direction;
  w.clock = g.clock;
  w.day_part = g.day_part;
  return w;
}

}  // namespace kalpanji::timeline
