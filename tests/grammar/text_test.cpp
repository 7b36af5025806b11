// Bytes to normal text and back: well-formedness, folding, offsets, sentences.
#include "grammar/text/text.hpp"

#include <gtest/gtest.h>

#include <random>

#include "grammar/text/fold.hpp"
#include "grammar/text/sentence.hpp"
#include "grammar/text/utf8.hpp"

namespace kalpanji::grammar {

namespace {

TEST(Utf8, FindsTheFirstIllFormedByte) {
  struct Case {
    std::string_view text;
    std::uint32_t where;
  };
  using namespace std::string_view_literals;
  for (auto const& [text, where] : {Case{"আজ"sv, well_formed}, {"a\x80"sv, 1}, {"\xC0\x80"sv, 0}, {"\xE0\x80\x80"sv, 0}, {"ab\xED\xA0\x80"sv, 2},
                                    {"\xF4\x90\x80\x80"sv, 0}, {"\xF0\x9F\x91\x8D"sv, well_formed}, {"\xE0\xA6"sv, 0}, {"\xFF"sv, 0}})
    EXPECT_EQ(first_ill_formed(text), where) << testing::PrintToString(text);
}

TEST(Utf8, EveryCodePointComesBack) {
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string s;
    append(s, c);
    ASSERT_EQ(first_ill_formed(s), well_formed);
    ASSERT_EQ(decode(s, 0).value, c);
    ASSERT_EQ(decode_before(s, static_cast<std::uint32_t>(s.size())).value, c);
  }
}

// The original bytes behind the normal span of `wanted`.
std::string original_of(std::string const& given, std::string const& wanted) {
  Text const text{given};
  auto const at = text.normal().find(wanted);
  if (at == std::string::npos) return "not found in " + text.normal();
  auto const span = text.original({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wanted.size())});
  return given.substr(span.first, span.last - span.first);
}

TEST(Offsets, PointIntoTheOriginalAfterNukta) {
  // ফেব্রুয়ারি with য় in one piece: NFC writes it in two, so everything behind it moves
  EXPECT_EQ(original_of("জানু\u09DFারি ২১ ফেব্রু\u09DFারি শেষ", "২১ ফেব্রু\u09AF\u09BCারি"), "২১ ফেব্রু\u09DFারি");
  EXPECT_EQ(original_of("জানু\u09AF\u09BCারি ২১", "২১"), "২১");
}

TEST(Offsets, LeaveDeletedMarksAtTheEdgesOutside) {
  EXPECT_EQ(original_of("\uFEFFআজ", "আজ"), "আজ");
  EXPECT_EQ(original_of("ক \u200Dআজ\u200C খ", "আজ"), "আজ");
  EXPECT_EQ(original_of("জমাদিউস\u09CD\u200Cসানি", "জমাদিউস\u09CDসানি"), "জমাদিউস\u09CD\u200Cসানি");
}

TEST(Offsets, SurviveEverythingFoldedAtOnce) {
  EXPECT_EQ(original_of("👍 \u00A0২\u2009জুলাই\u00AD, ২০২৪", "২ জুলাই, ২০২৪"), "২\u2009জুলাই\u00AD, ২০২৪");
  EXPECT_EQ(original_of("ত\u09CD\u200D ৎ আজ", "আজ"), "আজ");
}

