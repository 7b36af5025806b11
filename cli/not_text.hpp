// Files that people give and that are no text in UTF-8: told by their first bytes, with what to do. Reads at most the first few kilobytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "phrase.hpp"

namespace kalpanji::cli {

/// What it is and how to make a text of it: UTF-16 and UTF-32, Word, LibreOffice, PDF, RTF, compressed. Nothing for what may be a text.
std::optional<std::string> not_plain_text(std::string_view bytes, std::string_view path, Language);

/// No Bengali letter in it: English, or a text in the letters of Bijoy, whose bytes look Latin.
bool has_no_bengali(std::string_view bytes);

/// What to say of such a text.
inline constexpr Phrase no_bengali{"কোনো বাংলা অক্ষর নেই; বিজয় বা ANSI-তে লেখা হলে আগে ইউনিকোডে (UTF-8) বদলে নিন", "no Bengali letter in it; a text typed in Bijoy (ANSI) must be converted to Unicode (UTF-8) first"};

}  // namespace kalpanji::cli
