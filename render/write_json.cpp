// kalpanji.document/1: expressions, events and findings of one document, on one line. RapidJSON escapes and checks.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "timeline/check.hpp"
#include "render/names.hpp"
#include "render/places.hpp"
#include "render/timex3.hpp"
#include "render/writers.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

constexpr Voice bn{Language::bengali, Digits::bengali}, en{Language::english, Digits::latin};

class Document {
 public:
  Document(Chronicle const& chronicle, rapidjson::StringBuffer& out) : chronicle_(chronicle), fingerprints_(fingerprints(chronicle, chronicle.findings)), places_(chronicle.text), json_(out) {}

  void write() {
    json_.StartObject();
    member("schema", "kalpanji.document/1");
    member("id", well_formed(chronicle_.id));
    json_.Key("date");
    chronicle_.date ? string(edtf_day(*chronicle_.date)) : null();
    member("date_source", date_source_name(chronicle_.date_source));
    if (!chronicle_.title.empty()) {
      json_.Key("title");
      json_.StartObject();
      member("text", well_formed(std::string_view{chronicle_.text}.substr(chronicle_.title.first, chronicle_.title.last - chronicle_.title.first)));
      span("span", chronicle_.title);
      json_.EndObject();
    }
    array("expressions", chronicle_.expressions, [this](Expression const& e, std::size_t i) { expression(e, i); });
    array("events", chronicle_.events, [this](Event const& e, std::size_t i) { event(e, i); });
    array("findings", chronicle_.findings, [this](Finding const& f, std::size_t i) { finding(f, i); });
    json_.EndObject();
  }

