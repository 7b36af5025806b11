// The formats of the itinerary and of the extraction against files reviewed as text. KALPANJI_WRITE_GOLDEN=1 makes them anew;
// then read the difference.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "render/write_extract.hpp"
#include "render/write_itinerary.hpp"
#include "tests/formats/samples.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

constexpr Voice bn{Language::bengali, Digits::bengali}, en{Language::english, Digits::latin};

// Line by line, so that a failure shows its line as text.
void expect_golden(std::string const& name, std::string const& written) {
  auto const path = std::string{KALPANJI_SOURCE_DIR} + "/tests/formats/golden/" + name;
  if (std::getenv("KALPANJI_WRITE_GOLDEN") != nullptr) std::ofstream{path, std::ios::binary} << written;
  std::ifstream file{path, std::ios::binary};
  std::string const golden{std::istreambuf_iterator<char>{file}, {}};
  ASSERT_FALSE(golden.empty()) << path;
  std::size_t line = 1;
  for (std::size_t i = 0; i < std::max(golden.size(), written.size()); ++i) {
    ASSERT_TRUE(i < golden.size() && i < written.size() && golden[i] == written[i]) << name << " differs in line " << line;
    if (golden[i] == '\n') ++line;
  }
}

TEST(Golden, Itinerary) {
  auto const documents = visit();
  Pointers const p{documents};
  ItineraryOptions const o{.programme = {.voice = bn}};
  expect_golden("visit.txt", write_itinerary_text(p, o));
  expect_golden("visit.md", write_itinerary_markdown(p, o));
  expect_golden("visit.html", write_itinerary_html(p, o));
  expect_golden("visit.json", write_itinerary_json(p, o));
  expect_golden("visit.csv", write_itinerary_csv(p, o));
  expect_golden("visit.ics", write_ics(p, o));
}

TEST(Golden, ItineraryInEnglishBetweenTwoDays) {
  auto const documents = visit();
  ItineraryOptions const o{
      .programme = {.voice = en, .title = "The visit", .from = date::sys_days{2024_y / 7 / 3}, .to = date::sys_days{2024_y / 7 / 14}, .calendars = std::vector<Calendar>{}}, .disputed = true, .stamp = "20240101T120000Z"};
  expect_golden("visit-en.txt", write_itinerary_text(Pointers{documents}, o));
  expect_golden("visit-en.ics", write_ics(Pointers{documents}, o));
}

TEST(Golden, Extraction) {
  auto const documents = visit();
  Pointers const p{documents};
  expect_golden("visit.timeml", write_timeml(documents[0].chronicle()));
  expect_golden("visit.ann", write_brat(documents[0].chronicle()));
  expect_golden("visit.expressions.csv", write_extract_csv(p, false));
  expect_golden("visit.annotations.jsonl", write_annotations(p));
  expect_golden("visit.marked.txt", write_marked_text(p, {.voice = bn}));
  expect_golden("visit.jsonl", write_json(documents[0].chronicle()));
}

TEST(Itinerary, OfNothingSaysSo) {
  std::vector<Document> const none{Document{}};
  EXPECT_EQ(write_itinerary_text(Pointers{none}, {.programme = {.voice = bn}}), "কোনো তারিখযুক্ত ঘটনা পাওয়া যায়নি।\n");
  EXPECT_EQ(write_itinerary_markdown(Pointers{none}, {.programme = {.voice = en}}), "No dated events found.\n");
}

TEST(Itinerary, ManyOccurrencesAreToldOnce) {
  std::vector<Document> const century{Document{}
                                          .tell(moment({day(1900_y / 1 / 1)}), "শুরু")
                                          .tell(moment({day(2000_y / 1 / 1)}), "শেষ")
                                          .tell(recurring({.every = Unit::day}), "সূর্য ওঠে")};
  auto const p = programme(Pointers{century}, {.voice = bn});
  ASSERT_EQ(p.sections.size(), 3u);
  EXPECT_EQ(p.sections[2].kind, ProgrammeSection::Kind::recurring);
  EXPECT_EQ(p.sections[2].lines[0].note, "প্রতিদিন");
}

TEST(Itinerary, RecursInOtherCalendarsToo) {
  std::vector<Document> const spring{Document{}.tell(recurring({.every = Unit::year, .months = {1}, .month_days = {1}, .calendar = MonthNames::bangla}), "পহেলা বৈশাখ")};
  auto const p = programme(Pointers{spring}, {.voice = bn, .from = date::sys_days{2024_y / 1 / 1}, .to = date::sys_days{2025_y / 12 / 31}});
  ASSERT_EQ(p.sections.size(), 2u);
  EXPECT_EQ(p.sections[0].first, date::sys_days{2024_y / 4 / 14});
  EXPECT_EQ(p.sections[1].first, date::sys_days{2025_y / 4 / 14});
}

}  // namespace

}  // namespace kalpanji::render
