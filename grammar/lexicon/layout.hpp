// Words that say how a line of a list is to be taken: what heads a column or a field, what is a price or a telephone number,
// which era a heading announces.
#pragma once

#include "grammar/expression.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

/// A field or a column that holds the time itself, and so names no event: তারিখ: ২ জুলাই ২০২৪ · সাল | ঘটনা.
struct TimeField {};
inline constexpr auto time_fields = lexicon<TimeField>({
    {"তারিখ", {}}, {"তাং", {}}, {"সময়", {}}, {"সময়কাল", {}}, {"দিন", {}}, {"বার", {}}, {"সাল", {}}, {"সন", {}}, {"বছর", {}}, {"দিনক্ষণ", {}}, {"তারিখ ও সময়", {}}, {"দিন ও সময়", {}}, {"তারিখ ও বার", {}}, {"কাল", {}},
    {"শুরুর সময়", {}}, {"খ্রিস্টাব্দ", {}}, {"বঙ্গাব্দ", {}}, {"ইংরেজি", {}}, {"বাংলা", {}}, {"মাস", {}}, {"date", {}}, {"Date", {}}, {"time", {}}, {"Time", {}}, {"Year", {}}, {"year", {}},
});

/// A field that says where: a date beside it is of what happens there, not of the paper.
inline constexpr auto place_fields = lexicon<TimeField>({{"স্থান", {}}, {"ভেন্যু", {}}, {"আয়োজনে", {}}, {"আয়োজক", {}}, {"সময়", {}}, {"শুরু", {}}, {"প্রধান অতিথি", {}}, {"সভাপতি", {}}});

/// A list under a heading with one of these tells what is to come: জুনের খেলার সূচি.
struct Plan {};
inline constexpr auto plan_words = lexicon<Plan>({{"সূচি", {}}, {"সূচী", {}}, {"রুটিন", {}}, {"নির্ঘণ্ট", {}}, {"ফিক্সচার", {}}, {"ফিকশ্চার", {}}, {"অনুষ্ঠানমালা", {}}, {"আগামী", {}}, {"আসন্ন", {}}, {"সামনের", {}}});

/// Fields whose line tells a price, a number to call or a score, and no event, wherever the line stands.
struct NoEventField {};
inline constexpr auto no_event_fields = lexicon<NoEventField>({
    {"মূল্য", {}}, {"দাম", {}}, {"দর", {}}, {"খরচ", {}}, {"মোট খরচ", {}}, {"ব্যয়", {}}, {"ভাড়া", {}}, {"ফি", {}}, {"ফিস", {}}, {"চাঁদা", {}}, {"বেতন", {}}, {"টিকিট", {}}, {"টিকেট", {}}, {"টিকিটের দাম", {}}, {"টিকিটের মূল্য", {}},
    {"প্রবেশমূল্য", {}}, {"প্রবেশ মূল্য", {}}, {"নিবন্ধন ফি", {}}, {"রেজিস্ট্রেশন ফি", {}}, {"জনপ্রতি", {}}, {"জনপ্রতি খরচ", {}}, {"বাজেট", {}}, {"মোট", {}}, {"সর্বমোট", {}}, {"ফোন", {}}, {"টেলিফোন", {}}, {"মোবাইল", {}}, {"মুঠোফোন", {}}, {"যোগাযোগ", {}},
    {"হটলাইন", {}}, {"বিকাশ", {}}, {"নগদ", {}}, {"স্কোর", {}}, {"ফল", {}}, {"ফলাফল", {}}, {"স্মারক", {}}, {"স্মারক নং", {}}, {"ই-মেইল", {}}, {"ইমেইল", {}}, {"ওয়েবসাইট", {}}, {"রোল", {}}, {"রোল নং", {}}, {"পৃষ্ঠা", {}}, {"আইএসবিএন", {}}, {"সূত্র", {}}, {"তথ্যসূত্র", {}},
});

