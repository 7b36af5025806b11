// The finder against the same rules tried at every character, on prose and where every sentence is a date; the outputs are
// compared before anything is measured. Ratios within one run are what counts: find_prose / naive_prose, find_dates / find_prose.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>

#include "grammar/dump.hpp"
#include "grammar/find.hpp"

namespace {

using kalpanji::grammar::Mention;
using kalpanji::grammar::Text;

constexpr std::size_t size = 1 << 18;

std::string repeated(std::string_view piece) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

// Nothing here is a time but one weekday: what most of a newspaper looks like.
std::string const& prose() {
  static std::string const text = repeated(
      "সভায় স্থানীয় সরকার ও অর্থনীতির নানা দিক নিয়ে আলোচনা করা হয়, যেখানে বক্তারা বলেন যে কৃষকের ন্যায্য দাম পাওয়া দরকার। "
      "পরে অতিথিরা বিদ্যালয়ের নতুন ভবন ঘুরে দেখেন এবং শিক্ষার্থীদের সঙ্গে কথা বলেন। মঙ্গলবার তিনি ফিরে যান।\n"
      "নদীর ধারে গ্রামটির মানুষ বর্ষায় নৌকায় চলাচল করেন, আর শুকনো মৌসুমে হেঁটে পার হন বালুচর। তাঁদের প্রধান জীবিকা মাছ ধরা ও "
      "পাটের আবাদ; কিন্তু দাম পড়ে যাওয়ায় অনেকেই শহরে চলে গেছেন বলে জানান স্থানীয় এক শিক্ষক।\n");
  return text;
}

std::string const& dates() {
  static std::string const text = repeated(
      "মঙ্গলবার (২ জুলাই, ২০২৪) সকাল সাড়ে ১০টায় সভা হয়। ২০১৭ সালের জুন মাসে চুক্তি হয়। গত ১৯ জুলাই থেকে ২৫ জুলাই বন্ধ ছিল। "
      "আগামী শুক্রবার বিকেল ৪টায় জনসভা। প্রতি মাসের প্রথম সোমবার হাট বসে।\n");
  return text;
}

std::string dumps(std::vector<Mention> const& mentions) {
  std::string out;
  for (auto const& m : mentions) out += std::to_string(m.where.first) + '-' + std::to_string(m.where.last) + kalpanji::grammar::dump(m.what) + '\n';
  return out;
}

void require_equal(std::string const& given) {
  Text const text{given};
  if (dumps(kalpanji::grammar::find(text)) != dumps(kalpanji::grammar::find_naively(text))) std::abort();
}

template <class Find>
void run(benchmark::State& state, std::string const& given, Find find) {
  require_equal(given);
  Text const text{given};
  for (auto _ : state) benchmark::DoNotOptimize(find(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(given.size()));
}

void find_prose(benchmark::State& s) { run(s, prose(), [](Text const& t) { return kalpanji::grammar::find(t); }); }
void naive_prose(benchmark::State& s) { run(s, prose(), [](Text const& t) { return kalpanji::grammar::find_naively(t); }); }
void find_dates(benchmark::State& s) { run(s, dates(), [](Text const& t) { return kalpanji::grammar::find(t); }); }
void naive_dates(benchmark::State& s) { run(s, dates(), [](Text const& t) { return kalpanji::grammar::find_naively(t); }); }
BENCHMARK(find_prose);
BENCHMARK(naive_prose);
BENCHMARK(find_dates);
BENCHMARK(naive_dates);

}  // namespace
