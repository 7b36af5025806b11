// Words that say that a date is told by the Julian calendar: জুলীয় পঞ্জিকা অনুযায়ী ২৫ অক্টোবর · ২৫ অক্টোবর (জুলীয়).
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct OldStyle {};

inline constexpr auto old_calendar_names = lexicon<OldStyle>({{"জুলীয়", {}}, {"জুলিয়ান", {}}, {"জুলিয়", {}}, {"পুরোনো", {}}, {"পুরনো", {}}, {"পুরাতন", {}}});

/// Behind the name.
inline constexpr auto calendar_nouns = lexicon<OldStyle>({
    {"পঞ্জিকা", {}}, {"পঞ্জিকায়", {}}, {"পঞ্জিকার", {}}, {"পঞ্জি", {}}, {"বর্ষপঞ্জি", {}}, {"বর্ষপঞ্জিতে", {}}, {"বর্ষপঞ্জির", {}}, {"দিনপঞ্জি", {}}, {"ক্যালেন্ডার", {}}, {"ক্যালেন্ডারে", {}}, {"ক্যালেন্ডারের", {}}, {"রীতি", {}}, {"রীতিতে", {}},
});

/// Behind both, before the date.
inline constexpr auto according_to = lexicon<OldStyle>({{"অনুযায়ী", {}}, {"অনুসারে", {}}, {"মতে", {}}, {"হিসাবে", {}}, {"হিসেবে", {}}});

}  // namespace kalpanji::grammar
