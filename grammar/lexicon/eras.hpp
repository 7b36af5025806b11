// Words that make a number a year, and of which count of years. সাল and সন only say that it is a year.
#pragma once

#include "grammar/expression.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

// Behind the number: ২০২৪ সালে, ১৪৩১ বঙ্গাব্দের, ৪৪ খ্রি.পূ.
inline constexpr auto eras_after = lexicon<Era>({
    {"সাল", Era::unsaid}, {"সন", Era::unsaid}, {"অব্দ", Era::unsaid},
    {"ইং", Era::common}, {"ইং.", Era::common}, {"ইংরেজি", Era::common}, {"ইংরেজী", Era::common}, {"ঈসায়ী", Era::common}, {"ঈসাব্দ", Era::common}, {"ইংরেজি সাল", Era::common}, {"ইংরেজি সন", Era::common},
    {"খ্রিস্টাব্দ", Era::common}, {"খ্রিষ্টাব্দ", Era::common}, {"খ্রীস্টাব্দ", Era::common}, {"খ্রীষ্টাব্দ", Era::common}, {"খৃস্টাব্দ", Era::common}, {"খৃষ্টাব্দ", Era::common}, 
    {"খ্রিঃ", Era::common}, {"খ্রি:", Era::common}, {"খ্রি.", Era::common}, {"খ্রি .", Era::common}, {"খ্রি", Era::common}, {"খ্রী.", Era::common}, {"খ্রীঃ", Era::common}, {"খ্রী:", Era::common}, {"খ্রী", Era::common},
    {"খৃ.", Era::common}, {"খৃঃ", Era::common}, {"খৃ:", Era::common}, {"খৃঃ অব্দ", Era::common}, {"খ্রিস্টীয় সন", Era::common}, {"AD", Era::common}, {"CE", Era::common},
    {"খ্রিস্টপূর্ব", Era::before_common}, {"খ্রিষ্টপূর্ব", Era::before_common}, {"খ্রিস্টপূর্বাব্দ", Era::before_common}, {"খ্রিষ্টপূর্বাব্দ", Era::before_common}, {"খৃষ্টপূর্ব", Era::before_common},
    {"খ্রীষ্টপূর্ব", Era::before_common}, {"খ্রীষ্টপূর্বাব্দ", Era::before_common}, {"খ্রীস্টপূর্ব", Era::before_common}, {"খৃষ্টপূর্বাব্দ", Era::before_common}, {"খৃষ্টপূর্ব্বাব্দ", Era::before_common}, {"খৃস্টপূর্ব", Era::before_common}, {"খৃস্টপূর্বাব্দ", Era::before_common},
    {"খ্রি.পূ.", Era::before_common}, {"খ্রি. পূ.", Era::before_common}, {"খ্রিঃপূঃ", Era::before_common}, {"খ্রিঃ পূঃ", Era::before_common}, {"খ্রি:পূ:", Era::before_common}, {"খ্রি: পূ:", Era::before_common}, {"খ্রি.পূর্ব", Era::before_common},
    {"খৃঃপূঃ", Era::before_common}, {"খৃঃ পূঃ", Era::before_common}, {"খৃ:পূ:", Era::before_common}, {"খৃ: পূ:", Era::before_common}, {"খ্রি.পূ", Era::before_common}, {"খ্রিস্টপূর্ব অব্দ", Era::before_common}, {"খ্রিষ্টপূর্ব অব্দ", Era::before_common}, {"খৃ.পূ.", Era::before_common},
    {"পূর্ব্ব-খৃষ্টাব্দ", Era::before_common}, {"পূর্বখ্রিস্টাব্দ", Era::before_common}, {"BCE", Era::before_common}, {"BC", Era::before_common},
    {"বঙ্গাব্দ", Era::bangla}, {"বাংলা", Era::bangla}, {"বাং", Era::bangla}, {"বাং.", Era::bangla}, {"বাং:", Era::bangla}, {"বাংলা সন", Era::bangla}, {"বাংলা সাল", Era::bangla}, {"বঙ্গাব্দঃ", Era::bangla}, {"বাংলা বর্ষ", Era::bangla},
    {"হিজরি", Era::hijri}, {"হিজরী", Era::hijri}, {"হিজরি সন", Era::hijri}, {"হিজরী সন", Era::hijri}, {"হিজরি সাল", Era::hijri}, {"হিজরী সাল", Era::hijri}, {"হি.", Era::hijri}, {"হিঃ", Era::hijri}, {"হি:", Era::hijri},
    {"হিজরি পূর্ব", Era::before_hijri}, {"হিজরিপূর্ব", Era::before_hijri}, {"হিজরি-পূর্ব", Era::before_hijri}, {"হিজরী পূর্ব", Era::before_hijri},
    {"শকাব্দ", Era::saka}, {"শকাব্দঃ", Era::saka}, {"শকাব্দাঃ", Era::saka}, {"শক", Era::saka}, {"শক সম্বৎ", Era::saka},
    {"বিক্রম সম্বৎ", Era::vikram}, {"বিক্রম সাম্বৎ", Era::vikram}, {"বিক্রমাব্দ", Era::vikram}, {"সম্বৎ", Era::vikram}, {"বিক্রম সংবৎ", Era::vikram},
    {"বুদ্ধাব্দ", Era::buddha}, {"বুদ্ধাব্দাঃ", Era::buddha}, {"বুদ্ধাব্দঃ", Era::buddha}, {"বুদ্ধবর্ষ", Era::buddha},
    {"মল্লাব্দ", Era::malla}, {"ত্রিপুরাব্দ", Era::tripura}, {"ত্রিং", Era::tripura}, {"ত্রিপুরা সন", Era::tripura},
    {"চৈতনাব্দ", Era::chaitanya}, {"চৈতন্যাব্দ", Era::chaitanya}, {"গৌরাব্দ", Era::chaitanya}, {"কল্যব্দ", Era::kali}, {"কলিযুগাব্দ", Era::kali},
});

