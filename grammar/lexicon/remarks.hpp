// The words of remarks (grammar/remarks.hpp): what stands around dates and can contradict them.
#pragma once

#include <cstdint>

#include "grammar/remarks.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

/// Ranks that are no figure with তম.
inline constexpr auto small_ranks = lexicon<std::int32_t>({
    {"প্রথম", 1}, {"দ্বিতীয়", 2}, {"তৃতীয়", 3}, {"চতুর্থ", 4}, {"পঞ্চম", 5}, {"ষষ্ঠ", 6}, {"সপ্তম", 7}, {"অষ্টম", 8}, {"নবম", 9}, {"দশম", 10}, {"একাদশ", 11}, {"দ্বাদশ", 12}, {"ত্রয়োদশ", 13}, {"চতুর্দশ", 14}, {"পঞ্চদশ", 15}, {"ষোড়শ", 16},
});

struct Mark {};

inline constexpr auto rank_endings = lexicon<Mark>({{"তম", {}}, {"ম", {}}, {"য়", {}}, {"র্থ", {}}, {"ষ্ঠ", {}}, {"শ", {}}, {"শতম", {}}});
inline constexpr auto year_units = lexicon<Mark>({{"বছর", {}}, {"বৎসর", {}}});
inline constexpr auto year_unit_endings = lexicon<Mark>({{"ের", {}}, {"ে", {}}, {"েই", {}}, {"েরও", {}}});
inline constexpr auto year_words = lexicon<Mark>({{"সাল", {}}, {"সন", {}}, {"খ্রিস্টাব্দ", {}}});
inline constexpr auto from_words = lexicon<Mark>({{"থেকে", {}}, {"হতে", {}}});
inline constexpr auto age_tails = lexicon<Mark>({{"বয়সে", {}}, {"বয়সেই", {}}, {"বয়সী", {}}, {"বয়সি", {}}, {"বয়স্ক", {}}, {"বয়স", {}}});
inline constexpr auto age_heads = lexicon<Mark>({{"বয়স", {}}, {"বয়স হয়েছিল", {}}, {"বয়স ছিল", {}}, {"বয়স হয়েছে", {}}, {"বয়স তখন", {}}, {"তাঁর বয়স হয়েছিল", {}}});
inline constexpr auto jubilees = lexicon<Mark>({{"পূর্তি", {}}, {"পূর্তিতে", {}}, {"পূর্তির", {}}, {"উদযাপন", {}}, {"উদ্যাপন", {}}});
inline constexpr auto day_units = lexicon<Mark>({{"দিন", {}}});
inline constexpr auto lasting = lexicon<Mark>({{"ব্যাপী", {}}, {" ব্যাপী", {}}, {" ধরে", {}}, {"ব্যাপি", {}}, {" ব্যাপি", {}}, {"ব্যাপীর", {}}, {" চলবে", {}}});

/// তিন দিনের সফর lasts three days, ৩০ দিনের পুরোনো বই does not.
inline constexpr auto lasting_events = lexicon<Mark>({
    {"সফর", {}}, {"সম্মেলন", {}}, {"মেলা", {}}, {"বইমেলা", {}}, {"উৎসব", {}}, {"কর্মশালা", {}}, {"প্রশিক্ষণ", {}}, {"অনুষ্ঠান", {}}, {"ছুটি", {}}, {"কর্মসূচি", {}}, {"হরতাল", {}}, {"অবরোধ", {}},
    {"প্রদর্শনী", {}}, {"টুর্নামেন্ট", {}}, {"সেমিনার", {}}, {"ইজতেমা", {}}, {"ক্যাম্প", {}}, {"শোক", {}}, {"আয়োজন", {}}, {"লকডাউন", {}}, {"টেস্ট", {}}, {"শিবির", {}},
});

/// Stretches told by one word: their days, and how many more or fewer they may be.
struct Lasting {
  std::int32_t days = 0, give = 0;
};
inline constexpr auto long_lasting = lexicon<Lasting>({
    {"সপ্তাহব্যাপী", {7, 0}}, {"সপ্তাহ ব্যাপী", {7, 0}}, {"সপ্তাহব্যাপি", {7, 0}}, {"পক্ষকালব্যাপী", {15, 1}}, {"পক্ষব্যাপী", {15, 1}}, {"মাসব্যাপী", {30, 2}}, {"মাস ব্যাপী", {30, 2}}, {"মাসব্যাপি", {30, 2}},
});

