// Words as data: a table of spellings and what each means, ordered by meaning in the source and sorted by the
// compiler, which also refuses a spelling given twice and one that is not in the normal form of grammar/text
// (য় ড় ঢ় are letter + nukta there). No constructor runs at start-up and nothing is allocated.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace kalpanji::grammar {

template <class T>
struct Entry {
  std::string_view word;
  T means;
};

template <class T, std::size_t N>
using Lexicon = std::array<Entry<T>, N>;

/// No U+09DC, U+09DD, U+09DF (NFC writes them apart) and no vowel sign in two pieces.
constexpr bool in_normal_form(std::string_view word) {
  for (std::string_view const never : {"\u09DC", "\u09DD", "\u09DF", "\u09C7\u09BE", "\u09C7\u09D7"})
    if (word.find(never) != std::string_view::npos) return false;
  return !word.empty();
}

template <class T, std::size_t N>
consteval Lexicon<T, N> lexicon(Entry<T> const (&entries)[N]) {
  Lexicon<T, N> sorted{};
  std::copy(entries, entries + N, sorted.begin());
  std::sort(sorted.begin(), sorted.end(), [](auto const& a, auto const& b) { return a.word < b.word; });
  for (std::size_t i = 0; i < N; ++i) {
    if (!in_normal_form(sorted[i].word)) throw "a spelling is not in normal form";
    if (i > 0 && sorted[i - 1].word == sorted[i].word) throw "a spelling stands twice";
  }
  return sorted;
}

/// The longest entry that `text` starts with, or null. A few binary searches.
template <class T, std::size_t N>
constexpr Entry<T> const* longest_prefix(Lexicon<T, N> const& table, std::string_view text) {
  for (;;) {
    auto const after = std::upper_bound(table.begin(), table.end(), text,
                                        [](std::string_view t, auto const& e) { return t < e.word; });
    if (after == table.begin()) return nullptr;
    auto const& entry = *std::prev(after);
    if (text.starts_with(entry.word)) return &entry;
    // No entry between the shared beginning and the text can be a prefix: look again among shorter ones.
    std::size_t shared = 0;
    while (shared < entry.word.size() && shared < text.size() && entry.word[shared] == text[shared]) ++shared;
    if (shared == 0) return nullptr;
    text = text.substr(0, shared);
  }
}

}  // namespace kalpanji::grammar
