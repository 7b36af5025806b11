// Reads the declared command line into facts; see manual.hpp.
#include <CLI/CLI.hpp>
#include <algorithm>

#include "manual.hpp"
#include "options.hpp"

namespace kalpanji::cli {

namespace {

// "বিন্যাস / one of svg|html, e.g. --format=svg"
void take_description(std::string_view whole, std::string& bengali, std::string& english, std::string& example) {
  constexpr std::string_view between = " / ", before_example = ", e.g. ";
  if (auto const at = whole.find(between); at != std::string_view::npos) {
    bengali = whole.substr(0, at);
    whole.remove_prefix(at + between.size());
  }
  if (auto const at = whole.rfind(before_example); at != std::string_view::npos) {
    example = whole.substr(at + before_example.size());
    whole = whole.substr(0, at);
  }
  english = whole;
}

// "TEXT:{bd,in,auto}" as CLI11 names the type of an option that takes one of few.
std::vector<std::string> values_of(std::string_view type) {
  std::vector<std::string> out;
  auto const open = type.find('{'), close = type.rfind('}');
  if (open == std::string_view::npos || close == std::string_view::npos) return out;
  for (auto at = open + 1; at <= close;) {
    auto const end = std::min(type.find(',', at), close);
    out.emplace_back(type.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

OptionFacts facts_of(CLI::Option const& option) {
  OptionFacts out;
  if (!option.get_snames().empty()) out.short_name = option.get_snames().front();
  if (!option.get_lnames().empty()) out.long_name = option.get_lnames().front();
  if (out.short_name.empty() && out.long_name.empty()) out.positional = option.get_name();
  take_description(option.get_description(), out.bengali, out.english, out.example);
  out.values = values_of(option.get_type_name());
  out.takes_value = option.get_expected_max() > 0;
  out.value_optional = out.takes_value && option.get_expected_min() == 0;
  if (option.get_expected_max() == 0 && !out.values.empty()) out.takes_value = out.value_optional = true;
  out.takes_file = out.long_name == "output" || out.long_name == "baseline" || out.positional == "FILE";
  return out;
}

CommandFacts facts_of(CLI::App& app) {
  CommandFacts out;
  out.name = app.get_name();
  take_description(app.get_description(), out.bengali, out.english, out.example);
  for (CLI::Option* option : app.get_options()) out.options.push_back(facts_of(*option));
  return out;
}

}  // namespace

std::vector<CommandFacts> describe_command() {
  Options unused;
  CLI::App app{std::string{command_purpose}, "kalpanji"};
  declare_command(app, unused);
  std::vector<CommandFacts> out{facts_of(app)};
  out.front().name.clear();
  for (CLI::App* command : app.get_subcommands({})) out.push_back(facts_of(*command));
  return out;
}

}  // namespace kalpanji::cli
