// KP2: a day named in two calendars. Bangla beside Gregorian (KP2001; true on the other side of the border only: KP2006), Hijri beside Gregorian
// (KP2002). A pair is accepted when any rule that could apply gives it; before the reform of 1582, and in Bengal before 1753, the Gregorian side
// may as well be Julius Caesar's. Arithmetic is timeline/calendar's.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "timeline/calendar/calendar.hpp"
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

using calendar::CalendarDate;
using calendar::to_days;

constexpr int bangla_era = 593;  // Bangla 1431 begins in April of 1431 + 593

// India's national calendar uses the same names of months: it is no Bangla date.
bool bangla(Told const& t) { return t.written().names == MonthNames::bangla && t.written().day != 0 && t.written().calendar != Calendar::saka; }
bool hijri(Told const& t) { return t.written().names == MonthNames::hijri && t.written().day != 0; }

std::optional<date::sys_days> day_in(Calendar rule, std::int32_t year, Written const& w) { return to_days(CalendarDate{rule, year, w.month, w.day}); }

// The rule gives the day, within what the calendar itself leaves open (a sankranti near midnight).
bool gives(Calendar rule, std::int32_t year, Written const& w, date::sys_days day) {
  auto const computed = day_in(rule, year, w);
  return computed && std::labs((*computed - day).count()) <= static_cast<long>(calendar::tolerance(rule, year, w.month));
}

// The same figures by Julius Caesar's calendar, which days before 1582, and in Bengal before 1753, are given by as a rule.
std::optional<date::sys_days> as_julian(date::sys_days day) {
  constexpr int gregorian_since = 1753;
  date::year_month_day const written{day};
  auto const year = static_cast<int>(written.year());
  if (year >= gregorian_since) return std::nullopt;
  return to_days(CalendarDate{Calendar::julian, year, static_cast<unsigned>(written.month()), static_cast<unsigned>(written.day())});
}

Fix bangla_fix(Told const& t, Calendar rule, date::sys_days day) {
  Fix fix;
  fix.by = rule;
  fix.span = t.c->day_month;
  fix.reason = Reason::by_calendar;
  if (auto const right = calendar::from_days(rule, day)) fix.day = date::year{right->year} / date::month{right->month} / date::day{right->day};
  return fix;
}

Fix gregorian_fix(Told const& t, date::sys_days day) {
  Fix fix;
  fix.span = t.c->day_month;
  fix.day = date::year_month_day{day};
  fix.reason = Reason::by_calendar;
  return fix;
}

// A clock of the small hours stands in the sentence or the one after it: সময় : রাত ২ টো ১৬ মিনিট.
bool night_near(Facts const& facts, Told const& own) {
  for (auto at = facts.from_sentence(own.e->sentence); at != facts.told.end() && at->e->sentence <= own.e->sentence + 1; ++at)
    if (at->p->time.clock.said() && small_hours(*at)) return true;
  return false;
}

// … রবিবার (ইংরেজি মতে সোমবার)
bool civil_weekday_told(Facts const& facts, Told const& own) {
  auto const sentence = facts.chronicle.sentences[own.e->sentence];
  auto const said = facts.text(sentence);
  return said.find("ইংরেজি মতে") != said.npos || said.find("ইংরাজি মতে") != said.npos;
}