 private:
  void string(std::string_view s) { json_.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); }
  void optional(char const* name, std::string_view value) {
    if (!value.empty()) member(name, value);
  }
  void null() { json_.Null(); }
  void member(char const* name, std::string_view value) {
    json_.Key(name);
    string(value);
  }
  void number(char const* name, std::int64_t value) {
    json_.Key(name);
    json_.Int64(value);
  }
  template <class T, class Write>
  void array(char const* name, std::vector<T> const& items, Write write) {
    json_.Key(name);
    json_.StartArray();
    for (std::size_t i = 0; i < items.size(); ++i) write(items[i], i);
    json_.EndArray();
  }
  static std::string id(char letter, std::size_t index) { return letter + std::to_string(index + 1); }
  std::string_view part(timeline::Span s) const { return std::string_view{chronicle_.text}.substr(s.first, s.last - s.first); }

  void span(char const* name, timeline::Span s) {
    json_.Key(name);
    span(s);
  }
  void span(timeline::Span s) {
    auto const first = places_.at(s.first), last = places_.at(s.last);
    auto const pair = [&](char const* unit, std::uint32_t a, std::uint32_t b) {
      json_.Key(unit);
      json_.StartArray();
      json_.Uint(a);
      json_.Uint(b);
      json_.EndArray();
    };
    json_.StartObject();
    pair("byte", s.first, s.last);
    pair("cp", first.code_point, last.code_point);
    pair("utf16", first.utf16, last.utf16);
    number("line", first.line);
    number("col", first.column);
    json_.EndObject();
  }

  void expression(Expression const& e, std::size_t index) {
    auto const& m = e.moment;
    json_.StartObject();
    member("id", id('t', index));
    member("text", well_formed(part(e.span)));
    span("span", e.span);
    member("type", type_name(m.kind));
    member("value", edtf(m));
    end("first", m, m.first, m.from);
    end("last", m, m.last, m.to);
    member("precision", precision_name(m.precision));
    member("calendar", calendar_name(m.calendar));
    if (m.tolerance != 0) number("tolerance", m.tolerance);
    written(m.written);
    array("filled", m.filled, [this](Filled const& f, std::size_t) { filled(f); });
    member("relation", relation_name(m.relation));
    if (m.points.size() > 1) array("points", m.points, [this](Point const& p, std::size_t) { string(edtf(p)); });
    timex(timex3(m));
    json_.EndObject();
  }

  // The first or last day, with the clock where one was read; null where nobody can say.
  void end(char const* name, Moment const& m, date::sys_days day, TimeOfDay const& time) {
    json_.Key(name);
    if (!m.resolved) return null();
    Point p;
    p.resolved = true;
    p.first = p.last = day;
    p.time.clock = time.clock;
    string(edtf(p));
  }

  void timex(Timex3 const& t) {
    json_.Key("timex3");
    json_.StartObject();
    member("type", t.type);
    member("value", t.value);
    optional("mod", t.mod);
    optional("quant", t.quant);
    optional("freq", t.freq);
    optional("beginPoint", t.begin);
    optional("endPoint", t.end);
    json_.EndObject();
  }

  void written(Written const& w) {
    json_.Key("written");
    json_.StartObject();
    if (w.days_from_today) number("days", *w.days_from_today);
    if (w.direction != 0) number("direction", w.direction);
    if (w.weekday != 0) number("weekday", w.weekday);
    if (w.day != 0) number("day", w.day);
    if (w.month != 0) number("month", w.month);
    if (w.year) number("year", *w.year);
    if (w.names != MonthNames::none && w.names != MonthNames::gregorian) member("months", month_names_name(w.names));
    if (w.calendar != Calendar::gregorian) member("calendar", calendar_name(w.calendar));
    if (w.clock.said()) clock(w.clock);
    optional("part", day_part_name(w.day_part));
    json_.EndObject();
  }

  // As written, even where no day has such an hour.
  void clock(Clock c) {
    json_.Key("clock");
    json_.StartArray();
    json_.Int(c.hour);
    json_.Int(c.minute);
    if (c.second >= 0) json_.Int(c.second);
    json_.EndArray();
  }

  void filled(Filled const& f) {
    json_.StartObject();
    member("part", part_name(f.part));
    member("from", source_name(f.from));
    json_.EndObject();
  }

  void event(Event const& e, std::size_t index) {
    json_.StartObject();
    member("id", id('e', index));
    member("when", id('t', e.when));
    member("title", well_formed(e.title));
    span("span", e.sentence);
    if (!e.also.empty()) array("also", e.also, [this](timeline::Span s, std::size_t) { span(s); });
    array("findings", e.findings, [this](std::uint32_t f, std::size_t) { string(id('f', f)); });
    json_.EndObject();
  }

  void finding(Finding const& f, std::size_t index) {
    json_.StartObject();
    member("id", id('f', index));
    member("rule", rule_code(f.rule));
    member("severity", severity_code(f.severity));
    json_.Key("expression");
    f.expression == no_expression ? null() : string(id('t', f.expression));
    span("span", f.span);
    json_.Key("message");
    json_.StartObject();
    member("bn", well_formed(finding_words(chronicle_, f, bn)));
    member("en", well_formed(finding_words(chronicle_, f, en)));
    json_.EndObject();
    array("related", f.related, [&](Related const& r, std::size_t) { related(f, r); });
    array("assumptions", f.assumptions, [&](Assumption const& a, std::size_t) { string(assumption_words(chronicle_, f, a, en)); });
    member("fingerprint", fingerprints_[index]);
    if (f.suppressed != Suppressed::no) member("suppressed", f.suppressed == Suppressed::in_source ? "in-source" : "baseline");
    array("fixes", f.fixes, [&](Fix const& fix, std::size_t) {
      json_.StartObject();
      span("span", fix.span);
      member("text", well_formed(fix_text(chronicle_, f, fix)));
      json_.Key("safe");
      json_.Bool(fix.safe);
      json_.EndObject();
    });
    json_.EndObject();
  }

  // A place in another document is named by that document's offsets alone.
  void related(Finding const& f, Related const& r) {
    constexpr std::array<std::string_view, 4> notes{"other-claim", "also-breaks", "same-slip", "evidence"};
    json_.StartObject();
    member("note", notes[static_cast<std::size_t>(r.note)]);
    if (r.document == Related::this_document) {
      span("span", r.span);
      json_.Key("message");
      json_.StartObject();
      member("bn", related_words(chronicle_, f, r, bn));
      member("en", related_words(chronicle_, f, r, en));
      json_.EndObject();
    } else {
      number("document", r.document);
      json_.Key("byte");
      json_.StartArray();
      json_.Uint(r.span.first);
      json_.Uint(r.span.last);
      json_.EndArray();
    }
    json_.EndObject();
  }

  Chronicle const& chronicle_;
  std::vector<std::string> fingerprints_;
  Places places_;
  Writer json_;
};

}  // namespace

std::string write_json(Chronicle const& chronicle) {
  rapidjson::StringBuffer out;
  Document(chronicle, out).write();
  return std::string(out.GetString(), out.GetSize()) + "\n";
}

}  // namespace kalpanji::render
