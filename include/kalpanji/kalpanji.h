// kalpanji for C: Bengali text in; calendar events, a timeline, an itinerary and a list of wrong dates out.
//
//   kp_document* document;
//   if (kp_read(text, size, NULL, &document, NULL) != KP_OK) return 2;
//   for (size_t i = 0; i < kp_finding_count(document); ++i) {
//     kp_finding finding = {.size = sizeof finding};
//     if (kp_finding_at(document, i, &finding) == KP_OK) ...
//   }
//   kp_document_free(document);
//
// Conventions, which hold for every function:
//
// - Text is a pointer and a length in bytes, UTF-8, never ended by a NUL. {NULL, 0} is no text, and means the default.
// - Every struct that may grow opens with `size`; set it to sizeof of the struct before each call. Members are only added at the end. In options all
//   other members may be 0, which is the default; a library older than the program refuses options that it does not know (KP_BAD_OPTION).
// - Functions return a kp_code; KP_OK is 0. Codes are append-only. On failure nothing is written to the outputs but `*why`.
// - `why` and options may be NULL. Other pointers may not, but for text of size 0; a NULL there is refused with KP_BAD_ARGUMENT.
// - A document is all that one reading found. It never changes and owns a copy of its text. What is got from it (kp_text) points into it and is valid
//   until kp_document_free. A document from kp_read or kp_compare is freed once, by its caller. Nothing else changes owner, ever.
// - Output goes through a sink, piece by piece, in order. What it is handed is valid during the call only. A sink that returns other than 0 stops
//   the output; the function returns KP_STOPPED. A sink must not throw or longjmp.
// - Memory comes from C++'s operator new, which a program may replace; when it fails, functions return KP_NO_MEMORY and leak nothing. How
//   much is taken is bounded by kp_limits; see docs/embedding.md.
// - No global state, no file, clock, locale, environment or network. Functions may be called from any thread, on one document from several at once;
//   only kp_document_free needs the document for itself.
// - Offsets are bytes of the text given, spans half-open [first, last). Dates are proleptic Gregorian, year 0 being 1 BCE, days inclusive.
#pragma once

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define KP_API __attribute__((visibility("default")))
#else
#define KP_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

// ---- Values ---------------------------------------------------------------------------------------

// The last value of each enumeration means nothing: it keeps the type 32 bits wide, so that later values fit.
#define KP_32_BITS 0x7FFFFFFF

/// Why nothing came out. 1 … 99 are the library's (kalpanji::Code), 100 and up this interface's.
typedef enum kp_code {
  KP_OK = 0,
  KP_EMPTY = 1,             // no text at all, or blanks only
  KP_INVALID_UTF8 = 2,      // offset: the first byte that is no UTF-8
  KP_BINARY = 3,            // a NUL byte: this is no text; offset: where it stands
  KP_TOO_LONG = 4,          // more bytes than the limit; offset: the limit
  KP_BAD_OPTION = 5,        // an option out of its range, or one that this library does not know
  KP_UNKNOWN_FORMAT = 6,    // this work has no such format
  KP_ONE_DOCUMENT = 7,      // this format holds one document, several were given
  KP_UNKNOWN_CALENDAR = 8,  // no calendar of that name
  KP_TOO_MANY_EVENTS = 9,   // more than the picture may hold; offset: the limit
  KP_NO_MEMORY = 100,
  KP_BAD_ARGUMENT = 101,    // a NULL, a struct without its size
  KP_OUT_OF_RANGE = 102,    // no such index, no such rule
  KP_STOPPED = 103,         // the sink wanted no more
  KP_DEFECT = 104,          // a bug of ours
  KP_CODE_WIDTH = KP_32_BITS
} kp_code;

typedef enum kp_language { KP_BENGALI = 0, KP_ENGLISH = 1, KP_LANGUAGE_WIDTH = KP_32_BITS } kp_language;
typedef enum kp_digits { KP_BENGALI_DIGITS = 0, KP_LATIN_DIGITS = 1, KP_DIGITS_WIDTH = KP_32_BITS } kp_digits;
typedef enum kp_region { KP_ANY_REGION = 0, KP_BANGLADESH = 1, KP_INDIA = 2, KP_REGION_WIDTH = KP_32_BITS } kp_region;
typedef enum kp_input { KP_INPUT_AUTOMATIC = 0, KP_INPUT_TEXT = 1, KP_INPUT_EVENTS = 2, KP_INPUT_WIDTH = KP_32_BITS } kp_input;
typedef enum kp_ill_formed { KP_REFUSE = 0, KP_REPLACE = 1, KP_ILL_FORMED_WIDTH = KP_32_BITS } kp_ill_formed;
typedef enum kp_severity { KP_INFO = 0, KP_WARNING = 1, KP_ERROR = 2, KP_SEVERITY_WIDTH = KP_32_BITS } kp_severity;
typedef enum kp_suppressed { KP_NOT_SUPPRESSED = 0, KP_IN_SOURCE = 1, KP_BASELINE = 2, KP_SUPPRESSED_WIDTH = KP_32_BITS } kp_suppressed;
typedef enum kp_work { KP_TIMELINE = 0, KP_ITINERARY = 1, KP_CHECK = 2, KP_EXTRACT = 3, KP_WORK_WIDTH = KP_32_BITS } kp_work;

