// What must hold of every picture's markup: names and order for those who do not see it, ids that tools can follow, no
// script and nothing fetched, and no title that could become markup. That it is well-formed XML, the samples' test says.
#include "render/write_svg.hpp"

#include <gtest/gtest.h>

#include <set>

#include "render/writers.hpp"
#include "render/write_timeline.hpp"
#include "tests/render/build.hpp"
#include "tests/render/seeded.hpp"

namespace kalpanji::render {

namespace {

using build::day;
using build::moment;

std::string svg_of(timeline::Chronicle const& c, PictureOptions const& options = {}) {
  timeline::Chronicle const* const one[] = {&c};
  return write_svg(one, options);
}

/// The values of an attribute, in the order of the document.
std::vector<std::string> values(std::string const& svg, std::string const& attribute) {
  std::vector<std::string> out;
  auto const name = " " + attribute + "=\"";
  for (auto at = svg.find(name); at != std::string::npos; at = svg.find(name, at)) {
    at += name.size();
    out.push_back(svg.substr(at, svg.find('"', at) - at));
  }
  return out;
}

std::size_t count(std::string const& svg, std::string const& what) {
  std::size_t n = 0;
  for (auto at = svg.find(what); at != std::string::npos; at = svg.find(what, at + 1)) ++n;
  return n;
}

TEST(Svg, SaysWhatItIsInItsLanguage) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 2)), "বৈঠক হয়");
  auto const bengali = svg_of(c);
  EXPECT_NE(bengali.find(" lang=\"bn\""), std::string::npos);
  EXPECT_NE(bengali.find("<title"), std::string::npos);
  EXPECT_NE(bengali.find("<desc"), std::string::npos);
  PictureOptions english;
  english.voice = {Language::english, Digits::latin};
  EXPECT_NE(svg_of(c, english).find(" lang=\"en\""), std::string::npos);
}

TEST(Svg, ShowsTheUsersTitleAsWritten) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 2)), "বৈঠক হয়");
  PictureOptions options;
  options.title = "আস্তানা <সফর> & \"বৈঠক\"";
  EXPECT_NE(svg_of(c, options).find("আস্তানা &lt;সফর&gt; &amp; &quot;বৈঠক&quot;</title>"), std::string::npos);
}

TEST(Svg, GivesEachEventItsIdAndItsTitleInFull) {
  auto const c = build::random_chronicle(31, 40, 400);
  auto const svg = svg_of(c);
  auto const ids = values(svg, "data-event");
  EXPECT_EQ(ids.size(), c.events.size());
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
  auto const labels = values(svg, "data-label");
  std::multiset<std::string> const shown(labels.begin(), labels.end());
  for (auto const& event : c.events) EXPECT_TRUE(shown.contains(event.title)) << event.title;
}

TEST(Svg, GivesEachLeaderTheIdOfItsEvent) {
  auto const svg = svg_of(build::random_chronicle(32, 40, 400));
  auto const ids = values(svg, "data-event");
  std::multiset<std::string> const known(ids.begin(), ids.end());
  EXPECT_GT(count(svg, "class=\"leader\""), 0u);
  for (auto at = svg.find("class=\"leader\""); at != std::string::npos; at = svg.find("class=\"leader\"", at + 1)) {
    auto const element = svg.substr(svg.rfind('<', at), svg.find('>', at) - svg.rfind('<', at));
    auto const id = values(element, "data-id");
    ASSERT_EQ(id.size(), 1u) << element;
    EXPECT_TRUE(known.contains(id[0])) << element;
  }
}

TEST(Svg, DrawsOnlyGlyphsThatItDefines) {
  auto const svg = svg_of(build::random_chronicle(33, 60, 4000));
  auto const defined = values(svg, "id");
  std::set<std::string> const known(defined.begin(), defined.end());
  EXPECT_EQ(known.size(), defined.size()) << "an id twice";
  auto const used = values(svg, "xlink:href");
  EXPECT_GT(used.size(), 500u);
  for (auto const& reference : used) ASSERT_TRUE(reference.starts_with("#") && known.contains(reference.substr(1))) << reference;
}

TEST(Svg, OfAPageWithSeveralSheetsDefinesItsGlyphsOnce) {
  auto const c = build::random_chronicle(36, 60, 4000);
  timeline::Chronicle const* const one[] = {&c};
  PictureOptions options;
  options.paper = Paper::a4;
  auto const page = write_timeline_html(one, options);
  EXPECT_GT(count(page, "<svg xmlns"), 1u);
  auto const defined = values(page, "id");
  std::set<std::string> const known(defined.begin(), defined.end());
  EXPECT_EQ(known.size(), defined.size()) << "an id twice";
  for (auto const& reference : values(page, "xlink:href")) ASSERT_TRUE(known.contains(reference.substr(1))) << reference;
}

