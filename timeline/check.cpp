#include "timeline/check.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr std::array families{check_weekdays, check_steps,    check_impossible, check_years, check_calendars,
                              check_ranges,   check_document, check_arithmetic, check_clock, check_writing};

}  // namespace

std::vector<Finding> check(Chronicle const& chronicle, RuleSet const& wanted, std::string_view baseline) {
  Facts const facts{chronicle};
  Findings found;
  for (auto const family : families) family(facts, found);
  std::erase_if(found, [&](Finding const& f) { return !wanted[index_of(f.rule)]; });
  merge_causes(found);
  std::stable_sort(found.begin(), found.end(), [](Finding const& a, Finding const& b) { return std::tuple{a.span.first, a.rule} < std::tuple{b.span.first, b.rule}; });
  mark_suppressed(chronicle, found, baseline);
  return found;
}

}  // namespace kalpanji::timeline
