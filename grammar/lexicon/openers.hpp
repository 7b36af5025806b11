// Words that open an expression without being a part of any table, and what they open: the finder looks where one of them begins.
#pragma once

#include "grammar/openings.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct Opener {
  Kinds kinds = 0;
};
/// What never begins an expression but goes on with one, beside parts and units: joints of lists and ranges, what makes a number a date, a
/// clock time or a century, what says about how many.
inline constexpr auto joints = lexicon<Opener>({
    {"ও", {}}, {"এবং", {}}, {"আর", {}}, {"বা", {}}, {"অথবা", {}}, {"কিংবা", {}}, {"কিম্বা", {}}, {"থেকে", {}}, {"পর্যন্ত", {}}, {"অবধি", {}}, {"হতে", {}}, {"গতে", {}}, {"হইতে", {}}, {"ঘটনার", {}}, {"মতান্তরে", {}}, {"কি", {}}, {"জুড়ে", {}}, {"ব্যাপী", {}}, {"ব্যাপি", {}}, {"ভর", {}}, {"ধরে", {}}, {"আরবি", {}}, {"আরবী", {}}, {"হিজরি", {}}, {"বাংলা", {}}, {"ইংরেজি", {}}, {"ইংরেজী", {}},
    {"তারিখ", {}}, {"তথা", {}}, {"শতাব্দ", {}}, {"প্রান্তিক", {}}, {"কোয়ার্টার", {}}, {"তম", {}}, {"সময়", {}},
    {"টা", {}}, {"টে", {}}, {"টো", {}}, {"ঘটিকা", {}}, {"এএম", {}}, {"এ এম", {}}, {"এ.এম.", {}}, {"এ.এম", {}}, {"পি.এম", {}}, {"পিএম", {}}, {"পি এম", {}}, {"পি.এম.", {}}, {"দং", {}}, {"আইএসটি", {}}, {"মি.", {}},
});

/// Ordinal endings of days, ranks and centuries, on the number or a blank behind it: ২১শে · ২ রা · ৫ম · ১৮শ.
inline constexpr auto written_onto_numbers = lexicon<Opener>({
    {"লা", {}}, {"রা", {}}, {"ঠা", {}}, {"ই", {}}, {"শে", {}}, {"সে", {}}, {"এ", {}}, {"ইং", {}}, {"এর", {}}, {"এরই", {}}, {"ম", {}}, {"য়", {}}, {"র্থ", {}}, {"ষ্ঠ", {}}, {"শ", {}}, {"শো", {}}, {"তম", {}},
});

inline constexpr auto openers = lexicon<Opener>({
    {"বাংলাদেশ সময়", {kind::zone}}, {"ভারতীয় সময়", {kind::zone}}, {"স্থানীয় সময়", {kind::zone}},
    {"আনুমানিক", {kind::about}}, {"প্রায়", {kind::about}}, {"মোটামুটি", {kind::about}}, {"কমবেশি", {kind::about}}, {"অনুমান", {kind::about}}, {"আনুঃ", {kind::about}},
    {"দিবাগত", {kind::day_part}}, {"দিনগত", {kind::day_part}},
    {"ঘ", {kind::hour_label}},
    {"প্রতি", {kind::every}}, {"প্রত্যেক", {kind::every}}, {"ফি", {kind::every}},
    {"সপ্তাহে", {kind::of_period}}, {"বছরের", {kind::of_period}},
    {"প্রথম", {kind::lead}}, {"শেষ", {kind::lead}}, {"টানা", {kind::lead}}, {"দীর্ঘ", {kind::lead}}, {"পরপর", {kind::lead}}, {"একটানা", {kind::lead}}, {"জীবনের শেষ", {kind::lead}}, {"মাত্র", {kind::lead}}, {"অন্তত", {kind::lead}}, {"কমপক্ষে", {kind::lead}}, {"পুরো", {kind::lead}},
    {"কয়েক", {kind::some}}, {"বেশ কয়েক", {kind::some}}, {"বেশ কিছু", {kind::some}}, {"বহু", {kind::some}}, {"কিছু", {kind::some}},
    {"সারাদিন", {kind::whole_day}}, {"সারা দিন", {kind::whole_day}}, {"দিনভর", {kind::whole_day}}, {"দিনব্যাপী", {kind::whole_day}}, {"অনির্দিষ্টকাল", {kind::whole_day}},
    {"সারা বছর", {kind::whole_day}}, {"সারাবছর", {kind::whole_day}}, {"সারা মাস", {kind::whole_day}}, {"সারা সপ্তাহ", {kind::whole_day}},
    {"মধ্য", {kind::month}}, {"হাজার", {kind::number | kind::lead}},
    {"এখন থেকে", {kind::told_from}}, {"এর", {kind::told_from}}, {"তার", {kind::told_from}}, {"ওই ঘটনার", {kind::told_from}}, {"ঠিক", {kind::told_from}},
    {"খ্রিষ্টীয়", {kind::century}}, {"খ্রিস্টীয়", {kind::century}}, {"খৃষ্টীয়", {kind::century}}, {"খ্রীষ্টীয়", {kind::century}},
    {"এশতাব্দী", {kind::pointer | kind::pointing}}, {"এশতাব্দি", {kind::pointer | kind::pointing}}, {"এঅর্থবছর", {kind::pointer | kind::pointing}}, {"এহপ্তা", {kind::pointer | kind::pointing}}, {"এশতক", {kind::pointer | kind::pointing}}, {"এদশক", {kind::pointer | kind::pointing}},
    {"অনেক দিন", {kind::whole_day}}, {"অনেকদিন", {kind::whole_day}}, {"অনেক কাল", {kind::whole_day}},
    {"ছুটির দিন", {kind::weekday}}, {"রোজ", {kind::weekday}}, {"দৈনিক", {kind::every}}, {"নিত্য", {kind::every}},
    {"'", {kind::apostrophe}},
    {"একই সময়", {kind::pointer}}, {"এ সময়েই", {kind::pointer}},
    {"শতাব্দী", {kind::unit}}, {"বছর", {kind::unit}}, {"মাসখানেক", {kind::unit | kind::number}}, {"মাস", {kind::unit}}, {"দিনে", {kind::unit}}, {"সপ্তাহ", {kind::unit}}, {"ঘণ্টা", {kind::unit}}, {"ঘন্টা", {kind::unit}}, {"মিনিট", {kind::unit}}, {"যুগখানেক", {kind::unit | kind::number}}, {"বৎসরের", {kind::unit}}, {"বৎসর", {kind::unit}},
});

}  // namespace kalpanji::grammar
