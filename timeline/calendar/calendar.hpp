// Every calendar behind one door: a date of any calendar to its day and back, months and years as intervals of days, and how far
// each can be trusted. Days are proleptic Gregorian sys_days, the one thing all calendars share.
//
//   to_days({Calendar::bangla_bd, 1431, 3, 17})                 1 July 2024
//   to_days({Calendar::bangla_bd, 1431, 13, 1})                 nothing: no such month
//   to_days({Calendar::hijri_umalqura, 1299, 12, 30})           nothing: before its table begins
//   from_days(Calendar::bangla_wb, sys_days{2024_y/July/1})     16 Ashar 1431
//
// Not here: which calendar a text means, names of months, eras, sunrise and sunset. Pure, nothing allocates or throws.
// Cost: some 10 ns for the arithmetic calendars, some 100 ns for the two traditional Bangla ones.
// The calendars as types of their own: bangla.hpp, hijri.hpp, saka.hpp, julian.hpp. Rules, ranges, sources: docs/calendars.md.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "timeline/calendar/fields.hpp"

namespace kalpanji::calendar {

enum class Calendar : std::uint8_t {
  gregorian,       // proleptic, astronomical years, -32000 .. 32000
  julian,          // proleptic, astronomical years, -31999 .. 31999
  bangla_bd,       // Bangladesh, official: lengths of 1987 to 15 October 2019, then those of 2019; 1 .. 9999
  bangla_bd_1987,  // Bangladesh, lengths of 1987 for ever; 1 .. 9999
  bangla_wb,       // traditional, Surya Siddhanta, Kolkata midnight; 1 .. 9999
  bangla_wb_drik,  // traditional, modern sun, midnight of Indian time; 600 .. 1700
  hijri_civil,     // tabular; 1 .. 9999
  hijri_umalqura,  // table of Saudi Arabia; 1300 .. 1600
  hijri_bd,        // Bangladesh: Umm al-Qura of the day before; 1300 .. 1600
  saka,            // India's national calendar, Chaitra = 1; 1 .. 9999
};

inline constexpr std::array<Calendar, 10> calendars{
    Calendar::gregorian,      Calendar::julian,      Calendar::bangla_bd,      Calendar::bangla_bd_1987, Calendar::bangla_wb,
    Calendar::bangla_wb_drik, Calendar::hijri_civil, Calendar::hijri_umalqura, Calendar::hijri_bd,       Calendar::saka};

/// A date as written; any numbers may stand in it, to_days judges them.
struct CalendarDate {
  Calendar calendar = Calendar::gregorian;
  int year = 0;
  unsigned month = 0, day = 0;
  friend constexpr bool operator==(CalendarDate const&, CalendarDate const&) = default;
};

/// The name on the command line and in JSON: "bangla-wb-drik".
std::string_view calendar_name(Calendar) noexcept;
/// The calendar of such a name, letter by letter; nothing for any other.
std::optional<Calendar> calendar_named(std::string_view) noexcept;

/// Nothing for a date that the calendar does not have (day 32 of a month of 31, month 13, year 0 of an era that begins with 1) or
/// whose year lies outside its range.
std::optional<date::sys_days> to_days(CalendarDate const&) noexcept;
/// Nothing for a day outside the calendar's range.
std::optional<CalendarDate> from_days(Calendar, date::sys_days) noexcept;

/// Months in the year, 12 in every calendar here; nothing for a year outside the range.
std::optional<unsigned> months_of_year(Calendar, int year) noexcept;
/// Days in the month (28 .. 32).
std::optional<unsigned> month_length(Calendar, int year, unsigned month) noexcept;
std::optional<Interval> month_days(Calendar, int year, unsigned month) noexcept;
std::optional<Interval> year_days(Calendar, int year) noexcept;

/// The days, and the years, for which the calendar is defined.
Interval range_of(Calendar) noexcept;
struct Years {
  int first = 0, last = -1;  // none
};
Years years_of(Calendar) noexcept;

/// By how many days a date in this month, honestly printed, may differ from what is computed: 0 or 1.
/// 1 for every Hijri month (the moon is sighted), for a traditional month whose sankranti lies within 35 minutes of midnight, and
/// for Bangladesh before 1402 (rules unsettled). 0 also where the calendar has no such month.
unsigned tolerance(Calendar, int year, unsigned month) noexcept;

}  // namespace kalpanji::calendar
