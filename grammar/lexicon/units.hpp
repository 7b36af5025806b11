// Units of time as words: দিন, সপ্তাহ, মাস, বছর … Used in durations, offsets and relative expressions.
#pragma once

#include "grammar/table.hpp"
#include "grammar/units.hpp"

namespace kalpanji::grammar {

inline constexpr auto unit_words = lexicon<Unit>({
    {"সেকেন্ড", Unit::second}, {"সেকেণ্ড", Unit::second}, {"মিনিট", Unit::minute}, {"মিঃ", Unit::minute}, {"মি:", Unit::minute}, {"ঘণ্টা", Unit::hour}, {"ঘন্টা", Unit::hour},
    {"দিন", Unit::day}, {"দিবস", Unit::day}, {"কার্যদিবস", Unit::day}, {"কর্মদিবস", Unit::day}, {"কার্য দিবস", Unit::day}, {"কর্ম দিবস", Unit::day}, {"কাজের দিন", Unit::day}, {"সপ্তাহ", Unit::week}, {"হপ্তা", Unit::week}, {"পক্ষ", Unit::fortnight}, {"পক্ষকাল", Unit::fortnight}, {"মাস", Unit::month}, {"বছর", Unit::year}, {"বৎসর", Unit::year}, {"বর্ষ", Unit::year},
    {"দশক", Unit::decade}, {"শতক", Unit::century}, {"শতাব্দী", Unit::century}, {"শতাব্দি", Unit::century}, {"যুগ", Unit::twelve_years}, {"সহস্রাব্দ", Unit::millennium}, {"অর্থবছর", Unit::fiscal_year}, {"অর্থ বছর", Unit::fiscal_year}, {"অর্থবর্ষ", Unit::fiscal_year}, {"অর্থ বর্ষ", Unit::fiscal_year},
});

/// With ধরে, যাবৎ behind it: long, and nobody says how long.
struct LongWhile {};
inline constexpr auto long_whiles = lexicon<LongWhile>({{"দীর্ঘদিন", {}}, {"দীর্ঘ দিন", {}}, {"দীর্ঘকাল", {}}, {"দীর্ঘসময়", {}}, {"দীর্ঘ সময়", {}}, {"অনেক দিন", {}}, {"অনেকদিন", {}}, {"অনেক কাল", {}}, {"বহুদিন", {}}, {"বহুকাল", {}}});

/// Behind the unit, about so many: বছর দুয়েক, মাস তিনেক, ঘণ্টাখানেক; 0 = nobody says how many (দিন কয়েক).
inline constexpr auto about_so_many = lexicon<std::int32_t>({
    {"খানেক", 1000}, {"দেড়েক", 1500}, {"আড়াই", 2500}, {"দুয়েক", 2000}, {"তিনেক", 3000}, {"চারেক", 4000}, {"পাঁচেক", 5000}, {"ছয়েক", 6000}, {"সাতেক", 7000}, {"আটেক", 8000}, {"নয়েক", 9000}, {"দশেক", 10000}, {"পনেরো", 15000}, {"বিশেক", 20000}, {"কুড়ি", 20000}, {"ত্রিশেক", 30000}, {"পঞ্চাশেক", 50000}, {"কয়েক", 0},
});

/// What may follow a unit and still belongs to the stretch: তিন দিনব্যাপী, দুই বছর ধরে.
struct Stretch {};
inline constexpr auto stretches = lexicon<Stretch>({{"ব্যাপী", {}}, {"ব্যাপি", {}}, {"জুড়ে", {}}, {"ভর", {}}, {"ধরে", {}}, {"ধরিয়া", {}}, {"যাবৎ", {}}, {"যাবত", {}}, {"ধরেই", {}}});

}  // namespace kalpanji::grammar
