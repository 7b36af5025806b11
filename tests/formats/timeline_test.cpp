// The timeline's other forms: what each must hold, that a stranger's title is markup of none of them, and that they tell the same events.
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <string>

#include "render/escape.hpp"
#include "render/write_timeline.hpp"
#include "tests/render/build.hpp"
#include "tests/render/seeded.hpp"

namespace kalpanji::render {
namespace {

using build::add;
using build::day;
using build::moment;

timeline::Chronicle visit() {
  timeline::Chronicle c;
  c.id = "visit.txt";
  c.text = "আস্তানা <সফর>";
  add(c, moment(day(2001, 1, 1), timeline::Precision::year), "সংস্থা গড়ে ওঠে");
  add(c, moment(day(2024, 7, 2)), "বৈঠক: সকাল; #১ %% {x}");
  auto timed = moment(day(2024, 7, 4));
  timed.precision = timeline::Precision::minute;
  timed.kind = timeline::Kind::time;
  timed.from.clock = {15, 30, -1};
  timeline::Point point;
  point.resolved = true;
  point.precision = timed.precision;
  point.first = point.last = timed.first;
  point.time = timed.from;
  timed.points = {point};
  add(c, timed, "</script><script>alert(1)</script>");
  return c;
}

template <class Write>
std::string written(Write write, timeline::Chronicle const& c, PictureOptions const& options = {}) {
  timeline::Chronicle const* const one[] = {&c};
  return write(Chronicles{one, 1}, options);
}

TEST(Mermaid, KeepsColonsAndSignsOutOfItsSyntax) {
  auto const text = written(write_mermaid, visit());
  EXPECT_TRUE(text.starts_with("timeline\n    title "));
  EXPECT_NE(text.find("    2024-07-02 : বৈঠক#colon; সকাল#59; #35;১ #37;#37; #123;x#125;\n"), std::string::npos) << text;
  EXPECT_NE(text.find("    2024-07-04T15#colon;30 : #lt;/script#gt;"), std::string::npos) << text;
}

TEST(Markwhen, WritesADateThatIsOneForEachEvent) {
  auto const text = written(write_markwhen, visit());
  EXPECT_TRUE(text.starts_with("---\ntitle: \"")) << text;
  for (auto const* line : {"\n2001: সংস্থা", "\n2024-07-02: বৈঠক", "\n2024-07-04T09:30:00Z: <"}) EXPECT_NE(text.find(line), std::string::npos) << line << text;
}

TEST(TimelineJs, GivesOnlyTheNumbersThatAreKnown) {
  rapidjson::Document d;
  d.Parse(written(write_timelinejs, visit()).c_str());
  ASSERT_FALSE(d.HasParseError());
  auto const& events = d["events"];
  ASSERT_EQ(events.Size(), 3u);
  EXPECT_EQ(events[0]["start_date"]["year"].GetInt(), 2001);
  EXPECT_FALSE(events[0]["start_date"].HasMember("month"));
  EXPECT_STREQ(events[0]["display_date"].GetString(), "২০০১");
  EXPECT_EQ(events[2]["start_date"]["hour"].GetInt(), 15);
  EXPECT_EQ(std::string{events[2]["text"]["headline"].GetString()}.find('<'), std::string::npos);
  EXPECT_STREQ(events[1]["unique_id"].GetString(), "e2");
}

TEST(Vis, EndsAWholeDayWithTheNext) {
  rapidjson::Document d;
  d.Parse(written(write_vis, visit()).c_str());
  ASSERT_FALSE(d.HasParseError());
  auto const& items = d["items"];
  EXPECT_STREQ(items[1]["start"].GetString(), "2024-07-02T00:00:00+06:00");
  EXPECT_STREQ(items[1]["end"].GetString(), "2024-07-03T00:00:00+06:00");
  EXPECT_STREQ(items[2]["type"].GetString(), "point");
  EXPECT_EQ(std::string{items[2]["content"].GetString()}.find('<'), std::string::npos);
}

TEST(TimelineJson, NamesItsSchemaAndTellsEveryEvent) {
  auto const c = test::seeded_chronicle(41, {80, 4000, true});
  rapidjson::Document d;
  d.Parse(written(write_timeline_json, c).c_str());
  ASSERT_FALSE(d.HasParseError());
  EXPECT_STREQ(d["schema"].GetString(), "kalpanji.timeline/1");
  EXPECT_EQ(d["events"].Size(), c.events.size());
}

TEST(TimelineText, SaysDatesTitlesAndGaps) {
  auto const text = written(write_timeline_text, visit());
  for (auto const* words : {"▒ ২০০১\n│   সংস্থা গড়ে ওঠে\n┊ মাঝে ২২ বছর\n● মঙ্গলবার, ২ জুলাই ২০২৪\n"}) EXPECT_NE(text.find(words), std::string::npos) << text;
}

TEST(TimelinePage, IsOnePageWithoutScriptWhoseLinksAllLead) {
  auto c = visit();
  for (auto& e : c.events) e.sentence = {0, static_cast<std::uint32_t>(c.text.size())};
  PictureOptions options;
  options.text = TextMode::embed;
  auto const page = written(write_timeline_html, c, options);
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"bn\">"));
  EXPECT_EQ(page.find("alert(1)</script>"), std::string::npos);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_NE(page.find("itemscope itemtype=\"https://schema.org/Event\" itemid=\"#e1\"><meta itemprop=\"startDate\" content=\"2001-01-01\"><meta itemprop=\"endDate\" content=\"2001-12-31\">"), std::string::npos);
  EXPECT_NE(page.find("<meta itemprop=\"startDate\" content=\"2024-07-04T15:30:00+06:00\">"), std::string::npos);
  EXPECT_NE(page.find("<time datetime=\"2024-07-02\">"), std::string::npos);
  EXPECT_NE(page.find("<time datetime=\"2024-07-04T15:30\">"), std::string::npos);
  EXPECT_NE(page.find("<time datetime=\"2001\">"), std::string::npos);
  EXPECT_NE(page.find("আস্তানা &lt;সফর&gt;"), std::string::npos);
  int links = 0;
  for (auto at = page.find(" href=\"#"); at != std::string::npos; at = page.find(" href=\"#", at + 1), ++links) {
    auto const name = page.substr(at + 8, page.find('"', at + 8) - at - 8);
    EXPECT_NE(page.find(" id=\"" + name + "\""), std::string::npos) << name;
  }
  EXPECT_EQ(links, 6);
}

}  // namespace
}  // namespace kalpanji::render
