// reviewdog's diagnostic format, one JSON object a line. Lines and columns from 1, columns in bytes of UTF-8.
#include <algorithm>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/write_findings.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void string(Json& json, std::string_view s) { json.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); }

void position(Json& json, char const* name, Chronicle const& c, Places const& places, std::uint32_t byte) {
  auto const start = byte == 0 ? std::string::npos : c.text.find_last_of("\n\r", byte - 1);
  json.Key(name);
  json.StartObject();
  json.Key("line");
  json.Uint(places.at(byte).line);
  json.Key("column");
  json.Uint(start == std::string::npos ? byte + 1 : byte - static_cast<std::uint32_t>(start));
  json.EndObject();
}

void range(Json& json, Chronicle const& c, Places const& places, timeline::Span s) {
  json.Key("range");
  json.StartObject();
  position(json, "start", c, places, s.first);
  position(json, "end", c, places, s.last);
  json.EndObject();
}

}  // namespace

std::string write_findings_rdjsonl(Chronicles chronicles, Voice v) {
  std::string out;
  for (auto const* c : chronicles) {
    Places const places{c->text};
    for (auto const& f : c->findings) {
      if (f.suppressed != Suppressed::no) continue;
      rapidjson::StringBuffer buffer;
      Json json{buffer};
      json.StartObject();
      json.Key("message");
      string(json, finding_words(*c, f, v));
      json.Key("location");
      json.StartObject();
      json.Key("path");
      string(json, c->id);
      range(json, *c, places, focus(*c, f));
      json.EndObject();
      json.Key("severity");
      string(json, f.severity == Severity::error ? "ERROR" : f.severity == Severity::warning ? "WARNING" : "INFO");
      json.Key("code");
      json.StartObject();
      json.Key("value");
      string(json, rule_code(f.rule));
      json.EndObject();
      if (!f.fixes.empty()) {
        json.Key("suggestions");
        json.StartArray();
        for (auto const& fix : f.fixes) {
          json.StartObject();
          range(json, *c, places, fix.span);
          json.Key("text");
          string(json, fix_text(*c, f, fix));
          json.EndObject();
        }
        json.EndArray();
      }
      json.EndObject();
      out.append(buffer.GetString(), buffer.GetSize());
      out.push_back('\n');
    }
  }
  return out;
}

}  // namespace kalpanji::render