typedef struct kp_text { const char* data; size_t size; } kp_text;
typedef struct kp_span { uint32_t first, last; } kp_span;

/// year -9999 … 9999, month 1 … 12, day 1 … the month's length. {0, 0, 0} is no date.
typedef struct kp_date { int32_t year; uint8_t month, day; } kp_date;

/// Why something was refused. `offset` is in bytes of the text where the code names a place or a limit, else 0.
typedef struct kp_status { size_t size; kp_code code; uint64_t offset; } kp_status;

/// Where output goes. Returns 0 to go on.
typedef struct kp_sink {
  int (*write)(void* context, const char* bytes, size_t size);
  void* context;
} kp_sink;

typedef struct kp_document kp_document;

// ---- Reading --------------------------------------------------------------------------------------

/// See Limits in kalpanji.hpp. 0 is the default of each.
typedef struct kp_limits {
  uint32_t text_bytes;   // 268,435,456, which is also the most
  uint32_t expressions;  // 250,000
  uint32_t findings;     // 10,000
} kp_limits;

typedef struct kp_read_options {
  size_t size;
  kp_text id;                // names the document in output: a file name, a key
  kp_date date;              // the document's date; without it "আজ" stays unresolved
  kp_date start;             // day 1 of a programme that counts days (১ম দিন)
  kp_region region;
  kp_input input;            // how lines are read: automatic finds lists, text knows sentences only, events takes every line under a date for an item
  kp_ill_formed ill_formed;  // bytes that are no UTF-8: refused, or read as U+001A and reported as KP9002
  int32_t named_days;        // other than 0: বিজয় দিবসে without a year is a time too
  kp_text enable, disable;   // rules by code, slug or family: "KP4009, two-digit-year"
  kp_text baseline;          // findings already known: any text that holds their fingerprints
  kp_limits limits;
} kp_read_options;

/// Reads one text and makes a document of it. Linear in the size. Refuses: KP_EMPTY, KP_INVALID_UTF8, KP_BINARY, KP_TOO_LONG, KP_BAD_OPTION,
/// KP_NO_MEMORY.
KP_API kp_code kp_read(const char* text, size_t size, const kp_read_options* options, kp_document** document, kp_status* why);

/// Gives the document's memory back. NULL is nothing.
KP_API void kp_document_free(kp_document* document);

/// Reads `count` documents against each other: out[i] is documents[i] with what they say differently among its findings. `out` has room for
/// `count`; its documents are new and are freed one by one. n log n in the expressions of all.
/// Of the options `enable`, `disable` and `baseline` count.
KP_API kp_code kp_compare(const kp_document* const* documents, size_t count, const kp_read_options* options, kp_document** out);

// ---- What was found, in the order of the text. All of this is constant time. ------------------------

KP_API kp_text kp_document_id(const kp_document* document);
KP_API kp_text kp_document_text(const kp_document* document);
/// The document's date, given or found in the text; {0, 0, 0} where none is known.
KP_API kp_date kp_document_date(const kp_document* document);

typedef struct kp_expression {
  size_t size;
  kp_span span;
  kp_text value;        // EDTF and its extensions: 2024-07-04, 2024-07, P3D
  kp_date first, last;  // {0, 0, 0} where it could not be resolved
} kp_expression;
KP_API size_t kp_expression_count(const kp_document* document);
KP_API kp_code kp_expression_at(const kp_document* document, size_t index, kp_expression* out);

typedef struct kp_event {
  size_t size;
  kp_span when, sentence;
  kp_text title;        // the statement without its date
  kp_date first, last;
} kp_event;
KP_API size_t kp_event_count(const kp_document* document);
KP_API kp_code kp_event_at(const kp_document* document, size_t index, kp_event* out);

typedef struct kp_finding {
  size_t size;
  kp_text rule;           // "KP1001"
  kp_span span;
  kp_severity severity;
  kp_suppressed suppressed;
  kp_text fingerprint;    // the same as long as the words of the place stay the same
  size_t fixes, related;  // how many
} kp_finding;
KP_API size_t kp_finding_count(const kp_document* document);
KP_API kp_code kp_finding_at(const kp_document* document, size_t index, kp_finding* out);