TEST(Offsets, AlwaysCutWholeCodePoints) {
  std::mt19937 random{20240704};
  char32_t const alphabet[] = {U'ক', U'\u09DF', U'\u09AF', U'\u09BC', U'\u09C7', U'\u09BE', U'\u200D', U'ত', U'\u09CD', U' ', U'\u00A0', U'২', U'👍', U'a', U'\n'};
  for (int round = 0; round < 2000; ++round) {
    std::string given;
    for (int i = 0; i < 24; ++i) append(given, alphabet[random() % std::size(alphabet)]);
    Text const text{given};
    auto const size = static_cast<std::uint32_t>(text.normal().size());
    auto const boundary = [](std::string const& s, std::uint32_t at) { return at == s.size() || (static_cast<unsigned char>(s[at]) & 0xC0) != 0x80; };
    for (std::uint32_t first = 0; first < size; ++first) {
      if (!boundary(text.normal(), first)) continue;
      for (auto last = first + 1; last <= size; ++last) {
        if (!boundary(text.normal(), last)) continue;
        auto const span = text.original({first, last});
        ASSERT_TRUE(span.first <= span.last && span.last <= given.size() && boundary(given, span.first) && boundary(given, span.last));
        // The same normal form comes of the original span alone, unless a cluster was cut at its edge.
      }
    }
    ASSERT_EQ(text.original({0, size}).first <= given.size(), true);
  }
}

TEST(NormalForm, IsWhatIcuWritesThoughItIsSeldomAsked) {
  std::mt19937 random{1952};
  char32_t const alphabet[] = {U'ক', U'\u09DC', U'\u09DF', U'\u09AF', U'\u09BC', U'\u09C7', U'\u09BE', U'\u09D7', U'\u09CD', U'\u09FE', U'\u0964', U'২', U'é', U'\u0301', U'–', U'★', U'👍', U'e', U' '};
  for (int round = 0; round < 20'000; ++round) {
    std::string given;
    for (int i = 0; i < 6; ++i) append(given, alphabet[random() % std::size(alphabet)]);
    Edits folds, compositions, whole;
    ASSERT_EQ(normal_form(given, folds, compositions), compose(given, whole)) << given;
  }
  for (char32_t c = 1; c < 0x20000; ++c) {
    if (!stands_alone_in_nfc(c)) continue;
    std::string alone;
    append(alone, c);
    Edits edits;
    ASSERT_EQ(compose(alone, edits), alone) << std::hex << static_cast<std::uint32_t>(c);
  }
}

std::vector<std::string> sentence_texts(std::string const& text) {
  std::vector<std::string> out;
  for (auto const s : sentences(text).spans) out.push_back(text.substr(s.first, s.last - s.first));
  return out;
}

TEST(Sentences, EndAtDandaAndFriends) {
  using Texts = std::vector<std::string>;
  EXPECT_EQ(sentence_texts("এক। দুই? তিন! চার॥ পাঁচ"), (Texts{"এক।", "দুই?", "তিন!", "চার॥", "পাঁচ"}));
  EXPECT_EQ(sentence_texts("এক\n\n দুই\r\nতিন"), (Texts{"এক", "দুই", "তিন"}));
  EXPECT_EQ(sentence_texts("তিনি বলেন, \"আমি খুশি।\" পরে যান।"), (Texts{"তিনি বলেন, \"আমি খুশি।\"", "পরে যান।"}));
  EXPECT_EQ(sentence_texts("ড. ইউনূস ৮.৪৫ মিনিটে ৭ মে ১৮৬১ খ্রি. জন্মান।"), (Texts{"ড. ইউনূস ৮.৪৫ মিনিটে ৭ মে ১৮৬১ খ্রি. জন্মান।"}));
  EXPECT_EQ(sentence_texts("সভা শেষ হয়েছে. পরে সবাই গেলেন."), (Texts{"সভা শেষ হয়েছে.", "পরে সবাই গেলেন."}));
  EXPECT_EQ(sentence_texts("দিবা ৮।৪৫ গতে"), (Texts{"দিবা ৮।৪৫ গতে"}));
  EXPECT_EQ(sentence_texts("  \n "), Texts{});
}

TEST(Quotations, RunOverParagraphsButNotForEver) {
  EXPECT_EQ(quotations("\"ক\nখ\" গ").size(), 1u);
  EXPECT_EQ(quotations("\"ক গ").size(), 0u);
  EXPECT_EQ(quotations("“ক” \"খ\"").size(), 2u);
}

}  // namespace

}  // namespace kalpanji::grammar
