// KP1009: a national day beside another date (১৬ মার্চ স্বাধীনতা দিবস). KP1010: one year far from all others whose digits, swapped, are theirs
// (২০৪২ among many ২০২৪). KP1011: a January text that dates today or yesterday with last year.
#include <algorithm>
#include <array>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// Each day as both Bengals keep it; where a name means two days, both. Sources: the public holidays of Bangladesh and India.
struct Fixed {
  NamedDate name;
  std::uint8_t month, day;
};
constexpr std::array<Fixed, 22> fixed{{
    {NamedDate::language_day, 2, 21}, {NamedDate::march_7, 3, 7}, {NamedDate::children_day, 3, 17}, {NamedDate::children_day, 11, 14}, {NamedDate::independence_day, 3, 26},
    {NamedDate::independence_day, 8, 15}, {NamedDate::mujibnagar_day, 4, 17}, {NamedDate::may_day, 5, 1}, {NamedDate::mourning_day, 8, 15}, {NamedDate::jail_killing_day, 11, 3},
    {NamedDate::intellectuals_day, 12, 14}, {NamedDate::victory_day, 12, 16}, {NamedDate::christmas, 12, 25}, {NamedDate::republic_day_india, 1, 26},
    {NamedDate::independence_day_india, 8, 15}, {NamedDate::gandhi_jayanti, 10, 2}, {NamedDate::netaji_jayanti, 1, 23}, {NamedDate::new_year, 1, 1},
    {NamedDate::new_year, 4, 14}, {NamedDate::new_year, 4, 15}, {NamedDate::new_year_bangla, 4, 14}, {NamedDate::new_year_bangla, 4, 15},
}};

// The name follows or precedes the date with nothing but marks or a blank between: ১৬ মার্চ স্বাধীনতা দিবস, স্বাধীনতা দিবস (১৬ মার্চ). Only one digit, or the
// month, is wrong then; a day and month that share nothing with the fixed ones may well tell of a meeting before the day.
bool looks_like_slip(Written const& w, Fixed const& day) {
  constexpr unsigned ten = 10;
  bool const one_digit = w.day / ten == day.day / ten || w.day % ten == day.day % ten;
  return (w.month == day.month && one_digit) || (w.month != day.month && w.day == day.day);
}

bool another_national_day(Written const& w) {
  return std::any_of(fixed.begin(), fixed.end(), [&](Fixed const& d) { return d.month == w.month && d.day == w.day; });
}

// Other countries, and other dead, have days of the same name.
bool kept_elsewhere(std::string_view name, std::int32_t which, Written const& w) {
  struct Elsewhere { NamedDate name; std::uint8_t month, day; };
  // West Bengal's martyrs of 1993, India's of 1948 and 1931, the language's in Barak; Europe's victory; Indian soldiers' at Kargil; children's abroad; the East's Christmas.
  constexpr std::array<Elsewhere, 12> known{{{NamedDate::language_day, 7, 21}, {NamedDate::language_day, 1, 30}, {NamedDate::language_day, 3, 23}, {NamedDate::language_day, 5, 19}, {NamedDate::victory_day, 5, 9}, {NamedDate::victory_day, 5, 8}, {NamedDate::victory_day, 7, 26}, {NamedDate::children_day, 11, 20}, {NamedDate::children_day, 6, 1}, {NamedDate::christmas, 1, 7}, {NamedDate::independence_day, 8, 14}, {NamedDate::independence_day, 7, 4}}};
  bool const martyrs = name.starts_with("শহীদ") || name.starts_with("শহিদ");
  return std::any_of(known.begin(), known.end(), [&](Elsewhere const& d) { return static_cast<std::int32_t>(d.name) == which && d.month == w.month && d.day == w.day && (d.name != NamedDate::language_day || martyrs || d.month == 5); });
}

// ২১ ফেব্রুয়ারি বিজয় দিবস।, বিজয় দিবস (২১ ফেব্রুয়ারি): nothing but a blank or a bracket between, and neither is one of a list. Then no
// nearness of the figures is needed: another national day's date, or a day of a name that no other country has.
bool straight_beside(Facts const& facts, Told const& t, Remark const& r) {
  bool const date_first = t.e->span.last <= r.span.first;
  auto const between = facts.text(date_first ? Span{t.e->span.last, r.span.first} : Span{r.span.last, t.e->span.first});
  constexpr std::array<std::string_view, 8> joints{" ", " (", ": ", " – ", " - ", " — ", "| ", " | "};
  if (std::find(joints.begin(), joints.end(), between) == joints.end()) return false;
  auto const first = std::min(t.e->span.first, r.span.first), last = std::max(t.e->span.last, r.span.last);
  auto const before = std::string_view{facts.chronicle.text}.substr(0, first), behind = std::string_view{facts.chronicle.text}.substr(last);
  for (std::string_view const list : {", ", " ও ", " এবং ", " আর ", "-"})
    if (before.ends_with(list) && before.size() > list.size()) {
      auto const& told = facts.told;
      bool const date_before = std::any_of(told.begin(), told.end(), [&](Told const& o) { return o.e->sentence == t.e->sentence && o.expression != t.expression && names_day(o) && o.e->span.last + list.size() == first; });
      if (date_before) return false;
    }
  if (facts.remarks(r.sentence, RemarkKind::named_day).size() != 1 && date_first && (behind.starts_with(" ও ") || behind.starts_with(", ") || behind.starts_with(" এবং "))) return false;
  // বিজয় দিবস হল, স্বাধীনতা দিবস কাপ: a name made of the day's
  constexpr std::array<std::string_view, 9> names{" হল", " সরণি", " কাপ", " টুর্নামেন্ট", " ফুটবল", " ক্রিকেট", " লিগ", " উদ্যান", " পদক"};
  return std::none_of(names.begin(), names.end(), [&](std::string_view n) { return behind.starts_with(n) && !behind.starts_with(" হলো"); });
}

