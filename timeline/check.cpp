#include "timeline/check.hpp"

#include <algorithm>
#include <tuple>

namespace kalpanji::timeline {

std::vector<Finding> check(Chronicle const& chronicle) {
  std::vector<Finding> found;
  check_weekdays(chronicle, found);
  check_impossible(chronicle, found);
  std::stable_sort(found.begin(), found.end(), [](Finding const& a, Finding const& b) {
    return std::tuple{a.span.first, a.rule} < std::tuple{b.span.first, b.rule};
  });
  return found;
}

}  // namespace kalpanji::timeline
