// The units that Bengali tells time in: parts of a day, clock readings, amounts, recurrences. Small values without behaviour,
// shared by what was written (expression.hpp) and what it means (timeline/moment.hpp, which gives them to the rooms above).
// Weekdays are ISO numbers, Monday = 1 … Sunday = 7; months 1 … 12 of the calendar they belong to; 0 = not said.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace kalpanji::grammar {

enum class Unit : std::uint8_t {
  second, minute, hour, day, week, fortnight, month, quarter, half_year, year, fiscal_year, decade, twelve_years, century, millennium
};

/// ভোর, সকাল, দুপুর, বিকাল, সন্ধ্যা, রাত and দিন: what CLDR calls day periods, as Bengali divides the day.
enum class DayPart : std::uint8_t { none, dawn, morning, midday, afternoon, evening, night, daytime };

/// A reading of the clock. Written hours may be wrong (২৫টা); `second` is -1 when not said.
struct Clock {
  std::int16_t hour = -1, minute = 0, second = -1;
  bool said() const { return hour >= 0; }
  friend bool operator==(Clock const&, Clock const&) = default;
};

/// The calendar whose month names or era a date uses. Which of the Bangla or Hijri rules applies is not the text's to say.
enum class MonthNames : std::uint8_t { none, gregorian, bangla, hijri };

/// Thousandths of a unit, so that সাড়ে তিন (3500) and পৌনে দুই (1750) are exact.
using Thousandths = std::int64_t;

/// তিন দিন, আড়াই বছর, ২ ঘণ্টা ১৫ মিনিট, কয়েক দিন, ৩-৪ দিন.
struct Duration {
  Thousandths amount = 0, up_to = 0;      // up_to: the larger of two (৩-৪ দিন), else 0
  Unit unit = Unit::day;
  Thousandths more = 0;                   // of a smaller unit: … ১৫ মিনিট
  Unit more_unit = Unit::minute;
  bool unknown = false;                   // কয়েক দিন: some, nobody says how many
  bool unbounded = false;                 // অনির্দিষ্টকাল: not even the unit
};

/// প্রতি শুক্রবার, প্রতি বছর ২১ ফেব্রুয়ারি, ১০ মিনিট অন্তর: iCalendar's RRULE as data.
struct Recurrence {
  Unit every = Unit::week;
  std::uint16_t interval = 1;
  std::uint8_t count = 0;                 // সপ্তাহে ছয় দিন: so many of them, nobody says which
  std::vector<std::uint8_t> weekdays;     // in the order written
  std::int8_t nth = 0;                    // of those weekdays in the month: 1 first, -1 last
  std::vector<std::int8_t> also_nth;      // মাসের প্রথম ও তৃতীয় শনিবার: the third too
  std::vector<std::uint8_t> months;
  std::vector<std::uint8_t> month_days;
  std::uint16_t year_day = 0;
  bool working_days = false;              // প্রতি কর্মদিবসে: which days those are, the country says
  MonthNames calendar = MonthNames::gregorian;
  Clock from, to;                         // each time at, or from … to
  DayPart part = DayPart::none, to_part = DayPart::none;  // of `from` and of `to`
  struct At {
    Clock clock;
    DayPart part = DayPart::none;
  };
  std::vector<At> also;                   // further times of the same day: সকাল ৬টা ও সন্ধ্যা ৬টায়; of the same minute as `from`
};

}  // namespace kalpanji::grammar
