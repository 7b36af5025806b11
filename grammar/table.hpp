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

/// Sorted entries, and where those of each first letter begin.
template <class T, std::size_t N>
struct Lexicon {
  std::array<Entry<T>, N> entries{};
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
    ++sorted.from[letter + 1];
  }
  for (std::size_t letter = 0; letter < letter_keys; ++letter) sorted.from[letter + 1] = static_cast<std::uint16_t>(sorted.from[letter + 1] + sorted.from[letter]);
  return sorted;
}

/// The longest entry that `text` starts with, or null. A few binary searches among the words of its first letter.
template <class T, std::size_t N>
constexpr Entry<T> const* longest_prefix(Lexicon<T, N> const& table, std::string_view text) {
  auto const letter = first_letter(text);
  if (letter == no_letter) return nullptr;
  auto const begin = table.begin() + table.from[letter];
  for (auto end = table.begin() + table.from[letter + 1]; begin != end;) {
    auto const after = std::upper_bound(begin, end, text, [](std::string_view t, auto const& e) { return t < e.word; });
    if (after == begin) return nullptr;
    auto const& entry = *std::prev(after);
    if (text.starts_with(entry.word)) return &entry;
    // No entry between the shared beginning and the text can be a prefix: look again among shorter ones.
    std::size_t shared = 0;
    while (shared < entry.word.size() && shared < text.size() && entry.word[shared] == text[shared]) ++shared;
    if (shared == 0) return nullptr;
    text = text.substr(0, shared);
    end = after;
  }
  return nullptr;
}

}  // namespace kalpanji::grammar
