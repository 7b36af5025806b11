// A year by itself: ২০০১ সালে · ১৫৭৫ খ্রিস্টাব্দে · ১৯৮৯-এর · খ্রিষ্টাব্দ ৭৮. A bare number is no year.
#include "grammar/families.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace year_rules {

x3::rule<struct year_id, Figures> const year{"year"};

// সন after an ordinary number is too weak below four figures, an era word is not: ৮৭৫ খ্রিস্টাব্দ
auto const with_era = figures(3, 4) >> x3::omit[sp >> word(gregorian_eras) >> with_ending];
// -এর after a number of four figures: ২০১৭-এর; counts do not take it with a hyphen
auto const with_genitive = figures(4, 4) >> x3::omit[(x3::lit('-') | '\'') >> (x3::lit("এর") | "র" | "এ") >> word_end];
auto const year_def = with_era | with_genitive;

BOOST_SPIRIT_DEFINE(year)

}  // namespace year_rules

bool year_at(char const* base, char const*& first, char const* last, DateExpr& out) {
  Figures year;
  auto at = first;
  if (!read(year_rules::year, at, last, year)) return false;
  constexpr int first_bangla_year = 1300, last_bangla_year = 1460;  // ১৪৩০ সাল may be of the Bangla calendar: not ours to say
  if (year.value >= first_bangla_year && year.value <= last_bangla_year) return false;
  if (year.value == 0) return false;
  out.year = year.value;
  out.year_at = span_of(base, year.first, year.last);
  out.latin_digits = year.latin;
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
