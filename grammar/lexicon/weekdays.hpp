// The days of the week, full names in every spelling seen, and short ones. ISO numbers: Monday = 1.
// Short names (রবি, সোম …) are also people, planets and companies: they count only where the structure shows a weekday.
#pragma once

#include <cstdint>

#include "grammar/table.hpp"

namespace kalpanji::grammar {

inline constexpr auto weekdays = lexicon<std::uint8_t>({
    {"সোমবার", 1}, {"সোম বার", 1}, {"সোমবারীয়", 1},
    {"মঙ্গলবার", 2}, {"মঙ্গল বার", 2}, {"মঙলবার", 2},
    {"বুধবার", 3}, {"বুধ বার", 3},
    {"বৃহস্পতিবার", 4}, {"বৃহস্পতি বার", 4}, {"বৃহষ্পতিবার", 4}, {"বৃহঃস্পতিবার", 4}, {"বৃহস্প্রতিবার", 4}, {"বৃহঃবার", 4}, {"বৃহ:বার", 4}, {"বৃহস্পতিবাসরীয়", 4},
    {"বিষ্যুৎবার", 4}, {"বিষ্যুদবার", 4}, {"লক্ষ্মীবার", 4}, {"গুরুবার", 4},
    {"শুক্রবার", 5}, {"শুক্র বার", 5}, {"শুক্কুরবার", 5}, {"জুমাবার", 5}, {"জুম্মাবার", 5}, {"শুক্রবাসরীয়", 5},
    {"শনিবার", 6}, {"শনি বার", 6}, {"শনিবাসরীয়", 6}, {"শনিবারীয়", 6},
    {"রবিবার", 7}, {"রোববার", 7}, {"রবি বার", 7}, {"রবিবাসরীয়", 7}, {"রোব বার", 7},
    {"Monday", 1}, {"Tuesday", 2}, {"Wednesday", 3}, {"Thursday", 4}, {"Friday", 5}, {"Saturday", 6}, {"Sunday", 7},
});

inline constexpr auto short_weekdays = lexicon<std::uint8_t>({
    {"সোম", 1}, {"মঙ্গল", 2}, {"বুধ", 3}, {"বৃহস্পতি", 4}, {"বৃহঃ", 4}, {"বৃহ:", 4}, {"বৃহ", 4}, {"শুক্র", 5}, {"শনি", 6}, {"রবি", 7}, {"রোব", 7},
    {"Mon", 1}, {"Tue", 2}, {"Wed", 3}, {"Thu", 4}, {"Fri", 5}, {"Sat", 6}, {"Sun", 7},
});

}  // namespace kalpanji::grammar
