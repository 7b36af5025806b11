// Workflow commands of GitHub Actions. GitHub shows ten annotations of a level in a step; the most severe come first, and a last line that is no
// command says how many more there are.
#include <algorithm>

#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/write_findings.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (char const c : text) {
    if (c == '%') out += "%25";
    else if (c == '\r') out += "%0D";
    else if (c == '\n') out += "%0A";
    else if (property && c == ':') out += "%3A";
    else if (property && c == ',') out += "%2C";
    else out.push_back(c);
  }
  return out;
}

std::string_view level(Severity s) { return s == Severity::error ? "error" : s == Severity::warning ? "warning" : "notice"; }

}  // namespace

std::string write_findings_github(Chronicles chronicles, Voice v) {
  constexpr std::size_t shown = 10;
  std::string out;
  std::size_t hidden = 0;
  for (auto const severity : {Severity::error, Severity::warning, Severity::info}) {
    std::size_t told = 0;
    for (auto const* c : chronicles) {
      Places const places{c->text};
      for (auto const& f : c->findings) {
        if (f.severity != severity || f.suppressed != Suppressed::no) continue;
        auto const span = focus(*c, f);
        auto const first = places.at(span.first), last = places.at(span.last);
        out += "::" + std::string{level(severity)} + " file=" + escaped(one_line(c->id), true) + ",line=" + std::to_string(first.line) + ",endLine=" + std::to_string(last.line);
        if (first.line == last.line) out += ",col=" + std::to_string(first.column) + ",endColumn=" + std::to_string(last.column);
        out += ",title=" + std::string{rule_code(f.rule)} + "::" + escaped(one_line(finding_words(*c, f, v)), false) + "\n";
        ++told;
      }
    }
    hidden += told > shown ? told - shown : 0;
  }
  if (hidden > 0) {
    auto const n = number(static_cast<std::int64_t>(hidden), v);
    out += v.language == Language::bengali ? "আরও " + n + "টি আছে, যা গিটহাব দেখায় না।\n" : n + " more than GitHub shows.\n";
  }
  return out;
}

}  // namespace kalpanji::render
