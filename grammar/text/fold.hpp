// Folding: one form for what Bengali typists and web pages write in several. Deletes joiners, soft hyphens and
// marks of direction; turns odd spaces into a space, odd dashes and apostrophes into one of each, ত্ + ZWJ into
// ৎ; then NFC by ICU, which writes য় ড় ঢ় as letter + nukta and joins split vowel signs.
// Line ends stay. No vocabulary.
#pragma once

#include <string>
#include <string_view>

#include "grammar/text/edits.hpp"

namespace kalpanji::grammar {

/// Both steps report what they changed. The text must be well formed. Linear.
std::string fold(std::string_view, Edits&);
std::string compose(std::string_view, Edits&);

}  // namespace kalpanji::grammar
