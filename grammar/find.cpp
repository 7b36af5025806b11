#include "grammar/find.hpp"

#include <algorithm>
#include <array>

#include "grammar/families.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/festivals.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/openers.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/scan.hpp"
#include "grammar/tense.hpp"
#include "grammar/text/sentence.hpp"

namespace kalpanji::grammar {

namespace {

// Which pairs of first code points can begin an expression: one bit for each pair of the Bengali block, where the second may
// also be "no Bengali letter". Figures and ASCII letters go by the first alone.
class Triggers {
 public:
  static constexpr std::size_t block = 128, outside = 127;  // U+09FF is not assigned

  constexpr bool can_begin(std::string_view rest) const {
    auto const first = cell(rest, 0);
    if (first == outside) return ascii_[static_cast<unsigned char>(rest[0]) & 0x7F];
    return (bits_[first * 2 + cell(rest, 3) / 64] >> (cell(rest, 3) % 64) & 1) != 0;
  }

  template <class T, std::size_t N>
  constexpr void add(Lexicon<T, N> const& table) {
    for (auto const& e : table) add(e.word);
  }
  constexpr void add(std::string_view word) {
    auto const first = cell(word, 0);
    if (first == outside) {
      ascii_[static_cast<unsigned char>(word[0]) & 0x7F] = true;
    } else if (word.size() > 3) {
      set(first, cell(word, 3));
    } else {
      // a word of one letter: what may be written onto it (এমাসে, নটায়, ৩টা)
      set(first, outside);
      for (std::string_view const next : {"ট", "ম", "ব", "দ", "স", "অ", "ঘ", "ব"}) set(first, cell(next, 0));
    }
  }
  constexpr void add_figures() {
    for (std::size_t d = 0; d < 10; ++d) {
      ascii_['0' + d] = true;
      bits_[(0x66 + d) * 2] = bits_[(0x66 + d) * 2 + 1] = ~std::uint64_t{0};  // ০ is U+09E6
    }
  }

 private:
  static constexpr std::size_t cell(std::string_view word, std::size_t at) {
    if (at + 3 > word.size()) return outside;
    auto const b = [&](std::size_t i) { return static_cast<unsigned char>(word[at + i]); };
    return b(0) == 0xE0 && (b(1) == 0xA6 || b(1) == 0xA7) ? (b(1) - 0xA6u) * 64 + (b(2) - 0x80u) : outside;
  }
  constexpr void set(std::size_t first, std::size_t second) { bits_[first * 2 + second / 64] |= std::uint64_t{1} << second % 64; }

  std::array<std::uint64_t, block * 2> bits_{};
  std::array<bool, 128> ascii_{};
};

consteval Triggers make_triggers() {
  Triggers out;
  out.add_figures();
  out.add(months), out.add(weekdays), out.add(short_weekdays), out.add(day_words), out.add(number_words), out.add(added_fractions), out.add(whole_fractions);
  out.add(rank_words), out.add(century_ranks), out.add(eras_before), out.add(day_parts), out.add(day_pointers), out.add(directions), out.add(story_steps);
  out.add(vague_words), out.add(openers), out.add(festivals);
  return out;
}

constexpr Triggers triggers = make_triggers();

// A word starts where none goes on; a figure also behind letters that were glued to it (সময়২৯ ডিসেম্বর), but not inside a
// larger number: ১,২৫,০০০ ৮.৪ ৩-১
bool starts_word(std::string_view text, std::uint32_t at) {
  auto const* const last = text.data() + text.size();
  auto const before = [&](std::uint32_t back) -> char const* {
    return at >= back ? text.data() + at - back : nullptr;
  };
  auto const digit_before = [&](std::uint32_t back) {  // a digit that ends `back` bytes before this place
    return (before(back + 1) != nullptr && digit_at(before(back + 1), last).size == 1) || (before(back + 3) != nullptr && digit_at(before(back + 3), last).size == 3);
  };
  bool const inside = (before(1) != nullptr && static_cast<unsigned char>(*before(1)) < 0x80 && continues_word(before(1), last)) ||
                      (before(3) != nullptr && static_cast<unsigned char>(*before(3)) >= 0x80 && continues_word(before(3), last));
  auto const digit = digit_at(text.data() + at, last);
  if (digit.size == 0) return !inside;
  if (inside) {
    if (!digit_before(0)) return before(3) != nullptr && static_cast<unsigned char>(*before(3)) >= 0x80;
    return digit.size == 3 && digit_at(before(1), last).size == 1;  // an ASCII serial number glued to Bengali figures: 4২৬ জানুয়ারি
  }
  if (at == 0) return true;
  auto const mark = text[at - 1];
  bool const joins = mark == '-' || mark == '.' || mark == ',' || mark == '/' || mark == ':';
  return !(joins && digit_before(1));
}

using Family = bool (*)(Window const&, char const*&, Expression&);
// In the order in which ties are broken: what says more stands first.
constexpr Family families[] = {recurring_expression, range_expression, several_expression, point_expression, offset_expression, vague_expression, duration_expression, programme_day_expression, head_year_expression};

struct Match {
  char const* last = nullptr;
  Expression what;
};

// Tries the families in their order and keeps the longest; a tie stays with the earlier one.
Match longest_at(Window const& window, char const* first) {
  Match best{first, {}};
  for (auto* const family : families) {
    Expression what;
    if (auto at = first; family(window, at, what) && at > best.last) best = {at, std::move(what)};
  }
  return best;
}

std::vector<Mention> find_with(Text const& text, FindOptions options, bool everywhere) {
  std::string_view const normal = text.normal();
  auto const quotes = quotations(normal);
  std::vector<Mention> out;
  std::uint32_t index = 0;
  for (auto const sentence : text.sentences()) {
    Window const window{normal.data(), normal.data() + sentence.first, normal.data() + sentence.last, options.named_days};
    for (auto at = sentence.first; at < sentence.last;) {
      auto const* const here = normal.data() + at;
      auto const size = decode_size(here);
      if (!everywhere && (!triggers.can_begin(normal.substr(at, 6)) || !starts_word(normal, at))) {
        at += size;
        continue;
      }
      auto match = longest_at(window, here);
      if (match.last == here || (everywhere && !starts_word(normal, at))) {
        at += size;
        continue;
      }
      auto const end = static_cast<std::uint32_t>(match.last - normal.data());
      auto const quote = std::upper_bound(quotes.begin(), quotes.end(), at, [](std::uint32_t a, Span q) { return a < q.last; });
      bool const quoted = quote != quotes.end() && quote->first <= at;
      // The verb stands behind as a rule; before it in শুরু হবে ১২ ফেব্রুয়ারি থেকে।
      auto tense = tense_of(normal.substr(end, sentence.last - end));
      if (tense == Tense::unknown) tense = tense_of(normal.substr(sentence.first, at - sentence.first));
      out.push_back({{at, end}, std::move(match.what), index, tense, quoted});
      at = end;
    }
    ++index;
  }
  return out;
}

}  // namespace

std::vector<Mention> find(Text const& text, FindOptions options) { return find_with(text, options, false); }
std::vector<Mention> find_naively(Text const& text, FindOptions options) { return find_with(text, options, true); }

}  // namespace kalpanji::grammar
