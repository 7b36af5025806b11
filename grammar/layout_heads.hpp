// The head of a line: the times that stand together at one place of it, and what closes them. Of grammar/layout*.cpp alone.
// Offsets are bytes of the normal text.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "grammar/mention.hpp"

namespace kalpanji::grammar::layout_parts {

/// A label is no longer than this, in words.
inline constexpr std::size_t longest_label = 8;

/// A point, a range or several points; no duration, no recurrence.
bool tells_time(Mention const&);

struct Head {
  std::uint32_t first = 0, last = 0;  // mentions
  std::uint32_t end = 0;              // byte behind them and the marks and words that close them
};

/// The times that stand together from mention `m` on, which must begin at `at` but for opening marks.
std::optional<Head> head_at(std::string_view text, std::uint32_t at, std::uint32_t end, std::vector<Mention> const&, std::uint32_t m);

/// ১ম দিন – ১০ মে ২০২৫: the day that is counted, and behind a dash its date; both are the head.
void take_date_of_counted_day(std::string_view text, Head&, std::uint32_t end, std::vector<Mention> const&);

/// ১১ সেপ্টেম্বর – রাত ৮:৩০ – আবুধাবি: an hour between dashes belongs to its day; not – সন্ধ্যা ৬টায় বোধন, which tells what happens then.
void take_hour_of_day(std::string_view text, Head&, std::uint32_t end, std::vector<Mention> const&);

}  // namespace kalpanji::grammar::layout_parts
