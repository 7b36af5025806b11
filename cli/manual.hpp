// What is written from the declared command line: the manual page and the completions of the shells. Nothing is listed here that is
// not read from the declaration, so an option that is added appears everywhere.
#pragma once

#include <string>
#include <vector>

namespace kalpanji::cli {

/// An option or a positional argument, as declared. Descriptions are "বাংলা / English, e.g. example".
struct OptionFacts {
  std::string short_name, long_name;  // "o", "output"; both empty for a positional
  std::string positional;             // FILE
  std::string bengali, english, example;
  std::vector<std::string> values;    // of an option that takes one of few
  bool takes_value = false, takes_file = false;
  bool value_optional = false;        // --fix, --fix=all
};

struct CommandFacts {
  std::string name, bengali, english, example;
  std::vector<OptionFacts> options;
};

/// The subcommands in their order; the first entry, without a name, holds what stands before them.
std::vector<CommandFacts> describe_command();

std::string manual_page(std::vector<CommandFacts> const&);  // mdoc
std::string bash_completion(std::vector<CommandFacts> const&);
std::string zsh_completion(std::vector<CommandFacts> const&);
std::string fish_completion(std::vector<CommandFacts> const&);

}  // namespace kalpanji::cli
