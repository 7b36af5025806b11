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
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/endings.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/festivals.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/openers.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/lexicon/zones.hpp"
#include "grammar/openings.hpp"
#include "grammar/points.hpp"
#include "grammar/scan.hpp"
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

// Words of the table texts and of every lexicon that an expression is made of, in any order, some of them written onto each other.
class Shuffled {
 public:
  explicit Shuffled(unsigned seed) : random_{seed} {
    for (auto const& text : table_texts()) {
      std::istringstream cut{text};
      for (std::string word; cut >> word;) from_texts_.push_back(word);
    }
    for (auto const* mark : {"(", ")", ",", "।", "-", "–", ":", "/", "’", "\n", "👍", "x", "7", "৭", "২৫", "১৯৭১", "৮:৩০"}) from_lexicons_.push_back(mark);
    add(months, month_adjectives, weekdays, short_weekdays, day_words, number_words, added_fractions, whole_fractions, multipliers, rank_words, century_ranks, eras_before, eras_after, day_parts, day_pointers,
        directions, story_steps, vague_words, running_units, openers, joints, written_onto_numbers, festivals, part_words, unit_words, endings, clock_zones, about_so_many);
  }

  std::string next(int words) {
    std::string out;
    for (int i = 0; i < words; ++i) {
      auto const& from = random_() % 3 == 0 ? from_texts_ : from_lexicons_;
      out += from[random_() % from.size()];
      if (random_() % 5 != 0) out += ' ';
    }
    return out;
  }

 private:
  template <class... Tables>
  void add(Tables const&... tables) {
    (std::for_each(tables.begin(), tables.end(), [&](auto const& e) { from_lexicons_.emplace_back(e.word); }), ...);
  }

  std::vector<std::string> from_texts_, from_lexicons_;
  std::mt19937 random_;
};

TEST(Finder, FindsInRecombinedWordsWhatTryingEveryRuleFinds) {
  Shuffled shuffled{1971};
  for (int round = 0; round < 60'000; ++round) {
    auto const given = shuffled.next(8);
    Text const text{given};
    EXPECT_EQ(dumps(find(text)), dumps(find_at_openings(text))) << given;
  }
}

// Each element at the start of each word, asked without regard to what kind of word stands there: what reads something has its kind.
void expect_elements_where_their_kinds_are(std::string const& given) {
  Text const text{given};
  std::string_view const normal = text.normal();
  for (auto const sentence : text.sentences()) {
    auto const* const last = normal.data() + sentence.last;
    bool inside = false;
    for (auto const* at = normal.data() + sentence.first; at < last; at += decode_size(at)) {
      bool const goes_on = continues_word(at, last);
      auto const stands = kinds_at({at, static_cast<std::size_t>(last - at)});
      bool const whole = may_stand({at, static_cast<std::size_t>(last - at)});
      for (std::size_t i = 0; !inside && i < element_rules().size(); ++i) {
        auto const& element = element_rules()[i];
        Draft own{.point = {}, .base = normal.data(), .first = at};
        auto end = at;
        if (!element.read(own, end, last) || end == at) continue;
        ASSERT_TRUE(whole && (element.opens & stands) != 0) << "element " << i << ": " << std::string_view(at, static_cast<std::size_t>(end - at)) << " in " << given;
      }
      inside = goes_on;
    }
  }
}

TEST(Finder, NoElementReadsWhereItsKindOfWordIsNot) {
  for (auto const& given : table_texts()) expect_elements_where_their_kinds_are(given);
  Shuffled shuffled{1952};
  for (int round = 0; round < 40'000 && !HasFailure(); ++round) expect_elements_where_their_kinds_are(shuffled.next(6));
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
