// KP9: not what the text says but how far it could be read. KP9001: a bound of grammar/text/limits.hpp was reached; KP9002: bytes that are no
// UTF-8, where the caller asked for reading on. They stand beside the other findings and never in place of one.
#include <algorithm>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

enum Wording : std::uint8_t { too_many_expressions, too_many_findings, long_sentence };

Finding reached(Span where, Wording wording, std::uint32_t bound) {
  auto f = finding_at(Rule::limit_reached, where);
  f.wording = wording;
  f.arguments = {Count{bound}};
  return f;
}

}  // namespace

void check_reading(Facts const& facts, Findings& found) {
  auto const& reading = facts.chronicle.reading;
  if (reading.limits.findings < found.size()) {
    auto const rest = found.size() - reading.limits.findings;
    auto f = reached(found[reading.limits.findings].span, too_many_findings, reading.limits.findings);
    f.arguments.push_back(Count{static_cast<std::int64_t>(rest)});
    found.resize(reading.limits.findings);
    found.push_back(std::move(f));
  }
  if (!reading.stopped_at.empty()) found.push_back(reached(reading.stopped_at, too_many_expressions, reading.limits.expressions));
  if (!reading.cut_sentence.empty()) {
    found.push_back(reached(reading.cut_sentence, long_sentence, grammar::sentence_bytes));
    found.back().severity = Severity::info;  // all of it was read
  }
  if (reading.ill_formed_bytes != 0) {
    auto f = finding_at(Rule::invalid_utf8, reading.ill_formed);
    f.arguments = {Count{reading.ill_formed_bytes}};
    found.push_back(std::move(f));
  }
}

}  // namespace kalpanji::timeline
