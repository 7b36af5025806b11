// `kalpanji check`: the report of all files that could be read; status 1 when a finding reaches --fail-on. With --fix the files are mended first,
// each written beside and renamed, every byte outside the repairs as it was.
#include <algorithm>

#include "files.hpp"
#include "options.hpp"

namespace kalpanji::cli {

namespace {

Severity least(Options const& o) {
  return o.fail_on == "info" ? Severity::info : o.fail_on == "warning" ? Severity::warning : Severity::error;
}

bool any_from(std::vector<Chronicle> const& chronicles, Severity level) {
  return std::any_of(chronicles.begin(), chronicles.end(), [&](Chronicle const& c) {
    auto const findings = c.findings();
    return std::any_of(findings.begin(), findings.end(), [&](Finding const& f) { return f.suppressed() == Suppressed::no && f.severity() >= level; });
  });
}

bool known_rules(std::string const& names, std::string_view option, Options const& o) {
  std::size_t first = 0;
  while ((first = names.find_first_not_of(", ", first)) != std::string::npos) {
    auto const last = std::min(names.find_first_of(", ", first), names.size());
    auto const name = names.substr(first, last - first);
    if (!names_rules(name)) {
      complain("", std::string{option} + " " + name + ": " + std::string{Phrase{"এমন নিয়ম নেই; লিখুন যেমন KP1001, weekday-mismatch বা KP1", "no such rule; write e.g. KP1001, weekday-mismatch or KP1"}.in(o.in())});
      return false;
    }
    first = last;
  }
  return true;
}

// The first repair of each finding, where it may be applied; of two that overlap the earlier in the text.
std::vector<Fix> repairs(Chronicle const& c, bool guesses) {
  std::vector<Fix> out;
  for (auto const& f : c.findings()) {
    if (f.suppressed() != Suppressed::no) continue;
    auto const fixes = f.fixes();
    auto const chosen = std::find_if(fixes.begin(), fixes.end(), [&](Fix const& fix) { return fix.safe || guesses; });
    if (chosen != fixes.end()) out.push_back(*chosen);
  }
  std::stable_sort(out.begin(), out.end(), [](Fix const& a, Fix const& b) { return a.span.first < b.span.first; });
  std::vector<Fix> apart;
  for (auto& fix : out)
    if (apart.empty() || fix.span.first >= apart.back().span.last) apart.push_back(std::move(fix));
  return apart;
}

std::string mended(std::string_view text, std::vector<Fix> const& fixes) {
  std::string out;
  std::size_t from = 0;
  for (auto const& fix : fixes) {
    out += text.substr(from, fix.span.first - from);
    out += fix.text;
    from = fix.span.last;
  }
  return out += text.substr(from);
}

// Mends until nothing is left to mend, so that a second run changes nothing; a guess may bring another, hence the bound.
bool mend(Options const& o, ReadOptions const& how, std::string const& file) {
  constexpr int most_rounds = 8;
  auto const before = read_file(file, o.in());
  if (!before) return false;
  auto text = *before;
  for (int round = 0; round < most_rounds; ++round) {
    auto const chronicle = read(text, how);
    if (!chronicle) return true;  // refused: the report will say so
    auto const fixes = repairs(*chronicle, o.fix == "all");
    auto after = mended(text, fixes);
    if (after == text) break;
    text = std::move(after);
  }
  return text == *before || write_file(file, text, o.in());
}

bool mend_all(Options const& o) {
  auto how = read_options(o);
  if (!how) return false;
  if (o.files.empty() || std::find(o.files.begin(), o.files.end(), "-") != o.files.end()) {
    complain("", "--fix: " + std::string{Phrase{"কোন ফাইল শুধরাব? প্রমিত ইনপুট শুধরানো যায় না", "which file? Standard input cannot be mended"}.in(o.in())});
    return false;
  }
  bool all = true;
  if (o.input == "jsonl") {
    complain("", "--fix: " + std::string{Phrase{"JSON Lines শুধরানো যায় না", "JSON Lines cannot be mended"}.in(o.in())});
    return false;
  }
  for (auto const& file : o.files) all = mend(o, *how, file) && all;
  return all;
}

}  // namespace

Exit run_check(Options const& given) {
  auto options = given;
  if (!known_rules(options.enable, "--enable", options) || !known_rules(options.disable, "--disable", options)) return refused;
  if (!options.baseline.empty()) {
    auto const known = read_file(options.baseline, options.in());
    if (!known) return refused;
    options.known = *known;
  }
  if (!options.fix.empty() && !mend_all(options)) return refused;
  bool all_read = true;
  auto chronicles = read_inputs(options, all_read);
  if (chronicles.empty()) return refused;
  if (options.together) chronicles = compare(chronicles);
  if (put(Work::check, chronicles, options) != done || !all_read) return refused;
  return any_from(chronicles, least(options)) ? found : done;
}

}  // namespace kalpanji::cli
