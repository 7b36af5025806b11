// The C interface from real C: what is read, what is refused, structs of other sizes, sinks that stop. Prints each claim that does not hold.
#include <kalpanji/kalpanji.h>

#include <stdio.h>
#include <string.h>

static int failures = 0;
#define CHECK(claim) ((claim) ? (void)0 : (void)(++failures, printf("%s:%d: %s\n", __FILE__, __LINE__, #claim)))

typedef struct buffer {
  char bytes[1 << 20];
  size_t size;
  int calls, stop_after;  // 0: never
} buffer;

static int append(void* context, const char* bytes, size_t size) {
  buffer* const b = context;
  if (b->stop_after != 0 && ++b->calls >= b->stop_after) return 1;
  if (b->size + size > sizeof b->bytes) return 1;
  memcpy(b->bytes + b->size, bytes, size);
  b->size += size;
  return 0;
}

static buffer output;
static kp_sink fresh(void) {
  output.size = 0, output.calls = 0, output.stop_after = 0;
  return (kp_sink){append, &output};
}
static int holds(const char* text) { return output.size == strlen(text) && memcmp(output.bytes, text, output.size) == 0; }
static int same(kp_text t, const char* text) { return t.size == strlen(text) && memcmp(t.data, text, t.size) == 0; }
static int same_day(kp_date d, int year, int month, int day) { return d.year == year && d.month == month && d.day == day; }

static const char article[] = "বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন। ৬ জুলাই তিনি ফেরেন।";

static kp_document* read_or_null(const char* text, size_t size, const kp_read_options* options) {
  kp_document* document = NULL;
  return kp_read(text, size, options, &document, NULL) == KP_OK ? document : NULL;
}

static void what_was_found(void) {
  kp_document* const d = read_or_null(article, sizeof article - 1, NULL);
  CHECK(d != NULL);
  CHECK(same(kp_document_text(d), article));
  CHECK(kp_document_id(d).size == 0);
  CHECK(same_day(kp_document_date(d), 0, 0, 0));
  CHECK(kp_expression_count(d) == 2);
  kp_expression e = {.size = sizeof e};
  CHECK(kp_expression_at(d, 0, &e) == KP_OK);
  CHECK(e.span.first == 0 && same(e.value, "2024-07-04") && same_day(e.first, 2024, 7, 4) && same_day(e.last, 2024, 7, 4));
  CHECK(kp_expression_at(d, 2, &e) == KP_OUT_OF_RANGE);
  kp_event event = {.size = sizeof event};
  CHECK(kp_event_count(d) == 2);
  CHECK(kp_event_at(d, 1, &event) == KP_OK && same(event.title, "তিনি ফেরেন") && same_day(event.first, 2024, 7, 6));
  CHECK(kp_event_at(d, 2, &event) == KP_OUT_OF_RANGE);
  CHECK(kp_finding_count(d) == 1);
  kp_finding f = {.size = sizeof f};
  CHECK(kp_finding_at(d, 0, &f) == KP_OK);
  CHECK(same(f.rule, "KP1001") && f.severity == KP_ERROR && f.suppressed == KP_NOT_SUPPRESSED && f.fingerprint.size == 20 && f.fixes == 3);
  kp_fix fix = {.size = sizeof fix};
  CHECK(kp_fix_at(d, 0, 0, &fix) == KP_OK && same(fix.text, "৩ জুলাই") && fix.safe == 0 && fix.span.first == 20);
  CHECK(kp_fix_at(d, 0, 3, &fix) == KP_OUT_OF_RANGE && kp_fix_at(d, 1, 0, &fix) == KP_OUT_OF_RANGE);
  CHECK(kp_finding_message(d, 0, KP_ENGLISH, fresh()) == KP_OK && holds("4 July 2024 is a Thursday, but the text says Wednesday."));
  CHECK(kp_finding_message(d, 0, KP_BENGALI, fresh()) == KP_OK && output.size > 0);
  CHECK(kp_finding_message(d, 1, KP_BENGALI, fresh()) == KP_OUT_OF_RANGE);
  kp_place place = {.size = sizeof place};
  CHECK(kp_locate(d, 20, &place) == KP_OK && place.byte == 20 && place.code_point == 8 && place.utf16 == 8 && place.line == 1 && place.column == 9);
  CHECK(kp_locate(d, UINT32_MAX, &place) == KP_OK && place.byte == sizeof article - 1);
  kp_document_free(d);
}