/// What is to be spoken of, and no plan of what happens when: ২. ২০২৪-২৫ অর্থবছরের হিসাব under it is no event.
inline constexpr auto agenda_heads = lexicon<NoEventField>({{"আলোচ্যসূচি", {}}, {"আলোচ্যসূচী", {}}, {"আলোচ্য সূচি", {}}, {"আলোচ্য সূচী", {}}, {"আলোচ্য বিষয়", {}}, {"আলোচ্য বিষয়সূচি", {}}, {"আলোচ্য বিষয়সমূহ", {}}, {"আলোচনার বিষয়", {}}, {"আলোচ্যবিষয়", {}}, {"এজেন্ডা", {}}, {"সভার আলোচ্যসূচি", {}}});

/// Behind or before a figure these make it money or a score.
struct MoneyWord {};
inline constexpr auto money_words = lexicon<MoneyWord>({
    {"টাকা", {}}, {"টাকার", {}}, {"টাকায়", {}}, {"৳", {}}, {"রুপি", {}}, {"রুপির", {}}, {"₹", {}}, {"$", {}}, {"ডলার", {}}, {"পয়সা", {}}, {"/-", {}}, {"গোলে", {}}, {"রান", {}}, {"উইকেট", {}}, {"নম্বর", {}}, {"নং", {}},
});

/// Before a year at the head of a line: আনুমানিক ১৮৭২: …
struct About {};
inline constexpr auto about_words = lexicon<About>({{"আনুমানিক", {}}, {"আনু.", {}}, {"প্রায়", {}}, {"আঃ", {}}});

/// Between two years at the head of a line: ১৯০৫-১৯১১: … · ১৯০৫ থেকে ১৯১১: …
struct Until {};
inline constexpr auto year_joints = lexicon<Until>({{"-", {}}, {" - ", {}}, {"–", {}}, {" – ", {}}, {"—", {}}, {" — ", {}}, {" থেকে ", {}}, {" হতে ", {}}});

/// A heading that names an era: bare years under it are counted by it.
struct HeadingEra {
  Era era = Era::unsaid;
};
inline constexpr auto heading_eras = lexicon<HeadingEra>({
    {"খ্রিস্টপূর্ব", {Era::before_common}}, {"খ্রিষ্টপূর্ব", {Era::before_common}}, {"খ্রীষ্টপূর্ব", {Era::before_common}}, {"খৃষ্টপূর্ব", {Era::before_common}}, {"খ্রিস্টপূর্বাব্দ", {Era::before_common}}, {"খ্রিষ্টপূর্বাব্দ", {Era::before_common}}, {"খৃষ্টপূর্বাব্দ", {Era::before_common}}, {"খ্রি.পূ.", {Era::before_common}},
    {"খ্রিস্টাব্দ", {Era::common}}, {"খ্রিষ্টাব্দ", {Era::common}}, {"খ্রীষ্টাব্দ", {Era::common}}, {"খৃষ্টাব্দ", {Era::common}}, {"ইংরেজি সাল", {Era::common}}, {"বঙ্গাব্দ", {Era::bangla}}, {"বাংলা সন", {Era::bangla}}, {"হিজরি", {Era::hijri}}, {"হিজরী", {Era::hijri}}, {"শকাব্দ", {Era::saka}},
});

/// May stand between a date at the head of a line and what sets it off: ২ জুলাই তারিখ : …
struct HeadWord {};
inline constexpr auto head_words = lexicon<HeadWord>({{"তারিখ", {}}, {"সাল", {}}, {"সালে", {}}, {"সন", {}}, {"খ্রি.", {}}, {"খ্রিস্টাব্দ", {}}, {"খ্রিষ্টাব্দ", {}}, {"থেকে", {}}, {"হতে", {}}, {"পর্যন্ত", {}}, {"মিনিট", {}}, {"মিনিটে", {}}, {"টায়", {}}});

}  // namespace kalpanji::grammar
