#include "grammar/find.hpp"

#include <algorithm>
#include <array>

#include "grammar/families.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/scan.hpp"
#include "grammar/tense.hpp"
#include "grammar/text/sentence.hpp"

namespace kalpanji::grammar {

namespace {

// Families as bits, in the order in which ties are broken.
enum Family : std::uint8_t { dates = 1, numeric_dates = 2, relative_days = 4, years = 8, single_weekdays = 16 };
constexpr std::uint8_t every_family = 31, from_a_figure = dates | numeric_dates | years;

// One cell for each first code point: ASCII as it is, the Bengali block (U+0980 …) from 128 on.
using Triggers = std::array<std::uint8_t, 256>;

constexpr std::size_t cell(std::string_view word) {
  auto const b = [&](std::size_t i) { return static_cast<unsigned char>(word[i]); };
  if (b(0) < 0x80) return b(0);
  if (b(0) == 0xE0 && (b(1) == 0xA6 || b(1) == 0xA7)) return 128 + (b(1) - 0xA6) * 64 + (b(2) - 0x80);
  return 0;  // NUL begins no expression
}

consteval Triggers make_triggers() {
  Triggers out{};
  for (std::size_t digit = 0; digit < 10; ++digit) {
    out['0' + digit] |= from_a_figure;
    out[cell("০") + digit] |= from_a_figure;
  }
  for (auto const& e : gregorian_months) out[cell(e.word)] |= dates;
  for (auto const& e : weekdays) out[cell(e.word)] |= dates | single_weekdays;
  for (auto const& e : grammar::relative_days) out[cell(e.word)] |= relative_days;
  return out;
}

constexpr Triggers triggers = make_triggers();

// A word starts where none goes on; a figure moreover not inside a larger number: ১,২৫,০০০ ৮.৪ ৩-১
bool starts_word(std::string_view text, std::uint32_t at) {
  auto const* const last = text.data() + text.size();
  auto const before = [&](std::uint32_t back) -> char const* {
    return at >= back ? text.data() + at - back : nullptr;
  };
  auto const is_word = [&](std::uint32_t back) {
    return (before(back + 1) != nullptr && static_cast<unsigned char>(*before(back + 1)) < 0x80 && continues_word(before(back + 1), last)) ||
           (before(back + 3) != nullptr && continues_word(before(back + 3), last) && static_cast<unsigned char>(*before(back + 3)) >= 0x80);
  };
  if (is_word(0)) return false;
  if (digit_at(text.data() + at, last).size == 0 || at == 0) return true;
  auto const mark = text[at - 1];
  bool const joins = mark == '-' || mark == '.' || mark == ',' || mark == '/' || mark == ':';
  return !(joins && ((before(2) != nullptr && digit_at(before(2), last).size == 1) || (before(4) != nullptr && digit_at(before(4), last).size == 3)));
}

struct Match {
  char const* last = nullptr;
  Expression what;
};

// Tries the families in their order and keeps the longest; a tie stays with the earlier one.
Match longest_at(char const* base, char const* first, char const* last, std::uint8_t families) {
  Match best{first, {}};
  auto const attempt = [&](Family family, auto at_function, auto expression) {
    if ((families & family) == 0) return;
    if (auto at = first; at_function(base, at, last, expression) && at > best.last) best = {at, expression};
  };
  attempt(dates, date_at, DateExpr{});
  attempt(numeric_dates, numeric_at, DateExpr{});
  attempt(relative_days, relative_day_at, RelativeDayExpr{});
  attempt(years, year_at, DateExpr{});
  attempt(single_weekdays, weekday_at, DateExpr{});
  return best;
}

std::vector<Mention> find_with(Text const& text, bool all_families) {
  std::string_view const normal = text.normal();
  auto const quotes = quotations(normal);
  std::vector<Mention> out;
  std::uint32_t index = 0;
  for (auto const sentence : text.sentences()) {
    auto const* const last = normal.data() + sentence.last;
    for (auto at = sentence.first; at < sentence.last;) {
      auto const* const here = normal.data() + at;
      auto const size = decode_size(here);
      auto const families = all_families ? every_family : triggers[cell(normal.substr(at, size))];
      if (families == 0 || !starts_word(normal, at)) {
        at += size;
        continue;
      }
      auto match = longest_at(normal.data(), here, last, families);
      if (match.last == here) {
        at += size;
        continue;
      }
      auto const end = static_cast<std::uint32_t>(match.last - normal.data());
      auto const quote = std::upper_bound(quotes.begin(), quotes.end(), at, [](std::uint32_t a, Span q) { return a < q.last; });
      bool const quoted = quote != quotes.end() && quote->first <= at;
      out.push_back({{at, end}, match.what, index, tense_of(normal.substr(end, sentence.last - end)), quoted});
      at = end;
    }
    ++index;
  }
  return out;
}

}  // namespace

std::vector<Mention> find(Text const& text) { return find_with(text, false); }
std::vector<Mention> find_naively(Text const& text) { return find_with(text, true); }

}  // namespace kalpanji::grammar
