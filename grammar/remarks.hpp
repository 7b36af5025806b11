// Remarks: what a text says around its dates and is no date itself, but can contradict one: ages, anniversaries, editions, amounts of
// days and years, births and deaths, names of days, clocks of other countries; and slips of writing (mixed digits, wrong
// ordinal endings, misspelt names). Found in a pass of their own over the normal text; what they contradict is the timeline's to say.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "grammar/text/text.hpp"

namespace kalpanji::grammar {

enum class RemarkKind : std::uint8_t {
  age,            // ৫৫ বছর বয়সে: number; other = 1 where it may be another's (৪৫ বছর বয়সী ছেলে)
  birth,          // জন্ম; number: of জন্ম ১৯২০, 0 where no year stands right behind
  death,          // মৃত্যু, মারা যান; number likewise
  anniversary,    // ৫০তম বার্ষিকী: number; other = 1 where the first counts as well (৫৪তম বিজয় দিবস), by_name where a word says the number (সুবর্ণজয়ন্তী)
  edition,        // ১৭তম সম্মেলন: number; object = the noun
  elapsed_years,  // ৩৩ বছর: number
  year_span,      // ২০০১ থেকে ২০২৪: number and other
  days_long,      // তিন দিনব্যাপী: number; other = days it may be more or fewer (মাসব্যাপী)
  offset_days,    // ১০ দিন পর +10, ৩ দিন আগে -3
  next_day,       // পরদিন +1, আগের দিন -1
  nth_weekday,    // পঞ্চম বৃহস্পতিবার: number, other = weekday, ISO
  named_day,      // স্বাধীনতা দিবস: number of `NamedDate`
  fiscal_span,    // ২০২৩-২৫ অর্থবছর: number and other, both whole years; object = the second as written
  academic_span,  // ২০২২-২৩ সেশন
  season,         // বর্ষা: number 1 … 6, গ্রীষ্ম first
  zone,           // বাংলাদেশ সময়: number = minutes east of Greenwich
  told_before,    // এর আগে
  happened,       // অনুষ্ঠিত হয়েছে: it is over
  planned,        // হওয়ার কথা, ধার্য: it is told of the future
  mixed_digits,   // ২0২৪; better: ২০২৪
  ordinal,        // ১রা জুলাই; better: ১লা
  misspelt,       // বৃহষ্পতিবার; better: বৃহস্পতিবার; several guesses with | between them
};

/// Days whose name fixes month and day, by the number in Remark::number.
enum class NamedDate : std::uint8_t {
  language_day, march_7, children_day, independence_day, mujibnagar_day, may_day, mourning_day, jail_killing_day, intellectuals_day,
  victory_day, christmas, republic_day_india, independence_day_india, gandhi_jayanti, teachers_day_india, netaji_jayanti, new_year, new_year_bangla
};

inline constexpr std::int32_t by_name = 2;

struct Remark {
  RemarkKind kind{};
  Span where;               // of the normal text
  Span object;              // edition: the noun; fiscal_span: the second year
  std::uint32_t sentence = 0;
  std::int32_t number = 0, other = 0;
  std::string better;       // slips of writing: what to write instead, same meaning
};

/// In the order of the text; two may overlap (৫৫ বছর বয়সে is an age and an amount: only the age is told). Linear.
std::vector<Remark> remarks(Text const&);

}  // namespace kalpanji::grammar
