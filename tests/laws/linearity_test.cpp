// The law of linear time: four times the text takes about four times as long, whatever it holds. A quadratic step would take sixteen times as
// long; between them lies room for a busy machine, and of several runs the fastest counts.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include "cli/helped.hpp"
#include "kalpanji/kalpanji.hpp"

namespace kalpanji {

namespace {

double seconds(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  auto const start = std::chrono::steady_clock::now();
  auto const chronicle = read(text);
  if (chronicle) {
    Chronicle const one[] = {*chronicle};
    EXPECT_TRUE(write(Work::extract, one, {}));
    EXPECT_TRUE(write(Work::check, one, {}));
  }
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class Linear : public testing::TestWithParam<std::string_view> {};

TEST_P(Linear, FourTimesTheTextTakesNoTenTimesAsLong) {
  constexpr std::size_t bytes = 40'000, more = 4;
  constexpr double most = 10, too_short = 0.004;  // seconds: what takes less tells nothing
  auto const times = bytes / GetParam().size();
  for (int attempt = 0; attempt < 4; ++attempt) {
    auto const few = std::min({seconds(GetParam(), times), seconds(GetParam(), times), seconds(GetParam(), times)});
    auto const many = seconds(GetParam(), more * times);
    if (many < most * std::max(few, too_short)) return;
  }
  FAIL() << "not linear: " << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Law, Linear,
                         testing::Values("১", "।", "(", "()", "\"", "“ক ", ".", "ক.)", ":", "#", " ", "\n", "ক", "১ ", "১-", "১, ", "২ ও ", "প্রতি ", "থেকে ", "২ থেকে ", "২ থেকে ৫ জুলাই থেকে ", "এর ", "শেষ ", "আজ ",
                                         "২ জুলাই ২০২৪ ", "২ জুলাই ২০২৪\n", "# ২ জুলাই ২০২৪\n", "২ জুলাই ২০২৪\n- কাজ\n", "| ২ জুলাই ২০২৪ ", "| ১৯৫২ | ভাষা |\n", "১৭ আষাঢ় ১৪৩১, ", "প্রকাশ: ১ জুলাই ২০২৪, ১৭ আষাঢ় ১৪৩১ ",
                                         "'৭১ ", "মঙ্গলবার, ", "মঙ্গলবার থেকে ", "১৫২৯-১৫৯৯ ", "২০২৪ সালে ", "সকাল ১০টা ", "সকাল ১০টা: সভা\n", "১৯৫২ – ভাষা আন্দোলন; ", "১রা জুলাই ", "২0২৪ ", "৫০তম ক ", "বিজয় দিবস ",
                                         "বুধবার (২ জুলাই, ২০২৪) সভা হয়। ", "৩১ জুন ২০২৪ সভা।\n", "তিনি বলেন \"আজ বৈঠক\" ", "তাঁর জন্ম ১৯৫০ সালে, মৃত্যু ১৯৪০ সালে ৫০ বছর বয়সে। "));

// One sentence of many clock times that no option gives a day: what an option would help is looked for to the end of the text.
TEST(Law, WhatAnOptionWouldHelpIsFoundInLinearTime) {
  constexpr std::size_t few = 10'000, more = 4;
  constexpr double most = 8;
  auto const took = [](std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += "সকাল ১০টা ও ";
    auto const chronicle = read(text);
    EXPECT_TRUE(chronicle);
    if (!chronicle) return 0.0;
    EXPECT_EQ(chronicle->expressions().size(), times);
    ReadOptions counted;
    counted.start = Date{2024, 12, 20};
    auto const start = std::chrono::steady_clock::now();
    EXPECT_FALSE(cli::first_helped(*chronicle, counted));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  for (int attempt = 0; attempt < 4; ++attempt)
    if (auto const short_text = std::min({took(few), took(few), took(few)}); took(more * few) < most * short_text) return;
  FAIL() << "not linear";
}

}  // namespace

}  // namespace kalpanji
