// Words for times: numbers, dates, parts of the day and stretches of time, in Bengali and English (findings: finding_words.hpp).
// It decides nothing and knows no format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <date/date.h>

#include "timeline/moment.hpp"

namespace kalpanji::render {

enum class Language : std::uint8_t { bengali, english };
enum class Digits : std::uint8_t { bengali, latin };

/// How to say it: Bengali words may carry Latin digits, English ones always do.
struct Voice {
  Language language = Language::bengali;
  Digits digits = Digits::bengali;
};

std::string bengali_digits(std::string_view);                   // 2024 -> ২০২৪, all else as it is
std::string number(std::int64_t, Voice);                        // ২০২৪
std::string_view weekday_name(std::uint8_t iso, Language);      // বৃহস্পতিবার; iso 1 … 7
std::string_view month_name(std::uint8_t month, Language);      // জুলাই; month 1 … 12
std::string year_words(std::int32_t year, Voice);               // ২০২৪; খ্রিস্টপূর্ব ৪৪ for -43
std::string month_words(date::year_month, Voice);               // জুলাই ২০২৪
std::string day_words(date::year_month_day, Voice);             // ৪ জুলাই ২০২৪
std::string full_day_words(date::year_month_day, Voice);        // বৃহস্পতিবার, ৪ জুলাই ২০২৪
std::string day_ordinal(unsigned day, Voice);                   // ৪ঠা
std::string_view month_name(timeline::Calendar, std::uint8_t month, Language);  // শ্রাবণ, রমজান; month 1 … 12
/// A day as another calendar counts it, with its era: ২০ আষাঢ় ১৪৩১ বঙ্গাব্দ; আনুমানিক where the calendar may be a day off.
/// Empty outside the range of the calendar.
std::string calendar_day_words(timeline::Calendar, date::sys_days, Voice);
std::string century_words(std::int32_t number, Voice);          // উনিশ শতক; খ্রিস্টপূর্ব চতুর্থ শতক for -4
std::string day_range_words(date::sys_days first, date::sys_days last, Voice);  // ২–৪ জুলাই ২০২৪

// Times of day, lengths of time and what recurs: time_words.cpp
std::string_view day_part_name(timeline::DayPart, Language);    // বিকেল
std::string_view day_part_of(int hour, Language);               // the part of the day that an hour 0 … 23 is told with: ১৫ is বিকেল
std::string clock_words(timeline::Clock, Voice);                // বিকেল ৩টা ৩০ মিনিট; a clock that no day has, as it was written
std::string time_words(timeline::TimeOfDay const&, Voice);      // a clock, or only a part of the day, or ""
/// From one to the other; what both share is said once: সকাল ১০টা – ১১টা ৩০ মিনিট.
std::string time_range_words(timeline::TimeOfDay const&, timeline::TimeOfDay const&, Voice);
std::string duration_words(timeline::Duration const&, Voice);   // দেড় বছর, ৩–৪ দিন, কয়েক দিন
std::string recurring_time_words(timeline::Recurrence const&, Voice);  // সকাল ৬টা ও সন্ধ্যা ৬টা; empty where no time is said
std::string recurrence_words(timeline::Recurrence const&, Voice);  // প্রতি শুক্রবার, সকাল ১০টা

// Whole moments: moment_words.cpp
std::string point_words(timeline::Point const&, Voice);
std::string moment_words(timeline::Moment const&, Voice);       // at its own precision, with what is not known said

/// What was inferred and from where: বছর: লেখার তারিখ থেকে.
std::string filled_words(timeline::Filled, Voice);

/// The stretch between two days in the largest unit that says it honestly: ১৬ বছর, ৭ মাস, ১২ দিন.
std::string gap_words(date::sys_days from, date::sys_days to, Voice);

/// One of two phrases, by the voice's language.
inline std::string say(std::string_view bn, std::string_view en, Voice v) { return std::string{v.language == Language::bengali ? bn : en}; }

}  // namespace kalpanji::render
