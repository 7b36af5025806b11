// Look-alikes that must not be read: what stands behind or before a number or a month's name and makes it something else.
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct Refusal {};

/// After শ's months and short names: জুলাই জাতীয় সনদ, মার্চ করে, জুলাই সনদ, জুলাই অভ্যুত্থান as names.
inline constexpr auto names_after_month = lexicon<Refusal>({{"সনদ", {}}, {"জাতীয় সনদ", {}}, {"ঘোষণাপত্র", {}}, {"মালিয়া", {}}, {"করে", {}}, {"করেন", {}}, {"করতে", {}}, {"পাস্ট", {}}});

/// Before মার্চ: a march (লং মার্চ, ফ্ল্যাগ মার্চ).
inline constexpr auto before_march = lexicon<Refusal>({{"লং", {}}, {"লঙ", {}}, {"ফ্ল্যাগ", {}}, {"রুট", {}}, {"কুইক", {}}, {"রোড", {}}, {"টু", {}}});

/// After a span of years or months: an age. ৪৫ বছর বয়সী, ৩২ বছর বয়স.
inline constexpr auto age_after = lexicon<Refusal>({{"বয়স", {}}, {"বয়সী", {}}, {"বয়সে", {}}, {"বয়সি", {}}, {"বয়সের", {}}, {"বয়স্ক", {}}, {"বয়েস", {}}, {"বয়েসী", {}}, {"বয়সেই", {}}, {"বয়সীদের", {}}, {"হতে হবে", {}}});
/// … and a person after a genitive: পাঁচ বছরের কন্যা, ১২ বছরের শিশু.
inline constexpr auto persons = lexicon<Refusal>({{"শিশু", {}}, {"কন্যা", {}}, {"কন্যাশিশু", {}}, {"মেয়ে", {}}, {"ছেলে", {}}, {"কিশোর", {}}, {"কিশোরী", {}}, {"বালক", {}}, {"বালিকা", {}}, {"তরুণ", {}}, {"তরুণী", {}}, {"যুবক", {}}, {"যুবতী", {}}, {"বৃদ্ধ", {}}, {"বৃদ্ধা", {}}, {"পুত্র", {}}, {"ছোট্ট", {}}});
/// Before a number of years: বয়স ৬৫ বছর, বয়স আনুমানিক ৪০ বছর.
inline constexpr auto age_before = lexicon<Refusal>({{"বয়স", {}}, {"বয়সঃ", {}}, {"বয়স:", {}}, {"বয়েস", {}}, {"বয়সসীমা", {}}, {"বয়স তখন", {}}, {"বয়স আনুমানিক", {}}, {"বয়স ছিল", {}}, {"বয়স প্রায়", {}}, {"বয়স মাত্র", {}}, {"বয়স ছিল মাত্র", {}}, {"বয়স এখন", {}}, {"তারিখে", {}}, {"বয়স হয়েছিল", {}}});

/// After ৮টা: things are counted. A clock time is followed by other words.
inline constexpr auto clock_followers = lexicon<Refusal>({{"থেকে", {}}, {"হতে", {}}, {"পর্যন্ত", {}}, {"অবধি", {}}, {"নাগাদ", {}}, {"শুরু", {}}, {"শেষ", {}}, {"বাজে", {}}, {"বাজার", {}}, {"দিকে", {}}, {"ও", {}}, {"এবং", {}}, {"এর", {}}, {"মধ্যে", {}}, {"গতে", {}}, {"পর", {}}, {"আগে", {}}, {"বাজতে", {}}});

}  // namespace kalpanji::grammar
