// KP4 against the document's own date: গত before a coming date (KP4008), a dateline that is not the given date (KP4011); when asked for, verbs of the other tense and days with no anchor. Quoted speech is passed over.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// গত for আগামী, or the other way round; or the same day in the nearest month, or year, on the side that the word says.
void offer_directions(Facts const& facts, Told const& t, date::year_month_day day, Finding& f) {
  auto const& w = t.written();
  auto const own = *facts.date;
  struct Pair { std::string_view back, on; };
  constexpr std::array<Pair, 3> words{{{"গত", "আগামী"}, {"বিগত", "আগামী"}, {"গেল", "আসছে"}}};
  auto const said = facts.text(t.e->span);
  for (auto const& [back, on] : words) {
    auto const wrong = w.direction < 0 ? back : on;
    if (!said.starts_with(wrong)) continue;
    Fix fix;
    fix.span = {t.e->span.first, t.e->span.first + static_cast<std::uint32_t>(wrong.size())};
    fix.what = Fix::What::text;
    fix.text = std::string{w.direction < 0 ? on : back};
    fix.reason = Reason::by_calendar;
    f.fixes.push_back(fix);
    break;
  }
  if (f.fixes.empty() && w.direction > 0 && (said.starts_with("আসছে") || said.starts_with("আসন্ন"))) {
    Fix fix;
    fix.span = {t.e->span.first, t.e->span.first + static_cast<std::uint32_t>(said.find(' '))};
    fix.what = Fix::What::text;
    fix.text = "গত";
    fix.reason = Reason::by_calendar;
    f.fixes.push_back(fix);
  }
  for (int months = 1; months <= 2; ++months) {
    auto const moved = day.year() / day.month() + date::months{w.direction * months};
    auto const candidate = moved / day.day();
    if (!candidate.ok() || (w.year && candidate.year() != day.year())) continue;
    auto const ahead = (date::sys_days{candidate} - own).count();
    if (w.direction < 0 ? ahead > 0 : ahead < 0) continue;
    if (w.weekday != 0 && iso_weekday(date::sys_days{candidate}) != w.weekday) continue;
    Fix fix;
    fix.span = t.c->day_month;
    fix.day = candidate;
    fix.reason = Reason::other_month;
    if (fix.span.last > fix.span.first) f.fixes.push_back(fix);
    break;
  }
  // আগামী ৫ এপ্রিল … জমা দেওয়া যাবে, গত ১৮ এপ্রিল … ওঠে: only a verb of the other tense speaks against the word.
  if (t.e->tense != -w.direction && f.fixes.size() == 2) std::swap(f.fixes.front(), f.fixes.back());
  if (w.year) {
    Fix fix;
    fix.span = t.c->year;
    fix.what = Fix::What::year;
    fix.day = (day.year() + date::years{w.direction}) / day.month() / day.day();
    fix.reason = Reason::other_year;
    bool const weekday_holds = w.weekday == 0 || (fix.day.ok() && iso_weekday(date::sys_days{fix.day}) == w.weekday);
    if (fix.day.ok() && weekday_holds && fix.span.last > fix.span.first) f.fixes.push_back(fix);
  }
}

// গত ৬ জুলাই in a text of 4 July: the nearest 6 July lies on the other side. Last year's is meant only when it is not so near.
void check_direction(Facts const& facts, Told const& t, Findings& found) {
  auto const& w = t.written();
  if (w.direction == 0 || !names_day(t) || !facts.date || !t.p->possible || quoted(facts, t)) return;
  constexpr int near = 15;
  auto const own = *facts.date;
  auto const year = static_cast<int>(date::year_month_day{own}.year());
  for (auto const y : {year, year + 1, year - 1}) {
    if (w.year && *w.year != y) continue;
    auto const day = date::year{y} / date::month{w.month} / date::day{w.day};
    if (!day.ok()) continue;
    auto const ahead = (date::sys_days{day} - own).count();
    bool const other_side = w.direction < 0 ? ahead > 0 : ahead < 0;
    if (!other_side || (!w.year && std::labs(ahead) > near)) continue;
    auto f = finding_at(Rule::gato_agami, t);
    f.wording = w.direction < 0 ? 0 : 1;
    f.arguments = {day, date::year_month_day{own}};
    f.assumptions = {Assumption::document_date};
    offer_directions(facts, t, day, f);
    found.push_back(std::move(f));
    return;
  }
}

void check_tense(Facts const&, Told const& t, Findings& found) {
  auto const direction = t.written().direction;
  if (direction == 0 || t.e->tense == 0 || direction == t.e->tense || !names_day(t)) return;
  auto f = finding_at(Rule::tense_date, t);
  f.wording = direction < 0 ? 0 : 1;
  f.arguments = {Quoted{t.e->span}};
  found.push_back(std::move(f));
}

void check_anchors(Facts const& facts, Told const& t, Findings& found) {
  if (facts.date) return;
  if (t.written().days_from_today && !names_day(t) && !t.e->quoted) {
    auto f = finding_at(Rule::stale_today, t);
    f.arguments = {Quoted{t.e->span}};
    found.push_back(std::move(f));
  }
  if (names_day(t) && !t.written().year && !t.p->resolved && t.p->possible) {
    auto f = finding_at(Rule::missing_year, t);
    f.arguments = {Quoted{t.e->span}};
    found.push_back(std::move(f));
  }
}

// প্রকাশ: ৬ জুলাই ২০২৪ in a text said to be of 2 July. One day apart is the night's work.
// Another of the text's own dates is the given one: a page of today with a story of last week, or a story brought up to date.
bool tells_own_date(Facts const& facts) {
  return facts.date && std::any_of(facts.told.begin(), facts.told.end(), [&](Told const& t) {
           auto const told = t.written().year ? written_day(t) : std::nullopt;
           return told && std::labs((*told - *facts.date).count()) <= 1;
         });
}

void check_dateline(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.date || facts.chronicle.date_source != DateSource::given || !t.e->stamp || !t.written().year) return;
  auto const day = written_day(t);
  if (!day || std::labs((*day - *facts.date).count()) <= 1) return;
  // A coming day alone on its line heads what will be (১৫ আগস্ট ২০২৪), it does not date the page.
  bool const alone = t.e->span.first == 0 || facts.chronicle.text[t.e->span.first - 1] == '\n';
  if (alone && *day > *facts.date) return;
  auto f = finding_at(Rule::dateline_conflict, t);
  f.arguments = {date::year_month_day{*day}, date::year_month_day{*facts.date}};
  f.assumptions = {Assumption::document_date};
  found.push_back(std::move(f));
}

}  // namespace

void check_document(Facts const& facts, Findings& found) {
  bool const own_date_told = tells_own_date(facts);
  for (auto const& t : facts.told) {
    check_direction(facts, t, found);
    check_tense(facts, t, found);
    check_anchors(facts, t, found);
    if (!own_date_told) check_dateline(facts, t, found);
  }
}

}  // namespace kalpanji::timeline
