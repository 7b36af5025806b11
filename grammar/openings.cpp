#include "grammar/openings.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "grammar/letter_pairs.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/festivals.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/openers.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

template <class Table>
struct Source {
  Table const& table;
  Kinds kinds;
  bool begins = true;  // an expression can begin with it; parts and most units only follow something
};
template <class Table>
Source(Table const&, Kinds) -> Source<Table>;
template <class Table>
Source(Table const&, Kinds, bool) -> Source<Table>;

template <class T>
constexpr Kinds own_kinds(Entry<T> const& entry, Kinds of_table) {
  if constexpr (std::is_same_v<T, Opener>) return entry.means.kinds | of_table;
  else return of_table;
}

template <class... Tables>
consteval auto merged(Source<Tables> const&... sources) {
  constexpr std::size_t most = (std::tuple_size_v<decltype(Tables::entries)> + ...);
  std::array<Entry<Opening>, most> all{};
  std::size_t count = 0;
  (std::for_each(sources.table.begin(), sources.table.end(), [&](auto const& e) {
     all[count++] = {e.word, {own_kinds(e, sources.kinds), sources.begins ? static_cast<std::uint8_t>(e.word.size()) : std::uint8_t{0}}};
   }), ...);
  return merged_words<Opening>(all, [](Opening& into, Opening more) {
    into.kinds |= more.kinds;
    into.longest = std::max(into.longest, more.longest);
  });
}

constexpr auto words = merged(Source{months, kind::month}, Source{weekdays, kind::weekday}, Source{short_weekdays, kind::weekday}, Source{day_words, kind::day_word},
                              Source{number_words, kind::number}, Source{added_fractions, kind::number}, Source{whole_fractions, kind::number}, Source{rank_words, kind::rank},
                              Source{century_ranks, kind::century}, Source{eras_before, kind::era}, Source{day_parts, kind::day_part}, Source{day_pointers, kind::pointer},
                              Source{directions, kind::pointer}, Source{story_steps, kind::pointer}, Source{vague_words, kind::vague}, Source{running_units, kind::pointer},
                              Source{openers, 0}, Source{festivals, kind::named_day}, Source{part_words, kind::part, false}, Source{unit_words, kind::unit, false});

constexpr auto pairs = [] {
  LetterPairs out;
  for (std::string_view const digit : {"০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) out.add(digit);
  for (auto const& e : words)
    if (e.means.longest != 0) out.add(e.word);
  return out;
}();

}  // namespace

Opening opening_at(std::string_view text) {
  if (digit_at(text.data(), text.data() + text.size()).size != 0) {
    // ১ম is a rank, and a word of a table too
    auto const* entry = longest_prefix(words, text);
    Opening out = entry != nullptr ? entry->means : Opening{};
    out.kinds |= kind::figure;
    out.longest = std::max(out.longest, std::uint8_t{1});
    return out;
  }
  auto const* entry = longest_prefix(words, text);
  return entry != nullptr ? entry->means : Opening{};
}

bool may_open(std::string_view text) { return pairs.may_begin(text); }

}  // namespace kalpanji::grammar
