// EDTF for moments built by hand: one line each, then what must hold for all.
#include "render/edtf.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/render/moments.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

struct Case {
  char const* value;
  Moment moment;
};

void expect(std::vector<Case> const& cases) {
  for (auto const& c : cases) EXPECT_EQ(edtf(c.moment), c.value);
}

auto const d2 = day(2024_y / 7 / 2);
auto const d4 = day(2024_y / 7 / 4);

TEST(Edtf, DatesAtEachPrecision) {
  expect({{"2024-07-02", moment({d2})},
          {"2017-06", moment({month(2017, 6)})},
          {"2001", moment({year(2001)})},
          {"197X", moment({years(1970, 1979, Precision::decade)})},
          {"18XX", moment({years(1801, 1900, Precision::century)})},
          {"18XX", moment({years(1800, 1899, Precision::century)})},
          {"00XX", moment({years(1, 100, Precision::century)})},
          {"-03XX", moment({years(-399, -300, Precision::century)})},
          {"-047X", moment({years(-479, -470, Precision::decade)})},
          {"1971/1980", moment({years(1971, 1980, Precision::decade)})},
          {"1750/1799", moment({years(1750, 1799, Precision::century)})},
          {"-0299", moment({year(-299)})},
          {"0000", moment({year(0)})},
          {"Y12024", moment({year(12024)})},
          {"Y-12024", moment({year(-12024)})},
          {"Y10599-03-20", moment({day(10599_y / 3 / 20)})}});
}

TEST(Edtf, StretchesThatNoGregorianUnitHolds) {
  expect({{"2024-07-16/2024-08-15", moment({days(2024_y / 7 / 16, 2024_y / 8 / 15, Precision::month)})},  // শ্রাবণ ১৪৩১
          {"2024-04-14/2025-04-13", moment({days(2024_y / 4 / 14, 2025_y / 4 / 13, Precision::year)})},   // ১৪৩১ সন
          {"2024-07/2025-06", moment({days(2024_y / 7 / 1, 2025_y / 6 / 30, Precision::year)})},          // অর্থবছর
          {"2025-09-25/2025-10-01", moment({days(2025_y / 9 / 25, 2025_y / 10 / 1, Precision::week)})}});
}

TEST(Edtf, Intervals) {
  expect({{"2024-01/2024-12", range(month(2024, 1), month(2024, 12))},
          {"2025-10-01/2025-10-15", range(day(2025_y / 10 / 1), day(2025_y / 10 / 15))},
          {"1529/1599", range(year(1529), year(1599))},
          {"196X/197X", range(years(1960, 1969, Precision::decade), years(1970, 1979, Precision::decade))},
          {"2001/2024-07-04", range(year(2001), d4)},
          // শ্রাবণ থেকে ভাদ্র ১৪৩১: the first day of the one, the last of the other
          {"2024-07-16/2024-09-15", range(days(2024_y / 7 / 16, 2024_y / 8 / 15, Precision::month), days(2024_y / 8 / 16, 2024_y / 9 / 15, Precision::month))},
          {"XXXX-07/XXXX-11", range(open(7), open(11))},
          {"XXXX-WXX-3T23:45/XXXX-WXX-4T03:30", range(at(open(0, 0, 3), 23, 45), at(open(0, 0, 4), 3, 30))},
          {"1801~/1850~", about(range(year(1801), year(1850)))},
          {"2024-04-XX/2024-05-02", range(impossible(2024, 4, 31), day(2024_y / 5 / 2))}});
  auto since = moment({year(1947)});
  since.open_end = true;
  EXPECT_EQ(edtf(since), "1947/..");
  EXPECT_EQ(edtf(about(since)), "1947~/..");
}

