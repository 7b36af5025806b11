// A weekday by itself: মঙ্গলবার · মঙ্গলবারের · রোববারও. Only full names; which of them is meant is resolved later.
#include "grammar/lexicon/weekdays.hpp"

#include "grammar/families.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace weekday_rules {

auto const weekday = x3::rule<struct weekday_id, Word<std::uint8_t>>{"weekday"} = word(weekdays) >> with_ending;

}  // namespace weekday_rules

bool weekday_at(char const* base, char const*& first, char const* last, DateExpr& out) {
  Word<std::uint8_t> name;
  if (!read(weekday_rules::weekday, first, last, name)) return false;
  out.weekday = name.means;
  out.weekday_at = span_of(base, name.first, name.last);
  return true;
}

}  // namespace kalpanji::grammar
