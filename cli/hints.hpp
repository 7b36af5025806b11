// What a text does not say and an option could: told on standard error beside a picture or a programme.
#pragma once

#include <vector>

#include "options.hpp"

namespace kalpanji::cli {

/// --start where a text counts days (১ম দিন), --date where nothing else in it could be dated. Reads again a text that has expressions without a day.
void tell_what_is_missing(std::vector<Chronicle> const&, Options const&);

}  // namespace kalpanji::cli
