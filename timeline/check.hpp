// The checks, in a fixed order. Each looks at a chronicle whose expressions stand and appends what contradicts itself.
#pragma once

#include <vector>

#include "timeline/chronicle.hpp"

namespace kalpanji::timeline {

/// Findings in the order of the text, of one place in the order of their codes. Linear in the expressions,
/// times the few neighbours that a repair is ranked by.
std::vector<Finding> check(Chronicle const&);

void check_weekdays(Chronicle const&, std::vector<Finding>&);    // KP1001
void check_impossible(Chronicle const&, std::vector<Finding>&);  // KP1006, KP1007

}  // namespace kalpanji::timeline
