// The report of `check` for a person. The span is marked in its sentence, in colour or as ⟦…⟧: a row of carets below
// Bengali text cannot line up. Long sentences are cut at a blank.
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/writers.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

constexpr std::size_t most_before = 120, most_after = 240;  // bytes of the sentence shown around the span

std::string_view severity_words(Severity s, Voice v) {
  bool const bn = v.language == Language::bengali;
  switch (s) {
    case Severity::error: return bn ? "ত্রুটি" : "error";
    case Severity::warning: return bn ? "সতর্কতা" : "warning";
    case Severity::info: return bn ? "জ্ঞাতব্য" : "note";
  }
  return {};
}

std::string before_span(std::string_view s) {
  if (s.size() <= most_before) return one_line(s);
  auto const blank = s.find(' ', s.size() - most_before);
  return blank == std::string_view::npos ? "…" : "…" + one_line(s.substr(blank));
}

std::string after_span(std::string_view s) {
  if (s.size() <= most_after) return one_line(s);
  auto const blank = s.rfind(' ', most_after);
  return blank == std::string_view::npos ? "…" : one_line(s.substr(0, blank)) + " …";
}

std::string quoted_line(Chronicle const& c, Finding const& f, bool color) {
  auto const sentence = c.sentences[c.expressions[f.expression].sentence];
  std::string_view const text = c.text;
  auto const marked = one_line(text.substr(f.span.first, f.span.last - f.span.first));
  return before_span(text.substr(sentence.first, f.span.first - sentence.first)) + (color ? "\x1b[1;31;4m" + marked + "\x1b[0m" : "⟦" + marked + "⟧") +
         after_span(text.substr(f.span.last, sentence.last - f.span.last));
}

std::string closing_line(std::size_t errors, std::size_t others, Voice v) {
  bool const bn = v.language == Language::bengali;
  if (errors + others == 0) return bn ? "তারিখে কোনো অসঙ্গতি পাওয়া যায়নি।\n" : "No inconsistent dates found.\n";
  auto const e = number(static_cast<std::int64_t>(errors), v), o = number(static_cast<std::int64_t>(others), v);
  if (bn) return "মোট " + e + "টি ত্রুটি" + (others != 0 ? " ও " + o + "টি অন্য কথা" : "") + "।\n";
  return e + (errors == 1 ? " error" : " errors") + (others != 0 ? ", " + o + " other" : "") + ".\n";
}

}  // namespace

std::string write_report(Chronicles chronicles, TextOptions const& options) {
  auto const v = options.voice;
  bool const bn = v.language == Language::bengali;
  std::string out;
  std::size_t errors = 0, others = 0;
  for (auto const* chronicle : chronicles) {
    Places const places{chronicle->text};
    for (auto const& f : chronicle->findings) {
      auto const at = places.at(f.span.first);
      ++(f.severity == Severity::error ? errors : others);
      auto const label = std::string{severity_words(f.severity, v)};
      out += one_line(chronicle->id) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + (options.color ? "\x1b[1;31m" + label + "\x1b[0m" : label) +
             ": " + finding_words(*chronicle, f, v) + " [" + std::string{rule_code(f.rule)} + "]\n";
      out += "    " + quoted_line(*chronicle, f, options.color) + "\n";
      for (std::size_t i = 0; i < f.fixes.size(); ++i) {
        auto const lead = std::string{i == 0 ? (bn ? "সম্ভাব্য সংশোধন: " : "Possible repair: ") : (bn ? "অথবা: " : "or: ")};
        out += "    " + lead + fix_words(*chronicle, f, f.fixes[i], v) + "\n";
      }
      out += "\n";
    }
  }
  return out + closing_line(errors, others, v);
}

}  // namespace kalpanji::render
