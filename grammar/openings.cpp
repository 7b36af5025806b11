#include "grammar/openings.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "grammar/first_letters.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/endings.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/festivals.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/openers.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/lexicon/zones.hpp"
#include "grammar/numerals.hpp"
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
                              Source{directions, kind::pointing}, Source{story_steps, kind::pointing}, Source{vague_words, kind::vague}, Source{running_units, kind::pointing},
                              Source{openers, 0}, Source{clock_zones, kind::zone}, Source{festivals, kind::named_day}, Source{part_words, kind::part, false}, Source{seasons_of_a_year, kind::part, false}, Source{unit_words, kind::unit, false},
                              Source{long_whiles, kind::whole_day, false}, Source{joints, kind::joint, false}, Source{month_adjectives, kind::joint, false}, Source{eras_after, kind::joint, false}, Source{about_so_many, kind::joint, false}, Source{games_and_votes, kind::joint, false});

// A word of one letter (এ, ন, ছ, ঘ) begins nearly every other word: what may be written onto it (এমাসে, নটায়) is in the list, or
// no letter follows.
constexpr std::size_t letter = 3;
constexpr std::string_view glued_to_a_letter[] = {"ট", "ম", "ব", "দ", "স", "অ", "ঘ"};

constexpr auto first_letters = [] {
  FirstLetters out;
  for (std::string_view const digit : {"০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) out.add(digit);
  for (auto const& e : words) {
    if (e.means.longest == 0) continue;
    if (e.word.size() == letter && decode_size(e.word.data()) == letter) out.add_letter(e.word, glued_to_a_letter);
    else out.add(e.word);
  }
  return out;
}();

// next_opening() of find.cpp looks at words and at marks of ASCII.
static_assert(std::all_of(words.begin(), words.end(), [](auto const& e) {
  if (e.means.longest == 0) return true;
  auto const first = static_cast<unsigned char>(e.word[0]);
  return first < 0x80 ? first > ' ' : first == 0xE0;
}));

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

namespace {

bool ends(std::string_view text) { return !continues_word(text.data(), text.data() + text.size()); }

std::string_view behind_blanks(std::string_view text) {
  auto const at = text.find_first_not_of(' ');
  return at == std::string_view::npos ? std::string_view{} : text.substr(at);
}

// A mark may lead on (২–৫ জুলাই, '৭১, প্রায় (২ জুলাই)), ঃ typed for a colon (৬ঃ৩০) and letters of other scripts too.
bool is_mark(std::string_view text) { return !text.empty() && (static_cast<unsigned char>(text[0]) < 0x80 || ends(text) || text.starts_with("ঃ")); }

// Whether the word that ends here is over: nothing follows, or an ending, or another word of the tables is written onto it or onto its
// ending: মার্চে · এবছর · ষাটেরদশক; মধ্যস্বত্ব and পরিবার only begin like মধ্য and পর.
// A unit takes much behind it: চার বছরঅন্তর.
bool is_whole(Kinds kinds, std::string_view behind) {
  if ((kinds & kind::unit) != 0 || is_mark(behind) || behind.empty() || kinds_at(behind) != 0) return true;
  if (auto const* ending = longest_prefix(endings, behind)) {
    auto const rest = behind.substr(ending->word.size());
    if (ends(rest) || kinds_at(rest) != 0) return true;
  }
  auto const* ordinal = longest_prefix(written_onto_numbers, behind);
  if (ordinal != nullptr && ends(behind.substr(ordinal->word.size()))) return true;
  return (kinds & kind::number) != 0 && longest_prefix(multipliers, behind) != nullptr;  // উনিশশো একাত্তর
}

// Whether `holds` of the kinds of, and of what stands behind, one of the words of the tables that `text` begins with, from the longest to the shortest.
template <class Behind>
bool any_word(std::string_view text, Behind holds) {
  for (auto within = text; auto const* entry = longest_prefix(words, within); within = text.substr(0, entry->word.size() - 1))
    if (holds(entry->means.kinds, text.substr(entry->word.size()))) return true;
  return false;
}

// Whether a figure or a whole word of the tables stands here: নেই only begins like ন.
bool stands_whole(std::string_view text) {
  if (text.empty()) return false;
  return digit_at(text.data(), text.data() + text.size()).size != 0 || any_word(text, is_whole);
}

// A number, and nothing that could stand behind another (বার, twelve or times, does so apart).
bool counts(Kinds kinds) { return (kinds & kind::number) != 0 && (kinds & ~(kind::number | kind::joint)) == 0; }

// What stands behind a number.
bool goes_on_behind(std::string_view rest) {
  if (rest.empty()) return false;
  if (rest[0] != ' ' && is_mark(rest)) return true;
  if (rest[0] != ' ') {
    // Written onto it: an ending (২১শে, ৭১র), a rank (৫ম), টা and টি, and then the word is over; or a unit (তিনদিন)
    auto const* ending = longest_prefix(endings, rest);
    auto const* ordinal = longest_prefix(written_onto_numbers, rest);
    for (std::string_view const classifier : {"টি", "টা"}) {
      if (!rest.starts_with(classifier)) continue;
      auto const counted = rest.substr(classifier.size());
      return kinds_at(behind_blanks(counted)) != 0 || !ends(counted) || classifier == "টা";
    }
    if (ending != nullptr && (ends(rest.substr(ending->word.size())) || kinds_at(rest.substr(ending->word.size())) != 0)) return true;  // ষাটেরদশক
    if (ordinal != nullptr && ends(rest.substr(ordinal->word.size()))) return true;
  }
  bool const glued = rest[0] != ' ';
  rest = behind_blanks(rest);
  if (is_mark(rest) || (stands_whole(rest) && !(glued && counts(kinds_at(rest))))) return true;  // একবার: once, no two numbers
  auto const* apart = longest_prefix(written_onto_numbers, rest);  // ২ রা · ১৮ শ শতাব্দী
  if (apart != nullptr && (ends(rest.substr(apart->word.size())) || kinds_at(rest.substr(apart->word.size())) != 0)) return true;
  auto const* ending = longest_prefix(endings, rest);  // ৪০ রদশক: the ending stands apart from its number
  return ending != nullptr && kinds_at(rest.substr(ending->word.size())) != 0;
}

// ৩৫ লাখ · দুই · ৫টি: behind the figures or the word, or behind what multiplies them (শ also begins শকাব্দ).
bool number_goes_on(std::string_view text) {
  auto const* at = text.data();
  auto const* const last = at + text.size();
  for (auto d = digit_at(at, last); d.size != 0; d = digit_at(at, last)) at += d.size;
  if (at == text.data()) {
    auto const* word = longest_prefix(number_words, text);
    if (word != nullptr) at += word->word.size();
  }
  auto const behind = [&](char const* end) { return text.substr(static_cast<std::size_t>(end - text.data())); };
  auto const* const plain = std::exchange(at, text.data());
  Thousandths number = 0;
  bool const more = number_at(at, last, number) && at != plain;
  if (more && goes_on_behind(behind(at))) return true;
  // What multiplies is a number itself: ৩৫ লাখ goes on behind লাখ or not at all.
  return plain != text.data() && !(more && at > plain && kinds_at(behind_blanks(behind(plain))) == kind::number) && goes_on_behind(behind(plain));
}

// Figures, and then the sentence is over: আনুমানিক ২০২৫
bool only_figures(std::string_view text) {
  for (Digit d; (d = digit_at(text.data(), text.data() + text.size())).size != 0;) text.remove_prefix(d.size);
  return behind_blanks(text).empty();
}

// What stands behind a word that says nothing alone, past marks: a word of the tables, or a number that goes on itself (প্রায় ৩৫ লাখ টাকা does not).
// Behind an era, a period or a unit the number is enough: সাল ১৯৭১, বছরে দুইবার.
bool leads_on(std::string_view rest, bool number_alone) {
  while (!rest.empty() && (ends(rest) || rest.starts_with("ঃ"))) rest.remove_prefix(decode_size(rest.data()));
  if (rest.empty()) return false;
  constexpr Kinds numbers = kind::figure | kind::number;
  auto const stands = opening_at(rest);
  if (!number_alone && (stands.kinds & ~numbers) == 0) return can_begin(rest, stands) && (number_goes_on(rest) || only_figures(rest));
  return stands_whole(rest);
}

}  // namespace

bool can_begin(std::string_view rest, Opening opening) {
  if (opening.longest != letter || (opening.kinds & kind::figure) != 0 || decode_size(rest.data()) != letter || ends(rest.substr(letter))) return opening.longest != 0;
  auto const next = rest.substr(letter, letter);
  return std::any_of(std::begin(glued_to_a_letter), std::end(glued_to_a_letter), [&](auto const l) { return next == l; });
}

bool can_go_on(std::string_view text, Opening opening) {
  constexpr Kinds numbers = kind::figure | kind::number;
  if (opening.longest >= text.size()) return true;  // the word runs over the end of the sentence (খ্রি. পূ.): the rules see to it
  if ((opening.kinds & numbers) != 0 && number_goes_on(text)) return true;
  auto const others = opening.kinds & ~numbers;
  if ((others & kind::vague) != 0) return true;  // এখনকার: they have endings of their own
  if (others == 0 || !stands_whole(text)) return false;
  // What says nothing alone; parts and joints begin nothing.
  constexpr Kinds incomplete = kind::told_from | kind::lead | kind::about | kind::pointing | kind::every | kind::some | kind::of_period | kind::rank | kind::century | kind::era | kind::unit | kind::part | kind::joint;
  bool const counted = (opening.kinds & kind::number) != 0 && (others & kind::unit) != 0;  // মাসখানেক: one word counts and is counted
  if ((others & ~incomplete) != 0 || counted) return true;
  return any_word(text, [number_alone = (others & (kind::era | kind::of_period | kind::unit)) != 0](Kinds kinds, std::string_view rest) {
    if (!ends(rest)) {
      auto const onto = kinds_at(rest);
      if (onto != 0 && !((kinds & kind::number) != 0 && counts(onto))) return true;  // এবছর · প্রতিদিন; not একবার
      while (!rest.empty() && !ends(rest)) rest.remove_prefix(decode_size(rest.data()));
    }
    return leads_on(behind_blanks(rest), number_alone);
  });
}

bool may_stand(std::string_view text) { return stands_whole(text); }

bool may_open(std::string_view text) { return first_letters.may_begin(text); }

}  // namespace kalpanji::grammar
