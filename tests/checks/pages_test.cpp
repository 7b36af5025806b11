// The examples that `explain` and docs/rules.md give are read: the bad one breaks its rule, the good one breaks none.
#include <gtest/gtest.h>

#include <fstream>

#include "kalpanji/kalpanji.hpp"
#include "render/rule_words.hpp"

namespace kalpanji {

namespace {

// A page writes a byte that is no UTF-8 as \xE0.
std::string without_escapes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text.substr(i).starts_with("\\x")) out.push_back(static_cast<char>(std::stoi(std::string{text.substr(i + 2, 2)}, nullptr, 16))), i += 3;
    else out.push_back(text[i]);
  return out;
}

std::string codes(std::string_view text, render::RulePage const& page, std::string_view rule) {
  ReadOptions options;
  if (!page.date.empty()) options.date = parse_date(page.date);
  options.region = page.region == "bd" ? Region::bangladesh : page.region == "in" ? Region::india : Region::automatic;
  options.enable = rule;
  if (page.option == "--max-expressions=1") options.limits.expressions = 1;
  if (page.option == "--invalid-utf8=replace") options.ill_formed = IllFormed::replace;
  auto const chronicle = read(without_escapes(text), options);
  if (!chronicle) return "refused";
  std::string out;
  for (auto const& f : chronicle->findings()) out += std::string{f.rule()} + " ";
  return out;
}

TEST(RulePages, ExamplesAreTrue) {
  for (auto const& facts : timeline::rules) {
    auto const& page = render::page_of(facts.rule);
    EXPECT_EQ(codes(page.bad, page, facts.code), std::string{facts.code} + " ") << page.bad;
    EXPECT_EQ(codes(page.good, page, facts.code), "") << facts.code << " " << page.good;
  }
}

TEST(RulePages, TheDocumentIsCurrent) {
  std::ifstream file{KALPANJI_SOURCE_DIR "/docs/rules.md"};
  std::string const text{std::istreambuf_iterator<char>{file}, {}};
  EXPECT_EQ(text, rules_markdown()) << "make it again: kalpanji explain --markdown > docs/rules.md";
}

}  // namespace

}  // namespace kalpanji
