// The families of rules, one .cpp each, as plain functions: Spirit stays inside those files.
// Each reads the longest expression of its family at `first`, fills `out` and moves `first` behind it; if there is none
// it returns false and leaves both alone. `base` is the start of the normal text: parts are offsets from it.
#pragma once

#include "grammar/expression.hpp"

namespace kalpanji::grammar {

bool date_at(char const* base, char const*& first, char const* last, DateExpr& out);      // ২ জুলাই, ২০২৪
bool numeric_at(char const* base, char const*& first, char const* last, DateExpr& out);   // ০২/০৭/২০২৪
bool weekday_at(char const* base, char const*& first, char const* last, DateExpr& out);   // মঙ্গলবারের
bool year_at(char const* base, char const*& first, char const* last, DateExpr& out);      // ২০০১ সালে
bool relative_day_at(char const* base, char const*& first, char const* last, RelativeDayExpr& out);  // আজ

}  // namespace kalpanji::grammar
