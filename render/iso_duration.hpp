// ISO 8601 durations: P3D, PT2H15M, P1.5Y. A fortnight (পক্ষ) is 15 days, as the Bangla calendar has it; যুগ is 12 years.
#pragma once

#include <string>

#include "timeline/moment.hpp"

namespace kalpanji::render {

/// PXD for কয়েক দিন, PXX where not even the unit is said, P3D/P4D for ৩-৪ দিন.
std::string iso_duration(timeline::Duration const&);

/// PT1H30M of so many minutes, at least 0.
std::string iso_minutes(std::int64_t minutes);

}  // namespace kalpanji::render
