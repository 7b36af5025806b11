// The itinerary in text, Markdown, HTML, JSON and CSV: what stands where, for programmes built by hand.
#include "render/write_itinerary.hpp"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include "tests/render/documents.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

constexpr Voice bn{Language::bengali, Digits::bengali}, en{Language::english, Digits::latin};

std::vector<Document> visit() {
  auto friday = recurring({.weekdays = {5}, .from = {14, 0, -1}});
  Document d;
  d.tell(moment({day(2024_y / 7 / 2)}), "আস্তানায় পৌঁছানো")
      .tell(moment({at(day(2024_y / 7 / 2), 15, 30)}), "নুর্তলুর সঙ্গে বৈঠক")
      .tell(range(at(day(2024_y / 7 / 2), 10), at(day(2024_y / 7 / 2), 11, 30)), "সংবাদ সম্মেলন")
      .tell(moment({in(day(2024_y / 7 / 2), DayPart::evening)}), "নৈশভোজ")
      .tell(moment({day(2024_y / 7 / 4)}), "তিনি দেখা করেন")
      .dispute(3, 2024_y / 7 / 3)
      .tell(moment({month(2024, 7)}), "চুক্তি সই হয়")
      .tell(range(day(2024_y / 7 / 10), day(2024_y / 7 / 12)), "মেলা")
      .tell(friday, "জুমার আলোচনা")
      .tell(moment({open(8, 1)}), "ফেরা");
  return {d};
}

std::string text(std::vector<Document> const& documents, ProgrammeOptions options) { return write_itinerary_text(Pointers{documents}, {.programme = std::move(options)}); }

TEST(Itinerary, TellsDayByDay) {
  EXPECT_EQ(text(visit(), {.voice = bn}), R"(দিনপঞ্জি: জুলাই ২০২৪

জুলাই ২০২৪, দিন অজানা
  • চুক্তি সই হয়  [৬ নং লাইন]

মঙ্গলবার, ২ জুলাই ২০২৪ · ১৮ আষাঢ় ১৪৩১ বঙ্গাব্দ
                                     আস্তানায় পৌঁছানো  [১ নং লাইন]
  সকাল ১০টা – সকাল ১১টা ৩০ মিনিট  সংবাদ সম্মেলন  [৩ নং লাইন]
  বিকেল ৩টা ৩০ মিনিট              নুর্তলুর সঙ্গে বৈঠক  [২ নং লাইন]
  সন্ধ্যা                              নৈশভোজ  [৪ নং লাইন]
)");
}

TEST(Itinerary, InEnglishWithBounds) {
  EXPECT_EQ(text(visit(), {.voice = en, .title = "Visit", .from = date::sys_days{2024_y / 7 / 3}, .to = date::sys_days{2024_y / 7 / 11}, .calendars = std::vector<Calendar>{}}), "");
}

}  // namespace

}  // namespace kalpanji::render
