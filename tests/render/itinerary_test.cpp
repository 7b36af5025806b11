// The itinerary from chronicles built by hand: days in order with their weekday, what is wider before what lies in it, each
// event with its line, doubts below their event.
#include <gtest/gtest.h>

#include "render/writers.hpp"
#include "tests/render/build.hpp"

namespace kalpanji::render {

namespace {

using build::day;
using build::moment;
using timeline::Precision;

std::string itinerary(std::vector<timeline::Chronicle const*> const& all, TextOptions const& options = {}) { return write_itinerary(all, options); }

timeline::Chronicle story() {
  timeline::Chronicle c;
  c.id = "a.txt";
  build::add(c, moment(day(2024, 7, 4)), "দেখা হয়");
  build::add(c, moment(day(2001, 1, 1), Precision::year), "গঠিত হয়");
  build::add(c, moment(day(2024, 7, 2)), "বৈঠক হয়");
  build::add(c, moment(day(2017, 6, 1), Precision::month), "সদস্য হয়");
  return c;
}

TEST(Itinerary, TellsDaysInOrderWithTheirWeekdayAndLine) {
  auto const c = story();
  TextOptions options;
  options.title = "সফর";
  EXPECT_EQ(itinerary({&c}, options),
            "সফর\n"
            "\n২০০১, মাস ও দিন অজানা\n  • গঠিত হয়  [২ নং লাইন]\n"
            "\nজুন ২০১৭, দিন অজানা\n  • সদস্য হয়  [৪ নং লাইন]\n"
            "\nমঙ্গলবার, ২ জুলাই ২০২৪\n  • বৈঠক হয়  [৩ নং লাইন]\n"
            "\nবৃহস্পতিবার, ৪ জুলাই ২০২৪\n  • দেখা হয়  [১ নং লাইন]\n");
}

TEST(Itinerary, SpeaksEnglishWithLatinDigits) {
  auto const c = story();
  TextOptions options;
  options.voice = {Language::english, Digits::latin};
  auto const text = itinerary({&c}, options);
  EXPECT_TRUE(text.starts_with("Itinerary: 2001 – 4 July 2024\n")) << text;
  EXPECT_NE(text.find("\nTuesday, 2 July 2024\n  • বৈঠক হয়  [line 3]\n"), std::string::npos) << text;
  EXPECT_NE(text.find("\nJune 2017, day unknown\n"), std::string::npos) << text;
}

TEST(Itinerary, PutsAYearBeforeItsFirstDay) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 1, 1)), "দিন");
  build::add(c, moment(day(2024, 1, 1), Precision::month), "মাস");
  build::add(c, moment(day(2024, 1, 1), Precision::year), "বছর");
  auto const text = itinerary({&c});
  EXPECT_LT(text.find("• বছর"), text.find("• মাস"));
  EXPECT_LT(text.find("• মাস"), text.find("• দিন"));
}

TEST(Itinerary, GivesADayOneHeadingAndKeepsTheTextsOrderInIt) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 4)), "প্রথম");
  build::add(c, moment(day(2024, 7, 4)), "দ্বিতীয়");
  auto const text = itinerary({&c});
  auto const heading = text.find("\nবৃহস্পতিবার, ৪ জুলাই ২০২৪\n");
  EXPECT_NE(heading, std::string::npos);
  EXPECT_EQ(text.find("\nবৃহস্পতিবার, ৪ জুলাই ২০২৪\n", heading + 1), std::string::npos);
  EXPECT_LT(text.find("প্রথম"), text.find("দ্বিতীয়"));
}

TEST(Itinerary, NamesTheFilesWhenThereAreSeveral) {
  auto const a = story();
  timeline::Chronicle b;
  b.id = "b.txt";
  build::add(b, moment(day(2024, 7, 3)), "ফেরা");
  auto const text = itinerary({&a, &b});
  EXPECT_NE(text.find("• ফেরা  [b.txt, ১ নং লাইন]"), std::string::npos) << text;
  EXPECT_LT(text.find("ফেরা"), text.find("দেখা হয়"));
  EXPECT_GT(text.find("ফেরা"), text.find("বৈঠক হয়"));
}

TEST(Itinerary, SaysADoubtBelowItsEvent) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 4)), "দেখা হয়");
  build::doubt(c, day(2024, 7, 3));
  auto const text = itinerary({&c});
  auto const event = text.find("• দেখা হয়"), doubt = text.find("⚠");
  ASSERT_NE(doubt, std::string::npos);
  EXPECT_GT(doubt, event);
  EXPECT_NE(text.find("বুধবার", doubt), std::string::npos) << text;
}

TEST(Itinerary, HasEscapesOnlyWhereColoursAreAsked) {
  auto const c = story();
  EXPECT_EQ(itinerary({&c}).find('\x1B'), std::string::npos);
  TextOptions options;
  options.color = true;
  EXPECT_NE(itinerary({&c}, options).find("\x1B[1m"), std::string::npos);
}

TEST(Itinerary, OfNoEventsSaysSo) { EXPECT_EQ(itinerary({}), "কোনো তারিখযুক্ত ঘটনা পাওয়া যায়নি।\n"); }

TEST(Itinerary, TellsEveryEventOnce) {
  auto const c = build::random_chronicle(41, 300, 36525);
  auto const text = itinerary({&c});
  std::size_t bullets = 0;
  for (auto at = text.find("\n  • "); at != std::string::npos; at = text.find("\n  • ", at + 1)) ++bullets;
  EXPECT_EQ(bullets, c.events.size());
}

}  // namespace

}  // namespace kalpanji::render
