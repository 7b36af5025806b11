// Days that have a name, by the names the calendars give them (timeline/calendar/named_days). A name is a time only beside a year
// (২০২৪ সালের ঈদুল ফিতর), or where the caller asks for names alone.
#pragma once

#include <string_view>

#include "grammar/table.hpp"

namespace kalpanji::grammar {

inline constexpr auto festivals = lexicon<std::string_view>({
    {"শহীদ দিবস", "mother-language-day"}, {"মাতৃভাষা দিবস", "mother-language-day"}, {"আন্তর্জাতিক মাতৃভাষা দিবস", "mother-language-day"}, {"শহিদ দিবস", "mother-language-day"},
    {"স্বাধীনতা দিবস", "independence-day"}, {"মহান স্বাধীনতা দিবস", "independence-day"}, {"মে দিবস", "may-day"}, {"মহান মে দিবস", "may-day"}, {"জাতীয় শোক দিবস", "national-mourning-day"},
    {"জেলহত্যা দিবস", "jail-killing-day"}, {"শহীদ বুদ্ধিজীবী দিবস", "martyred-intellectuals-day"}, {"বুদ্ধিজীবী দিবস", "martyred-intellectuals-day"}, {"বিজয় দিবস", "victory-day"}, {"মহান বিজয় দিবস", "victory-day"},
    {"বড়দিন", "christmas"}, {"বড় দিন", "christmas"}, {"ক্রিসমাস", "christmas"}, {"নেতাজি জয়ন্তী", "netaji-jayanti"}, {"প্রজাতন্ত্র দিবস", "republic-day"}, {"আম্বেদকর জয়ন্তী", "ambedkar-jayanti"}, {"শিক্ষক দিবস", "teachers-day"},
    {"গান্ধী জয়ন্তী", "gandhi-jayanti"}, {"গান্ধীজয়ন্তী", "gandhi-jayanti"},
    {"বাংলা নববর্ষ", "pahela-boishakh"}, {"রবীন্দ্রজয়ন্তী", "rabindra-jayanti"}, {"রবীন্দ্র জয়ন্তী", "rabindra-jayanti"}, {"নজরুলজয়ন্তী", "nazrul-jayanti"}, {"নজরুল জয়ন্তী", "nazrul-jayanti"}, {"পৌষ সংক্রান্তি", "poush-sankranti"}, {"চৈত্র সংক্রান্তি", "choitro-sankranti"},
    {"বিশ্বকর্মা পূজা", "vishwakarma-puja"}, {"বিশ্বকর্মা পুজো", "vishwakarma-puja"},
    {"আশুরা", "ashura"}, {"পবিত্র আশুরা", "ashura"}, {"ঈদে মিলাদুন্নবী", "eid-e-miladunnabi"}, {"শবে মেরাজ", "shab-e-meraj"}, {"শবে বরাত", "shab-e-barat"}, {"শবেবরাত", "shab-e-barat"}, {"শবে কদর", "shab-e-qadr"},
    {"ঈদুল ফিতর", "eid-ul-fitr"}, {"ঈদ-উল-ফিতর", "eid-ul-fitr"}, {"পবিত্র ঈদুল ফিতর", "eid-ul-fitr"}, {"ঈদুল আজহা", "eid-ul-azha"}, {"ঈদ-উল-আজহা", "eid-ul-azha"}, {"ঈদুল আযহা", "eid-ul-azha"}, {"পবিত্র ঈদুল আজহা", "eid-ul-azha"}, {"কোরবানির ঈদ", "eid-ul-azha"},
    {"সরস্বতী পূজা", "saraswati-puja"}, {"সরস্বতী পুজো", "saraswati-puja"}, {"সরস্বতীপূজা", "saraswati-puja"}, {"দোলযাত্রা", "dol"}, {"দোলপূর্ণিমা", "dol"}, {"রথযাত্রা", "rath-yatra"}, {"মহালয়া", "mahalaya"}, {"মহাষষ্ঠী", "durga-shashthi"}, {"মহাসপ্তমী", "durga-saptami"},
    {"মহাষ্টমী", "durga-ashtami"}, {"মহাঅষ্টমী", "durga-ashtami"}, {"মহানবমী", "durga-navami"}, {"বিজয়া দশমী", "durga-dashami"}, {"কালীপূজা", "kali-puja"}, {"কালীপুজো", "kali-puja"}, {"কালী পূজা", "kali-puja"}, {"দুর্গাপূজা", "durga-puja"}, {"দুর্গাপুজো", "durga-puja"}, {"দুর্গা পূজা", "durga-puja"}, {"শারদীয় দুর্গাপূজা", "durga-puja"},
});

}  // namespace kalpanji::grammar
