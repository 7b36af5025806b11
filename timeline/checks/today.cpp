// KP4001 and KP4002: আজ, গতকাল, পরশু with another weekday or date than they have, counted from the document's date.
// Quoted speech has a day of its own and is passed over; কাল and পরশু look back or on as the verb does.
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// আজ, গতকাল, or কাল, which looks back or on as the verb does.
std::optional<int> days_from_today(Told const& t) {
  auto const& w = t.written();
  if (w.days_from_today) return *w.days_from_today;
  if (w.days_either_way == 0) return std::nullopt;
  // পরশু শনিবার বৈঠক।: with no verb to say it, what is planned; a weekday of the other side is no conflict (see fits_day).
  bool const told_by_weekday = w.weekday != 0 && w.day == 0;
  return t.e->tense < 0 ? -w.days_either_way : t.e->tense > 0 || told_by_weekday ? w.days_either_way : std::optional<int>{};
}

// পরশু (২৮ মার্চ): the date says which way the word looks, where the verb misleads.
bool fits_day(Told const& t, date::sys_days day) {
  auto const& w = t.written();
  date::year_month_day const d{day};
  bool const same_date = w.day == 0 || (static_cast<unsigned>(d.month()) == w.month && static_cast<unsigned>(d.day()) == w.day);
  return (w.day != 0 || w.weekday != 0) && same_date && (w.weekday == 0 || w.weekday == iso_weekday(day));
}

// আজ ৫ জুলাই in a text of 4 July.
void check_today_date(Facts const& facts, Told const& t, int steps, Findings& found) {
  auto const& w = t.written();
  auto const day = *facts.date + date::days{steps};
  date::year_month_day const meant{day};
  if (!names_day(t) || !t.p->possible || w.weekday != 0 || t.e->claims.size() != 1 || t.e->stamp) return;
  if (static_cast<unsigned>(meant.month()) == w.month && static_cast<unsigned>(meant.day()) == w.day) return;
  auto f = finding_at(steps == 0 ? Rule::today_weekday : Rule::relative_weekday, t);
  f.day = meant;
  f.arguments = {Quoted{t.e->span}, meant, NamedWeekday{iso_weekday(day)}, DayOfYear{w.month, w.day}};
  f.wording = 1;  // it is the date that differs, no weekday is told
  f.assumptions = {Assumption::document_date};
  Fix fix;
  fix.span = t.c->day_month;
  fix.day = meant;
  fix.reason = Reason::told_elsewhere;
  if (fix.span.last > fix.span.first) f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

void check_today(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.date || quoted(facts, t) || t.e->moment.relation == Relation::to_story || t.written().from_story) return;
  auto const steps = days_from_today(t);
  if (!steps || (t.written().days_either_way != 0 && fits_day(t, *facts.date - date::days{*steps}))) return;
  check_today_date(facts, t, *steps, found);
  // শুক্রবার আজ, মঙ্গলবার (গতকাল): the weekday stands by itself, before the word.
  auto const* weekday_told = &t;
  if (t.written().weekday == 0 && t.written().day == 0 && &t != facts.told.data()) {
    auto const& before = *(&t - 1);
    auto const& b = before.written();
    bool const beside = before.e->sentence == t.e->sentence && b.weekday != 0 && b.day == 0 && !b.days_from_today && b.direction == 0 && before.e->claims.size() == 1 && before.e->moment.kind != Kind::set &&
                        only_marks_between(facts, before.e->span, t.e->span) && facts.text({before.e->span.last, t.e->span.first}).find(',') == std::string_view::npos;
    if (beside) weekday_told = &before;
  }
  // আজকের এই মঙ্গলবারে
  if (auto const* next = &t + 1; weekday_told == &t && t.written().weekday == 0 && t.written().day == 0 && next < facts.told.data() + facts.told.size()) {
    auto const& n = next->written();
    bool const beside = next->e->sentence == t.e->sentence && n.weekday != 0 && n.day == 0 && !n.days_from_today && next->e->claims.size() == 1 && next->e->moment.kind != Kind::set &&
                        next->e->span.first > t.e->span.last && facts.text({t.e->span.last, next->e->span.first}) == " " && facts.text(next->e->span).starts_with("এই ");
    if (beside || (n.weekday != 0 && n.day == 0 && next->e->span.first > t.e->span.last && facts.text({t.e->span.last, next->e->span.first}) == " এই ")) weekday_told = next;
  }
  auto const& w = weekday_told->written();
  if (w.weekday == 0) return;
  auto const day = *facts.date + date::days{*steps};
  if (iso_weekday(day) == w.weekday || (*steps == 0 && small_hours(t) && t.written().day_part != DayPart::dawn && iso_weekday(day - date::days{1}) == w.weekday)) return;
  auto f = finding_at(*steps == 0 ? Rule::today_weekday : Rule::relative_weekday, t);
  if (weekday_told != &t) f.related.push_back({weekday_told->c->weekday, Note::other_claim});
  f.stated_weekday = w.weekday;
  f.true_weekday = iso_weekday(day);
  f.day = date::year_month_day{day};
  f.arguments = {Quoted{t.e->span}, f.day, NamedWeekday{f.true_weekday}, NamedWeekday{w.weekday}};
  f.assumptions = {Assumption::document_date};
  Fix fix;
  fix.span = weekday_told->c->weekday;
  fix.what = Fix::What::weekday;
  fix.weekday = f.true_weekday;
  fix.day = f.day;
  fix.reason = Reason::weekday_of_date;
  if (fix.span.last > fix.span.first) f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

}  // namespace

void check_todays(Facts const& facts, Findings& found) {
  for (auto const& t : facts.told) check_today(facts, t, found);
}

}  // namespace kalpanji::timeline
