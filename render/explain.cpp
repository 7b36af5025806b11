// The pages of the rules: one for a terminal, all of them for docs/rules.md.
#include <array>

#include "render/finding_words.hpp"
#include "render/rule_words.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

std::string_view severity_name(Severity s, Language l) {
  constexpr std::array<Said, 3> names{{{"জ্ঞাতব্য", "note"}, {"সতর্কতা", "warning"}, {"ত্রুটি", "error"}}};
  return names[static_cast<std::size_t>(s)].in(l);
}

std::string given(RulePage const& p, Language l) {
  std::string out;
  if (!p.date.empty()) out += (l == Language::bengali ? " (লেখার তারিখ " : " (document's date ") + std::string{p.date} + ")";
  if (!p.region.empty()) out += " (--region=" + std::string{p.region} + ")";
  if (!p.option.empty()) out += " (" + std::string{p.option} + ")";
  return out;
}

std::string one_line(std::string_view text) {
  std::string out{text};
  for (auto& c : out)
    if (c == '\n') c = ' ';
  return out;
}

}  // namespace

std::string explain_words(Rule rule, Language l) {
  bool const bn = l == Language::bengali;
  auto const& facts = about(rule);
  auto const& p = page_of(rule);
  std::string out = std::string{facts.code} + " " + std::string{facts.slug} + "\n" + std::string{p.looks_for.in(l)} + "\n\n";
  auto const example = [&](std::string_view label, std::string_view text, std::string_view english) {
    out += std::string{label} + one_line(text) + "\n";
    if (!bn) out += "       (" + std::string{english} + ")\n";
  };
  example(bn ? "ভুল:  " : "bad:   ", p.bad, p.bad_in_english);
  example(bn ? "ঠিক:  " : "good:  ", p.good, p.good_in_english);
  if (auto const how = given(p, l); !how.empty()) out += (bn ? "উদাহরণ পড়া হয়েছে" : "examples are read with") + how + "\n";
  out += "\n" + std::string{bn ? "মাত্রা: " : "severity: "} + std::string{severity_name(facts.severity, l)};
  if (!facts.on) out += (bn ? "; চাইলে তবেই খোঁজা হয়: --enable=" : "; looked for only when asked: --enable=") + std::string{facts.slug};
  return out + "\n";
}

std::string rules_markdown() {
  std::string out =
      "# Rules of `check`\n\n<!-- Made from the tables of timeline/rules.hpp and render/rule_pages.cpp: kalpanji explain --markdown > docs/rules.md -->\n\n"
      "Codes are never used twice. *off* rules are looked for with `--enable`. `--enable` and `--disable` take a code (KP1001), a slug or a family (KP1).\n"
      "A comment in the text, `<!-- kalpanji off KP1001 -->` … `<!-- kalpanji on KP1001 -->`, keeps a rule quiet between them.\n";
  for (auto const& r : rules) {
    auto const& p = page_of(r.rule);
    out += "\n## " + std::string{r.code} + " " + std::string{r.slug} + "\n\n" + std::string{p.looks_for.english} + " " + std::string{p.looks_for.bengali} + "\n\n";
    out += "- severity: " + std::string{severity_code(r.severity)} + (r.on ? "" : ", off") + "\n";
    out += "- bad: " + one_line(p.bad) + " (" + std::string{p.bad_in_english} + ")\n";
    out += "- good: " + one_line(p.good) + " (" + std::string{p.good_in_english} + ")\n";
    if (!p.date.empty()) out += "- document's date of the examples: " + std::string{p.date} + "\n";
    if (!p.region.empty()) out += "- region of the examples: " + std::string{p.region} + "\n";
    if (!p.option.empty()) out += "- the examples are read with: `" + std::string{p.option} + "`\n";
  }
  return out;
}

}  // namespace kalpanji::render
