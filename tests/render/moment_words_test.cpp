// Moments in Bengali and English, one line each.
#include <gtest/gtest.h>

#include "render/words.hpp"
#include "tests/render/moments.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

constexpr Voice bn{Language::bengali, Digits::bengali}, en{Language::english, Digits::latin};

struct Case {
  char const* bengali;
  char const* english;
  Moment moment;
};

Moment bangla_day() {
  auto m = moment({day(2022_y / 5 / 8)});
  m.calendar = m.written.calendar = Calendar::bangla_bd;
  m.written.day = 25, m.written.month = 1, m.written.year = 1429;
  return m;
}

Moment since_1947() {
  auto m = moment({year(1947)});
  m.open_end = true;
  return m;
}

TEST(Words, OfMoments) {
  auto const d2 = day(2024_y / 7 / 2), d4 = day(2024_y / 7 / 4);
  std::vector<Case> const cases{
      {"বৃহস্পতিবার, ৪ জুলাই ২০২৪", "Thursday, 4 July 2024", moment({d4})},
      {"জুলাই ২০২৪", "July 2024", moment({month(2024, 7)})},
      {"২০২৪", "2024", moment({year(2024)})},
      {"১৯৭০-এর দশক", "1970s", moment({years(1970, 1979, Precision::decade)})},
      {"উনিশ শতক", "19th century", moment({years(1801, 1900, Precision::century)})},
      {"উনিশ শতক", "19th century", moment({years(1800, 1899, Precision::century)})},
      {"একুশ শতক", "21st century", moment({years(2001, 2100, Precision::century)})},
      {"প্রথম শতক", "1st century", moment({years(1, 100, Precision::century)})},
      {"খ্রিস্টপূর্ব চতুর্থ শতক", "4th century BCE", moment({years(-399, -300, Precision::century)})},
      {"১৭৫০–১৭৯৯", "1750–1799", moment({years(1750, 1799, Precision::century)})},
      {"২–৪ জুলাই ২০২৪", "2–4 July 2024", range(d2, d4)},
      {"৩০ জুন – ২ জুলাই ২০২৪", "30 June – 2 July 2024", range(day(2024_y / 6 / 30), d2)},
      {"৩০ ডিসেম্বর ২০২৩ – ২ জুলাই ২০২৪", "30 December 2023 – 2 July 2024", range(day(2023_y / 12 / 30), d2)},
      {"জানুয়ারি – ডিসেম্বর ২০২৪", "January – December 2024", range(month(2024, 1), month(2024, 12))},
      {"১৫২৯–১৫৯৯", "1529–1599", range(year(1529), year(1599))},
      {"১৯৬০-এর দশক – ১৯৭০-এর দশক", "1960s – 1970s", range(years(1960, 1969, Precision::decade), years(1970, 1979, Precision::decade))},
      {"২০০১ – ৪ জুলাই ২০২৪", "2001 – 4 July 2024", range(year(2001), d4)},
      {"মঙ্গলবার, ২ জুলাই ২০২৪, বিকেল ৩টা ৩০ মিনিট", "Tuesday, 2 July 2024, 3:30 pm", moment({at(d2, 15, 30)})},
      {"মঙ্গলবার, ২ জুলাই ২০২৪, সকাল ১০টা – বিকেল ৪টা", "Tuesday, 2 July 2024, 10:00 am – 4:00 pm", range(at(d2, 10), at(d2, 16))},
      {"সকাল ১০টা – বিকেল ৪টা", "10:00 am – 4:00 pm", range(at(open(0), 10), at(open(0), 16))},
      {"সকাল ১০টা – ১১টা ৩০ মিনিট", "10:00 am – 11:30 am", range(at(open(0), 10), at(open(0), 11, 30))},
      {"রাত ১২টা", "12:00 am", moment({at(open(0), 0)})},
      {"দুপুর ১২টা ৫ মিনিট", "12:05 pm", moment({at(open(0), 12, 5)})},
      {"ভোর ৫টা ১২ মিনিট ৭ সেকেন্ড", "5:12:07 am", moment({at(open(0), 5, 12, 7)})},
      {"২৫টা", "25:00", moment({at(open(0), 25)})},
      {"বুধবার, ৩ জুলাই ২০২৪, ভোর", "Wednesday, 3 July 2024, dawn", moment({in(day(2024_y / 7 / 3), DayPart::dawn)})},
      {"১০ বা ১১ এপ্রিল ২০২৪", "10 or 11 April 2024", moment({day(2024_y / 4 / 10), day(2024_y / 4 / 11)}, Shape::one_of)},
      {"৩০ জুন ২০২৪, ২ জুলাই ২০২৪ ও ৪ জুলাই ২০২৪", "30 June 2024, 2 July 2024 and 4 July 2024", moment({day(2024_y / 6 / 30), d2, d4}, Shape::all_of)},
      {"আনুমানিক ১৯৭১", "about 1971", about(moment({year(1971)}))},
      {"১৯৭১ (অনিশ্চিত)", "1971 (uncertain)", doubtful(moment({year(1971)}))},
      {"১৯৪৭ থেকে", "from 1947", since_1947()},
      {"রবিবার, ৮ মে ২০২২ (২৫ বৈশাখ ১৪২৯)", "Sunday, 8 May 2022 (25 Boishakh 1429)", bangla_day()},
      {"৪ জুলাই (বছর অজানা)", "4 July (year unknown)", moment({open(7, 4)})},
      {"কোনো এক শুক্রবার", "some Friday", moment({open(0, 0, 5)})},
      {"৩১ এপ্রিল ২০২৪ (এমন দিন নেই)", "31 April 2024 (no such day)", moment({impossible(2024, 4, 31)})},
      {"অতীতের কোনো সময়", "some time in the past", vague(Vague::past)},
      {"৩ দিন", "3 days", lasting({.amount = 3000})},
      {"১ দিন", "1 day", lasting({.amount = 1000})},
      {"দেড় বছর", "1.5 years", lasting({.amount = 1500, .unit = Unit::year})},
      {"আড়াই ঘণ্টা", "2.5 hours", lasting({.amount = 2500, .unit = Unit::hour})},
      {"সাড়ে ৩ মাস", "3.5 months", lasting({.amount = 3500, .unit = Unit::month})},
      {"পৌনে ২ ঘণ্টা", "1.75 hours", lasting({.amount = 1750, .unit = Unit::hour})},
      {"২ ঘণ্টা ১৫ মিনিট", "2 hours 15 minutes", lasting({.amount = 2000, .unit = Unit::hour, .more = 15000})},
      {"৩–৪ দিন", "3–4 days", lasting({.amount = 3000, .up_to = 4000})},
      {"কয়েক দিন", "some days", lasting({.unknown = true})},
      {"অনির্দিষ্টকাল", "indefinitely", lasting({.unbounded = true})},
      {"প্রতি শুক্রবার", "every Friday", recurring({.weekdays = {5}})},
      {"প্রতি শনিবার ও রবিবার, সকাল ১০টা", "every Saturday and Sunday, 10:00 am", recurring({.weekdays = {6, 7}, .from = {10, 0, -1}})},
      {"প্রতিদিন, সকাল ১০টা – বিকেল ৪টা", "every day, 10:00 am – 4:00 pm", recurring({.every = Unit::day, .from = {10, 0, -1}, .to = {16, 0, -1}})},
      {"প্রতি বছর ২১ ফেব্রুয়ারি", "every year, 21 February", recurring({.every = Unit::year, .months = {2}, .month_days = {21}})},
      {"প্রতি বছর ২৭ রমজান", "every year, 27 Ramadan", recurring({.every = Unit::year, .months = {9}, .month_days = {27}, .calendar = MonthNames::hijri})},
      {"প্রতি মাসের প্রথম সোমবার", "every month, first Monday", recurring({.every = Unit::month, .weekdays = {1}, .nth = 1})},
      {"প্রতি মাসের প্রথম ও তৃতীয় শনিবার", "every month, first and third Saturday", recurring({.every = Unit::month, .weekdays = {6}, .nth = 1, .also_nth = {3}})},
      {"প্রতিদিন, সকাল ৬টা ও সন্ধ্যা ৬টা", "every day, 6:00 am and 6:00 pm", recurring({.every = Unit::day, .from = {6, 0, -1}, .also = {{{18, 0, -1}}}})},
      {"১০ মিনিট পরপর", "every 10 minutes", recurring({.every = Unit::minute, .interval = 10})},
      {"সপ্তাহে ৬ দিন", "6 days a week", recurring({.count = 6})},
  };
  for (auto const& c : cases) {
    EXPECT_EQ(moment_words(c.moment, bn), c.bengali);
    EXPECT_EQ(moment_words(c.moment, en), c.english);
  }
}

TEST(Words, OfWhatWasInferred) {
  EXPECT_EQ(filled_words({Part::year, Source::document_date}, bn), "বছর: লেখার তারিখ থেকে");
  EXPECT_EQ(filled_words({Part::half_of_day, Source::list_order}, en), "half of the day: from the order of the list");
}

TEST(Words, OfDaysInOtherCalendars) {
  EXPECT_EQ(calendar_day_words(Calendar::bangla_bd, 2024_y / 7 / 4, bn), "২০ আষাঢ় ১৪৩১ বঙ্গাব্দ");
  EXPECT_EQ(calendar_day_words(Calendar::hijri_bd, 2024_y / 7 / 4, bn), "আনুমানিক ২৭ জিলহজ ১৪৪৫ হিজরি");
  EXPECT_EQ(calendar_day_words(Calendar::hijri_bd, 1700_y / 7 / 4, bn), "");
}

TEST(Words, DigitsAreAskedForApart) { EXPECT_EQ(moment_words(range(day(2024_y / 7 / 2), day(2024_y / 7 / 4)), {Language::bengali, Digits::latin}), "2–4 জুলাই 2024"); }

}  // namespace

}  // namespace kalpanji::render
