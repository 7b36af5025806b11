// The report of `check` for a person. The span is marked in its sentence, in colour or as ⟦…⟧: a row of carets below
// Bengali text cannot line up. Long sentences are cut between letters as a reader sees them.
#include <algorithm>

#include "render/clusters.hpp"
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

// Cut at a blank where there is one near, else between letters as a reader sees them, never inside one. Looks at a few bytes only, however
// long the sentence is.
std::size_t cut_back(std::string_view s, std::size_t at) {
  constexpr std::size_t blank_near = most_before / 2, letter_near = 200;
  auto const window = at > blank_near ? at - blank_near : 0;
  if (auto const blank = s.substr(window, at + 1 - window).rfind(' '); blank != std::string_view::npos) return window + blank;
  auto start = at > letter_near ? at - letter_near : 0;
  while (start < s.size() && (static_cast<unsigned char>(s[start]) & 0xC0) == 0x80) ++start;
  std::size_t good = start;
  char32_t before = 0;
  for (std::size_t next = start; next < s.size() && next <= at;) {
    auto const here = next;
    auto const c = next_code_point(s, next);
    if (!joins_backward(c) && !joins_forward(before)) good = here;
    before = c;
  }
  return good;
}

std::string before_span(std::string_view s) {
  if (s.size() <= most_before) return one_line(s);
  return "…" + one_line(s.substr(cut_back(s, s.size() - most_before)));
}

std::string after_span(std::string_view s) {
  if (s.size() <= most_after) return one_line(s);
  return one_line(s.substr(0, cut_back(s, most_after))) + " …";
}

// The sentence that holds the span, or, where none does, its line.
timeline::Span around(Chronicle const& c, timeline::Span span) {
  auto const after = std::upper_bound(c.sentences.begin(), c.sentences.end(), span.first, [](std::uint32_t at, timeline::Span s) { return at < s.first; });
  if (after != c.sentences.begin() && std::prev(after)->last >= span.last) return *std::prev(after);
  return span;
}

std::string quoted_line(Chronicle const& c, Finding const& f, bool color) {
  auto const sentence = around(c, f.span);
  std::string_view const text = c.text;
  auto const marked = one_line(text.substr(f.span.first, f.span.last - f.span.first));
  return before_span(text.substr(sentence.first, f.span.first - sentence.first)) + (color ? "\x1b[1;31;4m" + marked + "\x1b[0m" : "⟦" + marked + "⟧") +
         after_span(text.substr(f.span.last, sentence.last - f.span.last));
}

// FILE:LINE:COLUMN of the other place, and its words.
std::string related_line(Chronicles all, std::vector<Places> const& places, std::size_t own, Finding const& f, Related const& r, Voice v) {
  auto const document = r.document < all.size() ? r.document : own;
  auto const& c = *all[document];
  auto const words = one_line(related_words(c, f, r, v));
  if (document == own && r.span == f.span) return words;  // the place stands in the line above
  auto const at = places[document].at(r.span.first);
  auto const where = (document == own ? std::string{} : one_line(c.id) + ":") + std::to_string(at.line) + ":" + std::to_string(at.column);
  return where + ": " + words;
}

struct Totals {
  std::size_t errors = 0, warnings = 0, notes = 0, suppressed = 0;
};

std::string closing_line(Totals const& t, Voice v) {
  bool const bn = v.language == Language::bengali;
  auto const n = [&](std::size_t count) { return number(static_cast<std::int64_t>(count), v); };
  std::string out;
  if (t.errors + t.warnings + t.notes == 0) {
    out = bn ? "তারিখে কোনো অসঙ্গতি পাওয়া যায়নি" : "No inconsistent dates found";
  } else {
    auto const add = [&](std::size_t count, std::string_view bengali, std::string_view english) {
      if (count == 0) return;
      if (!out.empty()) out += ", ";
      out += n(count) + (bn ? "টি " + std::string{bengali} : " " + std::string{english} + (count == 1 ? "" : "s"));
    };
    add(t.errors, "ত্রুটি", "error");
    add(t.warnings, "সতর্কতা", "warning");
    add(t.notes, "জ্ঞাতব্য", "note");
    if (bn) out = "মোট " + out;
  }
  if (t.suppressed != 0) out += bn ? "; চেপে রাখা " + n(t.suppressed) + "টি" : "; " + n(t.suppressed) + " suppressed";
  return out + (bn ? "।\n" : ".\n");
}

}  // namespace

std::string write_report(Chronicles chronicles, TextOptions const& options) {
  auto const v = options.voice;
  bool const bn = v.language == Language::bengali;
  std::string out;
  Totals totals;
  std::vector<Places> places;
  for (auto const* chronicle : chronicles) places.emplace_back(chronicle->text);
  for (std::size_t own = 0; own < chronicles.size(); ++own) {
    auto const* chronicle = chronicles[own];
    for (auto const& f : chronicle->findings) {
      if (f.suppressed != Suppressed::no) {
        ++totals.suppressed;
        continue;
      }
      auto const at = places[own].at(f.span.first);
      ++(f.severity == Severity::error ? totals.errors : f.severity == Severity::warning ? totals.warnings : totals.notes);
      auto const label = std::string{severity_words(f.severity, v)};
      out += one_line(chronicle->id) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + (options.color ? "\x1b[1;31m" + label + "\x1b[0m" : label) +
             ": " + one_line(finding_words(*chronicle, f, v)) + " [" + std::string{rule_code(f.rule)} + "]\n";
      out += "    " + quoted_line(*chronicle, f, options.color) + "\n";
      for (auto const& r : f.related) out += "    " + related_line(chronicles, places, own, f, r, v) + "\n";
      for (auto const a : f.assumptions) {
        out += "    " + std::string{bn ? "ধরে নেওয়া: " : "assumed: "} + assumption_words(*chronicle, f, a, v) + "\n";
      }
      for (std::size_t i = 0; i < f.fixes.size(); ++i) {
        auto const lead = std::string{i == 0 ? (bn ? "সম্ভাব্য সংশোধন: " : "Possible repair: ") : (bn ? "অথবা: " : "or: ")};
        out += "    " + lead + one_line(fix_words(*chronicle, f, f.fixes[i], v)) + "\n";
      }
      out += "\n";
    }
  }
  return out + closing_line(totals, v);
}

}  // namespace kalpanji::render
