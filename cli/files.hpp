// Files in and out: whole inputs read, outputs written beside and renamed, so that an existing file is either the old one or
// the whole new one. Every failure is one line on standard error, in the user's language, naming the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji::cli {

/// Says both, and means whichever the user asked for.
struct Phrase {
  std::string_view bn, en;
  std::string_view in(Language language) const { return language == Language::bengali ? bn : en; }
};

/// "kalpanji: FILE: message" on standard error.
void complain(std::string_view file, std::string_view message);

/// What a file is called in output: its path; standard input has a name of its own.
std::string_view display_name(std::string_view path);

/// The whole of a file, or of standard input for "-". Nothing, after a complaint, when it cannot be read. At most
/// max_text_bytes + 1 bytes are taken in, so that the library can refuse what is longer.
std::optional<std::string> read_file(std::string_view path, Language);

/// Writes to a file, or to standard output for "" and "-". A symbolic link is followed, permissions stay, what is no
/// regular file (/dev/null, a pipe) is written in place. False after a complaint.
bool write_file(std::string_view path, std::string_view bytes, Language);

}  // namespace kalpanji::cli
