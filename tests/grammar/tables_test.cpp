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

INSTANTIATE_TEST_SUITE_P(Grammar, Tables,
                         testing::Values("bangla", "clock", "dates", "durations", "eras", "hijri", "not_dates", "numeric", "parts", "ranges", "recurring", "relative", "several", "stamps", "vague", "weekdays", "years"),
                         [](auto const& table) { return std::string{table.param}; });

}  // namespace

}  // namespace kalpanji::grammar