/// Which way an amount of days points. The unit's own days follow.
inline constexpr auto steps = lexicon<std::int32_t>({{"পর", +1}, {"পরে", +1}, {"পরই", +1}, {"পরেই", +1}, {"আগে", -1}, {"আগেই", -1}, {"পূর্বে", -1}, {"আগের", -1}, {"পরের", +1}});
inline constexpr auto step_units = lexicon<std::int32_t>({{"দিন", 1}, {"দিনের", 1}, {"সপ্তাহ", 7}, {"সপ্তাহের", 7}});

/// What an anniversary is called; 1: the first year counts too, as with national days.
inline constexpr auto anniversaries = lexicon<std::int32_t>({
    {"বার্ষিকী", 0}, {"বার্ষিকি", 0}, {"জন্মবার্ষিকী", 0}, {"মৃত্যুবার্ষিকী", 0}, {"শাহাদতবার্ষিকী", 0}, {"শাহাদাতবার্ষিকী", 0}, {"প্রয়াণবার্ষিকী", 0}, {"প্রতিষ্ঠাবার্ষিকী", 0},
    {"বিবাহবার্ষিকী", 0}, {"বর্ষপূর্তি", 0}, {"বছরপূর্তি", 0}, {"জন্মজয়ন্তী", 0}, {"জন্মদিন", 1}, {"বিজয় দিবস", 1}, {"স্বাধীনতা দিবস", 1}, {"প্রয়াণ দিবস", 1},
    {"জন্ম বার্ষিকী", 0}, {"মৃত্যু বার্ষিকী", 0}, {"প্রতিষ্ঠা বার্ষিকী", 0}, {"প্রয়াণ বার্ষিকী", 0}, {"শাহাদাত বার্ষিকী", 0},
});

/// Anniversaries that are a word for their number.
inline constexpr auto jubilee_names = lexicon<std::int32_t>({
    {"রজতজয়ন্তী", 25}, {"রজত জয়ন্তী", 25}, {"সুবর্ণজয়ন্তী", 50}, {"সুবর্ণ জয়ন্তী", 50}, {"সুবর্ণ জয়ন্তি", 50}, {"শতবর্ষপূর্তি", 100}, {"শতবর্ষ পূর্তি", 100}, {"জন্মশতবার্ষিকী", 100}, {"জন্মশতবর্ষ", 100}, {"সার্ধশতবর্ষ", 150},
});

/// What is held once a year and numbered.
inline constexpr auto editions = lexicon<Mark>({
    {"সম্মেলন", {}}, {"শীর্ষ সম্মেলন", {}}, {"আসর", {}}, {"সংস্করণ", {}}, {"মেলা", {}}, {"বইমেলা", {}}, {"উৎসব", {}}, {"চলচ্চিত্র উৎসব", {}}, {"অধিবেশন", {}}, {"কংগ্রেস", {}},
    {"টুর্নামেন্ট", {}}, {"প্রতিযোগিতা", {}}, {"সমাবর্তন", {}}, {"বার্ষিক সম্মেলন", {}}, {"বার্ষিক সভা", {}}, {"শীর্ষ বৈঠক", {}}, {"বিসিএস", {}}, {"নাট্যোৎসব", {}}, {"চলচ্চিত্রোৎসব", {}}, {"গ্রন্থমেলা", {}}, {"বাণিজ্যমেলা", {}}, {"বিজ্ঞানমেলা", {}},
});

inline constexpr auto births = lexicon<Mark>({{"জন্ম", {}}, {"জন্মগ্রহণ", {}}, {"জন্মান", {}}, {"জন্মেছিলেন", {}}, {"জন্মেছেন", {}}, {"জন্মের", {}}, {"জন্ম নেন", {}}, {"ভূমিষ্ঠ", {}}});
inline constexpr auto deaths = lexicon<Mark>({
    {"মৃত্যু", {}}, {"মৃত্যুবরণ", {}}, {"মারা যান", {}}, {"মারা গেছেন", {}}, {"মারা গেলেন", {}}, {"প্রয়াত", {}}, {"প্রয়াণ", {}}, {"পরলোকগমন", {}}, {"ইন্তেকাল", {}}, {"শেষ নিঃশ্বাস", {}},
    {"শহীদ হন", {}}, {"নিহত হন", {}}, {"লোকান্তরিত", {}}, {"মৃত্যু হয়", {}},
});