/// A repair: `text` in place of `span` makes that place right. Several are alternatives, best first.
typedef struct kp_fix {
  size_t size;
  kp_span span;
  kp_text text;
  int32_t safe;  // other than 0: same meaning, may be applied without asking
} kp_fix;
KP_API kp_code kp_fix_at(const kp_document* document, size_t finding, size_t index, kp_fix* out);

/// Another place that has to do with a finding. `document` is an index among the documents compared, SIZE_MAX its own.
typedef struct kp_related { size_t size; kp_span span; size_t document; } kp_related;
KP_API kp_code kp_related_at(const kp_document* document, size_t finding, size_t index, kp_related* out);

/// The finding in one sentence.
KP_API kp_code kp_finding_message(const kp_document* document, size_t index, kp_language language, kp_sink sink);

/// A byte offset in the units that other programs count in; lines and columns (of code points) start at 1. An offset beyond the end is the end.
typedef struct kp_place { size_t size; uint32_t byte, code_point, utf16, line, column; } kp_place;
KP_API kp_code kp_locate(const kp_document* document, uint32_t byte, kp_place* out);

// ---- Writing --------------------------------------------------------------------------------------

/// The members are those of kalpanji::RenderOptions, which says more of each.
typedef struct kp_render_options {
  size_t size;
  kp_text format;          // as kp_format_at names it; none: the work's default
  kp_language language;
  kp_digits digits;
  kp_text title;           // of a picture or a page; none: the document's own, else made from the span of the events
  int32_t color;           // terminal colours in text reports
  kp_date from, to;        // itinerary: both inclusive
  kp_text calendars;       // beside the Gregorian date: "bangla-bd,hijri-bd"
  int32_t byte_order_mark; // csv
  int32_t disputed;        // ics: events whose date contradicts itself too
  kp_text stamp;           // ics: "20240705T000000Z"
  kp_text text;            // picture: "outline", "embed", "system"
  kp_text orientation;     // picture: "portrait", "landscape"
  kp_text page;            // picture: "a4", "a3", "letter"
  kp_text theme;           // picture: "auto", "light", "dark"
  kp_text group;           // picture: "file"
  int32_t width;           // picture, in px: 240 … 20000
  kp_date reference;       // picture: a day to be marked
  uint32_t most_events;    // picture: 100,000
} kp_render_options;

/// Lays out and writes; several documents become one timeline, itinerary or report. The text ends with a line end. Nothing reaches the sink before
/// all is laid out, so a refusal writes nothing.
/// Refuses: KP_UNKNOWN_FORMAT, KP_ONE_DOCUMENT, KP_TOO_MANY_EVENTS, KP_BAD_OPTION, KP_NO_MEMORY; KP_STOPPED.
KP_API kp_code kp_write(kp_work work, const kp_document* const* documents, size_t count, const kp_render_options* options, kp_sink sink, kp_status* why);

/// The formats of a piece of work, its default at 0; {NULL, 0} beyond the last. Valid as long as the program runs.
KP_API kp_text kp_format_at(kp_work work, size_t index);

typedef struct kp_convert_options {
  size_t size;
  kp_text from;       // the calendar of numbers y-m-d and the rule of words: "bangla-wb"; none: Gregorian, or as the words tell
  kp_date date;       // the document's date, for words without a year
  kp_region region;
  kp_language language;
  kp_digits digits;
  int32_t json;       // one line of JSON instead of text
} kp_convert_options;

typedef struct kp_conversion {
  size_t size;
  int32_t done;         // 0: what the sink got says why it is no date
  int32_t whole;        // the date is all that the input holds
  kp_date first, last;  // a month or a year covers several days
} kp_conversion;

/// One date in words or numbers of any calendar, at most 1,000 bytes, shown in all of them.
/// Refuses: KP_EMPTY, KP_INVALID_UTF8, KP_TOO_LONG, KP_UNKNOWN_CALENDAR, KP_BAD_OPTION, KP_NO_MEMORY; KP_STOPPED.
KP_API kp_code kp_convert(const char* date, size_t size, const kp_convert_options* options, kp_conversion* out, kp_sink sink, kp_status* why);

// ---- Words ----------------------------------------------------------------------------------------

/// The page of a rule by code or slug: what it looks for, a bad and a good example. KP_OUT_OF_RANGE for other names.
KP_API kp_code kp_explain(const char* rule, size_t size, kp_language language, kp_sink sink);

/// What a status says, in one sentence without a full stop.
KP_API kp_code kp_message(const kp_status* status, kp_language language, kp_sink sink);

/// "0.1.0", ended by a NUL.
KP_API const char* kp_version(void);

#ifdef __cplusplus
}
#endif
