// The months of the Gregorian calendar in every spelling seen, and the words that stand beside a month.
#pragma once

#include <cstdint>

#include "grammar/table.hpp"

namespace kalpanji::grammar {

inline constexpr auto gregorian_months = lexicon<std::uint8_t>({
    {"জানুয়ারি", 1}, {"জানুয়ারী", 1}, {"জানুআরি", 1}, {"জানু.", 1},
    {"ফেব্রুয়ারি", 2}, {"ফেব্রুয়ারী", 2}, {"ফেব্রুআরি", 2}, {"ফেব্রূয়ারি", 2}, {"ফেব্রু.", 2},
    {"মার্চ", 3},
    {"এপ্রিল", 4}, {"এপ্রি.", 4},
    {"মে", 5},
    {"জুন", 6},
    {"জুলাই", 7}, {"জুল.", 7},
    {"আগস্ট", 8}, {"আগষ্ট", 8}, {"অগস্ট", 8}, {"অগাস্ট", 8}, {"আগ.", 8},
    {"সেপ্টেম্বর", 9}, {"সেপ্টেমবর", 9}, {"সেপ্টে.", 9},
    {"অক্টোবর", 10}, {"অক্টো.", 10},
    {"নভেম্বর", 11}, {"নবেম্বর", 11}, {"নভে.", 11},
    {"ডিসেম্বর", 12}, {"ডিসে.", 12},
});

// Words that are a month and nothing else, so that an ending alone shows that a month is meant: জুনে, জুলাইয়ের.
// মে (also "she … that") and মার্চ (a march) are not among them: they need মাস, a day or a year.
constexpr bool needs_more_than_an_ending(std::uint8_t month) { return month == 3 || month == 5; }

}  // namespace kalpanji::grammar
