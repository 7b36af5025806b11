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
std::string moment_words(timeline::Moment const&, Voice);       // the moment at its own precision

/// The stretch between two days in the largest unit that says it honestly: ১৬ বছর, ৭ মাস, ১২ দিন.
std::string gap_words(date::sys_days from, date::sys_days to, Voice);

}  // namespace kalpanji::render
