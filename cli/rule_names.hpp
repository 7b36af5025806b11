// Names of rules as users write them: lists for `explain`, and what a misspelt name may have meant.
#pragma once

#include <string>
#include <string_view>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji::cli {

/// One line for each rule whose code begins so ("" all, "KP1" a family), in either case: code, name, what it looks for. Empty where none does.
std::string list_rules(std::string_view start, Language);

/// "no such rule" with the rules whose code or name is nearest.
std::string no_such_rule(std::string_view name, Language);

}  // namespace kalpanji::cli
