// KP4 within the story, with no need of a document's date: পরদিন two days on (KP4003), এর আগে before a later day (KP4004, when asked for),
// one event, in the same words, on two days (KP4005).
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int week = 7;

// দুই দিন পর in the place of পরদিন; no span where there are too many days.
Fix days_instead(Remark const& r, long apart) {
  constexpr std::array<std::string_view, 8> numbers{"", "", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "সাত"};
  auto const days = static_cast<std::size_t>(std::labs(apart));
  Fix fix;
  if (days < 2 || days >= numbers.size()) return fix;
  fix.span = r.span;
  fix.what = Fix::What::text;
  fix.text = std::string{numbers[days]} + (apart > 0 ? " দিন পর" : " দিন আগে");
  return fix;
}

// Days that calendars left out, when Julius Caesar's gave way: Rome 1582, Britain 1752, Russia 1918, Greece 1923. The next day carries the second date.
bool left_out(date::year_month_day a, date::year_month_day b) {
  struct Change { int year; unsigned month, day, next_month, next_day; };
  constexpr std::array<Change, 4> changes{{{1582, 10, 4, 10, 15}, {1752, 9, 2, 9, 14}, {1918, 1, 31, 2, 14}, {1923, 2, 15, 3, 1}}};
  return std::any_of(changes.begin(), changes.end(), [&](Change const& c) {
    return a == date::year{c.year} / date::month{c.month} / date::day{c.day} && b == date::year{c.year} / date::month{c.next_month} / date::day{c.next_day};
  });
}

