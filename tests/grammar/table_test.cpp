// The lexicon's table: sorted and checked by the compiler, asked for the longest entry a text starts with.
#include "grammar/table.hpp"

#include <gtest/gtest.h>

#include "grammar/lexicon/endings.hpp"
#include "grammar/lexicon/months.hpp"

namespace kalpanji::grammar {

namespace {

constexpr auto small = lexicon<int>({{"b", 2}, {"abcd", 4}, {"ab", 1}, {"abz", 3}});

static_assert(longest_prefix(small, "abcde")->means == 4);
static_assert(longest_prefix(small, "abc")->means == 1);
static_assert(longest_prefix(small, "abzz")->means == 3);
static_assert(longest_prefix(small, "b")->means == 2);
static_assert(longest_prefix(small, "a") == nullptr);
static_assert(longest_prefix(small, "") == nullptr);
static_assert(longest_prefix(small, "zz") == nullptr);

static_assert(in_normal_form("জুন"));
static_assert(!in_normal_form("\u09DF"));        // য় in one piece
static_assert(!in_normal_form("\u09C7\u09BE"));  // ো in two
static_assert(!in_normal_form(""));

TEST(Table, LongestPrefixEqualsALinearSearch) {
  for (auto const& month : months)
    for (auto const& ending : endings)
      for (auto const tail : {"", " ২০২৪", "x"}) {
        auto const text = std::string{month.word} + std::string{ending.word} + tail;
        Entry<Month> const* best = nullptr;
        for (auto const& e : months)
          if (text.starts_with(e.word) && (best == nullptr || e.word.size() > best->word.size())) best = &e;
        EXPECT_EQ(longest_prefix(months, text), best) << text;
      }
}

}  // namespace

}  // namespace kalpanji::grammar
