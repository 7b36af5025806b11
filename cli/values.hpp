// Judges the value of an option before any work is done, and says in one sentence what would be right.
#pragma once

#include <string>

#include "option_table.hpp"

namespace kalpanji::cli {

/// Empty where the value will do; else why not, without the option's name: "uk: not one of auto, bd or in".
std::string wrong_value(OptionRow const&, Command, std::string const& value, Language);

}  // namespace kalpanji::cli