TEST(Edtf, Alternatives) {
  expect({{"[2024-04-10,2024-04-11]", moment({day(2024_y / 4 / 10), day(2024_y / 4 / 11)}, Shape::one_of)},
          {"[06XX,07XX]", moment({years(601, 700, Precision::century), years(701, 800, Precision::century)}, Shape::one_of)},
          {"[XXXX-04-14,XXXX-04-15]", moment({open(4, 14), open(4, 15)}, Shape::one_of)},
          {"[2024-07-16..2024-08-15,2024-09]", moment({days(2024_y / 7 / 16, 2024_y / 8 / 15, Precision::month), month(2024, 9)}, Shape::one_of)},
          {"2024-06-21/2024-06-22", moment({day(2024_y / 6 / 21), day(2024_y / 6 / 22)}, Shape::all_of)},
          {"2024-06-30/2024-07-02", moment({day(2024_y / 6 / 30), day(2024_y / 7 / 1), d2}, Shape::all_of)},
          {"{2024-07-02,2024-07-04}", moment({d2, d4}, Shape::all_of)},
          {"{2024-07-02T10:00,2024-07-03T10:00}", moment({at(d2, 10), at(day(2024_y / 7 / 3), 10)}, Shape::all_of)},
          {"XXXX-WXX-6/XXXX-WXX-7", moment({open(0, 0, 6), open(0, 0, 7)}, Shape::all_of)},
          {"XXXX-12-20/XXXX-12-21", moment({open(12, 20), open(12, 21)}, Shape::all_of)},
          {"{XXXX-WXX-1,XXXX-WXX-3}", moment({open(0, 0, 1), open(0, 0, 3)}, Shape::all_of)}});
}

TEST(Edtf, ApproximateAndUncertain) {
  expect({{"1971~", about(moment({year(1971)}))},
          {"1976-08-29?", doubtful(moment({day(1976_y / 8 / 29)}))},
          {"1971%", doubtful(about(moment({year(1971)})))},
          {"T20:30~", about(moment({at(open(0), 20, 30)}))},
          {"P3D~", about(lasting({.amount = 3000}))}});
  auto sighted = moment({day(2021_y / 11 / 22)});
  sighted.tolerance = 1;
  EXPECT_EQ(edtf(sighted), "2021-11-22~");
}

TEST(Edtf, WhatNobodySaid) {
  Point in_1948 = open(0);
  in_1948.year = 1948;
  Point fifth = open(0, 5);
  Point only_year = in_1948;
  only_year.precision = Precision::year;
  expect({{"XXXX-07-04", moment({open(7, 4)})},
          {"XXXX-07-04", moment({open(7, 4, 5)})},
          {"XXXX-WXX-5", moment({open(0, 0, 5)})},
          {"XXXX-07", moment({open(7)})},
          {"XXXX-XX-05", moment({fifth})},
          {"1948-XX-XX", moment({in_1948})},
          {"1948", moment({only_year})},
          {"XXXX-XX-XX", moment({open(0)})},
          {"PAST_REF", vague(Vague::past)},
          {"PRESENT_REF", vague(Vague::present)},
          {"FUTURE_REF", vague(Vague::future)}});
  auto today = moment({open(0)});
  today.written.days_from_today = static_cast<std::int8_t>(0);
  EXPECT_EQ(edtf(today), "PRESENT_REF");
  today.points.clear();
  EXPECT_EQ(edtf(today), "PRESENT_REF");
}

TEST(Edtf, TimesOfDay) {
  expect({{"2024-07-02T15:30", moment({at(d2, 15, 30)})},
          {"2023-11-16T17:03:06", moment({at(day(2023_y / 11 / 16), 17, 3, 6)})},
          {"T15:30", moment({at(open(0), 15, 30)})},
          {"T05:12:07/T05:41:49", range(at(open(0), 5, 12, 7), at(open(0), 5, 41, 49))},
          {"XXXX-WXX-4T03:39", moment({at(open(0, 0, 4), 3, 39)})},
          {"2024-07-02TMO", moment({in(d2, DayPart::morning)})},
          {"TDA", moment({in(open(0), DayPart::dawn)})},
          {"TMI", moment({in(open(0), DayPart::midday)})},
          {"TAF", moment({in(open(0), DayPart::afternoon)})},
          {"TEV", moment({in(open(0), DayPart::evening)})},
          {"TNI", moment({in(open(0), DayPart::night)})},
          {"TDT", moment({in(open(0), DayPart::daytime)})},
          {"XXXX-WXX-6TAF", moment({in(open(0, 0, 6), DayPart::afternoon)})},
          {"T16:00/TEV", range(at(open(0), 16), in(open(0), DayPart::evening))},
          {"2024-10-31T23:47/2024-11-01T00:39", range(at(day(2024_y / 10 / 31), 23, 47), at(day(2024_y / 11 / 1), 0, 39))},
          {"T23:47/T00:39", range(at(open(0), 23, 47), at(open(0), 0, 39))}});
}

