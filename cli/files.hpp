// Files in and out: whole inputs read, outputs written beside and renamed, so that an existing file is either the old one or
// the whole new one. Every failure is one line on standard error, in the user's language, naming the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "phrase.hpp"

namespace kalpanji::cli {

/// "kalpanji: FILE: message" on standard error.
void complain(std::string_view file, std::string_view message);

/// What a file is called in output: its path; standard input has a name of its own.
std::string_view display_name(std::string_view path);

/// The whole of a file, or of standard input for "-". Nothing, after a complaint, when it cannot be read. At most
/// max_text_bytes + 1 bytes are taken in, so that the library can refuse what is longer.
std::optional<std::string> read_file(std::string_view path, Language);

/// An output in the making: standard output for "" and "-", else a file. A regular file is written beside its name and
/// renamed by commit(); without it, and when a signal ends the program, nothing is left. A symbolic link is followed,
/// permissions stay, what is no regular file (/dev/null, a pipe) is written in place. One at a time.
class Output {
 public:
  Output(std::string_view path, Language);
  ~Output();
  Output(Output const&) = delete;
  Output& operator=(Output const&) = delete;

  /// False when nothing more can be written, after one complaint (none where a reader has left).
  bool put(std::string_view bytes);
  /// Nothing was lost and the file has its name; else false, after a complaint.
  bool commit();

 private:
  bool open_file();
  bool fail(int error);
  bool close_file();

  std::string shown_, target_;
  Language language_;
  int file_ = -1;
  unsigned mode_ = 0;
  bool beside_ = false, failed_ = false;
};

/// The whole of an output at once. False after a complaint.
bool write_file(std::string_view path, std::string_view bytes, Language);

}  // namespace kalpanji::cli
