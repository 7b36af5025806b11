#include "grammar/remark_rules.hpp"

#include <string_view>
#include <type_traits>

#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/remarks.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace remark_rules {

namespace {

/// An amount in figures, or in words up to a hundred.
struct count_parser : x3::parser<count_parser> {
  using attribute_type = std::int32_t;
  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute& out) const {
    constexpr int most_digits = 4;
    std::int32_t value = 0;
    int digits = 0;
    auto at = first;
    for (auto d = digit_at(at, last); d.size != 0; d = digit_at(at, last)) {
      if (++digits > most_digits) return false;
      value = value * 10 + d.value;
      at += d.size;
    }
    if (digits == 0) {
      auto const* entry = longest_prefix(number_words, {first, static_cast<std::size_t>(last - first)});
      if (entry == nullptr || entry->means == 0) return false;
      value = entry->means;
      at = first + entry->word.size();
    }
    first = at;
    if constexpr (!std::is_same_v<std::remove_cv_t<Attribute>, x3::unused_type>) out = value;
    return true;
  }
};
constexpr count_parser count{};

/// ৫০তম, ১৭-তম, ২য়, পঞ্চাশতম, পঞ্চম.
struct rank_parser : x3::parser<rank_parser> {
  using attribute_type = std::int32_t;
  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const& context, RuleContext const& rule, Attribute& out) const {
    std::int32_t value = 0;
    auto at = first;
    auto const rest = [&] { return std::string_view{at, static_cast<std::size_t>(last - at)}; };
    if (count.parse(at, last, context, rule, value)) {
      if (at != last && (*at == ' ' || *at == '-')) ++at;
      auto const* ending = longest_prefix(rank_endings, rest());
      if (ending == nullptr) return false;
      at += ending->word.size();
    } else {
      auto const* entry = longest_prefix(small_ranks, rest());
      if (entry == nullptr) return false;
      value = entry->means;
      at += entry->word.size();
    }
    if (continues_word(at, last)) return false;
    first = at;
    if constexpr (!std::is_same_v<std::remove_cv_t<Attribute>, x3::unused_type>) out = value;
    return true;
  }
};
constexpr rank_parser rank{};

/// One word, whatever it is, and the blank behind it.
struct any_word_parser : x3::parser<any_word_parser> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;
  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute&) const {
    auto at = first;
    while (continues_word(at, last)) at += decode_size(at);
    if (at == first || at == last || *at != ' ') return false;
    first = at + 1;
    return true;
  }
};
constexpr any_word_parser any_word{};

}  // namespace


}  // namespace remark_rules

}  // namespace kalpanji::grammar

BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::Tailed, number, tail)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::Noun, number, noun)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::Weekday, rank, weekday)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::Split, from, to, kind)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::SplitAfter, kind, from, to)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::Ordinal, day, ending)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::remark_rules::YearSpan, from, to)

