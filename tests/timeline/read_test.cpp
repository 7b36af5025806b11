// What a whole reading promises: the document's date and where it stood, the two clocks, and what must not change the events.
#include "timeline/read.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

namespace kalpanji::timeline {

namespace {

using namespace date::literals;

Given on(date::sys_days day) {
  Given given;
  given.date = day;
  return given;
}

struct Told {
  std::string title;
  date::sys_days first, last;
  friend bool operator==(Told const&, Told const&) = default;
};

std::vector<Told> events(std::string const& text, Given given = {}) {
  std::vector<Told> out;
  auto const chronicle = read(text, std::move(given));
  for (auto const& e : chronicle.events) out.push_back({e.title, chronicle.expressions[e.when].moment.first, chronicle.expressions[e.when].moment.last});
  return out;
}

date::sys_days day_of(std::string const& text, std::size_t expression, Given given = {}) {
  auto const chronicle = read(text, std::move(given));
  return chronicle.expressions.at(expression).moment.resolved ? chronicle.expressions[expression].moment.first : date::sys_days{};
}

// ---- The document's date ----------------------------------------------------------------------------

TEST(DocumentDate, IsFoundWhereTextsPutIt) {
  struct Row {
    char const* text;
    DateSource source;
  };
  for (auto const& [text, source] : {
           Row{"ঢাকা, ২ জুলাই ২০২৪: আজ সভা হয়।", DateSource::dateline},
           Row{"কলকাতা, ২ জুলাই, ২০২৪: আজ সভা হয়।", DateSource::dateline},
           Row{"সভা\nপ্রকাশ: ২ জুলাই ২০২৪ | ১৩:৫৬\nআজ সভা হয়।", DateSource::published},
           Row{"সভা\nপ্রকাশিত: ০২ জুলাই ২০২৪, ১২:১০\nআজ সভা হয়।", DateSource::published},
           Row{"সভা\nআপডেট : ২ জুলাই ২০২৪, ০৮:৪৫\nআজ সভা হয়।", DateSource::updated},
           Row{"মঙ্গলবার, ২ জুলাই ২০২৪, ১৮ আষাঢ় ১৪৩১, ২৫ জিলহজ ১৪৪৫\n\nআজ সভা হয়।", DateSource::masthead},
           Row{"---\ntitle: সভা\ndate: 2024-07-02\n---\nআজ সভা হয়।", DateSource::published},
           Row{"তারিখ: ২ জুলাই ২০২৪\n\nআজ সভা হয়।", DateSource::memo},
       }) {
    auto const c = read(text, {});
    ASSERT_TRUE(c.date.has_value()) << text;
    EXPECT_EQ(*c.date, date::sys_days{2024_y / 7 / 2}) << text;
    EXPECT_EQ(c.date_source, source) << text;
    ASSERT_EQ(c.events.size(), 1u) << text;  // the stamp itself is none
    EXPECT_EQ(c.expressions[c.events[0].when].moment.first, date::sys_days{2024_y / 7 / 2}) << text;
  }
}

TEST(DocumentDate, APublicationStampIsStrongerThanAMasthead) {
  auto const c = read("বুধবার, ৩ জুলাই ২০২৪, ১৯ আষাঢ় ১৪৩১\nসভা হলো\nপ্রকাশ: ২ জুলাই ২০২৪\nআজ সভা হয়।", {});
  EXPECT_EQ(c.date, date::sys_days{2024_y / 7 / 2});
  EXPECT_EQ(c.date_source, DateSource::published);
}

TEST(DocumentDate, WhatIsGivenWins) {
  auto const c = read("ঢাকা, ২ জুলাই ২০২৪: আজ সভা হয়।", on(2024_y / 7 / 5));
  EXPECT_EQ(c.date, date::sys_days{2024_y / 7 / 5});
  EXPECT_EQ(c.date_source, DateSource::given);
}

TEST(DocumentDate, WithNoneNothingRelativeIsResolved) {
  for (auto const* text : {"আজ সভা হয়।", "গতকাল সভা হয়।", "মঙ্গলবার সভা হবে।", "আগামী সপ্তাহে সভা হবে।", "২ জুলাই সভা হয়।", "চলতি মাসের ১৫ তারিখে সভা হবে।", "পরদিন সভা হয়।"}) {
    auto const c = read(text, {});
    EXPECT_FALSE(c.date.has_value()) << text;
    EXPECT_TRUE(c.events.empty()) << text;
    for (auto const& e : c.expressions) EXPECT_FALSE(e.moment.resolved) << text;
  }
}

// ---- Two clocks -------------------------------------------------------------------------------------

TEST(Clocks, TheStorysMovesWithTheLastDateTold) {
  std::string const text = "১০ মে ২০২৩ সভা হয়। পরদিন মিছিল হয়। এর তিন দিন পর ধর্মঘট শুরু হয়। আজ তা শেষ হয়েছে।";
  auto const c = read(text, on(2024_y / 7 / 4));
  ASSERT_EQ(c.expressions.size(), 4u);
  date::sys_days const expected[] = {2023_y / 5 / 10, 2023_y / 5 / 11, 2023_y / 5 / 14, 2024_y / 7 / 4};
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(c.expressions[i].moment.first, expected[i]) << i;
  EXPECT_EQ(c.expressions[1].moment.relation, Relation::to_story);
  EXPECT_EQ(c.expressions[3].moment.relation, Relation::to_document);
}

TEST(Clocks, AYearOfTheStoryFollowsWhateverWasToldLast) {
  EXPECT_EQ(day_of("গতকাল সভা হয়। কাজ শুরু হয় ২০১৮ সালের মার্চে। পরের বছর নকশা বদলানো হয়।", 2, on(2024_y / 7 / 29)), date::sys_days{2019_y / 1 / 1});
}

TEST(Clocks, AQuotationHasItsOwn) {
  std::string const text = "২ জুলাই ২০২৪ সভায় মন্ত্রী বলেন, \"আজ আমরা সফল।\" আজ ফল বেরিয়েছে।";
  EXPECT_EQ(day_of(text, 1, on(2024_y / 7 / 10)), date::sys_days{2024_y / 7 / 2});
  EXPECT_EQ(day_of(text, 2, on(2024_y / 7 / 10)), date::sys_days{2024_y / 7 / 10});
}

TEST(Clocks, WhatAQuotationTellsDoesNotMoveTheStory) {
  EXPECT_EQ(day_of("২ জুলাই ২০২৪ সভা হয়। তিনি বলেন, \"৫ মে ২০১০ আমার জন্ম।\" পরদিন মিছিল হয়।", 2), date::sys_days{2024_y / 7 / 3});
}

TEST(Clocks, HeadingsSetTheStorys) {
  EXPECT_EQ(day_of("## ১৯৭১\n- ৭ মার্চ: ভাষণ", 1, on(2024_y / 7 / 4)), date::sys_days{1971_y / 3 / 7});
  EXPECT_EQ(day_of("## ২০২৩\n- ৭ মার্চ: ভাষণ", 1, on(2024_y / 7 / 4)), date::sys_days{2023_y / 3 / 7});
  EXPECT_EQ(day_of("৩ জুলাই ২০২৪\n\nনোট\n- সকাল ৯টা: সভা", 1), date::sys_days{2024_y / 7 / 3});
}

TEST(Clocks, AProgrammeNeverGoesBack) {
  auto const c = read("৩ জুলাই ২০২৪\n- ১০টা: উদ্বোধন\n- ১২টা: সভা\n- ২টা: ভোজ\n- রাত ১১টা: বাজি\n- ১টা: শেষ\n- সকাল ৮টা: ঘুম", {});
  ASSERT_EQ(c.events.size(), 6u);
  int const hours[] = {10, 12, 14, 23, 1, 8};
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(c.expressions[c.events[i].when].moment.from.clock.hour, hours[i]) << i;
  EXPECT_EQ(c.expressions[c.events[4].when].moment.first, date::sys_days{2024_y / 7 / 4});
  auto const& filled = c.expressions[c.events[2].when].moment.filled;
  EXPECT_TRUE(std::any_of(filled.begin(), filled.end(), [](Filled const& f) { return f.part == Part::half_of_day && f.from == Source::list_order; }));
}

// ---- Properties -------------------------------------------------------------------------------------

constexpr std::array sentences = {"২ জুলাই ২০২৪ বৈঠক হয়।", "মঙ্গলবার বিজ্ঞপ্তি জারি হয়েছে।", "২০১৭ সালের জুনে ভারত সদস্য হয়।", "পরদিন তিনি ফিরে যান।",
                                  "১৯৭১ সালের ২৬ মার্চ স্বাধীনতা ঘোষণা হয়।", "গত সপ্তাহে সভা হয়েছিল।", "একই বছরের ডিসেম্বরে বিজয় আসে।"};
constexpr std::array timeless = {"সবাই খুশি ছিলেন।", "তিনি বলেন, দেশ এগিয়ে যাচ্ছে।", "\"এ কথা ঠিক নয়।\"", "(সূত্র জানা যায়নি।)", "মাঠে ২০ জন মারা যান।"};

TEST(Properties, ASentenceWithoutTimeChangesNoOtherEvent) {
  std::string plain;
  for (auto const* s : sentences) plain += std::string{s} + " ";
  auto const expected = events(plain, on(2024_y / 7 / 4));
  ASSERT_EQ(expected.size(), sentences.size());
  for (auto const* extra : timeless)
    for (std::size_t at = 0; at <= sentences.size(); ++at) {
      std::string text;
      for (std::size_t i = 0; i <= sentences.size(); ++i) {
        if (i == at) text += std::string{extra} + " ";
        if (i < sentences.size()) text += std::string{sentences[i]} + " ";
      }
      EXPECT_TRUE(events(text, on(2024_y / 7 / 4)) == expected) << text;
    }
}

TEST(Properties, AFullDateIsTheSameUnderEveryAnchor) {
  for (auto const* text : {"২ জুলাই ২০২৪ বৈঠক হয়।", "১৭ আষাঢ় ১৪৩১ বঙ্গাব্দে বৈঠক হয়।", "২০১৭ সালের জুন মাসে বৈঠক হয়।", "২ থেকে ৫ জুলাই ২০২৪ মেলা হয়।", "২০২৪-০৭-০২ তারিখে সভা হয়।"}) {
    auto const expected = events(text);
    ASSERT_EQ(expected.size(), 1u) << text;
    for (auto const day : {1850_y / 1 / 1, 1999_y / 12 / 31, 2024_y / 7 / 2, 2024_y / 2 / 29, 2100_y / 6 / 15}) {
      EXPECT_TRUE(events(text, on(day)) == expected) << text;
      auto const behind_another = events("১০ মে ১৯৫০ সভা হয়। " + std::string{text}, on(day));
      ASSERT_EQ(behind_another.size(), 2u) << text;
      EXPECT_TRUE(behind_another[1] == expected[0]) << text;
    }
  }
}

TEST(Properties, ReadingIsTheSameWhateverWasReadBefore) {
  auto const expected = events("মঙ্গলবার সভা হয়।", on(2024_y / 7 / 4));
  (void)events("১ জানুয়ারি ১৯৯০ সভা হয়।");
  EXPECT_EQ(events("মঙ্গলবার সভা হয়।", on(2024_y / 7 / 4)), expected);
}

TEST(Properties, InputAsTextKnowsNoLists) {
  Given as_text;
  as_text.input = Input::text;
  EXPECT_TRUE(read("## ১৯৭১\n- মুক্তিযুদ্ধ", as_text).events.empty());
  EXPECT_EQ(read("## ১৯৭১\n- মুক্তিযুদ্ধ", {}).events.size(), 1u);
}

// ---- Words that point from one time to another: text, the day it was written, the first and last day meant ----

struct Pointed {
  char const* text;
  date::sys_days written;
  std::size_t expression;
  date::sys_days first, last;
};

void PrintTo(Pointed const& p, std::ostream* out) { *out << p.text; }

class PointsAt : public testing::TestWithParam<Pointed> {};

TEST_P(PointsAt, TheDaysItMeans) {
  auto const& p = GetParam();
  auto given = on(p.written);
  given.region = Region::bangladesh;
  auto const chronicle = read(p.text, given);
  ASSERT_GT(chronicle.expressions.size(), p.expression) << p.text;
  auto const& m = chronicle.expressions[p.expression].moment;
  ASSERT_TRUE(m.resolved) << p.text;
  EXPECT_EQ(m.first, p.first) << p.text;
  EXPECT_EQ(m.last, p.last) << p.text;
}

INSTANTIATE_TEST_SUITE_P(Words, PointsAt, testing::Values(
    Pointed{"গত বছরের এই দিনে তিনি মারা যান।", 2024_y / 6 / 12, 0, 2023_y / 6 / 12, 2023_y / 6 / 12},
    Pointed{"গত সপ্তাহের সোমবার তিনি দেশে ফেরেন।", 2024_y / 6 / 12, 0, 2024_y / 6 / 3, 2024_y / 6 / 3},
    Pointed{"আগামী সপ্তাহের বুধবার কমবে।", 2024_y / 6 / 12, 0, 2024_y / 6 / 19, 2024_y / 6 / 19},
    Pointed{"কাজ চলবে আগামী শনি এবং রবিবার।", 2024_y / 7 / 17, 0, 2024_y / 7 / 20, 2024_y / 7 / 21},
    Pointed{"চলতি সপ্তাহের শনি ও রবিবার ট্রেন বন্ধ।", 2024_y / 6 / 20, 0, 2024_y / 6 / 16, 2024_y / 6 / 22},
    Pointed{"একাত্তরের পঁচিশ মার্চে গণহত্যা শুরু হয়।", 2025_y / 4 / 20, 0, 1971_y / 3 / 25, 1971_y / 3 / 25},
    Pointed{"ডিসেম্বরে ভোট হবে।", 2025_y / 2 / 14, 0, 2025_y / 12 / 1, 2025_y / 12 / 31},
    Pointed{"ডিসেম্বর থেকে আগামী বছরের জুনের মধ্যে নির্বাচন হবে।", 2025_y / 2 / 14, 0, 2025_y / 12 / 1, 2026_y / 6 / 30},
    Pointed{"জুনের মধ্যে ফ্লাইট চালু।", 2019_y / 10 / 29, 0, 2020_y / 6 / 1, 2020_y / 6 / 30},
    Pointed{"জুলাই-আগস্টে প্রবাসী আয় বেড়েছে। গত বছরের একই মাসের তুলনায়", 2025_y / 9 / 1, 1, 2024_y / 7 / 1, 2024_y / 8 / 31},
    Pointed{"চলতি অর্থবছরের জুলাই থেকে ২০ আগস্ট পর্যন্ত আয় হয়েছে।", 2025_y / 8 / 21, 0, 2025_y / 7 / 1, 2025_y / 8 / 20},
    Pointed{"সপ্তাহের প্রথম কার্যদিবস ছিল গতকাল।", 2022_y / 9 / 26, 0, 2022_y / 9 / 25, 2022_y / 9 / 25},
    Pointed{"২০২৩-২৪ অর্থবছরের জুলাই–জানুয়ারি মাসে আয় কমে, ফেব্রুয়ারিতে বাড়ে।", 2026_y / 3 / 1, 1, 2024_y / 2 / 1, 2024_y / 2 / 29},
    Pointed{"চলতি মাসের প্রথম ছয় দিনে আয় ৫১ কোটি। রবিবার (৭ সেপ্টেম্বর) মুখপাত্র জানান, ২০২৪ সালের একই সময়ে ছিল ৫৫ কোটি।", 2025_y / 9 / 7, 2, 2024_y / 9 / 1, 2024_y / 9 / 6},
    Pointed{"তিনি বলেন ভোট হবে ফেব্রুয়ারিতে।", 2025_y / 8 / 6, 0, 2026_y / 2 / 1, 2026_y / 2 / 28},
    Pointed{"২০১৪, ২০১৮ ও ২০২৪ সালের ভোটের প্রতিবেদন দেবে ৩০ সেপ্টেম্বরের মধ্যে।", 2025_y / 8 / 6, 1, 2025_y / 9 / 30, 2025_y / 9 / 30},
    Pointed{"১৯৭১ সালের এই মাসে বিজয় আসে।", 2021_y / 12 / 5, 0, 1971_y / 12 / 1, 1971_y / 12 / 31},
    Pointed{"মা, পরশু তোমার চিঠি পেলাম।", 1971_y / 6 / 20, 0, 1971_y / 6 / 18, 1971_y / 6 / 18},
    Pointed{"মা, কাল ভোরে রওনা হব।", 1971_y / 6 / 20, 0, 1971_y / 6 / 21, 1971_y / 6 / 21},
    Pointed{"লেখাটি ১৩৪৮ সালের শারদীয় সংখ্যায় বেরোয়।", 2020_y / 2 / 1, 0, 1941_y / 4 / 14, 1942_y / 4 / 13},
    Pointed{"১৯৫২ সালের ২১ ফেব্রুয়ারি গুলি চলে। পরদিন ২২ ফেব্রুয়ারি জানাজা হয়।", 2020_y / 2 / 1, 1, 1952_y / 2 / 22, 1952_y / 2 / 22}));

// ---- What comes every week, and readings of the clock that leave the half of the day unsaid ----

TEST(Read, HabitsAreOfEveryWeek) {
  for (std::string const text : {"সাপ্তাহিক বন্ধ: মঙ্গলবার।", "সাধারণত মঙ্গলবার ভিড় কম হয়।", "দোকান মঙ্গলবার বন্ধ।", "মঙ্গলবারগুলিতে বাড়তি ট্রেন চলবে।"}) {
    auto const chronicle = read(text, on(2024_y / 7 / 4));
    ASSERT_EQ(chronicle.expressions.size(), 1u) << text;
    auto const& m = chronicle.expressions[0].moment;
    EXPECT_EQ(m.kind, Kind::set) << text;
    EXPECT_EQ(m.recurrence.weekdays, (std::vector<std::uint8_t>{2})) << text;
  }
  for (std::string const text : {"মঙ্গলবার দোকান বন্ধ ছিল।", "মঙ্গলবার বন্ধের মধ্যে মিছিল হয়।"})
    EXPECT_NE(read(text, on(2024_y / 7 / 4)).expressions.at(0).moment.kind, Kind::set) << text;
}

TEST(Read, WhatDoesNotSayItsYearIsLeftOpen) {
  EXPECT_FALSE(read("১৯৩০–৩২ সালে কবি ইউরোপ ঘুরে ফেরেন জানুয়ারির শেষে।", {}).expressions.at(1).moment.resolved);
  EXPECT_EQ(day_of("কবি ১৯৩০-৩১ সালে ইউরোপে ছিলেন, ফেরেন মে মাসে।", 0), date::sys_days{1930_y / 1 / 1});
}

TEST(Read, WhatWasBeforeIsToldBackFromTheStory) {
  std::string const arrest = "২ জুলাই ২০২৪ মঙ্গলবার তিনি কথা বলেন। এর আগে রোববার গভীর রাতে তাঁকে আটক করে পুলিশ।";
  EXPECT_EQ(day_of(arrest, 1), date::sys_days{2024_y / 6 / 30});
}

TEST(Read, TheDayAfterANightIsTheDayAfterItsWords) {
  EXPECT_EQ(day_of("সোমবার (১ জুলাই ২০২৪) দিবাগত রাত ২টায় আগুন লাগে, পরদিন সকালে নেভে।", 1), date::sys_days{2024_y / 7 / 2});
  EXPECT_EQ(day_of("১৯৪৭ সালের ১৪ আগস্টের মধ্যরাতে পাকিস্তান, পরদিন ভারত।", 1), date::sys_days{1947_y / 8 / 15});
}

TEST(Read, SmallHoursInWordsAreTheAfternoonsUnlessItIsNight) {
  auto const hour = [](std::string const& text, std::size_t expression) { return read(text, on(2024_y / 7 / 4)).expressions.at(expression).moment.from.clock.hour; };
  EXPECT_EQ(hour("খেলা শুরু হবে দেড়টায়।", 0), 13);
  EXPECT_EQ(hour("সভা ৩টায় শুরু হবে।", 0), 15);
  EXPECT_EQ(hour("সভা ৯টায় শুরু হবে।", 0), 9);
  EXPECT_EQ(hour("দুপুর ১২টার দিকে পুলিশ যায়। পরে পৌনে ১টার দিকে উদ্ধার করে।", 1), 12);
  EXPECT_EQ(hour("গভীর রাতে, আনুমানিক ২টার দিকে আগুন লাগে।", 1), 2);
  EXPECT_EQ(hour("রাত সাড়ে ৮টার পরিবর্তে ছাড়বে সোয়া ১০টায়।", 1), 22);
}

}  // namespace

}  // namespace kalpanji::timeline
