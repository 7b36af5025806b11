// What a text says about itself: where its own date stands (প্রকাশ: …, ঢাকা, ১৫ এপ্রিল ২০২৪, a masthead), and whose spelling it uses.
// Spelling only; what follows from it is the timeline's to say.
#pragma once

#include <cstdint>
#include <vector>

#include "grammar/mention.hpp"
#include "grammar/text/text.hpp"

namespace kalpanji::grammar {

/// How a date stands as the text's own. From weak to strong.
enum class Stamp : std::uint8_t { none, memo, masthead, dateline, updated, published };

/// Of each mention: whether it is a date of the document itself. One for each, in order.
std::vector<Stamp> stamps(Text const&, std::vector<Mention> const&);

/// Which Bengal the spelling leans to: above 0 Bangladesh (রোববার, পহেলা), below 0 West Bengal (টে, পয়লা, অগস্ট). Linear.
int leaning(Text const&);

/// The text counts in Bangla years: it has a Bangla month with a year, or says বঙ্গাব্দ.
bool counts_in_bangla_years(std::vector<Mention> const&);

}  // namespace kalpanji::grammar
