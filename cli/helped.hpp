// Which expression of a text an option would give a day: the text is read once more with that option and both readings are laid side by side.
#pragma once

#include <optional>
#include <string>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji::cli {

/// The words of the first expression that has no day now and would have one with these options; nothing where there is none.
/// One reading of the text, at most, and linear in the expressions.
std::optional<std::string> first_helped(Chronicle const&, ReadOptions const& with);

}  // namespace kalpanji::cli