TEST(Svg, InSystemTextNamesEveryEventAndItsLabel) {
  auto const c = build::random_chronicle(37, 40, 400);
  PictureOptions options;
  options.text = TextMode::system;
  auto const svg = svg_of(c, options);
  EXPECT_EQ(values(svg, "data-event").size(), c.events.size());
  auto const leaders = count(svg, "<path class=\"leader");
  EXPECT_EQ(values(svg, "data-id").size(), c.events.size() + leaders);
  auto const labels = values(svg, "data-label");
  std::multiset<std::string> const shown(labels.begin(), labels.end());
  for (auto const& event : c.events) EXPECT_TRUE(event.title.empty() || shown.contains(event.title)) << event.title;
}

TEST(Svg, RunsNothingAndFetchesNothing) {
  auto const svg = svg_of(build::random_chronicle(34, 60, 4000));
  for (auto const bad : {"<script", "<foreignObject", "<image", "onload", "javascript:", "@import", "@font-face", "url(http"}) EXPECT_EQ(svg.find(bad), std::string::npos) << bad;
  EXPECT_EQ(count(svg, "http"), 2u);  // the names of SVG and XLink
}

TEST(Svg, TurnsNoTitleIntoMarkup) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 2)), "</g><script>alert('১')</script> & \"x\" ]]> \x1B\x01");
  auto const svg = svg_of(c);
  EXPECT_EQ(svg.find("<script"), std::string::npos);
  EXPECT_NE(svg.find("&lt;script&gt;"), std::string::npos);
  for (char const bad : {'\x1B', '\x01'}) EXPECT_EQ(svg.find(bad), std::string::npos);
}

TEST(Svg, SaysADoubtInWordsNotByColourAlone) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 4)), "দেখা হয়");
  auto const calm = svg_of(c);
  build::doubt(c, day(2024, 7, 3));
  auto const doubtful = svg_of(c);
  EXPECT_EQ(calm.find("বুধবার"), std::string::npos);
  EXPECT_GE(count(doubtful, "বুধবার, ৩ জুলাই ২০২৪?"), 1u);
  EXPECT_EQ(count(doubtful, "class=\"ring\"") > 0, true);
}

TEST(Svg, OfNoEventsSaysSo) { EXPECT_NE(svg_of({}).find("কোনো তারিখসহ ঘটনা পাওয়া যায়নি"), std::string::npos); }

TEST(Svg, GrowsWithItsEventsAndNoFaster) {
  auto const small = svg_of(build::random_chronicle(35, 200, 36525)).size(), large = svg_of(build::random_chronicle(35, 2000, 36525)).size();
  EXPECT_LT(large, 12 * small);
}

/// A tool that reads the extraction finds each of its events in the picture, and no other.
TEST(Svg, CallsEventsWhatTheExtractionCallsThem) {
  for (std::uint32_t seed : {3u, 4u, 5u}) {
    auto const c = test::seeded_chronicle(seed, {40, 4000, true});
    auto const drawn = values(svg_of(c), "data-event");
    std::set<std::string> extracted;
    auto const json = write_json(c);
    for (auto at = json.find("{\"id\":\"e"); at != std::string::npos; at = json.find("{\"id\":\"e", at + 1)) {
      auto const from = at + 7;
      extracted.insert(json.substr(from, json.find('"', from) - from));
    }
    EXPECT_EQ(extracted.size(), c.events.size());
    EXPECT_EQ((std::set<std::string>{drawn.begin(), drawn.end()}), extracted);
  }
}

TEST(Svg, NamesDocumentsByTheirFilesAndTellsThemApart) {
  std::vector<timeline::Chronicle> many(8);
  std::vector<timeline::Chronicle const*> pointers;
  for (std::size_t i = 0; i < many.size(); ++i) {
    many[i].id = i < 6 ? "news/" + std::to_string(i) + ".txt" : (i == 6 ? "a/same.txt" : "b/same.txt");
    build::add(many[i], moment(day(2024, 7, static_cast<unsigned>(i) + 1)), "বৈঠক হয়");
    pointers.push_back(&many[i]);
  }
  PictureOptions options;
  options.by_document = true;
  options.text = TextMode::embed;
  auto const svg = write_svg(pointers, options);
  for (auto const* name : {">0.txt<", ">5.txt<", ">a/same.txt<", ">b/same.txt<"}) EXPECT_EQ(count(svg, name), 1u) << name;
  EXPECT_EQ(count(svg, "news/"), 0u);
  // The seventh document has the shape of the first, in another colour.
  EXPECT_GT(count(svg, "<circle class=\"dot\""), 0u);
  EXPECT_GT(count(svg, "<circle class=\"dot d1\""), 0u);
}

}  // namespace

}  // namespace kalpanji::render
