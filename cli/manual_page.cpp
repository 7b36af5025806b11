// The manual page kalpanji(1), in mdoc, from the declared command line. English: the words of options are those of --help.
#include <algorithm>

#include "manual.hpp"
#include "option_table.hpp"

namespace kalpanji::cli {

namespace {

constexpr char const* revised = "November 25, 2026";

// Text of a line of mdoc: no escape, no request at its beginning, hyphens that are hyphens.
std::string plain(std::string_view text) {
  std::string out;
  if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
  for (char const c : text) {
    if (c == '\\') out += "\\e";
    else if (c == '-') out += "\\-";
    else out += c;
  }
  return out;
}

// A word of a macro line: quoted where it holds blanks or is a macro's name to mdoc.
std::string word(std::string_view text) {
  std::string out = "\"";
  for (char const c : plain(text)) {
    if (c == '"') out += "\\(dq";
    else out += c;
  }
  return out + "\"";
}

// Bytes that mandoc counts: a letter outside ASCII is \[u09A6] to it.
std::size_t counted(std::string_view word) {
  constexpr std::size_t escape = 8;
  std::size_t out = 0;
  for (char const c : word) out += (static_cast<unsigned char>(c) & 0x80) == 0 ? 1 : (static_cast<unsigned char>(c) & 0x40) != 0 ? escape : 0;
  return out;
}

// A paragraph as lines of at most 80 bytes, each at a blank.
std::string wrapped(std::string_view text) {
  constexpr std::size_t widest = 80;
  std::string out;
  std::size_t width = 0;
  while (!text.empty()) {
    auto const end = std::min(text.find(' '), text.size());
    auto const one = plain(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    auto const own = counted(one);
    bool const fits = width + 1 + own <= widest;
    out += out.empty() ? "" : fits ? " " : "\n";
    width = fits && !out.empty() ? width + 1 + own : own;
    out += one;
  }
  return out + "\n";
}

// With a capital, and a full stop.
std::string sentence(std::string_view text) {
  std::string out{text};
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return wrapped(out + ".");
}

std::string placeholder(OptionRow const& row) {
  if (row.value == Value::several) return "name,...";
  if (!row.placeholder.empty()) return std::string{row.placeholder};
  return row.value == Value::format ? "format" : has_many_names(row) ? "name" : "word";
}

std::string names(std::vector<std::string_view> const& choices) {
  std::string out = "One of\n";
  for (std::size_t i = 0; i < choices.size(); ++i) out += ".Cm " + plain(choices[i]) + (i + 1 < choices.size() ? " ,\n" : " .\n");
  return out;
}

std::string item(OptionRow const& row, Command command) {
  std::string out = ".It";
  if (is_positional(row)) {
    out += " Ar " + std::string{row.placeholder};
  } else {
    if (!row.short_name.empty()) out += " Fl " + std::string{row.short_name} + " ,";
    out += " Fl \\-" + plain(row.long_name);
    auto const value = plain(placeholder(row));
    if (row.value_optional) out += " Ns Op = Ns Ar " + value;
    else if (row.value != Value::none) out += " Ns = Ns Ar " + value;
  }
  out += "\n" + sentence(row.words.en);
  if (auto const choices = choices_of(row, command); choices.size() > 1) out += names(choices);
  if (auto const standard = standard_of(row, command, Language::english); !standard.empty()) {
    bool const typed = row.standard.empty() || row.standard.bn == row.standard.en;
    out += typed ? "Default:\n.Ql " + word(standard) + " .\n" : wrapped("Default: " + standard + ".");
  }
  if (auto const example = example_of(row, command); !example.empty() && !is_positional(row)) out += "Example:\n.Ql " + word(example) + " .\n";
  return out;
}

std::string list(CommandRow const& command) {
  std::string out = ".Bl -tag -width Ds\n";
  for (auto const* row : rows_of(command.bit)) out += item(*row, command.bit);
  return out + ".El\n";
}

constexpr std::string_view ending = R"(.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev SOURCE_DATE_EPOCH
Seconds since 1970; the
.Cm DTSTAMP
of iCalendar output where
.Fl \-stamp
is not given.
.It Ev TERM
Where standard error is a terminal that can go back in its line, work of more
than a second is told there.
.El
.Pp
Nothing else is taken from the environment, and nothing from the clock: the
same input and options give the same bytes.
.Sh EXIT STATUS
.Bl -tag -width Ds
.It 0
Done, and nothing found at the level of
.Fl \-fail\-on .
.It 1
.Cm check
found something.
.It 2
A wrong command line, an input that cannot be read or an output that cannot
be written.
.El
.Sh EXAMPLES
Is every date of an article possible, and does it fit its weekday?
.Pp
.Dl kalpanji check article.txt \-\-date=2024\-07\-05
.Pp
Its events as a picture, and as a calendar file:
.Pp
.Dl kalpanji timeline article.txt \-o visit.svg
.Dl kalpanji itinerary article.txt \-\-format=ics \-o visit.ics
.Pp
A stream of documents, one a line, in constant memory:
.Pp
.Dl kalpanji extract \-\-input=jsonl < documents.jsonl > read.jsonl
.Sh STANDARDS
Dates in outputs for programs are EDTF (ISO 8601\-2); calendars are RFC 5545,
tables RFC 4180.
)";

}  // namespace

std::string manual_page() {
  auto const commands = command_rows();
  auto const& whole = commands.front();
  std::string out = std::string{".Dd "} + revised + "\n.Dt KALPANJI 1\n.Os\n.Sh NAME\n.Nm kalpanji\n.Nd " + plain(whole.purpose.en) + "\n.Sh SYNOPSIS\n";
  for (auto const& command : commands.subspan(1)) {
    out += ".Nm\n.Cm " + std::string{command.name} + "\n.Op Ar options\n";
    for (auto const* row : rows_of(command.bit))
      if (is_positional(*row)) out += ".Op Ar " + std::string{row->placeholder} + (command.bit == explain_rule ? "\n" : " ...\n");
  }
  out += R"(.Sh DESCRIPTION
.Nm
reads the dates, weekdays and times of Bengali text and shows them in one of
several ways.
A
.Ar FILE
of
.Sq \-
or none is standard input; data goes to standard output, messages to standard
error.
Messages and help are in Bengali unless
.Fl \-lang=en
is given.
The options before a command are:
)" + list(whole);
  for (auto const& command : commands.subspan(1))
    out += ".Ss kalpanji " + std::string{command.name} + "\nThis command " + wrapped(std::string{command.purpose.en} + ".") + "Example:\n.Ql " + word(command.example) + " .\n" + list(command);
  return out + std::string{ending};
}

}  // namespace kalpanji::cli
