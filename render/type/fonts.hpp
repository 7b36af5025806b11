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

}  // namespace kalpanji::render
