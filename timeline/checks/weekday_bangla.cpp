// KP1001 for a Bangla date that stands without a Gregorian one: a weekday that no rule which could apply gives it. A warning, for which rule
// holds is an assumption: Bangladesh's of 2019 and of 1987, West Bengal's printed almanac and the computed one, each with the days it may be off by.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "timeline/calendar/calendar.hpp"
#include "timeline/checks/weekday.hpp"

namespace kalpanji::timeline {

// শুক্রবার, ১ বৈশাখ ১৪৩১, with no Gregorian date beside: no rule that could apply gives a Friday.
void judge_bangla(Facts const& facts, Told const& t, Findings& found) {
  using calendar::CalendarDate;
  auto const& w = t.written();
  constexpr std::int32_t first_year = 1250, sunrise_until = 1357, last_year = 1500;
  if (w.names != MonthNames::bangla || w.day == 0 || w.calendar == Calendar::saka || !w.year || *w.year < first_year || *w.year > last_year || t.e->moment.approximate) return;
  auto const region = facts.chronicle.region;
  std::optional<date::sys_days> own;
  auto own_rule = Calendar::bangla_bd;
  for (auto const rule : {Calendar::bangla_bd, Calendar::bangla_wb, Calendar::bangla_bd_1987, Calendar::bangla_wb_drik}) {
    // A page of one side may give the other's date (বাংলাদেশ: ২০ মাঘ, ভারত: ১৯ মাঘ): every rule may speak.
    auto const day = calendar::to_days(CalendarDate{rule, *w.year, w.month, w.day});
    if (!day) continue;
    auto const give = static_cast<int>(calendar::tolerance(rule, *w.year, w.month));
    for (int shift = -give; shift <= std::max(give, *w.year <= sunrise_until ? 1 : 0); ++shift)
      if (auto const off = weekdays_off(w.weekday, iso_weekday(*day + date::days{shift})); off == 0 || night_explains(facts, t, off)) return;
    bool const here = region == Region::india ? rule == Calendar::bangla_wb : rule == Calendar::bangla_bd;
    if (!own || here) own = day, own_rule = rule;
  }
  if (!own) return;
  auto f = finding_at(Rule::weekday_mismatch, t);
  f.severity = Severity::warning;
  f.by = own_rule;
  f.day = date::year_month_day{*own};
  f.stated_weekday = w.weekday;
  f.true_weekday = iso_weekday(*own);
  f.wording = facts.date && *own <= *facts.date ? 1 : 0;
  f.arguments = {f.day, NamedWeekday{f.true_weekday}, NamedWeekday{w.weekday}};
  f.assumptions = {Assumption::calendar_rule};
  if (region != Region::automatic) f.assumptions.push_back(Assumption::region);
  Fix weekday;
  weekday.span = t.c->weekday;
  weekday.what = Fix::What::weekday;
  weekday.weekday = f.true_weekday;
  weekday.day = f.day;
  weekday.reason = Reason::weekday_of_date;
  f.fixes.push_back(weekday);
  constexpr std::array shifts{-1, 1, -2, 2, -3, 3};
  for (int const shift : shifts) {
    auto const other = calendar::from_days(own_rule, *own + date::days{shift});
    if (!other || other->month != w.month || iso_weekday(*own + date::days{shift}) != w.weekday) continue;
    Fix day;
    day.span = t.c->day_month;
    day.day = date::year{other->year} / date::month{other->month} / date::day{other->day};
    day.reason = std::abs(shift) == 1 ? Reason::day_off_by_one : Reason::same_weekday;
    f.fixes.insert(std::abs(shift) == 1 ? f.fixes.begin() : f.fixes.end(), day);
  }
  found.push_back(std::move(f));
}

}  // namespace kalpanji::timeline
