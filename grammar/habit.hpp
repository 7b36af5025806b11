// Habit: whether the words around a weekday or a date say that it comes again and again.
#pragma once

#include <string_view>

#include "grammar/text/edits.hpp"

namespace kalpanji::grammar {

/// সাপ্তাহিক বন্ধ মঙ্গলবার, সাধারণত রবিবার …: says nothing of which week. `normal` is the text, `sentence` and `where` parts of it.
bool is_habitual(std::string_view normal, Span sentence, Span where);

}  // namespace kalpanji::grammar