namespace kalpanji::grammar {

namespace remark_rules {

x3::rule<struct age_after_id, std::int32_t> const age_after{"age"};
x3::rule<struct age_before_id, std::int32_t> const age_before{"age told first"};
x3::rule<struct jubilee_id, std::int32_t> const jubilee{"jubilee"};
x3::rule<struct elapsed_id, std::int32_t> const elapsed{"elapsed years"};
x3::rule<struct days_long_id, std::int32_t> const days_long{"days long"};
x3::rule<struct offset_id, Tailed> const offset{"offset"};
x3::rule<struct anniversary_id, Tailed> const anniversary{"anniversary"};
x3::rule<struct edition_id, Noun> const edition{"edition"};
x3::rule<struct nth_weekday_id, Weekday> const nth_weekday{"nth weekday"};
x3::rule<struct split_year_id, Split> const split_year{"split year"};
x3::rule<struct fiscal_first_id, SplitAfter> const fiscal_first{"fiscal year told first"};
x3::rule<struct ordinal_id, Ordinal> const ordinal{"ordinal day"};
x3::rule<struct year_span_id, YearSpan> const year_span{"years from to"};

auto const gap = x3::omit[+x3::lit(' ')];
auto const years = x3::omit[sp >> joint >> word(year_units)];
auto const a_month = x3::omit[word(months)];

auto const age_after_def = count >> years >> x3::omit[-word(year_unit_endings)] >> sp >> x3::omit[word(age_tails)] >> with_ending;   // ৫৫ বছর বয়সে
auto const age_before_def = x3::omit[word(age_heads)] >> gap >> count >> -years >> with_ending;                                     // বয়স হয়েছিল ৫৫ বছর
auto const jubilee_def = count >> years >> x3::omit[-word(year_unit_endings)] >> sp >> x3::omit[word(jubilees)] >> word_end;         // ৫০ বছর পূর্তি
auto const elapsed_def = count >> years >> with_ending;                                                                              // ৩৩ বছর
auto const days_long_def = count >> sp >> x3::omit[word(day_units) >> ((word(lasting) >> word_end) | (x3::lit("ের") >> gap >> (word(lasting_events) | (any_word >> word(lasting_events)))))];  // তিন দিনব্যাপী, তিন দিনের সফর
auto const offset_def = count >> gap >> word(step_units) >> gap >> x3::omit[word(steps)] >> word_end;                                // ১০ দিন পর
auto const anniversary_def = rank >> gap >> (word(anniversaries) | (any_word >> word(anniversaries)) | (any_word >> any_word >> word(anniversaries))) >> with_ending;
auto const edition_def = rank >> gap >> (word(editions) | (any_word >> word(editions)) | (any_word >> any_word >> word(editions))) >> with_ending;
auto const nth_weekday_def = rank >> gap >> word(weekdays) >> with_ending;
auto const two_years = figures(4, 4) >> x3::omit[sp >> (x3::lit('-') | "–" | '/') >> sp >> -x3::lit('\'')] >> figures(2, 4);
auto const split_year_def = two_years >> x3::omit[-(joint >> word(endings)) >> sp] >> word(fiscal_years) >> with_ending;
auto const fiscal_first_def = word(fiscal_years) >> x3::omit[sp >> -(x3::lit(':') >> sp)] >> two_years >> word_end;  // অর্থবছর ২০২৩-২৪
auto const ordinal_def = figures(1, 2) >> x3::omit[-x3::lit(' ')] >> word(ordinal_endings) >> word_end >> x3::omit[gap >> &a_month];
auto const year_span_def = figures(4, 4) >> x3::omit[-(gap >> word(year_words) >> with_ending) >> gap >> word(from_words) >> gap] >> figures(4, 4) >> word_end;

BOOST_SPIRIT_DEFINE(age_after, age_before, jubilee, elapsed, days_long, offset, anniversary, edition, nth_weekday, split_year, fiscal_first, ordinal, year_span)

bool age_at(char const*& first, char const* last, std::int32_t& out) { return read(age_after, first, last, out); }
bool headed_age_at(char const*& first, char const* last, std::int32_t& out) { return read(age_before, first, last, out); }
bool jubilee_at(char const*& first, char const* last, std::int32_t& out) { return read(jubilee, first, last, out); }
bool elapsed_at(char const*& first, char const* last, std::int32_t& out) { return read(elapsed, first, last, out); }
bool days_long_at(char const*& first, char const* last, std::int32_t& out) { return read(days_long, first, last, out); }
bool offset_at(char const*& first, char const* last, Tailed& out) { return read(offset, first, last, out); }
bool anniversary_at(char const*& first, char const* last, Tailed& out) { return read(anniversary, first, last, out); }
bool edition_at(char const*& first, char const* last, Noun& out) { return read(edition, first, last, out); }
bool nth_weekday_at(char const*& first, char const* last, Weekday& out) { return read(nth_weekday, first, last, out); }
bool split_year_at(char const*& first, char const* last, Split& out) { return read(split_year, first, last, out); }
bool fiscal_first_at(char const*& first, char const* last, SplitAfter& out) { return read(fiscal_first, first, last, out); }
bool ordinal_at(char const*& first, char const* last, Ordinal& out) { return read(ordinal, first, last, out); }
bool year_span_at(char const*& first, char const* last, YearSpan& out) { return read(year_span, first, last, out); }
bool amount_at(char const*& first, char const* last, std::int32_t& out) { return x3::parse(first, last, count, out); }

}  // namespace remark_rules

}  // namespace kalpanji::grammar
