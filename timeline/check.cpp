#include "timeline/check.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr std::array families{check_weekdays, check_steps, check_impossible, check_years, check_calendar_pairs, check_calendar_names, check_ranges,
                              check_todays, check_story, check_publication, check_document, check_lives, check_arithmetic, check_stretches, check_clock, check_writing};

void in_order_of_text(Findings& found) {
  std::stable_sort(found.begin(), found.end(), [](Finding const& a, Finding const& b) { return std::tuple{a.span.first, a.rule} < std::tuple{b.span.first, b.rule}; });
}

}  // namespace

std::vector<Finding> check(Chronicle const& chronicle, RuleSet const& wanted, std::string_view baseline) {
  Facts const facts{chronicle};
  Findings found;
  for (auto const family : families) family(facts, found);
  std::erase_if(found, [&](Finding const& f) { return !wanted[index_of(f.rule)]; });
  merge_causes(found);
  in_order_of_text(found);
  check_reading(facts, found);
  std::erase_if(found, [&](Finding const& f) { return !wanted[index_of(f.rule)]; });
  in_order_of_text(found);
  mark_suppressed(chronicle, found, baseline);
  return found;
}

namespace {

// The expression that gives an event its day: its own, or the heading's above its hour (শনিবার, ১৪ ডিসেম্বর ২০২৫ over সকাল ১০টা: ফাইনাল).
std::uint32_t day_giver(Chronicle const& c, std::uint32_t when) {
  auto const& m = c.expressions[when].moment;
  bool const only_clock = m.kind == Kind::time && m.written.day == 0 && m.written.weekday == 0 && !m.written.days_from_today;
  bool const inherited = only_clock && std::any_of(m.filled.begin(), m.filled.end(), [](Filled const& f) { return f.part == Part::day && (f.from == Source::heading || f.from == Source::last_date_told); });
  constexpr std::uint32_t looked_back = 64;
  for (auto i = when; inherited && i-- > 0 && when - i < looked_back;) {
    auto const& above = c.expressions[i].moment;
    if (above.kind == Kind::date && above.resolved && above.written.day != 0 && above.first == m.first) return i;
  }
  return when;
}

}  // namespace

void number_findings(Chronicle& c) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> of_expression;
  for (std::uint32_t f = 0; f < c.findings.size(); ++f) of_expression.emplace_back(c.findings[f].expression, f);
  std::sort(of_expression.begin(), of_expression.end());
  for (auto& event : c.events) {
    event.findings.clear();
    auto const take = [&](std::uint32_t expression) {
      for (auto at = std::lower_bound(of_expression.begin(), of_expression.end(), std::pair{expression, 0u}); at != of_expression.end() && at->first == expression; ++at)
        event.findings.push_back(at->second);
    };
    if (auto const giver = day_giver(c, event.when); giver != event.when) take(giver);
    take(event.when);
  }
}

void add_findings(Chronicle& c, std::vector<Finding> const& gained, std::string_view baseline) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, Rule> lowest;
  for (auto const& f : c.findings) {
    auto const [at, first] = lowest.emplace(std::pair{f.span.first, f.span.last}, f.rule);
    if (!first) at->second = std::min(at->second, f.rule);
  }
  for (auto const& f : gained) {
    auto const had = lowest.find({f.span.first, f.span.last});
    if (had == lowest.end() || had->second > f.rule) c.findings.push_back(f);
  }
  in_order_of_text(c.findings);
  mark_suppressed(c, c.findings, baseline);
  number_findings(c);
}

}  // namespace kalpanji::timeline
