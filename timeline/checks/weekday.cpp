// KP1001: a date written in full with a weekday that it did not have. KP1002: the same where the year is not written but taken
// from the document's date or from the year told before. Each end of a range is judged by itself.
// Not judged: a night that may count to the day before (বুধবার (০২ নভেম্বর) রাত ০২:০০), an approximate date, a year before 1753, when
// papers of Bengal still counted by Julius Caesar's calendar.
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr std::int32_t first_gregorian_year = 1753;

Assumption year_from(Told const& t) {
  for (auto const& filled : t.e->moment.filled)
    if (filled.part == Part::year && filled.from != Source::document_date) return Assumption::year_from_story;
  return Assumption::year_from_document;
}

Finding mismatch(Facts const& facts, Told const& t, date::sys_days day, Rule rule) {
  auto f = finding_at(rule, t);
  f.day = date::year_month_day{day};
  f.stated_weekday = t.written().weekday;
  f.true_weekday = iso_weekday(day);
  f.wording = facts.chronicle.date && day <= *facts.chronicle.date ? 1 : 0;  // ছিল : হলো
  f.arguments = {f.day, NamedWeekday{f.true_weekday}, NamedWeekday{f.stated_weekday}};
  f.fixes = weekday_repairs(facts, t, day, f.stated_weekday);
  return f;
}

// When every date without a year is off by the same number of weekdays, the text is from another year: one cause, told once.
void merge_same_shift(Findings& yearless, std::size_t judged) {
  constexpr int week = 7;
  auto const shift = [](Finding const& f) { return (f.true_weekday - f.stated_weekday + week) % week; };
  if (yearless.size() < 2 || yearless.size() != judged) return;
  for (auto const& f : yearless)
    if (shift(f) != shift(yearless.front())) return;
  for (std::size_t i = 1; i < yearless.size(); ++i) yearless.front().related.push_back({yearless[i].span, Note::same_slip});
  yearless.resize(1);
}

}  // namespace

void check_weekdays(Facts const& facts, Findings& found) {
  Findings yearless;
  std::size_t judged = 0;
  for (auto const& t : facts.told) {
    auto const& w = t.written();
    if (w.weekday == 0 || !names_day(t) || t.e->moment.approximate) continue;
    auto const day = written_day(t);
    if (!day || static_cast<int>(date::year_month_day{*day}.year()) < first_gregorian_year) continue;
    if (!w.year) ++judged;
    if (weekday_fits(t, *day)) continue;
    if (w.year) {
      found.push_back(mismatch(facts, t, *day, Rule::weekday_mismatch));
    } else {
      yearless.push_back(mismatch(facts, t, *day, Rule::weekday_mismatch_no_year));
      yearless.back().assumptions = {year_from(t)};
    }
  }
  merge_same_shift(yearless, judged);
  found.insert(found.end(), yearless.begin(), yearless.end());
}

}  // namespace kalpanji::timeline
