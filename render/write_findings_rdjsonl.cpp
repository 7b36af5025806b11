// reviewdog's diagnostic format, one JSON object a line. Lines and columns from 1, columns in bytes of UTF-8.
#include <algorithm>
#include <iterator>
#include <vector>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/write_findings.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void string(Json& json, std::string_view s) {
  auto const text = well_formed(s);
  json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

// Where the lines of a text start: columns of this format are bytes.
class Lines {
 public:
  explicit Lines(Chronicle const& c) : places_(c.text) {
    auto const& text = c.text;
    for (auto at = text.find_first_of("\r\n"); at != std::string::npos; at = text.find_first_of("\r\n", at + 1)) {
      if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
      starts_.push_back(static_cast<std::uint32_t>(at + 1));
    }
  }
  void position(Json& json, char const* name, std::uint32_t byte) const {
    auto const start = *std::prev(std::upper_bound(starts_.begin(), starts_.end(), byte));
    json.Key(name);
    json.StartObject();
    json.Key("line");
    json.Uint(places_.at(byte).line);
    json.Key("column");
    json.Uint(byte - start + 1);
    json.EndObject();
  }
  void range(Json& json, timeline::Span s) const {
    json.Key("range");
    json.StartObject();
    position(json, "start", s.first);
    position(json, "end", s.last);
    json.EndObject();
  }

 private:
  Places places_;
  std::vector<std::uint32_t> starts_{0};
};

}  // namespace

std::string write_findings_rdjsonl(Chronicles chronicles, Voice v) {
  std::string out;
  for (auto const* c : chronicles) {
    Lines const lines{*c};
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
      lines.range(json, focus(*c, f));
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
          lines.range(json, fix.span);
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
