// Memory of one reading: it is bounded by the text's length, all of it comes back, and where an allocation fails nothing leaks and nothing
// breaks. Counts through a replaced operator new, which is also how a program would bring an allocator of its own.
#include <gtest/gtest.h>

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string>

#include "kalpanji/kalpanji.h"
#include "kalpanji/kalpanji.hpp"

namespace {

struct Counter {
  std::size_t now = 0, peak = 0, calls = 0, live = 0;
  std::size_t fail_at = 0;  // this call fails and all after it; 0: none
} counter;

void* take(std::size_t size) {
  ++counter.calls;
  if (counter.fail_at != 0 && counter.calls >= counter.fail_at) return nullptr;
  void* const p = std::malloc(std::max<std::size_t>(size, 1));
  if (p == nullptr) return nullptr;
  counter.now += ::malloc_usable_size(p);
  counter.peak = std::max(counter.peak, counter.now);
  ++counter.live;
  return p;
}

void give_back(void* p) {
  if (p == nullptr) return;
  counter.now -= ::malloc_usable_size(p);
  --counter.live;
  std::free(p);
}

void* take_or_throw(std::size_t size) {
  auto* const p = take(size);
  if (p == nullptr) throw std::bad_alloc{};
  return p;
}

}  // namespace

void* operator new(std::size_t size) { return take_or_throw(size); }
void* operator new[](std::size_t size) { return take_or_throw(size); }
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return take(size); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return take(size); }
void operator delete(void* p) noexcept { give_back(p); }
void operator delete[](void* p) noexcept { give_back(p); }
void operator delete(void* p, std::size_t) noexcept { give_back(p); }
void operator delete[](void* p, std::size_t) noexcept { give_back(p); }
void operator delete(void* p, std::nothrow_t const&) noexcept { give_back(p); }
void operator delete[](void* p, std::nothrow_t const&) noexcept { give_back(p); }

namespace {

constexpr std::string_view article =
    "ঢাকা, ৫ জুলাই ২০২৪\n\nবুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন। গতকাল সকাল ১০টায় সভা হয়। ২০০১ সালে তিনি আসেন; ১ বৈশাখ ১৪৩১ (১৬ এপ্রিল ২০২৪) মেলা বসে।\n"
    "- ৬ জুলাই: সভা\n- ৭ জুলাই: মেলা\n";

std::string repeated(std::string_view text, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text;
  return out;
}

struct Measured {
  std::size_t peak, left;  // bytes
};

Measured measure(std::string const& text, kalpanji::ReadOptions const& options = {}) {
  auto const before = counter.now;
  counter.peak = counter.now;
  {
    auto const chronicle = kalpanji::read(text, options);
    EXPECT_TRUE(chronicle);
  }
  return {counter.peak - before, counter.now - before};
}

// docs/embedding.md promises these.
constexpr std::size_t per_byte_of_prose = 16, per_byte_at_worst = 320;

TEST(Memory, OfAReadingIsBoundedByTheLengthOfTheText) {
  constexpr std::size_t bytes = 1 << 18;
  kalpanji::ReadOptions dated;
  dated.date = kalpanji::Date{2024, 7, 5};
  struct { std::string_view name, text; std::size_t most; } const kinds[] = {
      {"prose without dates", "তিনি বলেন, সবাই মিলে কাজ করলে দেশ এগিয়ে যাবে। ", per_byte_of_prose},
      {"an article", article, per_byte_at_worst},
      {"a date in figures after another, one line", "৪/৭/২৪ ", per_byte_at_worst},
      {"one word", "আজ ", per_byte_at_worst},
      {"a wrong weekday a line", "বুধবার ৪ জুলাই ২০২৪ সভা হয়।\n", per_byte_at_worst},
      {"a list", "- ৪ জুলাই: ক\n", per_byte_at_worst},
      {"figures without end", "৪", per_byte_at_worst},
      {"quotation marks", "\"", per_byte_at_worst},
      {"line ends", "\n.", per_byte_at_worst},
  };
  for (auto const& kind : kinds) {
    auto const text = repeated(kind.text, bytes);
    auto const m = measure(text, dated);
    EXPECT_LE(m.peak, kind.most * text.size()) << kind.name;
    EXPECT_EQ(m.left, 0u) << kind.name;
    std::printf("%5.1f bytes per byte of %.*s\n", static_cast<double>(m.peak) / static_cast<double>(text.size()), static_cast<int>(kind.name.size()), kind.name.data());
  }
}

// Ten times the dates beyond the limit do not take ten times the memory.
TEST(Memory, StopsGrowingAtTheLimitOfExpressions) {
  kalpanji::ReadOptions options;
  options.limits.expressions = 1000;
  auto const small = measure(repeated("৪/৭/২০২৪।\n", 30'000), options), large = measure(repeated("৪/৭/২০২৪।\n", 300'000), options);
  EXPECT_LT(large.peak - small.peak, std::size_t{16} * 270'000);
}

TEST(Memory, WhereEachAllocationFailsTheStatusSaysSoAndNothingLeaks) {
  auto const run = [] {
    kp_document* document = nullptr;
    auto code = kp_read(article.data(), article.size(), nullptr, &document, nullptr);
    if (code != KP_OK) {
      EXPECT_EQ(document, nullptr);
      return code;
    }
    kp_sink const nowhere{[](void*, char const*, std::size_t) { return 0; }, nullptr};
    for (auto const work : {KP_CHECK, KP_EXTRACT, KP_ITINERARY})
      if (code == KP_OK) code = kp_write(work, &document, 1, nullptr, nowhere, nullptr);
    kp_document* compared = nullptr;
    if (code == KP_OK) code = kp_compare(&document, 1, nullptr, &compared);
    kp_document_free(compared);
    kp_document_free(document);
    return code;
  };
  ASSERT_EQ(run(), KP_OK);  // what is made once for the whole program (ICU's tables) is made here
  auto const start = counter.calls;
  ASSERT_EQ(run(), KP_OK);
  auto const calls = counter.calls - start;
  ASSERT_GT(calls, 100u);
  for (std::size_t n = 1; n <= calls; ++n) {
    auto const live = counter.live;
    counter.fail_at = counter.calls + n;
    auto const code = run();
    counter.fail_at = 0;
    ASSERT_EQ(code, KP_NO_MEMORY) << "allocation " << n << " of " << calls;
    ASSERT_EQ(counter.live, live) << "allocation " << n << " of " << calls;
  }
  std::printf("%zu allocations, each failed once\n", calls);
  EXPECT_EQ(run(), KP_OK);
}

TEST(Memory, APictureFailsAsCleanly) {
  kp_document* document = nullptr;
  ASSERT_EQ(kp_read(article.data(), article.size(), nullptr, &document, nullptr), KP_OK);
  kp_sink const nowhere{[](void*, char const*, std::size_t) { return 0; }, nullptr};
  auto const draw = [&] { return kp_write(KP_TIMELINE, &document, 1, nullptr, nowhere, nullptr); };
  ASSERT_EQ(draw(), KP_OK);
  auto const start = counter.calls;
  ASSERT_EQ(draw(), KP_OK);
  auto const calls = counter.calls - start;
  for (std::size_t n = 1; n <= calls; ++n) {
    auto const live = counter.live;
    counter.fail_at = counter.calls + n;
    auto const code = draw();
    counter.fail_at = 0;
    ASSERT_EQ(code, KP_NO_MEMORY) << "allocation " << n << " of " << calls;
    ASSERT_EQ(counter.live, live) << "allocation " << n << " of " << calls;
  }
  kp_document_free(document);
}

}  // namespace