// ২ জুলাই … পরদিন ৪ জুলাই; মঙ্গলবার … পরদিন বৃহস্পতিবার.
void check_chain(Facts const& facts, Remark const& r, Findings& found) {
  constexpr std::uint32_t sentences_near = 2;
  Told const* before = nullptr;
  Told const* after = nullptr;
  for (auto at_told = facts.from_sentence(r.sentence - std::min(r.sentence, sentences_near)); at_told != facts.told.end(); ++at_told) {
    auto const& t = *at_told;
    if (t.e->sentence > r.sentence) break;
    auto const& w = t.written();
    bool const says_day = names_day(t) || w.weekday != 0;
    if (!says_day || quoted(facts, t)) continue;
    auto const at = w.day != 0 ? t.c->day_month : t.c->weekday;
    bool const has_remark = t.e->span.first <= r.span.first && r.span.last <= t.e->span.last;
    if (at.first < r.span.first && !has_remark) {
      before = &t;
    } else if (at.first >= r.span.last) {
      if (has_remark || one_day_between(facts, r.span, t.e->span)) after = &t;
      break;
    }
  }
  if (before == nullptr || after == nullptr || before->expression == after->expression) return;
  auto const a = written_day(*before), b = written_day(*after);
  if (a && b && left_out(date::year_month_day{*a}, date::year_month_day{*b})) return;
  auto f = finding_at(Rule::next_day_chain, *after);
  Fix fix;
  if (a && b) {
    if (*b - *a == date::days{r.number}) return;
    auto const right = *a + date::days{r.number};
    f.arguments = {Quoted{r.span}, date::year_month_day{right}, date::year_month_day{*b}};
    fix.span = after->c->day_month;
    fix.day = date::year_month_day{right};
    // মঙ্গলবার (২ জুলাই) … পরদিন বৃহস্পতিবার (৪ জুলাই): both dates hold, the word does not.
    auto const apart = (*b - *a).count();
    bool const both_hold = before->written().weekday != 0 && after->written().weekday != 0 && (after->written().weekday - before->written().weekday - apart) % week == 0;
    if (both_hold) fix = days_instead(r, apart);
  } else if (before->written().weekday != 0 && after->written().weekday != 0 && !(names_day(*before) && names_day(*after))) {
    auto const right = static_cast<std::uint8_t>((before->written().weekday - 1 + r.number + week) % week + 1);
    if (right == after->written().weekday) return;
    f.arguments = {Quoted{r.span}, NamedWeekday{right}, NamedWeekday{after->written().weekday}};
    fix.span = after->c->weekday;
    fix.what = Fix::What::weekday;
    fix.weekday = right;
  } else if (names_day(*before) && names_day(*after)) {
    // Without a year: in a common year or a leap year.
    constexpr int some_leap_year = 2000, some_common_year = 2023;
    auto const &x = before->written(), &y = after->written();
    auto const day_in = [](int year, Written const& w) { return date::year{year} / date::month{w.month} / date::day{w.day}; };
    auto const from = day_in(some_leap_year, x), to = day_in(some_leap_year, y);
    if (!from.ok() || !to.ok()) return;
    auto const common = day_in(some_common_year, x);
    if (common.ok() && day_in(some_common_year, y).ok() && date::year_month_day{date::sys_days{common} + date::days{r.number}} == day_in(some_common_year, y)) return;
    date::year_month_day const right{date::sys_days{from} + date::days{r.number}};
    if (right.month() == to.month() && right.day() == to.day()) return;
    f.arguments = {Quoted{r.span}, DayOfYear{static_cast<std::uint8_t>(static_cast<unsigned>(right.month())), static_cast<std::uint8_t>(static_cast<unsigned>(right.day()))}, DayOfYear{y.month, y.day}};
    fix.span = after->c->day_month;
    fix.day = right;
    auto const apart = (date::sys_days{to} - date::sys_days{from}).count();
    bool const both_hold = x.weekday != 0 && y.weekday != 0 && (y.weekday - x.weekday - apart) % week == 0;
    if (both_hold) fix = days_instead(r, apart);
  } else {
    return;
  }
  f.related.push_back({before->c->span, Note::other_claim});
  fix.reason = Reason::follows_sequence;
  if (fix.span.last > fix.span.first) f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

void check_order(Facts const& facts, Remark const& r, Findings& found) {
  Told const* before = nullptr;
  constexpr std::uint32_t sentences_near = 3;
  for (auto at = facts.from_sentence(r.sentence - std::min(r.sentence, sentences_near)); at != facts.told.end(); ++at) {
    auto const& t = *at;
    auto const day = written_day(t);
    if (!day) continue;
    if (t.e->span.first < r.span.first) {
      before = &t;
      continue;
    }
    if (before == nullptr || t.e->sentence != r.sentence || !only_marks_between(facts, r.span, t.e->span)) return;
    if (auto const told = written_day(*before); told && *day > *told) {
      auto f = finding_at(Rule::narrative_order, t);
      f.related.push_back({before->c->span, Note::other_claim});
      f.arguments = {Quoted{r.span}, date::year_month_day{*day}, date::year_month_day{*told}};
      found.push_back(std::move(f));
    }
    return;
  }
}

// The sentence without its dates: what is said to have happened. A list of habits or a programme repeats itself on many days,
// so only finished events of some length are compared.
std::string statement(Facts const& facts, std::span<Told const> dates, Span sentence) {
  std::string out;
  auto from = sentence.first;
  for (auto const& t : dates) {
    if (t.e->span.first < from) continue;
    out += facts.text({from, t.e->span.first});
    from = t.e->span.last;
  }
  out += facts.text({from, sentence.last});
  std::string words;
  for (char const c : out) {
    bool const mark = c == ' ' || c == ',' || c == '(' || c == ')' || c == ':' || c == '-' || c == '\n' || c == '\r';
    if (!mark) words.push_back(c);
    else if (!words.empty() && words.back() != ' ') words.push_back(' ');
  }
  while (!words.empty() && words.back() == ' ') words.pop_back();
  return words;
}

void check_same_event(Facts const& facts, Findings& found) {
  struct Happened {
    std::string words;
    Told told;
    date::sys_days day;
  };
  constexpr std::ptrdiff_t fewest_blanks = 3;
  constexpr int month = 31;
  std::vector<Happened> all;
  for (std::size_t i = 0; i < facts.told.size(); ++i) {
    auto const& t = facts.told[i];
    bool const alone = (i == 0 || facts.told[i - 1].e->sentence != t.e->sentence) && (i + 1 == facts.told.size() || facts.told[i + 1].e->sentence != t.e->sentence);
    if (!alone || t.e->tense >= 0 || t.e->quoted || !names_day(t)) continue;
    auto const day = written_day(t);
    if (!day) continue;
    auto words = statement(facts, {&t, 1}, facts.chronicle.sentences[t.e->sentence]);
    if (std::count(words.begin(), words.end(), ' ') >= fewest_blanks) all.push_back({std::move(words), t, *day});
  }
  std::stable_sort(all.begin(), all.end(), [](Happened const& a, Happened const& b) { return a.words < b.words; });
  for (std::size_t i = 1; i < all.size(); ++i) {
    auto const &a = all[i - 1], &b = all[i];
    // Told three times and more, it happens again and again.
    bool const again = (i >= 2 && all[i - 2].words == b.words) || (i + 1 < all.size() && all[i + 1].words == b.words);
    if (again || a.words != b.words || a.day == b.day || std::labs((a.day - b.day).count()) > month) continue;
    auto f = finding_at(Rule::event_two_dates, b.told);
    f.related.push_back({a.told.e->span, Note::other_claim});
    f.arguments = {date::year_month_day{a.day}, date::year_month_day{b.day}};
    found.push_back(std::move(f));
  }
}

}  // namespace

void check_story(Facts const& facts, Findings& found) {
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind == RemarkKind::next_day) check_chain(facts, r, found);
    if (r.kind == RemarkKind::told_before) check_order(facts, r, found);
  }
  check_same_event(facts, found);
}

}  // namespace kalpanji::timeline
