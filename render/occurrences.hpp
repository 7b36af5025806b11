// The days of a recurrence inside an interval, for calendars and programmes.
#pragma once

#include <optional>
#include <vector>

#include <date/date.h>

#include "timeline/moment.hpp"

namespace kalpanji::render {

/// In order, `most + 1` at the most so that the caller sees that there are more. Nothing where the words do not say which
/// days: সপ্তাহে ছয় দিন, একদিন পরপর (from when?), পক্ষ, and recurrences of the clock
/// alone. Months and days are those of `by`.
std::optional<std::vector<date::sys_days>> occurrences(timeline::Recurrence const&, timeline::Calendar by, date::sys_days from, date::sys_days to, int most);

}  // namespace kalpanji::render
