// Events and their titles, and what a whole reading gives on the story that this program began with.
#include "timeline/event.hpp"

#include <gtest/gtest.h>

#include "timeline/read.hpp"

namespace kalpanji::timeline {

namespace {

using namespace date::literals;

Given on_4_july() {
  Given given;
  given.date = 2024_y / 7 / 4;
  return given;
}

std::string titles(std::string const& text) {
  std::string out;
  for (auto const& e : read(text, on_4_july()).events) out += (out.empty() ? "" : " | ") + e.title;
  return out;
}

TEST(Event, TitleIsTheStatementWithoutItsDate) {
  EXPECT_EQ(titles("মঙ্গলবার (২ জুলাই, ২০২৪) তাদের বৈঠক হয়।"), "তাদের বৈঠক হয়");
  EXPECT_EQ(titles("বৃহস্পতিবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।"), "তিনি দেখা করেন");
  EXPECT_EQ(titles("সংস্থাটি ২০০১ সালে প্রতিষ্ঠিত হয়।"), "সংস্থাটি প্রতিষ্ঠিত হয়");
  EXPECT_EQ(titles("* ২১ ফেব্রুয়ারি ১৯৫২ : ছাত্রদের মিছিলে গুলি।"), "ছাত্রদের মিছিলে গুলি");
  EXPECT_EQ(titles("\"আজ দেখা করে আনন্দিত।"), "দেখা করে আনন্দিত");
}

TEST(Event, TwoDatesInASentenceGiveTwo) {
  EXPECT_EQ(titles("২ জুলাই ২০২৪ বৈঠক শুরু হয়, ৪ জুলাই ২০২৪ সফর শেষ হয়।"), "বৈঠক শুরু হয় | সফর শেষ হয়");
}

TEST(Event, ADateByItselfIsNone) {
  EXPECT_EQ(titles("২ জুলাই ২০২৪"), "");
  EXPECT_EQ(titles("সোমবার (৩১ এপ্রিল ২০২৪) সভা হয়"), "");
  EXPECT_EQ(titles("কোনো তারিখ নেই এখানে।"), "");
}

TEST(Read, ASentenceWithoutTimeChangesNoOtherEvent) {
  std::string const first = "২ জুলাই ২০২৪ বৈঠক হয়।", second = " মঙ্গলবার বিজ্ঞপ্তি জারি হয়েছে।";
  EXPECT_EQ(titles(first + second), titles(first + " সবাই খুশি ছিলেন।" + second));
}

TEST(Read, FindsTheWrongWednesdayAndTheRightDays) {
  auto const c = read(
      "মঙ্গলবার (২ জুলাই, ২০২৪) তাদের বৈঠক হয়। বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন। \"আস্তানায় আজ দেখা করে আনন্দিত,\" তিনি বলেন। "
      "মঙ্গলবার জারি করা বিজ্ঞপ্তিতে জানিয়েছে। সংস্থাটি ২০০১ সালে প্রতিষ্ঠিত হয়। ২০১৭ সালের জুন মাসে ১৭ তম সম্মেলন হয়।",
      on_4_july());
  ASSERT_EQ(c.expressions.size(), 6u);
  date::sys_days const first[] = {2024_y / 7 / 2, 2024_y / 7 / 4, 2024_y / 7 / 4, 2024_y / 7 / 2, 2001_y / 1 / 1, 2017_y / 6 / 1};
  for (std::size_t i = 0; i < 6; ++i) EXPECT_EQ(c.expressions[i].moment.first, first[i]) << i;
  ASSERT_EQ(c.findings.size(), 1u);
  EXPECT_EQ(c.findings[0].rule, Rule::weekday_mismatch);
  EXPECT_EQ(c.findings[0].expression, 1u);
  ASSERT_EQ(c.events.size(), 6u);
  EXPECT_EQ(c.events[1].findings, std::vector<std::uint32_t>{0});
}

}  // namespace

}  // namespace kalpanji::timeline
