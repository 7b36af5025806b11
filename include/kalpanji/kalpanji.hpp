// kalpanji: Bengali text in; calendar events, a timeline, an itinerary and a list of wrong dates out.
//
//   auto const chronicle = kalpanji::read("বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।");
//   for (auto const& finding : chronicle->findings())      // one: KP1001, that day was a Thursday
//     std::puts(finding.message(kalpanji::Language::bengali).c_str());
//
// What it promises. No global state, no file, clock, locale, environment or network: "today" is
// `ReadOptions::date`. Nothing is thrown across this border (but std::bad_alloc), printed or aborted. Two threads may read two texts at
// once; a Chronicle never changes after read(), may be shared, and owns all that its views point into.
// Same text and options, same bytes, on any machine.
//
// Units. Every offset is a byte offset into the text as it was given, every Span half-open [first, last).
// locate() turns a byte offset into code points, UTF-16 units, line and column. A Date is proleptic
// Gregorian, year 0 being 1 BCE; weekdays are ISO numbers, Monday = 1 … Sunday = 7.
//
// Errors. Nothing found is an empty list; a text that contradicts itself is a Finding; what we refuse
// (ill-formed UTF-8, a limit, a bad option) is a Status.
//
// Cost. read() is linear in the text's length, and so is its memory, at most 320 bytes for each of the text (Limits bound it further). The views
// of a Chronicle make a new vector at each call, linear in what they hold; message() and write() make a new string. Memory comes from operator new.
//
// What stands between the functions (linking, threads, memory, limits): docs/embedding.md. The same for C: kalpanji.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kalpanji {

// ---- Interface ------------------------------------------------------------------------------------

inline constexpr std::string_view version = "0.1.0";

enum class Language : std::uint8_t { bengali, english };
enum class Digits : std::uint8_t { bengali, latin };
enum class Region : std::uint8_t { automatic, bangladesh, india };

/// Why something was refused. Codes are append-only.
enum class Code : std::uint8_t {
  ok = 0,
  empty = 1,           // no text at all, or blanks only
  invalid_utf8 = 2,    // offset: the first byte that is no UTF-8
  binary = 3,          // a NUL byte: this is no text; offset: where it stands
  too_long = 4,        // more bytes than the limit; offset: the limit
  bad_option = 5,      // an option out of its range
  unknown_format = 6,  // this command has no such format
  one_document = 7,    // this format holds one document, several were given
  unknown_calendar = 8,  // no calendar of that name
  too_many_events = 9,   // more than the picture may hold; offset: the limit
};

struct Status {
  Code code = Code::ok;
  std::uint64_t offset = 0;  // bytes into the text, where `code` names a place
  explicit operator bool() const { return code == Code::ok; }
};

/// The status in one sentence, without the file's name and without a full stop.
std::string message(Status, Language);

/// A value or the Status that says why there is none.
template <class T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Status status) : status_(status) {}
  explicit operator bool() const { return value_.has_value(); }
  T const& operator*() const { return *value_; }
  T const* operator->() const { return &*value_; }
  Status status() const { return status_; }

 private:
  std::optional<T> value_;
  Status status_;
};

struct Date {
  std::int32_t year = 0;   // -9999 … 9999
  std::uint8_t month = 0;  // 1 … 12
  std::uint8_t day = 0;    // 1 … the month's length
  friend bool operator==(Date const&, Date const&) = default;
};

/// "2024-07-04" in ASCII or Bengali digits; nothing for anything else, an impossible day included.
std::optional<Date> parse_date(std::string_view);

struct Span {
  std::uint32_t first = 0, last = 0;
  friend bool operator==(Span const&, Span const&) = default;
};

/// Where a byte offset is, in the units other programs count in. Columns and lines start at 1.
struct Place {
  std::uint32_t byte = 0, code_point = 0, utf16 = 0, line = 1, column = 1;
};

inline constexpr std::uint32_t max_text_bytes = 256u << 20;

/// How much of one text is read. Reaching a limit is never silent: a Status, or the finding KP9001 with the place where reading stopped,
/// and all that was found before it.
struct Limits {
  std::uint32_t text_bytes = max_text_bytes;  // 1 … max_text_bytes; a longer text is refused
  std::uint32_t expressions = 250'000;        // 1 …; the sentence that reaches it is read to its end, the rest of the text is not
  std::uint32_t findings = 10'000;            // those that come first in the text stay
};

