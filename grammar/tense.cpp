#include "grammar/tense.hpp"

#include "grammar/lexicon/tenses.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

template <std::size_t N>
Entry<Tense> const* longest_suffix(Lexicon<Tense, N> const& table, std::string_view word) {
  Entry<Tense> const* best = nullptr;
  for (auto const& entry : table)
    if (word.ends_with(entry.word) && (best == nullptr || entry.word.size() > best->word.size())) best = &entry;
  return best;
}

}  // namespace

Tense tense_of(std::string_view clause) {
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
    if (longest_suffix(not_verbs, word) != nullptr) continue;
    if (auto const* ending = longest_suffix(tense_endings, word)) return ending->means;
  }
  return Tense::unknown;
}

}  // namespace kalpanji::grammar
