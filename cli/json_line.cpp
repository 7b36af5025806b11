#include "json_line.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/error.h>

#include <algorithm>

namespace kalpanji::cli {

namespace {

void take_id(rapidjson::Document const& d, std::string& id) {
  auto const member = d.FindMember("id");
  if (member == d.MemberEnd()) return;
  if (member->value.IsString()) id.assign(member->value.GetString(), member->value.GetStringLength());
  if (member->value.IsInt64()) id = std::to_string(member->value.GetInt64());
}

// What RapidJSON's reader cannot take, said by its codes. Offsets are those of the place where it stopped.
Phrase words_of(rapidjson::ParseErrorCode code, std::string_view line, std::size_t at) {
  using namespace rapidjson;
  bool const in_string = code == kParseErrorStringInvalidEncoding || code == kParseErrorStringEscapeInvalid;  // which of them differs between its releases
  if (in_string && at < line.size() && static_cast<unsigned char>(line[at]) < 0x20)
    return {"উদ্ধৃতির ভেতরে ট্যাব বা নিয়ন্ত্রণ-অক্ষর; লিখুন \\t বা \\u00…", "a tab or control character in a string; write \\t or \\u00…"};
  switch (code) {
    case kParseErrorDocumentEmpty: return {"লাইনটি ফাঁকা", "the line is empty"};
    case kParseErrorDocumentRootNotSingular: return {"অবজেক্টের পরে আরও কিছু আছে", "something follows the object"};
    case kParseErrorValueInvalid: return {"এখানে কোনো মান নেই", "no value stands here"};
    case kParseErrorObjectMissName: return {"এখানে উদ্ধৃতির মধ্যে একটি নাম থাকার কথা", "a name in quotation marks is missing here"};
    case kParseErrorObjectMissColon: return {"নামের পরে : নেই", "no : after the name"};
    case kParseErrorObjectMissCommaOrCurlyBracket: return {"মানের পরে , বা } নেই", "no , or } after the value"};
    case kParseErrorArrayMissCommaOrSquareBracket: return {"মানের পরে , বা ] নেই", "no , or ] after the value"};
    case kParseErrorStringUnicodeEscapeInvalidHex: return {"\\u-এর পরে চারটি ষোড়শিক অঙ্ক নেই", "no four hexadecimal digits after \\u"};
    case kParseErrorStringUnicodeSurrogateInvalid: return {"\\u দিয়ে লেখা অক্ষরের জোড় অসম্পূর্ণ", "half of a \\u pair is missing"};
    case kParseErrorStringEscapeInvalid: return {"\\-এর পরে এমন অক্ষর চলে না", "no such escape after \\"};
    case kParseErrorStringMissQuotationMark: return {"উদ্ধৃতি শেষ হয়নি", "the string has no end"};
    case kParseErrorStringInvalidEncoding:
      return {"এখানকার বাইট UTF-8 নয়", "the bytes here are not UTF-8"};
    case kParseErrorNumberTooBig: return {"সংখ্যাটি বেশি বড়", "the number is too big"};
    case kParseErrorNumberMissFraction: return {"দশমিকের পরে অঙ্ক নেই", "no digit after the decimal point"};
    case kParseErrorNumberMissExponent: return {"e-এর পরে অঙ্ক নেই", "no digit after e"};
    case kParseErrorNone: case kParseErrorTermination: case kParseErrorUnspecificSyntaxError: break;
  }
  return {"ব্যাকরণ মেলে না", "its syntax is wrong"};
}

std::string_view string_of(rapidjson::Value const& value) { return value.IsString() ? std::string_view{value.GetString(), value.GetStringLength()} : std::string_view{}; }

std::optional<Trouble> take_options(rapidjson::Document const& d, ReadOptions& own) {
  if (auto const date = d.FindMember("date"); date != d.MemberEnd() && !date->value.IsNull()) {
    own.date = parse_date(string_of(date->value));
    if (!own.date) return Trouble{"bad-option", "\"date\": এমন তারিখ নেই; লিখুন বছর-মাস-দিন, যেমন \"2024-07-04\"", "\"date\": no such date; write year-month-day, e.g. \"2024-07-04\""};
  }
  if (auto const region = d.FindMember("region"); region != d.MemberEnd() && !region->value.IsNull()) {
    auto const name = string_of(region->value);
    if (name != "bd" && name != "in" && name != "auto") return Trouble{"bad-option", "\"region\": হতে পারে \"bd\", \"in\" বা \"auto\"", "\"region\": not one of \"bd\", \"in\" or \"auto\""};
    own.region = name == "bd" ? Region::bangladesh : name == "in" ? Region::india : Region::automatic;
  }
  return std::nullopt;
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
  // Iterative: a line of a million brackets must not use up the stack.
  d.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (d.HasParseError()) {
    auto const why = words_of(d.GetParseError(), line, d.GetErrorOffset());
    auto const at = std::min(d.GetErrorOffset(), line.size());
    auto const letters = std::count_if(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(at), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return Trouble{"bad-json", "JSON নয়: " + std::string{why.bn}, "not JSON: " + std::string{why.en}, at, static_cast<std::size_t>(letters) + 1};
  }
  if (!d.IsObject()) return Trouble{"bad-json", "লাইনটি JSON-এর অবজেক্ট নয়; চাই যেমন {\"text\": \"…\"}", "not a JSON object, such as {\"text\": \"…\"}"};
  take_id(d, out.id);
  if (is_our_output(line) && !d.HasMember("text")) return Trouble{"no-text", std::string{our_output.bn}, std::string{our_output.en}};
  if (!d.HasMember("text") || !d["text"].IsString()) return Trouble{"no-text", d.HasMember("text") ? "\"text\" উদ্ধৃতির মধ্যে লেখা নয়" : "\"text\" নেই", d.HasMember("text") ? "\"text\" is not a string" : "there is no \"text\""};
  out.text.assign(d["text"].GetString(), d["text"].GetStringLength());
  out.options = defaults;
  return take_options(d, out.options);
}

std::string place_of(std::string_view file, std::size_t number, Trouble const& trouble) {
  auto out = std::string{file} + ":" + std::to_string(number);
  return trouble.column == 0 ? out : out + ":" + std::to_string(trouble.column);
}

bool is_our_output(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  auto const first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return false;
  constexpr std::string_view ours = "{\"schema\":\"kalpanji.";
  return text.substr(first).starts_with(ours);
}

bool looks_like_json_lines(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  auto const first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') return false;
  auto const line = text.substr(first, text.find('\n', first) - first);
  // An object of its own "text"; what `extract` writes holds texts only further in, and is no document.
  auto const name = line.find_first_not_of(" \t", 1);
  return name != std::string_view::npos && line[name] == '"' && line.find("\"text\"") != std::string_view::npos && !is_our_output(line);
}

Trouble trouble_of(Status status) { return {code_name(status.code), message(status, Language::bengali), message(status, Language::english), status.offset}; }

}  // namespace kalpanji::cli
