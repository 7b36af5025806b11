// Names of weekdays and months as dictionaries write them, in their order, to measure slips of writing against; and the words of the
// language that lie next to one. What is read as a name is in weekdays.hpp and months.hpp.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace kalpanji::grammar {

inline constexpr std::array<std::string_view, 8> weekday_names{"রবিবার", "রোববার", "সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার"};
// Hijri names are written in too many ways to call one a slip.
inline constexpr std::array<std::string_view, 24> month_names{
    "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    "বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র"};
// Accepted besides: their own slips are slips of these, and mean the name.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 3> other_month_names{{{"জানুয়ারী", "জানুয়ারি"}, {"ফেব্রুয়ারী", "ফেব্রুয়ারি"}, {"আগষ্ট", "আগস্ট"}}};
// Words of the language that lie next to a name.
inline constexpr std::array<std::string_view, 18> other_words{"বিধবার", "জেলাই", "রবার", "চিত্র", "চৈত্য", "মৈত্র", "ভদ্র", "শ্রবণ", "শ্রাবণী", "মার্ক", "মার্গ", "অশ্বিন", "আশ্বিনী", "কার্তিকা", "এপ্রিলা", "আগত", "বৈশাখী", "শাবান"};

}  // namespace kalpanji::grammar
