// Dates in figures only, day first as Bengalis write them, and ISO's order with four figures in front:
// ০২/০৭/২০২৪ · ২-৭-২০২৪ · ০২.০৭.২০২৪ · ২০২৪-০৭-০২. Without a year of four figures, or with a month above 12, it is none.
#include "grammar/families.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace numeric {

struct DayFirst {
  Figures day;
  Figures month;
  Figures year;
};
struct YearFirst {
  Figures year;
  Figures month;
  Figures day;
};

}  // namespace numeric

}  // namespace kalpanji::grammar

BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::numeric::DayFirst, day, month, year)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::numeric::YearFirst, year, month, day)

namespace kalpanji::grammar {

namespace numeric {

x3::rule<struct day_first_id, DayFirst> const day_first{"day first"};
x3::rule<struct year_first_id, YearFirst> const year_first{"year first"};

auto const closed = x3::omit[-(sp >> word(gregorian_eras)) >> with_ending >> !(x3::lit('-') | '/' | (x3::lit('.') >> figures(1, 9)))];
auto const two = figures(1, 2);
auto const four = figures(4, 4);

auto const day_first_def = (two >> '/' >> two >> '/' >> four >> closed) | (two >> '-' >> two >> '-' >> four >> closed) |
                           (two >> '.' >> two >> '.' >> four >> closed);
auto const year_first_def = four >> '-' >> two >> '-' >> two >> closed;

BOOST_SPIRIT_DEFINE(day_first, year_first)

bool fill(char const* base, Figures day, Figures month, Figures year, DateExpr& out) {
  constexpr int last_month = 12, last_day = 31;
  if (month.value < 1 || month.value > last_month || day.value < 1 || day.value > last_day || year.value == 0) return false;
  out.day = static_cast<std::uint8_t>(day.value);
  out.month = static_cast<std::uint8_t>(month.value);
  out.year = year.value;
  out.day_month_at = span_of(base, std::min(day.first, month.first), std::max(day.last, month.last));
  out.year_at = span_of(base, year.first, year.last);
  out.latin_digits = day.latin || month.latin || year.latin;
  out.month_first = month.first < day.first;
  out.numeric = true;
  return true;
}

}  // namespace numeric

bool numeric_at(char const* base, char const*& first, char const* last, DateExpr& out) {
  using namespace numeric;
  auto at = first;
  DayFirst d;
  YearFirst y;
  bool const found = read(day_first, at, last, d)    ? fill(base, d.day, d.month, d.year, out)
                     : read(year_first, at, last, y) ? fill(base, y.day, y.month, y.year, out)
                                                     : false;
  if (found) first = at;
  return found;
}

}  // namespace kalpanji::grammar
