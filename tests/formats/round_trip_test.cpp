// A thousand generated chronicles through the formats and back. JSON Lines hold the same chronicle: read back it gives the same events and moments,
// the same timeline and the same itinerary, through the tests' own reader of EDTF.
#include <gtest/gtest.h>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/rrule.hpp"
#include "render/write_itinerary.hpp"
#include "render/write_timeline.hpp"
#include "render/writers.hpp"
#include "tests/formats/generated.hpp"
#include "tests/formats/read_record.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

constexpr int rounds = 1000;
constexpr Voice bn{Language::bengali, Digits::bengali};

// What no writer keeps byte by byte: ill-formed titles come back with U+FFFD.
Chronicle well_formed_titles(Chronicle c) {
  for (auto& e : c.events) e.title = well_formed(e.title);
  return c;
}

TEST(RoundTrip, JsonLinesHoldTheSameChronicle) {
  Random random{8};
  std::size_t events = 0, also = 0;
  for (int round = 0; round < rounds; ++round) {
    auto const document = generated_document(random, round);
    auto const told = well_formed_titles(document.chronicle());
    auto const line = write_json(document.chronicle());
    ASSERT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
    auto const back = read_record(line, told.text, told.region);
    ASSERT_EQ(back.expressions.size(), told.expressions.size()) << line;
    for (std::size_t i = 0; i < told.expressions.size(); ++i) {
      auto const& a = told.expressions[i].moment;
      auto const& b = back.expressions[i].moment;
      ASSERT_EQ(back.expressions[i].span, told.expressions[i].span) << line;
      ASSERT_EQ(edtf(b), edtf(a));
      ASSERT_EQ(b.kind, a.kind) << edtf(a);
      ASSERT_EQ(b.shape, a.shape) << edtf(a);
      ASSERT_EQ(std::pair(b.first, b.last), std::pair(a.first, a.last)) << edtf(a);
      ASSERT_EQ(std::pair(b.from.clock, b.to.clock), std::pair(a.from.clock, a.to.clock)) << edtf(a);
    }
    ASSERT_EQ(back.events.size(), told.events.size());
    for (std::size_t i = 0; i < told.events.size(); ++i) {
      ASSERT_EQ(back.events[i].title, told.events[i].title);
      ASSERT_EQ(back.events[i].sentence, told.events[i].sentence);
      ASSERT_EQ(back.events[i].when, told.events[i].when);
      ASSERT_EQ(back.events[i].also, told.events[i].also);
      also += told.events[i].also.size();
    }
    events += told.events.size();
    Chronicle const* const before[] = {&told};
    Chronicle const* const after[] = {&back};
    PictureOptions picture;
    picture.voice = bn;
    ItineraryOptions const itinerary{.programme = {.voice = bn}};
    ASSERT_EQ(write_timeline_json(after, picture), write_timeline_json(before, picture));
    ASSERT_EQ(write_itinerary_json(after, itinerary), write_itinerary_json(before, itinerary));
    ASSERT_EQ(write_ics(after, itinerary), write_ics(before, itinerary));
  }
  EXPECT_GT(events, 3000u);
  EXPECT_GT(also, 300u);
}

TEST(RoundTrip, TheReaderTellsDaysApart) {
  EXPECT_NE(read_value("2024-07-02").first, read_value("2024-07-03").first);
  EXPECT_EQ(read_value("2024-07-02/2024-07-04~").last, date::sys_days{2024_y / 7 / 4});
  EXPECT_TRUE(read_value("2024-07-02/2024-07-04~").approximate);
  EXPECT_EQ(read_value("[2024-07-02,2024-07-09]").shape, Shape::one_of);
  EXPECT_EQ(read_value("19XX").first, date::sys_days{1901_y / 1 / 1});
}

}  // namespace

}  // namespace kalpanji::render
