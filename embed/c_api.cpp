// The C face: each function takes its C values apart, calls the C++ face and puts what comes back into C values. Nothing is decided here, and
// no exception leaves.
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "embed/sized.hpp"
#include "kalpanji/kalpanji.h"
#include "kalpanji/kalpanji.hpp"

// What views of C point into is made once, so that getting it allocates nothing and may happen on several threads.
struct kp_document {
  kalpanji::Chronicle chronicle;
  std::vector<kalpanji::Expression> expressions = chronicle.expressions();
  std::vector<kalpanji::Event> events = chronicle.events();
  struct Finding {
    kalpanji::Finding finding;
    std::string fingerprint = finding.fingerprint();
    std::vector<kalpanji::Fix> fixes = finding.fixes();
    std::vector<kalpanji::Related> related = finding.related();
  };
  std::vector<Finding> findings = all(chronicle);

  explicit kp_document(kalpanji::Chronicle c) : chronicle(std::move(c)) {}
  static std::vector<Finding> all(kalpanji::Chronicle const& c) {
    std::vector<Finding> out;
    for (auto& f : c.findings()) out.push_back({std::move(f)});
    return out;
  }
};

namespace {

using namespace kalpanji;

static_assert(static_cast<int>(Code::too_many_events) == KP_TOO_MANY_EVENTS, "the codes are those of kalpanji.hpp");
static_assert(static_cast<int>(Region::india) == KP_INDIA && static_cast<int>(Input::events) == KP_INPUT_EVENTS && static_cast<int>(IllFormed::replace) == KP_REPLACE);
static_assert(static_cast<int>(Severity::error) == KP_ERROR && static_cast<int>(Suppressed::baseline) == KP_BASELINE && static_cast<int>(Work::extract) == KP_EXTRACT);
static_assert(static_cast<int>(Language::english) == KP_ENGLISH && static_cast<int>(Digits::latin) == KP_LATIN_DIGITS);

std::string_view from(kp_text t) { return t.data == nullptr ? std::string_view{} : std::string_view{t.data, t.size}; }
kp_text to(std::string_view s) { return {s.data(), s.size()}; }
kp_span to(Span s) { return {s.first, s.last}; }
kp_date to(Date d) { return {d.year, d.month, d.day}; }
std::optional<Date> from(kp_date d) {
  if (d.year == 0 && d.month == 0 && d.day == 0) return std::nullopt;
  return Date{d.year, d.month, d.day};
}

// A C enumeration can hold anything.
template <class T>
bool take(T& out, int value, T last) {
  if (value < 0 || value > static_cast<int>(last)) return false;
  out = static_cast<T>(value);
  return true;
}

kp_code report(kp_status* why, Status status) {
  auto const code = static_cast<kp_code>(status.code);
  if (why != nullptr) filled(why, kp_status{0, code, status.offset});
  return code;
}
kp_code report(kp_status* why, kp_code code) {
  if (why != nullptr) filled(why, kp_status{0, code, 0});
  return code;
}

// What happens at the border: no exception crosses it.
template <class Body>
kp_code guarded(kp_status* why, Body body) noexcept {
  try {
    return body();
  } catch (std::bad_alloc const&) {
    return report(why, KP_NO_MEMORY);
  } catch (...) {
    return report(why, KP_DEFECT);
  }
}

kp_code hand(kp_sink sink, std::string_view text) {
  constexpr std::size_t piece = 1 << 16;
  for (; !text.empty(); text.remove_prefix(std::min(piece, text.size())))
    if (sink.write(sink.context, text.data(), std::min(piece, text.size())) != 0) return KP_STOPPED;
  return KP_OK;
}

std::uint32_t or_default(std::uint32_t given, std::uint32_t value) { return given == 0 ? value : given; }

std::optional<ReadOptions> from(kp_read_options const& o) {
  ReadOptions out;
  out.id = from(o.id);
  out.date = from(o.date);
  out.start = from(o.start);
  if (!take(out.region, o.region, Region::india) || !take(out.input, o.input, Input::events) || !take(out.ill_formed, o.ill_formed, IllFormed::replace)) return std::nullopt;
  out.named_days = o.named_days != 0;
  out.enable = from(o.enable);
  out.disable = from(o.disable);
  out.baseline = from(o.baseline);
  out.limits = {or_default(o.limits.text_bytes, out.limits.text_bytes), or_default(o.limits.expressions, out.limits.expressions), or_default(o.limits.findings, out.limits.findings)};
  return out;
}

std::optional<RenderOptions> from(kp_render_options const& o) {
  RenderOptions out;
  if (!take(out.language, o.language, Language::english) || !take(out.digits, o.digits, Digits::latin)) return std::nullopt;
  out.format = from(o.format);
  out.title = from(o.title);
  out.color = o.color != 0;
  out.from = from(o.from);
  out.to = from(o.to);
  out.calendars = from(o.calendars);
  out.byte_order_mark = o.byte_order_mark != 0;
  out.disputed = o.disputed != 0;
  out.stamp = from(o.stamp);
  out.text = from(o.text);
  out.orientation = from(o.orientation);
  out.page = from(o.page);
  out.theme = from(o.theme);
  out.group = from(o.group);
  out.width = o.width;
  out.reference = from(o.reference);
  out.most_events = or_default(o.most_events, out.most_events);
  return out;
}

std::optional<ConvertOptions> from(kp_convert_options const& o) {
  ConvertOptions out;
  if (!take(out.region, o.region, Region::india) || !take(out.language, o.language, Language::english) || !take(out.digits, o.digits, Digits::latin)) return std::nullopt;
  out.from = from(o.from);
  out.date = from(o.date);
  out.json = o.json != 0;
  return out;
}

// The options in C++'s terms; nothing where they are refused.
template <class COptions>
auto understood(COptions const* given) -> decltype(from(*given)) {
  auto const options = taken(given);
  if (!options) return std::nullopt;
  return from(*options);
}

std::vector<Chronicle> chronicles(kp_document const* const* documents, std::size_t count) {
  std::vector<Chronicle> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(documents[i]->chronicle);
  return out;
}

bool all_there(kp_document const* const* documents, std::size_t count) {
  if (documents == nullptr) return count == 0;
  return std::none_of(documents, documents + count, [](kp_document const* d) { return d == nullptr; });
}

template <class T>
kp_code give(T* out, T values) { return filled(out, values) ? KP_OK : KP_BAD_ARGUMENT; }

}  // namespace

