#include "grammar/misspelt.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "grammar/lexicon/endings.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/names.hpp"
#include "grammar/lexicon/remarks.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

constexpr std::size_t most_letters = 16;
struct Letters {
  std::array<char32_t, most_letters> at{};
  std::size_t size = 0;
};

std::optional<Letters> letters_of(std::string_view word) {
  Letters out;
  for (std::size_t i = 0; i < word.size();) {
    if (out.size == most_letters || decode_size(word.data() + i) != 3) return std::nullopt;
    auto const b = [&](std::size_t k) { return static_cast<unsigned char>(word[i + k]); };
    out.at[out.size++] = (static_cast<char32_t>(b(0) & 0x0Fu) << 12) | (static_cast<char32_t>(b(1) & 0x3Fu) << 6) | (b(2) & 0x3Fu);
    i += 3;
  }
  return out;
}

// Letters that sound, or look, alike.
bool confused(char32_t a, char32_t b) {
  constexpr std::array<std::u32string_view, 12> groups{U"শষস", U"িী", U"ুূ", U"নণ", U"রড়ঢ", U"জযঝ", U"ঙং", U"ৈে", U"োৌ", U"বভ", U"টঠতথ", U"অআ"};
  return std::any_of(groups.begin(), groups.end(), [&](auto const g) { return g.find(a) != g.npos && g.find(b) != g.npos; });
}

enum class Nearness : std::uint8_t { far, one_slip, confusion };

// One edit, or none: both words are walked from both ends, and what is left between must be the slip.
Nearness nearness(Letters const& a, Letters const& b) {
  constexpr char32_t hasanta = U'\u09CD';
  std::size_t head = 0;
  while (head < a.size && head < b.size && a.at[head] == b.at[head]) ++head;
  std::size_t tail = 0;
  while (tail < a.size - head && tail < b.size - head && a.at[a.size - 1 - tail] == b.at[b.size - 1 - tail]) ++tail;
  auto const in_a = a.size - head - tail, in_b = b.size - head - tail;
  if (in_a == 1 && in_b == 1) return confused(a.at[head], b.at[head]) ? Nearness::confusion : Nearness::one_slip;
  if (in_a + in_b == 1) {
    auto const letter = in_a == 1 ? a.at[head] : b.at[head];
    bool const doubled = in_a == 1 && head > 0 && a.at[head - 1] == letter;
    return letter == hasanta || doubled ? Nearness::confusion : Nearness::one_slip;
  }
  bool const swapped = in_a == 2 && in_b == 2 && a.at[head] == b.at[head + 1] && a.at[head + 1] == b.at[head];
  if (swapped) return Nearness::one_slip;
  // One letter of a conjunct left out: আশিন, আগট.
  constexpr std::size_t short_name = 5;
  if (in_b == 2 && in_a == 0 && b.size >= short_name && (b.at[head] == hasanta || b.at[head + 1] == hasanta)) return Nearness::one_slip;
  // A syllable, consonant and its sign, left out or written twice.
  auto const sign = [](char32_t c) { return c >= 0x09BE && c <= 0x09CD; };
  constexpr std::size_t long_name = 8;  // সবার is no সোমবার
  if (b.size >= long_name && in_b == 2 && in_a == 0 && (sign(b.at[head]) != sign(b.at[head + 1]))) return Nearness::one_slip;
  bool const twice = in_a == 2 && in_b == 0 && head >= 2 && a.at[head] == a.at[head - 2] && a.at[head + 1] == a.at[head - 1];
  if (twice) return Nearness::one_slip;
  // ৃ and ্রি, ঋ-কার said as রি
  constexpr char32_t vocalic = U'\u09C3', ra = U'\u09B0', i = U'\u09BF';
  auto const spelt_out = [&](Letters const& l, std::size_t n) { return n == 3 && l.at[head] == hasanta && l.at[head + 1] == ra && l.at[head + 2] == i; };
  bool const ri = (in_a == 1 && a.at[head] == vocalic && spelt_out(b, in_b)) || (in_b == 1 && b.at[head] == vocalic && spelt_out(a, in_a));
  return ri ? Nearness::confusion : Nearness::far;
}

