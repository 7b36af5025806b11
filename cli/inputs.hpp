// The inputs of every command that reads texts, and its result written.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "options.hpp"

namespace kalpanji::cli {

/// The chronicles of the files that could be read, in order; `all_read` turns false, after a complaint, for each that could not.
std::vector<Chronicle> read_inputs(Options const&, bool& all_read);

/// Draws and writes; the exit status.
Exit put(Work, std::vector<Chronicle> const&, Options const&);

}  // namespace kalpanji::cli
