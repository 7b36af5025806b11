// Runs the tables beside this file: input <TAB> dump of what is found. One driver for every family.
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "grammar/dump.hpp"
#include "grammar/find.hpp"

namespace kalpanji::grammar {

namespace {

std::string found_in(std::string const& text) {
  std::string out;
  for (auto const& mention : find(Text{text})) out += (out.empty() ? "" : " ") + dump(mention.what);
  return out.empty() ? "-" : out;
}

class Tables : public testing::TestWithParam<char const*> {};

TEST_P(Tables, ReadAsTheyShould) {
  auto const name = std::string{"tests/grammar/"} + GetParam() + ".txt";
  std::ifstream table{std::string{KALPANJI_SOURCE_DIR} + "/" + name};
  ASSERT_TRUE(table) << name;
  int accepted = 0, rejected = 0, number = 0;
  for (std::string line; std::getline(table, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    auto const tab = line.find('\t');
    ASSERT_NE(tab, std::string::npos) << name << ":" << number << ": no tab";
    auto const wanted = line.substr(tab + 1);
    EXPECT_EQ(found_in(line.substr(0, tab)), wanted) << name << ":" << number << ": " << line.substr(0, tab);
    ++(wanted == "-" ? rejected : accepted);
  }
  EXPECT_GT(accepted + rejected, 10) << name;
}

// Every example of docs/grammar.md stands between backquotes in a table: read from its first letter above "Not read", nothing below it.
TEST(Manual, ItsExamplesAreTrue) {
  std::ifstream manual{std::string{KALPANJI_SOURCE_DIR} + "/docs/grammar.md"};
  ASSERT_TRUE(manual);
  bool refused = false;
  int examples = 0;
  for (std::string line; std::getline(manual, line);) {
    refused |= line.starts_with("## Not read");
    if (!line.starts_with("|")) continue;
    for (auto open = line.find('`'); open != std::string::npos;) {
      auto const close = line.find('`', open + 1);
      ASSERT_NE(close, std::string::npos) << line;
      auto const example = line.substr(open + 1, close - open - 1);
      Text const text{example};
      auto const found = find(text);
      ++examples;
      if (refused) {
        EXPECT_TRUE(found.empty()) << example << " " << found_in(example);
      } else {
        ASSERT_FALSE(found.empty()) << example;
        EXPECT_EQ(found.front().where.first, 0u) << example;
      }
      open = line.find('`', close + 1);
    }
  }
  EXPECT_GT(examples, 90);
}

INSTANTIATE_TEST_SUITE_P(Grammar, Tables,
                         testing::Values("bangla", "clock", "dates", "durations", "eras", "hijri", "named_days", "not_dates", "numeric", "parts", "ranges", "recurring", "relative", "several", "stamps", "vague", "weekdays", "years"),
                         [](auto const& table) { return std::string{table.param}; });

}  // namespace

}  // namespace kalpanji::grammar
