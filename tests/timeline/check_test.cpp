// The checks on chronicles read from small texts, and the order of the repairs they offer.
#include "timeline/check.hpp"

#include <gtest/gtest.h>

#include "timeline/read.hpp"

namespace kalpanji::timeline {

namespace {

using namespace date::literals;

std::string rules_in(std::string const& text) {
  std::string out;
  for (auto const& f : read(text, {}).findings) out += (out.empty() ? "" : " ") + std::to_string(static_cast<int>(f.rule));
  return out;
}

struct Row {
  char const* text;
  char const* rules;
};

TEST(Check, FiresOnWhatContradictsItselfAndOnNothingElse) {
  for (auto const& [text, rules] : {
           // KP1001
           Row{"বুধবার (৪ জুলাই, ২০২৪) দেখা হয়।", "1001"}, Row{"৪ জুলাই ২০২৪, বুধবার", "1001"}, Row{"২০২৪ সালের ৪ জুলাই (শুক্রবার)", "1001"},
           Row{"বুধবার, ০৪/০৭/২০২৪", "1001"},
           Row{"আজ বুধবার (৪ জুলাই, ২০২৪) সভা", "1001"}, Row{"রবিবার ২৯ ফেব্রুয়ারি ২০২৪", "1001"},
           Row{"বৃহস্পতিবার (৪ জুলাই, ২০২৪) দেখা হয়।", ""}, Row{"মঙ্গলবার, ২ জুলাই, ২০২৪", ""}, Row{"বুধবার (৪ জুলাই) দেখা হয়।", ""},
           Row{"৪ জুলাই, ২০২৪ তারিখে সভা। বুধবার ছুটি।", ""}, Row{"বৃহস্পতিবার, ২১ ফেব্রুয়ারি ১৯৫২", ""},
           // KP1006
           Row{"৩১ এপ্রিল ২০২৪ সভা", "1006"}, Row{"৩২ মে সভা", "1006"}, Row{"৩০ ফেব্রুয়ারি ২০২৪", "1006"}, Row{"৩১ জুন", "1006"}, Row{"৩১/০৯/২০২৪", "1006"},
           Row{"শুক্রবার, ৩১ নভেম্বর ২০২৪", "1006"}, Row{"৩০ এপ্রিল ২০২৪", ""}, Row{"৩১ মে", ""}, Row{"৩১ ডিসেম্বর ২০২৪", ""}, Row{"২৮ ফেব্রুয়ারি ২০২৩", ""}, Row{"৩১ জন", ""},
           // KP1007
           Row{"২৯ ফেব্রুয়ারি ২০২৩", "1007"}, Row{"২৯/০২/১৯০০", "1007"}, Row{"২৯শে ফেব্রুয়ারি ২১০০", "1007"}, Row{"২০২৫ সালের ২৯ ফেব্রুয়ারি", "1007"},
           Row{"বুধবার ২৯ ফেব্রুয়ারি ২০২৩", "1007"}, Row{"২৯ ফেব্রুয়ারি ২০২৪", ""}, Row{"২৯/০২/২০০০", ""}, Row{"২৯ ফেব্রুয়ারি", ""}, Row{"২৯ মার্চ ২০২৩", ""}, Row{"২৮ ফেব্রুয়ারি ২০২৩", ""},
       })
    EXPECT_EQ(rules_in(text), rules) << text;
}

TEST(Check, OffersTheDayThatFollowsTheTextFirst) {
  auto const chronicle = read("মঙ্গলবার (২ জুলাই, ২০২৪) বৈঠক হয়। বুধবার (৪ জুলাই, ২০২৪) দেখা হয়।", {});
  ASSERT_EQ(chronicle.findings.size(), 1u);
  auto const& fixes = chronicle.findings[0].fixes;
  ASSERT_GE(fixes.size(), 3u);
  EXPECT_EQ(fixes[0].day, 2024_y / date::July / 3);
  EXPECT_EQ(fixes[0].reason, Reason::follows_sequence);
  EXPECT_EQ(fixes[1].what, Fix::What::weekday);
  EXPECT_EQ(fixes[1].weekday, 4);
}

TEST(Check, EveryRepairMakesThePlaceRight) {
  for (auto day = date::sys_days{2024_y / 1 / 1}; day < date::sys_days{2025_y / 1 / 1}; day += date::days{1})
    for (unsigned iso = 1; iso <= 7; ++iso) {
      auto const ymd = date::year_month_day{day};
      Chronicle c;
      c.text = "?";
      c.sentences = {{0, 1}};
      Expression e;
      e.span = {0, 1};
      e.moment.resolved = true;
      e.moment.first = e.moment.last = day;
      e.moment.written.weekday = static_cast<std::uint8_t>(iso);
      e.moment.written.day = static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()));
      e.moment.written.month = static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month()));
      e.moment.written.year = static_cast<int>(ymd.year());
      e.claims.resize(1);
      Claim claim;
      claim.written = e.moment.written;
      claim.span = claim.day_month = {0, 1};
      claim.weekday = claim.year = {0, 1};
      e.claims.push_back(claim);
      Point point;
      point.resolved = true;
      point.first = point.last = day;
      e.moment.points.push_back(point);
      c.expressions.push_back(e);
      auto const found = check(c);
      ASSERT_EQ(found.size(), date::weekday{day}.iso_encoding() == iso ? 0u : 1u);
      for (auto const& f : found) {
        ASSERT_FALSE(f.fixes.empty());
        for (auto const& fix : f.fixes)
          if (fix.what == Fix::What::weekday) {
            ASSERT_EQ(fix.weekday, date::weekday{day}.iso_encoding());
          } else {
            ASSERT_TRUE(fix.day.ok());
            ASSERT_EQ(date::weekday{fix.day}.iso_encoding(), iso);
          }
      }
    }
}

TEST(Check, ImpossibleDaysAreMendedToRealOnes) {
  auto const april = read("৩১ এপ্রিল ২০২৪", {}).findings.at(0).fixes;
  ASSERT_EQ(april.size(), 1u);
  EXPECT_EQ(april[0].day, 2024_y / date::April / 30);
  auto const leap = read("২৯ ফেব্রুয়ারি ২০২৩", {}).findings.at(0).fixes;
  ASSERT_EQ(leap.size(), 2u);
  EXPECT_EQ(leap[0].day, 2023_y / date::February / 28);
  EXPECT_EQ(leap[1].day, 2023_y / date::March / 1);
}

}  // namespace

}  // namespace kalpanji::timeline
