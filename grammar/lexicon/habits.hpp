// Words that make a weekday or a date one that comes again: সাপ্তাহিক বন্ধ মঙ্গলবার · সাধারণত রবিবার … · ১ ফেব্রুয়ারি থেকে শুরু হয়ে আসছে.
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct Habit {};

/// Straight before a weekday, with or without a colon.
inline constexpr auto weekly_labels = lexicon<Habit>({
    {"সাপ্তাহিক বন্ধ", {}}, {"সাপ্তাহিক ছুটি", {}}, {"সাপ্তাহিক বন্ধ থাকবে", {}}, {"সাপ্তাহিক বন্ধ থাকে", {}}, {"সাপ্তাহিক ছুটি থাকবে", {}}, {"সাপ্তাহিক ছুটি থাকে", {}}, {"সাপ্তাহিক বন্ধের দিন", {}}, {"অফ ডে", {}},
});

/// … and these only with a colon or a dash between.
inline constexpr auto weekly_labels_before_colon = lexicon<Habit>({{"বন্ধ", {}}, {"ছুটি", {}}, {"ছুটির দিন", {}}, {"সাপ্তাহিক ছুটির দিন", {}}, {"বন্ধের দিন", {}}, {"খোলা", {}}, {"রোগী দেখার সময়", {}}});

/// Straight behind a weekday, or a day of a month (২৫ বৈশাখ প্রতি বছর আসর বসে); the second kind only where the statement ends with it: শুক্রবার বন্ধ।
inline constexpr auto weekly_behind = lexicon<Habit>({{"সাপ্তাহিক ছুটি", {}}, {"সাপ্তাহিক বন্ধ", {}}, {"পূর্ণদিবস", {}}, {"অর্ধদিবস", {}}, {"বাদে প্রতিদিন", {}}, {"ছাড়া প্রতিদিন", {}}, {"ব্যতীত প্রতিদিন", {}}, {"বাদে রোজ", {}}, {"ছাড়া রোজ", {}}, {"বাদে সপ্তাহের", {}}, {"ছাড়া সপ্তাহের", {}}, {"ব্যতীত সপ্তাহের", {}}, {"ও ছুটির দিনে", {}}, {"ও সরকারি ছুটির দিনে", {}}, {"ও অন্যান্য ছুটির দিনে", {}},
                                                        {"প্রতি সপ্তাহে", {}}, {"প্রতিসপ্তাহে", {}}, {"প্রতি বছর", {}}, {"প্রতিবছর", {}}, {"প্রতি বছরই", {}}, {"প্রতিবছরই", {}}, {"প্রতি বৎসর", {}}, {"প্রতিবৎসর", {}}, {"ফি বছর", {}}, {"ফি-বছর", {}}});
inline constexpr auto weekly_closing = lexicon<Habit>({{"বন্ধ", {}}, {"ছুটি", {}}, {"খোলা", {}}, {"বন্ধ থাকে", {}}, {"বন্ধ থাকত", {}}, {"বন্ধ থাকতো", {}}, {"খোলা থাকে", {}}, {"ছুটি থাকে", {}}});

/// Anywhere in the sentence.
inline constexpr auto habitually = lexicon<Habit>({{"সাধারণত", {}}, {"এমনিতেই", {}}, {"নিয়মিত", {}}, {"সচরাচর", {}}});

/// At the end of the sentence: what is done again and again.
inline constexpr auto habitual_verbs = lexicon<Habit>({
    {"হয়ে আসছে", {}}, {"করে আসছে", {}}, {"করে আসছেন", {}}, {"হয়ে থাকে", {}}, {"করে থাকে", {}}, {"করে থাকেন", {}}, {"হয়ে আসছিল", {}}, {"বন্ধ থাকতো", {}}, {"বন্ধ থাকত", {}}, {"রোগী দেখেন", {}}, {"পালিত হয়ে থাকে", {}},
});

}  // namespace kalpanji::grammar