void judge_bangla(Facts const& facts, Told const& own, Told const& other, date::sys_days day, Findings& found) {
  auto const& w = own.written();
  auto const region = facts.chronicle.region;
  auto const gregorian_year = static_cast<int>(date::year_month_day{day}.year());
  std::vector<std::int32_t> years;
  if (w.year) years = {*w.year};
  else years = {gregorian_year - bangla_era - 1, gregorian_year - bangla_era};
  auto const any_on = [&](std::initializer_list<Calendar> rules_of_side, date::sys_days on) {
    for (auto const rule : rules_of_side)
      for (auto const y : years)
        if (gives(rule, y, w, on)) return true;
    return false;
  };
  auto const any = [&](std::initializer_list<Calendar> rules_of_side) { return any_on(rules_of_side, day); };
  bool const bangladesh = any({Calendar::bangla_bd}), before_2019 = any({Calendar::bangla_bd_1987}), bengal = any({Calendar::bangla_wb, Calendar::bangla_wb_drik});
  // Before 1987 both Bengals counted by the traditional calendar, and Bangladesh gives its own of today to old days as well.
  constexpr int reformed = 1987, settled = 1996, sunrise_until = 1950;
  bool const fits = region == Region::bangladesh && gregorian_year >= settled ? bangladesh : region == Region::india ? bengal : bangladesh || bengal;
  if (fits) return;
  // The day began at sunrise: what happened before it carries the date of the evening before, in old texts and in almanacs.
  bool const before_sunrise = gregorian_year <= sunrise_until || (region != Region::bangladesh && night_near(facts, own)) || civil_weekday_told(facts, own);
  if (before_sunrise && any_on({Calendar::bangla_wb, Calendar::bangla_wb_drik, Calendar::bangla_bd}, day - date::days{1})) return;
  if (gregorian_year < reformed && gregorian_year > sunrise_until && any_on({Calendar::bangla_bd_1987, Calendar::bangla_bd}, day)) return;
  if (auto const julian = as_julian(day); julian && (any_on({Calendar::bangla_wb, Calendar::bangla_wb_drik, Calendar::bangla_bd}, *julian) || any_on({Calendar::bangla_wb, Calendar::bangla_wb_drik, Calendar::bangla_bd}, *julian - date::days{1}))) return;
  auto const rule = region == Region::india ? Calendar::bangla_wb : Calendar::bangla_bd;
  if (!calendar::from_days(rule, day)) return;  // beyond the calendar's years
  bool const across = region != Region::automatic && (region == Region::bangladesh ? bengal && !before_2019 : bangladesh);
  auto f = finding_at(across ? Rule::calendar_variant_conflict : Rule::bangla_gregorian_pair, own);
  f.related.push_back({other.e->span, Note::other_claim});
  f.by = rule;
  f.assumptions = {Assumption::calendar_rule};
  if (region != Region::automatic) f.assumptions.push_back(Assumption::region);
  auto const right = calendar::from_days(rule, day);
  f.arguments = {Quoted{own.e->span}, date::year_month_day{day},
                 right ? CalendarDay{rule, right->year, static_cast<std::uint8_t>(right->month), static_cast<std::uint8_t>(right->day)} : CalendarDay{rule, 0, 0, 0}};
  if (across) f.arguments.push_back(NamedCalendar{region == Region::bangladesh ? Calendar::bangla_wb : Calendar::bangla_bd});
  else f.wording = before_2019 && region != Region::india ? 1 : 0;  // the lengths of 1987: a page whose calendar was not renewed in 2019
  // ১০ বৈশাখ ১৪৩০ (২৩ এপ্রিল ২০২৪): the year was not carried on.
  if (right && w.year && right->year != *w.year && std::abs(right->year - *w.year) <= 2) {
    bool const enough = right->month == w.month && right->day == w.day;
    if (enough) f.fixes.push_back(figure(own.c->year, right->year, Reason::by_calendar));
  }
  if (right && (!w.year || right->year == *w.year)) f.fixes.push_back(bangla_fix(own, rule, day));
  if (region == Region::automatic && f.wording == 0)
    if (auto const west = calendar::from_days(Calendar::bangla_wb, day); west && right && (!w.year || west->year == *w.year) && !(west->day == right->day && west->month == right->month)) f.fixes.push_back(bangla_fix(own, Calendar::bangla_wb, day));
  for (auto const y : years)
    if (auto const computed = day_in(rule, y, w); computed && std::labs((*computed - day).count()) < 60 && f.wording == 0) f.fixes.push_back(gregorian_fix(other, *computed));
  found.push_back(std::move(f));
}

void judge_hijri(Told const& own, Told const& other, date::sys_days day, Findings& found) {
  auto const& w = own.written();
  if (!w.year) return;
  std::optional<long> off;
  auto best = Calendar::hijri_bd;
  for (auto const rule : {Calendar::hijri_bd, Calendar::hijri_umalqura, Calendar::hijri_civil})
    if (auto const computed = day_in(rule, *w.year, w))
      if (auto const distance = std::labs((*computed - day).count()); !off || distance < *off) off = distance, best = rule;
  constexpr long sighting = 1, doubtful = 2;
  if (!off || *off <= sighting) return;
  if (auto const old_style = as_julian(day)) {
    auto const computed = day_in(Calendar::hijri_civil, *w.year, w);
    if (computed && std::labs((*computed - *old_style).count()) <= 2) return;
  }
  auto f = finding_at(Rule::hijri_gregorian_pair, own);
  if (*off <= doubtful) f.severity = Severity::info;
  f.related.push_back({other.e->span, Note::other_claim});
  f.by = best;
  f.assumptions = {Assumption::calendar_rule};
  f.arguments = {Quoted{own.e->span}, date::year_month_day{day}, date::year_month_day{*day_in(best, *w.year, w)}, Count{*off}};
  auto const right = calendar::from_days(best, day);
  constexpr long year_apart = 300;
  if (right && right->year == *w.year) f.fixes.push_back(bangla_fix(own, best, day));
  if (right && right->year != *w.year && *off >= year_apart) f.fixes.push_back(figure(own.c->year, right->year, Reason::by_calendar));
  if (*off < year_apart) f.fixes.push_back(gregorian_fix(other, *day_in(best, *w.year, w)));
  found.push_back(std::move(f));
}