/// What happens to bytes that are no UTF-8.
enum class IllFormed : std::uint8_t {
  refuse,   // the text is refused with Code::invalid_utf8
  replace,  // each such byte is read as U+001A (SUBSTITUTE), also in text(); offsets stay those of the bytes given. No word that lost a letter
            // is read as a date, and the finding KP9002 names the first of them
};

/// How lines are read. automatic finds lists (২ জুলাই ২০২৪: …), programmes, tables and headings by itself among prose; text knows sentences
/// only; events takes every line under a date for an item of it.
enum class Input : std::uint8_t { automatic, text, events };

struct ReadOptions {
  std::string_view id;             // names the document in output and in merged timelines: a file name, a key
  std::optional<Date> date;        // the document's date; without it "আজ" stays unresolved
  Region region = Region::automatic;
  bool named_days = false;         // বিজয় দিবসে without a year is a time too, the one nearest to `date`
  std::string_view enable, disable;  // rules, by code, slug or family ("KP1001, gato-agami, KP5"); disable wins
  std::string_view baseline;         // findings already known: any text that holds their fingerprints, such as an earlier report in JSON
  std::optional<Date> start;         // day 1 of a programme that counts days (১ম দিন); ০ তম দিন is the day before
  Input input = Input::automatic;
  IllFormed ill_formed = IllFormed::refuse;
  Limits limits;
};

enum class Severity : std::uint8_t { info, warning, error };

class Finding;

/// A repair. Applying it (text in place of span) makes that place right; several are alternatives, best first.
struct Fix {
  Span span;
  std::string text;
  bool safe = false;  // same meaning: may be applied without asking
};

struct Expression {
  Span span;
  std::string value;  // EDTF and its extensions, as `extract` prints it
  bool resolved = false;
  Date first, last;  // both inclusive; meaningful where resolved
};

struct Event {
  Span when, sentence;
  std::string title;  // the statement without its date
  Date first, last;
};

/// All that one reading found, in the order of the text. Cheap to copy.
class Chronicle {
 public:
  std::string_view id() const;
  std::string_view text() const;
  std::string_view title() const;  // its first line, where it is sure that it is a title; else empty
  std::optional<Date> date() const;
  std::vector<Expression> expressions() const;
  std::vector<Event> events() const;
  std::vector<Finding> findings() const;
  Place locate(std::uint32_t byte) const;  // O(log n)

  struct Body;  // ours
  explicit Chronicle(std::shared_ptr<Body const> body) : body_(std::move(body)) {}
  Body const& body() const { return *body_; }

 private:
  std::shared_ptr<Body const> body_;
};

/// Another place that has to do with a finding. `document` indexes the chronicles compared, or is SIZE_MAX for its own.
struct Related {
  Span span;
  std::size_t document = SIZE_MAX;
};

/// Why a finding is not to be reported.
enum class Suppressed : std::uint8_t { no, in_source, baseline };

/// A contradiction. A view: it keeps its chronicle alive.
class Finding {
 public:
  std::string_view rule() const;  // "KP1001"
  std::vector<Related> related() const;
  Suppressed suppressed() const;  // by a comment of the text, <!-- kalpanji off KP1001 -->, or by the baseline
  std::string fingerprint() const;  // the same as long as the words of the place stay the same
  Severity severity() const;
  Span span() const;
  std::vector<Fix> fixes() const;
  std::string message(Language) const;

  Finding(std::shared_ptr<Chronicle::Body const> of, std::uint32_t at) : of_(std::move(of)), at_(at) {}

 private:
  std::shared_ptr<Chronicle::Body const> of_;
  std::uint32_t at_;
};

/// Reads one document. The text is copied; it must be UTF-8 (a byte order mark counts in offsets).
/// Refuses: empty, invalid_utf8 (unless ill_formed says otherwise), binary, too_long, bad_option (no such day, rule or limit).
Result<Chronicle> read(std::string_view text, ReadOptions const& = {});

