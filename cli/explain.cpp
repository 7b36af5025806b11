// `kalpanji explain RULE`: what a rule looks for, with a bad and a good example; of a family, or without a name, the list of rules.
#include "files.hpp"
#include "options.hpp"
#include "rule_names.hpp"

namespace kalpanji::cli {

Exit run_explain(Options const& options) {
  auto page = options.markdown ? std::optional{rules_markdown()} : explain(options.rule, options.in());
  constexpr std::size_t family_letters = 3;  // KP1
  if (!page && (options.rule.empty() || (options.rule.size() == family_letters && names_rules(options.rule)))) page = list_rules(options.rule, options.in());
  if (!page && options.rule == "all") page = list_rules("", options.in());
  if (page) return write_file(options.output, *page, options.in()) ? done : refused;
  complain("", options.rule + ": " + no_such_rule(options.rule, options.in()));
  return refused;
}

}  // namespace kalpanji::cli
