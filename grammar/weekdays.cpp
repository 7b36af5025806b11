// A weekday: মঙ্গলবার · মঙ্গলবারের · রোববারও · রোজ বুধবার · ছুটির দিন রবিবারেও. Short names (বৃহস্পতি) need a date beside them.
#include "grammar/lexicon/weekdays.hpp"

#include "grammar/draft.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace weekday_rules {

x3::rule<struct weekday_id, Word<std::uint8_t>> const weekday{"weekday"};
x3::rule<struct short_weekday_id, Word<std::uint8_t>> const short_weekday{"weekday without বার"};

auto const lead = x3::omit[-((x3::lit("রোজ") | "ছুটির দিন") >> sp)];
auto const weekday_def = lead >> word(weekdays) >> with_ending;
auto const short_weekday_def = word(short_weekdays) >> with_ending;

BOOST_SPIRIT_DEFINE(weekday, short_weekday)

}  // namespace weekday_rules

bool weekday_element(Draft& out, char const*& first, char const* last) {
  Word<std::uint8_t> name;
  bool const full = read(weekday_rules::weekday, first, last, name);
  if (!full && !read(weekday_rules::short_weekday, first, last, name)) return false;
  out.point.weekday = name.means;
  out.point.weekday_at = span_of(out.base, name.first, name.last);
  out.enough = full;
  out.short_weekday = !full;
  return true;
}

}  // namespace kalpanji::grammar
