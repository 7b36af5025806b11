// Years as parts of dates: the rules that dates.cpp and years.cpp share. Included by grammar/*.cpp only.
#pragma once

#include "grammar/draft.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

/// A year and the era that was said with it, before or behind.
struct Year {
  Figures number;
  Word<Era> era;
  bool present() const { return number.present(); }
};

}  // namespace kalpanji::grammar

BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::Year, number, era)

namespace kalpanji::grammar {

namespace year_parts {

// Nothing is counted by the number: ২ জুলাই ১২০০ জন …, ২০২৪-২৫, ১,২৫,০০০
inline auto const counted_by = x3::omit[sp >> word(counters) >> word_end];
// … but ১৪৩১/১২ জুন is a year and another date
inline auto const another_date = x3::omit[x3::lit('/') >> figures(1, 2) >> +x3::lit(' ') >> word(months)];
inline auto const part_of_more = x3::omit[!another_date >> (x3::lit('-') | '/' | '.' | ':' | (x3::lit(',') >> !x3::lit(' '))) >> figures(1, 9)];

// ২০২৪ সালে · ১৪৩১ বঙ্গাব্দের · ২০২৪খ্রিঃ · ২০২৪ ইং সালের
inline auto const era_word = x3::omit[sp >> -(x3::lit('-'))] >> word(eras_after) >> x3::omit[with_ending >> -(sp >> (x3::lit("সাল") | "সন") >> with_ending)];
inline auto const no_era = no_word<Era> >> with_apart_ending >> x3::omit[!counted_by >> !part_of_more];

}  // namespace year_parts

inline auto const counted = year_parts::counted_by;

x3::rule<struct year_id, Year> const year{"a year"};
x3::rule<struct some_year_id, Year> const some_year{"a year after its comma"};
x3::rule<struct of_year_id, Year> const of_year{"a year or none"};
x3::rule<struct year_first_id, Year> const year_first{"a year in front"};
x3::rule<struct two_figure_year_id, Year> const two_figure_year{"two figures of a year"};
x3::rule<struct era_label_id, Word<Era>> const era_label{"the era in front of a date"};
x3::rule<struct era_year_id, Year> const era_year{"era year"};

/// Era first (শক সম্বৎ ১৯৪৫, বঙ্গাব্দ ১৪২৮) fills the same attribute.
struct era_first_parser : x3::parser<era_first_parser> {
  using attribute_type = Year;
  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute& out) const {
    auto at = first;
    auto const* entry = longest_prefix(eras_before, text_of(at, last));
    if (entry == nullptr) return false;
    Word<Era> const era{entry->means, at, at + entry->word.size()};
    at = era.last;
    if (continues_word(at, last) && digit_at(at, last).size == 0) return false;
    skip_spaces(at, last);
    // ইং- ২০২০, বাংলা: ১৪৩১
    auto mark = at;
    bool const marked = skip(mark, last, "-") || skip(mark, last, "–") || skip(mark, last, ":");
    if (marked) skip_spaces(mark, last), at = mark;
    Figures number;
    bool const before_christ = era.means == Era::before_common;
    if (!read(figures(before_christ ? 1 : 2, 4), at, last, number) || (number.digits < 3 && !before_christ && era.means != Era::common) || (marked && number.digits < 4)) return false;
    // What the number counts is no year, nor is a word glued to it: বাংলা ১২০০ টাকা
    auto ahead = at;
    x3::unused_type none;
    if (x3::parse(ahead, last, year_parts::counted_by, none) || (ahead = at, x3::parse(ahead, last, year_parts::part_of_more, none))) return false;
    Word<Era> behind;
    if (auto then = at; x3::parse(then, last, year_parts::era_word, behind)) at = then;
    else if (!x3::parse(at, last, with_apart_ending)) return false;
    first = at;
    if constexpr (!std::is_same_v<std::remove_cv_t<Attribute>, x3::unused_type>) {
      out.number = number;
      out.era = behind.present() && behind.means != Era::unsaid ? behind : era;
    }
    return true;
  }
};
inline constexpr era_first_parser era_first{};

// ২০২৪ সালে · ৯৪৯ মল্লাব্দে · ৪৪ খ্রিস্টপূর্বাব্দ · বঙ্গাব্দ ১৪২৮
inline auto const era_year_def = (((figures(1, 4) >> !x3::omit[figures(1, 9)]) | figures(5, 5)) >> year_parts::era_word) | era_first;

// … or four figures alone
inline auto const year_def = era_year | (figures(4, 4) >> year_parts::no_era);

// , ২০২৪ · ২০২৪ সালে · - ২০২৪ · ’২০
inline auto const after_comma = x3::omit[sp >> -((x3::lit(',') | '-') >> sp)];
inline auto const some_year_def = (after_comma >> year) | (x3::omit[sp >> '\'' >> sp] >> figures(2, 2) >> no_word<Era> >> with_ending);
inline auto const of_year_def = some_year | (x3::attr(Figures{}) >> no_word<Era>);

// ২০১৭ সালের · ২০১৭-এর · ২০১৭ এর · ২০১৭ · বাংলা ১২৬৮ সালের
inline auto const year_first_def = year;

// জানুয়ারি,১৯ · জুলাই’২০: only straight behind a month
inline auto const two_figure_year_def = x3::omit[(x3::lit(',') | '\'' | "-'" | " '")] >> figures(2, 2) >> no_word<Era> >> x3::omit[with_ending];

// ইংরেজি: · বাংলা- · ইং · ভাঃ · ইংরেজি তারিখ
inline auto const era_label_def = word(eras_before) >> x3::omit[word_end >> sp >> ((x3::lit("তারিখ") >> sp) | -((x3::lit(':') | "–" | "-" | "ঃ") >> sp))];

BOOST_SPIRIT_DEFINE(year, some_year, of_year, year_first, two_figure_year, era_label, era_year)

/// Notes a year in a draft; nothing when there was none.
inline void note_year(Year const& said, Draft& out) {
  if (!said.present()) return;
  auto& p = out.point;
  p.year = said.number.value;
  p.era = said.era.means;
  p.short_year = said.number.digits == 2 && said.era.means == Era::unsaid;  // ’৭১, ৭১ সালের মার্চে
  p.latin_digits |= said.number.latin;
  p.year_at = span_of(out.base, said.number.first, said.number.last);
}

}  // namespace kalpanji::grammar
