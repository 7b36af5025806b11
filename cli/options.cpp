#include "options.hpp"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <tuple>

#include "files.hpp"
#include "json_line.hpp"

namespace kalpanji::cli {

namespace {

std::string joined(std::span<std::string_view const> names) {
  std::string out;
  for (auto const name : names) out += (out.empty() ? "" : "|") + std::string{name};
  return out;
}

}  // namespace

void add_common(CLI::App& app, Options& o, Work work) {
  auto const names = formats(work);
  std::vector<std::string> const known{names.begin(), names.end()};
  app.add_option("FILE", o.files, "ফাইল; - মানে প্রমিত ইনপুট / files; - is standard input, e.g. article.txt");
  app.add_option("-o,--output", o.output, "এখানে লেখো / write here, e.g. -o visit.svg");
  app.add_option("--format", o.format, "বিন্যাস / one of " + joined(names) + ", e.g. --format=" + known.front())->check(CLI::IsMember(known));
  app.add_option("--date", o.date, "লেখার তারিখ / the document's date, e.g. --date=2024-07-04");
  app.add_option("--start", o.start, "১ম দিনের তারিখ / the date of the first day of a programme that counts days, e.g. --start=2024-12-20");
  app.add_option("--input", o.input, "ইনপুট / text, events (a list: every line under a date), jsonl (a document a line) or auto, e.g. --input=events")->check(CLI::IsMember({"text", "events", "jsonl", "auto"}));
  app.add_option("--region", o.region, "অঞ্চল / bd, in or auto, e.g. --region=bd")->check(CLI::IsMember({"bd", "in", "auto"}));
  app.add_flag("--named-days", o.named_days, "নামের দিনও তারিখ / names of days are dates without a year too, e.g. --named-days");
  app.add_option("--lang", o.language, "ভাষা / words of output and messages, bn or en, e.g. --lang=en")->check(CLI::IsMember({"bn", "en"}));
  app.add_option("--digits", o.digits, "অঙ্ক / digits of output, bn or latn, e.g. --digits=latn")->check(CLI::IsMember({"bn", "latn"}));
  app.add_option("--invalid-utf8", o.invalid_utf8, "যে বাইট UTF-8 নয় / bytes that are no UTF-8: refuse the text, or replace them and report KP9002, e.g. --invalid-utf8=replace")->check(CLI::IsMember({"refuse", "replace"}));
  app.add_option("--max-bytes", o.limits.text_bytes, "লেখার সীমা, বাইটে / longer texts are refused, e.g. --max-bytes=1000000")->check(CLI::Range(1u, max_text_bytes));
  app.add_option("--max-expressions", o.limits.expressions, "কয়টি তারিখ ও সময় / how many times and dates of one text are read (KP9001), e.g. --max-expressions=1000")->check(CLI::Range(1u, UINT32_MAX));
  app.add_option("--max-findings", o.limits.findings, "কয়টি ভুল / how many findings of one text are kept (KP9001), e.g. --max-findings=100")->check(CLI::Range(0u, UINT32_MAX));
}

void add_convert(CLI::App& app, Options& o) {
  app.add_option("DATE", o.files, "তারিখ, কথায় বা অঙ্কে / dates in words or numbers, e.g. '১৭ আষাঢ় ১৪৩১'");
  app.add_option("--from", o.from_calendar, "অঙ্কের তারিখ কোন পঞ্জির / the calendar of numbers y-m-d: gregorian, julian, bangla-bd, bangla-bd-1987, bangla-wb, bangla-wb-drik, hijri-civil, hijri-umalqura, hijri-bd or saka, e.g. --from=bangla-bd");
  app.add_option("-o,--output", o.output, "এখানে লেখো / write here, e.g. -o dates.txt");
  app.add_option("--format", o.format, "বিন্যাস / text or json, e.g. --format=json")->check(CLI::IsMember({"text", "json"}));
  app.add_option("--date", o.date, "লেখার তারিখ / the document's date, for dates without a year, e.g. --date=2024-07-04");
  app.add_option("--region", o.region, "অঞ্চল / bd, in or auto, e.g. --region=bd")->check(CLI::IsMember({"bd", "in", "auto"}));
  app.add_option("--lang", o.language, "ভাষা / words of output and messages, bn or en, e.g. --lang=en")->check(CLI::IsMember({"bn", "en"}));
  app.add_option("--digits", o.digits, "অঙ্ক / digits of output, bn or latn, e.g. --digits=latn")->check(CLI::IsMember({"bn", "latn"}));
}

void add_check(CLI::App& app, Options& o) {
  app.add_option("--fail-on", o.fail_on, "কোন মাত্রায় ব্যর্থ / status 1 from this level on: error, warning or info, e.g. --fail-on=warning")->check(CLI::IsMember({"error", "warning", "info"}));
  app.add_option("--enable", o.enable, "এই নিয়মগুলোও / these rules too: code, slug or family, e.g. --enable=KP4009,two-digit-year");
  app.add_option("--disable", o.disable, "এই নিয়মগুলো নয় / not these rules, e.g. --disable=KP7004");
  app.add_option("--baseline", o.baseline, "আগের প্রতিবেদন: জানা কথা চুপ থাকে / an earlier report in JSON or SARIF whose findings stay quiet, e.g. --baseline=known.json");
  app.add_flag("--fix{safe}", o.fix, "ফাইলে শুধরে দাও / mend the files: safe (same meaning) or all (guesses too), e.g. --fix=safe")->check(CLI::IsMember({"safe", "all"}));
  app.add_flag("--together", o.together, "ফাইলগুলো মিলিয়ে দেখো / compare the files with each other, e.g. --together a.txt b.txt");
}

void add_extract(CLI::App& app, Options& o) {
  constexpr unsigned most = 1024;
  app.add_option("--jobs", o.jobs, "JSON Lines-এর কয়টি লাইন একসঙ্গে পড়া হবে; 0 মানে যত কোর তত / lines of JSON Lines read at a time, 0 for one a core, e.g. --jobs=4")->check(CLI::Range(0u, most));
}

void add_itinerary(CLI::App& app, Options& o) {
  app.add_option("--from", o.from, "এই দিন থেকে / from this day on, e.g. --from=2024-07-01");
  app.add_option("--to", o.to, "এই দিন পর্যন্ত / up to and with this day, e.g. --to=2024-07-31");
  app.add_option("--calendars", o.calendars, "আর কোন পঞ্জিকা / other calendars beside the Gregorian date, e.g. --calendars=bangla-bd,hijri-bd");
  app.add_flag("--disputed", o.disputed, "ICS-এ অসঙ্গত তারিখও / events with contradictory dates too, tentative, e.g. --format=ics --disputed");
  app.add_option("--stamp", o.stamp, "ICS-এর DTSTAMP; নইলে SOURCE_DATE_EPOCH / DTSTAMP of ics, else SOURCE_DATE_EPOCH, e.g. --stamp=20240705T000000Z");
}

namespace {

// Seconds since 1970 as 20240705T000000Z; nothing for what is no such number.
std::string stamp_of_epoch(std::string_view seconds) {
  std::int64_t value = 0;
  auto const read = std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
  if (read.ec != std::errc{} || read.ptr != seconds.data() + seconds.size() || value < 0) return {};
  auto const whole = static_cast<std::time_t>(value);
  std::tm parts{};
  std::array<char, 32> text{};
  if (::gmtime_r(&whole, &parts) == nullptr || std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts) != 16) return {};
  return text.data();
}

}  // namespace

