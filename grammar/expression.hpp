// The syntax tree: what was written, and where its parts stand. Nothing here knows which day it means.
// Offsets are bytes of the normal text. Weekdays are ISO: Monday = 1 … Sunday = 7; 0 or nothing = not written.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "grammar/text/edits.hpp"

namespace kalpanji::grammar {

/// Any of weekday, day, month, year of the Gregorian calendar: বুধবার (৪ জুলাই, ২০২৪) · জুন মাসে · ২০০১ সালে · মঙ্গলবার
struct DateExpr {
  std::uint8_t weekday = 0;
  std::uint8_t day = 0;    // 1 … 39 as written: whether the month has it is judged later
  std::uint8_t month = 0;  // 1 … 12
  std::optional<std::int32_t> year;
  Span weekday_at, day_month_at, year_at;
  bool ordinal = false;       // ৪ঠা
  bool latin_digits = false;  // 4 জুলাই
  bool month_first = false;   // জুলাই ৪, ২০২৪
  bool numeric = false;       // ০৪/০৭/২০২৪
};

/// A day counted from the writer's or the speaker's own: আজ · গতকাল বুধবার · আগামীকাল (৫ জুলাই)
struct RelativeDayExpr {
  std::int8_t days = 0;  // আজ 0, গতকাল -1, আগামীকাল +1
  DateExpr also;         // what stands beside it
};

using Expression = std::variant<DateExpr, RelativeDayExpr>;

}  // namespace kalpanji::grammar
