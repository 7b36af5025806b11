// KP2: what one date says of its calendar. Days a Bangla month lacks (KP2003), months of one calendar with years of another (KP2004), eras
// mislabelled (KP2005), and, when asked for, seasons with months of others (KP2007).
#include <algorithm>
#include <array>

#include "timeline/calendar/calendar.hpp"
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int bangla_era = 593;  // Bangla 1431 begins in April of 1431 + 593

// India's national calendar uses the same names of months: it is no Bangla date.
bool bangla(Told const& t) { return t.written().names == MonthNames::bangla && t.written().day != 0 && t.written().calendar != Calendar::saka; }

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
  constexpr std::int32_t last_reckoned = 9999;
  if (*w.year > last_reckoned - (said_bangla && bangla_month ? bangla_era : 0)) return;  // ১৪৩০১, or ৯৯৮৭ বঙ্গাব্দ, is no year of any calendar: KP1012
  auto f = finding_at(Rule::year_month_calendar_mix, t);
  f.wording = bangla_month ? 0 : 1;
  auto const as_written = static_cast<std::uint8_t>(w.month);
  f.arguments = {NamedMonth{as_written, bangla_month ? MonthNames::bangla : MonthNames::gregorian}, NamedYear{*w.year}};
  auto const year = bangla_month ? *w.year - bangla_era : *w.year >= first_bangla && *w.year <= last_bangla ? *w.year + bangla_era : 0;
  // The Bangla year begins in April: before that its number is one less.
  constexpr unsigned boishakh_begins = 4, poush = 9;
  auto const shifted = bangla_month ? (w.month >= poush ? year - 1 : year) : (w.month < boishakh_begins ? year + 1 : year);
  if (year != 0 && t.c->year.last > t.c->year.first) f.fixes.push_back(figure(t.c->year, shifted, Reason::by_calendar));
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

void check_calendar_names(Facts const& facts, Findings& found) {
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
