// `kalpanji extract`: one line of JSON for each document. With --input=jsonl it is a filter: a line in, a line out, in
// constant memory beside the longest line; a line that cannot be read gives an error object in its place.
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <filesystem>
#include <fstream>
#include <iostream>

#include "files.hpp"
#include "options.hpp"

namespace kalpanji::cli {

namespace {

struct Trouble {
  std::string_view code;
  std::string bn, en;
  std::uint64_t offset = 0;
};

std::string error_object(std::size_t line, std::string const& id, Trouble const& t) {
  rapidjson::StringBuffer out;
  rapidjson::Writer<rapidjson::StringBuffer> json{out};
  auto const string = [&](std::string_view s) { json.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); };
  json.StartObject();
  json.Key("schema"), string("kalpanji.error/1");
  json.Key("line"), json.Uint64(line);
  json.Key("id"), string(id);
  json.Key("error"), json.StartObject();
  json.Key("code"), string(t.code);
  json.Key("message"), json.StartObject();
  json.Key("bn"), string(t.bn);
  json.Key("en"), string(t.en);
  json.EndObject();
  json.Key("offset"), json.Uint64(t.offset);
  json.EndObject();
  json.EndObject();
  return std::string{out.GetString(), out.GetSize()} + "\n";
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
    case Code::unknown_calendar: return "unknown-calendar";
  }
  return "unknown";
}

class Filter {
 public:
  explicit Filter(Options const& options, ReadOptions defaults) : options_(options), defaults_(defaults) {}

  /// Complaints name this file from now on; "" where there is only one input.
  void name(std::string_view file) { file_ = file; }

  /// One line in, one line out; false when it could not be read.
  bool line(std::string const& input, std::size_t number, std::string& out) {
    id_.clear();
    rapidjson::Document d;
    d.Parse<rapidjson::kParseValidateEncodingFlag>(input.data(), input.size());
    if (d.HasParseError()) {
      std::string const english = rapidjson::GetParseError_En(d.GetParseError());
      return fail(number, {"bad-json", "লাইনটি ঠিক JSON নয়: " + english, "not JSON: " + english, d.GetErrorOffset()}, out);
    }
    if (!d.IsObject()) return fail(number, {"bad-json", "লাইনটি JSON অবজেক্ট নয়", "the line is not a JSON object"}, out);
    take_id(d);
    auto const text = d.FindMember("text");
    if (text == d.MemberEnd() || !text->value.IsString()) return fail(number, {"no-text", "\"text\" নেই", "there is no \"text\""}, out);
    auto own = defaults_;
    own.id = id_;
    if (!take_options(d, own)) return fail(number, {"bad-option", "\"date\" বা \"region\" ঠিক নয়", "\"date\" or \"region\" is not valid"}, out);
    auto const chronicle = read({text->value.GetString(), text->value.GetStringLength()}, own);
    if (!chronicle)
      return fail(number, {code_name(chronicle.status().code), message(chronicle.status(), Language::bengali), message(chronicle.status(), Language::english), chronicle.status().offset}, out);
    Chronicle const one[] = {*chronicle};
    out = *write(Work::extract, one, render_options(options_));
    return true;
  }

 private:
  void take_id(rapidjson::Document const& d) {
    auto const id = d.FindMember("id");
    if (id == d.MemberEnd()) return;
    if (id->value.IsString()) id_.assign(id->value.GetString(), id->value.GetStringLength());
    if (id->value.IsInt64()) id_ = std::to_string(id->value.GetInt64());
  }

  static bool take_options(rapidjson::Document const& d, ReadOptions& own) {
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

  bool fail(std::size_t number, Trouble const& trouble, std::string& out) {
    out = error_object(number, id_, trouble);
    auto const place = "line " + std::to_string(number);
    complain(file_.empty() ? place : file_ + ": " + place, options_.in() == Language::bengali ? trouble.bn : trouble.en);
    return false;
  }

  Options const& options_;
  ReadOptions defaults_;
  std::string id_, file_;
};

bool filter(std::istream& in, Filter& each, Output& out) {
  bool all = true;
  std::string line, result;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (line.find_first_not_of(" \t") == std::string::npos) continue;  // a blank line is no document
    all &= each.line(line, number, result);
    if (!out.put(result)) return false;
  }
  return all;
}

Exit run_filter(Options const& o) {
  if (!o.format.empty() && o.format != "jsonl" && o.format != "annotation") {
    complain("", "--input=jsonl: " + std::string{Phrase{"কেবল jsonl ও annotation বিন্যাসে লেখা যায়", "only the formats jsonl and annotation can be written line by line"}.in(o.in())});
    return refused;
  }
  auto const defaults = read_options(o);
  if (!defaults) return refused;
  Filter each{o, *defaults};
  auto files = o.files;
  if (files.empty()) files.push_back("-");
  Output out{o.output, o.in()};
  bool all = true;
  for (auto const& file : files) {
    if (!out.put("")) break;  // nobody to write for
    if (files.size() > 1) each.name(display_name(file));
    if (file == "-") {
      all &= filter(std::cin, each, out);
      continue;
    }
    std::error_code ignored;
    std::ifstream in;
    if (!std::filesystem::is_directory(file, ignored)) in.open(file, std::ios::binary);
    if (!in.is_open()) {
      (void)read_file(file, o.in());  // says why
      all = false;
      continue;
    }
    if (in.peek() == std::char_traits<char>::eof()) {
      complain(file, message({Code::empty, 0}, o.in()));
      all = false;
      continue;
    }
    all &= filter(in, each, out);
  }
  return out.commit() && all ? done : refused;
}

}  // namespace

Exit run_extract(Options const& options) {
  if (options.input == "jsonl") return run_filter(options);
  bool all_read = true;
  auto const chronicles = read_inputs(options, all_read);
  if (chronicles.empty()) return refused;
  return put(Work::extract, chronicles, options) == done && all_read ? done : refused;
}

}  // namespace kalpanji::cli