inline constexpr auto next_days = lexicon<std::int32_t>({
    {"পরদিন", +1}, {"তার পরদিন", +1}, {"পরের দিন", +1}, {"তার পরের দিন", +1}, {"পরদিনই", +1}, {"এর পরদিন", +1}, {"পরবর্তী দিন", +1}, {"আগের দিন", -1}, {"তার আগের দিন", -1},
    {"পূর্বদিন", -1}, {"আগেরদিন", -1}, {"পরেরদিন", +1},
});

inline constexpr auto fiscal_years = lexicon<RemarkKind>({
    {"অর্থবছর", RemarkKind::fiscal_span}, {"অর্থ বছর", RemarkKind::fiscal_span}, {"অর্থবর্ষ", RemarkKind::fiscal_span}, {"করবর্ষ", RemarkKind::fiscal_span},
    {"সেশন", RemarkKind::academic_span}, {"শিক্ষাবর্ষ", RemarkKind::academic_span}, {"শিক্ষা বর্ষ", RemarkKind::academic_span},
});

constexpr std::int32_t named(NamedDate d) { return static_cast<std::int32_t>(d); }
inline constexpr auto named_dates = lexicon<std::int32_t>({
    {"শহীদ দিবস", named(NamedDate::language_day)}, {"মাতৃভাষা দিবস", named(NamedDate::language_day)}, {"আন্তর্জাতিক মাতৃভাষা দিবস", named(NamedDate::language_day)},
    {"শিশু দিবস", named(NamedDate::children_day)}, {"জাতীয় শিশু দিবস", named(NamedDate::children_day)},
    {"স্বাধীনতা দিবস", named(NamedDate::independence_day)}, {"স্বাধীনতা ও জাতীয় দিবস", named(NamedDate::independence_day)}, {"মহান স্বাধীনতা ও জাতীয় দিবস", named(NamedDate::independence_day)}, {"শহিদ দিবস", named(NamedDate::language_day)}, {"শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস", named(NamedDate::language_day)}, {"শহিদ বুদ্ধিজীবী দিবস", named(NamedDate::intellectuals_day)},
    {"নববর্ষ", named(NamedDate::new_year)}, {"বাংলা নববর্ষ", named(NamedDate::new_year_bangla)}, {"শুভ নববর্ষ", named(NamedDate::new_year)}, {"শুভ বড়দিন", named(NamedDate::christmas)}, {"নেতাজি জন্মজয়ন্তী", named(NamedDate::netaji_jayanti)}, {"মহান স্বাধীনতা দিবস", named(NamedDate::independence_day)}, {"মুজিবনগর দিবস", named(NamedDate::mujibnagar_day)},
    {"মে দিবস", named(NamedDate::may_day)}, {"মহান মে দিবস", named(NamedDate::may_day)}, {"জাতীয় শোক দিবস", named(NamedDate::mourning_day)}, {"জেলহত্যা দিবস", named(NamedDate::jail_killing_day)},
    {"জেল হত্যা দিবস", named(NamedDate::jail_killing_day)}, {"শহীদ বুদ্ধিজীবী দিবস", named(NamedDate::intellectuals_day)}, {"বুদ্ধিজীবী দিবস", named(NamedDate::intellectuals_day)},
    {"বিজয় দিবস", named(NamedDate::victory_day)}, {"মহান বিজয় দিবস", named(NamedDate::victory_day)}, {"বড়দিন", named(NamedDate::christmas)}, {"বড় দিন", named(NamedDate::christmas)},
    {"প্রজাতন্ত্র দিবস", named(NamedDate::republic_day_india)}, {"ভারতের স্বাধীনতা দিবস", named(NamedDate::independence_day_india)}, {"গান্ধী জয়ন্তী", named(NamedDate::gandhi_jayanti)},
    {"নেতাজি জয়ন্তী", named(NamedDate::netaji_jayanti)}, {"ইংরেজি নববর্ষ", named(NamedDate::new_year)},
});

inline constexpr auto seasons = lexicon<std::int32_t>({{"গ্রীষ্ম", 1}, {"বর্ষা", 2}, {"শরৎ", 3}, {"হেমন্ত", 4}, {"শীত", 5}, {"বসন্ত", 6}, {"গ্রীষ্মকাল", 1}, {"বর্ষাকাল", 2}, {"শরৎকাল", 3}, {"হেমন্তকাল", 4}, {"শীতকাল", 5}, {"বসন্তকাল", 6}});

