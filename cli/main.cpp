// The command: what was asked for, and the exit status. The command line is option_table.cpp's and command_line.cpp's; all work is the library's.
#include <csignal>

#include "command_line.hpp"
#include "files.hpp"
#include "options.hpp"
#include "progress.hpp"

int main(int argc, char** argv) {
  using namespace kalpanji::cli;
  std::signal(SIGPIPE, SIG_IGN);  // a reader that left is an error code to us, not a death
  auto asked = understand(argc, argv);
  auto& options = asked.options;
  if (!asked.wrong.empty()) return complain("", asked.wrong), refused;
  if (!asked.help.empty()) return write_file("-", asked.help, options.in()) ? done : refused;
  if (!settle(options)) return refused;
  Progress const shown{options};
  switch (asked.command->bit) {
    case timeline: return run_timeline(options);
    case itinerary: return run_itinerary(options);
    case check: return run_check(options);
    case extract: return run_extract(options);
    case convert_dates: return run_convert(options);
    case explain_rule: return run_explain(options);
    case top: break;
  }
  return refused;
}