template <class T, std::size_t N>
bool known(Lexicon<T, N> const& table, std::string_view word) {
  auto const* entry = longest_prefix(table, word);
  return entry != nullptr && entry->word == word;
}

bool is_name(std::string_view word) { return known(weekdays, word) || known(months, word); }

}  // namespace

std::vector<NameGuess> names_one_slip_away(std::string_view word, NameKind kind) {
  std::vector<NameGuess> out;
  auto const letters = letters_of(word);
  constexpr std::size_t short_name = 3;  // মে, জুন, মাঘ, পৌষ: জন, মা, সে are one slip away
  if (!letters || letters->size < short_name || is_name(word)) return out;
  if (std::find(other_words.begin(), other_words.end(), word) != other_words.end()) return out;
  auto const offer = [&](std::string_view name, std::string_view means) {
    // No slip changes both ends of a word, or its length by more than two letters.
    constexpr std::size_t letter = 3, most_longer = 2 * letter;
    if (word.size() > name.size() + most_longer || name.size() > word.size() + most_longer) return;
    if (word.substr(0, letter) != name.substr(0, letter) && !word.ends_with(name.substr(name.size() - letter))) return;
    auto const own = *letters_of(name);
    auto const near = nearness(*letters, own);
    if (near == Nearness::far || (own.size <= short_name && near != Nearness::confusion)) return;
    auto const seen = std::find_if(out.begin(), out.end(), [&](NameGuess const& g) { return g.name == means; });
    if (seen == out.end()) out.push_back({means, near == Nearness::confusion});
    else seen->confusion |= near == Nearness::confusion;
  };
  if (kind == NameKind::weekday) {
    for (auto const name : weekday_names) offer(name, name);
  } else {
    for (auto const name : month_names) offer(name, name);
    for (auto const& [spelling, name] : other_month_names) offer(spelling, name);
  }
  // Both names of Sunday mean one day.
  if (out.size() == 2 && out[0].name == weekday_names[0] && out[1].name == weekday_names[1]) out.pop_back();
  // Letters that are taken for each other are the likelier slip.
  if (std::any_of(out.begin(), out.end(), [](NameGuess const& g) { return g.confusion; })) std::erase_if(out, [](NameGuess const& g) { return !g.confusion; });
  return out;
}

// ---- Where a slip is one ----------------------------------------------------------------------------

namespace {

std::string_view text_of(char const* first, char const* last) { return {first, static_cast<std::size_t>(last - first)}; }

int digits_at(char const*& at, char const* last) {
  int n = 0;
  for (auto d = digit_at(at, last); d.size != 0; d = digit_at(at, last)) ++n, at += d.size;
  return n;
}
bool near(char const* from, char const* to) {
  constexpr std::ptrdiff_t most = 4;  // a blank, a bracket, a dash
  return from != nullptr && to - from <= most;
}

}  // namespace

// How many digits the word before begins with; a day's ordinal may follow them.
int NameSlips::digits_before() const {
  auto place = before_;
  if (place.first == nullptr) return 0;
  auto const* apart = longest_prefix(ordinal_endings, text_of(place.first, place.last));  // ২৫ শে
  if (apart != nullptr && apart->word.size() == static_cast<std::size_t>(place.last - place.first) && before_that_one_.first != nullptr) place = before_that_one_;
  auto at = place.first;
  int const n = digits_at(at, place.last);
  if (n == 0 || at == place.last) return n;
  auto const* ending = longest_prefix(ordinal_endings, text_of(at, place.last));
  return ending != nullptr && at + ending->word.size() == place.last ? n : 0;
}
// Figures, or the name of a month, right before or behind; or a word that a weekday follows.
bool NameSlips::weekday_expected(char const* first, char const* last) const {
  if (figure_behind(last)) return true;
  if (!beside_ || !near(before_.last, first)) return false;
  if (digits_before() != 0) return true;
  auto const* month = longest_prefix(months, text_of(before_.first, before_.last));
  if (month != nullptr && !month->means.weak) return true;
  auto const word_before = text_of(before_.first, before_.last);
  return longest_prefix(weekday_heads, word_before) != nullptr && longest_prefix(weekday_heads, word_before)->word == word_before;
}

