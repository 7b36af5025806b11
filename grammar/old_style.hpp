// Is a date told by the Julian calendar? The words beside it say so; nothing is guessed from how old it is.
#pragma once

#include <cstddef>
#include <string_view>

namespace kalpanji::grammar {

/// The bytes at the end of what stands before a date that say so (জুলীয় পঞ্জিকা অনুযায়ী ২৫ অক্টোবর); 0 where none do. Cost: a few words.
std::size_t old_style_before(std::string_view before);
/// … and at the beginning of what follows it: ২৫ অক্টোবর (জুলীয়).
std::size_t old_style_behind(std::string_view after);

}  // namespace kalpanji::grammar
