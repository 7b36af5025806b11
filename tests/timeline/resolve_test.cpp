// What day a mention means, given the anchors. Mentions are built by hand: the grammar is not asked.
#include "timeline/resolve.hpp"

#include <gtest/gtest.h>

namespace kalpanji::timeline {

namespace {

using namespace date::literals;
using grammar::From;
using grammar::Mention;
using grammar::Tense;
using Written = grammar::Point;

Mention mention(grammar::Expression what, Tense tense = Tense::unknown, bool quoted = false) {
  return {{0, 1}, what, 0, tense, quoted};
}

Written full(int year, unsigned month, unsigned day) {
  Written p;
  if (year != 0) p.year = year;
  p.day = static_cast<std::uint8_t>(day);
  p.month = static_cast<std::uint8_t>(month);
  p.names = month != 0 ? grammar::MonthNames::gregorian : grammar::MonthNames::none;
  return p;
}
Written without_year(unsigned month, unsigned day) { return full(0, month, day); }
Written weekday(unsigned iso) {
  Written p;
  p.weekday = static_cast<std::uint8_t>(iso);
  return p;
}
// আজ 0, গতকাল -1; পরদিন is counted from the story.
Written day_from(From from, int steps) {
  Written p;
  p.counted = {from, Unit::day, static_cast<std::int16_t>(steps)};
  return p;
}

Anchor on(date::sys_days document) {
  Anchor a;
  a.document = document;
  return a;
}

TEST(Resolve, AFullDateIsTheSameUnderEveryAnchor) {
  for (auto const& anchor : {Anchor{}, on(2024_y / 7 / 4), on(1850_y / 1 / 1)}) {
    auto const m = resolve(mention(full(2024, 7, 2)), anchor);
    ASSERT_TRUE(m.resolved);
    EXPECT_EQ(m.first, date::sys_days{2024_y / 7 / 2});
    EXPECT_EQ(m.last, m.first);
    EXPECT_TRUE(m.filled.empty());
  }
}

TEST(Resolve, MonthsAndYearsAreWholeIntervals) {
  auto month = full(2024, 2, 0);
  auto const m = resolve(mention(month), {});
  EXPECT_EQ(m.precision, Precision::month);
  EXPECT_EQ(m.first, date::sys_days{2024_y / 2 / 1});
  EXPECT_EQ(m.last, date::sys_days{2024_y / 2 / 29});
  auto const y = resolve(mention(full(2001, 0, 0)), {});
  EXPECT_EQ(y.precision, Precision::year);
  EXPECT_EQ(y.first, date::sys_days{2001_y / 1 / 1});
  EXPECT_EQ(y.last, date::sys_days{2001_y / 12 / 31});
}

TEST(Resolve, AWeekdayWithoutAVerbIsTheNearest) {
  // on Thursday 4 July 2024: Saturday lies two days ahead, Tuesday two days back; a verb of the past looks back all the same
  EXPECT_EQ(resolve(mention(weekday(6)), on(2024_y / 7 / 4)).first, date::sys_days{2024_y / 7 / 6});
  EXPECT_EQ(resolve(mention(weekday(2)), on(2024_y / 7 / 4)).first, date::sys_days{2024_y / 7 / 2});
  EXPECT_EQ(resolve(mention(weekday(6), Tense::past), on(2024_y / 7 / 4)).first, date::sys_days{2024_y / 6 / 29});
}

TEST(Resolve, TonightsMidnightEndsTheDayUnlessItIsPast) {
  auto tonight = day_from(From::document, 0);
  tonight.day_part = grammar::DayPart::night;
  tonight.clock = {12, 0, -1};
  EXPECT_EQ(resolve(mention(tonight), on(2024_y / 7 / 4)).first, date::sys_days{2024_y / 7 / 5});
  EXPECT_EQ(resolve(mention(tonight, Tense::past), on(2024_y / 7 / 4)).first, date::sys_days{2024_y / 7 / 4});
}

TEST(Resolve, AQuarterToOneAtMiddayIsAfterNoon) {
  Written p = day_from(From::document, 0);
  p.day_part = grammar::DayPart::midday;
  p.clock = {0, 45, -1};  // পৌনে একটা
  EXPECT_EQ(resolve(mention(p), on(2024_y / 7 / 4)).from.clock.hour, 12);
}

TEST(Resolve, AMissingYearIsTheNearestToTheDocument) {
  struct Case {
    date::sys_days document;
    unsigned month, day;
    date::sys_days meant;
  };
  for (auto const& c : {Case{2024_y / 7 / 4, 7, 2, 2024_y / 7 / 2}, Case{2024_y / 1 / 1, 12, 31, 2023_y / 12 / 31},
                        Case{2025_y / 12 / 11, 1, 4, 2026_y / 1 / 4}, Case{2025_y / 3 / 19, 4, 20, 2025_y / 4 / 20}}) {
    auto const m = resolve(mention(without_year(c.month, c.day)), on(c.document));
    ASSERT_TRUE(m.resolved);
    EXPECT_EQ(m.first, c.meant);
    ASSERT_EQ(m.filled.size(), 1u);
    EXPECT_EQ(m.filled[0].from, Source::document_date);
  }
}

TEST(Resolve, AStoryOfAnotherTimeGivesItsYear) {
  auto anchor = on(2024_y / 2 / 20);
  anchor = told(anchor, mention(full(1952, 0, 0)), resolve(mention(full(1952, 0, 0)), anchor));
  auto const m = resolve(mention(without_year(2, 21)), anchor);
  EXPECT_EQ(m.first, date::sys_days{1952_y / 2 / 21});
  EXPECT_EQ(m.filled.at(0).from, Source::last_date_told);
}

TEST(Resolve, NothingIsGuessedWithoutAnAnchor) {
  EXPECT_FALSE(resolve(mention(without_year(7, 4)), {}).resolved);
  EXPECT_FALSE(resolve(mention(weekday(2)), {}).resolved);
  EXPECT_FALSE(resolve(mention(day_from(From::document, 0)), {}).resolved);
}

TEST(Resolve, ABareWeekdayFollowsTheVerb) {
  auto const thursday = 2024_y / 7 / 4;
  auto const tuesday = [&](Tense tense) { return resolve(mention(weekday(2), tense), on(thursday)).first; };
  EXPECT_EQ(tuesday(Tense::past), date::sys_days{2024_y / 7 / 2});
  EXPECT_EQ(tuesday(Tense::unknown), date::sys_days{2024_y / 7 / 2});
  EXPECT_EQ(tuesday(Tense::future), date::sys_days{2024_y / 7 / 9});
  // the document's own day counts either way
  for (auto const tense : {Tense::past, Tense::future})
    EXPECT_EQ(resolve(mention(weekday(4), tense), on(thursday)).first, date::sys_days{thursday});
}

TEST(Resolve, AWeekdayStaysWithinAWeekForEveryPair) {
  for (auto day = date::sys_days{2024_y / 1 / 1}; day < date::sys_days{2024_y / 1 / 15}; day += date::days{1})
    for (unsigned iso = 1; iso <= 7; ++iso)
      for (auto const tense : {Tense::past, Tense::future}) {
        auto const m = resolve(mention(weekday(iso), tense), on(day));
        ASSERT_EQ(date::weekday{m.first}.iso_encoding(), iso);
        auto const away = (m.first - day).count();
        ASSERT_TRUE(tense == Tense::past ? away <= 0 && away > -7 : away >= 0 && away < 7);
      }
}

TEST(Resolve, TodayIsTheDocumentsAndInSpeechTheSpeakers) {
  auto anchor = on(2024_y / 7 / 10);
  EXPECT_EQ(resolve(mention(day_from(From::document, 0)), anchor).first, date::sys_days{2024_y / 7 / 10});
  EXPECT_EQ(resolve(mention(day_from(From::document, -1)), anchor).first, date::sys_days{2024_y / 7 / 9});
  EXPECT_EQ(resolve(mention(day_from(From::document, +1)), anchor).first, date::sys_days{2024_y / 7 / 11});
  anchor.story = 2024_y / 7 / 4;
  auto const speech = resolve(mention(day_from(From::document, 0), Tense::unknown, true), anchor);
  EXPECT_EQ(speech.first, date::sys_days{2024_y / 7 / 4});
  EXPECT_EQ(speech.relation, Relation::to_story);
}

TEST(Resolve, ImpossibleDaysAreSaidToBeImpossible) {
  for (auto const& d : {full(2024, 4, 31), full(2023, 2, 29), full(2024, 2, 30), without_year(4, 31), without_year(5, 32)}) {
    auto const m = resolve(mention(d), on(2024_y / 7 / 4));
    EXPECT_FALSE(m.possible);
    EXPECT_FALSE(m.resolved);
  }
  EXPECT_TRUE(resolve(mention(full(2024, 2, 29)), {}).resolved);
}

TEST(Told, SpeechDoesNotMoveTheStory) {
  auto const quoted = mention(full(2024, 7, 2), Tense::unknown, true);
  EXPECT_FALSE(told({}, quoted, resolve(quoted, {})).story.has_value());
}

}  // namespace

}  // namespace kalpanji::timeline
