// Plain numbers for programs: 1431-3-17, ১৪৩১-৩-১৭, -43-03-15. No words, no other order.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kalpanji::grammar {

struct NumberDate {
  std::int32_t year = 0;
  unsigned month = 0, day = 0;
};

/// Year, month and day with hyphens between them, in digits of either script, the year signed and of at most six figures.
/// Nothing for anything else. Whether such a day exists is not judged.
std::optional<NumberDate> year_month_day(std::string_view);

}  // namespace kalpanji::grammar
