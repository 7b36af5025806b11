// The tense of a clause, from the endings of its words. Not a morphology: only the endings that finite verbs carry
// and that decide between yesterday and tomorrow.
#pragma once

#include <string_view>

#include "grammar/mention.hpp"

namespace kalpanji::grammar {

/// The tense of the first word in `clause` that carries a finite verb's ending; quoted speech is passed over. Linear.
Tense tense_of(std::string_view clause);

/// The same by the last one: before an expression the verb nearest to it tells. বলেন, ভোট হবে ফেব্রুয়ারিতে
Tense last_tense_of(std::string_view clause);

}  // namespace kalpanji::grammar
