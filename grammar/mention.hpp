// Mention: an expression found in a text, where it stands and what its sentence says about it.
#pragma once

#include <cstdint>

#include "grammar/expression.hpp"

namespace kalpanji::grammar {

/// The tense of the clause's verb: করেছেন is past, করবেন future.
enum class Tense : std::uint8_t { unknown, past, future };

struct Mention {
  Span where;              // of the normal text
  Expression what;
  std::uint32_t sentence;  // index into Text::sentences()
  Tense tense = Tense::unknown;
  bool quoted = false;     // inside quotation marks: "আজ" is the speaker's day
  bool habitual = false;   // the words around it say that it comes again: সাপ্তাহিক বন্ধ মঙ্গলবার
  bool limit = false;      // পর্যন্ত, অবধি follow: what is told next is not of that day
  bool before_that = false;  // এর আগে, আট ঘণ্টা আগে stand before it: told back from the story
  bool in_print = false;   // a bare year of what is printed: ১৩৪৮ সালের শারদীয় সংখ্যা
  bool glosses = false;    // stands in brackets behind another: তৃতীয় প্রান্তিকে (জুলাই–সেপ্টেম্বর)
  bool julian = false;     // told by the old calendar: জুলীয় পঞ্জিকায় ২৫ অক্টোবর
};

}  // namespace kalpanji::grammar
