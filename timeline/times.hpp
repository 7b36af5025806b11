// Readings of the clock as Bengali says them, made into 24 hours: রাত ১টা is 01:00, রাত ৮টা 20:00, দুপুর ২টা 14:00, রাত ১২টা midnight. Pure.
#pragma once

#include "grammar/expression.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::timeline {

struct DayTime {
  TimeOfDay time;
  int days_on = 0;      // দিবাগত রাত ২টা is on the next day; মধ্যরাত ends its day
  bool sure = true;     // false: nothing said which half of the day (৯টায়)
};

/// The time of a point by itself.
DayTime time_of(grammar::Point const&);

/// The time of the end of a range that began at `start`: it takes over the part of the day that it does not say and runs on to the next
/// such reading (রাত ১১.৪৭ থেকে ১২.৩৯; সাড়ে ৯টা থেকে ৪টা); `days_on` counts from the day of the start.
DayTime end_time_of(grammar::Point const&, TimeOfDay start);

}  // namespace kalpanji::timeline