bool far_date_is_wrong(Facts const& facts, Told const& t, Remark const& r) {
  if (!straight_beside(facts, t, r)) return false;
  constexpr std::array own_names{NamedDate::language_day, NamedDate::march_7, NamedDate::mujibnagar_day, NamedDate::jail_killing_day, NamedDate::intellectuals_day, NamedDate::victory_day, NamedDate::christmas, NamedDate::gandhi_jayanti, NamedDate::netaji_jayanti};
  bool const only_here = std::any_of(own_names.begin(), own_names.end(), [&](NamedDate n) { return static_cast<std::int32_t>(n) == r.number; });
  return only_here || another_national_day(t.written());
}

// বিজয় দিবসের প্রস্তুতি সভা is held before the day.
bool told_of_another_matter(Facts const& facts, Remark const& r) {
  auto const name = facts.text(r.span);
  if (!name.ends_with("ের") && !name.ends_with("র")) return false;
  std::string_view const text = facts.chronicle.text;
  auto const rest = text.substr(r.span.last);
  return rest.starts_with(" ") && !rest.starts_with(" ছুটি") && !rest.starts_with(" সরকারি ছুটি");
}

void check_holiday(Facts const& facts, Remark const& r, Findings& found) {
  // Other countries have independence days of their own: only a date right beside the name counts.
  for (auto const& t : facts.in_sentence(r.sentence)) {
    auto const& w = t.written();
    if (!names_day(t) || !t.p->possible || t.e->claims.size() != 1 || t.e->moment.approximate) continue;
    if (!only_marks_between(facts, t.e->span, r.span) && !only_marks_between(facts, r.span, t.e->span)) continue;
    if (told_of_another_matter(facts, r)) return;
    Fixed const* right = nullptr;
    for (auto const& day : fixed) {
      if (static_cast<std::int32_t>(day.name) != r.number) continue;
      constexpr std::uint8_t kolkata_new_year = 15;  // of April; in Dhaka it is always the 14th
      if (facts.chronicle.region == Region::bangladesh && day.month == 4 && day.day == kolkata_new_year && day.name >= NamedDate::new_year) continue;
      if (day.month == w.month && day.day == w.day) return;
      if (right == nullptr || (!looks_like_slip(w, *right) && looks_like_slip(w, day))) right = &day;
    }
    if (right == nullptr || kept_elsewhere(facts.text(r.span), r.number, w) || (!looks_like_slip(w, *right) && !far_date_is_wrong(facts, t, r))) return;
    auto f = finding_at(Rule::fixed_holiday_date, t);
    f.related.push_back({r.span, Note::other_claim});
    f.arguments = {Quoted{r.span}, DayOfYear{right->month, right->day}, DayOfYear{w.month, w.day}};
    Fix fix;
    fix.span = t.c->day_month;
    constexpr int some_leap_year = 2000;
    fix.day = date::year{w.year.value_or(some_leap_year)} / date::month{right->month} / date::day{right->day};
    fix.reason = Reason::by_calendar;
    f.fixes.push_back(fix);
    found.push_back(std::move(f));
    return;
  }
}

// প্রতিবছর ১৬ নভেম্বর বিজয় দিবস পালিত হয়।: the day of a yearly set, with the name behind it.
void check_yearly_holiday(Facts const& facts, std::uint32_t index, Findings& found) {
  auto const& e = facts.chronicle.expressions[index];
  auto const& every = e.moment.recurrence;
  if (e.moment.kind != Kind::set || every.every != Unit::year || every.calendar != MonthNames::gregorian || every.months.size() != 1 || every.month_days.size() != 1 || every.month_days.front() <= 0) return;
  Written w;
  w.month = every.months.front();
  w.day = static_cast<std::uint8_t>(every.month_days.front());
  for (auto const* r : facts.remarks(e.sentence, RemarkKind::named_day)) {
    if (r->span.first < e.span.last || !only_marks_between(facts, e.span, r->span) || told_of_another_matter(facts, *r)) continue;
    auto const name = [&](Fixed const& d) { return static_cast<std::int32_t>(d.name) == r->number; };
    auto const right = std::find_if(fixed.begin(), fixed.end(), [&](Fixed const& d) { return name(d) && looks_like_slip(w, d); });
    bool const holds = std::any_of(fixed.begin(), fixed.end(), [&](Fixed const& d) { return name(d) && d.month == w.month && d.day == w.day; });
    if (holds || right == fixed.end() || kept_elsewhere(facts.text(r->span), r->number, w)) continue;
    auto f = finding_at(Rule::fixed_holiday_date, e.span);
    f.expression = index;
    f.related.push_back({r->span, Note::other_claim});
    f.arguments = {Quoted{r->span}, DayOfYear{right->month, right->day}, DayOfYear{w.month, w.day}};
    found.push_back(std::move(f));
    return;
  }
}

