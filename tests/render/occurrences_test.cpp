// The days of recurrences, against days counted by hand.
#include "render/occurrences.hpp"

#include <gtest/gtest.h>

#include "render/edtf.hpp"
#include "tests/render/moments.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

std::string days_of(Recurrence const& r, date::year_month_day from, date::year_month_day to, Calendar by = Calendar::gregorian) {
  auto const all = occurrences(r, by, date::sys_days{from}, date::sys_days{to}, 100);
  if (!all) return "unknown";
  std::string out;
  for (auto const day : *all) out += (out.empty() ? "" : " ") + edtf_day(day);
  return out;
}

TEST(Occurrences, FallWhereTheWordsSay) {
  auto const jan = 2024_y / 1 / 1, feb = 2024_y / 2 / 29;
  EXPECT_EQ(days_of({.weekdays = {5}}, jan, 2024_y / 1 / 20), "2024-01-05 2024-01-12 2024-01-19");
  EXPECT_EQ(days_of({.weekdays = {6, 7}}, jan, 2024_y / 1 / 14), "2024-01-06 2024-01-07 2024-01-13 2024-01-14");
  EXPECT_EQ(days_of({.every = Unit::day}, jan, 2024_y / 1 / 3), "2024-01-01 2024-01-02 2024-01-03");
  EXPECT_EQ(days_of({.every = Unit::month, .weekdays = {1}, .nth = 1}, jan, feb), "2024-01-01 2024-02-05");
  EXPECT_EQ(days_of({.every = Unit::month, .weekdays = {1}, .nth = 1, .also_nth = {3}}, jan, feb), "2024-01-01 2024-01-15 2024-02-05 2024-02-19");
  EXPECT_EQ(days_of({.every = Unit::month, .weekdays = {4}, .nth = -1}, jan, feb), "2024-01-25 2024-02-29");
  EXPECT_EQ(days_of({.every = Unit::month, .month_days = {31}}, jan, 2024_y / 4 / 30), "2024-01-31 2024-03-31");
  EXPECT_EQ(days_of({.every = Unit::year, .months = {2}, .month_days = {29}}, 2023_y / 1 / 1, 2028_y / 12 / 31), "2024-02-29 2028-02-29");
  EXPECT_EQ(days_of({.every = Unit::year, .year_day = 60}, 2023_y / 1 / 1, 2024_y / 12 / 31), "2023-03-01 2024-02-29");
}

TEST(Occurrences, InOtherCalendars) {
  EXPECT_EQ(days_of({.every = Unit::year, .months = {1}, .month_days = {25}}, 2024_y / 1 / 1, 2025_y / 12 / 31, Calendar::bangla_bd), "2024-05-08 2025-05-08");
  EXPECT_EQ(days_of({.every = Unit::year, .year_day = 1}, 2024_y / 1 / 1, 2024_y / 12 / 31, Calendar::bangla_bd), "2024-04-14");
}

TEST(Occurrences, AreNotGuessed) {
  auto const from = 2024_y / 1 / 1, to = 2024_y / 12 / 31;
  EXPECT_EQ(days_of({.count = 6}, from, to), "unknown");                                     // সপ্তাহে ছয় দিন
  EXPECT_EQ(days_of({.every = Unit::day, .interval = 2}, from, to), "unknown");              // একদিন পরপর
  EXPECT_EQ(days_of({.every = Unit::minute, .interval = 10}, from, to), "unknown");          // ১০ মিনিট অন্তর
  EXPECT_EQ(days_of({.every = Unit::year}, from, to), "unknown");                            // প্রতি বছর
  EXPECT_EQ(days_of({.every = Unit::year, .months = {4}}, from, to), "unknown");             // প্রতিবছর এপ্রিলে
}

TEST(Occurrences, StopPastTheBound) {
  auto const all = occurrences({.every = Unit::day}, Calendar::gregorian, date::sys_days{1000_y / 1 / 1}, date::sys_days{9999_y / 1 / 1}, 10);
  ASSERT_TRUE(all);
  EXPECT_EQ(all->size(), 11u);
}

}  // namespace

}  // namespace kalpanji::render
