// What was asked for on the command line, and one line of answer where it cannot be understood.
#pragma once

#include <optional>
#include <string>

#include "option_table.hpp"

namespace kalpanji::cli {

/// A command that was understood, or a text to print instead: help or the version on standard output, what is wrong on standard error.
struct Asked {
  CommandRow const* command = nullptr;
  Options options;
  std::string help;   // for standard output; status 0
  std::string wrong;  // one line, without "kalpanji: " and line end; status 2
};

Asked understand(int argc, char const* const* argv);

}  // namespace kalpanji::cli
