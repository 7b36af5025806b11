// GNU's style for editors: FILE:LINE:COLUMN: severity: message [CODE]. One finding, one line.
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/write_findings.hpp"

namespace kalpanji::render {

timeline::Span focus(timeline::Chronicle const& c, timeline::Finding const& f) {
  bool const weekday = f.rule == timeline::Rule::weekday_mismatch || f.rule == timeline::Rule::weekday_mismatch_no_year;
  if (!weekday || f.expression >= c.expressions.size() || f.claim >= c.expressions[f.expression].claims.size()) return f.span;
  auto const at = c.expressions[f.expression].claims[f.claim].weekday;
  return at.last > at.first ? at : f.span;
}

std::string write_findings_line(Chronicles chronicles, Voice v) {
  std::string out;
  for (auto const* c : chronicles) {
    Places const places{c->text};
    for (auto const& f : c->findings) {
      if (f.suppressed != timeline::Suppressed::no) continue;
      auto const at = places.at(f.span.first);
      out += one_line(c->id) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + std::string{severity_code(f.severity)} + ": " + one_line(finding_words(*c, f, v)) + " [" +
             std::string{rule_code(f.rule)} + "]\n";
    }
  }
  return out;
}

}  // namespace kalpanji::render