bool settle(Options& o) {
  for (auto const* day : {&o.from, &o.to, &o.reference}) {
    if (day->empty() || parse_date(*day)) continue;
    complain("", std::string{day == &o.from ? "--from " : day == &o.to ? "--to " : "--reference "} + *day + ": " + std::string{Phrase{"এমন তারিখ নেই; লিখুন বছর-মাস-দিন, যেমন 2024-07-04", "no such date; write year-month-day, e.g. 2024-07-04"}.in(o.in())});
    return false;
  }
  if (auto const* epoch = std::getenv("SOURCE_DATE_EPOCH"); o.stamp.empty() && epoch != nullptr) o.stamp = stamp_of_epoch(epoch);
  return true;
}

void add_timeline(CLI::App& app, Options& o) {
  app.add_option("--calendars", o.calendars, "অক্ষে কোন কোন পঞ্জিকা / calendars on the axis, e.g. --calendars=gregorian,bangla");
  app.add_option("--text", o.text, "লেখা কীভাবে / outline, embed or system, e.g. --text=embed")->check(CLI::IsMember({"outline", "embed", "system"}));
  app.add_option("--orientation", o.orientation, "খাড়া না আড়াআড়ি / portrait or landscape, e.g. --orientation=landscape")->check(CLI::IsMember({"portrait", "landscape"}));
  app.add_option("--page", o.page, "কাগজের মাপ / pages of a4, a3 or letter, e.g. --page=a4")->check(CLI::IsMember({"a4", "a3", "letter"}));
  app.add_option("--width", o.width, "চওড়া, পিক্সেলে / width in px, 240 to 20000, e.g. --width=360")->check(CLI::Range(240, 20000));
  app.add_option("--theme", o.theme, "আলো না আঁধার / auto, light or dark, e.g. --theme=light")->check(CLI::IsMember({"auto", "light", "dark"}));
  app.add_option("--group", o.group, "ভাগ করে / a lane and a sign for each file, e.g. --group=file")->check(CLI::IsMember({"file"}));
  app.add_option("--max-events", o.most_events, "ছবিতে সর্বোচ্চ কত ঘটনা / pictures of more events are refused, e.g. --max-events=500");
  app.add_option("--reference", o.reference, "অক্ষে চিহ্নিত দিন / a day to mark on the axis, e.g. --reference=2024-07-04");
}

