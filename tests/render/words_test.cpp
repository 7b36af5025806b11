// Phrases, and repairs written as the text writes its dates.
#include "render/finding_words.hpp"

#include <gtest/gtest.h>

#include "render/picture_words.hpp"
#include "render/type/type.hpp"
#include "timeline/read.hpp"

namespace kalpanji::render {

namespace {

using namespace date::literals;

constexpr Voice bn{Language::bengali, Digits::bengali}, en{Language::english, Digits::latin};

TEST(Words, NameDaysInBothLanguages) {
  EXPECT_EQ(full_day_words(2024_y / date::July / 4, bn), "বৃহস্পতিবার, ৪ জুলাই ২০২৪");
  EXPECT_EQ(full_day_words(2024_y / date::July / 4, en), "Thursday, 4 July 2024");
  EXPECT_EQ(full_day_words(2024_y / date::July / 4, {Language::bengali, Digits::latin}), "বৃহস্পতিবার, 4 জুলাই 2024");
  EXPECT_EQ(year_words(-43, bn), "খ্রিস্টপূর্ব ৪৪");
  EXPECT_EQ(year_words(0, en), "1 BCE");
}

TEST(Words, OrdinalsFollowTheSchoolRule) {
  char const* const wanted[] = {"১লা", "২রা", "৩রা", "৪ঠা", "৫ই", "১৮ই", "১৯শে", "৩১শে"};
  unsigned const days[] = {1, 2, 3, 4, 5, 18, 19, 31};
  for (std::size_t i = 0; i < std::size(days); ++i) EXPECT_EQ(day_ordinal(days[i], bn), wanted[i]);
}

TEST(Words, GapsAreSaidInTheLargestHonestUnit) {
  EXPECT_EQ(gap_words(2001_y / 12 / 31, 2017_y / 6 / 1, bn), "১৫ বছর");
  EXPECT_EQ(gap_words(2017_y / 6 / 30, 2018_y / 6 / 29, en), "11 months");
  EXPECT_EQ(gap_words(2024_y / 7 / 4, 2024_y / 7 / 5, en), "1 day");
}

std::string first_fix(std::string text) {
  auto const c = timeline::read(std::move(text), {});
  if (c.findings.empty() || c.findings[0].fixes.empty()) return "none";
  return fix_text(c, c.findings[0], c.findings[0].fixes[0]);
}

TEST(Words, RepairsKeepTheWritingOfTheText) {
  EXPECT_EQ(first_fix("বুধবার (৪ জুলাই, ২০২৪)"), "৩ জুলাই");
  EXPECT_EQ(first_fix("বুধবার (4 জুলাই, 2024)"), "3 জুলাই");
  EXPECT_EQ(first_fix("বুধবার (৪ঠা জুলাই, ২০২৪)"), "৩রা জুলাই");
  EXPECT_EQ(first_fix("৩১ এপ্রিল ২০২৪"), "৩০ এপ্রিল");
  EXPECT_EQ(first_fix("৩১/০৪/২০২৪"), "৩০/০৪");
  EXPECT_EQ(first_fix("২০২৪-০৪-৩১"), "০৪-৩০");
  EXPECT_EQ(first_fix("৩১ অগাস্ট, বুধবার ২০২৪"), "none");
  EXPECT_EQ(first_fix("এপ্রিল ৩১, ২০২৪"), "এপ্রিল ৩০");
}

TEST(Words, RepairsOfNumbersKeepWordsAndEndings) {
  EXPECT_EQ(first_fix("৪–২ জুলাই ২০২৪ মেলা।"), "২–৪ জুলাই");
  EXPECT_EQ(first_fix("৪ঠা থেকে ২রা জুলাই ২০২৪ মেলা।"), "২রা থেকে ৪ঠা জুলাই");
  EXPECT_EQ(first_fix("পাঁচ দিনব্যাপী ১–৪ জুলাই ২০২৪ মেলা।"), "চার দিনব্যাপী");
  EXPECT_EQ(first_fix("৫ দিনব্যাপী ১–৪ জুলাই ২০২৪ মেলা।"), "৪ দিনব্যাপী");
  EXPECT_EQ(first_fix("সপ্তাহব্যাপী ১–৪ জুলাই ২০২৪ মেলা।"), "৪ দিনব্যাপী");
  EXPECT_EQ(first_fix("দুই সপ্তাহব্যাপী ১–৪ জুলাই ২০২৪ মেলা।"), "৪ দিনব্যাপী");
  EXPECT_EQ(first_fix("১৯৭১ সালের ঘটনার ৫ম বার্ষিকী ২০২৪ সালে পালিত হয়।"), "৫৩তম বার্ষিকী");
  EXPECT_EQ(first_fix("২০১৯ সালের ঘটনার ১১তম বার্ষিকী ২০২৪ সালে পালিত হয়।"), "৫ম বার্ষিকী");
}

std::string first_message(std::string text, Voice voice) {
  auto const c = timeline::read(std::move(text), {});
  return c.findings.empty() ? "none" : finding_words(c, c.findings[0], voice);
}

TEST(Words, MessagesAgreeWithTheirNumbers) {
  EXPECT_EQ(first_message("মঙ্গলবার (২ জুলাই) বৈঠক হয়। বুধবার (৪ জুলাই) দেখা হয়।", en), "From Tuesday to Wednesday is 1 day, but from 2 July to 4 July is 2 days.");
  EXPECT_EQ(first_message("২০১৯ সালের ঘটনার ১১তম বার্ষিকী ২০২৪ সালে পালিত হয়।", bn), "২০১৯ থেকে গুনলে ২০২৪ সালে হয় ৫ম, ১১তম নয়।");
  EXPECT_EQ(first_message("সভা শুরু রাত ২৫টায়।", {Language::bengali, Digits::latin}), "‘রাত ২৫টা’ বলে কোনো সময় নেই: দিনে 24 ঘণ্টা।");
}

TEST(Words, FindingsNameTheFact) {
  auto const c = timeline::read("বুধবার (৪ জুলাই, ২০২৪)", {.id = {}, .date = date::sys_days{2024_y / 7 / 5}});
  EXPECT_EQ(finding_words(c, c.findings.at(0), bn), "৪ জুলাই ২০২৪ ছিল বৃহস্পতিবার, কিন্তু লেখা আছে বুধবার।");
  EXPECT_EQ(finding_words(c, c.findings.at(0), en), "4 July 2024 was a Thursday, but the text says Wednesday.");
  auto const leap = timeline::read("২৯ ফেব্রুয়ারি ২০২৩", {});
  EXPECT_EQ(finding_words(leap, leap.findings.at(0), bn), "২৯ ফেব্রুয়ারি ২০২৩ বলে কোনো দিন নেই: ২০২৩ অধিবর্ষ নয়।");
}

// ---- of pictures ----

timeline::Moment of_day(date::sys_days day) {
  timeline::Moment m;
  m.resolved = true;
  m.first = m.last = day;
  return m;
}

TEST(PictureWords, OfASpanSayNoMoreThanATitleNeeds) {
  auto const span = [&](date::sys_days a, date::sys_days b) { return span_words(of_day(a), of_day(b), bn); };
  EXPECT_EQ(span(2024_y / 7 / 4, 2024_y / 7 / 4), "বৃহস্পতিবার, ৪ জুলাই ২০২৪");
  EXPECT_EQ(span(2024_y / 7 / 3, 2024_y / 7 / 4), "৩–৪ জুলাই ২০২৪");
  EXPECT_EQ(span(2024_y / 1 / 10, 2024_y / 3 / 5), "১০ জানুয়ারি – ৫ মার্চ ২০২৪");
  EXPECT_EQ(span(1757_y / 6 / 23, 2024_y / 8 / 5), "১৭৫৭ – ২০২৪");
  auto const of_month = [](date::sys_days d) {
    auto m = of_day(d);
    m.precision = timeline::Precision::month;
    return m;
  };
  EXPECT_EQ(span_words(of_month(1971_y / 3 / 1), of_day(1971_y / 12 / 16), bn), "মার্চ – ডিসেম্বর ১৯৭১");
  EXPECT_EQ(span_words(of_month(1971_y / 12 / 1), of_day(1972_y / 1 / 10), bn), "ডিসেম্বর ১৯৭১ – জানুয়ারি ১৯৭২");
}

TEST(PictureWords, OfABreakCountTheDaysThatAreLeftOut) {
  auto const minute = [](date::sys_days day, int hour) { return std::int64_t{day.time_since_epoch().count()} * 1440 + hour * 60; };
  date::sys_days const third{2024_y / 7 / 3};
  EXPECT_EQ(left_out_words(minute(third, 18), minute(third + date::days{1}, 9), bn), "মাঝে ১৫ ঘণ্টা");          // an evening and a morning
  EXPECT_EQ(left_out_words(minute(third, 24), minute(third + date::days{4}, 0), bn), "মাঝে ৩ দিন");             // the 4th, 5th and 6th
  EXPECT_EQ(left_out_words(minute(third, 18), minute(third + date::days{2}, 9), bn), "মাঝে ১ দিন");
  EXPECT_EQ(left_out_words(minute(2002_y / 1 / 1, 0), minute(2017_y / 6 / 1, 0), bn), "মাঝে ১৫ বছর");
  EXPECT_EQ(left_out_words(minute(third, 18), minute(third, 19), {Language::english, Digits::latin}), "1 hour later");
}

TEST(PictureWords, KeepDatesOnOneLine) {
  EXPECT_EQ(unbroken_dates("বৃহস্পতিবার, ৪ জুলাই ২০২৪, সকাল ৯টা"), "বৃহস্পতিবার, ৪\u00A0জুলাই\u00A0২০২৪, সকাল\u00A0৯টা");
  EXPECT_EQ(unbroken_dates("২৬ মার্চ – ১৬ ডিসেম্বর"), "২৬\u00A0মার্চ – ১৬\u00A0ডিসেম্বর");
  EXPECT_EQ(unbroken_dates("২৭, ২৯ বা ৩১ ডিসেম্বর ২০১৪, রাত"), "২৭,\u00A0২৯\u00A0বা\u00A0৩১\u00A0ডিসেম্বর\u00A0২০১৪, রাত");
  EXPECT_EQ(unbroken_dates("8, 10 and 12 March"), "8,\u00A010\u00A0and\u00A012\u00A0March");
  EXPECT_EQ(unbroken_dates("সকাল ৯টা ৩০ মিনিট"), "সকাল\u00A0৯টা\u00A0৩০\u00A0মিনিট");
  EXPECT_EQ(unbroken_dates("সকাল ৯টা ৩০ মিনিট", true), "সকাল\u00A0৯টা ৩০\u00A0মিনিট");
  EXPECT_EQ(unbroken_dates(""), "");
}

TEST(Figures, JoinedAreAsWideAsShapedTogether) {
  Type type;
  for (Face const face : {Face::regular, Face::bold})
    for (int n = 0; n < 100; ++n) {
      auto const pair = number(n / 10, bn) + number(n % 10, bn);
      // With a letter beside them HarfBuzz shapes the whole.
      Word const &joined = type.word(pair, face), &shaped = type.word(pair + "টা", face), &rest = type.word("টা", face);
      EXPECT_EQ(joined.width + rest.width, shaped.width) << pair;
      ASSERT_LE(joined.glyphs.size(), shaped.glyphs.size());
      for (std::size_t i = 0; i < joined.glyphs.size(); ++i) EXPECT_TRUE(joined.glyphs[i].id == shaped.glyphs[i].id && joined.glyphs[i].x == shaped.glyphs[i].x) << pair;
    }
}

}  // namespace

}  // namespace kalpanji::render
