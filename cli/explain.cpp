// `kalpanji explain RULE`: what a rule looks for, with a bad and a good example.
#include "files.hpp"
#include "options.hpp"

namespace kalpanji::cli {

Exit run_explain(Options const& options) {
  if (options.markdown) return write_file(options.output, rules_markdown(), options.in()) ? done : refused;
  auto const page = explain(options.rule, options.in());
  if (page) return write_file(options.output, *page, options.in()) ? done : refused;
  complain("", options.rule + ": " + std::string{Phrase{"এমন নিয়ম নেই; লিখুন যেমন KP1001 বা weekday-mismatch", "no such rule; write e.g. KP1001 or weekday-mismatch"}.in(options.in())});
  return refused;
}

}  // namespace kalpanji::cli
