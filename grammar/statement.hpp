// Statements without their dates: what a sentence says when its time is told elsewhere, and where its clauses end. Works on text as it
// was given, in either form of য়. No meaning: which dates a sentence has is told by the caller. Offsets are bytes of `text`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/text/edits.hpp"

namespace kalpanji::grammar {

/// `statement` on one line, the `cuts` (in order, inside it) taken out with the words and brackets that they leave behind, marks trimmed from
/// both ends: "তিনি (২ জুলাই) থেকে ছুটিতে।" gives তিনি ছুটিতে. Linear.
std::string without_dates(std::string_view text, Span statement, std::vector<Span> const& cuts);

/// Where the clause of a second date begins, between the end of a first date and its own start: behind the last semicolon, comma, long dash or
/// conjunction; none where they share a clause. Linear.
std::optional<std::uint32_t> clause_start(std::string_view text, std::uint32_t first_ends, std::uint32_t second_begins);

/// Where the statement itself begins when others report it: behind "জানানো যাচ্ছে যে," that ends before `date_begins`; else `begins`.
std::uint32_t behind_report(std::string_view text, std::uint32_t begins, std::uint32_t date_begins);

/// Where the report begins behind a dateline that ends at `at`: its agency in brackets and the mark that sets it off are passed.
std::uint32_t behind_dateline(std::string_view text, std::uint32_t at);

/// The first sentence of a span.
Span first_sentence(std::string_view text, Span);

/// A date that ends here is only a limit (১৯৭১ সালের আগে) or the object of its sentence (২১ ফেব্রুয়ারিকে): nothing happened then.
bool is_no_time_of_event(std::string_view text, Span date);

/// রাতের, সকালের: it describes what follows.
bool is_genitive(std::string_view expression);

/// Something besides figures and marks.
bool has_letter(std::string_view);

/// Blank-separated words.
std::size_t word_count(std::string_view);

}  // namespace kalpanji::grammar
