// One date, in words or numbers of any calendar, as days. For converters: no sentence around it, nothing told before it.
#pragma once

#include <optional>
#include <string>

#include "timeline/calendar/calendar.hpp"
#include "timeline/calendar/region.hpp"

namespace kalpanji::timeline {

struct Conversion {
  /// no_date: nothing in it is a date. no_day: the calendar has no such day. out_of_range: beyond the calendar's years.
  /// no_year: day and month without a year, and no document's date to take it from.
  enum class Outcome : std::uint8_t { done, no_date, no_day, out_of_range, no_year } outcome = Outcome::no_date;
  calendar::Calendar from = calendar::Calendar::gregorian;
  calendar::CalendarDate written;                // as read; day 0 for a month, month 0 for a year
  date::sys_days first{}, last{};                // where done: the days it covers, inclusive
  unsigned tolerance = 0;                        // days by which a printed date may honestly differ
  bool whole = false;                            // the date is all that the text holds
  bool calendar_inferred = false;                // `from` follows from the words and the region, nobody gave it
};

/// `from`: the calendar of bare numbers y-m-d (else Gregorian), and whose rule words follow. Linear in a short text.
Conversion convert(std::string const& text, std::optional<calendar::Calendar> from, calendar::Region, std::optional<date::sys_days> document);

}  // namespace kalpanji::timeline
