// SARIF 2.1.0 (OASIS): one run, every rule with its page, every finding with its place, other places, repairs and fingerprint.
// Columns are code points from 1, ends exclusive; offsets from 0. Suppressed findings stay in, marked.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/rule_words.hpp"
#include "render/write_findings.hpp"
#include "timeline/check.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

constexpr char const* source_root = "SRCROOT";

std::string_view level(Severity s) { return s == Severity::error ? "error" : s == Severity::warning ? "warning" : "note"; }

// Unreserved characters of RFC 3986 and the slash stay.
std::string uri_of(std::string_view path) {
  constexpr std::string_view hexadecimal = "0123456789ABCDEF";
  std::string out = path.starts_with('/') ? "file://" : "";
  for (char const c : path) {
    auto const b = static_cast<unsigned char>(c);
    bool const plain = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '-' || b == '.' || b == '_' || b == '~' || b == '/';
    if (plain) {
      out.push_back(c);
    } else {
      out.push_back('%');
      out.push_back(hexadecimal[b >> 4]);
      out.push_back(hexadecimal[b & 15]);
    }
  }
  return out;
}

class Sarif {
 public:
  Sarif(Chronicles chronicles, Voice v, std::string_view version, rapidjson::StringBuffer& out) : chronicles_(chronicles), v_(v), version_(version), json_(out) {
    for (auto const* c : chronicles) places_.emplace_back(c->text);
  }

  void write() {
    json_.StartObject();
    member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    member("version", "2.1.0");
    json_.Key("runs");
    json_.StartArray();
    run();
    json_.EndArray();
    json_.EndObject();
  }

