// KP2: a day named in two calendars. Bangla beside Gregorian (KP2001; true on the other side of the border only: KP2006), Hijri beside Gregorian
// (KP2002), days a Bangla month lacks (KP2003), months of one calendar with years of another (KP2004), eras mislabelled (KP2005), and, when asked for,
// seasons with months of others (KP2007). A pair is accepted when any rule that could apply gives it. Arithmetic is timeline/calendar's.
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

Fix bangla_fix(Told const& t, Calendar rule, date::sys_days day) {
  Fix fix;
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
    Fix year;
    year.span = own.c->year;
    year.what = Fix::What::figure;
    year.number = right->year;
    year.reason = Reason::by_calendar;
    bool const enough = right->month == w.month && right->day == w.day;
    if (enough) f.fixes.push_back(year);
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
  // Days before 1753 are often given by Julius Caesar's calendar.
  constexpr int gregorian_since = 1753;
  date::year_month_day const as_written{day};
  if (static_cast<int>(as_written.year()) < gregorian_since) {
    auto const old_style = to_days(CalendarDate{Calendar::julian, static_cast<int>(as_written.year()), static_cast<unsigned>(as_written.month()), static_cast<unsigned>(as_written.day())});
    auto const computed = day_in(Calendar::hijri_civil, *w.year, w);
    if (old_style && computed && std::labs((*computed - *old_style).count()) <= 2) return;
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
  if (right && right->year != *w.year && *off >= year_apart) {
    Fix year;
    year.span = own.c->year;
    year.what = Fix::What::figure;
    year.number = right->year;
    year.reason = Reason::by_calendar;
    f.fixes.push_back(year);
  }
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

// ৩২ শ্রাবণ: the months of the official calendar of Bangladesh have 31 days at most, the traditional ones of West Bengal up to 32.
void check_length(Facts const& facts, Told const& t, Findings& found) {
  if (!bangla(t) || t.e->moment.approximate) return;
  auto const& w = t.written();
  constexpr std::array<std::int32_t, 4> sample_years{1428, 1429, 1430, 1431};  // every length that a month takes; bd has a leap year among them
  auto const longest = [&](Calendar rule) {
    unsigned most = 0;
    // A sankranti near midnight may give the day before it to either month.
    auto const give = [&](std::int32_t y) { return w.month < 12 ? calendar::tolerance(rule, y, w.month + 1u) : calendar::tolerance(rule, y + 1, 1); };
    bool const traditional = rule == Calendar::bangla_wb || rule == Calendar::bangla_wb_drik;
    if (w.year) return calendar::month_length(rule, *w.year, w.month).value_or(0) + (traditional ? give(*w.year) : 0);
    for (auto const y : sample_years) most = std::max(most, calendar::month_length(rule, y, w.month).value_or(0));
    return most;
  };
  // Since 1427 the official lengths hold; pages that did not follow are told so.
  constexpr std::int32_t renewed = 1427;
  bool const official_only = w.year && *w.year >= renewed;
  auto const bd = official_only ? longest(Calendar::bangla_bd) : std::max(longest(Calendar::bangla_bd), longest(Calendar::bangla_bd_1987)), wb = std::max(longest(Calendar::bangla_wb), longest(Calendar::bangla_wb_drik));
  if (bd == 0 && wb == 0) return;
  bool const nowhere = w.day > std::max(bd, wb);
  auto const region = facts.chronicle.region;
  auto const here = region == Region::india ? wb : bd;
  if (!nowhere && (region == Region::automatic || w.day <= here)) return;
  auto f = finding_at(Rule::bangla_impossible_day, t);
  if (!nowhere) f.severity = Severity::warning;
  f.by = region == Region::india ? Calendar::bangla_wb : Calendar::bangla_bd;
  f.wording = nowhere ? 0 : 1;
  if (!nowhere) f.assumptions = {Assumption::region, Assumption::calendar_rule};
  f.arguments = {Quoted{t.e->span}, NamedMonth{w.month, MonthNames::bangla}, Count{nowhere ? std::max(bd, wb) : here}, NamedCalendar{f.by}};
  found.push_back(std::move(f));
}

// ৪ জুলাই ১৪৩১: a Bangla year on an English month, when the text is of our time; ১৫ আষাঢ় ২০২৪: no Bangla year is that high yet.
void check_mix(Told const& t, bool modern, Findings& found) {
  auto const& w = t.written();
  if (!w.year || w.month == 0) return;
  constexpr std::int32_t least_gregorian = 1750, first_bangla = 1350, last_bangla = 1450;
  bool const bangla_month = w.names == MonthNames::bangla && w.calendar != Calendar::saka && *w.year >= least_gregorian;
  // A month of one calendar and the era of another: ২৯ আগস্ট ১৯৭৬ বঙ্গাব্দ.
  bool const said_bangla = w.era == MonthNames::bangla || (w.calendar >= Calendar::bangla_bd && w.calendar <= Calendar::bangla_wb_drik);
  bool const english_month = w.names == MonthNames::gregorian || (w.names == MonthNames::none && !said_bangla);
  if (w.names == MonthNames::bangla && w.era == MonthNames::hijri) return;  // the label is wrong: KP2005
  bool const bangla_year = english_month && (said_bangla || (modern && *w.year >= first_bangla && *w.year <= last_bangla));
  if (!bangla_month && !bangla_year) return;
  auto f = finding_at(Rule::year_month_calendar_mix, t);
  f.wording = bangla_month ? 0 : 1;
  auto const as_written = static_cast<std::uint8_t>(w.month);
  f.arguments = {NamedMonth{as_written, bangla_month ? MonthNames::bangla : MonthNames::gregorian}, NamedYear{*w.year}};
  auto const year = bangla_month ? *w.year - bangla_era : *w.year >= first_bangla && *w.year <= last_bangla ? *w.year + bangla_era : 0;
  // The Bangla year begins in April: before that its number is one less.
  constexpr unsigned boishakh_begins = 4, poush = 9;
  auto const shifted = bangla_month ? (w.month >= poush ? year - 1 : year) : (w.month < boishakh_begins ? year + 1 : year);
  if (year != 0 && t.c->year.last > t.c->year.first) {
    Fix fix;
    fix.span = t.c->year;
    fix.what = Fix::What::figure;
    fix.number = shifted;
    fix.reason = Reason::by_calendar;
    f.fixes.push_back(fix);
  }

  found.push_back(std::move(f));
}

// The text speaks of our time: its date, or most of its other years, are after 1900. ৩০ মে ১৪৩১ alone may be Joan of Arc's.
bool speaks_of_our_time(Facts const& facts) {
  constexpr std::int32_t modern = 1900;
  if (facts.date) return static_cast<int>(date::year_month_day{*facts.date}.year()) >= modern;
  std::size_t later = 0, earlier = 0;
  for (auto const& t : facts.told)
    if (auto const y = written_year(t)) ++(*y >= modern ? later : earlier);
  return later > 0 && later >= earlier;
}

bool same_hijri_year(std::int32_t hijri_year, std::int32_t gregorian_year) {
  auto const span = calendar::year_days(Calendar::hijri_civil, hijri_year);
  return span && gregorian_year >= static_cast<int>(date::year_month_day{span->first}.year()) && gregorian_year <= static_cast<int>(date::year_month_day{span->last}.year());
}

// The era's word behind the year, and what it should be.
std::optional<Fix> relabel(Facts const& facts, Told const& t, bool to_bangla) {
  auto const from = t.c->year.last > t.c->year.first ? t.c->year.last : t.e->span.first;
  auto const words = facts.text({from, t.e->span.last});
  auto const find = [&](auto const& labels) -> std::optional<Fix> {
    for (std::string_view const label : labels) {
      auto const at = words.find(label);
      if (at == words.npos) continue;
      Fix fix;
      auto const first = from + static_cast<std::uint32_t>(at);
      fix.span = {first, first + static_cast<std::uint32_t>(label.size())};
      fix.what = Fix::What::text;
      fix.text = to_bangla ? "বঙ্গাব্দ" : "হিজরি";
      fix.reason = Reason::by_calendar;
      return fix;
    }
    return std::nullopt;
  };
  constexpr std::array<std::string_view, 3> hijri_labels{"হিজরি", "হিজরী", "হি."};
  constexpr std::array<std::string_view, 4> bangla_labels{"বঙ্গাব্দ", "বাংলা সন", "বাংলা", "বাং"};
  return to_bangla ? find(hijri_labels) : find(bangla_labels);
}

// ১৪৩১ হিজরি beside ২০২৪: 1431 is the Bangla year, the Hijri one is 1445 or 1446. ২০ আষাঢ় ১৪৩১ হিজরি says so by itself.
void check_era(Facts const& facts, std::size_t i, Findings& found) {
  auto const& t = facts.told[i];
  auto const& w = t.written();
  bool const says_hijri = w.era == MonthNames::hijri, says_bangla = w.era == MonthNames::bangla;
  if (!w.year || (!says_hijri && !says_bangla)) return;
  auto const report = [&](std::int32_t gregorian_year, Told const* other) {
    auto f = finding_at(Rule::era_label, t);
    f.wording = says_hijri ? 0 : 1;
    if (other != nullptr) f.related.push_back({other->e->span, Note::other_claim});
    f.arguments = {NamedYear{*w.year}, NamedYear{gregorian_year}};
    if (auto const fix = relabel(facts, t, says_hijri)) f.fixes.push_back(*fix);
    found.push_back(std::move(f));
  };
  if (w.day != 0 || w.month != 0) {
    if (says_hijri && w.names == MonthNames::bangla) report(*w.year + bangla_era, nullptr);
    else if (says_bangla && w.names == MonthNames::hijri)
      if (auto const span = calendar::year_days(Calendar::hijri_civil, *w.year)) report(static_cast<int>(date::year_month_day{span->last}.year()), nullptr);
    return;
  }
  for (auto const k : {i - 1, i + 1}) {
    if (k >= facts.told.size()) continue;
    auto const& other = facts.told[k];
    auto const year = written_year(other);
    auto const &a = k < i ? other : t, &b = k < i ? t : other;
    if (!year || other.e->sentence != t.e->sentence || !one_day_between(facts, a.e->span, b.e->span)) continue;
    auto const is_bangla = *w.year == *year - bangla_era || *w.year == *year - bangla_era - 1;
    auto const is_hijri = same_hijri_year(*w.year, *year);
    if ((says_hijri && (is_hijri || !is_bangla)) || (says_bangla && (is_bangla || !is_hijri))) continue;
    return report(*year, &other);
  }
}

// বর্ষা, পৌষ মাসে
void check_season(Facts const& facts, Remark const& r, Findings& found) {
  for (auto const& t : facts.in_sentence(r.sentence)) {
    auto const& w = t.written();
    if (w.names != MonthNames::bangla || w.month == 0 || (!only_marks_between(facts, r.span, t.e->span) && !only_marks_between(facts, t.e->span, r.span))) continue;
    if ((w.month + 1) / 2 == r.number) return;
    auto f = finding_at(Rule::season_month, r.span);
    f.related.push_back({t.e->span, Note::other_claim});
    f.arguments = {Quoted{r.span}, NamedMonth{w.month, MonthNames::bangla}};
    found.push_back(std::move(f));
    return;
  }
}

}  // namespace

void check_calendars(Facts const& facts, Findings& found) {
  check_pairs(facts, found);
  bool const modern = speaks_of_our_time(facts);
  for (std::size_t i = 0; i < facts.told.size(); ++i) {
    check_length(facts, facts.told[i], found);
    check_mix(facts.told[i], modern, found);
    check_era(facts, i, found);
  }
  for (auto const& r : facts.chronicle.remarks)
    if (r.kind == RemarkKind::season) check_season(facts, r, found);
}

}  // namespace kalpanji::timeline
