// Weekdays and dates that count differently, with no year needed:
// KP1003 মঙ্গলবার (২ জুলাই) … বুধবার (৪ জুলাই): one weekday, two dates apart. KP1004 one date, two weekdays. KP1005 one weekday, two dates.
// In a run of such pairs, each less than three weeks from the one before, all dates that are right share the weekday of 1 January.
// Those that do not share it with most others are reported; of two that differ, the later.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int week = 7;

struct Pair {
  Told const* told;
  int day_of_year;  // in a common year, 0 … 364
  int residue;      // weekday of 1 January of a common year that makes the pair right, 0 … 6
};

int day_of_common_year(unsigned month, unsigned day) {
  constexpr std::array<int, 12> before{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  return before[month - 1] + static_cast<int>(day) - 1;
}

constexpr int march = 59;

// Each right in a year of its own: দশমী রবিবার, ১৩ অক্টোবর। গত বছর ছিল ২৪ অক্টোবর, মঙ্গলবার।
bool right_in_two_years(Pair const& a, Pair const& b) {
  auto const x = written_day(*a.told), y = written_day(*b.told);
  if (!x || !y || date::year_month_day{*x}.year() == date::year_month_day{*y}.year()) return false;
  return weekday_fits(*a.told, *x) && weekday_fits(*b.told, *y);
}

// গত বছর ৫ জুলাই … এ বছর ৫ জুলাই: words that say of which year each is.
bool year_told_between(Facts const& facts, Pair const& a, Pair const& b) {
  auto const text = facts.text({a.told->e->span.first, b.told->e->span.last});
  auto const own = facts.text(a.told->e->span);
  for (std::string_view const word : {"গত বছর", "গতবছর", "এ বছর", "এবছর", "চলতি বছর", "আগামী বছর", "পরের বছর", "আগের বছর", "এবারে", "গতবার", "পরবর্তী বছর", "ওই বছর", "সে বছর"})
    if (text.substr(own.size()).find(word) != text.npos) return true;
  return false;
}

bool same_run(Facts const& facts, Pair const& a, Pair const& b) {
  constexpr int three_weeks = 21;
  constexpr std::uint32_t sentences_near = 6;
  auto const &x = a.told->written(), &y = b.told->written();
  if ((x.year && y.year && *x.year != *y.year) || right_in_two_years(a, b)) return false;
  auto const resolved_year = [](Pair const& p) { return p.told->p->resolved ? static_cast<int>(date::year_month_day{p.told->p->first}.year()) : 0; };
  // 29 December and 2 January stand in one run, গত বছর and এ বছর do not.
  if (resolved_year(a) != 0 && resolved_year(b) != 0 && resolved_year(a) != resolved_year(b)) return false;
  if (b.told->e->sentence - a.told->e->sentence > sentences_near) return false;
  if (year_told_between(facts, a, b)) return false;
  bool const over_leap_day = (a.day_of_year < march) != (b.day_of_year < march);
  return !over_leap_day && std::abs(a.day_of_year - b.day_of_year) <= three_weeks;
}

Rule rule_of(Pair const& a, Pair const& b) {
  if (a.day_of_year == b.day_of_year) return Rule::two_weekdays_one_date;
  return a.told->written().weekday == b.told->written().weekday ? Rule::one_weekday_two_dates : Rule::weekday_step;
}

Finding disagreement(Pair const& reference, Pair const& odd) {
  auto const rule = rule_of(reference, odd);
  auto f = finding_at(rule, *odd.told);
  auto const &a = reference.told->written(), &b = odd.told->written();
  f.related.push_back({reference.told->c->span, Note::other_claim});
  f.assumptions = {Assumption::same_year};
  f.stated_weekday = b.weekday;
  auto const days = std::abs(odd.day_of_year - reference.day_of_year);
  auto const weekdays = (b.weekday - a.weekday + week) % week;
  f.arguments = {DayOfYear{a.month, a.day}, NamedWeekday{a.weekday}, DayOfYear{b.month, b.day}, NamedWeekday{b.weekday}, Count{weekdays}, Count{days}};
  // The weekday that the other claim gives this date, and the date that it gives this weekday.
  auto const right = static_cast<std::uint8_t>((b.weekday - 1 - odd.residue + reference.residue + week) % week + 1);
  auto const some_year = date::year{b.year ? *b.year : a.year ? *a.year : 2023};
  auto const day_of = [&](int n) { return date::sys_days{some_year / 1 / 1} + date::days{n + (n >= march && some_year.is_leap() ? 1 : 0)}; };
  int shift = (b.weekday - right + week) % week;
  if (shift > week / 2) shift -= week;
  Fix to_day;
  to_day.span = odd.told->c->day_month;
  to_day.day = date::year_month_day{day_of(odd.day_of_year + shift)};
  to_day.reason = rule == Rule::weekday_step ? Reason::follows_sequence : Reason::day_off_by_one;
  Fix to_weekday;
  to_weekday.span = odd.told->c->weekday;
  to_weekday.what = Fix::What::weekday;
  to_weekday.weekday = right;
  to_weekday.day = date::year_month_day{day_of(odd.day_of_year)};
  to_weekday.reason = Reason::weekday_of_date;
  f.day = to_weekday.day;
  f.true_weekday = right;
  f.fixes = {to_day, to_weekday};
  // সোমবার (৩ মার্চ) … সোমবার (৫ মার্চ): the second is hardly told of the first's own day; the weekday was copied.
  if (odd.day_of_year + shift == reference.day_of_year) std::swap(f.fixes.front(), f.fixes.back());
  return f;
}

void judge(Facts const& facts, std::vector<Pair> const& run, Findings& found) {
  if (run.size() < 2) return;
  std::array<int, week> votes{};
  for (auto const& p : run) ++votes[static_cast<std::size_t>(p.residue)];
  // Of equally many the one told first is taken as right.
  int const most = *std::max_element(votes.begin(), votes.end());
  auto const reference = std::find_if(run.begin(), run.end(), [&](Pair const& p) { return votes[static_cast<std::size_t>(p.residue)] == most; });
  constexpr std::size_t days_of_year = 366;
  std::array<Pair const*, days_of_year> right{};  // the first right one of each day
  for (auto const& p : run)
    if (auto& first = right[static_cast<std::size_t>(p.day_of_year)]; p.residue == reference->residue && first == nullptr) first = &p;
  for (auto const& p : run) {
    if (p.residue == reference->residue) continue;
    // The nearest right neighbour says most.
    auto const* nearest = &*reference;
    for (auto const* r : right)
      if (r != nullptr && std::abs(r->day_of_year - p.day_of_year) < std::abs(nearest->day_of_year - p.day_of_year)) nearest = r;
    auto f = disagreement(*nearest, p);
    auto const off = weekdays_off(f.stated_weekday, f.true_weekday);
    if (!night_explains(facts, *p.told, off) && !night_explains(facts, *nearest->told, -off)) found.push_back(std::move(f));
  }
}

}  // namespace

void check_steps(Facts const& facts, Findings& found) {
  std::vector<Pair> run;
  for (auto const& t : facts.told) {
    auto const& w = t.written();
    // গত বছর … এ বছর: what follows is of another year.
    if (t.p->precision == Precision::year && t.e->moment.relation != Relation::absolute && t.e->moment.kind == Kind::date && t.e->moment.shape == Shape::single) {
      judge(facts, run, found);
      run.clear();
    }
    if (w.weekday == 0 || !names_day(t) || t.e->moment.approximate || !t.p->possible) continue;
    if (almanac_weekday(facts, t) || (t.e->stamp && facts.page_head)) continue;  // the page may be opened a year later
    if (w.month == 2 && w.day == 29) continue;  // a common year has no such day to count from
    auto const day = day_of_common_year(w.month, w.day);
    Pair const pair{&t, day, ((w.weekday - 1 - day) % week + week) % week};
    if (!run.empty() && !same_run(facts, run.back(), pair)) {
      judge(facts, run, found);
      run.clear();
    }
    run.push_back(pair);
  }
  judge(facts, run, found);
}

}  // namespace kalpanji::timeline
