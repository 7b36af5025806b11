// Words that make a number a year of the Gregorian calendar, and the word for a date.
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct Gregorian {};

inline constexpr auto gregorian_eras = lexicon<Gregorian>({
    {"সাল", {}}, {"সন", {}}, {"ইং", {}}, {"ইংরেজি", {}}, {"ইংরেজী", {}}, {"ঈসায়ী", {}},
    {"খ্রিস্টাব্দ", {}}, {"খ্রিষ্টাব্দ", {}}, {"খ্রীস্টাব্দ", {}}, {"খ্রীষ্টাব্দ", {}}, {"খৃস্টাব্দ", {}}, {"খৃষ্টাব্দ", {}},
    {"খ্রি.", {}}, {"খ্রিঃ", {}}, {"খ্রি:", {}}, {"খ্রি", {}}, {"খ্রী.", {}}, {"খ্রীঃ", {}}, {"খ্রী:", {}}, {"খৃ.", {}}, {"খৃঃ", {}}, {"খৃ:", {}},
});

// After a number these words count things, so the number is no year: ২ জুলাই ১২০০ জন …
struct Counter {};
inline constexpr auto counters = lexicon<Counter>({
    {"জন", {}}, {"টাকা", {}}, {"টি", {}}, {"টা", {}}, {"কোটি", {}}, {"লাখ", {}}, {"লক্ষ", {}}, {"হাজার", {}}, {"শতাংশ", {}}, {"মিটার", {}},
    {"কিলোমিটার", {}}, {"কেজি", {}}, {"টন", {}}, {"ডলার", {}}, {"রুপি", {}}, {"পয়সা", {}}, {"বার", {}}, {"ভোট", {}}, {"রান", {}},
});

}  // namespace kalpanji::grammar
