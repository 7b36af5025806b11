// One line of JSON Lines made into a document: {"id","text","date"?,"region"?}. The lines themselves are counted by the caller.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "phrase.hpp"

namespace kalpanji::cli {

/// Why a line is no document, in both languages; `offset` in bytes of the line or of its text.
struct Trouble {
  std::string_view code;
  std::string bn, en;
  std::uint64_t offset = 0;
  std::size_t column = 0;  // in the line, from 1, in code points; 0: the line as a whole
  std::string const& in(Language language) const { return language == Language::bengali ? bn : en; }
};

struct DocumentLine {
  std::string id, text;
  ReadOptions options;  // the defaults, with what the line says itself; its id is not set
};

/// Fills `out` as far as the line can be read; what stops it is the trouble.
std::optional<Trouble> read_document_line(std::string const& line, ReadOptions const& defaults, DocumentLine& out);

/// The first line that is not blank looks like an object with a text, and is no output of ours: what --input=auto takes for JSON Lines.
bool looks_like_json_lines(std::string_view text);

/// "a.jsonl:3:17", as editors jump to it.
std::string place_of(std::string_view file, std::size_t number, Trouble const&);

/// It begins like what `extract` or another command writes for programs, which holds no text to read.
bool is_our_output(std::string_view text);
inline constexpr Phrase our_output{"এটি kalpanji-রই ফল, মূল লেখা নয়; মূল লেখাটি দিন (লেখা হিসেবেই পড়াতে চাইলে --input=text)", "output of kalpanji, not a text; give the text itself (--input=text reads it as prose all the same)"};

/// The trouble of a document that the library refuses.
Trouble trouble_of(Status);

}  // namespace kalpanji::cli
