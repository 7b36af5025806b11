// Layout and picture of seeded sets. `layout` is all phases, words set in type included; a Type that has met the words before is what
// a second picture of the same process has, a fresh one shapes every word of the set once. `svg` is the whole file.
#include <benchmark/benchmark.h>

#include "render/layout/layout.hpp"
#include "render/write_svg.hpp"
#include "tests/render/seeded.hpp"

namespace {

using namespace kalpanji;

constexpr int century = 36'525;

timeline::Chronicle set_of(benchmark::State const& state) { return test::seeded_chronicle(11, {static_cast<int>(state.range(0)), century, false}); }

void layout(benchmark::State& state) {
  auto const chronicle = set_of(state);
  timeline::Chronicle const* const one = &chronicle;
  render::Type type;
  for (auto _ : state) benchmark::DoNotOptimize(render::lay_out({&one, 1}, {}, type));
  state.SetComplexityN(state.range(0));
}
void layout_with_shaping(benchmark::State& state) {
  auto const chronicle = set_of(state);
  timeline::Chronicle const* const one = &chronicle;
  for (auto _ : state) {
    render::Type type;
    benchmark::DoNotOptimize(render::lay_out({&one, 1}, {}, type));
  }
}
void svg(benchmark::State& state, render::TextMode mode) {
  auto const chronicle = set_of(state);
  timeline::Chronicle const* const one = &chronicle;
  render::PictureOptions options;
  options.text = mode;
  std::size_t bytes = 0;
  for (auto _ : state) {
    auto const picture = render::write_svg({&one, 1}, options);
    bytes = picture.size();
    benchmark::DoNotOptimize(picture.data());
  }
  state.counters["bytes/event"] = static_cast<double>(bytes) / static_cast<double>(state.range(0));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(layout)->Arg(500)->Arg(2000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oNLogN);
BENCHMARK(layout_with_shaping)->Arg(500)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(svg, outline, render::TextMode::outline)->Arg(500)->Arg(2000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oNLogN);
BENCHMARK_CAPTURE(svg, embed, render::TextMode::embed)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(svg, system, render::TextMode::system)->Arg(2000)->Unit(benchmark::kMillisecond);

}  // namespace
