// The words that only a picture has: captions of its axis, what a break left out, pages, calendars by name. In Bengali and English.
#pragma once

#include <string>
#include <string_view>

#include "render/words.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::render {

std::string hour_words(int hour, Voice);                     // ১০:০০, 24 hours: for the axis
std::string_view short_month_name(unsigned month, Language); // সেপ্টে: where a column is narrow
std::string_view calendar_title(timeline::Calendar, Language);                // বাংলা সন (বাংলাদেশ)
std::string left_out_words(date::sys_days from, date::sys_days to, Voice);  // মাঝে ১৬ বছর
std::string page_words(std::size_t page, std::size_t of, Voice);            // পৃষ্ঠা ২/৫
std::string reference_words(date::sys_days, Voice);          // চিহ্নিত দিন: …
std::string_view timeline_word(Language);                    // কালপঞ্জি
std::string_view nothing_words(Language);
std::string_view unnamed_document_word(Language);
std::string event_count_words(std::size_t, Voice);           // ১২টি ঘটনা

}  // namespace kalpanji::render
