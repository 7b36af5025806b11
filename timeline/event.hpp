// From dated sentences to events: one for each statement with a resolved date, its title in the text's own words.
#pragma once

#include <string>
#include <vector>

#include "timeline/chronicle.hpp"

namespace kalpanji::timeline {

/// Events of a chronicle whose text, sentences and expressions stand. Two expressions of one sentence that mean the
/// same days give one event. In the order of the text. Linear.
std::vector<Event> gather(Chronicle const&);

/// The statement without the date at `date`: the clause that holds it when the sentence has other dates too, else the
/// whole sentence; blanks, list marks and punctuation trimmed from both ends.
std::string title_of(std::string const& text, Span statement, Span date);

}  // namespace kalpanji::timeline
