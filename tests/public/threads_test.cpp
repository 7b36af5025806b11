// Threads: each reads and writes texts of its own, and one document is shared by all; the bytes are those of one thread alone.
// Run under the thread sanitizer this also shows that nothing is shared behind the caller's back (the preset "tsan").
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <thread>
#include <vector>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji {

namespace {

constexpr std::string_view texts[] = {
    "বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন। ৬ জুলাই তিনি ফেরেন।",
    "১ বৈশাখ ১৪৩১ (১৬ এপ্রিল ২০২৪) মেলা বসে। ২০০১ সালে প্রথম মেলা হয়।",
    "- ২ জুলাই ২০২৪: সভা\n- ৩ জুলাই ২০২৪: মেলা\n- ২০ জিলহজ ১৪৪৫ (৪ জুলাই ২০২৪): ঈদ\n",
};

std::string all_of(Chronicle const& chronicle) {
  std::string out;
  std::array const one{chronicle};
  for (auto const work : {Work::timeline, Work::itinerary, Work::check, Work::extract}) out += *write(work, one);
  for (auto const& f : chronicle.findings()) out += f.message(Language::bengali) + f.fingerprint();
  for (auto const& e : chronicle.expressions()) out += std::to_string(chronicle.locate(e.span.first).column);
  return out;
}

TEST(Threads, GiveTheBytesOfOneAlone) {
  constexpr int count = 4, rounds = 5;
  std::vector<std::string> alone;
  for (auto const text : texts) alone.push_back(all_of(*read(text)));
  auto const shared = *read(texts[0]);
  std::vector<int> differing(count, 0);
  std::vector<std::thread> threads;
  for (int t = 0; t < count; ++t)
    threads.emplace_back([&, t] {
      for (int round = 0; round < rounds; ++round) {
        auto const i = static_cast<std::size_t>(t + round) % std::size(texts);
        differing[static_cast<std::size_t>(t)] += all_of(*read(texts[i])) != alone[i];
        differing[static_cast<std::size_t>(t)] += all_of(shared) != alone[0];
      }
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(differing, std::vector<int>(count, 0));
}

}  // namespace

}  // namespace kalpanji
