// `kalpanji convert`: dates from the arguments, or one a line from standard input, shown in every calendar. A date that is none is one
// line on standard error and status 2 at the end; the others come out.
#include <sstream>
#include <unistd.h>

#include "files.hpp"
#include "options.hpp"

namespace kalpanji::cli {

namespace {

ConvertOptions convert_options(Options const& o, ReadOptions const& read) {
  ConvertOptions out;
  out.from = o.from_calendar;
  out.date = read.date;
  out.region = read.region;
  out.language = o.in();
  out.digits = o.digits == "latn" ? Digits::latin : Digits::bengali;
  out.json = o.format == "json";
  return out;
}

// ১৭ আষাঢ় ১৪৩১ typed without quotation marks comes as three arguments, and only together they are a date, be it one that never was.
std::vector<std::string> dates_of(Options const& o, ConvertOptions const& options) {
  if (o.files.size() < 2) return o.files;
  for (auto const& one : o.files)
    if (auto const alone = convert(one, options); !alone || !alone->done) {
      std::string joined;
      for (auto const& word : o.files) joined += (joined.empty() ? "" : " ") + word;
      if (auto const together = convert(joined, options); together && together->whole) return {joined};
      return o.files;
    }
  return o.files;
}

std::vector<std::string> lines(std::string const& text) {
  std::vector<std::string> out;
  std::istringstream in{text};
  for (std::string line; std::getline(in, line);) {
    while (line.ends_with('\r') || line.ends_with(' ')) line.pop_back();
    if (!line.empty()) out.push_back(line);
  }
  return out;
}

}  // namespace

Exit run_convert(Options const& o) {
  auto const options = convert_options(o, read_options(o));
  auto dates = dates_of(o, options);
  if (dates.empty() || (dates.size() == 1 && dates.front() == "-")) {
    if (dates.empty() && ::isatty(STDIN_FILENO) == 1) {
      complain("", Phrase{"কোন তারিখ? যেমন: kalpanji convert 2024-07-04", "which date? E.g. kalpanji convert 2024-07-04"}.in(o.in()));
      return refused;
    }
    auto const text = read_file("-", o.in());
    if (!text) return refused;
    dates = lines(*text);
  }
  bool all = true;
  std::string out;
  for (auto const& date : dates) {
    auto const conversion = convert(date, options);
    if (conversion && conversion->done) {
      out += conversion->text;
      continue;
    }
    complain(date, conversion ? conversion->text : message(conversion.status(), o.in()));
    all = false;
  }
  if (!out.empty() && !write_file(o.output, out, o.in())) return refused;
  return all ? done : refused;
}

}  // namespace kalpanji::cli