/// Minutes east of Greenwich, as these clocks stand all year.
inline constexpr auto zones = lexicon<std::int32_t>({
    {"বাংলাদেশ সময়", 360}, {"বাংলাদেশের সময়", 360}, {"ঢাকা সময়", 360}, {"ভারতীয় সময়", 330}, {"ভারতের সময়", 330}, {"পাকিস্তান সময়", 300}, {"পাকিস্তানের সময়", 300}, {"নেপাল সময়", 345},
    {"সৌদি সময়", 180}, {"সৌদি আরব সময়", 180}, {"দুবাই সময়", 240}, {"মালয়েশিয়া সময়", 480}, {"জাপান সময়", 540}, {"জিএমটি", 0}, {"গ্রিনিচ মান সময়", 0}, {"গ্রিনিচ সময়", 0},
});

inline constexpr auto before_that = lexicon<Mark>({{"এর আগে", {}}, {"তার আগে", {}}, {"এর পূর্বে", {}}});

/// Verbs of what is over, and words that make the same sentence a plan: ১০ জুলাই শুনানির দিন ধার্য করেছেন আদালত.
inline constexpr auto happenings = lexicon<Mark>({
    {"অনুষ্ঠিত হয়", {}}, {"অনুষ্ঠিত হয়েছে", {}}, {"অনুষ্ঠিত হয়েছিল", {}}, {"মারা যান", {}}, {"মারা গেছেন", {}}, {"মারা গেছে", {}}, {"নিহত হন", {}}, {"নিহত হয়েছেন", {}}, {"নিহত হয়েছে", {}},
    {"দেখা করেন", {}}, {"দেখা করেছেন", {}}, {"সাক্ষাৎ করেন", {}}, {"সাক্ষাৎ করেছেন", {}}, {"বৈঠক করেন", {}}, {"বৈঠক করেছেন", {}}, {"বৈঠক হয়েছে", {}}, {"উদ্বোধন করেন", {}}, {"উদ্বোধন করেছেন", {}},
    {"যোগ দেন", {}}, {"যোগ দিয়েছেন", {}}, {"পৌঁছান", {}}, {"পৌঁছেছেন", {}}, {"শেষ হয়েছে", {}}, {"ফল প্রকাশিত হয়েছে", {}}, {"প্রকাশিত হয়েছে", {}}, {"প্রকাশিত হয়", {}}, {"প্রকাশ করা হয়েছে", {}}, {"গ্রেপ্তার করা হয়", {}}, {"গ্রেপ্তার করা হয়েছে", {}}, {"গ্রেফতার করা হয়", {}}, {"গ্রেফতার করা হয়েছে", {}}, {"গ্রেপ্তার করে", {}}, {"আটক করা হয়েছে", {}}, {"আটক করা হয়", {}}, {"উদ্ধার করা হয়", {}}, {"আটক করে", {}},
    {"ভাষণ দেন", {}}, {"ভাষণ দিয়েছেন", {}}, {"বক্তব্য দিয়েছেন", {}}, {"দুর্ঘটনা ঘটে", {}}, {"ঘটনা ঘটে", {}}, {"ঘটনা ঘটেছে", {}}, {"মৃত্যু হয়েছে", {}}, {"আহত হয়েছেন", {}}, {"জয় পেয়েছে", {}}, {"হেরেছে", {}}, {"জিতেছে", {}}, {"ফিরেছেন", {}}, {"সই করেছেন", {}}, {"স্বাক্ষর করেছেন", {}}, {"স্বাক্ষরিত হয়", {}}, {"স্বাক্ষরিত হয়েছে", {}}, {"শুরু হয়েছে", {}}, {"শুরু হয়েছিল", {}}, {"ইন্তেকাল করেন", {}}, {"ইন্তেকাল করেছেন", {}}, {"মৃত্যুবরণ করেন", {}}, {"মৃত্যুবরণ করেছেন", {}}, {"সই হয়েছে", {}}, {"গ্রেপ্তার হন", {}}, {"উদ্ধার হয়", {}}, {"উদ্ধার করা হয়েছে", {}},
});
inline constexpr auto plans = lexicon<Mark>({
    {"কথা", {}}, {"নির্ধারিত", {}}, {"নির্ধারণ", {}}, {"ধার্য", {}}, {"ঘোষণা", {}}, {"সিদ্ধান্ত", {}}, {"পরিকল্পনা", {}}, {"পর্যন্ত", {}}, {"তফসিল", {}}, {"সম্ভাব্য", {}}, {"দিন ঠিক", {}}, {"আগে", {}}, {"মেয়াদ", {}},
});

