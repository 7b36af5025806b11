// Words as data: a table of spellings and what each means, ordered by meaning in the source and sorted by the
// compiler, which also refuses a spelling given twice and one that is not in the normal form of grammar/text
// (য় ড় ঢ় are letter + nukta there). No constructor runs at start-up and nothing is allocated.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kalpanji::grammar {

template <class T>
struct Entry {
  std::string_view word;
  T means;
};

/// Which words share a first letter: an ASCII character, a letter of the Bengali block, or any code point behind it (₹). In the
/// order of the bytes.
constexpr std::size_t letter_keys = 257, no_letter = letter_keys;
constexpr std::size_t first_letter(std::string_view word) {
  if (word.empty()) return no_letter;
  auto const b = [&](std::size_t i) { return static_cast<unsigned char>(word[i]); };
  if (b(0) < 0x80) return b(0);
  if (b(0) > 0xE0) return letter_keys - 1;
  return word.size() >= 3 && b(0) == 0xE0 && (b(1) == 0xA6 || b(1) == 0xA7) ? 128 + (b(1) - 0xA6u) * 64 + (b(2) - 0x80u) : no_letter;
}

/// Bytes that first_letter() tells apart: what is behind them is compared.
constexpr std::size_t letter_size(std::size_t letter) { return letter < 128 ? 1 : letter < letter_keys - 1 ? 3 : 0; }

/// Eight bytes as a number that orders as they do, zeros where the text is shorter.
constexpr std::uint64_t ordered_bytes(std::string_view text) {
  std::uint64_t out = 0;
  if (text.size() >= 8) {
    for (std::size_t i = 0; i < 8; ++i) out = out << 8 | static_cast<unsigned char>(text[i]);
  } else {
    for (std::size_t i = 0; i < text.size(); ++i) out |= std::uint64_t{static_cast<unsigned char>(text[i])} << (56 - 8 * i);
  }
  return out;
}

/// Sorted entries, where those of each first letter begin, and the eight bytes behind it.
template <class T, std::size_t N>
struct Lexicon {
  std::array<Entry<T>, N> entries{};
  std::array<std::uint64_t, N> behind{};
  std::array<std::uint16_t, letter_keys + 1> from{};

  constexpr auto begin() const { return entries.begin(); }
  constexpr auto end() const { return entries.end(); }
};

/// No U+09DC, U+09DD, U+09DF (NFC writes them apart) and no vowel sign in two pieces.
constexpr bool in_normal_form(std::string_view word) {
  for (std::string_view const never : {"\u09DC", "\u09DD", "\u09DF", "\u09C7\u09BE", "\u09C7\u09D7"})
    if (word.find(never) != std::string_view::npos) return false;
  return !word.empty();
}

/// Fills what is found by: `count` sorted words, the rest is empty.
template <class T, std::size_t N>
constexpr void index(Lexicon<T, N>& table, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    auto const letter = first_letter(table.entries[i].word);
    ++table.from[letter + 1];
    table.behind[i] = ordered_bytes(table.entries[i].word.substr(letter_size(letter)));
  }
  for (std::size_t letter = 0; letter < letter_keys; ++letter) table.from[letter + 1] = static_cast<std::uint16_t>(table.from[letter + 1] + table.from[letter]);
}

template <class T, std::size_t N>
consteval Lexicon<T, N> lexicon(Entry<T> const (&entries)[N]) {
  Lexicon<T, N> sorted{};
  auto& words = sorted.entries;
  std::copy(entries, entries + N, words.begin());
  std::sort(words.begin(), words.end(), [](auto const& a, auto const& b) { return a.word < b.word; });
  for (std::size_t i = 0; i < N; ++i) {
    if (!in_normal_form(words[i].word)) throw "a spelling is not in normal form";
    if (i > 0 && words[i - 1].word == words[i].word) throw "a spelling stands twice";
    auto const letter = first_letter(words[i].word);
    if (letter == no_letter) throw "a spelling begins with a letter of another script before the Bengali block";
  }
  index(sorted, N);
  return sorted;
}

/// The longest entry that `text` starts with, or null. Numbers are compared; words longer than eight bytes behind their first
/// letter once more.
template <class T, std::size_t N>
constexpr Entry<T> const* longest_prefix(Lexicon<T, N> const& table, std::string_view text) {
  auto const letter = first_letter(text);
  if (letter == no_letter) return nullptr;
  std::size_t const begin = table.from[letter], end = table.from[letter + 1];
  if (begin == end) return nullptr;
  auto const skip = letter_size(letter);
  auto const wanted = ordered_bytes(text.substr(skip));
  // What `text` begins with is not behind it in the order, and of such words the longest stands last.
  auto i = static_cast<std::size_t>(std::upper_bound(table.behind.begin() + begin, table.behind.begin() + end, wanted) - table.behind.begin());
  constexpr std::uint64_t bengali = 0xE0;
  while (i-- > begin) {
    auto const& entry = table.entries[i];
    auto const differs = table.behind[i] ^ wanted;
    auto const size = entry.word.size() - skip;
    if (size == 0) return &entry;
    if (size >= 8 ? differs == 0 && text.starts_with(entry.word) : differs >> (64 - 8 * size) == 0) return &entry;
    // Another second letter: only a word of one letter is left.
    if (wanted >> 56 == bengali && differs >> 40 != 0) return table.entries[begin].word.size() == skip ? &table.entries[begin] : nullptr;
  }
  return nullptr;
}

/// Words of several tables in one: `all` in any order, the same word more than once; `add(means, more)` says what two come to.
/// What a word means counts for every longer one that begins with it (আজ for আজকের). Behind the last word the entries are empty.
template <class T, std::size_t N, class Add>
constexpr Lexicon<T, N> merged_words(std::array<Entry<T>, N> all, Add add) {
  std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.word < b.word; });
  Lexicon<T, N> out{};
  std::size_t kept = 0, depth = 0;
  std::array<std::size_t, N> shorter{};  // the words that the last one kept begins with, itself included
  for (auto const& e : all) {
    if (kept == 0 || out.entries[kept - 1].word != e.word) {
      while (depth > 0 && !e.word.starts_with(out.entries[shorter[depth - 1]].word)) --depth;
      out.entries[kept].word = e.word;
      if (depth > 0) out.entries[kept].means = out.entries[shorter[depth - 1]].means;
      shorter[depth++] = kept++;
    }
    add(out.entries[kept - 1].means, e.means);
  }
  index(out, kept);
  return out;
}

}  // namespace kalpanji::grammar
