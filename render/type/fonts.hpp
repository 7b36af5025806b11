// The fonts built into the program: Noto Sans Bengali and its Latin companion, each regular and bold.
// Constant data; reading them is the business of type.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kalpanji::render {

/// Order: Bengali regular, Bengali bold, Latin regular, Latin bold.
inline constexpr std::size_t font_count = 4;
std::array<std::string_view, font_count> built_in_fonts();

/// The same for pages that carry their fonts: Bengali as it is, Latin cut down to what Bengali pages mix in.
std::array<std::string_view, font_count> page_fonts();

}  // namespace kalpanji::render
