// Folding: one form for what Bengali typists and web pages write in several. Deletes joiners, soft hyphens and
// marks of direction; turns odd spaces into a space, odd dashes and apostrophes into one of each, ত্ + ZWJ into
// ৎ; then NFC, which writes য় ড় ঢ় as letter + nukta and joins split vowel signs. NFC is ICU's; where a look at each letter
// shows that nothing but য় ড় ঢ় could change, ICU is not asked.
// Line ends stay. No vocabulary.
#pragma once

#include <string>
#include <string_view>

#include "grammar/text/edits.hpp"

namespace kalpanji::grammar {

/// Both steps report what they changed. The text must be well formed. Linear.
std::string normal_form(std::string_view, Edits& folds, Edits& compositions);

/// NFC by ICU alone, whatever the text holds: what the tests compare the short way with.
std::string compose(std::string_view, Edits&);

/// This code point never changes in NFC and never moves or joins beside others: no combining mark, no part of a pair.
bool stands_alone_in_nfc(char32_t);

}  // namespace kalpanji::grammar
