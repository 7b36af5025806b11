// Findings for programs: one line each for editors (line), for GitHub's log (github), for reviewdog (rdjsonl), and SARIF 2.1.0 for code scanning.
// Suppressed findings are left out, but for SARIF, which marks them. Columns: code points from 1 (rdjsonl: bytes from 1).
#pragma once

#include <string>
#include <string_view>

#include "render/writers.hpp"

namespace kalpanji::render {

std::string write_findings_line(Chronicles, Voice);     // seed.txt:2:1: error: … [KP1001]
std::string write_findings_github(Chronicles, Voice);   // ::error file=seed.txt,line=2,…::…; the most severe first
std::string write_findings_rdjsonl(Chronicles, Voice);  // one Diagnostic of reviewdog a line
std::string write_sarif(Chronicles, Voice, std::string_view version);

/// The part of a finding's span that an editor should underline: of a weekday and its date the weekday.
timeline::Span focus(timeline::Chronicle const&, timeline::Finding const&);

}  // namespace kalpanji::render
