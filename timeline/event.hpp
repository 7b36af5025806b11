// From dated statements to events: one for each statement with a resolved date, its title in the text's own words. Sentences and
// clauses of prose; entries, items and rows of lists (grammar/layout.hpp). Not here: which day it was (resolve.hpp).
#pragma once

#include <vector>

#include "grammar/layout.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::timeline {

/// Events of a chronicle whose text, sentences and expressions stand; the lines' spans are of the chronicle's text.
/// Two expressions of one sentence that mean the same days give one event; the same words on the same days anywhere in the
/// text give one, the other places in Event::also. In the order of the text. Linear but for the sorting of equal titles.
std::vector<Event> gather(Chronicle const&, std::vector<grammar::Line> const&);

/// The statements of what recurs on days that can be told (প্রতি শুক্রবার …), where no event stands over them. Linear.
std::vector<Event> gather_recurring(Chronicle const&, std::vector<grammar::Line> const&);

}  // namespace kalpanji::timeline
