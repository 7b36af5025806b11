#include "json_line.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>

namespace kalpanji::cli {

namespace {

void take_id(rapidjson::Document const& d, std::string& id) {
  auto const member = d.FindMember("id");
  if (member == d.MemberEnd()) return;
  if (member->value.IsString()) id.assign(member->value.GetString(), member->value.GetStringLength());
  if (member->value.IsInt64()) id = std::to_string(member->value.GetInt64());
}

bool take_options(rapidjson::Document const& d, ReadOptions& own) {
  if (auto const date = d.FindMember("date"); date != d.MemberEnd() && !date->value.IsNull()) {
    if (!date->value.IsString()) return false;
    own.date = parse_date({date->value.GetString(), date->value.GetStringLength()});
    if (!own.date) return false;
  }
  if (auto const region = d.FindMember("region"); region != d.MemberEnd() && !region->value.IsNull()) {
    if (!region->value.IsString()) return false;
    std::string_view const name{region->value.GetString(), region->value.GetStringLength()};
    if (name != "bd" && name != "in" && name != "auto") return false;
    own.region = name == "bd" ? Region::bangladesh : name == "in" ? Region::india : Region::automatic;
  }
  return true;
}

std::string_view code_name(Code code) {
  switch (code) {
    case Code::ok: return "ok";
    case Code::empty: return "empty";
    case Code::invalid_utf8: return "invalid-utf8";
    case Code::binary: return "binary";
    case Code::too_long: return "too-long";
    case Code::bad_option: return "bad-option";
    case Code::unknown_format: return "unknown-format";
    case Code::one_document: return "one-document";
    case Code::too_many_events: return "too-many-events";
    case Code::unknown_calendar: return "unknown-calendar";
  }
  return "unknown";
}

}  // namespace

std::optional<Trouble> read_document_line(std::string const& line, ReadOptions const& defaults, DocumentLine& out) {
  rapidjson::Document d;
  d.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
  if (d.HasParseError()) {
    std::string const english = rapidjson::GetParseError_En(d.GetParseError());
    return Trouble{"bad-json", "লাইনটি ঠিক JSON নয়: " + english, "not JSON: " + english, d.GetErrorOffset()};
  }
  if (!d.IsObject()) return Trouble{"bad-json", "লাইনটি JSON অবজেক্ট নয়", "the line is not a JSON object"};
  take_id(d, out.id);
  if (!d.HasMember("text") || !d["text"].IsString()) return Trouble{"no-text", "\"text\" নেই", "there is no \"text\""};
  out.text.assign(d["text"].GetString(), d["text"].GetStringLength());
  out.options = defaults;
  if (!take_options(d, out.options)) return Trouble{"bad-option", "\"date\" বা \"region\" ঠিক নয়", "\"date\" or \"region\" is not valid"};
  return std::nullopt;
}

bool looks_like_json_lines(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  auto const first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') return false;
  auto const line = text.substr(first, text.find('\n', first) - first);
  // An object of its own "text"; what `extract` writes holds texts only further in, and is no document.
  constexpr std::string_view ours = "{\"schema\":\"kalpanji.";
  auto const name = line.find_first_not_of(" \t", 1);
  return name != std::string_view::npos && line[name] == '"' && line.find("\"text\"") != std::string_view::npos && !line.starts_with(ours);
}

Trouble trouble_of(Status status) { return {code_name(status.code), message(status, Language::bengali), message(status, Language::english), status.offset}; }

}  // namespace kalpanji::cli
