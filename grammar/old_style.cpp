#include "grammar/old_style.hpp"

#include <algorithm>

#include "grammar/lexicon/old_style.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

std::string_view without_end(std::string_view s) {
  while (s.ends_with(' ') || s.ends_with(',')) s.remove_suffix(1);
  return s;
}

std::string_view last_word(std::string_view s) {
  auto at = s.size();
  while (at > 0 && s[at - 1] != ' ' && s[at - 1] != '(' && s[at - 1] != ',') --at;
  return s.substr(at);
}

template <std::size_t N>
bool names(Lexicon<OldStyle, N> const& table, std::string_view word) {
  return std::any_of(table.begin(), table.end(), [&](auto const& e) { return e.word == word; });
}

/// Takes the last word away where the table has it.
template <std::size_t N>
bool drop_last(Lexicon<OldStyle, N> const& table, std::string_view& s) {
  s = without_end(s);
  auto const word = last_word(s);
  if (!names(table, word)) return false;
  s.remove_suffix(word.size());
  return true;
}

}  // namespace

std::size_t old_style_before(std::string_view before) {
  auto rest = before;
  drop_last(according_to, rest);
  bool const noun = drop_last(calendar_nouns, rest);
  rest = without_end(rest);
  auto const name = last_word(rest);  // পুরোনো alone is old, and no calendar
  return names(old_calendar_names, name) && (noun || name.starts_with("জুল")) ? before.size() - (rest.size() - name.size()) : 0;
}

std::size_t old_style_behind(std::string_view after) {
  // (জুলীয়) · (জুলীয় পঞ্জিকা) · (পুরোনো রীতি অনুযায়ী)
  auto const close = after.find(')');
  if (!after.starts_with(" (") || close == std::string_view::npos) return 0;
  auto inside = after.substr(2, close - 2);
  drop_last(according_to, inside);
  bool const noun = drop_last(calendar_nouns, inside);
  inside = without_end(inside);
  return names(old_calendar_names, inside) && (noun || inside.starts_with("জুল")) ? close + 1 : 0;
}

}  // namespace kalpanji::grammar
