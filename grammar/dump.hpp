// One line for an expression, for tests and for people: date{wd=Tue d=2 m=7 y=2024}.
#pragma once

#include <string>

#include "grammar/expression.hpp"

namespace kalpanji::grammar {

std::string dump(Expression const&);

}  // namespace kalpanji::grammar
