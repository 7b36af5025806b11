// What --help shows: of a command, or of all of them, in one language, from the table of options. At most 80 columns wide, but for a spelling
// that is wider itself.
#pragma once

#include <string>

#include "option_table.hpp"

namespace kalpanji::cli {

std::string help_of(CommandRow const&, Language);

/// Columns of a terminal that a text takes: the signs that Bengali puts above and below its letters take none.
std::size_t columns(std::string_view);

}  // namespace kalpanji::cli
