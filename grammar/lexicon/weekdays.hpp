// The days of the week, full names in every spelling seen. ISO numbers: Monday = 1.
// Short names (রবি, সোম …) are also people, planets and companies: they are not here.
#pragma once

#include <cstdint>

#include "grammar/table.hpp"

namespace kalpanji::grammar {

inline constexpr auto weekdays = lexicon<std::uint8_t>({
    {"সোমবার", 1}, {"সোম বার", 1},
    {"মঙ্গলবার", 2}, {"মঙ্গল বার", 2},
    {"বুধবার", 3}, {"বুধ বার", 3},
    {"বৃহস্পতিবার", 4}, {"বৃহস্পতি বার", 4}, {"বৃহষ্পতিবার", 4}, {"বৃহঃস্পতিবার", 4}, {"বৃহঃবার", 4}, {"বৃহ:বার", 4},
    {"বিষ্যুৎবার", 4}, {"বিষ্যুদবার", 4}, {"লক্ষ্মীবার", 4},
    {"শুক্রবার", 5}, {"শুক্র বার", 5}, {"জুমাবার", 5}, {"জুম্মাবার", 5},
    {"শনিবার", 6}, {"শনি বার", 6},
    {"রবিবার", 7}, {"রোববার", 7}, {"রবি বার", 7},
});

}  // namespace kalpanji::grammar
