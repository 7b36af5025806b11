// Named days by table, and what holds for all of them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "tests/calendar/tables.hpp"
#include "timeline/calendar/named_days.hpp"

namespace kalpanji::calendar {
namespace {

using date::days;

std::optional<NamedDay> named(std::string_view id) {
  for (std::size_t i = 0; i < named_day_count; ++i)
    if (name_of(static_cast<NamedDay>(i)).id == id) return static_cast<NamedDay>(i);
  return std::nullopt;
}

std::string dump(NamedDayAnswers const& answers) {
  std::string out;
  for (auto const& a : answers) {
    if (!out.empty()) out += ", ";
    out += test::text_of(a.first);
    if (a.last != a.first) out += ".." + test::text_of(a.last);
    if (a.tolerance != 0) out += " ~" + std::to_string(a.tolerance);
    out += ' ' + std::string{calendar_name(a.calendar)};
    if (a.night) out += " night";
  }
  return out.empty() ? "-" : out;
}

TEST(NamedDays, DaysOfTheTable) {
  std::set<std::string> seen;
  for (auto const& line : test::lines_of("days_of_names.txt")) {
    std::istringstream in{line.text};
    std::string id, region, expected;
    int year = 0;
    ASSERT_TRUE(in >> id >> year >> region) << line.number;
    std::getline(in >> std::ws, expected);
    auto const key = named(id);
    ASSERT_TRUE(key) << line.number << ' ' << id;
    auto const whose = region == "bd:" ? Region::bangladesh : region == "in:" ? Region::india : Region::automatic;
    EXPECT_EQ(dump(named_day(*key, year, whose)), expected) << "days_of_names.txt:" << line.number << ": " << line.text;
    seen.insert(id);
  }
  EXPECT_GE(seen.size(), 32U);
}

TEST(NamedDays, MoonDaysOfEveryYear) {
  auto const lines = test::lines_of("moon_days.txt");
  ASSERT_EQ(lines.size(), 17U);
  for (std::size_t row = 1; row < lines.size(); ++row) {
    std::istringstream heading{lines[0].text}, in{lines[row].text};
    std::string id, cell;
    int year = 0;
    heading >> id, in >> year;
    while (heading >> id) {
      ASSERT_TRUE(in >> cell) << lines[row].number;
      auto const answers = named_day(*named(id), year, Region::india);
      ASSERT_EQ(answers.size(), 1U);
      EXPECT_EQ(test::text_of(answers[0].first).substr(5), cell) << id << ' ' << year;
    }
  }
}

// Days from the last new moon to noon in India. Meeus, Astronomical Algorithms, chapter 49,
// with the four largest terms: right within an hour or two.
double days_since_new_moon(date::sys_days day) {
  constexpr auto radian = std::numbers::pi / 180;
  auto const noon = day.time_since_epoch().count() + 2'440'587.5 + 0.5 - 5.5 / 24;
  auto const moment = [&](double k) {
    auto const sun = (2.5534 + 29.1053567 * k) * radian, moon = (201.5643 + 385.81693528 * k) * radian, node = (160.7108 + 390.67050284 * k) * radian;
    return 2'451'550.09766 + 29.530588861 * k - 0.4067 * std::sin(moon) + 0.1727 * std::sin(sun) + 0.0161 * std::sin(2 * moon) + 0.0104 * std::sin(2 * node);
  };
  auto k = std::floor((noon - 2'451'550.1) / 29.530588861) + 1;
  while (moment(k) > noon) --k;
  return noon - moment(k);
}

// An independent look at the table: each festival stands at its phase of the moon, within what a tithi may stretch.
TEST(NamedDays, MoonDaysStandAtTheirMoon) {
  constexpr double tithi = 29.530588861 / 30;
  struct {
    NamedDay key;
    int bright;  // the bright tithi, 0 for new moon, 15 for full moon
  } const rows[]{{NamedDay::saraswati_puja, 5}, {NamedDay::dol, 15}, {NamedDay::rath_yatra, 2}, {NamedDay::mahalaya, 0}, {NamedDay::durga_shashthi, 6},
                 {NamedDay::durga_saptami, 7}, {NamedDay::durga_ashtami, 8}, {NamedDay::durga_navami, 9}, {NamedDay::durga_dashami, 10}, {NamedDay::kali_puja, 0}};
  for (auto const& row : rows)
    for (int year = 2'015; year <= 2'030; ++year) {
      auto const day = named_day(row.key, year, Region::india)[0].first;
      auto age = days_since_new_moon(day);
      if (row.bright == 0 && age > 15) age -= 29.53;
      EXPECT_NEAR(age, (row.bright - 0.5) * tithi, 1.6) << name_of(row.key).id << ' ' << test::text_of(day);
    }
}

TEST(NamedDays, EachHasNamesOfItsOwnInNfc) {
  std::set<std::string_view> ids, bengali;
  auto status = U_ZERO_ERROR;
  auto const* const nfc = icu::Normalizer2::getNFCInstance(status);
  ASSERT_TRUE(U_SUCCESS(status));
  for (std::size_t i = 0; i < named_day_count; ++i) {
    auto const name = name_of(static_cast<NamedDay>(i));
    EXPECT_FALSE(name.id.empty() || name.bengali.empty() || name.english.empty()) << i;
    EXPECT_TRUE(ids.insert(name.id).second) << name.id;
    EXPECT_TRUE(bengali.insert(name.bengali).second) << name.bengali;
    EXPECT_TRUE(nfc->isNormalized(icu::UnicodeString::fromUTF8({name.bengali.data(), static_cast<int>(name.bengali.size())}), status)) << name.bengali;
  }
  EXPECT_EQ(name_of(static_cast<NamedDay>(named_day_count)).id, "");
  EXPECT_TRUE(named_day(static_cast<NamedDay>(named_day_count), 2024, Region::automatic).empty());
}

// Whatever the name, year and region: answers lie in the year asked, in order; the region's answers are among those of no region; and
// a name that means something in 2024 has a day for each region.
TEST(NamedDays, AnswersLieInTheYearAsked) {
  for (std::size_t i = 0; i < named_day_count; ++i) {
    auto const key = static_cast<NamedDay>(i);
    for (int year = 1'600; year <= 2'300; ++year) {
      auto const all = named_day(key, year, Region::automatic);
      for (auto const region : {Region::automatic, Region::bangladesh, Region::india}) {
        auto const answers = named_day(key, year, region);
        for (auto const& a : answers) {
          EXPECT_EQ(int{date::year_month_day{a.first}.year()}, year) << name_of(key).id;
          EXPECT_TRUE(a.first <= a.last && a.last - a.first <= days{6});
          EXPECT_LE(a.tolerance, 1U);
          EXPECT_NE(std::find(all.begin(), all.end(), a), all.end()) << name_of(key).id << ' ' << year;
        }
        if (year == 2'026) {
          EXPECT_FALSE(answers.empty()) << name_of(key).id;
        }
      }
    }
  }
}

// Bangla days come exactly once a Gregorian year for each region that knows them; Hijri days by the tabular calendar once or twice, or once less.
TEST(NamedDays, BanglaDaysComeOnceAYear) {
  for (auto key = NamedDay::pahela_boishakh; key <= NamedDay::vishwakarma_puja; key = static_cast<NamedDay>(static_cast<int>(key) + 1))
    for (int year = 1'200; year <= 2'290; ++year) {
      EXPECT_EQ(named_day(key, year, Region::bangladesh).size(), 1U) << name_of(key).id << year;
      EXPECT_EQ(named_day(key, year, Region::india).size(), 1U) << name_of(key).id << year;
    }
}

TEST(NamedDays, HijriDaysFillTheYearsWithoutAGap) {
  for (auto key = NamedDay::ashura; key <= NamedDay::eid_ul_azha; key = static_cast<NamedDay>(static_cast<int>(key) + 1))
    for (auto const region : {Region::bangladesh, Region::india}) {
      std::optional<date::sys_days> before;
      for (int year = 1'883; year <= 2'173; ++year)
        for (auto const& a : named_day(key, year, region)) {
          if (before) {
            EXPECT_TRUE(a.first - *before >= days{347} && a.first - *before <= days{362}) << name_of(key).id << ' ' << test::text_of(a.first);
          }
          if (key == NamedDay::akheri_chahar_shomba) {
            EXPECT_EQ(date::weekday{a.first}, date::Wednesday);
          }
          before = a.first;
        }
      ASSERT_TRUE(before);
      EXPECT_GT(*before, date::sys_days{date::year{2172} / 12 / 1});
    }
}

// Section by section of what Calcutta and Dhaka print: Pahela Boishakh 14 or 15 April, Vishwakarma Puja 17 or 18 September.
TEST(NamedDays, StayInTheirWindows) {
  struct {
    NamedDay key;
    Region region;
    date::month_day first, last;
  } const rows[]{
      {NamedDay::pahela_boishakh, Region::bangladesh, date::April / 14, date::April / 14},
      {NamedDay::pahela_boishakh, Region::india, date::April / 14, date::April / 15},
      {NamedDay::rabindra_jayanti, Region::bangladesh, date::May / 8, date::May / 8},
      {NamedDay::rabindra_jayanti, Region::india, date::May / 8, date::May / 9},
      {NamedDay::nazrul_jayanti, Region::bangladesh, date::May / 25, date::May / 25},
      {NamedDay::nazrul_jayanti, Region::india, date::May / 25, date::May / 26},
      {NamedDay::baishe_shrabon, Region::bangladesh, date::August / 6, date::August / 6},
      {NamedDay::baishe_shrabon, Region::india, date::August / 7, date::August / 8},
      {NamedDay::choitro_sankranti, Region::bangladesh, date::April / 13, date::April / 13},
      {NamedDay::choitro_sankranti, Region::india, date::April / 13, date::April / 14},
      {NamedDay::vishwakarma_puja, Region::india, date::September / 17, date::September / 18},
  };
  for (auto const& row : rows)
    for (int year = 1'995; year <= 2'030; ++year) {
      auto const g = date::year_month_day{named_day(row.key, year, row.region)[0].first};
      auto const on = g.month() / g.day();
      EXPECT_TRUE(row.first <= on && on <= row.last) << name_of(row.key).id << ' ' << g;
    }
}

}  // namespace
}  // namespace kalpanji::calendar
