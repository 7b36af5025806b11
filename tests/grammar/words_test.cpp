// The shortcuts past most of a text: edges of words, first letters and rare bytes say what asking at every letter says.
#include "grammar/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "grammar/first_letters.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/scan.hpp"
#include "grammar/text/rare.hpp"
#include "grammar/text/utf8.hpp"

namespace kalpanji::grammar {

namespace {

// Letters of one to four bytes, those that make words more often; long enough for several blocks of edges.
std::string any_text(std::mt19937& random, int letters) {
  constexpr std::array<char32_t, 14> others{' ', '\n', '-', '\'', 0x1A, U'é', U'।', U'৳', U'৴', U'–', U'ಠ', U'ঀ', U'৾', U'👍'};
  std::string out;
  for (int i = 0; i < letters; ++i) {
    auto const kind = random() % 8;
    append(out, static_cast<char32_t>(kind < 4 ? 0x980 + random() % 0x80 : kind == 4 ? 0x9E6 + random() % 10 : kind == 5 ? 0x21 + random() % 0x5E : others[random() % others.size()]));
  }
  return out;
}

// The same by a walk over the code points.
Edge edges_at(std::string_view text, std::uint32_t at) {
  auto const* const last = text.data() + text.size();
  auto const here = continues_word(text.data() + at, last);
  auto const before = decode_before(text, at).size;
  bool const behind_word = before != 0 && continues_word(text.data() + at - before, last);
  auto const c = static_cast<unsigned char>(text[at]);
  Edge out = 0;
  if (here && !behind_word) out |= edge::begins;
  if (!here && behind_word) out |= edge::ends;
  if (behind_word && digit_at(text.data() + at, last).size != 0) out |= edge::figure;
  if (!here && !behind_word && c > ' ' && c < 0x7F) out |= edge::mark;
  return out;
}

TEST(Words, EdgesAreThoseOfAWalk) {
  std::mt19937 random{1952};
  for (int round = 0; round < 400; ++round) {
    auto const text = any_text(random, static_cast<int>(random() % 900));
    auto const size = static_cast<std::uint32_t>(text.size());
    for (Edge const which : {edge::begins, edge::ends, edge::figure, edge::mark, static_cast<Edge>(edge::begins | edge::mark | edge::figure)}) {
      WordEdges edges{text};
      std::uint32_t found = edges.next(0, size, which);
      for (std::uint32_t at = 0; at < size; at += decode_size(text.data() + at)) {
        if ((edges_at(text, at) & which) == 0) continue;
        ASSERT_EQ(found, at) << text;
        found = edges.next(at + 1, size, which);
      }
      ASSERT_EQ(found, size) << text;
    }
  }
}

TEST(Words, FirstLettersTurnNoWordOfTheirTableAway) {
  FirstLetters letters;
  for (auto const& e : months) letters.add(e.word);
  for (auto const& e : number_words) letters.add(e.word);
  for (std::string_view const behind : {"", " ", "।", "x", "ে", "র"}) {
    for (auto const& e : months) EXPECT_TRUE(letters.may_begin(std::string{e.word} + std::string{behind})) << e.word << behind;
    for (auto const& e : number_words) EXPECT_TRUE(letters.may_begin(std::string{e.word} + std::string{behind})) << e.word << behind;
  }
}

TEST(Words, FirstLettersTurnNearlyAllOthersAway) {
  FirstLetters letters;
  for (auto const& e : months) letters.add(e.word);
  std::mt19937 random{7};
  int passed = 0;
  constexpr int tries = 20'000;
  for (int i = 0; i < tries; ++i) {
    std::string word;
    for (int k = 0; k < 4; ++k) append(word, static_cast<char32_t>(0x985 + random() % 0x35));
    passed += letters.may_begin(word);
  }
  EXPECT_LT(passed, tries / 20);
}

TEST(Words, ALetterTakesOnlyWhatIsWrittenOntoIt) {
  FirstLetters letters;
  constexpr std::string_view onto[] = {"ট", "ম"};
  letters.add_letter("ন", onto);
  EXPECT_TRUE(letters.may_begin("ন"));
  EXPECT_TRUE(letters.may_begin("ন জন"));
  EXPECT_TRUE(letters.may_begin("নটায়"));
  EXPECT_FALSE(letters.may_begin("নদী"));
}

TEST(Words, RareBytesComeInOrder) {
  std::mt19937 random{21};
  for (int round = 0; round < 200; ++round) {
    auto const text = any_text(random, 200);
    constexpr std::array looked_for{'\n', '-', '\xE2', '\xA5'};
    Rare rare{text, looked_for};
    auto found = rare.next(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (std::find(looked_for.begin(), looked_for.end(), text[at]) == looked_for.end()) continue;
      ASSERT_EQ(found, at) << text;
      found = rare.next(at + 1);
    }
    ASSERT_EQ(found, std::string_view::npos);
  }
}

}  // namespace

}  // namespace kalpanji::grammar
