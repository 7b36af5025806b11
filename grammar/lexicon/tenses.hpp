// Endings of finite verbs that tell past from future: গেছেন, করেছে, হয়েছিল, বলেন (past in news) against হবে, করবেন.
// হরতাল ডেকেছে calls something for a day to come.
#pragma once

#include "grammar/mention.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

inline constexpr auto tense_endings = lexicon<Tense>({
    {"েছে", Tense::past}, {"েছেন", Tense::past}, {"েছি", Tense::past}, {"েছিল", Tense::past}, {"েছিলেন", Tense::past}, {"েছিলাম", Tense::past},
    {"ছিল", Tense::past}, {"ছিলেন", Tense::past}, {"লেন", Tense::past}, {"য়েছে", Tense::past}, {"য়েছেন", Tense::past}, {"য়েছিল", Tense::past},
    {"েলাম", Tense::past}, {"িলাম", Tense::past}, {"এলাম", Tense::past}, {"করলাম", Tense::past}, {"দেখলাম", Tense::past}, {"বললাম", Tense::past}, {"শুনলাম", Tense::past}, {"ফিরলাম", Tense::past}, {"থাকলাম", Tense::past}, {"েলুম", Tense::past}, {"িলুম", Tense::past},
    {"পারব", Tense::future}, {"াইব", Tense::future}, {"রিব", Tense::future},
    {"গেল", Tense::past}, {"উঠল", Tense::past}, {"পড়ল", Tense::past}, {"মিলল", Tense::past}, {"জানাল", Tense::past}, {"নামল", Tense::past}, {"থামল", Tense::past},
    {"ডেকেছে", Tense::future}, {"ডেকেছেন", Tense::future},
    {"য়েছিলেন", Tense::past}, {"লো", Tense::past}, {"করেন", Tense::past}, {"জানান", Tense::past}, {"বলেন", Tense::past}, {"হয়", Tense::past},
    {"আসে", Tense::past}, {"আসেন", Tense::past}, {"ঘটে", Tense::past}, {"দেয়", Tense::past}, {"দেন", Tense::past}, {"নেয়", Tense::past}, {"নেন", Tense::past}, {"ফেরে", Tense::past}, {"ফেরেন", Tense::past},
    {"যাব", Tense::future}, {"যাবো", Tense::future}, {"আসব", Tense::future}, {"করব", Tense::future}, {"দেব", Tense::future}, {"নেব", Tense::future}, {"হব", Tense::future}, {"পাব", Tense::future}, {"থাকব", Tense::future}, {"ফিরব", Tense::future}, {"পৌঁছব", Tense::future}, {"পৌঁছাব", Tense::future}, {"দেখব", Tense::future}, {"জানাব", Tense::future}, {"লিখব", Tense::future}, {"বেরোব", Tense::future},
    {"বে", Tense::future}, {"বেন", Tense::future}, {"বো", Tense::future}, {"বেই", Tense::future}, {"যাচ্ছে", Tense::future}, {"যাচ্ছেন", Tense::future}, {"পারে", Tense::future}, {"পারেন", Tense::future},
});

// Words that end like one of these and are no verbs.
inline constexpr auto not_verbs = lexicon<Tense>({
    {"ভাবে", Tense::unknown}, {"তবে", Tense::unknown}, {"হিসেবে", Tense::unknown}, {"সবে", Tense::unknown}, {"উৎসবে", Tense::unknown},
    {"প্রস্তাবে", Tense::unknown}, {"প্রভাবে", Tense::unknown}, {"পূর্বে", Tense::unknown}, {"পর্বে", Tense::unknown}, {"অভাবে", Tense::unknown},
    {"দেবদেব", Tense::unknown}, {"মহাদেব", Tense::unknown}, {"বাসুদেব", Tense::unknown}, {"শুকদেব", Tense::unknown}, {"গুরুদেব", Tense::unknown}, {"জয়দেব", Tense::unknown}, {"রামদেব", Tense::unknown}, {"নামদেব", Tense::unknown}, {"বুদ্ধদেব", Tense::unknown}, {"উদ্ধব", Tense::unknown},
    {"নিলাম", Tense::unknown}, {"গরিব", Tense::unknown}, {"নজিব", Tense::unknown}, {"মাগরিব", Tense::unknown}, {"কাছে", Tense::unknown}, {"নেতৃত্বে", Tense::unknown}, {"ক্লাবে", Tense::unknown}, {"গৌরবে", Tense::unknown}, {"সমাবেশ", Tense::unknown}, {"মিছিল", Tense::unknown}, {"গুলো", Tense::unknown},
});

}  // namespace kalpanji::grammar