TEST(Edtf, MidnightThatEndsADayIsTheNextDays) {
  expect({{"2024-07-02T20:00/2024-07-03T00:00", range(at(d2, 20), at(d2, 24))},
          {"2024-12-31T20:00/2025-01-01T00:00", range(at(day(2024_y / 12 / 31), 20), at(day(2024_y / 12 / 31), 24))},
          {"T20:00/T00:00", range(at(open(0), 20), at(open(0), 24))},
          {"XXXX-WXX-1T00:00", moment({at(open(0, 0, 7), 24)})},
          {"XXXX-08-01T00:00", moment({at(open(7, 31), 24)})},
          {"XXXX-01-01T00:00", moment({at(open(12, 31), 24)})},
          {"XXXX-02-XXT00:00", moment({at(open(2, 28), 24)})}});
}

TEST(Edtf, NeverWritesWhatCannotBe) {
  expect({{"XXXX-04-XX", moment({impossible({}, 4, 31)})},
          {"2024-04-XX", moment({impossible(2024, 4, 31)})},
          {"2023-02-XX", moment({impossible(2023, 2, 29)})},
          {"2024-XX-XX", moment({impossible(2024, 13, 1)})},
          {"XXXX-02-XX", moment({open(2, 30)})},
          {"2024-07-02", moment({at(d2, 25)})},
          {"2024-07-02", moment({at(d2, 10, 60)})},
          {"TXX:XX", moment({at(open(0), 25)})}});
}

TEST(Edtf, Durations) {
  expect({{"P3D", lasting({.amount = 3000})},
          {"PT24H", lasting({.amount = 24000, .unit = Unit::hour})},
          {"P1.5Y", lasting({.amount = 1500, .unit = Unit::year})},
          {"PT1.75H", lasting({.amount = 1750, .unit = Unit::hour})},
          {"PT2H15M", lasting({.amount = 2000, .unit = Unit::hour, .more = 15000})},
          {"P1Y6M", lasting({.amount = 1000, .unit = Unit::year, .more = 6000, .more_unit = Unit::month})},
          {"P2DT3H", lasting({.amount = 2000, .more = 3000, .more_unit = Unit::hour})},
          {"P2W", lasting({.amount = 2000, .unit = Unit::week})},
          {"P9D", lasting({.amount = 1000, .unit = Unit::week, .more = 2000, .more_unit = Unit::day})},
          {"P15D", lasting({.amount = 1000, .unit = Unit::fortnight})},
          {"P7.5D", lasting({.amount = 500, .unit = Unit::fortnight})},
          {"P6M", lasting({.amount = 2000, .unit = Unit::quarter})},
          {"P10Y", lasting({.amount = 1000, .unit = Unit::decade})},
          {"P12Y", lasting({.amount = 1000, .unit = Unit::twelve_years})},
          {"P100Y", lasting({.amount = 1000, .unit = Unit::century})},
          {"P2000Y", lasting({.amount = 2000, .unit = Unit::millennium})},
          {"PT30S", lasting({.amount = 30000, .unit = Unit::second})},
          {"P0D", lasting({.amount = 0})},
          {"PT0M", lasting({.amount = 0, .unit = Unit::minute})},
          {"P3D/P4D", lasting({.amount = 3000, .up_to = 4000})},
          {"PT2H/PT3H", lasting({.amount = 2000, .up_to = 3000, .unit = Unit::hour})},
          {"PXD", lasting({.unknown = true})},
          {"PXY", lasting({.unit = Unit::year, .unknown = true})},
          {"PTXH", lasting({.unit = Unit::hour, .unknown = true})},
          {"PXX", lasting({.unbounded = true})}});
}

