// RapidJSON, nlohmann and simdjson on the lines this program reads and writes. simdjson only reads.
#include <benchmark/benchmark.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <simdjson.h>

#include <nlohmann/json.hpp>
#include <string>

namespace {

std::string line() {
  std::string text;
  while (text.size() < 4000) text += "মঙ্গলবার (২ জুলাই, ২০২৪) তাদের বৈঠক ভারত-কাজাখস্তান অংশীদারিত্বের উপর দৃষ্টি নিবদ্ধ করে। ";
  return R"({"id":"a1","text":")" + text + R"(","date":"2024-07-04","region":"in"})";
}

void read_rapidjson(benchmark::State& state) {
  auto const input = line();
  for (auto _ : state) {
    rapidjson::Document d;
    d.Parse<rapidjson::kParseValidateEncodingFlag>(input.data(), input.size());
    benchmark::DoNotOptimize(std::string{d["text"].GetString(), d["text"].GetStringLength()});
  }
}
void read_nlohmann(benchmark::State& state) {
  auto const input = line();
  for (auto _ : state) {
    auto const d = nlohmann::json::parse(input);
    benchmark::DoNotOptimize(d["text"].get<std::string>());
  }
}
void read_simdjson(benchmark::State& state) {
  auto const input = line();
  simdjson::dom::parser parser;
  for (auto _ : state) {
    simdjson::padded_string const padded{input};
    std::string_view text;
    if (parser.parse(padded)["text"].get(text) != simdjson::SUCCESS) state.SkipWithError("unread");
    benchmark::DoNotOptimize(std::string{text});
  }
}

void write_rapidjson(benchmark::State& state) {
  std::string const title = "তাদের বৈঠক ভারত-কাজাখস্তান কৌশলগত অংশীদারিত্বের সম্প্রসারণের উপর দৃষ্টি নিবদ্ধ করে";
  for (auto _ : state) {
    rapidjson::StringBuffer out;
    rapidjson::Writer<rapidjson::StringBuffer> json{out};
    json.StartArray();
    for (int i = 0; i < 50; ++i) {
      json.StartObject();
      json.Key("id"), json.Int(i);
      json.Key("title"), json.String(title.data(), static_cast<rapidjson::SizeType>(title.size()));
      json.Key("value"), json.String("2024-07-02");
      json.EndObject();
    }
    json.EndArray();
    benchmark::DoNotOptimize(out.GetString());
  }
}
void write_nlohmann(benchmark::State& state) {
  std::string const title = "তাদের বৈঠক ভারত-কাজাখস্তান কৌশলগত অংশীদারিত্বের সম্প্রসারণের উপর দৃষ্টি নিবদ্ধ করে";
  for (auto _ : state) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (int i = 0; i < 50; ++i) json.push_back({{"id", i}, {"title", title}, {"value", "2024-07-02"}});
    benchmark::DoNotOptimize(json.dump());
  }
}
BENCHMARK(read_rapidjson);
BENCHMARK(read_nlohmann);
BENCHMARK(read_simdjson);
BENCHMARK(write_rapidjson);
BENCHMARK(write_nlohmann);

}  // namespace
