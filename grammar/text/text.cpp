#include "grammar/text/text.hpp"

#include "grammar/text/fold.hpp"

namespace kalpanji::grammar {

Text::Text(std::string_view original)
    : normal_(normal_form(original, folds_, compositions_)), sentences_(grammar::sentences(normal_)) {}

}  // namespace kalpanji::grammar
