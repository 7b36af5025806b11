// TimeML and brat: standoff and inline marks of one text; see write_extract.hpp.
#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/names.hpp"
#include "render/places.hpp"
#include "render/timex3.hpp"
#include "render/write_extract.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string{} : " " + std::string{name} + "=\"" + escape_xml(value) + "\"";
}

std::string tid(std::size_t n) { return "t" + std::to_string(n); }

// আজ, মঙ্গলবার: the value is a function of the document's date.
std::string anchor(Moment const& m, bool document_is_dated) {
  if (m.relation == Relation::absolute) return {};
  return " temporalFunction=\"true\"" + (m.relation == Relation::to_document && document_is_dated ? attribute("anchorTimeID", tid(0)) : std::string{});
}

// A parser makes one line end of CR LF; as a reference it stays what it was, and offsets into the text stay right.
std::string content(std::string_view text) {
  std::string out;
  for (char const c : escape_xml_text(text)) {
    if (c == '\r') out += "&#13;";
    else out += c;
  }
  return out;
}

std::string text_of(Chronicle const& c, Span s) { return c.text.substr(s.first, s.last - s.first); }

}  // namespace

std::string write_timeml(Chronicle const& c) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n";
  out += "<DOCID>" + escape_xml(c.id) + "</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"" + attribute("value", c.date ? edtf_day(*c.date) : "XXXX-XX-XX") +
         " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\"/></DCT>\n<TEXT>";
  auto const all = c.expressions.size();
  auto next_tid = all + 1;  // for the ends of ranges
  std::uint32_t told = 0;
  for (std::size_t i = 0; i < all; ++i) {
    auto const& e = c.expressions[i];
    if (e.span.first < told) continue;  // TIMEX3 may not nest
    auto const t = timex3(e.moment);
    out += content(text_of(c, {told, e.span.first}));
    out += "<TIMEX3 tid=\"" + tid(i + 1) + "\" type=\"" + std::string{t.type} + "\"" + attribute("value", t.value) + attribute("mod", t.mod) + attribute("quant", t.quant) +
           attribute("freq", t.freq) + anchor(e.moment, c.date.has_value());
    std::string ends;
    if (!t.begin.empty()) {
      auto const end = [&](std::string_view value) {
        ends += "<TIMEX3 tid=\"" + tid(next_tid) + "\" type=\"" + std::string{timex3_type_of_value(value)} + "\"" + attribute("value", value) +
                attribute("temporalFunction", "true") + attribute("anchorTimeID", tid(i + 1)) + "/>";
        return tid(next_tid++);
      };
      auto const first = end(t.begin), last = end(t.end);
      out += attribute("beginPoint", first) + attribute("endPoint", last);
    }
    out += ">" + content(text_of(c, e.span)) + "</TIMEX3>" + ends;
    told = e.span.last;
  }
  return out + content(text_of(c, {told, static_cast<std::uint32_t>(c.text.size())})) + "</TEXT>\n</TimeML>\n";
}

std::string write_brat(Chronicle const& c) {
  Places const places{c.text};
  std::string out;
  for (std::size_t i = 0; i < c.expressions.size(); ++i) {
    auto const& e = c.expressions[i];
    std::string fragments, words;
    // One fragment for each line that the expression stands on.
    for (auto first = e.span.first; first < e.span.last;) {
      auto last = first;
      while (last < e.span.last && c.text[last] != '\n' && c.text[last] != '\r') ++last;
      if (last > first) {
        fragments += (fragments.empty() ? "" : ";") + std::to_string(places.at(first).code_point) + " " + std::to_string(places.at(last).code_point);
        words += (words.empty() ? "" : " ") + text_of(c, {first, last});
      }
      first = last + 1;
    }
    if (fragments.empty()) continue;
    auto const n = std::to_string(i + 1);
    for (auto& letter : words)
      if (letter == '\t') letter = ' ';
    out += "T" + n + "\t" + std::string{type_name(e.moment.kind)} + " " + fragments + "\t" + well_formed(words) + "\n";
    out += "#" + n + "\tAnnotatorNotes T" + n + "\t" + edtf(e.moment) + "\n";
  }
  return out;
}

}  // namespace kalpanji::render
