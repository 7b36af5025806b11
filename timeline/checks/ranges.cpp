// KP3: ranges that run backwards (KP3001; of a life in brackets KP5002), have another length than the text says (KP3002), other
// weekdays (KP3003), one day only (KP3005); days counted from another (KP3004); and, when asked for, days outside a range (KP3006).
#include <array>
#include <cstdlib>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

bool is_range(Expression const& e) { return e.moment.shape == Shape::interval && e.moment.points.size() == 2 && e.claims.size() == 2; }
bool whole_days(Expression const& e) {
  auto const& p = e.moment.points;
  return p[0].resolved && p[1].resolved && p[0].precision <= Precision::day && p[1].precision <= Precision::day;
}
bool timed(Expression const& e) { return e.moment.points[0].time.clock.said() && e.moment.points[1].time.clock.said(); }

Fix swap_of(Span first, Span second) {
  Fix fix;
  fix.span = {first.first, second.last};
  fix.what = Fix::What::swap;
  fix.first = first;
  fix.second = second;
  fix.reason = Reason::ends_swapped;
  return fix;
}

// (১৯৪১–১৯১৩) behind a name tells a life.
bool in_brackets(Facts const& facts, Span s) {
  auto const& text = facts.chronicle.text;
  return s.first > 0 && text[s.first - 1] == '(' && s.last < text.size() && text[s.last] == ')';
}

// The parts that two ends do not share: the years, else days.
std::optional<Fix> swapped(Expression const& e) {
  auto const &a = e.claims[0], &b = e.claims[1];
  // ১০ মে ১৯৭১ থেকে ৫ মে ১৯৭০: the years run backwards.
  bool const by_year = a.written.year && b.written.year && *a.written.year != *b.written.year && a.year.last > a.year.first && b.year.last > b.year.first;
  auto const part = [&](Claim const& c) {
    if (by_year && a.written.day != 0 && b.written.day != 0) return own_span(c);  // the whole claims change places
    if (by_year || (c.written.day == 0 && c.written.month == 0 && c.year.last > c.year.first)) return c.year;
    return c.day_month.last > c.day_month.first ? c.day_month : c.span;
  };
  auto const first = part(a), second = part(b);
  // ৪–২ জুলাই: only the figures change places, and they are inside the words of both ends or of none.
  if (first.last <= first.first || second.last <= second.first || first.last > second.first) return std::nullopt;
  if (a.written.day != 0 && (a.written.month == 0) != (b.written.month == 0)) return std::nullopt;
  return swap_of(first, second);
}

bool reversed(Expression const& e) {
  // ২০২৪-২৫ খ্রিস্টাব্দ: the second year is short, and of the same century
  constexpr std::int32_t hundred = 100, thousand = 1000;
  if (auto const from = e.claims[0].written.year, to = e.claims[1].written.year; from && to && *from >= thousand && *to > *from % hundred && *to < hundred) return false;
  auto const &a = e.moment.points[0], &b = e.moment.points[1];
  if (a.resolved && b.resolved) return a.first > b.first && a.precision == b.precision;
  auto const &x = e.claims[0].written, &y = e.claims[1].written;
  if (a.year && b.year && *a.year != *b.year) return *a.year > *b.year;
  bool const same_month = (x.month == y.month || x.month == 0 || y.month == 0) && (a.month == b.month || a.month == 0 || b.month == 0);
  return same_month && a.day != 0 && b.day != 0 && a.day > b.day;
}

void check_order(Facts const& facts, std::uint32_t index, Findings& found) {
  auto const& e = facts.chronicle.expressions[index];
  if (timed(e) || e.moment.approximate) return;
  auto const &a = e.moment.points[0], &b = e.moment.points[1];
  if (reversed(e)) {
    auto const &x = e.claims[0].written, &y = e.claims[1].written;
    constexpr int long_ago = 15;  // years: no tour lasts so long
    bool const whole_years = x.year && x.day == 0 && x.month == 0;
    bool const life = in_brackets(facts, e.span) && (whole_years || (x.year && y.year && *x.year - *y.year >= long_ago));
    auto f = finding_at(life ? Rule::lifespan : Rule::range_reversed, e.span);
    f.expression = index;
    f.arguments = {Quoted{own_span(e.claims[0])}, Quoted{own_span(e.claims[1])}};
    auto const whole_first = own_span(e.claims[0]), whole_last = own_span(e.claims[1]);
    if (life && !whole_years && whole_first.last <= whole_last.first) f.fixes.push_back(swap_of(whole_first, whole_last));
    else if (auto const fix = swapped(e)) f.fixes.push_back(*fix);
    found.push_back(std::move(f));
    return;
  }
  bool const same_day = a.resolved && b.resolved ? a.precision <= Precision::day && a.first == b.first && b.first == b.last && !(a.time.said() && b.time.said())
                                                 : a.day != 0 && a.day == b.day && a.month == b.month;
  bool const same_year = a.resolved && b.resolved && a.precision == Precision::year && b.precision == Precision::year && a.first == b.first;
  if (!same_day && !same_year) return;
  auto f = finding_at(Rule::empty_range, e.span);
  f.expression = index;
  f.arguments = {Quoted{own_span(e.claims[0])}};
  found.push_back(std::move(f));
}

