// CSV and Web Annotations of what was read; see write_extract.hpp.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/names.hpp"
#include "render/places.hpp"
#include "render/timex3.hpp"
#include "render/write_extract.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::string_view part(Chronicle const& c, Span s) { return std::string_view{c.text}.substr(s.first, s.last - s.first); }

constexpr Voice bengali{Language::bengali, Digits::bengali};

// So many code points around a quotation, enough to find it again in a text that has changed.
constexpr std::uint32_t context = 32;

std::uint32_t back(std::string_view text, std::uint32_t at) {
  for (std::uint32_t n = 0; n < context && at > 0; ++n)
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

std::uint32_t ahead(std::string_view text, std::uint32_t at) {
  for (std::uint32_t n = 0; n < context && at < text.size(); ++n)
    do ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

class Annotation {
 public:
  explicit Annotation(rapidjson::StringBuffer& out) : json_(out) {}

  void write(Chronicle const& c, Places const& places, std::size_t index) {
    auto const& e = c.expressions[index];
    auto const first = places.at(e.span.first).code_point, last = places.at(e.span.last).code_point;
    json_.StartObject();
    member("@context", "http://www.w3.org/ns/anno.jsonld");
    member("id", "urn:kalpanji:" + percent(c.id) + ":t" + std::to_string(index + 1));
    member("type", "Annotation");
    key("body");
    json_.StartArray();
    body("tagging", edtf(e.moment), "");
    body("describing", moment_words(e.moment, bengali), "bn");
    json_.EndArray();
    key("target");
    json_.StartObject();
    member("source", c.id);
    key("selector");
    json_.StartArray();
    json_.StartObject();
    member("type", "TextPositionSelector");
    key("start"), json_.Uint(first);
    key("end"), json_.Uint(last);
    json_.EndObject();
    json_.StartObject();
    member("type", "TextQuoteSelector");
    member("exact", part(c, e.span));
    member("prefix", part(c, {back(c.text, e.span.first), e.span.first}));
    member("suffix", part(c, {e.span.last, ahead(c.text, e.span.last)}));
    json_.EndObject();
    json_.EndArray();
    json_.EndObject();
    json_.EndObject();
  }

 private:
  void key(char const* name) { json_.Key(name); }
  void member(char const* name, std::string_view value) {
    auto const text = well_formed(value);
    json_.Key(name);
    json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void body(std::string_view purpose, std::string_view value, std::string_view language) {
    json_.StartObject();
    member("type", "TextualBody");
    member("purpose", purpose);
    member("value", value);
    if (!language.empty()) member("language", language);
    json_.EndObject();
  }

  // A URN of any name: what RFC 3986 does not reserve stays, the rest in %XX.
  static std::string percent(std::string_view text) {
    std::string out;
    for (char const c : text) {
      auto const b = static_cast<unsigned char>(c);
      bool const plain = (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '-' || b == '.' || b == '_' || b == '~';
      if (plain) out += c;
      else (out += '%') += {"0123456789ABCDEF"[b >> 4], "0123456789ABCDEF"[b & 15]};
    }
    return out;
  }

  Writer json_;
};

}  // namespace

std::string write_extract_csv(Chronicles chronicles, bool byte_order_mark) {
  std::string out = byte_order_mark ? "\xEF\xBB\xBF" : "";
  out += "document,id,line,column,byte_first,byte_last,cp_first,cp_last,utf16_first,utf16_last,text,type,value,first,last,precision,calendar,relation,filled,timex3\r\n";
  for (auto const* c : chronicles) {
    Places const places{c->text};
    for (std::size_t i = 0; i < c->expressions.size(); ++i) {
      auto const& e = c->expressions[i];
      auto const& m = e.moment;
      auto const first = places.at(e.span.first), last = places.at(e.span.last);
      std::string filled;
      for (auto const& f : m.filled) filled += (filled.empty() ? "" : " ") + std::string{part_name(f.part)} + ":" + std::string{source_name(f.from)};
      out += csv_field(c->id, true) + ",t" + std::to_string(i + 1);
      for (auto const n : {first.line, first.column, e.span.first, e.span.last, first.code_point, last.code_point, first.utf16, last.utf16}) out += "," + std::to_string(n);
      out += "," + csv_field(part(*c, e.span), true);
      // Our own values may begin with a minus (before Christ) and stay as they are.
      for (auto const& field : {std::string{type_name(m.kind)}, edtf(m), m.resolved ? edtf_day(m.first) : "", m.resolved ? edtf_day(m.last) : "",
                                std::string{precision_name(m.precision)}, std::string{calendar::calendar_name(m.calendar)}, std::string{relation_name(m.relation)}, filled,
                                timex3(m).value})
        out += "," + csv_field(field, false);
      out += "\r\n";
    }
  }
  return out;
}

std::string write_annotations(Chronicles chronicles) {
  std::string out;
  for (auto const* c : chronicles) {
    Places const places{c->text};
    for (std::size_t i = 0; i < c->expressions.size(); ++i) {
      rapidjson::StringBuffer buffer;
      Annotation{buffer}.write(*c, places, i);
      out.append(buffer.GetString(), buffer.GetSize()).append("\n");
    }
  }
  return out;
}

}  // namespace kalpanji::render