static void options_reach_the_reader(void) {
  const char text[] = "আজ মঙ্গলবার সভা হয়।";
  kp_read_options o = {.size = sizeof o, .id = {"a.txt", 5}, .date = {2024, 7, 4}};
  kp_document* d = read_or_null(text, sizeof text - 1, &o);
  CHECK(d != NULL && same(kp_document_id(d), "a.txt") && same_day(kp_document_date(d), 2024, 7, 4) && kp_finding_count(d) == 1);
  kp_document_free(d);
  o.disable = (kp_text){"KP4", 3};
  d = read_or_null(text, sizeof text - 1, &o);
  CHECK(d != NULL && kp_finding_count(d) == 0);
  kp_document_free(d);
  kp_read_options limited = {.size = sizeof limited, .limits = {.expressions = 1}};
  d = read_or_null(article, sizeof article - 1, &limited);
  kp_finding f = {.size = sizeof f};
  CHECK(d != NULL && kp_expression_count(d) == 1 && kp_finding_at(d, 1, &f) == KP_OK && same(f.rule, "KP9001"));
  kp_document_free(d);
  kp_read_options replacing = {.size = sizeof replacing, .ill_formed = KP_REPLACE};
  d = read_or_null("\xFF ৪ জুলাই ২০২৪", sizeof "\xFF ৪ জুলাই ২০২৪" - 1, &replacing);
  CHECK(d != NULL && kp_expression_count(d) == 1 && kp_finding_at(d, 0, &f) == KP_OK && same(f.rule, "KP9002") && f.span.first == 0 && f.span.last == 1);
  kp_document_free(d);
}

static void refusals(void) {
  kp_document* d = NULL;
  kp_status why = {.size = sizeof why};
  CHECK(kp_read("", 0, NULL, &d, &why) == KP_EMPTY && why.code == KP_EMPTY && d == NULL);
  CHECK(kp_read(NULL, 0, NULL, &d, NULL) == KP_EMPTY);
  CHECK(kp_read(NULL, 1, NULL, &d, &why) == KP_BAD_ARGUMENT);
  CHECK(kp_read("a", 1, NULL, NULL, &why) == KP_BAD_ARGUMENT);
  CHECK(kp_read("a\0b", 3, NULL, &d, &why) == KP_BINARY && why.offset == 1);
  CHECK(kp_read("a\xFF", 2, NULL, &d, &why) == KP_INVALID_UTF8 && why.offset == 1);
  CHECK(kp_message(&why, KP_ENGLISH, fresh()) == KP_OK && holds("not UTF-8: ill-formed at byte 1"));
  kp_read_options o = {.size = sizeof o, .limits = {.text_bytes = 2}};
  CHECK(kp_read("abc", 3, &o, &d, &why) == KP_TOO_LONG && why.offset == 2);
  kp_read_options no_day = {.size = sizeof no_day, .date = {2023, 2, 29}};
  CHECK(kp_read("a", 1, &no_day, &d, &why) == KP_BAD_OPTION);
  kp_read_options no_region = {.size = sizeof no_region, .region = (kp_region)7};
  CHECK(kp_read("a", 1, &no_region, &d, &why) == KP_BAD_OPTION);
  CHECK(d == NULL);
  kp_document_free(NULL);
  CHECK(kp_expression_count(NULL) == 0 && kp_document_text(NULL).size == 0);
  CHECK(kp_explain("KP0000", 6, KP_ENGLISH, fresh()) == KP_OUT_OF_RANGE);
  for (int code = KP_OK; code <= KP_DEFECT; code = code == KP_TOO_MANY_EVENTS ? KP_NO_MEMORY : code + 1)
    for (int language = KP_BENGALI; language <= KP_ENGLISH; ++language) {
      kp_status s = {.size = sizeof s, .code = (kp_code)code};
      CHECK(kp_message(&s, (kp_language)language, fresh()) == KP_OK && output.size > 0);
    }
}

// A program made with an older or a newer header.
static void structs_of_other_sizes(void) {
  kp_document* d = NULL;
  size_t none = 0;
  CHECK(kp_read("a", 1, (const kp_read_options*)(const void*)&none, &d, NULL) == KP_BAD_OPTION);
  struct { size_t size; kp_text id; } older = {sizeof older, {"x", 1}};
  CHECK(kp_read("a", 1, (const kp_read_options*)(const void*)&older, &d, NULL) == KP_OK && same(kp_document_id(d), "x"));
  kp_document_free(d);
  struct { kp_read_options known; uint64_t more; } newer = {.known = {.size = sizeof newer}};
  CHECK(kp_read("a", 1, &newer.known, &d, NULL) == KP_OK);
  kp_document_free(d);
  newer.more = 1;
  CHECK(kp_read("a", 1, &newer.known, &d, NULL) == KP_BAD_OPTION);

  d = read_or_null(article, sizeof article - 1, NULL);
  struct { size_t size; kp_span span; uint64_t canary; } short_out = {offsetof(kp_expression, value), {7, 7}, 42};
  CHECK(kp_expression_at(d, 1, (kp_expression*)(void*)&short_out) == KP_OK && short_out.span.first > 50 && short_out.canary == 42);
  kp_expression without_size = {.size = 0};
  CHECK(kp_expression_at(d, 0, &without_size) == KP_BAD_ARGUMENT);
  kp_document_free(d);
}