// তিন দিনব্যাপী ১–৪ জুলাই: four days with both ends; three are accepted as the nights between, with a note.
void check_length(Facts const& facts, Remark const& r, Findings& found) {
  constexpr std::uint32_t near = 120;  // bytes
  Expression const* range = nullptr;
  std::uint32_t index = 0;
  for (auto const& t : facts.in_sentence(r.sentence)) {
    if (t.claim != 0 || !is_range(*t.e) || !whole_days(*t.e) || timed(*t.e)) continue;
    if (range != nullptr) return;  // which of two is meant is not ours to guess
    range = t.e;
    index = t.expression;
  }
  if (range == nullptr) return;
  auto const gap = range->span.first > r.span.last ? range->span.first - r.span.last : r.span.first > range->span.last ? r.span.first - range->span.last : 0;
  if (gap > near) return;
  auto const days = (range->moment.points[1].last - range->moment.points[0].first).count() + 1;
  if (std::labs(days - r.number) <= r.other || days < 2) return;
  // Another clause may speak of another thing: ১ থেকে ৩ নভেম্বর পর্যন্ত; টানা ১৫ দিনের সফর.
  Span const between = range->span.first > r.span.last ? Span{r.span.last, range->span.first} : r.span.first > range->span.last ? Span{range->span.last, r.span.first} : Span{};
  if (facts.text(between).find(';') != std::string_view::npos) return;
  auto f = finding_at(Rule::range_duration, range->span);
  f.expression = index;
  if (days == r.number + 1) f.severity = Severity::info;
  f.wording = days == r.number + 1 ? 1 : 0;
  f.related.push_back({r.span, Note::other_claim});
  f.arguments = {Count{days}, Count{r.number}};
  auto fix = figure(r.span, days);
  fix.text = r.better;  // সপ্তাহব্যাপী has no number to change
  f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

// শুক্র in শুক্র থেকে রবিবার, when the second name is at `span`.
std::optional<std::uint8_t> first_of_pair(Facts const& facts, Span span) {
  constexpr std::array<std::pair<std::string_view, std::uint8_t>, 8> names{{{"সোম", 1}, {"মঙ্গল", 2}, {"বুধ", 3}, {"বৃহস্পতি", 4}, {"শুক্র", 5}, {"শনি", 6}, {"রবি", 7}, {"রোব", 7}}};
  auto before = std::string_view{facts.chronicle.text}.substr(0, span.first);
  for (std::string_view const link : {" থেকে ", " হতে ", "–", "-"}) {
    if (!before.ends_with(link)) continue;
    before.remove_suffix(link.size());
    for (auto const& [name, iso] : names) {
      if (!before.ends_with(name)) continue;
      auto const rest = before.substr(0, before.size() - name.size());
      if (rest.empty() || rest.ends_with(" ") || rest.ends_with("\n") || rest.ends_with("(")) return iso;
    }
  }
  return std::nullopt;
}

// The same words with other weekdays, where both names are written out.
std::optional<Fix> weekdays_instead(Facts const& facts, Span span, std::uint8_t first, std::uint8_t last) {
  constexpr std::array<std::string_view, 8> names{"সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার", "রোববার"};
  std::string text{facts.text(span)};
  std::size_t from = text.npos, from_size = 0, to = 0, to_size = 0;
  for (auto const name : names) {
    if (auto const at = text.find(name); at < from) from = at, from_size = name.size();
    if (auto const at = text.rfind(name); at != text.npos && at >= to) to = at, to_size = name.size();
  }
  if (from == text.npos || from == to) return std::nullopt;
  text.replace(to, to_size, names[last - 1]);
  text.replace(from, from_size, names[first - 1]);
  Fix fix;
  fix.span = span;
  fix.what = Fix::What::text;
  fix.text = std::move(text);
  fix.reason = Reason::weekday_of_date;
  return fix;
}

// মঙ্গলবার থেকে বৃহস্পতিবার (২–৫ জুলাই). 
void check_weekday_range(Facts const& facts, std::uint32_t index, Findings& found) {
  auto const& all = facts.chronicle.expressions;
  auto const& dates = all[index];
  if (!whole_days(dates)) return;
  for (std::uint32_t const other : {index - 1, index + 1}) {
    if (other >= all.size() || all[other].sentence != dates.sentence) continue;
    auto const& names = all[other];
    // Read as what recurs (রবিবার থেকে বৃহস্পতিবার) or as a range of two weekdays, as the sentence has it.
    std::vector<std::uint8_t> weekdays = names.moment.kind == Kind::set ? names.moment.recurrence.weekdays : std::vector<std::uint8_t>{};
    if (is_range(names) && names.claims[0].written.day == 0 && names.claims[1].written.day == 0) weekdays = {names.claims[0].written.weekday, names.claims[1].written.weekday};
    // শুক্র থেকে রবিবার: the short name before is no expression by itself.
    if (weekdays.empty() && names.claims.size() == 1 && names.claims[0].written.day == 0 && names.claims[0].written.weekday != 0 && first_of_pair(facts, names.span)) weekdays = {names.claims[0].written.weekday, names.claims[0].written.weekday};
    if (weekdays.size() < 2 || weekdays.front() == 0 || weekdays.back() == 0) continue;
    if (!only_marks_between(facts, names.span, dates.span) && !only_marks_between(facts, dates.span, names.span)) continue;
    auto const &p = dates.moment.points[0], &q = dates.moment.points[1];
    auto const from = first_of_pair(facts, names.span).value_or(weekdays.front()), to = weekdays.back();
    if (iso_weekday(p.first) == from && iso_weekday(q.last) == to) return;
    auto f = finding_at(Rule::range_weekdays, dates.span);
    f.expression = index;
    f.related.push_back({names.span, Note::other_claim});
    f.arguments = {date::year_month_day{p.first}, NamedWeekday{iso_weekday(p.first)}, date::year_month_day{q.last}, NamedWeekday{iso_weekday(q.last)}};
    if (!dates.claims[1].written.year && !dates.claims[0].written.year) f.assumptions = {Assumption::year_from_document};
    // The nearest day that has the weekday as written.
    auto const offer = [&](Claim const& c, date::sys_days day, std::uint8_t stated) {
      constexpr int week = 7;
      int shift = (stated - iso_weekday(day) + week) % week;
      if (shift > week / 2) shift -= week;
      if (shift == 0 || c.day_month.last <= c.day_month.first) return;
      Fix fix;
      fix.span = c.day_month;
      fix.day = date::year_month_day{day + date::days{shift}};
      fix.reason = std::abs(shift) == 1 ? Reason::day_off_by_one : Reason::same_weekday;
      f.fixes.push_back(fix);
    };
    // Both ends off alike: the weekdays are of another week's plan, and one edit puts both right.
    bool const alike = (from - iso_weekday(p.first) - to + iso_weekday(q.last)) % 7 == 0;
    auto const renamed = weekdays_instead(facts, names.span, iso_weekday(p.first), iso_weekday(q.last));
    if (alike && renamed) f.fixes.push_back(*renamed);
    offer(dates.claims[0], p.first, from);
    offer(dates.claims[1], q.last, to);
    if (!alike && renamed) f.fixes.push_back(*renamed);
    found.push_back(std::move(f));
    return;
  }
}

// এর তিন দিন পর, তার দুই দিন আগে
bool points_back(Facts const& facts, Remark const& r) {
  auto const before = std::string_view{facts.chronicle.text}.substr(0, r.span.first);
  for (std::string_view const word : {"এর ", "তার ", "এরও ", "তারও ", "এর ঠিক ", "তার ঠিক ", "এর মাত্র ", "এর প্রায় "})
    if (before.ends_with(word)) {
      auto const rest = before.substr(0, before.size() - word.size());
      if (word.ends_with("প্রায় ")) return false;
      return rest.empty() || rest.ends_with(" ") || rest.ends_with("\n") || rest.ends_with("।");
    }
  return false;
}

// ৪ মার্চ লঞ্চটি ডুবে যায়। ডুবে যাওয়ার তিন দিন পর, ৯ মার্চ …: what the days are counted from is named by a word of the sentence before, ঘটনা or the like.
bool names_what_was_told(Facts const& facts, Remark const& r) {
  if (r.sentence == 0) return false;
  auto const& sentences = facts.chronicle.sentences;
  auto before = facts.text({sentences[r.sentence].first, r.span.first});
  while (before.ends_with(" ")) before.remove_suffix(1);
  if (!before.ends_with("র")) return false;
  auto const told = facts.text(sentences[r.sentence - 1]);
  constexpr std::string_view event = "ঘটনা";
  constexpr std::size_t two_words = 2, stem = 9;  // bytes: three letters
  for (std::size_t n = 0; n < two_words; ++n) {
    auto const blank = before.rfind(' ');
    auto const word = before.substr(blank == before.npos ? 0 : blank + 1);
    if (word.starts_with(event) && word != event) return true;
    if (word.size() > stem)
      for (auto at = told.find(word.substr(0, stem)); at != told.npos; at = told.find(word.substr(0, stem), at + 1))
        if (at == 0 || told[at - 1] == ' ') return true;
    if (blank == before.npos) break;
    before = before.substr(0, blank);
  }
  return false;
}

// ২ জুলাইয়ের ১০ দিন পর, ১৩ জুলাই
void check_offset(Facts const& facts, Remark const& r, Findings& found) {
  constexpr std::uint32_t near = 30;  // bytes: an ending, a blank
  Told const* from = nullptr;
  Told const* to = nullptr;
  auto const here = facts.in_sentence(r.sentence);
  for (auto const& t : here) {
    if (!names_day(t)) continue;
    auto const first = t.c->day_month.first, last = t.c->day_month.last;
    if (last <= r.span.first && r.span.first - last <= near) from = &t;
    if (first >= r.span.last && to == nullptr && only_marks_between(facts, r.span, {first, last})) to = &t;
  }
  // ২ জুলাই ২০২৪ সভা হয়। এর তিন দিন পর ৬ জুলাই ২০২৪ …: from the last day told.
  if (from == nullptr && to != nullptr && (points_back(facts, r) || names_what_was_told(facts, r))) {
    constexpr std::uint32_t sentences_near = 1;
    for (auto at = facts.from_sentence(r.sentence - std::min(r.sentence, sentences_near)); at != facts.told.end() && at->e->span.last <= r.span.first; ++at)
      if (names_day(*at) && !at->e->quoted && at->e->claims.size() == 1) from = &*at;
  }
  if (from == nullptr || to == nullptr || from->expression == to->expression) return;
  auto const a = written_day(*from), b = written_day(*to);
  if (!a || !b || *b - *a == date::days{r.number}) return;
  auto const right = date::year_month_day{*a + date::days{r.number}};
  auto f = finding_at(Rule::offset_date, *to);
  f.related.push_back({from->c->span, Note::other_claim});
  f.arguments = {date::year_month_day{*a}, Count{std::abs(r.number)}, right, date::year_month_day{*b}};
  f.wording = std::uint8_t{r.number < 0};
  Fix fix;
  fix.span = to->c->day_month;
  fix.day = right;
  fix.reason = Reason::by_arithmetic;
  f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

void check_outside(Facts const& facts, std::uint32_t index, Findings& found) {
  auto const& range = facts.chronicle.expressions[index];
  if (!whole_days(range)) return;
  for (auto const& t : facts.in_sentence(range.sentence)) {
    if (t.expression <= index || t.e->claims.size() != 1 || !names_day(t)) continue;
    auto const day = written_day(t);
    if (!day || (*day >= range.moment.points[0].first && *day <= range.moment.points[1].last)) continue;
    auto f = finding_at(Rule::date_outside_range, t);
    f.related.push_back({range.span, Note::other_claim});
    f.arguments = {Quoted{t.e->span}, Quoted{range.span}};
    found.push_back(std::move(f));
  }
}

}  // namespace

void check_ranges(Facts const& facts, Findings& found) {
  auto const& all = facts.chronicle.expressions;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!is_range(all[i])) continue;
    check_order(facts, i, found);
    check_weekday_range(facts, i, found);
    check_outside(facts, i, found);
  }
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind == RemarkKind::days_long) check_length(facts, r, found);
    if (r.kind == RemarkKind::offset_days) check_offset(facts, r, found);
  }
}

}  // namespace kalpanji::timeline