std::optional<ReadOptions> read_options(Options const& o) {
  ReadOptions out;
  out.named_days = o.named_days;
  out.enable = o.enable;
  out.disable = o.disable;
  out.baseline = o.known;
  out.region = o.region == "bd" ? Region::bangladesh : o.region == "in" ? Region::india : Region::automatic;
  out.ill_formed = o.invalid_utf8 == "replace" ? IllFormed::replace : IllFormed::refuse;
  out.limits = o.limits;
  out.input = o.input == "text" ? Input::text : o.input == "events" ? Input::events : Input::automatic;
  for (auto const& [name, given, into] : {std::tuple{"--date", &o.date, &out.date}, std::tuple{"--start", &o.start, &out.start}}) {
    if (given->empty()) continue;
    *into = parse_date(*given);
    if (*into) continue;
    complain("", std::string{name} + " " + *given + ": " + std::string{Phrase{"এমন তারিখ নেই; লিখুন বছর-মাস-দিন, যেমন 2024-07-04", "no such date; write year-month-day, e.g. 2024-07-04"}.in(o.in())});
    return std::nullopt;
  }
  return out;
}

RenderOptions render_options(Options const& o) {
  RenderOptions out;
  out.format = o.format;
  out.language = o.in();
  out.digits = o.digits == "latn" ? Digits::latin : Digits::bengali;
  out.title = o.title;
  if (!o.from.empty()) out.from = parse_date(o.from);
  if (!o.to.empty()) out.to = parse_date(o.to);
  out.calendars = o.calendars;
  out.byte_order_mark = o.byte_order_mark;
  out.disputed = o.disputed;
  out.stamp = o.stamp;
  out.text = o.text;
  out.orientation = o.orientation;
  out.page = o.page;
  out.theme = o.theme;
  out.group = o.group;
  out.width = o.width;
  out.most_events = o.most_events;
  if (!o.reference.empty()) out.reference = parse_date(o.reference);
  bool const on_terminal = (o.output.empty() || o.output == "-") && ::isatty(STDOUT_FILENO) == 1;
  out.color = o.color == "always" || (o.color == "auto" && on_terminal);
  return out;
}

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
    auto const place = "line " + std::to_string(number);
    complain(file.empty() ? place : std::string{file} + ": " + place, language == Language::bengali ? trouble->bn : trouble->en);
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

}  // namespace

std::vector<Chronicle> read_inputs(Options const& o, bool& all_read) {
  std::vector<Chronicle> out;
  auto const options = read_options(o);
  if (!options) {
    all_read = false;
    return out;
  }
  auto files = o.files;
  if (files.empty()) {
    if (::isatty(STDIN_FILENO) == 1) {
      complain("", Phrase{"কোন ফাইল পড়ব? ফাইলের নাম দিন, বা - দিয়ে প্রমিত ইনপুট", "which file? Name one, or - for standard input"}.in(o.in()));
      all_read = false;
      return out;
    }
    files.push_back("-");
  }
  for (auto const& file : files) {
    auto const text = file == "-" && o.standard_input ? o.standard_input : read_file(file, o.in());
    if (!text) {
      all_read = false;
      continue;
    }
    if (o.input == "jsonl" || (o.input == "auto" && looks_like_json_lines(*text))) {
      all_read &= read_lines(*text, files.size() > 1 ? display_name(file) : std::string_view{}, *options, o.in(), out);
      continue;
    }
    auto own = *options;
    own.id = display_name(file);
    if (auto chronicle = read(*text, own)) {
      out.push_back(*chronicle);
    } else {
      complain(display_name(file), message(chronicle.status(), o.in()));
      all_read = false;
    }
  }
  return out;
}

Exit put(Work work, std::vector<Chronicle> const& chronicles, Options const& o) {
  if (work != Work::check) tell_what_was_left_out(chronicles, o.in());
  auto const drawn = write(work, chronicles, render_options(o));
  if (!drawn) {
    complain("", message(drawn.status(), o.in()));
    return refused;
  }
  return write_file(o.output, *drawn, o.in()) ? done : refused;
}

}  // namespace kalpanji::cli
