// What is written from the table of options while building: the manual page and the completions of the shells. Nothing is listed here that is
// not read from the table, so an option that is added appears everywhere.
#pragma once

#include <string>

namespace kalpanji::cli {

std::string manual_page();  // mdoc, English
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

}  // namespace kalpanji::cli
