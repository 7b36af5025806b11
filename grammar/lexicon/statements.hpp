// Words that a date leaves behind when it is taken out of its sentence, words that begin a new clause, and words that turn a date into
// a limit. Both forms of য় are no matter here: none of these words has one.
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

/// Behind a date, of no use without it: ২ জুলাই থেকে মেলা শুরু.
struct LeftOver {};
inline constexpr auto left_over_behind = lexicon<LeftOver>({
    {"থেকে", {}}, {"থেকেই", {}}, {"হতে", {}}, {"পর্যন্ত", {}}, {"অবধি", {}}, {"নাগাদ", {}}, {"সালে", {}}, {"সালের", {}}, {"সাল", {}}, {"সনে", {}}, {"সনের", {}}, {"তারিখে", {}}, {"তারিখের", {}}, {"তারিখ", {}}, {"এর", {}}, {"এ", {}}, {"এই", {}}, {"-এর", {}}, {"-এ", {}},
    {"দিকে", {}}, {"মধ্যে", {}}, {"ধরে", {}}, {"যাবৎ", {}}, {"পর", {}}, {"পরই", {}}, {"পরে", {}}, {"শেষে", {}}, {"খ্রিস্টাব্দে", {}}, {"খ্রিষ্টাব্দে", {}}, {"কালে", {}}, {"ও", {}}, {"এবং", {}}, {"আর", {}}, {"তে", {}},
});

/// Before it: … ঘোষণা করা হয়, গত ২ জুলাই.
inline constexpr auto left_over_before = lexicon<LeftOver>({{"গত", {}}, {"আগামী", {}}, {"বিগত", {}}, {"ইংরেজি", {}}, {"বাংলা", {}}, {"মোতাবেক", {}}, {"রোজ", {}}, {"তাং", {}}, {"প্রায়", {}}, {"আনুমানিক", {}}, {"এবং", {}}, {"ও", {}}, {"আর", {}}, {"এরপর", {}}, {"অতঃপর", {}}, {"তারপর", {}}});

/// A statement about the time before it, not about it: ১৯৭১ সালের আগে.
inline constexpr auto limits_behind = lexicon<LeftOver>({{"আগে", {}}, {"আগেই", {}}, {"আগেও", {}}, {"আগ", {}}, {"পূর্বে", {}}, {"পূর্বেই", {}}, {"পূর্ব", {}}});

/// A new clause begins with these, where the date follows at once.
inline constexpr auto clause_words = lexicon<LeftOver>({{"এবং", {}}, {"ও", {}}, {"আর", {}}, {"কিন্তু", {}}, {"তবে", {}}, {"অথচ", {}}, {"পরে", {}}, {"তারপর", {}}, {"এরপর", {}}, {"শেষে", {}}, {"অবশেষে", {}}, {"আবার", {}}, {"যা", {}}, {"যার", {}}, {"যখন", {}}});

}  // namespace kalpanji::grammar
