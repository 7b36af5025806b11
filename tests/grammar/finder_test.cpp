// The finder: the table of first code points loses nothing, spans are exact in the text as it was given, and no text
// makes it slow.
#include "grammar/find.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "grammar/dump.hpp"
#include "grammar/text/utf8.hpp"

namespace kalpanji::grammar {

namespace {

std::string dumps(std::vector<Mention> const& mentions) {
  std::string out;
  for (auto const& m : mentions) out += std::to_string(m.where.first) + "-" + std::to_string(m.where.last) + dump(m.what) + "\n";
  return out;
}

// Every text of the tables, and the pieces they are made of.
std::vector<std::string> table_texts() {
  std::vector<std::string> out;
  for (auto const& entry : std::filesystem::directory_iterator{std::string{KALPANJI_SOURCE_DIR} + "/tests/grammar"}) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream table{entry.path()};
    for (std::string line; std::getline(table, line);)
      if (!line.empty() && line[0] != '#') out.push_back(line.substr(0, line.find('\t')));
  }
  std::sort(out.begin(), out.end());  // directories have no order of their own
  return out;
}

TEST(Finder, FindsInEveryTableTextWhatTryingEverywhereFinds) {
  auto const texts = table_texts();
  ASSERT_GT(texts.size(), 100u);
  for (auto const& given : texts) {
    Text const text{given};
    EXPECT_EQ(dumps(find(text)), dumps(find_naively(text))) << given;
  }
}

TEST(Finder, FindsInRecombinedWordsWhatTryingEverywhereFinds) {
  std::vector<std::string> words;
  for (auto const& text : table_texts()) {
    std::istringstream cut{text};
    for (std::string word; cut >> word;) words.push_back(word);
  }
  for (auto const* mark : {"(", ")", ",", "।", "-", "–", ":", "/", "’", "\n", "👍", "x", "7", "৭"}) words.push_back(mark);
  std::mt19937 random{1971};
  for (int round = 0; round < 10'000; ++round) {
    std::string given;
    for (int i = 0; i < 12; ++i) {
      given += words[random() % words.size()];
      if (random() % 5 != 0) given += ' ';
    }
    Text const text{given};
    ASSERT_EQ(dumps(find(text)), dumps(find_naively(text))) << given;
  }
}

std::string found(std::string const& given) {
  Text const text{given};
  auto const mentions = find(text);
  if (mentions.empty()) return {};
  auto const span = text.original(mentions.front().where);
  return given.substr(span.first, span.last - span.first);
}

TEST(Finder, SpansTheExpressionAndNothingElse) {
  EXPECT_EQ(found("👍 মঙ্গলবার (২ জুলাই, ২০২৪) তাদের বৈঠক"), "মঙ্গলবার (২ জুলাই, ২০২৪)");
  EXPECT_EQ(found("তারা ২ জুলাই থেকে"), "২ জুলাই");
  EXPECT_EQ(found("(২ জুলাই) তারা"), "২ জুলাই");
  EXPECT_EQ(found("সভা ২২ সেপ্টেম্বর ২০২৩ তারিখে হয়"), "২২ সেপ্টেম্বর ২০২৩ তারিখে");
  EXPECT_EQ(found("২১ ফেব্রু\u09DFারির সকালে দেখা"), "২১ ফেব্রু\u09DFারির সকালে");
  EXPECT_EQ(found("২১\u00A0ফেব্রু\u09AF\u09BCারি।"), "২১\u00A0ফেব্রু\u09AF\u09BCারি");
  EXPECT_EQ(found("সোমবা\u200Dর এল"), "সোমবা\u200Dর");
  EXPECT_EQ(found("সোমবার\u200C এল"), "সোমবার");
  EXPECT_EQ(found("\uFEFF২১ জুন।"), "২১ জুন");
  EXPECT_EQ(found("এল\r\n২১ জুন\r\nগেল"), "২১ জুন");
  EXPECT_EQ(found("👍🏽 সা\u09DC\u09C7 ৩টায় সভা"), "সা\u09DC\u09C7 ৩টায়");
  EXPECT_EQ(found("👍🏽 সা\u09A1\u09BC\u09C7 ৩টায় সভা"), "সা\u09A1\u09BC\u09C7 ৩টায়");
  EXPECT_EQ(found("২রা বৈশাখ বৃহ:বার হাট"), "২রা বৈশাখ বৃহ:বার");
  EXPECT_EQ(found("২৩ মে ২০২৪ খ্রি: তারিখে সভা"), "২৩ মে ২০২৪ খ্রি: তারিখে");
  EXPECT_EQ(found("সভা ৮:\u00AD৪৫ মিনিটে"), "৮:\u00AD৪৫ মিনিটে");
}

TEST(Finder, KnowsSpeechAndTense) {
  auto const said = find(Text{"তিনি বলেন, \"আজ দেখা হলো।\""});
  ASSERT_EQ(said.size(), 1u);
  EXPECT_TRUE(said[0].quoted);
  auto const past = find(Text{"মঙ্গলবার জারি করা বিজ্ঞপ্তিতে জানিয়েছে, \"আলোচনা হবে।\""});
  ASSERT_EQ(past.size(), 1u);
  EXPECT_EQ(past[0].tense, Tense::past);
  EXPECT_EQ(find(Text{"মঙ্গলবার সভা হবে"}).at(0).tense, Tense::future);
  EXPECT_EQ(find(Text{"মঙ্গলবার উৎসবে সভা হয়েছিল"}).at(0).tense, Tense::past);
}

TEST(Finder, NeverCrossesALineEnd) {
  EXPECT_EQ(dumps(find(Text{"২\nজুলাই"})), "");
  EXPECT_EQ(find(Text{"মঙ্গলবার\n২ জুলাই"}).size(), 2u);
}

TEST(Finder, TakesAnyBytesThatAreText) {
  std::mt19937 random{7};
  for (int round = 0; round < 2000; ++round) {
    std::string given;
    for (int i = 0; i < 40; ++i) {
      auto const c = random() % 4 == 0 ? random() % 0x80 : 0x980 + random() % 0x80;
      if (c == 0) continue;
      append(given, static_cast<char32_t>(c));
    }
    Text const text{given};
    for (auto const& m : find(text)) {
      auto const span = text.original(m.where);
      ASSERT_LT(span.first, span.last);
      ASSERT_LE(span.last, given.size());
    }
  }
}

}  // namespace

}  // namespace kalpanji::grammar
