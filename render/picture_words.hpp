// The words that only a picture has: captions of its axis, what a break left out, pages, calendars by name. In Bengali and English.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "render/words.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::render {

std::string hour_words(int minute_of_day, Voice);            // ১০:০০, 24 hours: for the axis
std::string_view short_month_name(unsigned month, Language); // সেপ্টে: where a column is narrow
std::string_view calendar_title(timeline::Calendar, Language);                // বাংলা সন (বাংলাদেশ)
/// What lies between two moments, in minutes since 1970: মাঝে ১৬ বছর, মাঝে ৩ দিন of whole days, মাঝে ১৫ ঘণ্টা from an evening to a morning.
std::string left_out_words(std::int64_t from, std::int64_t to, Voice);
/// From the first moment of a story to its last: ২০০১ – ২০২৪, ১০ জানুয়ারি – ৫ মার্চ ২০২৪, ৩–৪ জুলাই ২০২৪; one day with its weekday.
std::string span_words(timeline::Moment const& first, timeline::Moment const& last, Voice);
/// The same words, breaking into lines at commas and dashes only, so that no line ends in "৪" or begins with "২০২৪". `after_hours`: also
/// between সকাল ৯টা and ৩০ মিনিট, for lines that are too narrow for both.
std::string unbroken_dates(std::string_view, bool after_hours = false);
std::string page_words(std::size_t page, std::size_t of, Voice);            // পৃষ্ঠা ২/৫
std::string reference_words(date::sys_days, Voice);          // চিহ্নিত দিন: …
std::string_view timeline_word(Language);                    // কালপঞ্জি
std::string_view nothing_words(Language);
std::string_view unnamed_document_word(Language);
std::string event_count_words(std::size_t, Voice);           // ১২টি ঘটনা

}  // namespace kalpanji::render
