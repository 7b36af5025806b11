// Days counted from the writer's own: আজ · গতকাল বুধবার · আগামীকাল শুক্রবার (৫ জুলাই) · আজ (১৯ মার্চ). What stands beside the
// word is kept apart from it, so that the two can be compared.
#include "grammar/lexicon/relative.hpp"

#include "grammar/families.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace relative_rules {

x3::rule<struct relative_day_id, Word<std::int8_t>> const relative_day{"relative day"};

auto const relative_day_def = word(relative_days) >> x3::omit[(word(relative_day_endings) >> word_end) | word_end];

BOOST_SPIRIT_DEFINE(relative_day)

}  // namespace relative_rules

bool relative_day_at(char const* base, char const*& first, char const* last, RelativeDayExpr& out) {
  Word<std::int8_t> name;
  auto at = first;
  if (!read(relative_rules::relative_day, at, last, name)) return false;
  out.days = name.means;

  auto beside = at;
  auto const skip = [&](char c) {
    bool const there = beside != last && *beside == c;
    if (there) ++beside;
    return there;
  };
  auto const skip_spaces = [&] { while (skip(' ')) {} };
  skip_spaces();
  bool const bracket = skip('(');
  if (!bracket) skip(',');
  skip_spaces();
  DateExpr also;
  if (date_at(base, beside, last, also) || weekday_at(base, beside, last, also)) {
    if (bracket) skip_spaces();
    bool const names_a_day = also.day != 0 || also.weekday != 0;
    if (names_a_day && (!bracket || skip(')'))) at = beside, out.also = also;
  }
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
