// Conversions a second: from_days and to_days of every calendar over 1900-2099, days in a fixed shuffled order.
#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "timeline/calendar/calendar.hpp"

namespace {

using namespace kalpanji::calendar;
using namespace date::literals;

std::vector<date::sys_days> days_shuffled() {
  std::vector<date::sys_days> out;
  auto const first = date::sys_days{1900_y / 1 / 1};
  std::uint32_t x = 1;
  for (int i = 0; i < 20'000; ++i) {
    x = x * 1'664'525U + 1'013'904'223U;
    out.push_back(first + date::days{static_cast<int>((x >> 8) % 73'049)});
  }
  return out;
}

void from_day(benchmark::State& state, Calendar c) {
  auto const days = days_shuffled();
  for (auto _ : state)
    for (auto const day : days) benchmark::DoNotOptimize(from_days(c, day));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(days.size()));
}

void to_day(benchmark::State& state, Calendar c) {
  std::vector<CalendarDate> dates;
  for (auto const day : days_shuffled())
    if (auto const d = from_days(c, day)) dates.push_back(*d);
  for (auto _ : state)
    for (auto const& d : dates) benchmark::DoNotOptimize(to_days(d));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(dates.size()));
}

auto const registered = [] {
  for (auto const c : calendars) {
    auto const name = std::string{calendar_name(c)};
    benchmark::RegisterBenchmark(("from_days/" + name).c_str(), from_day, c);
    benchmark::RegisterBenchmark(("to_days/" + name).c_str(), to_day, c);
  }
  return true;
}();

}  // namespace