/// The same chronicles, in their order, with what they say differently among their findings: one date with two weekdays, one event on two days.
/// Related::document is an index into them. Of the options `enable`, `disable` and `baseline` count, as in read(); names of no rule are taken for
/// none. Time n log n in the expressions of all; each text is copied.
std::vector<Chronicle> compare(std::span<Chronicle const>, ReadOptions const& = {});

/// Whether a rule, a family of rules or "all" has this name: "KP1001", "weekday-mismatch", "KP1"; ASCII letters of either case. Never fails.
bool names_rules(std::string_view);

/// A rule in a line: "KP1001", "weekday-mismatch", what it looks for, and whether it is looked for unless asked otherwise.
struct RuleAbout {
  std::string_view code, slug;
  Severity severity;
  bool on;
  std::string_view bengali, english;
};
/// All of them, in the order of their codes.
std::vector<RuleAbout> rules();

/// The page of a rule (code or slug), for a terminal: what it looks for, a bad and a good example. Nothing for other names.
std::optional<std::string> explain(std::string_view rule, Language);

/// The pages of all rules in Markdown.
std::string rules_markdown();

enum class Work : std::uint8_t { timeline, itinerary, check, extract };

struct RenderOptions {
  std::string_view format;  // as the command names it: "svg", "text", "jsonl" …; empty: the work's default
  Language language = Language::bengali;
  Digits digits = Digits::bengali;
  std::string_view title;   // of a picture or a page; empty: the document's own where one is drawn and has one, else made from the span of the events
  bool color = false;       // terminal colours in text reports
  std::optional<Date> from, to;  // itinerary: both inclusive; what lies outside is left out
  std::string_view calendars;    // shown beside the Gregorian date, "bangla-bd,hijri-bd"; "bangla": by day and region. Empty: itinerary Bangla, timeline none
  bool byte_order_mark = false;  // csv: for spreadsheets that do not take UTF-8 without it
  bool disputed = false;         // ics: events whose date contradicts itself too, as tentative
  std::string_view stamp;        // ics: DTSTAMP, "20240705T000000Z"; empty: the document's date, else 1 January 1970
  std::string_view text;         // picture: "outline", "embed" (live text, font in the file), "system"; empty: outline, in html embed
  std::string_view orientation;  // picture: "portrait" (default), "landscape"
  std::string_view page;         // picture: "a4", "a3", "letter"; empty: one sheet as long as it needs to be
  std::string_view theme;        // picture: "light", "dark"; empty or "auto": as the reader prefers
  std::string_view group;        // picture: "file" gives every document a lane, a shape and a line of legend
  std::int32_t width = 0;        // picture, in px, 240 ... 20000; 0: by its form. Below 620 all labels stand on one side
  std::optional<Date> reference; // picture: a day to be marked on the axis
  std::uint32_t most_events = 100'000;  // picture: of all chronicles together
};

/// The formats of a piece of work, its default first.
std::span<std::string_view const> formats(Work);

/// Lays out and writes. Several chronicles become one timeline or itinerary, one report or one line each.
/// Refuses: unknown_format, one_document, too_many_events (pictures), bad_option (no such day or calendar, a stamp of another shape). The text ends with a line end.
Result<std::string> write(Work, std::span<Chronicle const>, RenderOptions const& = {});

struct ConvertOptions {
  std::string_view from;       // the calendar of numbers y-m-d and the rule of words, by name ("bangla-wb"); empty: Gregorian, or as the words tell
  std::optional<Date> date;    // the document's date, for words without a year
  Region region = Region::automatic;
  Language language = Language::bengali;
  Digits digits = Digits::bengali;
  bool json = false;           // one line of JSON instead of text
};

struct Conversion {
  bool done = false;   // false: `text` says why it is no date
  bool whole = false;  // the date is all that the input holds
  std::string text;    // the day in every calendar, line end included; or the refusal, without one
  Date first, last;    // both inclusive: a month or a year covers several days
};

/// One date in words (১৭ আষাঢ় ১৪৩১) or numbers (1431-3-17) of any calendar, shown in all of them. An impossible date, one out of a
/// calendar's range and one without a year are refused in `text`, never moved to a neighbour.
/// Refuses: empty, invalid_utf8, too_long (1,000 bytes), unknown_calendar.
Result<Conversion> convert(std::string_view, ConvertOptions const& = {});

}  // namespace kalpanji
