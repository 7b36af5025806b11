// Years and what is longer: ২০০১ সালে · ২০১৭-এর · ’৭১-এর · একাত্তরে · ২০২৩-২৪ অর্থবছর · ১৯৬০-এর দশক · ষাটের দশক · ঊনবিংশ শতাব্দী.
// A bare number is no year here; lists.cpp knows where one stands at the head of a line.
#include "grammar/years.hpp"

#include <algorithm>

#include "grammar/lexicon/endings.hpp"
#include "grammar/lexicon/festivals.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/numerals.hpp"

namespace kalpanji::grammar {

namespace year_rules {

struct Split {
  Figures from, to;
};

}  // namespace year_rules

}  // namespace kalpanji::grammar

BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::year_rules::Split, from, to)

namespace kalpanji::grammar {

namespace year_rules {

x3::rule<struct split_id, Split> const split{"a split year"};
x3::rule<struct decade_id, Figures> const decade{"decade in figures"};
x3::rule<struct hyphen_year_id, Figures> const hyphen_year{"year with a case ending"};
x3::rule<struct glued_year_id, Figures> const glued_year{"year with its ending written onto it"};
x3::rule<struct quote_year_id, Figures> const quote_year{"’৭১"};
x3::rule<struct two_figure_year_of_era_id, Figures> const two_figure_year_of_era{"two figures and সাল"};
x3::rule<struct two_figure_year_ending_id, Figures> const two_figure_year_ending{"two figures and a genitive"};

auto const dash = x3::omit[sp >> (x3::lit('-') | "–" | "—" | '/') >> sp];

// ২০২৩-২৪ অর্থবছরে · ২০১৪-’১৫ অর্থবর্ষে · ২০২৪-২০২৫ অর্থ বছর · ২০২০-২০২১ শিক্ষাবর্ষ
auto const split_def = figures(4, 4) >> dash >> (figures(4, 4) | (x3::omit[-x3::lit('\'')] >> figures(2, 2)));
auto const fiscal = x3::omit[sp >> (x3::lit("অর্থবছর") | "অর্থ বছর" | "অর্থ-বছর" | "অর্থবর্ষ") >> with_ending];
auto const academic = x3::omit[sp >> (x3::lit("শিক্ষাবর্ষ") | "শিক্ষা বর্ষ" | "সেশন" | "মৌসুম" | "সিজন" | "শিক্ষাবছর" | "সাল" | "সন") >> with_ending];

// ১৯৬০-এর দশক · ৬০-এর দশকে · ১৯৮০ দশকের · '৬০ দশক
auto const decade_def = x3::omit[-x3::lit('\'')] >> (figures(4, 4) | figures(2, 2)) >> x3::omit[-(sp >> joint >> (x3::lit("এর") | "ের" | "র")) >> sp >> -x3::lit("এর ") >> "দশক" >> with_ending];

// ৭১ সালে · ৮৮ সালের বন্যা
auto const two_figure_year_of_era_def = figures(2, 2) >> x3::omit[sp >> (x3::lit("সাল") | "সন") >> with_ending];
// ৭১-এর · ৫২'র: a year where history names something by it
auto const two_figure_year_ending_def = figures(2, 2) >> x3::omit[((x3::lit('-') | '\'') >> (x3::lit("এর") | "র") >> word_end) | (x3::lit(' ') >> "এর" >> word_end)];

// ২০১৭-এর: counts do not take -এর with a hyphen; ১৯৭১ এর
auto const hyphen_year_def = figures(4, 4) >> x3::omit[(x3::lit('-') | '\'') >> (x3::lit("এরই") | "এর" | "র" | "এই" | "এও" | "এ" | "তেই" | "তে" | "য়") >> word_end];
// ১৯৫২তে, ১৯১৩য়: the ending written onto the figures
auto const glued_year_def = figures(4, 4) >> x3::omit[(x3::lit("তেই") | "তে" | "য়" | "এর" | "এ") >> word_end];

// ’৭১ · ‘৭১-এর · ’৬২-র · '৭১ সালে
auto const quote_year_def = x3::omit[x3::lit('\'')] >> figures(2, 2) >> x3::omit[with_ending >> -(sp >> (x3::lit("সাল") | "সন") >> with_ending)];

BOOST_SPIRIT_DEFINE(split, decade, hyphen_year, glued_year, quote_year, two_figure_year_of_era, two_figure_year_ending)

bool names_history(char const* at, char const* last) {
  skip_spaces(at, last);
  return whole_word(named_by_year, at, last) != nullptr;
}

// ৬৯-এর ২৪ জানুয়ারি: a Gregorian day behind it
bool day_and_month_follow(char const* at, char const* last) {
  skip_spaces(at, last);
  Figures day;
  if (!read(figures(1, 2), at, last, day)) return false;
  x3::parse(at, last, joint >> sp >> word(day_ordinals));
  skip_spaces(at, last);
  auto const* month = longest_prefix(months, text_of(at, last));
  return month != nullptr && month->means.names == MonthNames::gregorian && !month->means.weak;
}

// ‘২৪ জুলাই’ শীর্ষক সভা · ‘৩৬ জুলাই এক্সপ্রেস’: the mark opens a quotation, and ’২৪ জুলাই is a day. ’৭১ মার্চে is of a year.
bool opens_quoted_day(Figures const& number, char const* at, char const* last) {
  if (at != number.last || at == last || *at != ' ') return false;  // ’৭১-এর, ’৭১ সালের
  skip_spaces(at, last);
  auto const rest = text_of(at, last);
  auto const* month = longest_prefix(months, rest);
  if (month == nullptr) return false;
  constexpr std::int32_t longest_month = 31;
  auto const close = rest.find('\'', month->word.size());
  return number.value <= longest_month || close != std::string_view::npos;
}

// ছিয়াত্তরের মন্বন্তর, পঞ্চাশের মন্বন্তর: the great famines are called by their Bangla years, 1176 and 1350.
std::optional<std::int32_t> famine_of(std::int32_t year, char const* at, char const* last) {
  skip_spaces(at, last);
  constexpr std::int32_t century = 100;
  if (!skip(at, last, "মন্বন্তর")) return std::nullopt;
  for (std::int32_t const famine : {1176, 1350})
    if (year == famine || year == famine % century) return famine;
  return std::nullopt;
}

void note(Draft& out, Figures const& number) {
  out.point.year = number.value;
  out.point.latin_digits = number.latin;
  out.point.year_at = span_of(out.base, number.first, number.last);
  out.enough = true;
}

bool split_year(Draft& out, char const*& first, char const* last) {
  Split years;
  auto at = first;
  if (!read(split, at, last, years)) return false;
  auto then = at;
  bool const of_state = x3::parse(then, last, fiscal);
  bool const of_school = !of_state && (then = at, x3::parse(then, last, academic));
  if (!of_state && !of_school) return false;
  note(out, years.from);
  out.point.year_to = years.to.value;
  out.point.wide = of_state ? Unit::fiscal_year : Unit::year;
  first = then;
  return true;
}

bool decade_in_figures(Draft& out, char const*& first, char const* last) {
  Figures number;
  auto at = first;
  if (!read(decade, at, last, number)) return false;
  note(out, number);
  out.point.short_year = number.digits == 2;
  out.point.wide = Unit::decade;
  first = at;
  return true;
}

// ষাটের দশক · নব্বই দশকে · ষাট ও সত্তরের দশক (the list is several.cpp's)
bool decade_in_words(Draft& out, char const*& first, char const* last) {
  auto at = first;
  auto const* tens = longest_prefix(number_words, text_of(at, last));
  if (tens == nullptr || tens->means % 10 != 0 || tens->means < 20 || tens->means > 90) return false;
  at += tens->word.size();
  x3::parse(at, last, (x3::lit("ের") | "য়ের" | "র" | "'র"));
  skip_spaces(at, last);
  if (!x3::parse(at, last, "দশক" >> with_ending)) return false;
  out.point.year = tens->means;
  out.point.short_year = true;
  out.point.wide = Unit::decade;
  out.point.year_at = span_of(out.base, first, first + tens->word.size());
  out.enough = true;
  first = at;
  return true;
}

auto const century_word = x3::omit[sp >> (x3::lit("শতাব্দী") | "শতাব্দি" | "শতক" | "শতাব্দের") >> with_ending];
auto const century_ending = x3::omit[-(sp >> (x3::lit("তম") | "শ'" | "শো" | "শ" | "ম" | "য়" | "র্থ" | "ষ্ঠ" | "ই"))];

// ঊনবিংশ শতাব্দী · বিশ শতকে · ১৮শ শতকের · খ্রিষ্টীয় সপ্তম শতাব্দী · খ্রিস্টপূর্ব তৃতীয় শতক
bool century(Draft& out, char const*& first, char const* last) {
  auto at = first;
  Era era = Era::unsaid;
  if (x3::parse(at, last, (x3::lit("খ্রিস্টপূর্ব") | "খ্রিষ্টপূর্ব" | "খৃষ্টপূর্ব" | "খ্রীষ্টপূর্ব") >> sp)) era = Era::before_common;
  else if (x3::parse(at, last, (x3::lit("খ্রিষ্টীয়") | "খ্রিস্টীয়" | "খৃষ্টীয়" | "খ্রীষ্টীয়") >> sp)) era = Era::common;
  auto const* const number_first = at;
  std::int32_t number = 0;
  if (auto const* rank = longest_prefix(century_ranks, text_of(at, last))) {
    number = rank->means;
    at += rank->word.size();
  } else if (Figures figure; read(figures(1, 2), at, last, figure)) {
    number = figure.value;
    out.point.latin_digits = figure.latin;
    // ১৯ শতকে; but ২০ শতক জমি is land
    auto bare = at;
    bool const plain = x3::parse(bare, last, sp >> "শতক");
    if (plain && !continues_word(bare, last)) return false;
    if (!plain) x3::parse(at, last, century_ending);
  } else if (auto const* word = longest_prefix(number_words, text_of(at, last)); word != nullptr && era != Era::unsaid) {  // খ্রিস্টীয় চার শতক
    number = word->means;
    at += word->word.size();
  } else {
    return false;
  }
  auto const* const number_last = at;
  bool const ends = x3::parse(at, last, century_word);
  // সপ্তম in "সপ্তম কিম্বা অষ্টম শতাব্দীতে" borrows the word from the number behind it.
  if (!ends) return false;
  x3::parse(at, last, x3::omit[x3::lit(' ') >> (x3::lit("জুড়েই") | "জুড়ে" | "ব্যাপী" | "ধরে") >> word_end]);
  out.point.year = number;
  out.point.wide = Unit::century;
  out.point.era = era;
  out.point.year_at = span_of(out.base, number_first, number_last);
  out.enough = true;
  first = at;
  return true;
}

// হাজার চুরাশির মা: what stands before is of the number too
bool belongs_to_a_larger_number(char const* base, char const* first) {
  auto before = text_of(base, first);
  if (!before.ends_with(' ')) return false;
  before.remove_suffix(1);
  return std::any_of(larger_units.begin(), larger_units.end(), [&](auto const& e) {
    return before.ends_with(e.word) && (before.size() == e.word.size() || before[before.size() - e.word.size() - 1] == ' ');
  });
}

// একাত্তরে · বাহান্নর · ঊনসত্তরের · একাত্তর সালে: only the years that history calls so, and never a bare number word
bool word_year(Draft& out, char const*& first, char const* last) {
  auto at = first;
  auto const* name = longest_prefix(number_words, text_of(at, last));
  if (name == nullptr || name->means < 40 || belongs_to_a_larger_number(out.base, first)) return false;
  bool const round = name->means % 10 == 0;  // ষাটের, নব্বইয়ের are counts as often as years
  at += name->word.size();
  auto then = at;
  bool const of_era = x3::parse(then, last, sp >> (x3::lit("সাল") | "সন") >> with_ending);
  if (!of_era) {
    then = at;
    if (!x3::parse(then, last, joint >> (x3::lit("ের") | "য়ের" | "র" | "ে" | "এর") >> word_end)) return false;
    if (auto const famine = famine_of(name->means, then, last)) {
      if (text_of(then, last).starts_with(" মন্বন্তর নামে")) return false;  // the name itself is spoken of
      out.point.year = *famine;
      out.point.era = Era::bangla;
      out.point.year_at = span_of(out.base, first, at);
      out.enough = true;
      first = then;
      return true;
    }
    if (round && !names_history(then, last)) return false;
    if (auto ahead = then; (name->means < 47 && !names_history(ahead, last)) || is_title(out.base, first, ahead, last)) return false;
  }
  out.point.year = name->means;
  out.point.short_year = true;
  out.point.year_at = span_of(out.base, first, at);
  out.enough = true;
  first = then;
  return true;
}

// উনিশশো একাত্তর সাল · দুই হাজার চব্বিশ সালে · উনিশ শ একাত্তরের
bool long_word_year(Draft& out, char const*& first, char const* last) {
  auto at = first;
  Thousandths value = 0;
  if (!number_in_words(at, last, value) || value % 1000 != 0) return false;
  auto const number = value / 1000;
  if (number < 1000 || number > 2100) return false;
  auto const* const end = at;
  if (!x3::parse(at, last, (sp >> (x3::lit("সাল") | "সন" | "খ্রিস্টাব্দ" | "খ্রিষ্টাব্দ") >> with_ending) | (joint >> (x3::lit("ের") | "র" | "ে") >> word_end))) return false;
  out.point.year = static_cast<std::int32_t>(number);
  out.point.year_at = span_of(out.base, first, end);
  out.enough = true;
  first = at;
  return true;
}

// সেই ২০১১ থেকে টানা জিতছে · দ্বৈত শাসন চলে ১৭৭২ পর্যন্ত: a bare year that a postposition makes one; not money, nor figures in a row
bool bounded_year(Draft& out, char const*& first, char const* last) {
  constexpr std::int32_t earliest = 1500, latest = 2100, round = 100;
  auto at = first;
  Figures number;
  if (!read(figures(4, 4), at, last, number) || continues_word(at, last) || number.value < earliest || number.value > latest || number.value % round == 0) return false;
  auto behind = at;
  bool const from = x3::parse(behind, last, x3::omit[+x3::lit(' ') >> (x3::lit("থেকেই") | "থেকে") >> word_end >> sp]);
  if (!from && !x3::parse(behind, last, x3::omit[+x3::lit(' ') >> (x3::lit("পর্যন্ত") | "অবধি") >> word_end])) return false;
  if (from && (behind == last || digit_at(behind, last).size != 0 || whole_word(moves_of_a_price, behind, last) != nullptr)) return false;
  constexpr std::ptrdiff_t near = 256;  // bytes: what is counted is named not far off
  auto const before = text_of(first - out.base > near ? first - near : out.base, first);
  auto const after = text_of(behind, last - behind > near ? behind + near : last);
  if (before.ends_with("থেকে ") || before.ends_with("নং ") || before.ends_with("নম্বর ") || before.ends_with("-") || before.ends_with("–")) return false;
  if (std::any_of(words_of_money.begin(), words_of_money.end(), [&](auto const& e) { return before.find(e.word) != std::string_view::npos || after.find(e.word) != std::string_view::npos; })) return false;
  note(out, number);
  first = at;
  return true;
}

// ১৬০৮ (মতান্তরে ১৬১০) সালে: the first of the two; the bracket belongs to the expression
bool disputed_year(Draft& out, char const*& first, char const* last) {
  Figures number, other;
  auto at = first;
  if (!read(figures(3, 4), at, last, number) || !x3::parse(at, last, x3::omit[sp >> '(' >> "মতান্তরে" >> +x3::lit(' ')]) || !read(figures(3, 4), at, last, other)) return false;
  if (!x3::parse(at, last, x3::omit[-(sp >> year_parts::era_word) >> ')'])) return false;
  if (auto then = at; x3::parse(then, last, x3::omit[sp >> year_parts::era_word])) at = then;
  note(out, number);
  first = at;
  return true;
}

// ১৯৯৯ বিশ্বকাপে পাকিস্তানকে হারায়
bool year_of_games(Draft& out, char const*& first, char const* last) {
  constexpr std::int32_t earliest = 1850, latest = 2100;
  Figures number;
  auto at = first;
  if (!read(figures(4, 4), at, last, number) || number.value < earliest || number.value > latest) return false;
  auto ahead = at;
  if (!x3::parse(ahead, last, x3::omit[+x3::lit(' ')]) || whole_word(games_and_votes, ahead, last) == nullptr) return false;
  note(out, number);
  first = at;
  return true;
}

bool plain_year(Draft& out, char const*& first, char const* last) {
  auto at = first;
  Year y;
  Figures number;
  if (read(two_figure_year_of_era, at, last, number)) {
    note(out, number);
    out.point.short_year = true;
  } else if (read(two_figure_year_ending, at, last, number)) {
    if (!names_history(at, last) && !day_and_month_follow(at, last)) return false;
    note(out, number);
    out.point.short_year = true;
  } else if (read(era_year, at, last, y)) {
    // 1১৭০০ খ্রি: a serial number glued to the year, no year of five figures
    bool const two_scripts = y.number.latin && y.number.last - y.number.first > y.number.digits;
    if (two_scripts && y.number.digits > 4) return false;
    if (y.number.value == 0 || (y.number.digits < 3 && y.era.means == Era::unsaid)) return false;
    note_year(y, out);
    out.enough = true;
  } else if (read(hyphen_year, at, last, number)) {
    note(out, number);
    if (famine_of(number.value, at, last)) out.point.era = Era::bangla;
  } else if (constexpr std::int32_t earliest = 1500, latest = 2100; read(glued_year, at, last, number) && number.value >= earliest && number.value <= latest) {
    note(out, number);
  } else if (read(quote_year, at, last, number) && !opens_quoted_day(number, at, last)) {
    note(out, number);
    out.point.short_year = true;
  } else {
    return false;
  }
  auto const tail = text_of(out.base, at);
  out.locative = tail.ends_with("ে") || tail.ends_with("এ");
  first = at;
  return true;
}

}  // namespace year_rules

// ঈদুল ফিতরের · বিজয় দিবস ২০২৪: the year beside it makes it a time
bool named_day_element(Draft& out, char const*& first, char const* last) {
  auto const* entry = longest_prefix(festivals, text_of(first, last));
  if (entry == nullptr) return false;
  auto at = first + entry->word.size();
  if (!x3::parse(at, last, with_ending)) return false;
  out.point.named_day = entry->means;
  Year behind;
  if (auto then = at; read(some_year, then, last, behind) && behind.number.digits == 4 && behind.era.means <= Era::common) {
    note_year(behind, out);
    out.enough = true;
    at = then;
  }
  first = at;
  return true;
}

bool year_element(Draft& out, char const*& first, char const* last) {
  using namespace year_rules;
  return split_year(out, first, last) || decade_in_figures(out, first, last) || decade_in_words(out, first, last) || century(out, first, last) ||
         disputed_year(out, first, last) || plain_year(out, first, last) || bounded_year(out, first, last) || year_of_games(out, first, last) || long_word_year(out, first, last) || word_year(out, first, last);
}

}  // namespace kalpanji::grammar
