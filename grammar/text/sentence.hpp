// Sentence bounds: ends at danda, double danda, ? and !, at a line end that closes a line of text, and at a full
// stop that ends no abbreviation and no number. Closing quotation marks and brackets go with their sentence.
// Offsets are bytes of the text given. The tests compare it with ICU's BreakIterator.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/text/edits.hpp"

namespace kalpanji::grammar {

struct Sentences {
  std::vector<Span> spans;  // in order, disjoint, trimmed of blanks; every non-blank byte is in one
  Span cut;                 // the first piece of the first sentence that was longer than `sentence_bytes` and cut; else empty
};

/// Linear.
Sentences sentences(std::string_view);

/// What stands between quotation marks, marks included; speech may run over a few paragraphs, and a mark that is
/// never closed opens nothing. In order, disjoint. Linear.
std::vector<Span> quotations(std::string_view);

}  // namespace kalpanji::grammar
