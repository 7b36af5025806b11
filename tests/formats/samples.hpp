// Programmes built by hand that the tests of all formats write.
#pragma once

#include <vector>

#include "tests/render/documents.hpp"

namespace kalpanji::render::testing {

/// A visit: a day with times and parts, a disputed day, a month without a day, a range, a weekly talk, a day without a year.
inline std::vector<Document> visit() {
  Document d;
  d.dated(2024_y / 7 / 1)
      .tell(moment({day(2024_y / 7 / 2)}), "আস্তানায় পৌঁছানো")
      .tell(moment({at(day(2024_y / 7 / 2), 15, 30)}), "নুর্তলুর সঙ্গে বৈঠক, সভাকক্ষ ২")
      .tell(range(at(day(2024_y / 7 / 2), 10), at(day(2024_y / 7 / 2), 11, 30)), "সংবাদ সম্মেলন")
      .tell(moment({in(day(2024_y / 7 / 2), DayPart::evening)}), "নৈশভোজ")
      .tell(moment({day(2024_y / 7 / 4)}), "তিনি দেখা করেন")
      .dispute(3, 2024_y / 7 / 3)
      .tell(moment({month(2024, 7)}), "চুক্তি সই হয়")
      .tell(range(day(2024_y / 7 / 10), day(2024_y / 7 / 12)), "মেলা")
      .tell(range(at(day(2024_y / 7 / 10), 22), at(day(2024_y / 7 / 11), 24)), "রাতভর গান")
      .tell(recurring({.weekdays = {5}, .from = {14, 0, -1}, .to = {15, 0, -1}}), "সাপ্তাহিক আলোচনা")
      .tell(recurring({.count = 6}), "অফিস খোলা")
      .tell(moment({day(2024_y / 7 / 20), day(2024_y / 7 / 21)}, Shape::one_of), "ফেরা")
      .tell(moment({day(2024_y / 7 / 15), day(2024_y / 7 / 17)}, Shape::all_of), "শুনানি")
      .tell(about(moment({year(1971)})), "জন্ম")
      .tell(moment({years(-399, -300, Precision::century)}), "নগরের পত্তন")
      .tell(moment({open(8, 1)}), "বছর লেখা নেই");
  return {d};
}

/// What strangers write so that a format breaks.
inline std::vector<std::string> const attacks{
    "</text><script>alert(1)</script>", "]]>", "\"onload=\"alert(1)", "'onload='alert(1)", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)",
    "a\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT\r\n", "\nEND:VCALENDAR", "একটি \u202Eউল্টো\u202C কথা", std::string{"শূন্য\0বাইট", 28}, "&lt;b&gt;&amp;", "<!--", "-->",
    "`code` [link](javascript:alert(1)) # heading", "\\,;\\n", "\x1b[31mred", "\xE0\xA6", "\xFF\xFE", "a,b;c:d", "\u2028next", "\tTAB", std::string(400, 'x'),
    "ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্ক্ষ্ম্য্"};

}  // namespace kalpanji::render::testing
