// Finding: two claims of a text that cannot both be true, as data. The words for it are render/words.
#pragma once

#include <cstdint>
#include <vector>

#include <date/date.h>

#include "timeline/moment.hpp"

namespace kalpanji::timeline {

enum class Rule : std::uint16_t {
  weekday_mismatch = 1001,  // বুধবার (৪ জুলাই, ২০২৪): was a Thursday
  impossible_date = 1006,   // ৩১ এপ্রিল ২০২৪
  not_leap_year = 1007,     // ২৯ ফেব্রুয়ারি ২০২৩
};

enum class Severity : std::uint8_t { info, warning, error };

/// Why a repair is likely; also the order in which repairs of equal evidence are offered.
enum class Reason : std::uint8_t {
  follows_sequence,  // the date told before, plus the days between the two weekdays, gives it
  day_off_by_one,
  weekday_of_date,   // the date may be right, the weekday wrong
  same_weekday,      // another day of the same week has the weekday as written
  other_month,       // the month is left over: same day and weekday one month on or back
  other_year,
  last_valid_day,
  next_day,          // 29 February of a common year told as 1 March
};

/// Put the day (or the weekday) in place of what stands at span.
struct Fix {
  Span span;
  enum class What : std::uint8_t { day_month, weekday, year } what;
  date::year_month_day day{};   // what == day_month or year
  std::uint8_t weekday = 0;     // what == weekday, ISO
  Reason reason = Reason::same_weekday;
  bool safe = false;
};

struct Finding {
  Rule rule;
  Severity severity;
  Span span;                    // the whole expression
  std::uint32_t expression;     // index into Chronicle::expressions
  date::year_month_day day{};   // the date as written; may be !ok()
  std::uint8_t stated_weekday = 0, true_weekday = 0;  // ISO; 0 where the rule has none
  std::vector<Fix> fixes;       // alternatives, best first
  std::uint32_t claim = 0;      // index into Expression::claims
};

}  // namespace kalpanji::timeline
