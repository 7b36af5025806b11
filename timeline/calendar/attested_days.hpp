// Days that history tells by a Bangla and a Gregorian date together, although the reckoning gives the day before: the Bangla day ran from
// sunrise to sunrise, and what is told fell between midnight and sunrise. Who reads the Bangla date alone means the Gregorian one that
// every book sets beside it.
#pragma once

#include <array>
#include <optional>

#include <date/date.h>

namespace kalpanji::calendar {

struct AttestedDay {
  int year;  // Bangla
  unsigned month, day;
  date::year_month_day gregorian;
};

/// The birth of Rabindranath Tagore (Prabhatkumar Mukhopadhyay, Rabindrajibani, vol. 1). A day belongs here only where one of the Bangla
/// calendars gives it, so that headings can say it.
inline constexpr std::array<AttestedDay, 1> attested_days{{{1268, 1, 25, date::year{1861} / 5 / 7}}};

/// The Gregorian day that goes with a Bangla one, where it is one of these. Constant time.
constexpr std::optional<date::sys_days> attested_day(int year, unsigned month, unsigned day) {
  for (AttestedDay const& d : attested_days)
    if (d.year == year && d.month == month && d.day == day) return date::sys_days{d.gregorian};
  return std::nullopt;
}

}  // namespace kalpanji::calendar
