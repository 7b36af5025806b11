// Times without a date: সম্প্রতি · একদিন · তখন · শিগগির · ভবিষ্যতে. They are found so that nobody takes them for nothing.
#include "grammar/families.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

bool vague_expression(Window const& w, char const*& first, Expression& out) {
  auto const* entry = longest_prefix(vague_words, text_of(first, w.last));
  if (entry == nullptr) return false;
  auto at = first + entry->word.size();
  if (continues_word(at, w.last) && !x3::parse(at, w.last, x3::omit[(x3::lit("ও") | "ই" | "েই" | "ে" | "কার") >> word_end])) return false;
  out = Vague{entry->means.side};
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
