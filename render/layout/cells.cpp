#include "render/layout/cells.hpp"

#include <algorithm>
#include <array>

namespace kalpanji::render {
namespace {

using date::months;
using date::sys_days;
using date::year;
using date::year_month;
using date::year_month_day;

constexpr Minute hour = 60, day = minutes_of_day, month = 30 * day, a_year = 365 * day;

constexpr std::array<Step, 23> all_steps{{
    {Row::hour, 1, hour},          {Row::hour, 3, 3 * hour},         {Row::hour, 6, 6 * hour},       {Row::day, 1, day},
    {Row::day, 2, 2 * day},        {Row::day, 5, 5 * day},           {Row::day, 10, 10 * day},       {Row::month, 1, month},
    {Row::month, 2, 2 * month},    {Row::month, 3, 3 * month},       {Row::month, 6, 6 * month},     {Row::year, 1, a_year},
    {Row::year, 2, 2 * a_year},    {Row::year, 5, 5 * a_year},       {Row::year, 10, 10 * a_year},   {Row::year, 20, 20 * a_year},
    {Row::year, 50, 50 * a_year},  {Row::year, 100, 100 * a_year},   {Row::year, 200, 200 * a_year}, {Row::year, 500, 500 * a_year},
    {Row::year, 1000, 1000 * a_year}, {Row::year, 5000, 5000 * a_year}, {Row::year, 10'000, 10'000 * a_year},
}};

int floor_to(int value, int count) { return value - (value % count + count) % count; }

/// Days on which a cell begins: every second one; 1, 5, 10 … 25; 1, 11, 21.
unsigned day_start(unsigned d, int count) {
  if (count == 1) return d;
  if (count == 2) return d - (d - 1) % 2;
  if (count == 5) return d < 5 ? 1 : std::min(d / 5 * 5, 25u);
  return d > 20 ? 21 : d > 10 ? 11 : 1;
}

Minute year_start(int y) { return begin_of(sys_days{year{std::clamp(y, -32'767, 32'767)} / 1 / 1}); }

}  // namespace

std::span<Step const> steps() { return all_steps; }

Minute cell_start(Step const& s, Minute at) {
  sys_days const d = day_of(at);
  year_month_day const ymd{d};
  switch (s.row) {
    case Row::hour: return begin_of(d) + (at - begin_of(d)) / (hour * s.count) * (hour * s.count);
    case Row::day: return begin_of(sys_days{ymd.year() / ymd.month() / date::day{day_start(static_cast<unsigned>(ymd.day()), s.count)}});
    case Row::month: {
      int const m = floor_to(static_cast<int>(static_cast<unsigned>(ymd.month())) - 1, s.count);
      return begin_of(sys_days{ymd.year() / (m + 1) / 1});
    }
    case Row::year: break;
  }
  return year_start(floor_to(static_cast<int>(ymd.year()), s.count));
}

Minute next_cell(Step const& s, Minute start) {
  year_month_day const ymd{day_of(start)};
  switch (s.row) {
    case Row::hour: return start + hour * s.count;
    case Row::day: {
      Minute next = start;
      do next += day;
      while (cell_start(s, next) != next);
      return next;
    }
    case Row::month: return begin_of(sys_days{(ymd.year() / ymd.month() + months{s.count}) / 1});
    case Row::year: break;
  }
  Minute const next = year_start(static_cast<int>(ymd.year()) + s.count);
  return next > start ? next : start + s.length;
}

}  // namespace kalpanji::render
