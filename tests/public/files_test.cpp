// Reading and writing need no file: all comes out the same in a process that may open none. The first test of a process, so that what the
// libraries below prepare once happens under the same rule.
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <array>
#include <cstdio>
#include <string>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji {

namespace {

std::string everything() {
  std::string out;
  auto const chronicle = read("বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন। ২১ ফেব্রু\u09DFারি ১৯৫২ মিছিল হয়।");
  if (!chronicle) return out;
  std::array const one{*chronicle};
  for (auto const work : {Work::timeline, Work::itinerary, Work::check, Work::extract}) out += *write(work, one);
  return out;
}

TEST(Files, NoneIsNeeded) {
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  rlimit none = before;
  none.rlim_cur = 0;
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
  auto* const refused = std::fopen("/dev/null", "r");
  auto const without = everything();
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
  EXPECT_EQ(refused, nullptr);  // the rule held
  EXPECT_FALSE(without.empty());
  EXPECT_EQ(without, everything());
}

}  // namespace

}  // namespace kalpanji
