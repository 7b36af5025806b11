// Names of weekdays and months that are one slip away from right (শুকরবর, জুলাঈ, নবভেম্বর): which names a word may have been meant for.
// Not here: whether the word stands in a date, which is what tells a slip from another word (বিধবার, চিত্র, শ্রবণ); see remarks.cpp.
#pragma once

#include <string_view>
#include <vector>

namespace kalpanji::grammar {

enum class NameKind : unsigned char { weekday, month };

struct NameGuess {
  std::string_view name;  // as dictionaries write it
  bool confusion = false; // only letters that are taken for each other differ: শ ষ স, ি ী, ন ণ
};

/// The names at distance one from the word: a code point left out, put in, or replaced, two neighbours swapped, a syllable left
/// out or written twice, ৃ for ্রি. Empty where the word is a name in any accepted spelling. The word is of the normal form,
/// without its case ending. Bounded: some 30 names of at most 14 code points.
std::vector<NameGuess> names_one_slip_away(std::string_view word, NameKind);

}  // namespace kalpanji::grammar
