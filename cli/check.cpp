// `kalpanji check`: the report of all files that could be read; status 1 when a finding reaches --fail-on. With --fix the files are mended first,
// each written beside and renamed, every byte outside the repairs as it was.
#include <algorithm>

#include "files.hpp"
#include "inputs.hpp"
#include "json_line.hpp"
#include "mend.hpp"
#include "options.hpp"
#include "progress.hpp"
#include "rule_names.hpp"

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
      complain("", std::string{option} + " " + name + ": " + no_such_rule(name, o.in()));
      return false;
    }
    first = last;
  }
  return true;
}

bool refuse_fix(std::string const& file, Phrase why, Language language) {
  complain(file, "--fix: " + std::string{why.in(language)});
  return false;
}

// A file of documents in JSON is left to the program that made it: an edit inside its strings would have to keep their escapes.
constexpr Phrase no_json{"JSON Lines শুধরানো যায় না; লেখা হিসেবে পড়াতে চাইলে --input=text", "JSON Lines cannot be mended; --input=text reads the file as prose"};

// All files are looked at before the first is written.
bool mend_all(Options const& o) {
  auto const how = read_options(o);
  if (o.files.empty() || std::find(o.files.begin(), o.files.end(), "-") != o.files.end())
    return refuse_fix("", {"কোন ফাইল শুধরাব? প্রমিত ইনপুট শুধরানো যায় না", "which file? Standard input cannot be mended"}, o.in());
  if (o.input == "jsonl") return refuse_fix("", no_json, o.in());
  std::vector<std::string> texts;
  for (auto const& file : o.files) {
    auto text = read_file(file, o.in());
    if (!text) return false;
    if (o.input == "auto" && looks_like_json_lines(*text)) return refuse_fix(file, no_json, o.in());
    texts.push_back(std::move(*text));
  }
  bool all = true;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    tell_progress({"শুধরাচ্ছে", "mending"}, o.files[i], i + 1, texts.size());
    auto const mended = mend(texts[i], how, o.fix == "all");
    if (!mended || mended->repairs == 0 || mended->text == texts[i]) continue;  // where it was refused, the report will say so
    if (!write_file(o.files[i], mended->text, o.in())) {
      all = false;
      continue;
    }
    auto const english = std::to_string(mended->repairs) + (mended->repairs == 1 ? " repair made" : " repairs made");
    complain(o.files[i], o.in() == Language::english ? english : figures(mended->repairs, o.digits == "bn") + "টি সংশোধন করা হলো");
  }
  return all;
}

}  // namespace

Exit run_check(Options const& given) {
  auto options = given;
  if (!known_rules(options.enable, "--enable", options) || !known_rules(options.disable, "--disable", options)) return refused;
  if (!options.baseline.empty()) {
    auto const known = read_file(options.baseline, options.in());
    if (!known) return refused;
    if (!known->empty() && known->find("kp1-") == std::string::npos && known->find('{') == std::string::npos) {
      complain(options.baseline, Phrase{"এটি JSON বা SARIF প্রতিবেদন নয়, তাই --baseline হতে পারে না", "not a report in JSON or SARIF, which --baseline needs"}.in(options.in()));
      return refused;
    }
    options.known = *known;
  }
  if (!options.fix.empty() && !mend_all(options)) return refused;
  bool all_read = true;
  auto chronicles = read_inputs(options, all_read);
  if (chronicles.empty()) return refused;
  if (options.together) {
    tell_progress({"মিলিয়ে দেখছে", "comparing"});
    chronicles = compare(chronicles, read_options(options));
  }
  if (put(Work::check, chronicles, options) != done || !all_read) return refused;
  return any_from(chronicles, least(options)) ? found : done;
}

}  // namespace kalpanji::cli
