// What the two passes over the layout share: a cursor, marks of lists and what sets a head off, labels, cells, lines that tell no event.
// Of grammar/layout.cpp and layout_times.cpp alone. Offsets are bytes of the normal text.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/lexicon/layout.hpp"
#include "grammar/mention.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar::layout_parts {

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }

struct Cursor {
  std::string_view text;
  std::uint32_t at, last;
  bool done() const { return at >= last; }
  std::string_view rest() const { return text.substr(at, last - at); }
  bool take(std::string_view mark) {
    if (!rest().starts_with(mark)) return false;
    at += static_cast<std::uint32_t>(mark.size());
    return true;
  }
  void blank() {
    while (!done() && is_blank(text[at])) ++at;
  }
  std::uint32_t size() const { return decode_size(text.data() + at); }
};

std::string_view of(std::string_view text, Span);
Span trimmed(std::string_view text, Span);            // without blanks
bool word_ends(std::string_view text, std::uint32_t at);
bool has_word(std::string_view text);
/// Words between blanks, counted up to `most` + 1: long lines are told from short ones without being read to their end.
std::size_t words_in(std::string_view text, std::size_t most);

struct Marks {
  bool any = false, hash = false;
};

/// Passes the list marks, numbers and # before a line; stops where mention `m` or a later one begins.
Marks take_marks(Cursor&, std::vector<Mention> const& mentions, std::uint32_t m);

/// Passes what sets a head off from what it tells; false, and nothing passed, where there is none.
bool take_separator(Cursor&);

/// The label of a field and the byte `behind` its mark; empty where the line has none.
Span label_of(std::string_view text, Span content, std::uint32_t& behind);

/// A price, a number to call, a score.
bool tells_no_event(std::string_view text, Span content);

std::vector<Span> cells_of(std::string_view text, Span line);    // between bars; empty where there are none
std::vector<Span> line_spans(std::string_view text);             // every line without its end, empty ones too
bool names_columns(std::string_view text, Span line);
Era era_alone(std::string_view text, Span line);
bool tells_clock(Mention const&);
bool tells_clock_only(Mention const&);

template <class T, std::size_t N>
bool is_field(Lexicon<T, N> const& table, std::string_view label) {
  auto const* e = longest_prefix(table, label);
  return e != nullptr && e->word.size() == label.size();
}

}  // namespace kalpanji::grammar::layout_parts
