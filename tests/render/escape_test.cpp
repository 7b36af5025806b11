// Each escape by itself, and that none lets ill-formed bytes through.
#include "render/escape.hpp"

#include <gtest/gtest.h>

#include "render/clusters.hpp"

namespace kalpanji::render {

namespace {

TEST(Escape, Markup) {
  EXPECT_EQ(escape_xml("a<b & \"c\" 'd'>"), "a&lt;b &amp; &quot;c&quot; &#39;d&#39;&gt;");
  EXPECT_EQ(escape_xml("a\tb\nc\r"), "a&#9;b&#10;c&#13;");
  EXPECT_EQ(escape_xml_text("a\tb\nc\r<"), "a\tb\nc&#13;&lt;");
  EXPECT_EQ(escape_xml(std::string_view{"\0\x01", 2}), "\uFFFD\uFFFD");
}

TEST(Escape, WellFormed) {
  EXPECT_EQ(well_formed("ক\xE0\xA6খ"), "ক\uFFFD\uFFFDখ");
  EXPECT_EQ(well_formed("\uFFFD👍"), "\uFFFD👍");
  EXPECT_EQ(well_formed("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // a lone surrogate
}

TEST(Escape, OneLine) {
  EXPECT_EQ(one_line("a\r\nb\tc"), "a  b c");
  EXPECT_EQ(one_line("\x1b[31mলাল"), "\uFFFD[31mলাল");
  EXPECT_EQ(one_line("একটি \u202Eউল্টো\u2066 কথা"), "একটি উল্টো কথা");
  EXPECT_EQ(one_line("ক্\u200Dষ"), "ক্\u200Dষ");  // joiners are spelling
}

TEST(Escape, Markdown) {
  EXPECT_EQ(escape_markdown("# *a* <b> [c](d) & 1. x"), "\\# \\*a\\* &lt;b&gt; \\[c\\]\\(d\\) &amp; 1\\. x");
}

TEST(Escape, CalendarText) {
  EXPECT_EQ(escape_ics("a\\b;c,d:e"), "a\\\\b\\;c\\,d:e");
  EXPECT_EQ(escape_ics("a\r\nBEGIN:VEVENT\nb\rc"), "a\\nBEGIN:VEVENT\\nb\\nc");
  EXPECT_EQ(escape_ics(std::string_view{"a\0\x07" "b", 4}), "ab");
}

TEST(Escape, CsvFields) {
  EXPECT_EQ(csv_field("plain", true), "plain");
  EXPECT_EQ(csv_field("a,b", true), "\"a,b\"");
  EXPECT_EQ(csv_field("say \"hi\"", true), "\"say \"\"hi\"\"\"");
  EXPECT_EQ(csv_field("a\nb", true), "\"a\nb\"");
  for (auto const* formula : {"=1+1", "+1", "-1", "@A1", "\t=1"}) EXPECT_EQ(csv_field(formula, true), "'" + std::string{formula});
  EXPECT_EQ(csv_field("-0299", false), "-0299");
}

TEST(Clusters, CountWhatAReaderCounts) {
  EXPECT_EQ(clusters(""), 0u);
  EXPECT_EQ(clusters("বুধবার (৪ জুলাই, ২০২৪)"), 18u);
  EXPECT_EQ(clusters("ক্ষ্মী"), 1u);
  EXPECT_EQ(clusters("সন্ধ্যা"), 2u);
  EXPECT_EQ(clusters("a👍b"), 3u);
}

}  // namespace

}  // namespace kalpanji::render
