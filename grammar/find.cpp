#include "grammar/find.hpp"

#include <algorithm>

#include "grammar/families.hpp"
#include "grammar/openings.hpp"
#include "grammar/points.hpp"
#include "grammar/scan.hpp"
#include "grammar/tense.hpp"
#include "grammar/text/sentence.hpp"

namespace kalpanji::grammar {

namespace {

constexpr std::string_view glued_to_a_letter[] = {"ট", "ম", "ব", "দ", "স", "অ", "ঘ", "শ", "য"};

// A word of one letter (এ, ন, ছ, ঘ) begins nearly every other word: what may be written onto it (এমাসে, নটায়) is in the list, or
// no letter follows.
bool can_begin(std::string_view rest, Opening opening) {
  constexpr std::size_t letter = 3;
  if (opening.longest != letter || (opening.kinds & kind::figure) != 0 || decode_size(rest.data()) != letter || !continues_word(rest.data() + letter, rest.data() + rest.size())) return opening.longest != 0;
  auto const next = rest.substr(letter, letter);
  return std::any_of(std::begin(glued_to_a_letter), std::end(glued_to_a_letter), [&](auto const l) { return next == l; });
}

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

// A family, and the kinds of words its expressions begin with.
struct Family {
  bool (*read)(Window const&, char const*&, Expression&);
  Kinds opens;
};
constexpr Kinds points = kind::figure | kind::number | kind::month | kind::day_word | kind::era | kind::rank | kind::century | kind::weekday | kind::pointer | kind::pointing | kind::day_part | kind::hour_label |
                         kind::about | kind::zone | kind::named_day | kind::apostrophe;
constexpr Kinds amounts = kind::figure | kind::number | kind::some | kind::unit;
// In the order in which ties are broken: what says more stands first.
constexpr Family families[] = {
    {recurring_expression, kind::every | kind::of_period | kind::weekday | kind::figure | kind::number | kind::hour_label | kind::day_part | kind::about | kind::zone},
    {range_expression, points},
    {several_expression, kind::figure | kind::number | kind::century | kind::month | kind::pointer | kind::pointing | kind::era | kind::apostrophe | kind::weekday},
    {point_expression, points},
    {offset_expression, amounts | kind::told_from | kind::about | kind::lead | kind::pointer | kind::pointing},
    {vague_expression, kind::vague},
    {duration_expression, amounts | kind::whole_day | kind::lead | kind::about | kind::pointer | kind::pointing},
    {programme_day_expression, kind::rank | kind::figure | kind::unit},
    {head_year_expression, kind::figure},
};

struct Match {
  char const* last = nullptr;
  Expression what;
};

// Tries the families that the word can open, in their order, and keeps the longest; a tie stays with the earlier one.
Match longest_at(Window const& window, char const* first, Kinds stands) {
  Match best{first, {}};
  for (auto const& family : families) {
    if ((family.opens & stands) == 0) continue;
    Expression what;
    if (auto at = first; family.read(window, at, what) && at > best.last) best = {at, std::move(what)};
  }
  return best;
}

// The next place from `at` on that an expression may begin at, by its first two letters: a word start, or a figure wherever it stands.
std::uint32_t next_opening(std::string_view text, std::uint32_t at, std::uint32_t end) {
  auto const* const last = text.data() + text.size();
  bool inside = at >= 3 && static_cast<unsigned char>(text[at - 1]) >= 0x80 ? continues_word(text.data() + at - 3, last) : at > 0 && continues_word(text.data() + at - 1, last);
  while (at < end) {
    auto const* const here = text.data() + at;
    bool const goes_on = continues_word(here, last);
    if ((!inside && may_open(text.substr(at))) || (inside && digit_at(here, last).size != 0)) return at;
    inside = goes_on;
    at += decode_size(here);
  }
  return end;
}

// What lies between two places, its beginning where it is long: a line of many dates must not be read again for each of them.
std::string_view clause(std::string_view text, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t longest = 2048;  // bytes: a few hundred words
  if (last - first > longest) {
    last = first + longest;
    while (last > first && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
  }
  return text.substr(first, last - first);
}

std::vector<Mention> find_with(Text const& text, FindOptions options, bool everywhere) {
  std::string_view const normal = text.normal();
  auto const quotes = quotations(normal);
  std::vector<Mention> out;
  std::uint32_t index = 0;
  PointMemo memo;
  for (auto const sentence : text.sentences()) {
    Window const window{normal.data(), normal.data() + sentence.first, normal.data() + sentence.last, options.named_days, &memo};
    for (auto at = sentence.first; at < sentence.last;) {
      if (!everywhere && (at = next_opening(normal, at, sentence.last)) == sentence.last) break;
      auto const* const here = normal.data() + at;
      auto const size = decode_size(here);
      auto const opening = everywhere ? Opening{.kinds = ~Kinds{0}} : opening_at(normal.substr(at));
      if (!everywhere && (!can_begin(normal.substr(at), opening) || !starts_word(normal, at) || !can_go_on(normal.substr(at, sentence.last - at), opening))) {
        at += size;
        continue;
      }
      auto match = longest_at(window, here, opening.kinds);
      if (match.last == here || (everywhere && !starts_word(normal, at))) {
        at += size;
        continue;
      }
      auto const end = static_cast<std::uint32_t>(match.last - normal.data());
      auto const quote = std::upper_bound(quotes.begin(), quotes.end(), at, [](std::uint32_t a, Span q) { return a < q.last; });
      bool const quoted = quote != quotes.end() && quote->first <= at;
      // The verb stands behind as a rule; before it in শুরু হবে ১২ ফেব্রুয়ারি থেকে।
      auto tense = tense_of(clause(normal, end, sentence.last));
      if (tense == Tense::unknown) tense = tense_of(clause(normal, sentence.first, at));
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
