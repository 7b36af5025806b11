// The manual page kalpanji(1), in mdoc, from the declared command line. English: the words of options are those of --help.
#include <algorithm>

#include "manual.hpp"

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

// A paragraph as lines of at most 80 bytes, each at a blank.
std::string wrapped(std::string_view text) {
  constexpr std::size_t widest = 80;
  std::string out;
  std::size_t width = 0;
  while (!text.empty()) {
    auto const end = std::min(text.find(' '), text.size());
    auto const one = plain(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    bool const fits = width + 1 + one.size() <= widest;
    out += out.empty() ? "" : fits ? " " : "\n";
    width = fits && !out.empty() ? width + 1 + one.size() : one.size();
    out += one;
  }
  return out + "\n";
}

// With a capital, where the first word is not one to be typed.
std::string sentence(std::string_view text, std::vector<std::string> const& values = {}) {
  std::string out{text};
  auto const typed = std::any_of(values.begin(), values.end(), [&](std::string const& v) { return text.starts_with(v); });
  if (!typed && !out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return wrapped(out + ".");
}

std::string placeholder(OptionFacts const& o) { return o.takes_file ? "file" : !o.values.empty() ? "word" : o.long_name == "date" || o.long_name == "start" || o.long_name == "to" || o.long_name == "reference" ? "date" : "value"; }

std::string item(OptionFacts const& o) {
  std::string out = ".It";
  if (!o.positional.empty()) {
    out += " Ar " + o.positional;
  } else {
    if (!o.short_name.empty()) out += " Fl " + o.short_name + (o.long_name.empty() ? "" : " ,");
    if (!o.long_name.empty()) out += " Fl \\-" + plain(o.long_name);
    if (o.value_optional) out += " Ns Op = Ns Ar " + placeholder(o);
    else if (o.takes_value) out += " Ns = Ns Ar " + placeholder(o);
  }
  out += "\n" + sentence(o.english, o.values);
  bool const told = std::all_of(o.values.begin(), o.values.end(), [&](std::string const& v) { return o.english.find(v) != std::string::npos; });
  if (!told) {
    out += "One of\n";
    for (std::size_t i = 0; i < o.values.size(); ++i) out += ".Cm " + o.values[i] + (i + 1 < o.values.size() ? " ,\n" : " .\n");
  }
  if (!o.example.empty() && o.positional.empty()) out += "Example:\n.Ql " + word(o.example) + "\n";
  return out;
}

std::string list(CommandFacts const& command) {
  std::string out = ".Bl -tag -width Ds\n";
  for (auto const& option : command.options) out += item(option);
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

std::string manual_page(std::vector<CommandFacts> const& commands) {
  auto const& whole = commands.front();
  std::string out = std::string{".Dd "} + revised + "\n.Dt KALPANJI 1\n.Os\n.Sh NAME\n.Nm kalpanji\n.Nd " + plain(whole.english) + "\n.Sh SYNOPSIS\n";
  for (std::size_t i = 1; i < commands.size(); ++i) {
    out += ".Nm\n.Cm " + commands[i].name + "\n.Op Ar options\n";
    for (auto const& option : commands[i].options)
      if (!option.positional.empty()) out += ".Op Ar " + option.positional + (option.positional == "RULE" ? "\n" : " ...\n");
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
The options before a command are:
)" + list(whole);
  for (std::size_t i = 1; i < commands.size(); ++i) {
    auto const& c = commands[i];
    out += ".Ss kalpanji " + c.name + "\n" + sentence(c.english) + "Example:\n.Ql " + word(c.example) + "\n" + list(c);
  }
  return out + std::string{ending};
}

}  // namespace kalpanji::cli
