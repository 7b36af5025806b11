// Checks across documents: one date with two weekdays (KP1004), one finished event on two days (KP4005). The later document, in the order
// given, gets the finding; the place in the other is its related place.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <tuple>

#include "timeline/check.hpp"
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

struct Claimed {
  std::uint32_t document;
  Told told;
  date::sys_days day;
};

void weekdays_of_dates(std::vector<Facts> const& documents, std::vector<std::vector<Finding>>& out) {
  std::vector<Claimed> all;
  for (std::uint32_t d = 0; d < documents.size(); ++d)
    for (auto const& t : documents[d].told)
      if (auto const day = written_day(t); day && t.written().weekday != 0) all.push_back({d, t, *day});
  std::stable_sort(all.begin(), all.end(), [](Claimed const& a, Claimed const& b) { return a.day < b.day; });
  for (std::size_t i = 0; i < all.size(); ++i) {
    // The claim that is right, if there is one, else the first of that day.
    auto same = i;
    while (same < all.size() && all[same].day == all[i].day) ++same;
    auto const first = all.begin() + static_cast<std::ptrdiff_t>(i), last = all.begin() + static_cast<std::ptrdiff_t>(same);
    auto reference = std::find_if(first, last, [](Claimed const& c) { return weekday_fits(c.told, c.day); });
    if (reference == last) reference = first;
    for (auto c = first; c != last; ++c) {
      if (c->document == reference->document || c->told.written().weekday == reference->told.written().weekday || weekday_fits(c->told, c->day)) continue;
      auto f = finding_at(Rule::two_weekdays_one_date, c->told);
      auto const &a = reference->told.written(), &b = c->told.written();
      f.arguments = {DayOfYear{a.month, a.day}, NamedWeekday{a.weekday}, DayOfYear{b.month, b.day}, NamedWeekday{b.weekday}};
      f.related.push_back({reference->told.c->span, Note::other_claim, Rule{}, reference->document});
      out[c->document].push_back(std::move(f));
    }
    i = same - 1;
  }
}

void days_of_events(std::span<Chronicle const* const> documents, std::vector<std::vector<Finding>>& out) {
  struct Happened {
    std::uint32_t document, event;
    Chronicle const* of;
    Event const& what() const { return of->events[event]; }
    Expression const& when() const { return of->expressions[what().when]; }
  };
  constexpr std::ptrdiff_t fewest_blanks = 3;
  constexpr int month = 31;
  std::vector<Happened> all;
  for (std::uint32_t d = 0; d < documents.size(); ++d)
    for (std::uint32_t e = 0; e < documents[d]->events.size(); ++e) {
      Happened const h{d, e, documents[d]};
      if (h.when().moment.precision <= Precision::day && std::count(h.what().title.begin(), h.what().title.end(), ' ') >= fewest_blanks) all.push_back(h);
    }
  std::stable_sort(all.begin(), all.end(), [](Happened const& a, Happened const& b) { return std::tie(a.what().title, a.document) < std::tie(b.what().title, b.document); });
  for (std::size_t i = 1; i < all.size(); ++i) {
    auto const &a = all[i - 1], &b = all[i];
    if (a.document == b.document || a.what().title != b.what().title) continue;
    auto const &x = a.when().moment, &y = b.when().moment;
    if (x.first == y.first || std::labs((x.first - y.first).count()) > month) continue;
    auto f = finding_at(Rule::event_two_dates, b.when().span);
    f.expression = b.what().when;
    f.arguments = {date::year_month_day{x.first}, date::year_month_day{y.first}};
    f.related.push_back({a.when().span, Note::other_claim, Rule{}, a.document});
    out[b.document].push_back(std::move(f));
  }
}

}  // namespace

std::vector<std::vector<Finding>> check_together(std::span<Chronicle const* const> chronicles, RuleSet const& wanted) {
  std::vector<std::vector<Finding>> out(chronicles.size());
  std::vector<Facts> facts;
  facts.reserve(chronicles.size());
  for (auto const* c : chronicles) facts.emplace_back(*c);
  if (wanted[index_of(Rule::two_weekdays_one_date)]) weekdays_of_dates(facts, out);
  if (wanted[index_of(Rule::event_two_dates)]) days_of_events(chronicles, out);
  return out;
}

}  // namespace kalpanji::timeline
