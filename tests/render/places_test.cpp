// Byte offsets in every other unit, with an emoji before the date so that code points and UTF-16 differ.
#include "render/places.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kalpanji::render {

namespace {

TEST(Places, CountWhatOthersCount) {
  std::string const text = "👍 আজ\r\nকাল\rপরশু\n";
  Places const places{text};
  auto const at = [&](std::string const& word) { return places.at(static_cast<std::uint32_t>(text.find(word))); };
  EXPECT_EQ(at("আজ").code_point, 2u);
  EXPECT_EQ(at("আজ").utf16, 3u);
  EXPECT_EQ(at("আজ").line, 1u);
  EXPECT_EQ(at("আজ").column, 3u);
  EXPECT_EQ(at("কাল").line, 2u);
  EXPECT_EQ(at("কাল").column, 1u);
  EXPECT_EQ(at("পরশু").line, 3u);
  EXPECT_EQ(places.at(static_cast<std::uint32_t>(text.size())).line, 4u);
}

TEST(Places, EqualAWalkFromTheStart) {
  std::string text;
  for (int i = 0; i < 400; ++i) text += i % 7 == 0 ? "\n" : i % 5 == 0 ? "👍" : i % 3 == 0 ? "আ" : "a";
  Places const places{text};
  std::uint32_t code_points = 0, line = 1, column = 1;
  for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
    if ((static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) continue;
    auto const place = places.at(byte);
    ASSERT_EQ(place.code_point, code_points);
    ASSERT_EQ(place.line, line);
    ASSERT_EQ(place.column, column);
    ++code_points;
    if (text[byte] == '\n') {
      ++line, column = 1;
    } else {
      ++column;
    }
  }
}

}  // namespace

}  // namespace kalpanji::render
