// The public face: what is refused, views that outlive their chronicle, and each format's shape.
#include "kalpanji/kalpanji.hpp"

#include <gtest/gtest.h>

namespace kalpanji {

namespace {

using namespace std::string_view_literals;

TEST(Read, RefusesWhatIsNoText) {
  EXPECT_EQ(read("").status().code, Code::empty);
  EXPECT_EQ(read("\xEF\xBB\xBF \n").status().code, Code::empty);
  EXPECT_EQ(read("a\0b"sv).status().code, Code::binary);
  auto const bad = read("আজ\xFF");
  EXPECT_EQ(bad.status().code, Code::invalid_utf8);
  EXPECT_EQ(bad.status().offset, 6u);
  ReadOptions options;
  options.date = Date{2023, 2, 29};
  EXPECT_EQ(read("আজ", options).status().code, Code::bad_option);
}

TEST(ParseDate, TakesIsoInBothScriptsAndNothingElse) {
  EXPECT_EQ(parse_date("2024-07-04"), (Date{2024, 7, 4}));
  EXPECT_EQ(parse_date("২০২৪-০৭-০৪"), (Date{2024, 7, 4}));
  for (auto const bad : {"", "2024-7-4", "2024-02-30", "2024/07/04", "2024-07-04 ", "-024-07-04", "04-07-2024"}) EXPECT_FALSE(parse_date(bad)) << bad;
}

TEST(Views, OutliveTheirChronicle) {
  std::vector<Finding> findings;
  {
    auto const chronicle = read("বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।");
    ASSERT_TRUE(chronicle);
    findings = chronicle->findings();
  }
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule(), "KP1001");
  EXPECT_EQ(findings[0].severity(), Severity::error);
  EXPECT_EQ(findings[0].span(), (Span{0, 54}));
  EXPECT_EQ(findings[0].fixes().at(0).text, "৩ জুলাই");
  EXPECT_EQ(findings[0].message(Language::english), "4 July 2024 is a Thursday, but the text says Wednesday.");
}

TEST(Locate, CountsInEveryUnit) {
  auto const chronicle = read("👍 ২ জুলাই ২০২৪ বৈঠক হয়।");
  auto const span = chronicle->expressions().at(0).span;
  auto const place = chronicle->locate(span.first);
  EXPECT_EQ(place.byte, 5u);
  EXPECT_EQ(place.code_point, 2u);
  EXPECT_EQ(place.utf16, 3u);
  EXPECT_EQ(place.column, 3u);
}

TEST(Write, KnowsItsFormats) {
  Chronicle const chronicles[] = {*read("২ জুলাই ২০২৪ বৈঠক হয়।")};
  for (auto const work : {Work::timeline, Work::itinerary, Work::check, Work::extract})
    for (auto const format : formats(work)) {
      RenderOptions options;
      options.format = format;
      auto const once = write(work, chronicles, options), twice = write(work, chronicles, options);
      ASSERT_TRUE(once) << format;
      EXPECT_EQ(*once, *twice) << format;
      // findings a line each: none, no line
      EXPECT_TRUE(once->empty() ? work == Work::check : once->back() == '\n') << format;
    }
  RenderOptions options;
  options.format = "parchment";
  EXPECT_EQ(write(Work::timeline, chronicles, options).status().code, Code::unknown_format);
}

TEST(Write, TheSameTextGivesTheSameBytesWhateverItsNormalForm) {
  auto const values = [](std::string_view text) {
    std::string out;
    auto const chronicle = read(text);
    for (auto const& e : chronicle->expressions()) out += e.value + " ";
    return out;
  };
  EXPECT_EQ(values("২১ ফেব্রু\u09DFারি ১৯৫২"), values("২১ ফেব্রু\u09AF\u09BCারি ১৯৫২"));
}

// ২৫ বৈশাখ ১২৬৮ is 6 May 1861 by one sun and 7 May by the other: reading, heading, axis and convert tell a day alike.
TEST(BanglaBefore1987, IsTheSameDayInEveryPlace) {
  struct Row {
    std::string_view text, heading, axis;  // the day's Bangla date beside its heading, and on the axis
  };
  for (auto const& row : {Row{"২৫ বৈশাখ ১২৬৮ (৭ মে ১৮৬১) তাঁর জন্ম।", "২৫ বৈশাখ ১২৬৮", "২৬ বৈশাখ ১২৬৮"}, Row{"৭ মে ১৮৬১ তাঁর জন্ম।", "২৬ বৈশাখ ১২৬৮", "২৬ বৈশাখ ১২৬৮"},
                          Row{"২৫ বৈশাখ ১২৬৮ তাঁর জন্ম।", "২৫ বৈশাখ ১২৬৮", "২৬ বৈশাখ ১২৬৮"},
                          Row{"সোমবার, ২৫ বৈশাখ ১২৬৮ তাঁর জন্ম।", "২৫ বৈশাখ ১২৬৮", "২৫ বৈশাখ ১২৬৮"}, Row{"১৪ এপ্রিল ২০২৪ মেলা বসে।", "১ বৈশাখ ১৪৩১", "১ বৈশাখ ১৪৩১"}}) {
    for (auto const region : {Region::automatic, Region::bangladesh}) {
      ReadOptions how;
      how.region = region;
      Chronicle const chronicles[] = {*read(row.text, how)};
      auto const written = [&](Work work, std::string_view format, std::string_view calendars) {
        RenderOptions options;
        options.format = format;
        options.calendars = calendars;
        options.text = "system";
        return *write(work, chronicles, options);
      };
      auto const beside = std::string{row.heading} + " বঙ্গাব্দ";
      EXPECT_NE(written(Work::itinerary, "text", "").find(beside), std::string::npos) << row.text;
      EXPECT_NE(written(Work::itinerary, "text", "bangla").find(beside), std::string::npos) << row.text;
      EXPECT_NE(written(Work::timeline, "svg", "bangla").find(row.axis), std::string::npos) << row.text;
    }
  }
  auto const day_of = [](std::string_view date) { return convert(date, {.json = true})->text; };
  EXPECT_NE(day_of("২৫ বৈশাখ ১২৬৮").find("\"gregorian\":\"1861-05-07\""), std::string::npos);  // as history tells it
  EXPECT_NE(day_of("২৪ বৈশাখ ১২৬৮").find("\"gregorian\":\"1861-05-05\""), std::string::npos);  // as the sun does
  EXPECT_NE(day_of("২৫ বৈশাখ ১২৬৮ (৭ মে ১৮৬১)").find("\"gregorian\":\"1861-05-07\""), std::string::npos);
}

}  // namespace

}  // namespace kalpanji
