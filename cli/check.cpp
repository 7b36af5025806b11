// `kalpanji check`: the report of all files that could be read; status 1 when a finding reaches --fail-on.
#include <algorithm>

#include "options.hpp"

namespace kalpanji::cli {

namespace {

Severity least(Options const& o) {
  return o.fail_on == "info" ? Severity::info : o.fail_on == "warning" ? Severity::warning : Severity::error;
}

bool any_from(std::vector<Chronicle> const& chronicles, Severity level) {
  return std::any_of(chronicles.begin(), chronicles.end(), [&](Chronicle const& c) {
    auto const findings = c.findings();
    return std::any_of(findings.begin(), findings.end(), [&](Finding const& f) { return f.severity() >= level; });
  });
}

}  // namespace

Exit run_check(Options const& options) {
  bool all_read = true;
  auto const chronicles = read_inputs(options, all_read);
  if (chronicles.empty()) return refused;
  if (put(Work::check, chronicles, options) != done || !all_read) return refused;
  return any_from(chronicles, least(options)) ? found : done;
}

}  // namespace kalpanji::cli
