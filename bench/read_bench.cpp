// How fast a text becomes a Chronicle, phase by phase, against a plain walk over the same bytes (ICU's U8_NEXT) in the same run. Machines differ and are busy
// with other work: the ratios tell, and of several rounds the fastest counts. Prints a table for each kind of text; `read_bench FILE…` measures files instead.
#include <unicode/utf8.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/find.hpp"
#include "grammar/hints.hpp"
#include "grammar/layout.hpp"
#include "grammar/remarks.hpp"
#include "grammar/text/fold.hpp"
#include "grammar/text/sentence.hpp"
#include "grammar/text/utf8.hpp"
#include "kalpanji/kalpanji.hpp"

namespace {

using namespace kalpanji;

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += piece;
  return out;
}

// What most of a newspaper looks like: a weekday, a year and an amount among a few hundred words.
constexpr std::string_view prose =
    "সভায় স্থানীয় সরকার ও অর্থনীতির নানা দিক নিয়ে আলোচনা করা হয়, যেখানে বক্তারা বলেন যে কৃষকের ন্যায্য দাম পাওয়া দরকার। "
    "পরে অতিথিরা বিদ্যালয়ের নতুন ভবন ঘুরে দেখেন এবং শিক্ষার্থীদের সঙ্গে কথা বলেন। মঙ্গলবার তিনি ফিরে যান।\n"
    "নদীর ধারে গ্রামটির মানুষ বর্ষায় নৌকায় চলাচল করেন, আর শুকনো মৌসুমে হেঁটে পার হন বালুচর। তাঁদের প্রধান জীবিকা মাছ ধরা ও "
    "পাটের আবাদ; কিন্তু দাম পড়ে যাওয়ায় অনেকেই শহরে চলে গেছেন বলে জানান স্থানীয় এক শিক্ষক।\n"
    "ইউনিয়ন পরিষদের চেয়ারম্যান বলেন, \"রাস্তাটি পাকা করার জন্য প্রায় ৩৫ লাখ টাকা বরাদ্দ চাওয়া হয়েছে।\" ২০১৭ সালে একবার কাজ শুরু হলেও "
    "ঠিকাদারের গাফিলতিতে তা আর শেষ হয়নি। এলাকার দুই শতাধিক পরিবার এই পথে চলাচল করে; অসুস্থ মানুষকে হাসপাতালে নিতে তাদের ভোগান্তির শেষ নেই।\n"
    "উপজেলা প্রকৌশলী মো. রফিকুল ইসলাম জানান, দরপত্রের কাজ প্রায় শেষ, বর্ষার পরে কাজ ধরা যাবে। স্থানীয় বাজারের ব্যবসায়ীরা মনে করেন, সড়কটি "
    "হলে কৃষিপণ্য সহজে শহরে পৌঁছাবে এবং কৃষকেরা মধ্যস্বত্বভোগীদের হাত থেকে রেহাই পাবেন।\n";

constexpr std::string_view dates =
    "মঙ্গলবার (২ জুলাই, ২০২৪) সকাল সাড়ে ১০টায় সভা হয়। ২০১৭ সালের জুন মাসে চুক্তি হয়। গত ১৯ জুলাই থেকে ২৫ জুলাই বন্ধ ছিল। "
    "আগামী শুক্রবার বিকেল ৪টায় জনসভা। প্রতি মাসের প্রথম সোমবার হাট বসে।\n";

constexpr std::string_view list =
    "২৫ মার্চ ১৯৭১\n- রাতে ঢাকায় হামলা শুরু হয়\n- বেতারকেন্দ্র দখল করা হয়\n\n২৬ মার্চ ১৯৭১: স্বাধীনতার ঘোষণা প্রচারিত হয়।\n"
    "১৯৫২ : ভাষার দাবিতে ছাত্ররা মিছিল করেন।\n১৭ এপ্রিল – মুজিবনগরে সরকার শপথ নেয়\n\n";

std::int64_t walk(std::string const& text) {
  auto const* const s = reinterpret_cast<std::uint8_t const*>(text.data());
  auto const length = static_cast<std::int32_t>(text.size());
  std::int64_t sum = 0;
  for (std::int32_t at = 0; at < length;) {
    UChar32 c;
    U8_NEXT(s, at, length, c);
    sum += c;
  }
  return sum;
}

std::uint64_t volatile sink = 0;  // what is measured must not be optimised away

struct Phase {
  char const* name;
  std::function<std::uint64_t()> run;
  double best = 1e9;  // seconds
};

void measure(char const* title, std::string const& text, int rounds) {
  grammar::Text const normal{text};
  auto const found = grammar::find(normal);
  auto const mentions = grammar::settled_by_layout(normal, found);
  std::vector<Phase> phases{
      {"walk (U8_NEXT)", [&] { return static_cast<std::uint64_t>(walk(text)); }},
      {"well-formed?", [&] { return std::uint64_t{grammar::first_ill_formed(text)}; }},
      {"fold and NFC", [&] { grammar::Edits folds, compositions; return grammar::normal_form(text, folds, compositions).size(); }},
      {"sentences", [&] { return grammar::sentences(normal.normal()).spans.size(); }},
      {"find", [&] { return grammar::find(normal).size(); }},
      {"layout", [&] { return grammar::layout(normal, grammar::settled_by_layout(normal, found)).size(); }},
      {"hints", [&] { return grammar::stamps(normal, mentions).size() + static_cast<std::uint64_t>(grammar::leaning(normal)); }},
      {"remarks", [&] { return grammar::remarks(normal).size(); }},
      {"whole reading", [&] { return std::uint64_t{read(text) ? 1u : 0u}; }},
  };
  for (int round = 0; round < rounds; ++round)
    for (auto& phase : phases) {
      auto const start = std::chrono::steady_clock::now();
      sink = sink + phase.run();
      phase.best = std::min(phase.best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
  auto const bytes = static_cast<double>(text.size());
  auto const row = [&](char const* name, double seconds) {
    std::printf("  %-42s %9.1f MB/s  %7.3f of the walk  %6.2f ns/byte\n", name, bytes / seconds / 1e6, phases[0].best / seconds, seconds * 1e9 / bytes);
  };
  std::printf("%s, %zu bytes, %zu expressions\n", title, text.size(), mentions.size());
  double parts = 0;
  for (auto const& phase : phases) {
    if (&phase != &phases.front() && &phase != &phases.back()) parts += phase.best;
    if (&phase == &phases.back() && phase.best > parts) row("resolve, check, events and the rest", phase.best - parts);
    row(phase.name, phase.best);
  }
  std::printf("  %-42s %9.3f ms\n", "that is", phases.back().best * 1e3);
}

}  // namespace

int main(int count, char** names) {
  constexpr int rounds = 15;
  for (int i = 1; i < count; ++i) {
    std::ifstream in{names[i], std::ios::binary};
    measure(names[i], {std::istreambuf_iterator<char>{in}, {}}, rounds);
  }
  if (count > 1) return 0;
  constexpr std::size_t size = 1 << 20, article = 10'000;
  measure("Prose", repeated(prose, size), rounds);
  measure("An article", repeated(prose, article), 20 * rounds);
  measure("Every sentence a date", repeated(dates, size), rounds);
  measure("A list", repeated(list, size), rounds);
}