/// The ordinal endings of days, and which a day takes: ১লা ২রা ৩রা ৪ঠা, ৫ই … ১৮ই, ১৯শে … ৩১শে (older ২১এ).
enum class OrdinalEnding : std::uint8_t { la, ra, tha, i, she, e };
inline constexpr auto ordinal_endings = lexicon<OrdinalEnding>({
    {"লা", OrdinalEnding::la}, {"রা", OrdinalEnding::ra}, {"ঠা", OrdinalEnding::tha}, {"ই", OrdinalEnding::i}, {"শে", OrdinalEnding::she}, {"সে", OrdinalEnding::she}, {"এ", OrdinalEnding::e},
});
constexpr std::string_view ordinal_ending_of(std::int32_t day) {
  constexpr std::int32_t last_with_i = 18;
  return day == 1 ? "লা" : day <= 3 ? "রা" : day == 4 ? "ঠা" : day <= last_with_i ? "ই" : "শে";
}

/// What stands before a weekday: রোজ শুক্রবার, গত সোমবারের.
inline constexpr auto weekday_heads = lexicon<Mark>({{"রোজ", {}}, {"গত", {}}, {"আগামী", {}}, {"আজ", {}}, {"গতকাল", {}}, {"আগামীকাল", {}}, {"প্রতি", {}}, {"বিগত", {}}, {"বার", {}}, {"দিনটি", {}}});

/// Slips that are read all the same, and what dictionaries write. Older spellings that were once correct (জানুয়ারী, আগষ্ট) are none.
inline constexpr auto misspellings = lexicon<std::string_view>({
    {"বৃহষ্পতিবার", "বৃহস্পতিবার"}, {"বৃহঃস্পতিবার", "বৃহস্পতিবার"}, {"বৃহঃপতিবার", "বৃহস্পতিবার"}, {"বৃহ্স্পতিবার", "বৃহস্পতিবার"}, {"বৃহস্পতীবার", "বৃহস্পতিবার"}, {"ব্রহস্পতিবার", "বৃহস্পতিবার"}, {"বৃহস্পতবার", "বৃহস্পতিবার"},
    {"বৃহসপতিবার", "বৃহস্পতিবার"}, {"শুক্রুবার", "শুক্রবার"}, {"শুকরবার", "শুক্রবার"}, {"শনীবার", "শনিবার"}, {"শণিবার", "শনিবার"}, {"রবীবার", "রবিবার"}, {"মঙলবার", "মঙ্গলবার"}, {"মংগলবার", "মঙ্গলবার"}, {"বূধবার", "বুধবার"},
    {"ফেব্রূয়ারি", "ফেব্রুয়ারি"}, {"ফেব্রূয়ারী", "ফেব্রুয়ারি"}, {"ফ্রেব্রুয়ারি", "ফেব্রুয়ারি"}, {"ফেব্রয়ারি", "ফেব্রুয়ারি"}, {"জানূয়ারি", "জানুয়ারি"},
    {"এপ্রীল", "এপ্রিল"}, {"জুলায়", "জুলাই"}, {"জূলাই", "জুলাই"}, {"সেপ্টেমবর", "সেপ্টেম্বর"}, {"সেপ্টম্বর", "সেপ্টেম্বর"}, {"সেপ্টেম্ভর", "সেপ্টেম্বর"}, {"অক্টোবার", "অক্টোবর"}, {"অক্টবর", "অক্টোবর"},
    {"নভেমবর", "নভেম্বর"}, {"নভেম্ভর", "নভেম্বর"}, {"নবেম্ভর", "নভেম্বর"}, {"নবেমবর", "নভেম্বর"}, {"ডিসেমবর", "ডিসেম্বর"}, {"ডিসেম্ভর", "ডিসেম্বর"}, {"ডিশেম্বর", "ডিসেম্বর"}, {"অগ্রাহায়ণ", "অগ্রহায়ণ"}, {"ফাল্গূন", "ফাল্গুন"}, {"শ্রাবন", "শ্রাবণ"}, {"অগ্রহায়ন", "অগ্রহায়ণ"},
    {"অগ্রাহায়ন", "অগ্রহায়ণ"}, {"ফাল্গুণ", "ফাল্গুন"}, {"আশ্বিণ", "আশ্বিন"}, {"আষাড়", "আষাঢ়"}, {"সেপটেম্বর", "সেপ্টেম্বর"}, {"অকটোবর", "অক্টোবর"}, {"বৃহস্প্রতিবার", "বৃহস্পতিবার"},
});

}  // namespace kalpanji::grammar
