// Reading against a plain walk over the same bytes (ICU's U8_NEXT): on prose, and where every sentence holds a date.
#include <benchmark/benchmark.h>
#include <unicode/utf8.h>

#include <string>

#include "grammar/find.hpp"
#include "kalpanji/kalpanji.hpp"

namespace {

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += piece;
  return out;
}

constexpr std::size_t size = 1 << 20;

std::string const& prose() {
  static std::string const text = repeated(
      "সভায় স্থানীয় সরকার ও অর্থনীতির নানা দিক নিয়ে আলোচনা করা হয়, যেখানে বক্তারা বলেন যে কৃষকের ন্যায্য দাম পাওয়া দরকার। "
      "পরে অতিথিরা বিদ্যালয়ের নতুন ভবন ঘুরে দেখেন এবং শিক্ষার্থীদের সঙ্গে কথা বলেন। মঙ্গলবার তিনি ফিরে যান।\n",
      size);
  return text;
}
std::string const& dates() {
  static std::string const text = repeated("মঙ্গলবার (২ জুলাই, ২০২৪) সভা হয়। ২০১৭ সালের জুন মাসে চুক্তি হয়।\n", size);
  return text;
}

void walk(benchmark::State& state, std::string const& text) {
  for (auto _ : state) {
    auto const* s = reinterpret_cast<std::uint8_t const*>(text.data());
    std::int32_t at = 0, sum = 0;
    auto const length = static_cast<std::int32_t>(text.size());
    while (at < length) {
      UChar32 c;
      U8_NEXT(s, at, length, c);
      sum += c;
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
void find(benchmark::State& state, std::string const& text) {
  for (auto _ : state) benchmark::DoNotOptimize(kalpanji::grammar::find(kalpanji::grammar::Text{text}));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
void read(benchmark::State& state, std::string const& text) {
  for (auto _ : state) benchmark::DoNotOptimize(kalpanji::read(text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void walk_prose(benchmark::State& s) { walk(s, prose()); }
void find_prose(benchmark::State& s) { find(s, prose()); }
void read_prose(benchmark::State& s) { read(s, prose()); }
void find_dates(benchmark::State& s) { find(s, dates()); }
void read_dates(benchmark::State& s) { read(s, dates()); }
BENCHMARK(walk_prose);
BENCHMARK(find_prose);
BENCHMARK(read_prose);
BENCHMARK(find_dates);
BENCHMARK(read_dates);

}  // namespace