 private:
  void string(std::string_view s) { json_.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); }
  void member(char const* name, std::string_view value) {
    json_.Key(name);
    string(value);
  }
  void member(char const* name, std::uint32_t value) {
    json_.Key(name);
    json_.Uint(value);
  }
  template <class Write>
  void object(char const* name, Write write) {
    json_.Key(name);
    json_.StartObject();
    write();
    json_.EndObject();
  }
  template <class Items, class Write>
  void array(char const* name, Items const& items, Write write) {
    json_.Key(name);
    json_.StartArray();
    for (auto const& item : items) {
      json_.StartObject();
      write(item);
      json_.EndObject();
    }
    json_.EndArray();
  }
  void text(char const* name, std::string_view words) {
    object(name, [&] { member("text", words); });
  }

  void run() {
    json_.StartObject();
    object("tool", [&] {
      object("driver", [&] {
        member("name", "kalpanji");
        member("version", version_);
        member("language", v_.language == Language::bengali ? "bn" : "en");
        array("rules", rules, [&](RuleFacts const& r) { rule(r); });
      });
    });
    member("columnKind", "unicodeCodePoints");
    object("originalUriBaseIds", [&] {
      object(source_root, [&] { text("description", v_.language == Language::bengali ? "যে ফোল্ডার থেকে যাচাই করা হয়েছে" : "The folder from which the texts were checked"); });
    });
    array("artifacts", chronicles_, [&](Chronicle const* c) {
      location(*c);
      member("encoding", "UTF-8");
    });
    json_.Key("results");
    json_.StartArray();
    for (std::size_t i = 0; i < chronicles_.size(); ++i) {
      auto const names = fingerprints(*chronicles_[i], chronicles_[i]->findings);
      for (std::size_t k = 0; k < names.size(); ++k) result(i, chronicles_[i]->findings[k], names[k]);
    }
    json_.EndArray();
    json_.EndObject();
  }

  void rule(RuleFacts const& r) {
    auto const& page = page_of(r.rule);
    member("id", r.code);
    member("name", r.slug);
    text("shortDescription", page.looks_for.in(v_.language));
    text("fullDescription", page.looks_for.in(v_.language));
    text("help", explain_words(r.rule, v_.language));
    object("messageStrings", [&] {
      // Wordings follow each other until the first comes back.
      auto const first = message_of(r.rule, 0).english;
      for (std::uint8_t n = 0; n == 0 || message_of(r.rule, n).english != first; ++n) text(("m" + std::to_string(n)).c_str(), message_of(r.rule, n).in(v_.language));
    });
    object("defaultConfiguration", [&] {
      json_.Key("enabled");
      json_.Bool(r.on);
      member("level", level(r.severity));
    });
  }

  // A path that is not absolute starts where the command ran; who shows the report says where that is.
  void artifact(Chronicle const& c) {
    member("uri", uri_of(c.id));
    if (!c.id.starts_with('/')) member("uriBaseId", source_root);
  }

  void location(Chronicle const& c) {
    object("location", [&] { artifact(c); });
  }

  void region(char const* name, std::size_t document, timeline::Span s) {
    auto const first = places_[document].at(s.first), last = places_[document].at(s.last);
    object(name, [&] {
      member("startLine", first.line);
      member("startColumn", first.column);
      member("endLine", last.line);
      member("endColumn", last.column);
      member("charOffset", first.code_point);
      member("charLength", last.code_point - first.code_point);
      member("byteOffset", s.first);
      member("byteLength", s.last - s.first);
    });
  }

  void place(std::size_t document, timeline::Span s) {
    object("physicalLocation", [&] {
      object("artifactLocation", [&] {
        artifact(*chronicles_[document]);
        member("index", static_cast<std::uint32_t>(document));
      });
      region("region", document, s);
    });
  }

  void result(std::size_t document, Finding const& f, std::string_view fingerprint) {
    auto const& c = *chronicles_[document];
    json_.StartObject();
    member("ruleId", rule_code(f.rule));
    member("ruleIndex", static_cast<std::uint32_t>(index_of(f.rule)));
    member("level", level(f.severity));
    object("message", [&] {
      member("text", finding_words(c, f, v_));
      bool const other_wording = message_of(f.rule, f.wording).english != message_of(f.rule, 0).english;  // else the first, which stands for what a rule lacks
      member("id", "m" + std::to_string(other_wording ? f.wording : 0));
      json_.Key("arguments");
      json_.StartArray();
      for (auto const& words : argument_words(c, f, v_)) string(words);
      json_.EndArray();
    });
    json_.Key("locations");
    json_.StartArray();
    json_.StartObject();
    place(document, focus(c, f));
    json_.EndObject();
    json_.EndArray();
    if (!f.related.empty())
      array("relatedLocations", f.related, [&](Related const& r) {
        auto const where = r.document == Related::this_document || r.document >= chronicles_.size() ? document : r.document;
        place(where, r.span);
        text("message", related_words(*chronicles_[where], f, r, v_));
      });
    if (!f.fixes.empty()) array("fixes", f.fixes, [&](Fix const& fix) { repair(document, f, fix); });
    object("partialFingerprints", [&] { member("kalpanji/v1", fingerprint); });
    if (f.suppressed != Suppressed::no) {
      json_.Key("suppressions");
      json_.StartArray();
      json_.StartObject();
      member("kind", f.suppressed == Suppressed::in_source ? "inSource" : "external");
      json_.EndObject();
      json_.EndArray();
    }
    if (!f.assumptions.empty())
      object("properties", [&] {
        json_.Key("assumptions");
        json_.StartArray();
        for (auto const a : f.assumptions) string(assumption_words(c, f, a, v_));
        json_.EndArray();
      });
    json_.EndObject();
  }

  void repair(std::size_t document, Finding const& f, Fix const& fix) {
    auto const& c = *chronicles_[document];
    text("description", fix_words(c, f, fix, v_));
    json_.Key("artifactChanges");
    json_.StartArray();
    json_.StartObject();
    object("artifactLocation", [&] { artifact(c); });
    json_.Key("replacements");
    json_.StartArray();
    json_.StartObject();
    region("deletedRegion", document, fix.span);
    text("insertedContent", fix_text(c, f, fix));
    json_.EndObject();
    json_.EndArray();
    json_.EndObject();
    json_.EndArray();
  }

  Chronicles chronicles_;
  Voice v_;
  std::string_view version_;
  std::vector<Places> places_;
  rapidjson::Writer<rapidjson::StringBuffer> json_;
};

}  // namespace

std::string write_sarif(Chronicles chronicles, Voice v, std::string_view version) {
  rapidjson::StringBuffer out;
  Sarif(chronicles, v, version, out).write();
  return std::string(out.GetString(), out.GetSize()) + "\n";
}

}  // namespace kalpanji::render
