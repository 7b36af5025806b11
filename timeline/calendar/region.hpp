// Region: whose rules a text follows. The two Bengals give a Bangla or Hijri date, and some names of days, different days.
#pragma once

#include <cstdint>

namespace kalpanji::calendar {

enum class Region : std::uint8_t { automatic, bangladesh, india };

}  // namespace kalpanji::calendar