std::int32_t neighbours_swapped(std::int32_t n, int place) {
  std::int32_t low = 1;
  for (int i = 0; i < place; ++i) low *= 10;
  auto const a = n / low % 10, b = n / (low * 10) % 10;
  return n + (b - a) * low + (a - b) * low * 10;
}

// ৭ ফেব্রুয়ারি ২০২১ … ১২ জুলাই ২০১২ … ১ নভেম্বর ২০২১: the days before and after it are of the usual year, and with that year it stands between them in order.
bool between_its_neighbours(Facts const& facts, Told const& t, std::int32_t usual) {
  if (!names_day(t)) return false;
  auto const candidate = date::year{usual} / date::month{t.written().month} / date::day{t.written().day};
  auto const here = &t - facts.told.data(), size = static_cast<std::ptrdiff_t>(facts.told.size());
  auto const neighbour = [&](std::ptrdiff_t step) -> std::optional<date::sys_days> {
    for (auto i = here + step; i >= 0 && i < size; i += step)
      if (auto const& other = facts.told[static_cast<std::size_t>(i)]; written_year(other)) return names_day(other) && *written_year(other) == usual ? written_day(other) : std::nullopt;
    return std::nullopt;
  };
  auto const before = neighbour(-1), after = neighbour(1);
  return candidate.ok() && before && after && *before <= date::sys_days{candidate} && date::sys_days{candidate} <= *after;
}

void check_outliers(Facts const& facts, Findings& found) {
  constexpr std::size_t many = 4;
  constexpr std::int32_t close = 2, far = 10;
  std::vector<std::int32_t> years;
  for (auto const& t : facts.told)
    if (auto const y = written_year(t)) years.push_back(*y);
  if (years.size() < many) return;
  auto sorted = years;
  std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
  auto const usual = sorted[sorted.size() / 2];
  auto const near = static_cast<std::size_t>(std::count_if(years.begin(), years.end(), [&](auto y) { return std::abs(y - usual) <= close; }));
  // "Many ২০২৪, one ২০৪২": all but one of ten, or of the four that are needed.
  if (near * 10 < years.size() * 7 || near + 2 < years.size()) return;
  for (auto const& t : facts.told) {
    auto const y = written_year(t);
    if (!y || std::abs(*y - usual) <= close) continue;
    // Less than ten years off a year may well be meant, unless the order of the days says otherwise.
    bool const in_order = between_its_neighbours(facts, t, usual);
    if (std::abs(*y - usual) < far && !in_order) continue;
    constexpr int places = 3;
    for (int place = 0; place < places; ++place) {
      auto const swapped = neighbours_swapped(*y, place);
      if (swapped != usual) continue;
      auto f = finding_at(Rule::year_outlier, t);
      if (in_order) f.severity = Severity::warning;
      f.arguments = {NamedYear{*y}, NamedYear{usual}};
      f.fixes.push_back(figure(t.c->year, swapped, Reason::digits_swapped));
      found.push_back(std::move(f));
      break;
    }
  }
}

// আজ ৩ জানুয়ারি ২০২৪, in a text of 3 January 2025.
void check_rollover(Facts const& facts, Findings& found) {
  if (!facts.date) return;
  date::year_month_day const own{*facts.date};
  if (own.month() != date::January) return;
  for (auto const& t : facts.told) {
    auto const& w = t.written();
    if (!w.days_from_today || w.from_story || !w.year || !names_day(t) || t.e->quoted) continue;
    auto const meant = *facts.date + date::days{*w.days_from_today};
    date::year_month_day const day{meant};
    if (*w.year != static_cast<int>(day.year()) - 1 || date::month{w.month} != day.month() || date::day{w.day} != day.day()) continue;
    auto f = finding_at(Rule::year_rollover, t);
    f.arguments = {NamedYear{*w.year}, day};
    f.assumptions = {Assumption::document_date};
    Fix fix;
    fix.span = t.c->year;
    fix.what = Fix::What::year;
    fix.day = day;
    fix.reason = Reason::other_year;
    f.fixes.push_back(fix);
    found.push_back(std::move(f));
  }
}

}  // namespace

void check_years(Facts const& facts, Findings& found) {
  for (auto const& r : facts.chronicle.remarks)
    if (r.kind == RemarkKind::named_day) check_holiday(facts, r, found);
  for (std::uint32_t i = 0; i < facts.chronicle.expressions.size(); ++i) check_yearly_holiday(facts, i, found);
  check_outliers(facts, found);
  check_rollover(facts, found);
}

}  // namespace kalpanji::timeline