TEST(Edtf, Recurrences) {
  expect({{"FREQ=WEEKLY;BYDAY=FR", recurring({.weekdays = {5}})},
          {"FREQ=WEEKLY;BYDAY=SA,SU", recurring({.weekdays = {6, 7}})},
          {"FREQ=DAILY", recurring({.every = Unit::day})},
          {"FREQ=WEEKLY;INTERVAL=2", recurring({.every = Unit::fortnight})},
          {"FREQ=MINUTELY;INTERVAL=10", recurring({.every = Unit::minute, .interval = 10})},
          {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=21", recurring({.every = Unit::year, .months = {2}, .month_days = {21}})},
          {"FREQ=YEARLY;BYMONTH=10,11", recurring({.every = Unit::year, .months = {10, 11}})},
          {"FREQ=YEARLY;RSCALE=HIJRI;BYMONTH=9;BYMONTHDAY=27", recurring({.every = Unit::year, .months = {9}, .month_days = {27}, .calendar = MonthNames::hijri})},
          {"FREQ=YEARLY;RSCALE=BANGLA;BYMONTH=10;BYDAY=-1WE", recurring({.every = Unit::year, .weekdays = {3}, .nth = -1, .months = {10}, .calendar = MonthNames::bangla})},
          {"FREQ=YEARLY;RSCALE=BANGLA;BYYEARDAY=290", recurring({.every = Unit::year, .year_day = 290, .calendar = MonthNames::bangla})},
          {"FREQ=WEEKLY;BYDAY=SA,SU,MO,TU,WE;BYHOUR=12;BYMINUTE=5", recurring({.weekdays = {6, 7, 1, 2, 3}, .from = {12, 5, -1}})},
          {"FREQ=DAILY;BYHOUR=10;DURATION=PT6H30M", recurring({.every = Unit::day, .from = {10, 0, -1}, .to = {16, 30, -1}})},
          {"FREQ=DAILY;BYHOUR=22;DURATION=PT4H", recurring({.every = Unit::day, .from = {22, 0, -1}, .to = {2, 0, -1}})},
          {"FREQ=DAILY;BYHOUR=6,18", recurring({.every = Unit::day, .from = {6, 0, -1}, .also = {{{18, 0, -1}}}})},
          {"FREQ=MONTHLY;BYDAY=1SA,3SA", recurring({.every = Unit::month, .weekdays = {6}, .nth = 1, .also_nth = {3}})},
          {"FREQ=YEARLY;BYHOUR=10", recurring({.every = Unit::year, .from = {10, 0, -1}})},
          {"FREQ=WEEKLY;X-COUNT=6", recurring({.count = 6})}});
}

// A judge of its own: every run of figures that looks like a date must be one.
bool holds_only_real_dates(std::string const& s) {
  for (std::size_t i = 0; i + 10 <= s.size(); ++i) {
    auto const figure = [&](std::size_t k) { return s[i + k] >= '0' && s[i + k] <= '9'; };
    bool const shaped = figure(0) && figure(1) && figure(2) && figure(3) && s[i + 4] == '-' && figure(5) && figure(6) && s[i + 7] == '-' && figure(8) && figure(9);
    if (!shaped) continue;
    bool const before_christ = i > 0 && s[i - 1] == '-' && (i == 1 || s[i - 2] == '/' || s[i - 2] == ',' || s[i - 2] == '[' || s[i - 2] == '{');
    auto const y = std::stoi(s.substr(i, 4)) * (before_christ ? -1 : 1);
    if (!(date::year{y} / std::stoi(s.substr(i + 5, 2)) / std::stoi(s.substr(i + 8, 2))).ok()) return false;
  }
  return s.find("T24") == std::string::npos;
}

TEST(Edtf, OfAnyMomentIsLatinAndPossible) {
  std::mt19937 random{20240704};
  auto const below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 20'000; ++round) {
    std::vector<Point> points;
    for (int n = 1 + below(3); n > 0; --n) {
      Point p;
      p.resolved = below(2) == 0;
      p.possible = p.resolved || below(4) != 0;
      p.precision = static_cast<Precision>(below(8));
      p.first = date::sys_days{date::days{below(2'000'000) - 1'000'000}};
      p.last = p.first + date::days{below(3) * below(400)};
      if (below(2) == 0) p.year = below(4000) - 500;
      p.month = static_cast<std::uint8_t>(below(14)), p.day = static_cast<std::uint8_t>(below(40)), p.weekday = static_cast<std::uint8_t>(below(8));
      if (below(3) == 0) p.time.clock = {static_cast<std::int16_t>(below(27)), static_cast<std::int16_t>(below(62)), static_cast<std::int16_t>(below(62) - 1)};
      p.time.part = static_cast<DayPart>(below(8));
      points.push_back(p);
    }
    auto m = moment(points, points.size() == 1 ? Shape::single : static_cast<Shape>(1 + below(3)));
    m.approximate = below(3) == 0, m.uncertain = below(5) == 0, m.open_end = below(9) == 0;
    auto const value = edtf(m);
    ASSERT_FALSE(value.empty());
    for (char const c : value) ASSERT_TRUE(c > ' ' && c < 0x7F) << value;
    ASSERT_TRUE(holds_only_real_dates(value)) << value;
  }
}

}  // namespace

}  // namespace kalpanji::render
