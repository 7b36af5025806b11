// Times that a place among other lines makes: days under a month, years among years, hours with a point in a programme, columns of a
// table. Of grammar/layout_times.cpp alone. Offsets are bytes of the normal text; `mentions` are in order. Linear in lines and mentions.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/mention.hpp"

namespace kalpanji::grammar::layout_parts {

/// Where the lines and sentences of a text stand, and what was found in it.
struct Page {
  std::string_view text;
  std::vector<Span> const& lines;
  std::vector<Span> const& sentences;
  std::vector<Mention> const& mentions;
};

/// মার্চ ২০২৫, and under it ৭ – আলোচনা সভা, ১৭ – শিশু সমাবেশ: numbers that grow. ১ – …, ২ – …, ৩ – … number the lines and are no days.
void add_days_under_months(Page const&, std::vector<Mention>& out);

/// Where three lines or more are headed by years: ৭৫০: … · ১৭৭০ (১১৭৬ বঙ্গাব্দ): … · ১৮৫৭-৫৮ সিপাহি বিদ্রোহ, in their order.
void add_years_among_years(Page const&, std::vector<Mention>& out);

/// ৯.১৫ : কুচকাওয়াজ · ৯.৩০–১২.৩০ : ক্রীড়া, in a text that tells hours; three lines of two hours do so themselves.
void add_pointed_clocks(Page const&, bool tells_hours, std::vector<Mention>& out);

/// বিবাহ – ১৯৪৯, in a text of years.
void add_years_behind_labels(Page const&, std::vector<Mention>& out);

/// What names a column says of its cells: ইফতার the half of the day, সাপ্তাহিক বন্ধ that the weekday comes again.
void take_columns(std::string_view text, std::vector<Span> const& lines, std::vector<Mention>&);

}  // namespace kalpanji::grammar::layout_parts