std::vector<NameGuess> NameSlips::month_slips(char const* first, char const* last, char const* word_last) const {
  int const day_digits = near(before_.last, first) ? digits_before() : 0;
  bool const day = day_digits == 1 || day_digits == 2;
  auto at = word_last;
  for (int i = 0; i < 2 && at < end_ && (*at == ' ' || *at == ','); ++i) ++at;
  int const after = digits_at(at, end_);
  bool const month_first = (after == 1 || after == 2) && text_of(at, end_).starts_with(", ");
  bool const year = after == 4 || month_first;
  if (!day && !year) return {};
  auto names = names_one_slip_away(text_of(first, last), NameKind::month);
  // With both a day and a year around it the word can be nothing else. Else only names that no other word comes near.
  constexpr std::size_t letter = 3, longish = 5 * letter, long_name = 8 * letter;
  if (!(day && year) && !month_first)
    std::erase_if(names, [&](NameGuess const& n) {
      bool const english = longest_prefix(months, n.name)->means.names == MonthNames::gregorian;
      return !(n.confusion && n.name.size() >= longish) && !(english && n.name.size() >= (day ? longish : long_name) && n.name != "মার্চ");
    });
  return names;
}

// A word that is over: the name of a weekday or month that it may have been meant for.
std::optional<NameSlip> NameSlips::slip_of(char const* first, char const* last) const {
  constexpr std::ptrdiff_t shortest = 9, longest = 54;
  if (last - first < shortest || last - first > longest || digit_at(first, last).size != 0) return std::nullopt;
  if (!weekday_expected(first, last)) return std::nullopt;
  auto const word = text_of(first, last);
  // A stem that ends in a consonant takes ে ের, one that ends in a vowel র য় তে; ই ও কে follow either.
  enum class After : std::uint8_t { any, consonant, vowel };
  struct Carried {
    std::string_view ending;
    After after;
  };
  constexpr std::array<Carried, 15> carried{{{"", After::any}, {"ের", After::consonant}, {"ে", After::consonant}, {"েই", After::consonant}, {"েও", After::consonant}, {"েরও", After::consonant}, {"েরই", After::consonant}, {"র", After::vowel}, {"য়ের", After::vowel}, {"য়ে", After::vowel}, {"তে", After::vowel}, {"য়", After::vowel}, {"ই", After::any}, {"ও", After::any}, {"কে", After::any}}};
  auto const may_carry = [&](Carried const& c) {
    if (!word.ends_with(c.ending) || word.size() <= c.ending.size() + 3) return false;
    auto const stem = word.substr(0, word.size() - c.ending.size());
    auto const last_letter = static_cast<unsigned char>(stem[stem.size() - 1]), block = static_cast<unsigned char>(stem[stem.size() - 2]);
    bool const vowel = (block == 0xA6 && last_letter >= 0x85 && last_letter <= 0x94) || (block == 0xA6 && last_letter >= 0xBE) || (block == 0xA7 && last_letter <= 0x8C);
    return c.after == After::any || (c.after == After::vowel) == vowel;
  };
  // জানুয়ারিতেই, এপ্রিলঃ: a name with any ending of more than one letter (those of one are below), or with a visarga for a colon, is spelt right.
  auto const rest_of = [&](auto const& table) {
    auto const* name = longest_prefix(table, word);
    return name != nullptr ? word.substr(name->word.size()) : std::string_view{};
  };
  for (auto const rest : {rest_of(months), rest_of(weekdays)})
    if (rest == "ঃ" || (rest.size() > 3 && known(endings, rest))) return std::nullopt;
  for (auto const& c : carried)
    if (may_carry(c) && is_name(word.substr(0, word.size() - c.ending.size()))) return std::nullopt;
  // As it stands, then without each ending it may carry.
  for (auto const& c : carried) {
    if (!may_carry(c)) continue;
    auto const* const stem = last - c.ending.size();
    auto names = names_one_slip_away(text_of(first, stem), NameKind::weekday);
    if (names.empty()) names = month_slips(first, stem, last);
    if (names.empty()) continue;
    NameSlip found{first, stem, {}};
    for (auto const& n : names) found.better += (found.better.empty() ? "" : "|") + std::string{n.name};
    return found;
  }
  return std::nullopt;
}

}  // namespace kalpanji::grammar
