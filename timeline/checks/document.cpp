// KP4: what the document's own date, or the story's, makes impossible: আজ and গতকাল with another weekday, পরদিন two days on, গত before a
// coming date, an event that is over but lies ahead, a dateline that is not the given date, one event on two days.
// Quoted speech has a day of its own and is passed over. Without a document's date only the story is judged.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int week = 7;

void check_today(Facts const& facts, Told const& t, Findings& found) {
  auto const& w = t.written();
  if (!w.days_from_today || w.weekday == 0 || t.e->quoted || !facts.chronicle.date || t.e->moment.relation == Relation::to_story) return;
  auto const day = *facts.chronicle.date + date::days{*w.days_from_today};
  if (iso_weekday(day) == w.weekday) return;
  auto f = finding_at(*w.days_from_today == 0 ? Rule::today_weekday : Rule::relative_weekday, t);
  f.stated_weekday = w.weekday;
  f.true_weekday = iso_weekday(day);
  f.day = date::year_month_day{day};
  f.arguments = {Quoted{t.e->span}, f.day, NamedWeekday{f.true_weekday}, NamedWeekday{w.weekday}};
  f.assumptions = {Assumption::document_date};
  Fix fix;
  fix.span = t.c->weekday;
  fix.what = Fix::What::weekday;
  fix.weekday = f.true_weekday;
  fix.day = f.day;
  fix.reason = Reason::weekday_of_date;
  if (fix.span.last > fix.span.first) f.fixes.push_back(fix);
  found.push_back(std::move(f));
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
    if (!says_day || t.e->quoted) continue;
    auto const at = w.day != 0 ? t.c->day_month : t.c->weekday;
    bool const has_remark = t.e->span.first <= r.span.first && r.span.last <= t.e->span.last;
    if (at.first < r.span.first && !has_remark) {
      before = &t;
    } else if (at.first >= r.span.last) {
      if (has_remark || only_marks_between(facts, r.span, t.e->span)) after = &t;
      break;
    }
  }
  if (before == nullptr || after == nullptr || before->expression == after->expression) return;
  auto const a = written_day(*before), b = written_day(*after);
  auto f = finding_at(Rule::next_day_chain, *after);
  Fix fix;
  if (a && b) {
    if (*b - *a == date::days{r.number}) return;
    auto const right = *a + date::days{r.number};
    f.arguments = {Quoted{r.span}, date::year_month_day{right}, date::year_month_day{*b}};
    fix.span = after->c->day_month;
    fix.day = date::year_month_day{right};
  } else if (before->written().weekday != 0 && after->written().weekday != 0) {
    auto const right = static_cast<std::uint8_t>((before->written().weekday - 1 + r.number + week) % week + 1);
    if (right == after->written().weekday) return;
    f.arguments = {Quoted{r.span}, NamedWeekday{right}, NamedWeekday{after->written().weekday}};
    fix.span = after->c->weekday;
    fix.what = Fix::What::weekday;
    fix.weekday = right;
  } else if (names_day(*before) && names_day(*after) && before->written().month == after->written().month) {
    auto const &x = before->written(), &y = after->written();
    if (y.day - x.day == r.number) return;
    auto const right = static_cast<std::uint8_t>(x.day + r.number);
    f.arguments = {Quoted{r.span}, DayOfYear{x.month, right}, DayOfYear{y.month, y.day}};
    constexpr int some_leap_year = 2000;
    fix.span = after->c->day_month;
    fix.day = date::year{some_leap_year} / date::month{x.month} / date::day{right};
  } else {
    return;
  }
  f.related.push_back({before->c->span, Note::other_claim});
  fix.reason = Reason::follows_sequence;
  f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

// গত ৬ জুলাই in a text of 4 July: the nearest 6 July lies on the other side. Last year's is meant only when it is not so near.
void check_direction(Facts const& facts, Told const& t, Findings& found) {
  auto const& w = t.written();
  if (w.direction == 0 || !names_day(t) || t.e->quoted || !facts.chronicle.date || !t.p->possible) return;
  constexpr int near = 15;
  auto const own = *facts.chronicle.date;
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
    found.push_back(std::move(f));
    return;
  }
}

// Over, but ahead of the document by more than a day: papers are dated the day after.
void check_publication(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.chronicle.date || t.e->quoted || !names_day(t) || t.e->claims.size() != 1 || t.e->tense > 0 || t.e->moment.relation != Relation::absolute) return;
  auto const day = written_day(t);
  if (!day || *day <= *facts.chronicle.date + date::days{1}) return;
  if (!facts.remarks(t.e->sentence, RemarkKind::planned).empty()) return;
  auto const over = facts.remarks(t.e->sentence, RemarkKind::happened);
  if (over.empty() || over.back()->span.first < t.e->span.last) return;
  // Two dates in a sentence: the verb may belong to the other.
  for (auto const& other : facts.in_sentence(t.e->sentence))
    if (other.expression != t.expression && other.e->span.first > t.e->span.first) return;
  auto f = finding_at(Rule::after_publication, t);
  f.related.push_back({over.back()->span, Note::other_claim});
  f.arguments = {date::year_month_day{*day}, date::year_month_day{*facts.chronicle.date}, Quoted{over.back()->span}};
  f.assumptions = {Assumption::document_date};
  if (!t.written().year) f.assumptions.push_back(Assumption::year_from_document);
  found.push_back(std::move(f));
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
  if (facts.chronicle.date) return;
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
void check_dateline(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.chronicle.date || facts.chronicle.date_source != DateSource::given || !t.e->stamp || !t.written().year) return;
  auto const day = written_day(t);
  if (!day || std::labs((*day - *facts.chronicle.date).count()) <= 1) return;
  auto f = finding_at(Rule::dateline_conflict, t);
  f.arguments = {date::year_month_day{*day}, date::year_month_day{*facts.chronicle.date}};
  f.assumptions = {Assumption::document_date};
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
std::string statement(Facts const& facts, std::vector<Told> const& dates, Span sentence) {
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
    auto words = statement(facts, {t}, facts.chronicle.sentences[t.e->sentence]);
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

void check_document(Facts const& facts, Findings& found) {
  for (auto const& t : facts.told) {
    check_today(facts, t, found);
    check_direction(facts, t, found);
    check_publication(facts, t, found);
    check_tense(facts, t, found);
    check_anchors(facts, t, found);
    check_dateline(facts, t, found);
  }
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind == RemarkKind::next_day) check_chain(facts, r, found);
    if (r.kind == RemarkKind::told_before) check_order(facts, r, found);
  }
  check_same_event(facts, found);
}

}  // namespace kalpanji::timeline
