// Hours of one day told one after the other: সকাল ৭টা, ৯টা ও ১১টায় · দুপুর ১২টা, ৩টে, ৬টা ও রাত ৯টা. An hour without its part of the day is the first
// reading of its figure behind the hour before it. Included by grammar/*.cpp only.
#pragma once

#include <optional>

#include "grammar/families.hpp"

namespace kalpanji::grammar {

/// An hour that goes on from another.
struct NextHour {
  Point point;         // without a date; a half of the day or a part of it is always said
  bool own = false;    // it names its own part of the day
  bool sure = false;   // nothing is counted by it: ৩টা ডিম is not
};

/// The hour at `first` that follows `told`, which has its part of the day or its half; moves `first` behind it.
std::optional<NextHour> next_hour(Window const&, char const*& first, Point const& told);

/// The clock of an hour by its part or half of the day, 0 … 23; an hour of the night as it stands.
Clock in_24_hours(Point const&);

}  // namespace kalpanji::grammar
