#include "inputs.hpp"

#include <unistd.h>

#include <algorithm>

#include "files.hpp"
#include "hints.hpp"
#include "json_line.hpp"
#include "not_text.hpp"
#include "progress.hpp"

namespace kalpanji::cli {

namespace {

// The documents of JSON Lines, one a line; a line that is none is complained about.
bool read_lines(std::string_view text, std::string_view file, ReadOptions const& options, Language language, std::vector<Chronicle>& out) {
  bool all = true;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (std::size_t number = 1; !text.empty(); ++number) {
    auto const end = std::min(text.find('\n'), text.size());
    std::string line{text.substr(0, end)};
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    DocumentLine document;
    auto trouble = read_document_line(line, options, document);
    if (!trouble) {
      document.options.id = document.id;
      if (auto chronicle = read(document.text, document.options)) out.push_back(*chronicle);
      else trouble = trouble_of(chronicle.status());
    }
    if (!trouble) continue;
    complain(place_of(file, number, *trouble), trouble->in(language));
    all = false;
  }
  return all;
}

// A picture shows no findings, so that a text was read in part only has to be said beside it.
void tell_what_was_left_out(std::vector<Chronicle> const& chronicles, Language in) {
  for (auto const& chronicle : chronicles)
    for (auto const& finding : chronicle.findings())
      if (finding.rule() == "KP9001" && finding.severity() != Severity::info) complain(chronicle.id(), finding.message(in));
}

// One text; what is no text is told by what it is.
bool read_text(std::string const& text, std::string const& file, ReadOptions const& options, Options const& o, std::vector<Chronicle>& out) {
  auto const shown = display_name(file);
  if (auto const other = not_plain_text(text, file, o.in())) {
    complain(shown, *other);
    return false;
  }
  if (o.input == "auto" && is_our_output(text)) {
    complain(shown, our_output.in(o.in()));
    return false;
  }
  auto own = options;
  own.id = shown;
  auto const chronicle = read(text, own);
  bool const latin = has_no_bengali(text);
  if (!chronicle) {
    auto words = message(chronicle.status(), o.in());
    if (latin && chronicle.status().code == Code::invalid_utf8) words += "; " + std::string{no_bengali.in(o.in())};
    complain(shown, words);
    return false;
  }
  if (latin) complain(shown, no_bengali.in(o.in()));
  out.push_back(*chronicle);
  return true;
}

}  // namespace

std::vector<Chronicle> read_inputs(Options const& o, bool& all_read) {
  std::vector<Chronicle> out;
  auto const options = read_options(o);
  auto files = o.files;
  if (files.empty()) {
    if (::isatty(STDIN_FILENO) == 1) {
      complain("", Phrase{"কোন ফাইল পড়ব? ফাইলের নাম দিন, বা - দিয়ে প্রমিত ইনপুট", "which file? Name one, or - for standard input"}.in(o.in()));
      all_read = false;
      return out;
    }
    files.push_back("-");
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    auto const& file = files[i];
    tell_progress(reading, display_name(file), i + 1, files.size());
    auto const text = file == "-" && o.standard_input ? o.standard_input : read_file(file, o.in());
    all_read &= text && (o.input == "jsonl" || (o.input == "auto" && looks_like_json_lines(*text)) ? read_lines(*text, display_name(file), options, o.in(), out) : read_text(*text, file, options, o, out));
  }
  return out;
}

Exit put(Work work, std::vector<Chronicle> const& chronicles, Options const& o) {
  if (work != Work::check) tell_what_was_left_out(chronicles, o.in());
  if (work == Work::timeline || work == Work::itinerary) tell_what_is_missing(chronicles, o);
  tell_progress(work == Work::timeline ? Phrase{"আঁকছে", "drawing"} : Phrase{"লিখছে", "writing"});
  auto const drawn = write(work, chronicles, render_options(o));
  if (!drawn) {
    auto const code = drawn.status().code;
    complain(code == Code::one_document ? "--format=" + o.format : "", message(drawn.status(), o.in()));
    return refused;
  }
  if (!write_file(o.output, *drawn, o.in())) return refused;
  bool const picture = work == Work::timeline && (o.format.empty() || o.format == "svg" || o.format == "html");
  if (picture && (o.output.empty() || o.output == "-") && ::isatty(STDOUT_FILENO) == 1)
    complain("", Phrase{"উপরের সবটা একটি ছবি; ফাইলে রাখতে -o visit.svg, টার্মিনালে পড়তে --format=text", "all of the above is a picture; -o visit.svg keeps it in a file, --format=text can be read here"}.in(o.in()));
  return done;
}

}  // namespace kalpanji::cli
