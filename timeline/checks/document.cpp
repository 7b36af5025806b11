// KP4: what the document's own date, or the story's, makes impossible: আজ and গতকাল with another weekday, পরদিন two days on, গত before a
// coming date, an event that is over but lies ahead, a dateline that is not the given date, one event on two days.
// Quoted speech has a day of its own and is passed over. Without a document's date only the story is judged.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int week = 7;

// আজ, গতকাল, or কাল, which looks back or on as the verb does.
std::optional<int> days_from_today(Told const& t) {
  auto const& w = t.written();
  if (w.days_from_today) return *w.days_from_today;
  if (w.days_either_way == 0) return std::nullopt;
  return t.e->tense < 0 ? -w.days_either_way : t.e->tense > 0 ? w.days_either_way : std::optional<int>{};
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
  f.assumptions = {Assumption::document_date};
  Fix fix;
  fix.span = t.c->day_month;
  fix.day = meant;
  fix.reason = Reason::told_elsewhere;
  if (fix.span.last > fix.span.first) f.fixes.push_back(fix);
  found.push_back(std::move(f));
}

void check_today(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.date || quoted(facts, t) || t.e->moment.relation == Relation::to_story) return;
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
  auto const& w = weekday_told->written();
  if (w.weekday == 0) return;
  auto const day = *facts.date + date::days{*steps};
  if (iso_weekday(day) == w.weekday || (*steps == 0 && small_hours(t) && iso_weekday(day - date::days{1}) == w.weekday)) return;
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

// Over, but ahead of the document by more than a day: papers are dated the day after.
void check_publication(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.date || !names_day(t) || t.e->claims.size() != 1 || t.e->tense > 0 || t.e->moment.relation != Relation::absolute || quoted(facts, t)) return;
  auto const day = written_day(t);
  if (!day || *day <= *facts.date + date::days{1}) return;
  // ২১ ডিসেম্বর তিনি মারা যান, in a text of July: last year's is as likely.
  constexpr int near = 60;
  if (!t.written().year && *day > *facts.date + date::days{near}) return;
  if (!facts.remarks(t.e->sentence, RemarkKind::planned).empty()) return;
  auto const over = facts.remarks(t.e->sentence, RemarkKind::happened);
  if (over.empty()) return;
  if (over.back()->span.first < t.e->span.last) {
    // মেলা শুরু হয়েছে ১০ জুলাই।: the date ends the sentence.
    auto const rest = facts.text({t.e->span.last, facts.chronicle.sentences[t.e->sentence].last});
    bool const ends = rest.size() <= 4 && (rest.empty() || rest.starts_with("।") || rest.starts_with(".") || rest.starts_with("\n"));
    if (!ends || !only_marks_between(facts, over.back()->span, t.e->span)) return;
  }
  // Two dates in a sentence: the verb may belong to the other.
  for (auto const& other : facts.in_sentence(t.e->sentence))
    if (other.expression != t.expression && other.e->span.first > t.e->span.first) return;
  auto f = finding_at(Rule::after_publication, t);
  f.related.push_back({over.back()->span, Note::other_claim});
  f.arguments = {date::year_month_day{*day}, date::year_month_day{*facts.date}, Quoted{over.back()->span}};
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
  bool const own_date_told = tells_own_date(facts);
  for (auto const& t : facts.told) {
    check_today(facts, t, found);
    check_direction(facts, t, found);
    check_publication(facts, t, found);
    check_tense(facts, t, found);
    check_anchors(facts, t, found);
    if (!own_date_told) check_dateline(facts, t, found);
  }
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind == RemarkKind::next_day) check_chain(facts, r, found);
    if (r.kind == RemarkKind::told_before) check_order(facts, r, found);
  }
  check_same_event(facts, found);
}

}  // namespace kalpanji::timeline
