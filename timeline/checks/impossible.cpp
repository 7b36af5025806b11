// Days that no calendar has. KP1006: ৩১ এপ্রিল, ৩২ মে, with or without a year. KP1007: 29 February of a year that is no leap year.
// KP1008: a fifth Thursday that the month lacks. KP1012: a date beyond the tables of its calendar. An approximate date is not judged.
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int some_leap_year = 2000;

// গত ২৯ ফেব্রুয়ারি in a text of March 2023: the nearest one on that side would be of a year without it.
std::optional<std::int32_t> year_of_direction(Facts const& facts, Written const& w) {
  if (w.direction == 0 || !facts.date) return std::nullopt;
  date::year_month_day const own{*facts.date};
  bool const passed = own.month() > date::February;
  auto const year = static_cast<int>(own.year());
  return w.direction < 0 ? (passed ? year : year - 1) : (passed ? year + 1 : year);
}

void check_day(Facts const& facts, Told const& t, Findings& found) {
  auto const& w = t.written();
  if (!names_day(t) || t.e->moment.approximate) return;
  bool const leap_day = w.month == 2 && w.day == 29;
  auto const by_direction = leap_day && !w.year ? year_of_direction(facts, w) : std::nullopt;
  auto const year = date::year{w.year ? *w.year : by_direction.value_or(some_leap_year)};
  auto const written = year / date::month{w.month} / date::day{w.day};
  if (!year.ok() || written.ok()) return;
  date::year_month_day const last{year / date::month{w.month} / date::last};
  auto f = finding_at(leap_day ? Rule::not_leap_year : Rule::impossible_date, t);
  f.day = written;
  f.stated_weekday = w.weekday;
  f.wording = w.year || by_direction ? 1 : 0;
  if (leap_day) f.wording = 0;
  if (by_direction) f.assumptions = {Assumption::year_from_document};
  f.arguments = {DayOfYear{w.month, w.day}, NamedMonth{w.month, MonthNames::gregorian}, Count{static_cast<unsigned>(last.day())}, NamedYear{static_cast<int>(year)}};
  auto const offer = [&](date::year_month_day day, Reason reason) {
    Fix fix;
    fix.span = t.c->day_month;
    fix.day = day;
    fix.reason = reason;
    f.fixes.push_back(fix);
  };
  // With a weekday beside, the day that has it: the nearest to the last one.
  auto const weekday_year = w.year ? w.year : facts.date ? std::optional{static_cast<std::int32_t>(static_cast<int>(date::year_month_day{*facts.date}.year()))} : std::nullopt;
  bool by_weekday = false;
  if (w.weekday != 0 && weekday_year) {
    constexpr int week = 7;
    date::sys_days const end{date::year{*weekday_year} / date::month{w.month} / date::last};
    auto const back = (iso_weekday(end) - w.weekday + week) % week;
    by_weekday = back != 0;
    if (by_weekday) offer(date::year_month_day{end - date::days{back}}, Reason::same_weekday);
    if (by_weekday) offer(date::year_month_day{end + date::days{week - back}}, Reason::same_weekday);
  }
  offer(last, Reason::last_valid_day);
  if (leap_day) offer(year / date::March / 1, Reason::next_day);
  found.push_back(std::move(f));
}

// চলতি মাসের পঞ্চম শুক্রবার: the document's month, or the one beside it
std::optional<date::year_month> month_from_document(Facts const& facts, Told const& t) {
  auto const& w = t.written();
  if (!facts.date || w.month != 0 || w.day != 0 || w.year || t.p->precision != Precision::month || t.e->moment.relation == Relation::to_story || quoted(facts, t)) return std::nullopt;
  date::year_month_day const own{*facts.date};
  auto const said = facts.text(t.e->span);
  auto const says = [&](std::string_view head) { return said.starts_with(head); };
  auto const month = own.year() / own.month();
  if (says("চলতি মাস") || says("এ মাস") || says("এই মাস")) return month;
  if (says("আগামী মাস") || says("সামনের মাস")) return month + date::months{1};
  if (says("গত মাস")) return month - date::months{1};
  return std::nullopt;
}

// A month with a year beside the words: জুলাই ২০২৪-এর পঞ্চম বৃহস্পতিবার.
void check_nth_weekday(Facts const& facts, Remark const& r, Findings& found) {
  for (auto const& t : facts.in_sentence(r.sentence)) {
    auto const& w = t.written();
    auto const by_document = month_from_document(facts, t);
    if ((w.month == 0 && !by_document) || w.day != 0 || w.names == MonthNames::bangla || w.names == MonthNames::hijri) continue;
    auto const month = by_document ? static_cast<std::uint8_t>(static_cast<unsigned>(by_document->month())) : w.month;
    bool const near = only_marks_between(facts, t.e->span, r.span) || (t.e->span.first <= r.span.first && r.span.last <= t.e->span.last);
    if (!near) continue;
    std::optional<std::int32_t> year = w.year;
    if (by_document) year = static_cast<int>(by_document->year());
    if (!year && t.p->resolved) year = static_cast<int>(date::year_month_day{t.p->first}.year());
    if (!year && facts.date) year = static_cast<int>(date::year_month_day{*facts.date}.year());
    if (!year || !date::year{*year}.ok()) continue;
    constexpr unsigned week = 7;
    auto const first = date::year{*year} / date::month{month} / date::weekday{static_cast<unsigned>(r.other) % week}[1];
    date::year_month_day const last{date::year{*year} / date::month{month} / date::last};
    auto const first_day = static_cast<unsigned>(date::year_month_day{first}.day());
    auto const has = 1 + (static_cast<unsigned>(last.day()) - first_day) / week;
    if (r.number <= static_cast<std::int32_t>(has)) continue;
    auto f = finding_at(Rule::nth_weekday_missing, r.span);
    f.expression = t.expression;
    f.arguments = {NamedMonth{month, MonthNames::gregorian}, NamedYear{*year}, NamedWeekday{static_cast<std::uint8_t>(r.other)}, Count{has}};
    if (!w.year) f.assumptions = {Assumption::year_from_document};
    found.push_back(std::move(f));
    return;
  }
}

// What our arithmetic reaches; a year of five figures is a slip (২০শে মার্চ ১০৫৯৯).
void check_reach(Told const& t, Findings& found) {
  constexpr std::int32_t last_year = 9999;
  auto const& w = t.written();
  if (!w.year) return;
  // ৫ বৈশাখ ৯৯৮৭ বঙ্গাব্দ: its own number is small enough, its day is not.
  bool const day_beyond = t.p->resolved && static_cast<int>(date::year_month_day{t.p->first}.year()) > last_year;
  if (*w.year <= last_year && *w.year >= -last_year && !day_beyond) return;
  auto f = finding_at(Rule::date_out_of_range, t);
  f.arguments = {NamedYear{*w.year}, NamedCalendar{w.calendar}};
  found.push_back(std::move(f));
}

}  // namespace

void check_impossible(Facts const& facts, Findings& found) {
  for (auto const& t : facts.told) {
    check_day(facts, t, found);
    check_reach(t, found);
  }
  for (auto const& r : facts.chronicle.remarks)
    if (r.kind == RemarkKind::nth_weekday) check_nth_weekday(facts, r, found);
}

}  // namespace kalpanji::timeline