// In front of the number: খ্রিষ্টপূর্ব ১৯০০, বঙ্গাব্দ ১৪২৮, বাংলা ১২৬৮ সালের, শক সম্বৎ ১৯৪৫.
inline constexpr auto eras_before = lexicon<Era>({
    {"খ্রিস্টপূর্ব", Era::before_common}, {"খ্রিষ্টপূর্ব", Era::before_common}, {"খৃষ্টপূর্ব", Era::before_common}, {"খ্রীষ্টপূর্ব", Era::before_common}, {"খ্রীস্টপূর্ব", Era::before_common}, {"খৃস্টপূর্ব", Era::before_common},
    {"খ্রি.পূ.", Era::before_common}, {"খ্রি. পূ.", Era::before_common}, {"খ্রিঃপূঃ", Era::before_common}, {"খৃঃ পূঃ", Era::before_common}, {"খ্রিস্টপূর্বাব্দ", Era::before_common}, {"খ্রিষ্টপূর্বাব্দ", Era::before_common},
    {"খ্রিস্টাব্দ", Era::common}, {"খ্রিষ্টাব্দ", Era::common}, {"খ্রীষ্টাব্দ", Era::common}, {"খৃষ্টাব্দ", Era::common}, {"ইংরেজি", Era::common}, {"ইংরেজী", Era::common}, {"ইং", Era::common}, {"ইং.", Era::common},
    {"বঙ্গাব্দ", Era::bangla}, {"বাংলা", Era::bangla}, {"বাংলা সন", Era::bangla}, {"বাং", Era::bangla},
    {"হিজরি", Era::hijri}, {"হিজরী", Era::hijri}, {"হিজরি সন", Era::hijri}, {"শকাব্দ", Era::saka}, {"শক সম্বৎ", Era::saka}, {"শক", Era::saka}, {"ভাঃ", Era::saka},
    {"সাল", Era::unsaid}, {"সন", Era::unsaid},
});

// After a number these words count things, so the number is no year: ২ জুলাই ১২০০ জন …
struct Counter {};
inline constexpr auto counters = lexicon<Counter>({
    {"জন", {}}, {"টাকা", {}}, {"টি", {}}, {"টা", {}}, {"কোটি", {}}, {"লাখ", {}}, {"লক্ষ", {}}, {"হাজার", {}}, {"শতাংশ", {}}, {"মিটার", {}},
    {"কিলোমিটার", {}}, {"কেজি", {}}, {"টন", {}}, {"ডলার", {}}, {"রুপি", {}}, {"পয়সা", {}}, {"বার", {}}, {"ভোট", {}}, {"রান", {}}, {"ডিগ্রি", {}}, {"ফুট", {}}, {"নম্বর", {}}, {"নং", {}},
    {"বছর", {}}, {"মাস", {}}, {"দিন", {}}, {"ঘণ্টা", {}}, {"মিনিট", {}}, {"বর্গ", {}}, {"একর", {}}, {"পৃষ্ঠা", {}}, {"আসন", {}}, {"দল", {}}, {"লিটার", {}}, {"গ্রাম", {}}, {"মেগাওয়াট", {}}, {"মাইল", {}}, {"সদস্য", {}},
});

}  // namespace kalpanji::grammar
