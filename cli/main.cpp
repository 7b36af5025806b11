// The command: what was asked for, and the exit status. The command line is declared in command_line.cpp; all work is the library's.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <sstream>

#include "files.hpp"
#include "options.hpp"

namespace {

using namespace kalpanji;
using namespace kalpanji::cli;

// CLI11 speaks English; its errors are said in one line, with what the user can do.
int usage_error(CLI::ParseError const& error, Options const& options) {
  auto text = std::string{error.what()};
  std::replace(text.begin(), text.end(), '\n', ' ');
  auto const hint = Phrase{"; সাহায্য: kalpanji --help", "; help: kalpanji --help"}.in(options.in());
  complain("", std::string{Phrase{"কমান্ডটি বোঝা গেল না: ", "cannot understand the command: "}.in(options.in())} + text + std::string{hint});
  return refused;
}

// The language of messages must be known before the arguments are parsed: one of them may be wrong.
std::string asked_language(int argc, char** argv) {
  std::string language = "bn";
  for (int i = 1; i < argc; ++i) {
    std::string_view const word = argv[i];
    if (word == "--lang=en" || (word == "--lang" && i + 1 < argc && std::string_view{argv[i + 1]} == "en")) language = "en";
  }
  return language;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that left is an error code to us, not a death
  Options options;
  options.language = asked_language(argc, argv);

  CLI::App app{std::string{command_purpose}, "kalpanji"};
  declare_command(app, options);

  try {
    app.parse(argc, argv);
  } catch (CLI::Success const& help) {
    std::ostringstream text;
    auto const status = app.exit(help, text, text);
    return write_file("-", text.str(), options.in()) ? status : refused;
  } catch (CLI::ParseError const& error) {
    return usage_error(error, options);
  }
  if (!settle(options)) return refused;
  if (app.got_subcommand("timeline")) return run_timeline(options);
  if (app.got_subcommand("itinerary")) return run_itinerary(options);
  if (app.got_subcommand("convert")) return run_convert(options);
  if (app.got_subcommand("explain")) return run_explain(options);
  return app.got_subcommand("check") ? run_check(options) : run_extract(options);
}
