// Checks across documents: one date with two weekdays (KP1004), one event on two days (KP4005). The text that stands alone, else the later in
// the order given, gets the finding; the place in the other is its related place.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>

#include "timeline/check.hpp"
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

struct Claimed {
  std::uint32_t document;
  Told told;
  date::sys_days day;
};

Finding two_weekdays(Claimed const& reference, Claimed const& c) {
  auto f = finding_at(Rule::two_weekdays_one_date, c.told);
  auto const &a = reference.told.written(), &b = c.told.written();
  f.arguments = {DayOfYear{a.month, a.day}, NamedWeekday{a.weekday}, DayOfYear{b.month, b.day}, NamedWeekday{b.weekday}};
  f.related.push_back({reference.told.c->span, Note::other_claim, Rule{}, reference.document});
  return f;
}

// The claims of one day: the right one, if there is one, else the first, is what the others are held against.
void weekdays_of_dates(std::vector<Claimed>& all, std::vector<std::vector<Finding>>& out) {
  std::stable_sort(all.begin(), all.end(), [](Claimed const& a, Claimed const& b) { return a.day < b.day; });
  for (auto first = all.begin(); first != all.end();) {
    auto const last = std::find_if(first, all.end(), [&](Claimed const& c) { return c.day != first->day; });
    auto reference = std::find_if(first, last, [](Claimed const& c) { return weekday_fits(c.told, c.day); });
    if (reference == last) reference = first;
    for (auto c = first; c != last; ++c)
      if (c->document != reference->document && c->told.written().weekday != reference->told.written().weekday && !weekday_fits(c->told, c->day))
        out[c->document].push_back(two_weekdays(*reference, *c));
    first = last;
  }
}

// বুধবার (৪ জুলাই) in one file, বৃহস্পতিবার (৪ জুলাই) in another, and no year to judge them by: texts that are read together tell of one year.
void weekdays_without_year(std::vector<Claimed>& all, std::vector<std::vector<Finding>>& out) {
  auto const key = [](Claimed const& c) { return std::pair{c.told.written().month, c.told.written().day}; };
  std::stable_sort(all.begin(), all.end(), [&](Claimed const& a, Claimed const& b) { return key(a) < key(b); });
  for (auto first = all.begin(); first != all.end();) {
    auto const last = std::find_if(first, all.end(), [&](Claimed const& c) { return key(c) != key(*first); });
    std::array<bool, 8> told_before{};
    for (auto c = first; c != last; ++c) {
      bool const new_weekday = !std::exchange(told_before[c->told.written().weekday & 7], true);
      if (c == first || c->document == first->document || !new_weekday || small_hours(c->told) || small_hours(first->told)) continue;
      auto f = two_weekdays(*first, *c);
      f.assumptions = {Assumption::same_year};
      out[c->document].push_back(std::move(f));
    }
    first = last;
  }
}

void weekdays(std::vector<Facts> const& documents, std::vector<std::vector<Finding>>& out) {
  std::vector<Claimed> dated, yearless;
  for (std::uint32_t d = 0; d < documents.size(); ++d)
    for (auto const& t : documents[d].told) {
      if (t.written().weekday == 0 || t.e->moment.approximate) continue;
      if (auto const day = written_day(t)) dated.push_back({d, t, *day});
      else if (names_day(t) && !t.written().year) yearless.push_back({d, t, {}});
    }
  weekdays_of_dates(dated, out);
  weekdays_without_year(yearless, out);
}

// The words of a statement without regard to their order, which Bengali leaves free:
// আস্তানায় সম্মেলন উদ্বোধন করেন প্রধানমন্ত্রী · প্রধানমন্ত্রী আস্তানায় সম্মেলন উদ্বোধন করেন
std::string words_of(std::string_view title) {
  std::vector<std::string_view> words;
  for (std::size_t at = title.find_first_not_of(' '); at != std::string_view::npos; at = title.find_first_not_of(' ', at)) {
    auto const end = std::min(title.find(' ', at), title.size());
    auto word = title.substr(at, end - at);
    while (!word.empty() && std::string_view{",;:.!?"}.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    if (!word.empty()) words.push_back(word);
    at = end;
  }
  std::sort(words.begin(), words.end());
  std::string out;
  for (auto const word : words) out.append(word).append(" ");
  return out;
}

struct Happened {
  std::string words;
  std::uint32_t document;
  Chronicle const* of;
  Event const* event;
  Expression const& when() const { return of->expressions[event->when]; }
  date::sys_days day() const { return when().moment.first; }
};

using Group = std::span<Happened const>;

// A text that tells it on two days tells of something that happens again and again.
bool happens_again(Group group) {
  for (std::size_t i = 1; i < group.size(); ++i)
    if (group[i].document == group[i - 1].document && group[i].day() != group[i - 1].day()) return true;
  return false;
}

// The day that most texts give; of days given as often the one told first.
Happened const& most_told(Group group) {
  std::map<date::sys_days, std::ptrdiff_t> told;
  for (auto const& h : group) ++told[h.day()];
  auto const* best = &group.front();
  for (auto const& h : group)
    if (told[h.day()] > told[best->day()]) best = &h;
  return *best;
}

void days_of_events(std::span<Chronicle const* const> documents, std::vector<std::vector<Finding>>& out) {
  constexpr std::ptrdiff_t fewest_words = 4;
  constexpr int month = 31;
  std::vector<Happened> all;
  for (std::uint32_t d = 0; d < documents.size(); ++d)
    for (auto const& event : documents[d]->events) {
      auto const& e = documents[d]->expressions[event.when];
      if (e.moment.precision > Precision::day || e.quoted) continue;
      auto words = words_of(event.title);
      if (std::count(words.begin(), words.end(), ' ') >= fewest_words) all.push_back({std::move(words), d, documents[d], &event});
    }
  std::stable_sort(all.begin(), all.end(), [](Happened const& a, Happened const& b) { return a.words < b.words; });
  for (std::size_t first = 0, last = 0; first < all.size(); first = last) {
    while (last < all.size() && all[last].words == all[first].words) ++last;
    Group const group{all.data() + first, last - first};
    if (happens_again(group)) continue;
    auto const& usual = most_told(group);
    for (auto const& h : group) {
      if (h.day() == usual.day() || std::labs((h.day() - usual.day()).count()) > month) continue;
      auto f = finding_at(Rule::event_two_dates, h.when().span);
      f.expression = h.event->when;
      f.arguments = {date::year_month_day{usual.day()}, date::year_month_day{h.day()}};
      f.related.push_back({usual.when().span, Note::other_claim, Rule{}, usual.document});
      out[h.document].push_back(std::move(f));
    }
  }
}

}  // namespace

std::vector<std::vector<Finding>> check_together(std::span<Chronicle const* const> chronicles, RuleSet const& wanted) {
  std::vector<std::vector<Finding>> out(chronicles.size());
  std::vector<Facts> facts;
  facts.reserve(chronicles.size());
  for (auto const* c : chronicles) facts.emplace_back(*c);
  if (wanted[index_of(Rule::two_weekdays_one_date)]) weekdays(facts, out);
  if (wanted[index_of(Rule::event_two_dates)]) days_of_events(chronicles, out);
  return out;
}

}  // namespace kalpanji::timeline
