#include "option_table.hpp"

#include <algorithm>
#include <array>

namespace kalpanji::cli {

namespace {

constexpr std::array commands{
    CommandRow{top, "", {"বাংলা লেখার তারিখ পড়ে, মিলিয়ে দেখে, সময়রেখায় আঁকে", "reads, checks and draws the dates of Bengali text"}, "kalpanji check article.txt"},
    CommandRow{check, "check", {"কোন তারিখ ভুল, কেন, আর ঠিকটা কী হতে পারে", "finds wrong dates, says why, and what may be right"}, "kalpanji check article.txt --date=2024-07-04"},
    CommandRow{timeline, "timeline", {"ঘটনাগুলোর ছবি, সময়রেখায়", "draws the events as a picture"}, "kalpanji timeline article.txt -o visit.svg"},
    CommandRow{itinerary, "itinerary", {"দিন ধরে ধরে কর্মসূচি", "tells what happens, day by day"}, "kalpanji itinerary programme.txt"},
    CommandRow{extract, "extract", {"লেখায় কোন কোন তারিখ ও সময় আছে, জায়গা আর মানসহ", "lists every date and time with its place and value, as JSON"}, "kalpanji extract article.txt --format=text"},
    CommandRow{convert_dates, "convert", {"একটি তারিখ সব পঞ্জিতে", "shows a date in every calendar"}, "kalpanji convert '১৭ আষাঢ় ১৪৩১'"},
    CommandRow{explain_rule, "explain", {"যাচাইয়ের একটি নিয়ম কী খোঁজে, উদাহরণসহ", "says what a rule of check looks for, with examples"}, "kalpanji explain KP1001"},
};

constexpr unsigned texts = timeline | itinerary | check | extract;  // those that read texts
constexpr unsigned all = top | texts | convert_dates | explain_rule;
constexpr std::string_view calendars = "gregorian|julian|bangla-bd|bangla-bd-1987|bangla-wb|bangla-wb-drik|hijri-civil|hijri-umalqura|hijri-bd|saka";
constexpr std::string_view calendars_or_families = "gregorian|julian|bangla|bangla-bd|bangla-bd-1987|bangla-wb|bangla-wb-drik|hijri|hijri-civil|hijri-umalqura|hijri-bd|saka";
constexpr std::string_view day = "YYYY-MM-DD";
constexpr std::int64_t most_32 = UINT32_MAX;

constexpr auto rows = std::to_array<OptionRow>({
    // ---- what is read
    {.commands = texts, .group = Group::input, .value = Value::file, .target = &Options::files,
     .words = {"যে ফাইল পড়া হবে; - দিলে, বা পাইপে, প্রমিত ইনপুট", "the files to read; - or a pipe is standard input"}, .example = "article.txt", .placeholder = "FILE"},
    {.commands = convert_dates, .group = Group::input, .value = Value::free, .target = &Options::files,
     .words = {"তারিখ, কথায় বা অঙ্কে; না দিলে প্রমিত ইনপুটের প্রতি লাইনে একটি", "dates in words or numbers; without any, one a line from standard input"},
     .example = "'১৭ আষাঢ় ১৪৩১'", .placeholder = "DATE"},
    {.commands = explain_rule, .group = Group::input, .value = Value::free, .target = &Options::rule,
     .words = {"নিয়মের সংকেত বা নাম, বা KP1-এর মতো একটি পরিবার; না দিলে সব নিয়মের তালিকা",
               "the code or name of a rule, or a family such as KP1; without it, a list of all"},
     .example = "KP1001", .placeholder = "RULE"},
    {.long_name = "date", .commands = texts, .group = Group::input, .value = Value::day, .target = &Options::date,
     .words = {"লেখাটি কোন দিনের: আজ, গতকাল আর বছর-না-লেখা তারিখ এ থেকে বোঝা হয়",
               "the day of the text: today, yesterday and dates without a year are told from it"},
     .example = "--date=2024-07-04", .placeholder = day,
     .standard = {"লেখার নিজের তারিখ", "what the text itself says"}},
    {.long_name = "date", .commands = convert_dates, .group = Group::input, .value = Value::day, .target = &Options::date,
     .words = {"তারিখে বছর না থাকলে যে দিন থেকে ধরা হবে", "the day from which a date without a year is told"}, .example = "--date=2024-07-04", .placeholder = day},
    {.long_name = "start", .commands = texts, .group = Group::input, .value = Value::day, .target = &Options::start,
     .words = {"দিন-গোনা কর্মসূচির ‘১ম দিন’ কোন তারিখ", "the date of day 1 (১ম দিন) of a programme that counts its days"}, .example = "--start=2024-12-20", .placeholder = day},
    {.long_name = "input", .commands = texts, .group = Group::input, .value = Value::choice, .target = &Options::input,
     .words = {"লেখার ধরন। text: শুধু বাক্য; events: তারিখের নিচের প্রতিটি লাইন একটি ঘটনা; jsonl: প্রতি লাইনে JSON-এ একটি লেখা; auto: নিজে চিনে নেয়",
               "how to read. text: sentences only; events: every line below a date is an event; jsonl: a document in JSON on each line; auto: it finds out"}, .example = "--input=events", .choices = "auto|text|events|jsonl"},
    {.long_name = "from", .commands = convert_dates, .group = Group::input, .value = Value::choice, .target = &Options::from_calendar,
     .words = {"অঙ্কে লেখা বছর-মাস-দিন কোন পঞ্জির", "the calendar of a date in numbers, year-month-day"},
     .example = "--from=bangla-bd", .choices = calendars, .standard = {"অঙ্কে gregorian, কথায় যা লেখা", "numbers gregorian, words as they say"}},
    {.long_name = "region", .commands = texts | convert_dates, .group = Group::input, .value = Value::choice, .target = &Options::region,
     .words = {"কোথাকার লেখা: বাংলাদেশ (bd) না ভারত (in); বাংলা তারিখ ও দিবস এ থেকে ধরা হয়",
               "whose text: Bangladesh (bd) or India (in); Bangla dates and named days follow it"},
     .example = "--region=bd", .choices = "auto|bd|in"},
    {.long_name = "named-days", .commands = texts, .group = Group::input, .value = Value::none, .target = &Options::named_days,
     .words = {"বছর ছাড়া লেখা দিবসও তারিখ (বিজয় দিবসে …)", "names of days are dates without a year too (বিজয় দিবসে …)"}, .example = "--named-days"},
    {.long_name = "invalid-utf8", .commands = texts, .group = Group::input, .value = Value::choice, .target = &Options::invalid_utf8,
     .words = {"UTF-8 নয় এমন বাইট থাকলে লেখাটি না পড়া (refuse), না বাইটটি বদলে বাকিটা পড়া (replace, KP9002)",
               "bytes that are no UTF-8: refuse the text, or replace them and read the rest (KP9002)"},
     .example = "--invalid-utf8=replace", .choices = "refuse|replace"},
    // ---- what is written
    {.long_name = "format", .commands = texts, .group = Group::output, .value = Value::format, .target = &Options::format,
     .words = {"ফল কোন বিন্যাসে", "the format of the output"}},
    {.long_name = "format", .commands = convert_dates, .group = Group::output, .value = Value::choice, .target = &Options::format,
     .words = {"ফল কোন বিন্যাসে", "the format of the output"}, .example = "--format=json", .choices = "text|json", .standard = {"text", "text"}},
    {.long_name = "output", .short_name = "o", .commands = texts | convert_dates, .group = Group::output, .value = Value::file, .target = &Options::output,
     .words = {"ফল এই ফাইলে", "write to this file"}, .example = "-o result.txt", .placeholder = "FILE", .standard = {"প্রমিত আউটপুট", "standard output"}},
    {.long_name = "output", .short_name = "o", .commands = explain_rule, .group = Group::output, .value = Value::file, .target = &Options::output,
     .words = {"ফল এই ফাইলে", "write to this file"}, .example = "-o rules.md", .placeholder = "FILE", .standard = {"প্রমিত আউটপুট", "standard output"}},
    {.long_name = "title", .commands = timeline | itinerary, .group = Group::output, .value = Value::free, .target = &Options::title,
     .words = {"শিরোনাম", "the title"}, .example = "--title='আস্তানা সফর'", .placeholder = "TEXT", .standard = {"ঘটনার সময়কাল থেকে", "made from the span of the events"}},
    {.long_name = "lang", .commands = all, .group = Group::output, .value = Value::choice, .target = &Options::language,
     .words = {"ফল ও বার্তার ভাষা: বাংলা (bn) না ইংরেজি (en)", "the words of output, messages and help: Bengali (bn) or English (en)"}, .example = "--lang=en", .choices = "bn|en"},
    {.long_name = "digits", .commands = texts | convert_dates, .group = Group::output, .value = Value::choice, .target = &Options::digits,
     .words = {"বাংলা ফলের অঙ্ক: ২০২৪ (bn) না 2024 (latn)", "digits of Bengali output: ২০২৪ (bn) or 2024 (latn)"}, .example = "--digits=latn", .choices = "bn|latn"},
    {.long_name = "color", .commands = itinerary | check | extract, .group = Group::output, .value = Value::choice, .target = &Options::color,
     .words = {"রং; auto মানে কেবল টার্মিনালে", "colours; auto means on a terminal only"}, .example = "--color=never", .choices = "auto|always|never"},
    {.long_name = "bom", .commands = itinerary | extract, .group = Group::output, .value = Value::none, .target = &Options::byte_order_mark,
     .words = {"csv-র শুরুতে BOM, Excel-এ বাংলা ঠিক দেখাতে", "a byte order mark before csv, so that Excel shows Bengali rightly"}, .example = "--format=csv --bom"},
    {.long_name = "markdown", .commands = explain_rule, .group = Group::output, .value = Value::none, .target = &Options::markdown,
     .words = {"সব নিয়ম, Markdown-এ", "every rule, in Markdown"}, .example = "--markdown"},
    // ---- timeline
    {.long_name = "orientation", .commands = timeline, .group = Group::picture, .value = Value::choice, .target = &Options::orientation,
     .words = {"খাড়া না আড়াআড়ি", "upright or sideways"}, .example = "--orientation=landscape", .choices = "portrait|landscape", .standard = {"portrait", "portrait"}},
    {.long_name = "page", .commands = timeline, .group = Group::picture, .value = Value::choice, .target = &Options::page,
     .words = {"ছাপার পাতায় ভাগ করে", "cut into pages for print"}, .example = "--page=a4", .choices = "a4|a3|letter", .standard = {"লম্বা এক পাতা", "one long sheet"}},
    {.long_name = "width", .commands = timeline, .group = Group::picture, .value = Value::number, .target = &Options::width,
     .words = {"চওড়া, পিক্সেলে, 240 থেকে 20000; 620-এর কমে সব লেখা এক পাশে", "width in px, 240 to 20000; below 620 all labels stand on one side"},
     .example = "--width=360", .placeholder = "PX", .standard = {"বিন্যাস অনুযায়ী", "by its form"}, .least = 240, .most = 20000},
    {.long_name = "theme", .commands = timeline, .group = Group::picture, .value = Value::choice, .target = &Options::theme,
     .words = {"আলো না আঁধার; auto মানে পাঠকের পছন্দ", "light or dark; auto is as the reader prefers"}, .example = "--theme=light", .choices = "auto|light|dark", .standard = {"auto", "auto"}},
    {.long_name = "text", .commands = timeline, .group = Group::picture, .value = Value::choice, .target = &Options::text,
     .words = {"অক্ষর কীভাবে। outline: আঁকা, সব জায়গায় এক; embed: ফন্টসহ লেখা; system: পাঠকের ফন্টে",
               "letters. outline: drawn, the same everywhere; embed: text with its font; system: in the reader's font"},
     .example = "--text=embed", .choices = "outline|embed|system",
     .standard = {"outline, html-এ embed", "outline, in html embed"}},
    {.long_name = "calendars", .commands = timeline, .group = Group::picture, .value = Value::several, .target = &Options::calendars,
     .words = {"অক্ষে আর কোন কোন পঞ্জি, কমা দিয়ে; bangla ও hijri অঞ্চল অনুযায়ী", "calendars on the axis, with commas; bangla and hijri go by region"},
     .example = "--calendars=gregorian,bangla", .choices = calendars_or_families, .standard = {"gregorian", "gregorian"}},
    {.long_name = "reference", .commands = timeline, .group = Group::picture, .value = Value::day, .target = &Options::reference,
     .words = {"অক্ষে দাগ দেওয়ার দিন", "a day to mark on the axis"}, .example = "--reference=2024-07-04", .placeholder = day},
    {.long_name = "group", .commands = timeline, .group = Group::picture, .value = Value::choice, .target = &Options::group,
     .words = {"প্রতি ফাইলের আলাদা সারি ও চিহ্ন", "a lane and a sign for each file"}, .example = "--group=file", .choices = "file", .standard = {"ভাগ ছাড়া", "no groups"}},
    // ---- itinerary
    {.long_name = "from", .commands = itinerary, .group = Group::programme, .value = Value::day, .target = &Options::from,
     .words = {"এই দিন থেকে", "from this day on"}, .example = "--from=2024-07-01", .placeholder = day},
    {.long_name = "to", .commands = itinerary, .group = Group::programme, .value = Value::day, .target = &Options::to,
     .words = {"এই দিন পর্যন্ত", "up to and with this day"}, .example = "--to=2024-07-31", .placeholder = day},
    {.long_name = "calendars", .commands = itinerary, .group = Group::programme, .value = Value::several, .target = &Options::calendars,
     .words = {"তারিখের পাশে আর কোন কোন পঞ্জি, কমা দিয়ে; bangla ও hijri অঞ্চল অনুযায়ী; কিছু না চাইলে gregorian",
               "calendars beside the date, with commas; bangla and hijri go by region; gregorian alone is none"},
     .example = "--calendars=bangla-bd,hijri-bd",
     .choices = calendars_or_families, .standard = {"bangla", "bangla"}},
    {.long_name = "disputed", .commands = itinerary, .group = Group::programme, .value = Value::none, .target = &Options::disputed,
     .words = {"ics-এ গোলমেলে তারিখের ঘটনাও, অনিশ্চিত বলে চিহ্নিত", "in ics, events whose date contradicts itself too, marked tentative"}, .example = "--format=ics --disputed"},
    {.long_name = "stamp", .commands = itinerary, .group = Group::programme, .value = Value::stamp, .target = &Options::stamp,
     .words = {"ics-এর DTSTAMP, UTC-তে", "DTSTAMP of ics, in UTC"},
     .example = "--stamp=20240705T000000Z", .placeholder = "STAMP", .standard = {"SOURCE_DATE_EPOCH, নইলে লেখার তারিখ", "SOURCE_DATE_EPOCH, else the text's date"}},
    // ---- check
    {.long_name = "fail-on", .commands = check, .group = Group::checking, .value = Value::choice, .target = &Options::fail_on,
     .words = {"কোন মাত্রা থেকে এক্সিট স্ট্যাটাস ১", "the level from which the exit status is 1"}, .example = "--fail-on=warning", .choices = "error|warning|info"},
    {.long_name = "enable", .commands = check, .group = Group::checking, .value = Value::free, .target = &Options::enable,
     .words = {"এই নিয়মগুলোও: সংকেত, নাম বা পরিবার, কমা দিয়ে", "these rules too: codes, names or families, with commas"},
     .example = "--enable=KP4009,two-digit-year", .placeholder = "RULES"},
    {.long_name = "disable", .commands = check, .group = Group::checking, .value = Value::free, .target = &Options::disable,
     .words = {"এই নিয়মগুলো নয়", "not these rules"}, .example = "--disable=KP7004", .placeholder = "RULES"},
    {.long_name = "baseline", .commands = check, .group = Group::checking, .value = Value::file, .target = &Options::baseline,
     .words = {"আগের প্রতিবেদন (json বা sarif): তাতে যা আছে তা আর বলা হয় না", "an earlier report (json or sarif): what stands in it is not told again"},
     .example = "--baseline=known.json", .placeholder = "FILE"},
    {.long_name = "fix", .commands = check, .group = Group::checking, .value = Value::choice, .target = &Options::fix,
     .words = {"ফাইলেই শুধরে দেয়। safe: মানে একই থাকে; all: অনুমানও। শুধু --fix মানে safe",
               "mends the files. safe: the meaning stays; all: guesses too. --fix alone means safe"},
     .example = "--fix=all", .choices = "safe|all",
     .standard = {"শুধরায় না", "mends nothing"}, .value_optional = true},
    {.long_name = "together", .commands = check, .group = Group::checking, .value = Value::none, .target = &Options::together,
     .words = {"ফাইলগুলো একটির সঙ্গে আরেকটি মিলিয়েও দেখে", "compares the files with each other too"}, .example = "--together a.txt b.txt"},
    // ---- bounds
    {.long_name = "jobs", .commands = extract, .group = Group::limits, .value = Value::number, .target = &Options::jobs,
     .words = {"jsonl-এর কয়টি লাইন একসঙ্গে পড়া হবে", "lines of jsonl read at a time"},
     .example = "--jobs=4", .placeholder = "N", .standard = {"যত কোর তত", "one a core"}, .least = 0, .most = 1024},
    {.long_name = "max-bytes", .commands = texts, .group = Group::limits, .value = Value::number, .target = &Limits::text_bytes,
     .words = {"এর চেয়ে বড় লেখা পড়া হয় না, বাইটে", "longer texts are refused, in bytes"}, .example = "--max-bytes=1000000", .placeholder = "N", .least = 1, .most = max_text_bytes},
    {.long_name = "max-expressions", .commands = texts, .group = Group::limits, .value = Value::number, .target = &Limits::expressions,
     .words = {"এক লেখার এতগুলো তারিখ ও সময় পড়া হয় (তারপর KP9001)", "how many dates and times of one text are read (then KP9001)"},
     .example = "--max-expressions=1000", .placeholder = "N", .least = 1, .most = most_32},
    {.long_name = "max-findings", .commands = texts, .group = Group::limits, .value = Value::number, .target = &Limits::findings,
     .words = {"এক লেখার এতগুলো ভুল রাখা হয় (তারপর KP9001)", "how many findings of one text are kept (then KP9001)"},
     .example = "--max-findings=100", .placeholder = "N", .least = 0, .most = most_32},
    {.long_name = "max-events", .commands = timeline, .group = Group::limits, .value = Value::number, .target = &Options::most_events,
     .words = {"এর বেশি ঘটনার ছবি আঁকা হয় না", "pictures of more events are refused"}, .example = "--max-events=500", .placeholder = "N", .least = 0, .most = most_32},
    // ---- the rest
    {.long_name = "help", .short_name = "h", .commands = all, .group = Group::other, .value = Value::none, .words = {"এই সাহায্য", "this help"}, .example = "--help --lang=en"},
    {.long_name = "version", .commands = top, .group = Group::other, .value = Value::none, .words = {"কোন সংস্করণ", "the version"}, .example = "--version"},
});

std::string number_as_default(OptionRow const& row) {
  Options const o;
  if (auto const* m = std::get_if<unsigned Options::*>(&row.target)) return std::to_string(o.**m);
  if (auto const* m = std::get_if<std::uint32_t Limits::*>(&row.target)) return std::to_string(o.limits.**m);
  return {};
}

}  // namespace

std::span<CommandRow const> command_rows() { return commands; }

CommandRow const* command_named(std::string_view name) {
  auto const found = std::find_if(commands.begin(), commands.end(), [&](CommandRow const& c) { return !name.empty() && c.name == name; });
  return found == commands.end() ? nullptr : &*found;
}

std::vector<OptionRow const*> rows_of(Command command) {
  std::vector<OptionRow const*> out;
  for (auto const& row : rows)
    if ((row.commands & command) != 0) out.push_back(&row);
  return out;
}

bool is_positional(OptionRow const& row) { return row.long_name.empty(); }

std::vector<std::string_view> choices_of(OptionRow const& row, Command command) {
  std::vector<std::string_view> out;
  if (row.value == Value::format) {
    auto const names = formats(command == timeline ? Work::timeline : command == itinerary ? Work::itinerary : command == check ? Work::check : Work::extract);
    return {names.begin(), names.end()};
  }
  for (auto rest = row.choices; !rest.empty();) {
    auto const end = std::min(rest.find('|'), rest.size());
    out.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

std::string standard_of(OptionRow const& row, Command command, Language language) {
  if (!row.standard.empty()) return std::string{row.standard.in(language)};
  if (row.value == Value::format) return std::string{choices_of(row, command).front()};
  if (row.value == Value::number) return number_as_default(row);
  auto const* text = std::get_if<std::string Options::*>(&row.target);
  return row.value == Value::choice && text != nullptr ? Options{}.*(*text) : std::string{};
}

std::string spelling_of(OptionRow const& row, Command command) {
  if (is_positional(row)) return std::string{row.placeholder} + (row.target.index() == Target{&Options::files}.index() ? " …" : "");
  auto out = (row.short_name.empty() ? "" : "-" + std::string{row.short_name} + ", ") + "--" + std::string{row.long_name};
  if (row.value == Value::none) return out;
  std::string value{row.placeholder};
  for (auto const choice : choices_of(row, command)) value += (value.empty() ? "" : "|") + std::string{choice};
  if (has_many_names(row)) value = row.value == Value::several ? "NAME,…" : "NAME";
  return out + (row.value_optional ? "[=" + value + "]" : "=" + value);
}

bool has_many_names(OptionRow const& row) {
  constexpr std::size_t widest = 60;
  return row.value == Value::several || row.choices.size() > widest;
}

std::string example_of(OptionRow const& row, Command command) {
  return row.value == Value::format ? "--format=" + std::string{choices_of(row, command)[1]} : std::string{row.example};
}

Phrase heading_of(Group group) {
  switch (group) {
    case Group::input: return {"কী পড়বে", "What to read"};
    case Group::output: return {"কী লিখবে", "What to write"};
    case Group::picture: return {"ছবি", "The picture"};
    case Group::programme: return {"দিনপঞ্জি", "The days"};
    case Group::checking: return {"যাচাই", "The check"};
    case Group::limits: return {"সীমা", "Bounds"};
    case Group::other: return {"আরও", "Else"};
  }
  return {};
}

}  // namespace kalpanji::cli
