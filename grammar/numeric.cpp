// Dates in figures only, day first as Bengalis write them, and ISO's order with four figures in front:
// ০২/০৭/২০২৪ · ২-৭-২০২৪ · ০২.০৭.২০২৪ · ৫/৮/২০২৪খ্রি: · ২০২৪-০৭-০২ · ১৬.০৮.১৯. With a month above 12 it is none.
#include "grammar/draft.hpp"
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
x3::rule<struct short_day_first_id, DayFirst> const short_day_first{"day first, two figures of a year"};
x3::rule<struct year_first_id, YearFirst> const year_first{"year first"};

auto const time_follows = x3::omit[&(x3::lit('T') >> figures(1, 2) >> ':')];  // ২০২৪-০৭-০৪T১৫:৩০
auto const closed = x3::omit[time_follows | (-(sp >> word(eras_after)) >> with_ending >> !(x3::lit('-') | '/' | (x3::lit('.') >> figures(1, 9))) >> -(sp >> "তারিখ" >> with_ending))];
auto const two = figures(1, 2);
auto const padded = figures(2, 2);
auto const four = figures(4, 4);

auto const day_first_def = (two >> '/' >> two >> '/' >> four >> closed) | (two >> '-' >> two >> '-' >> four >> closed) |
                           (two >> '.' >> two >> '.' >> four >> closed);
// ১৬.০৮.১৯ · ০৪/০৭/২৪: all three in two figures
auto const short_day_first_def = (padded >> '/' >> padded >> '/' >> padded >> closed) | (padded >> '.' >> padded >> '.' >> padded >> closed) |
                                 (padded >> '-' >> padded >> '-' >> padded >> closed);
auto const year_first_def = (four >> '-' >> two >> '-' >> two >> closed) | (four >> '/' >> padded >> '/' >> padded >> closed);

BOOST_SPIRIT_DEFINE(day_first, short_day_first, year_first)

bool fill(Figures day, Figures month, Figures year, Draft& out) {
  constexpr int last_month = 12, last_day = 31;
  if (month.value < 1 || month.value > last_month || day.value < 1 || day.value > last_day) return false;
  if (year.digits == 4 && year.value < 1000) return false;
  auto& p = out.point;
  p.day = static_cast<std::uint8_t>(day.value);
  p.month = static_cast<std::uint8_t>(month.value);
  p.names = MonthNames::gregorian;
  p.year = year.value;
  p.short_year = year.digits == 2;
  p.day_month_at = span_of(out.base, std::min(day.first, month.first), std::max(day.last, month.last));
  p.year_at = span_of(out.base, year.first, year.last);
  p.latin_digits = day.latin || month.latin || year.latin;
  p.month_first = month.first < day.first;
  p.numeric = true;
  out.enough = true;
  return true;
}

}  // namespace numeric

bool numeric_element(Draft& out, char const*& first, char const* last) {
  using namespace numeric;
  auto at = first;
  DayFirst d;
  YearFirst y;
  bool const found = read(day_first, at, last, d) || read(short_day_first, at, last, d) ? fill(d.day, d.month, d.year, out)
                     : read(year_first, at, last, y)                                    ? fill(y.day, y.month, y.year, out)
                                                                                        : false;
  if (found) first = at;
  return found;
}

}  // namespace kalpanji::grammar