static void every_format_goes_through_the_sink(void) {
  const kp_document* d = read_or_null(article, sizeof article - 1, NULL);
  int formats = 0;
  for (int work = KP_TIMELINE; work <= KP_EXTRACT; ++work)
    for (size_t i = 0; kp_format_at((kp_work)work, i).data != NULL; ++i, ++formats) {
      kp_render_options o = {.size = sizeof o, .format = kp_format_at((kp_work)work, i), .language = KP_ENGLISH};
      CHECK(kp_write((kp_work)work, &d, 1, &o, fresh(), NULL) == KP_OK && output.size > 0 && output.bytes[output.size - 1] == '\n');
    }
  CHECK(formats > 20);
  kp_status why = {.size = sizeof why};
  kp_render_options parchment = {.size = sizeof parchment, .format = {"parchment", 9}};
  CHECK(kp_write(KP_TIMELINE, &d, 1, &parchment, fresh(), &why) == KP_UNKNOWN_FORMAT && output.size == 0);
  kp_render_options crowded = {.size = sizeof crowded, .most_events = 1};
  CHECK(kp_write(KP_TIMELINE, &d, 1, &crowded, fresh(), &why) == KP_TOO_MANY_EVENTS && why.offset == 1);
  kp_sink stopping = fresh();
  output.stop_after = 1;
  CHECK(kp_write(KP_TIMELINE, &d, 1, NULL, stopping, &why) == KP_STOPPED && output.calls == 1);
  CHECK(kp_write(KP_TIMELINE, &d, 1, NULL, (kp_sink){NULL, NULL}, &why) == KP_BAD_ARGUMENT);
  CHECK(kp_write((kp_work)9, &d, 1, NULL, fresh(), &why) == KP_BAD_ARGUMENT);
  kp_document_free((kp_document*)d);
}

static void documents_compared(void) {
  const char other[] = "বৃহস্পতিবার (৪ জুলাই, ২০২৪) সভা হয়।", one[] = "শুক্রবার (৪ জুলাই, ২০২৪) সভা হয়।";
  const kp_document* both[2] = {read_or_null(one, sizeof one - 1, NULL), read_or_null(other, sizeof other - 1, NULL)};
  kp_document* out[2] = {NULL, NULL};
  CHECK(kp_compare(both, 2, NULL, out) == KP_OK && out[0] != NULL && out[1] != NULL && same(kp_document_text(out[1]), other));
  CHECK(kp_compare(both, 2, NULL, NULL) == KP_BAD_ARGUMENT);
  for (int i = 0; i < 2; ++i) kp_document_free((kp_document*)both[i]), kp_document_free(out[i]);
}

static void a_date_in_every_calendar(void) {
  kp_convert_options o = {.size = sizeof o, .from = {"bangla-bd", 9}, .language = KP_ENGLISH, .json = 1};
  kp_conversion c = {.size = sizeof c};
  kp_status why = {.size = sizeof why};
  CHECK(kp_convert("1431-3-17", 9, &o, &c, fresh(), &why) == KP_OK && c.done == 1 && c.whole == 1 && same_day(c.first, 2024, 7, 1) && output.bytes[0] == '{');
  CHECK(kp_convert("1431-3-40", 9, &o, &c, fresh(), &why) == KP_OK && c.done == 0 && output.size > 0);
  o.from = (kp_text){"mayan", 5};
  CHECK(kp_convert("1431-3-17", 9, &o, &c, fresh(), &why) == KP_UNKNOWN_CALENDAR);
}

int main(void) {
  what_was_found();
  options_reach_the_reader();
  refusals();
  structs_of_other_sizes();
  every_format_goes_through_the_sink();
  documents_compared();
  a_date_in_every_calendar();
  CHECK(kp_explain("KP1001", 6, KP_ENGLISH, fresh()) == KP_OK && output.size > 100);
  CHECK(strcmp(kp_version(), "0.1.0") == 0);
  if (failures == 0) puts("all claims hold");
  return failures == 0 ? 0 : 1;
}
