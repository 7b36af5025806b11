// The bytes that type/fonts.S.in puts into the program, as C++ sees them.
#include "render/type/fonts.hpp"

#define KALPANJI_FONT(name)                                                             \
  extern "C" __attribute__((visibility("hidden"))) char const kalpanji_font_##name[];   \
  extern "C" __attribute__((visibility("hidden"))) char const kalpanji_font_##name##_end[]
KALPANJI_FONT(bengali_regular);
KALPANJI_FONT(bengali_bold);
KALPANJI_FONT(latin_regular);
KALPANJI_FONT(latin_bold);
KALPANJI_FONT(latin_regular_page);
KALPANJI_FONT(latin_bold_page);
#undef KALPANJI_FONT

namespace kalpanji::render {
namespace {

std::string_view between(char const* first, char const* last) { return {first, static_cast<std::size_t>(last - first)}; }

}  // namespace

std::array<std::string_view, font_count> built_in_fonts() {
  return {between(kalpanji_font_bengali_regular, kalpanji_font_bengali_regular_end),
          between(kalpanji_font_bengali_bold, kalpanji_font_bengali_bold_end),
          between(kalpanji_font_latin_regular, kalpanji_font_latin_regular_end),
          between(kalpanji_font_latin_bold, kalpanji_font_latin_bold_end)};
}

std::array<std::string_view, font_count> page_fonts() {
  auto const all = built_in_fonts();
  return {all[0], all[1], between(kalpanji_font_latin_regular_page, kalpanji_font_latin_regular_page_end),
          between(kalpanji_font_latin_bold_page, kalpanji_font_latin_bold_page_end)};
}

}  // namespace kalpanji::render