extern "C" {

kp_code kp_read(char const* text, size_t size, kp_read_options const* options, kp_document** document, kp_status* why) {
  if (document == nullptr || (text == nullptr && size != 0)) return report(why, KP_BAD_ARGUMENT);
  return guarded(why, [&] {
    auto const own = understood(options);
    if (!own) return report(why, KP_BAD_OPTION);
    auto const chronicle = read({text, size}, *own);
    if (!chronicle) return report(why, chronicle.status());
    *document = new kp_document{*chronicle};
    return report(why, KP_OK);
  });
}

void kp_document_free(kp_document* document) { delete document; }

kp_code kp_compare(kp_document const* const* documents, size_t count, kp_read_options const* options, kp_document** out) {
  if (out == nullptr || !all_there(documents, count)) return KP_BAD_ARGUMENT;
  return guarded(nullptr, [&] {
    auto const own = understood(options);
    if (!own) return KP_BAD_OPTION;
    std::vector<std::unique_ptr<kp_document>> made;
    for (auto& c : compare(chronicles(documents, count), *own)) made.push_back(std::make_unique<kp_document>(std::move(c)));
    for (auto& document : made) *out++ = document.release();
    return KP_OK;
  });
}

kp_text kp_document_id(kp_document const* d) { return d == nullptr ? kp_text{} : to(d->chronicle.id()); }
kp_text kp_document_text(kp_document const* d) { return d == nullptr ? kp_text{} : to(d->chronicle.text()); }
kp_date kp_document_date(kp_document const* d) { return d == nullptr ? kp_date{} : to(d->chronicle.date().value_or(Date{})); }

size_t kp_expression_count(kp_document const* d) { return d == nullptr ? 0 : d->expressions.size(); }
kp_code kp_expression_at(kp_document const* d, size_t index, kp_expression* out) {
  if (d == nullptr || out == nullptr) return KP_BAD_ARGUMENT;
  if (index >= d->expressions.size()) return KP_OUT_OF_RANGE;
  auto const& e = d->expressions[index];
  return give(out, {0, to(e.span), to(e.value), e.resolved ? to(e.first) : kp_date{}, e.resolved ? to(e.last) : kp_date{}});
}

size_t kp_event_count(kp_document const* d) { return d == nullptr ? 0 : d->events.size(); }
kp_code kp_event_at(kp_document const* d, size_t index, kp_event* out) {
  if (d == nullptr || out == nullptr) return KP_BAD_ARGUMENT;
  if (index >= d->events.size()) return KP_OUT_OF_RANGE;
  auto const& e = d->events[index];
  return give(out, {0, to(e.when), to(e.sentence), to(e.title), to(e.first), to(e.last)});
}

size_t kp_finding_count(kp_document const* d) { return d == nullptr ? 0 : d->findings.size(); }
kp_code kp_finding_at(kp_document const* d, size_t index, kp_finding* out) {
  if (d == nullptr || out == nullptr) return KP_BAD_ARGUMENT;
  if (index >= d->findings.size()) return KP_OUT_OF_RANGE;
  auto const& [finding, fingerprint, fixes, related] = d->findings[index];
  return give(out, {0, to(finding.rule()), to(finding.span()), static_cast<kp_severity>(finding.severity()), static_cast<kp_suppressed>(finding.suppressed()),
                    to(fingerprint), fixes.size(), related.size()});
}

kp_code kp_fix_at(kp_document const* d, size_t finding, size_t index, kp_fix* out) {
  if (d == nullptr || out == nullptr) return KP_BAD_ARGUMENT;
  if (finding >= d->findings.size() || index >= d->findings[finding].fixes.size()) return KP_OUT_OF_RANGE;
  auto const& fix = d->findings[finding].fixes[index];
  return give(out, {0, to(fix.span), to(fix.text), fix.safe ? 1 : 0});
}

kp_code kp_related_at(kp_document const* d, size_t finding, size_t index, kp_related* out) {
  if (d == nullptr || out == nullptr) return KP_BAD_ARGUMENT;
  if (finding >= d->findings.size() || index >= d->findings[finding].related.size()) return KP_OUT_OF_RANGE;
  auto const& related = d->findings[finding].related[index];
  return give(out, {0, to(related.span), related.document});
}

kp_code kp_finding_message(kp_document const* d, size_t index, kp_language language, kp_sink sink) {
  Language own{};
  if (d == nullptr || sink.write == nullptr || !take(own, language, Language::english)) return KP_BAD_ARGUMENT;
  if (index >= d->findings.size()) return KP_OUT_OF_RANGE;
  return guarded(nullptr, [&] { return hand(sink, d->findings[index].finding.message(own)); });
}

kp_code kp_locate(kp_document const* d, uint32_t byte, kp_place* out) {
  if (d == nullptr || out == nullptr) return KP_BAD_ARGUMENT;
  auto const p = d->chronicle.locate(std::min(byte, static_cast<std::uint32_t>(d->chronicle.text().size())));
  return give(out, {0, p.byte, p.code_point, p.utf16, p.line, p.column});
}

kp_code kp_write(kp_work work, kp_document const* const* documents, size_t count, kp_render_options const* options, kp_sink sink, kp_status* why) {
  Work own_work{};
  if (sink.write == nullptr || !all_there(documents, count) || !take(own_work, work, Work::extract)) return report(why, KP_BAD_ARGUMENT);
  return guarded(why, [&] {
    auto const own = understood(options);
    if (!own) return report(why, KP_BAD_OPTION);
    auto const text = write(own_work, chronicles(documents, count), *own);
    if (!text) return report(why, text.status());
    return report(why, hand(sink, *text));
  });
}

kp_text kp_format_at(kp_work work, size_t index) {
  Work own{};
  if (!take(own, work, Work::extract)) return {};
  auto const all = formats(own);
  return index < all.size() ? to(all[index]) : kp_text{};
}

kp_code kp_convert(char const* date, size_t size, kp_convert_options const* options, kp_conversion* out, kp_sink sink, kp_status* why) {
  if (out == nullptr || sink.write == nullptr || (date == nullptr && size != 0)) return report(why, KP_BAD_ARGUMENT);
  return guarded(why, [&] {
    auto const own = understood(options);
    if (!own) return report(why, KP_BAD_OPTION);
    auto const result = convert({date, size}, *own);
    if (!result) return report(why, result.status());
    if (!filled(out, kp_conversion{0, result->done ? 1 : 0, result->whole ? 1 : 0, to(result->first), to(result->last)})) return report(why, KP_BAD_ARGUMENT);
    return report(why, hand(sink, result->text));
  });
}

kp_code kp_explain(char const* rule, size_t size, kp_language language, kp_sink sink) {
  Language own{};
  if (sink.write == nullptr || (rule == nullptr && size != 0) || !take(own, language, Language::english)) return KP_BAD_ARGUMENT;
  return guarded(nullptr, [&] {
    auto const page = explain({rule, size}, own);
    return page ? hand(sink, *page) : KP_OUT_OF_RANGE;
  });
}

kp_code kp_message(kp_status const* status, kp_language language, kp_sink sink) {
  Language own{};
  if (status == nullptr || sink.write == nullptr || !take(own, language, Language::english)) return KP_BAD_ARGUMENT;
  return guarded(nullptr, [&]() -> kp_code {
    auto const known = taken(status);
    if (!known) return KP_BAD_ARGUMENT;
    bool const bn = own == Language::bengali;
    switch (known->code) {
      case KP_NO_MEMORY: return hand(sink, bn ? "মেমরি কুলায়নি" : "out of memory");
      case KP_BAD_ARGUMENT: return hand(sink, bn ? "ফাংশনটিকে যা দেওয়া হয়েছে তা ঠিক নয়" : "the function was called with a bad argument");
      case KP_OUT_OF_RANGE: return hand(sink, bn ? "এমন কিছু নেই" : "there is no such thing");
      case KP_STOPPED: return hand(sink, bn ? "লেখা মাঝপথে থামানো হয়েছে" : "the output was stopped");
      case KP_DEFECT: return hand(sink, bn ? "কালপঞ্জির নিজের ত্রুটি" : "a defect of kalpanji itself");
      default: break;
    }
    if (known->code < KP_OK || known->code > KP_TOO_MANY_EVENTS) return KP_OUT_OF_RANGE;
    return hand(sink, message({static_cast<Code>(known->code), known->offset}, own));
  });
}

char const* kp_version(void) { return version.data(); }  // a literal, hence ended by a NUL

}  // extern "C"
