// Names of weekdays and months that are one slip away from right (শুকরবার, জুলাঈ, নবভেম্বর), beside the other parts of a date: only
// there is such a word a slip and not a word of its own (বিধবার, চিত্র, শ্রবণ).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/first_letters.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/remarks.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

enum class NameKind : unsigned char { weekday, month };

struct NameGuess {
  std::string_view name;  // as dictionaries write it
  bool confusion = false; // only letters that are taken for each other differ: শ ষ স, ি ী, ন ণ
};

/// The names at distance one from the word: a code point left out, put in, or replaced, two neighbours swapped, a syllable left
/// out or written twice, ৃ for ্রি. Empty where the word is a name in any accepted spelling. The word is of the normal form,
/// without its case ending. Bounded: some 30 names of at most 14 code points.
std::vector<NameGuess> names_one_slip_away(std::string_view word, NameKind);

struct NameSlip {
  char const* first = nullptr;  // of the name, without its ending
  char const* last = nullptr;
  std::string better;           // several guesses with | between them
};

/// The words of a sentence, one after the other. A word is judged by those around it: figures of a day or a year, the name of a
/// month, রোজ. Nearly free for words that have none of these beside them.
class NameSlips {
 public:
  void begin_sentence(char const* end) {
    end_ = end;
    before_ = before_that_one_ = {};
    beside_ = false;
  }

  /// What stands before a weekday or month: figures, an ordinal ending that stands apart, a month, a word that a weekday follows.
  static constexpr void add_neighbours(FirstLetters& out) {
    for (std::string_view const digit : {"০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) out.add(digit);
    for (auto const& e : ordinal_endings) out.add(e.word);
    for (auto const& e : months) out.add(e.word);
    for (auto const& e : weekday_heads) out.add(e.word);
  }

  /// The next word of the sentence, and whether it may be such a neighbour of the one behind it.
  std::optional<NameSlip> word(char const* first, char const* last, bool neighbour) {
    auto found = beside_ || figure_behind(last) ? slip_of(first, last) : std::nullopt;
    before_that_one_ = before_;
    before_ = {first, last};
    beside_ = neighbour;
    return found;
  }
  std::pair<char const*, char const*> word_before() const { return {before_.first, before_.last}; }

 private:
  struct Place {
    char const* first = nullptr;
    char const* last = nullptr;
  };
  bool figure_behind(char const* at) const {
    for (int i = 0; i < 3 && at < end_ && (*at == ' ' || *at == '(' || *at == ',' || *at == '-' || *at == ':' || *at == '|'); ++i) ++at;
    return digit_at(at, end_).size != 0;
  }
  int digits_before() const;
  bool weekday_expected(char const* first, char const* last) const;
  std::vector<NameGuess> month_slips(char const* first, char const* last, char const* word_last) const;
  std::optional<NameSlip> slip_of(char const* first, char const* last) const;

  char const* end_ = nullptr;  // of the sentence
  Place before_, before_that_one_;
  bool beside_ = false;  // the word before may be one that stands beside a weekday or month
};

}  // namespace kalpanji::grammar
