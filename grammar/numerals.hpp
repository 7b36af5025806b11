// Numbers as they are said: figures, words, fractions and what multiplies them. Plain functions over the tables.
#pragma once

#include "grammar/units.hpp"

namespace kalpanji::grammar {

/// তিন · ২০ · ৩.৫ · সাড়ে তিন · পৌনে ২ · দেড় · আড়াই হাজার · ১ কোটি ৫০ লক্ষ · উনিশশো একাত্তর, in thousandths. Moves `first` behind it.
bool number_at(char const*& first, char const* last, Thousandths& out);

/// The same, of words only.
bool number_in_words(char const*& first, char const* last, Thousandths& out);

/// The word stands between quotation marks that belong to a title: ‘একাত্তরের দিনগুলি’.
bool is_title(char const* base, char const* first, char const* end, char const* last);

}  // namespace kalpanji::grammar
