// KP7: how a date is written. The safe ones (KP7001 … KP7003) change no meaning. KP7004: figures that can be read day first or month first,
// unless a weekday, the document's date, or another date in figures of the same text settles it. KP7005, when asked for: a year of two figures.
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

void check_slip(Facts const& facts, Remark const& r, Rule rule, Findings& found) {
  auto const& all = facts.chronicle.expressions;
  auto const after = std::upper_bound(all.begin(), all.end(), r.span.first, [](std::uint32_t at, Expression const& e) { return at < e.span.first; });
  bool const in_expression = after != all.begin() && std::prev(after)->span.last >= r.span.last;
  if (rule == Rule::mixed_digits && !in_expression) return;  // numbers that tell no time are not ours
  auto f = finding_at(rule, r.span);
  if (in_expression) f.expression = static_cast<std::uint32_t>(std::prev(after) - all.begin());
  f.arguments = {Quoted{r.span}};
  // Several names are as near: which one is meant is not ours to settle.
  bool const sure = r.better.find('|') == std::string::npos;
  for (std::size_t from = 0; from <= r.better.size();) {
    auto const to = std::min(r.better.find('|', from), r.better.size());
    Fix fix;
    fix.span = r.span;
    fix.what = Fix::What::text;
    fix.text = r.better.substr(from, to - from);
    fix.safe = sure;
    fix.reason = Reason::same_meaning;
    f.fixes.push_back(fix);
    from = to + 1;
  }
  found.push_back(std::move(f));
}

bool year_first(Told const& t) { return t.c->year.last > t.c->year.first && t.c->year.first < t.c->day_month.first; }

bool settled(Facts const& facts) {
  constexpr int months = 12;
  return std::any_of(facts.told.begin(), facts.told.end(), [](Told const& t) { return t.c->numeric && !year_first(t) && t.written().day > months; });
}

// ১১/০১/২০২৬ | রবিবার: a weekday in the next column.
bool settled_by_weekday(Facts const& facts) {
  for (auto const& [first, last] : one_day_groups(facts))
    for (auto i = first; i < last; ++i)
      for (auto k = first; k < last; ++k)
        if (k != i && facts.told[i].c->numeric && facts.told[k].written().weekday != 0 && facts.told[k].written().day == 0) return true;
  return false;
}

void check_order(Facts const& facts, Told const& t, Findings& found) {
  constexpr int months = 12;
  auto const& w = t.written();
  if (!t.c->numeric || !w.year || w.weekday != 0 || w.day > months || w.day == w.month || w.day == 0 || w.month == 0 || year_first(t) || t.c->month_first) return;
  auto const day = written_day(t);
  if (!day) return;
  // The document's date is near one reading and far from the other.
  date::year_month_day const other = date::year{date::year_month_day{*day}.year()} / date::month{w.day} / date::day{w.month};
  constexpr long near = 31;
  auto const distance = [&](date::sys_days d) { return std::labs((d - *facts.date).count()); };
  // A stamp in figures is what the document's date was read from: it settles nothing.
  bool const own_stamp = t.e->stamp && facts.chronicle.date_source != DateSource::given;
  if (facts.date && !own_stamp && (distance(*day) <= 1 || (distance(*day) <= near && other.ok() && distance(date::sys_days{other}) > near))) return;
  auto f = finding_at(Rule::ambiguous_numeric, t);
  f.arguments = {date::year_month_day{*day}, date::year{date::year_month_day{*day}.year()} / date::month{w.day} / date::day{w.month}};
  f.assumptions = {Assumption::day_first};
  found.push_back(std::move(f));
}

void check_short_year(Told const& t, Findings& found) {
  constexpr std::int32_t hundred = 100;
  auto const& w = t.written();
  auto const& filled = t.e->moment.filled;
  bool const century_filled = std::any_of(filled.begin(), filled.end(), [](Filled const& f) { return f.part == Part::century; });
  if (!w.year || !(century_filled || *w.year < hundred) || *w.year < 0) return;
  auto f = finding_at(Rule::two_digit_year, t);
  f.arguments = {Quoted{t.c->year.last > t.c->year.first ? t.c->year : t.e->span}};
  if (t.p->resolved && t.c->year.last > t.c->year.first) {
    Fix fix;
    fix.span = t.c->year;
    fix.what = Fix::What::year;
    fix.day = date::year_month_day{t.p->first};
    fix.reason = Reason::by_calendar;
    f.fixes.push_back(fix);
  }
  found.push_back(std::move(f));
}

}  // namespace

void check_writing(Facts const& facts, Findings& found) {
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind == RemarkKind::mixed_digits) check_slip(facts, r, Rule::mixed_digits, found);
    if (r.kind == RemarkKind::misspelt) check_slip(facts, r, Rule::misspelt_name, found);
    if (r.kind == RemarkKind::ordinal) check_slip(facts, r, Rule::ordinal_suffix, found);
  }
  bool const day_first = settled(facts) || settled_by_weekday(facts);
  for (auto const& t : facts.told) {
    if (!day_first) check_order(facts, t, found);
    check_short_year(t, found);
  }
}

}  // namespace kalpanji::timeline
