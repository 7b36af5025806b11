// The checks, in a fixed order. Each looks at a chronicle whose expressions stand and appends what contradicts itself; then one
// cause is made one finding, and what the writer knows already is marked as suppressed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/chronicle.hpp"

namespace kalpanji::timeline {

/// Findings in the order of the text, of one place in the order of their codes. Linear in the expressions,
/// times the few neighbours that a repair is ranked by. Findings that a comment of the text (<!-- kalpanji off KP1001 --> … on)
/// or the baseline covers are kept and marked.
std::vector<Finding> check(Chronicle const&, RuleSet const& = rules_on_by_default(), std::string_view baseline = {});

/// A finding's name that outlives edits elsewhere in the text: "kp1-" and 16 hexadecimal figures, made of the rule, the words of the
/// span and, where one place says the same twice, which of them it is. For each finding of the chronicle. FNV-1a, 64 bits.
std::vector<std::string> fingerprints(Chronicle const&, std::vector<Finding> const&);

/// What several documents say differently: the same statement on two days, one date with two weekdays. For each document the
/// findings it gains. n log n in the expressions of all.
std::vector<std::vector<Finding>> check_together(std::span<Chronicle const* const>, RuleSet const&);

/// Tells each event which findings its date has. n log n.
void number_findings(Chronicle&);

/// Puts such findings among a chronicle's own, in the order of the text; a place that has a finding of the same or of a lower code keeps that alone.
/// Comments of the text and the baseline cover them too.
void add_findings(Chronicle&, std::vector<Finding> const& gained, std::string_view baseline);

}  // namespace kalpanji::timeline
