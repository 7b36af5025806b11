// Titles come from strangers. Through each writer they stay text: no markup, no formula, no second row or event, no control
// that a terminal obeys, no mark that turns a line's direction.
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <random>

#include "render/escape.hpp"
#include "render/write_extract.hpp"
#include "render/write_itinerary.hpp"
#include "tests/formats/samples.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

constexpr Voice bn{Language::bengali, Digits::bengali};

std::vector<Document> hostile() {
  Document d{"<a>\"'&\r\n\x1b.txt"};
  for (auto const& attack : attacks) d.tell(moment({day(2024_y / 7 / 2)}), attack);
  return {d};
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t out = 0;
  for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++out;
  return out;
}

// Tags of the page are those of a page with a harmless title.
TEST(Injection, HtmlHasNoTagButItsOwn) {
  auto const documents = hostile();
  auto const page = write_itinerary_html(Pointers{documents}, {.programme = {.voice = bn, .title = attacks[0]}});
  EXPECT_EQ(count(page, "<script"), 1u);  // the events for search engines
  EXPECT_EQ(count(page, "onload=\"a"), 0u);
  EXPECT_EQ(count(page, "<tr"), attacks.size());
  EXPECT_EQ(count(page, "<bdi>"), count(page, "</bdi>"));
  EXPECT_EQ(count(page, "\u202E"), 0u);
  EXPECT_EQ(well_formed(page), page);
}

TEST(Injection, TimemlHasNoTagButItsOwn) {
  auto const documents = hostile();
  auto const xml = write_timeml(documents[0].chronicle());
  EXPECT_EQ(count(xml, "<TIMEX3"), attacks.size() + 1);
  EXPECT_EQ(count(xml, "<script"), 0u);
  EXPECT_EQ(count(xml, "]]>"), 0u);
  for (char const c : xml) ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t');
}

TEST(Injection, TextAndMarkdownKeepOneLineEach) {
  auto const documents = hostile();
  auto const text = write_itinerary_text(Pointers{documents}, {.programme = {.voice = bn, .title = "t"}});
  auto const markdown = write_itinerary_markdown(Pointers{documents}, {.programme = {.voice = bn, .title = "t"}});
  EXPECT_EQ(count(text, "\n  • "), attacks.size());
  EXPECT_EQ(count(markdown, "\n- "), attacks.size());
  EXPECT_EQ(count(markdown, "\n#"), 1u);
  EXPECT_EQ(count(markdown, "<script"), 0u);
  EXPECT_EQ(count(markdown, "](javascript"), 0u);
  for (auto const& out : {text, markdown}) {
    for (char const c : out) ASSERT_TRUE((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) || c == '\n');
    EXPECT_EQ(count(out, "\u202E"), 0u);
    EXPECT_EQ(well_formed(out), out);
  }
}

TEST(Injection, MarkedTextSendsNoControlToTheTerminal) {
  auto const documents = hostile();
  for (char const c : write_marked_text(Pointers{documents}, {.voice = bn})) ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
}

/// Fields of RFC 4180, read strictly.
std::vector<std::vector<std::string>> rows(std::string const& csv) {
  std::vector<std::vector<std::string>> out{{""}};
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    char const c = csv[i];
    auto& field = out.back().back();
    if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') field += csv[++i];
    else if (c == '"') quoted = !quoted;
    else if (!quoted && c == ',') out.back().emplace_back();
    else if (!quoted && c == '\r' && csv[i + 1] == '\n') ++i, out.push_back({""});
    else field += c;
  }
  out.pop_back();  // after the last line end
  return out;
}

TEST(Injection, CsvHasOneRowEachAndNoFormula) {
  auto const documents = hostile();
  for (auto const& csv : {write_itinerary_csv(Pointers{documents}, {.programme = {.voice = bn}}), write_extract_csv(Pointers{documents}, false)}) {
    auto const all = rows(csv);
    ASSERT_EQ(all.size(), attacks.size() + 1);
    for (auto const& row : all) {
      ASSERT_EQ(row.size(), all.front().size());
      for (auto const& field : row) EXPECT_TRUE(field.empty() || std::string_view{"=+-@\t\r\n"}.find(field[0]) == std::string_view::npos) << field;
    }
  }
}

TEST(Injection, JsonKeepsEveryTitle) {
  auto const documents = hostile();
  rapidjson::Document d;
  auto const json = write_itinerary_json(Pointers{documents}, {.programme = {.voice = bn}});
  d.Parse<rapidjson::kParseValidateEncodingFlag>(json.c_str());
  ASSERT_FALSE(d.HasParseError());
  auto const& items = d["sections"][0]["items"];
  ASSERT_EQ(items.Size(), attacks.size());
  for (rapidjson::SizeType i = 0; i < items.Size(); ++i) EXPECT_EQ((std::string{items[i]["title"].GetString(), items[i]["title"].GetStringLength()}), well_formed(attacks[i]));
}

TEST(Injection, RandomBytesGiveWellFormedOutput) {
  std::mt19937 random{20240704};
  for (int round = 0; round < 300; ++round) {
    std::string title;
    for (auto n = random() % 60; n > 0; --n) title += static_cast<char>(random() % 256);
    std::vector<Document> const documents{Document{title}.tell(moment({day(2024_y / 7 / 2)}), title)};
    Pointers const p{documents};
    ItineraryOptions const o{.programme = {.voice = bn, .title = title}};
    for (auto const& out : {write_itinerary_text(p, o), write_itinerary_markdown(p, o), write_itinerary_html(p, o), write_itinerary_json(p, o), write_itinerary_csv(p, o), write_ics(p, o),
                            write_timeml(documents[0].chronicle()), write_brat(documents[0].chronicle())})
      ASSERT_EQ(well_formed(out), out);
  }
}

}  // namespace

}  // namespace kalpanji::render