// ২৫ বৈশাখ (১২ মে): without a year, no year of our time and no rule gives that day.
void judge_yearless(Facts const& facts, Told const& own, Told const& other, Findings& found) {
  auto const &w = own.written(), &g = other.written();
  constexpr int first = 1405, last = 1460;
  auto const region = facts.chronicle.region;
  std::optional<date::sys_days> right;
  auto rule_of_right = Calendar::bangla_bd;
  for (auto const rule : {Calendar::bangla_bd, Calendar::bangla_bd_1987, Calendar::bangla_wb, Calendar::bangla_wb_drik}) {
    bool const of_bangladesh = rule == Calendar::bangla_bd || rule == Calendar::bangla_bd_1987;
    if (region == Region::india && of_bangladesh) continue;
    for (int y = first; y <= last; ++y) {
      auto const day = day_in(rule, y, w);
      if (!day) continue;
      for (int shift = -1; shift <= 1; ++shift) {
        bool const exact = shift == 0 || (!of_bangladesh && calendar::tolerance(rule, y, w.month) != 0);
        date::year_month_day const d{*day + date::days{shift}};
        if (exact && static_cast<unsigned>(d.month()) == g.month && static_cast<unsigned>(d.day()) == g.day) return;
      }
      if (!right) right = day, rule_of_right = rule;
    }
  }
  if (!right) return;
  date::year_month_day const shown{*right};
  auto f = finding_at(Rule::bangla_gregorian_pair, own);
  f.related.push_back({other.e->span, Note::other_claim});
  f.by = rule_of_right;
  f.assumptions = {Assumption::calendar_rule};
  f.arguments = {Quoted{other.e->span}, Quoted{own.e->span}, DayOfYear{static_cast<std::uint8_t>(static_cast<unsigned>(shown.month())), static_cast<std::uint8_t>(static_cast<unsigned>(shown.day()))}};
  f.fixes.push_back(gregorian_fix(other, *right));
  found.push_back(std::move(f));
}

// Dates that stand together name one day: শুক্রবার ১২ ডিসেম্বর ২০২৫, ২৭ অগ্রহায়ণ ১৪৩২, ২১ জমাদিউস সানি ১৪৪৭.
void check_pairs(Facts const& facts, Findings& found) {
  auto const& told = facts.told;
  for (auto const& [first, last] : one_day_groups(facts)) {
    for (auto i = first; i < last; ++i) {
      if ((!bangla(told[i]) && !hijri(told[i])) || told[i].e->moment.approximate) continue;
      // The nearest Gregorian day of the group; ranges name more than one.
      Told const* other = nullptr;
      Told const* yearless = nullptr;
      for (auto k = first; k < last; ++k) {
        bool const single = told[k].e->moment.shape == Shape::single && told[i].e->moment.shape == Shape::single;
        if (k == i || !single || !names_day(told[k])) continue;
        if (!told[k].written().year) yearless = &told[k];
        if (!written_day(told[k])) continue;
        auto const distance = [&](std::size_t n) { return n > i ? n - i : i - n; };
        if (other == nullptr || distance(k) < distance(static_cast<std::size_t>(other - told.data()))) other = &told[k];
      }
      bool const no_year = yearless != nullptr && !told[i].written().year && yearless->p->possible;
      if (bangla(told[i]) && no_year) judge_yearless(facts, told[i], *yearless, found);
      else if (other != nullptr && bangla(told[i])) judge_bangla(facts, told[i], *other, *written_day(*other), found);
      else if (other != nullptr) judge_hijri(told[i], *other, *written_day(*other), found);
    }
  }
}

}  // namespace

void check_calendar_pairs(Facts const& facts, Findings& found) { check_pairs(facts, found); }

}  // namespace kalpanji::timeline
