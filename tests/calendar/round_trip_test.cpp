// Every day there and back through every calendar; and ours against ICU's, day by day.
#include <gtest/gtest.h>

#include <memory>

#include <unicode/calendar.h>
#include <unicode/gregocal.h>

#include "tests/calendar/tables.hpp"
#include "timeline/calendar/bangla.hpp"
#include "timeline/calendar/calendar.hpp"
#include "timeline/calendar/hijri.hpp"

namespace kalpanji::calendar {
namespace {

using date::days;
using date::sys_days;
using namespace date::literals;

// Days on end: each date exists, comes back, and follows the one before it by exactly one step.
TEST(RoundTrip, EveryDayFrom1700To2200) {
  for (auto const c : calendars) {
    auto const range = range_of(c);
    std::optional<CalendarDate> before;
    int covered = 0;
    for (auto day = sys_days{1700_y / 1 / 1}; day <= sys_days{2200_y / 12 / 31}; day += days{1}) {
      auto const d = from_days(c, day);
      ASSERT_EQ(d.has_value(), range.first <= day && day <= range.last) << calendar_name(c) << ' ' << test::text_of(day);
      if (!d) continue;
      ++covered;
      ASSERT_EQ(to_days(*d), day) << calendar_name(c) << ' ' << test::text_of(day);
      if (before) {
        auto const same_month = d->year == before->year && d->month == before->month && d->day == before->day + 1;
        auto const next_month = d->day == 1 && (d->month == 1 ? d->year == before->year + 1 && before->month == 12 : d->year == before->year && d->month == before->month + 1);
        ASSERT_TRUE(same_month || next_month) << calendar_name(c) << ' ' << test::text_of(day);
      }
      before = d;
    }
    // All 182,986 days, but where the table of Umm al-Qura ends: 106,665 days of 1300 .. 1600 AH.
    EXPECT_EQ(covered, range.first > sys_days{1800_y / 1 / 1} ? 106'665 : 182'986) << calendar_name(c);
  }
}

TEST(RoundTrip, NoOtherFieldsGiveTheSameDay) {
  // to_days is one to one: over these years, the dates that exist are as many as the days they cover.
  for (auto const c : calendars) {
    auto const y = c == Calendar::gregorian || c == Calendar::julian ? 2'000 : 1'400;
    int dates = 0;
    for (auto year = y; year < y + 40; ++year)
      for (unsigned m = 0; m <= 20; ++m)
        for (unsigned d = 0; d <= 40; ++d) dates += to_days({c, year, m, d}).has_value();
    EXPECT_EQ(dates, (year_days(c, y + 39)->last - year_days(c, y)->first).count() + 1) << calendar_name(c);
  }
}

std::unique_ptr<icu::Calendar> icu_calendar(char const* type) {
  auto status = U_ZERO_ERROR;
  std::unique_ptr<icu::Calendar> calendar{icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale{("en@calendar=" + std::string{type}).c_str()}, status)};
  EXPECT_TRUE(U_SUCCESS(status));
  return calendar;
}

Fields icu_date(icu::Calendar& calendar, sys_days day) {
  auto status = U_ZERO_ERROR;
  calendar.setTime(day.time_since_epoch().count() * 86'400'000.0, status);
  Fields out{calendar.get(UCAL_EXTENDED_YEAR, status), static_cast<unsigned>(calendar.get(UCAL_MONTH, status)) + 1, static_cast<unsigned>(calendar.get(UCAL_DATE, status))};
  EXPECT_TRUE(U_SUCCESS(status));
  return out;
}

int days_that_differ(Calendar c, icu::Calendar& other, sys_days first, sys_days last) {
  int differ = 0;
  for (auto day = first; day <= last; day += days{1}) {
    auto const ours = from_days(c, day);
    auto const theirs = icu_date(other, day);
    if (!ours || ours->year != theirs.year || ours->month != theirs.month || ours->day != theirs.day) ++differ;
  }
  return differ;
}

TEST(Icu, SakaAndCivilAgreeFrom1700To2200) {
  auto const first = sys_days{1700_y / 1 / 1}, last = sys_days{2200_y / 12 / 31};
  EXPECT_EQ(days_that_differ(Calendar::saka, *icu_calendar("indian"), first, last), 0);
  EXPECT_EQ(days_that_differ(Calendar::hijri_civil, *icu_calendar("islamic-civil"), first, last), 0);
}

TEST(Icu, UmmAlQuraAgreesOnEveryDayOfItsTable) {
  auto const range = range_of(Calendar::hijri_umalqura);
  auto const calendar = icu_calendar("islamic-umalqura");
  EXPECT_EQ(days_that_differ(Calendar::hijri_umalqura, *calendar, range.first, range.last), 0);
}

// The table itself, made anew: a bit a month, from ICU's own month lengths.
TEST(Icu, UmmAlQuraTableIsIcus) {
  auto const calendar = icu_calendar("islamic-umalqura");
  for (int y = 1'300; y <= 1'600; ++y) {
    unsigned word = 0;
    for (int m = 0; m < 12; ++m) {
      auto status = U_ZERO_ERROR;
      calendar->clear();
      calendar->set(y, m, 1);
      auto const length = calendar->getActualMaximum(UCAL_DATE, status);
      ASSERT_TRUE(U_SUCCESS(status));
      ASSERT_TRUE(length == 29 || length == 30);
      if (length == 30) word |= 1U << m;
    }
    EXPECT_EQ(hijri::umalqura::months_of_30[static_cast<std::size_t>(y - 1'300)], word) << y;
  }
}

TEST(Icu, JulianAgreesFromCaesarToOurDays) {
  auto status = U_ZERO_ERROR;
  icu::GregorianCalendar calendar{*icu::TimeZone::getGMT(), icu::Locale::getEnglish(), status};
  calendar.setGregorianChange(8.64e15, status);  // never
  ASSERT_TRUE(U_SUCCESS(status));
  for (auto day = sys_days{date::year{-50} / 1 / 1}; day < sys_days{2100_y / 1 / 1}; day += days{3}) {
    auto const ours = from_days(Calendar::julian, day);
    auto const theirs = icu_date(calendar, day);
    ASSERT_TRUE(ours && ours->year == theirs.year && ours->month == theirs.month && ours->day == theirs.day) << test::text_of(day);
  }
}

// Bangladesh's Hijri date is Umm al-Qura's of the day before, on every day.
TEST(HijriBd, LagsUmmAlQuraByADay) {
  auto const range = range_of(Calendar::hijri_bd);
  EXPECT_EQ(range.first, range_of(Calendar::hijri_umalqura).first + days{1});
  for (auto day = range.first; day <= range.last; day += days{1}) {
    auto const ours = from_days(Calendar::hijri_bd, day), other = from_days(Calendar::hijri_umalqura, day - days{1});
    ASSERT_TRUE(ours && other && ours->year == other->year && ours->month == other->month && ours->day == other->day);
  }
}

// Before 16 October 2019 the two calendars of Bangladesh are one; after it they differ by a day from 16 October to 14 March, and then only.
TEST(BanglaBd, TheTwoVersionsDifferInWinterOnly) {
  using date::month;
  for (auto day = sys_days{1980_y / 1 / 1}; day < sys_days{2060_y / 1 / 1}; day += days{1}) {
    auto const g = date::year_month_day{day};
    auto const winter = date::month_day{g.month(), g.day()} >= date::October / 16 || date::month_day{g.month(), g.day()} <= date::March / 14;
    auto const differ = from_days(Calendar::bangla_bd, day)->day != from_days(Calendar::bangla_bd_1987, day)->day;
    ASSERT_EQ(differ, day >= bangla::bd::new_lengths_from && winter) << test::text_of(day);
    if (differ) {
      auto const official = to_days(*from_days(Calendar::bangla_bd, day)), old = to_days(*from_days(Calendar::bangla_bd_1987, day));
      ASSERT_EQ(official, old);
    }
  }
}

}  // namespace
}  // namespace kalpanji::calendar
