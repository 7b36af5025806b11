// What the rules are made of: a word of a table, a number in figures, spaces, endings, word ends. Included by
// grammar/*.cpp only, so that Spirit stays in there. Parsers work on bytes of the normal text; nothing allocates.
#pragma once

#include <cstdint>

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

#include "grammar/expression.hpp"
#include "grammar/found.hpp"
#include "grammar/lexicon/endings.hpp"
#include "grammar/scan.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

namespace x3 = boost::spirit::x3;

/// The longest word of a table that stands here. Whether the word ends here is the rule's to say.
template <class T, std::size_t N>
struct word_parser : x3::parser<word_parser<T, N>> {
  using attribute_type = Word<T>;
  Lexicon<T, N> const* table;
  constexpr explicit word_parser(Lexicon<T, N> const& t) : table(&t) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute& out) const {
    auto const* entry = longest_prefix(*table, {first, static_cast<std::size_t>(last - first)});
    if (entry == nullptr) return false;
    auto const* const start = first;
    first += entry->word.size();
    if constexpr (!std::is_same_v<std::remove_cv_t<Attribute>, x3::unused_type>) out = Word<T>{entry->means, start, first};
    return true;
  }
};

template <class T, std::size_t N>
constexpr auto word(Lexicon<T, N> const& table) { return word_parser<T, N>{table}; }

/// A number in Bengali or ASCII digits, also mixed, of min to max digits and no more.
struct figures_parser : x3::parser<figures_parser> {
  using attribute_type = Figures;
  int min, max;
  constexpr figures_parser(int least, int most) : min(least), max(most) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute& out) const {
    Figures read{.first = first};
    auto const* at = first;
    for (auto d = digit_at(at, last); d.size != 0; d = digit_at(at, last)) {
      if (++read.digits > max) return false;
      read.value = read.value * 10 + d.value;
      read.latin |= d.size == 1;
      at += d.size;
    }
    if (read.digits < min) return false;
    first = read.last = at;
    if constexpr (!std::is_same_v<std::remove_cv_t<Attribute>, x3::unused_type>) out = read;
    return true;
  }
};

constexpr auto figures(int min, int max) { return figures_parser{min, max}; }

/// ৭ এপ্রিলঃ · ২৪ ঘণ্টাঃ: a visarga behind a whole word is typed for a colon.
inline bool typed_for_colon(char const* at, char const* last) {
  constexpr std::string_view visarga = "ঃ";
  return std::string_view{at, static_cast<std::size_t>(last - at)}.starts_with(visarga) && !continues_word(at + visarga.size(), last);
}

/// Nothing more of a word or number follows.
struct word_end_parser : x3::parser<word_end_parser> {
  using attribute_type = x3::unused_type;
  static bool const has_attribute = false;
  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute&) const {
    return !continues_word(first, last) || typed_for_colon(first, last);
  }
};

inline constexpr word_end_parser word_end{};

inline auto const sp = x3::omit[*x3::lit(' ')];
inline auto const comma = x3::omit[sp >> -(x3::lit(',') >> sp)];
inline auto const joint = x3::omit[-(x3::lit('-') | '\'')];

/// A case ending, or none; then the word is over: জুলাই জুলাইয়ের মে-তে ২০১৭-এর
inline auto const with_ending = x3::omit[(joint >> word(endings) >> word_end) | word_end];
/// The same after a number, where endings also stand apart by a space: ২০১৭ এর
inline auto const with_apart_ending = x3::omit[(joint >> word(endings) >> word_end) | (x3::lit(' ') >> (x3::lit("এর") | "-এর" | "-এ" | "এরই") >> word_end) | word_end];

/// Between things of one kind: সকাল ৬টা ও সন্ধ্যা ৬টায় · শনি, সোম
inline auto const and_or_comma = x3::omit[(sp >> (x3::lit("ও") | "এবং" | "আর") >> word_end >> sp) | (sp >> ',' >> sp)];

template <class T>
constexpr auto no_word = x3::attr(Word<T>{});
inline auto const no_figures = x3::attr(Figures{});

inline Span span_of(char const* base, char const* first, char const* last) {
  return {static_cast<std::uint32_t>(first - base), static_cast<std::uint32_t>(last - base)};
}

/// What stands from `first` on, as text.
inline std::string_view text_of(char const* first, char const* last) { return {first, static_cast<std::size_t>(last - first)}; }

inline void skip_spaces(char const*& at, char const* last) {
  while (at != last && *at == ' ') ++at;
}

/// Moves behind `literal` if it stands here.
inline bool skip(char const*& at, char const* last, std::string_view literal) {
  if (!text_of(at, last).starts_with(literal)) return false;
  at += literal.size();
  return true;
}

/// A word of the table stands here as a whole word, with or without an ending.
template <class T, std::size_t N>
Entry<T> const* whole_word(Lexicon<T, N> const& table, char const*& at, char const* last) {
  auto const* entry = longest_prefix(table, text_of(at, last));
  if (entry == nullptr || continues_word(at + entry->word.size(), last)) return nullptr;
  at += entry->word.size();
  return entry;
}

/// Runs a rule and moves `first` only when it matched.
template <class Rule, class Attribute>
bool read(Rule const& rule, char const*& first, char const* last, Attribute& out) {
  auto at = first;
  Attribute value{};
  if (!x3::parse(at, last, rule, value)) return false;
  first = at;
  out = value;
  return true;
}

}  // namespace kalpanji::grammar
