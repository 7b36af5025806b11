// What each calendar promises: its rules at compile time, its dates by table, its refusals, its types.
#include <gtest/gtest.h>

#include <cstdio>
#include <type_traits>
#include <utility>

#include "tests/calendar/tables.hpp"
#include "timeline/calendar/bangla.hpp"
#include "timeline/calendar/calendar.hpp"
#include "timeline/calendar/gregorian.hpp"
#include "timeline/calendar/hijri.hpp"
#include "timeline/calendar/julian.hpp"
#include "timeline/calendar/saka.hpp"

namespace kalpanji::calendar {
namespace {

using date::days;
using date::sys_days;
using namespace date::literals;

template <class Rules>
constexpr int length(int y, unsigned m) {
  auto const d = month_days<Rules>(y, m);
  return d ? (d->last - d->first).count() + 1 : 0;
}

template <class Rules>
constexpr bool has_lengths(int y, std::array<int, 12> const& lengths) {
  for (unsigned m = 1; m <= 12; ++m)
    if (length<Rules>(y, m) != lengths[m - 1]) return false;
  return true;
}

// Every year of a range has these lengths, its leap month one more exactly in its leap years.
template <class Rules>
constexpr bool has_lengths(int first, int last, std::array<int, 12> const& lengths, unsigned leap_month, bool (*leap)(int)) {
  for (auto y = first; y <= last; ++y)
    for (unsigned m = 1; m <= 12; ++m)
      if (length<Rules>(y, m) != lengths[m - 1] + (m == leap_month && leap(y) ? 1 : 0)) return false;
  return true;
}

constexpr std::array<int, 12> of_1987{31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30};
constexpr std::array<int, 12> of_2019{31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30};
constexpr std::array<int, 12> of_rome{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr auto bangla_leap = [](int y) { return date::year{y + 594}.is_leap(); };
constexpr auto saka_leap = [](int y) { return date::year{y + 78}.is_leap(); };
constexpr auto julian_leap = [](int y) { return y % 4 == 0; };
constexpr auto hijri_leap = [](int y) {
  for (auto const leap : {2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29})
    if (y % 30 == leap) return true;
  return false;
};

constexpr std::array<int, 12> of_saka{30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30};
constexpr std::array<int, 12> of_hijri{30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29};

// Bangladesh: lengths of 1987 through 1425, of 2019 from 1426; a leap year when its Falgun meets a 29 February.
// A compiler counts its steps, so these prove some generations each; every year of the ranges is judged below.
static_assert(has_lengths<bangla::bd::Rules>(1'330, 1'425, of_1987, 11, bangla_leap));
static_assert(has_lengths<bangla::bd::Rules>(1'426, 1'520, of_2019, 11, bangla_leap));
static_assert(has_lengths<bangla::bd_1987::Rules>(1'390, 1'480, of_1987, 11, bangla_leap));
static_assert(bangla_leap(1'430) && !bangla_leap(1'431) && bangla::bd::Rules::is_leap(1'430) && !bangla::bd::Rules::is_leap(1'431));
static_assert(!bangla::bd::Rules::is_leap(1'506) && bangla::bd::Rules::is_leap(1'406));  // Falgun of 2100, of 2000
static_assert(has_lengths<saka::Rules>(1'870, 1'960, of_saka, 1, saka_leap));
static_assert(has_lengths<hijri::civil::Rules>(1'411, 1'470, of_hijri, 12, hijri_leap));
static_assert(has_lengths<julian::Rules>(-40, 40, of_rome, 2, julian_leap));  // 1 BCE is year 0, a leap year
static_assert(has_lengths<julian::Rules>(1'680, 1'760, of_rome, 2, julian_leap));
// The traditional year 1431 with Surya Siddhanta and with the modern sun.
static_assert(has_lengths<bangla::wb::Rules>(1'431, {31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31}));
static_assert(has_lengths<bangla::wb_drik::Rules>(1'431, {31, 32, 31, 31, 31, 31, 30, 29, 30, 29, 30, 31}));

static_assert(sys_days{bangla::bd::year_month_day{bangla::bd::year{1'431}, bangla::bd::month{3}, bangla::bd::day{17}}} == sys_days{2024_y / 7 / 1});
static_assert(bangla::wb::year_month_day{sys_days{2024_y / 7 / 1}} ==
              bangla::wb::year_month_day{bangla::wb::year{1'431}, bangla::wb::month{3}, bangla::wb::day{16}});
static_assert(!bangla::bd::year_month_day{bangla::bd::year{1'431}, bangla::bd::month{7}, bangla::bd::day{31}}.ok());
static_assert(!hijri::umalqura::year_month_day{sys_days{1882_y / 11 / 11}}.ok() && hijri::umalqura::year_month_day{sys_days{1882_y / 11 / 12}}.ok());
static_assert(hijri::umalqura::year_starts.back() == 106'665);
static_assert(sys_days{saka::year_month_day{}} == sys_days::min());
static_assert(!saka::month{257}.ok() && !saka::day{257}.ok() && !saka::year{65'536 + 1'946}.ok());

static_assert(sizeof(bangla::wb::year_month_day) == 8 && sizeof(CalendarDate) == 16);
static_assert(std::is_trivially_copyable_v<bangla::wb::year_month_day>);
// Calendars meet only in days, and only on request.
static_assert(!std::is_convertible_v<sys_days, bangla::wb::year_month_day> && !std::is_convertible_v<bangla::wb::year_month_day, sys_days>);
static_assert(!std::is_constructible_v<bangla::bd::year, bangla::wb::year> && !std::is_convertible_v<int, saka::year>);
static_assert(!std::is_constructible_v<hijri::bd::year_month_day, hijri::umalqura::year_month_day>);
static_assert(noexcept(to_days(std::declval<CalendarDate const&>())) && noexcept(from_days(Calendar::saka, std::declval<sys_days&>())));

TEST(Calendar, NamesGoBothWays) {
  for (auto const c : calendars) EXPECT_EQ(calendar_named(calendar_name(c)), c);
  EXPECT_EQ(calendar_name(Calendar::bangla_wb_drik), "bangla-wb-drik");
  EXPECT_EQ(calendar_name(Calendar::bangla_bd_1987), "bangla-bd-1987");
  for (auto const wrong : {"", "bangla", "Saka", "bangla-wb ", "hijri"}) EXPECT_EQ(calendar_named(wrong), std::nullopt) << wrong;
}

TEST(Calendar, LengthsAndLeapYearsOfEveryYear) {
  EXPECT_TRUE(has_lengths<bangla::bd::Rules>(1, 1'425, of_1987, 11, bangla_leap));
  EXPECT_TRUE(has_lengths<bangla::bd::Rules>(1'426, 9'999, of_2019, 11, bangla_leap));
  EXPECT_TRUE(has_lengths<bangla::bd_1987::Rules>(1, 9'999, of_1987, 11, bangla_leap));
  EXPECT_TRUE(has_lengths<saka::Rules>(1, 9'999, of_saka, 1, saka_leap));
  EXPECT_TRUE(has_lengths<hijri::civil::Rules>(1, 9'999, of_hijri, 12, hijri_leap));
  EXPECT_TRUE(has_lengths<julian::Rules>(-31'999, 31'999, of_rome, 2, julian_leap));
  EXPECT_FALSE(has_lengths<bangla::bd::Rules>(1'425, 1'426, of_1987, 11, bangla_leap));
}

TEST(Calendar, DatesOfTheTable) {
  int claims = 0, refusals = 0;
  for (auto const& line : test::lines_of("dates.txt")) {
    std::istringstream in{line.text};
    std::string name, date, expected;
    ASSERT_TRUE(in >> name >> date >> expected) << line.number;
    int y = 0;
    unsigned m = 0, d = 0;
    ASSERT_EQ(std::sscanf(date.c_str(), "%d-%u-%u", &y, &m, &d), 3) << line.number;
    auto const calendar = calendar_named(name);
    ASSERT_TRUE(calendar) << line.number;
    auto const day = to_days({*calendar, y, m, d});
    EXPECT_EQ(day ? test::text_of(*day) : "-", expected) << "dates.txt:" << line.number << ": " << line.text;
    if (day) {
      EXPECT_EQ(from_days(*calendar, *day), (CalendarDate{*calendar, y, m, d})) << line.number;
    }
    ++(day ? claims : refusals);
  }
  EXPECT_GT(claims, 70);
  EXPECT_GT(refusals, 30);
}

TEST(Calendar, WhatIsNotADateIsRefusedEverywhere) {
  for (auto const c : calendars) {
    auto const [first, last] = years_of(c);
    auto const name = calendar_name(c);
    auto const y = c == Calendar::gregorian || c == Calendar::julian ? 2'024 : 1'431;
    EXPECT_TRUE(to_days({c, y, 1, 1})) << name;
    for (auto const m : {0U, 13U, 256U, 257U, 4'294'967'295U}) {
      EXPECT_FALSE(to_days({c, y, m, 1})) << name << m;
      EXPECT_FALSE(month_days(c, y, m)) << name << m;
      EXPECT_FALSE(month_length(c, y, m)) << name << m;
      EXPECT_EQ(tolerance(c, y, m), 0U);
    }
    for (auto const d : {0U, 33U, 256U, 257U, 4'294'967'295U}) EXPECT_FALSE(to_days({c, y, 1, d})) << name << d;
    for (unsigned m = 1; m <= 12; ++m) {
      EXPECT_TRUE(to_days({c, y, m, *month_length(c, y, m)}));
      EXPECT_FALSE(to_days({c, y, m, *month_length(c, y, m) + 1})) << name << m;
    }
    for (auto const out : {first - 1, last + 1, -2'147'483'647 - 1, 2'147'483'647}) {
      EXPECT_FALSE(to_days({c, out, 1, 1})) << name << out;
      EXPECT_FALSE(year_days(c, out)) << name << out;
      EXPECT_FALSE(month_days(c, out, 1)) << name << out;
      EXPECT_FALSE(months_of_year(c, out)) << name << out;
      EXPECT_EQ(tolerance(c, out, 1), 0U);
    }
    auto const range = range_of(c);
    EXPECT_EQ(range.first, to_days({c, first, 1, 1}));
    EXPECT_EQ(range.last, to_days({c, last, 12, *month_length(c, last, 12)}));
    EXPECT_TRUE(from_days(c, range.first));
    EXPECT_TRUE(from_days(c, range.last));
    EXPECT_FALSE(from_days(c, range.first - days{1}));
    EXPECT_FALSE(from_days(c, range.last + days{1}));
    EXPECT_FALSE(from_days(c, sys_days::min()));
    EXPECT_FALSE(from_days(c, sys_days::max()));
  }
  for (auto const c : {Calendar::bangla_bd, Calendar::bangla_wb, Calendar::hijri_civil, Calendar::saka}) EXPECT_FALSE(to_days({c, 0, 1, 1}));
  auto const none = static_cast<Calendar>(200);
  EXPECT_FALSE(to_days({none, 2'024, 1, 1}));
  EXPECT_FALSE(from_days(none, sys_days{}));
  EXPECT_FALSE(year_days(none, 0));
  EXPECT_EQ(calendar_name(none), "");
}

TEST(Calendar, MonthsFillTheYearAndYearsTheRange) {
  for (auto const c : calendars) {
    auto const years = years_of(c);
    auto next = range_of(c).first;
    for (auto y = years.first; y <= years.last; ++y) {
      auto const whole = year_days(c, y);
      ASSERT_TRUE(whole);
      ASSERT_EQ(whole->first, next) << calendar_name(c) << y;
      for (unsigned m = 1; m <= *months_of_year(c, y); ++m) {
        auto const month = month_days(c, y, m);
        ASSERT_TRUE(month);
        ASSERT_EQ(month->first, next) << calendar_name(c) << y << '/' << m;
        ASSERT_EQ(static_cast<unsigned>((month->last - month->first).count() + 1), month_length(c, y, m));
        ASSERT_GE(*month_length(c, y, m), 28U);
        next = month->last + days{1};
      }
      ASSERT_EQ(whole->last + days{1}, next);
    }
    EXPECT_EQ(range_of(c).last + days{1}, next);
  }
}

TEST(Calendar, TolerancesAreThoseOfTheRules) {
  EXPECT_EQ(tolerance(Calendar::gregorian, 2'024, 7), 0U);
  EXPECT_EQ(tolerance(Calendar::saka, 1'946, 1), 0U);
  EXPECT_EQ(tolerance(Calendar::bangla_bd, 1'431, 1), 0U);
  EXPECT_EQ(tolerance(Calendar::bangla_bd, 1'401, 12), 1U);
  EXPECT_EQ(tolerance(Calendar::bangla_bd, 1'402, 1), 0U);
  for (auto const c : {Calendar::hijri_civil, Calendar::hijri_umalqura, Calendar::hijri_bd}) EXPECT_EQ(tolerance(c, 1'445, 10), 1U);
  EXPECT_EQ(tolerance(Calendar::bangla_wb, 1'431, 1), 1U);
  EXPECT_EQ(tolerance(Calendar::bangla_wb, 1'431, 2), 0U);
}

}  // namespace
}  // namespace kalpanji::calendar
