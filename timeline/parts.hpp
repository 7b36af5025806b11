// Parts of a stretch: প্রথম সপ্তাহে · শেষ দিন · প্রথম ১৫ দিনে · দ্বিতীয়ার্ধে · মাঝামাঝি · তৃতীয় প্রান্তিক. Pure.
#pragma once

#include "timeline/dates.hpp"

namespace kalpanji::timeline {

/// Narrows a resolved point to the part that was said; শুরুতে, মাঝামাঝি and শেষে leave its days and set Notes::mod.
void take_part(grammar::Point const&, Anchor const&, Point&, Notes&);

}  // namespace kalpanji::timeline
