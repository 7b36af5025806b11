// How an age, an edition, a split year is written: the rules of the remarks, one for each kind. remarks.cpp walks the words and tries them.
// Each reads in the normal text from the first word of its kind, moves `first` behind the last and fills `out`; false, and nothing moved, where
// it does not stand. Cost: the words it reads.
#pragma once

#include <cstdint>

#include "grammar/found.hpp"
#include "grammar/lexicon/remarks.hpp"
#include "grammar/remarks.hpp"

namespace kalpanji::grammar::remark_rules {

struct Tailed {
  std::int32_t number = 0;
  Word<std::int32_t> tail;
};
struct Noun {
  std::int32_t number = 0;
  Word<Mark> noun;
};
struct Weekday {
  std::int32_t rank = 0;
  Word<std::uint8_t> weekday;
};
struct SplitAfter {
  Word<RemarkKind> kind;
  Figures from, to;
};
struct Split {
  Figures from, to;
  Word<RemarkKind> kind;
};
struct YearSpan {
  Figures from, to;
};
struct Ordinal {
  Figures day;
  Word<OrdinalEnding> ending;
};

bool age_at(char const*& first, char const* last, std::int32_t& out);         // ৫৫ বছর বয়সে
bool headed_age_at(char const*& first, char const* last, std::int32_t& out);  // বয়স হয়েছিল ৫৫ বছর
bool jubilee_at(char const*& first, char const* last, std::int32_t& out);     // ৫০ বছর পূর্তি
bool elapsed_at(char const*& first, char const* last, std::int32_t& out);     // ৩৩ বছর
bool days_long_at(char const*& first, char const* last, std::int32_t& out);   // তিন দিনব্যাপী, তিন দিনের সফর
bool offset_at(char const*& first, char const* last, Tailed& out);            // ১০ দিন পর
bool anniversary_at(char const*& first, char const* last, Tailed& out);       // ৫০তম বার্ষিকী
bool edition_at(char const*& first, char const* last, Noun& out);             // ১৭তম আসর
bool nth_weekday_at(char const*& first, char const* last, Weekday& out);      // পঞ্চম বৃহস্পতিবার
bool split_year_at(char const*& first, char const* last, Split& out);         // ২০২৩-২৪ অর্থবছর
bool fiscal_first_at(char const*& first, char const* last, SplitAfter& out);  // অর্থবছর ২০২৩-২৪
bool ordinal_at(char const*& first, char const* last, Ordinal& out);          // ১রা জুলাই
bool year_span_at(char const*& first, char const* last, YearSpan& out);       // ২০০১ থেকে ২০২৪
/// An amount in figures of at most four digits, or in words up to a hundred: ৫৫, পঞ্চান্ন
bool amount_at(char const*& first, char const* last, std::int32_t& out);

}  // namespace kalpanji::grammar::remark_rules
