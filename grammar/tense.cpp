#include "grammar/tense.hpp"

#include <algorithm>
#include <array>

#include "grammar/lexicon/tenses.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

// What ends a word is looked for among the entries that share its last letter: most words have no such letter.
constexpr std::size_t last_letters = 128;  // of the Bengali block, U+0980 on
constexpr std::size_t last_letter(std::string_view word) {
  auto const b = [&](std::size_t back) { return static_cast<unsigned char>(word[word.size() - back]); };
  return word.size() >= 3 && b(3) == 0xE0 && (b(2) == 0xA6 || b(2) == 0xA7) ? (b(2) - 0xA6u) * 64 + (b(1) - 0x80u) : last_letters;
}

template <std::size_t N>
struct Suffixes {
  std::array<Entry<Tense>, N> entries{};  // by their last letter, of one letter the longest first
  std::array<std::uint8_t, last_letters + 1> from{};
};

template <std::size_t N>
consteval Suffixes<N> suffixes(Lexicon<Tense, N> const& table) {
  Suffixes<N> out;
  out.entries = table.entries;
  std::sort(out.entries.begin(), out.entries.end(), [](auto const& a, auto const& b) {
    auto const la = last_letter(a.word), lb = last_letter(b.word);
    return la != lb ? la < lb : a.word.size() != b.word.size() ? a.word.size() > b.word.size() : a.word < b.word;
  });
  for (auto const& e : out.entries) ++out.from[last_letter(e.word) + 1];
  for (std::size_t letter = 0; letter < last_letters; ++letter) out.from[letter + 1] = static_cast<std::uint8_t>(out.from[letter + 1] + out.from[letter]);
  return out;
}

constexpr auto endings_of_verbs = suffixes(tense_endings);
constexpr auto endings_of_others = suffixes(not_verbs);

template <std::size_t N>
Entry<Tense> const* longest_suffix(Suffixes<N> const& table, std::string_view word) {
  auto const letter = last_letter(word);
  if (letter == last_letters) return nullptr;
  for (auto i = table.from[letter]; i < table.from[letter + 1]; ++i)
    if (word.ends_with(table.entries[i].word)) return &table.entries[i];
  return nullptr;
}

}  // namespace

// The first finite verb of the clause, or its last.
static Tense tense_in(std::string_view clause, bool last_one) {
  auto found = Tense::unknown;
  auto const* const last = clause.data() + clause.size();
  bool quoted = false;
  for (auto const* at = clause.data(); at != last;) {
    if (*at == '"') quoted = !quoted;
    if (quoted || !continues_word(at, last)) {
      ++at;
      continue;
    }
    auto const* const start = at;
    while (continues_word(at, last)) at += static_cast<unsigned char>(*at) < 0x80 ? 1 : 3;
    std::string_view const word(start, static_cast<std::size_t>(at - start));
    if (longest_suffix(endings_of_others, word) != nullptr) continue;
    if (auto const* ending = longest_suffix(endings_of_verbs, word)) {
      found = ending->means;
      if (!last_one) return found;
    }
  }
  return found;
}

Tense tense_of(std::string_view clause) { return tense_in(clause, false); }
Tense last_tense_of(std::string_view clause) { return tense_in(clause, true); }

}  // namespace kalpanji::grammar
