// `kalpanji extract`: one line of JSON for each document. With --input=jsonl it is a filter: a line in, a line out, in order, --jobs of
// them at a time, in constant memory beside the longest line (what --input=auto takes for such lines on standard input is held whole); a line that cannot be read gives an error object in its place.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>
#include <utility>

#include "conveyor.hpp"
#include "files.hpp"
#include "inputs.hpp"
#include "json_line.hpp"
#include "not_text.hpp"
#include "options.hpp"
#include "progress.hpp"

namespace kalpanji::cli {

namespace {

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

// Makes each line what is written for it. Called by several threads at once.
class Filter {
 public:
  Filter(Options const& options, ReadOptions defaults) : language_(options.in()), defaults_(defaults), render_(render_options(options)) {}

  Product line(std::string const& input, std::size_t number, std::string_view file) const {
    DocumentLine document;
    if (auto const trouble = read_document_line(input, defaults_, document)) return fail(number, file, document.id, *trouble);
    auto own = document.options;
    own.id = document.id;
    auto const chronicle = read(document.text, own);
    if (!chronicle) return fail(number, file, document.id, trouble_of(chronicle.status()));
    Chronicle const one[] = {*chronicle};
    return {*write(Work::extract, one, render_), {}};
  }

 private:
  Product fail(std::size_t number, std::string_view file, std::string const& id, Trouble const& trouble) const {
    return {error_object(number, id, trouble), place_of(file, number, trouble) + ": " + trouble.in(language_)};
  }

  Language language_;
  ReadOptions defaults_;
  RenderOptions render_;
};

// False when nobody wants more of it.
bool filter(std::istream& in, Conveyor& lines) {
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (line.find_first_not_of(" \t") == std::string::npos) continue;  // a blank line is no document
    if (!lines.put(std::exchange(line, {}), number)) return false;
  }
  return lines.drain();
}

// The first bytes, none of which is taken from a pipe: there the lines tell.
std::string head_of(std::ifstream& in) {
  std::string head(16, '\0');
  if (in.seekg(0, std::ios::beg).fail()) return in.clear(), std::string{};
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  in.clear();
  in.seekg(0, std::ios::beg);
  return head;
}

Exit run_filter(Options const& o) {
  if (!o.format.empty() && o.format != "jsonl" && o.format != "annotation") {
    complain("", "--input=jsonl: " + std::string{Phrase{"কেবল jsonl ও annotation বিন্যাসে লেখা যায়", "only the formats jsonl and annotation can be written line by line"}.in(o.in())});
    return refused;
  }
  Filter const each{o, read_options(o)};
  auto files = o.files;
  if (files.empty()) files.push_back("-");
  Output out{o.output, o.in()};
  bool all = true;          // files that could be read
  bool all_lines = true;    // the taker's while lines are on their way
  std::string_view name;    // set while none is
  std::size_t taken = 0;    // lines, of the file of that name
  auto const jobs = o.jobs > 0 ? o.jobs : std::max(1u, std::thread::hardware_concurrency());
  Conveyor lines{jobs, [&](std::string const& line, std::size_t number) { return each.line(line, number, name); }, [&](Product const& made) {
                   if (!made.complaint.empty()) complain("", made.complaint), all_lines = false;
                   tell_progress(reading, name, ++taken);
                   return out.put(made.out);
                 }};
  for (auto const& file : files) {
    if (!out.put("")) break;  // nobody to write for
    name = display_name(file);
    taken = 0;
    tell_progress(reading, name);
    if (file == "-" && o.standard_input) {
      std::istringstream in{*o.standard_input};
      all &= filter(in, lines);
      continue;
    }
    if (file == "-") {
      all &= filter(std::cin, lines);
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
    if (auto const other = not_plain_text(head_of(in), file, o.in())) {
      complain(file, *other);
      all = false;
      continue;
    }
    if (in.peek() == std::char_traits<char>::eof()) {
      complain(file, message({Code::empty, 0}, o.in()));
      all = false;
      continue;
    }
    all &= filter(in, lines);
  }
  return out.commit() && all && all_lines ? done : refused;
}

// What the first input holds decides for all of them.
bool holds_json_lines(Options& o) {
  auto const first = o.files.empty() ? std::string{"-"} : o.files.front();
  if (first == "-") {
    if (o.files.empty() && ::isatty(STDIN_FILENO) == 1) return false;
    o.standard_input = read_file("-", o.in());
    return o.standard_input && looks_like_json_lines(*o.standard_input);
  }
  constexpr std::size_t enough = 1 << 16;
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(first, ignored)) return false;
  std::ifstream in{first, std::ios::binary};
  std::string head(enough, '\0');
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  return looks_like_json_lines(head);
}

}  // namespace

Exit run_extract(Options const& given) {
  auto options = given;
  bool const writes_lines = options.format.empty() || options.format == "jsonl" || options.format == "annotation";
  if (options.input == "jsonl" || (options.input == "auto" && writes_lines && holds_json_lines(options))) return run_filter(options);
  bool all_read = true;
  auto const chronicles = read_inputs(options, all_read);
  if (chronicles.empty()) return refused;
  return put(Work::extract, chronicles, options) == done && all_read ? done : refused;
}

}  // namespace kalpanji::cli
