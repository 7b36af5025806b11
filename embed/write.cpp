// write(): names a format, hands the chronicles to its writer. The table below is the registry of formats.
#include <algorithm>
#include <array>

#include "embed/body.hpp"
#include "render/write_svg.hpp"
#include "render/writers.hpp"

namespace kalpanji {

namespace {

using render::Chronicles;

std::string json_lines(Chronicles chronicles, RenderOptions const&) {
  std::string out;
  for (auto const* c : chronicles) out += render::write_json(*c);
  return out;
}

render::Voice voice_of(RenderOptions const& o) {
  return {static_cast<render::Language>(o.language), static_cast<render::Digits>(o.digits)};
}

std::string svg(Chronicles c, RenderOptions const& o) { return render::write_svg(c, {voice_of(o), o.title}); }
std::string itinerary(Chronicles c, RenderOptions const& o) { return render::write_itinerary(c, {voice_of(o), o.title, o.color}); }
std::string report(Chronicles c, RenderOptions const& o) { return render::write_report(c, {voice_of(o), o.title, o.color}); }

struct Format {
  Work work;
  std::string_view name;
  std::string (*to_text)(Chronicles, RenderOptions const&);
};

// Of each work its default first.
constexpr std::array<Format, 5> registry{{
    {Work::timeline, "svg", svg},
    {Work::itinerary, "text", itinerary},
    {Work::check, "text", report},
    {Work::check, "json", json_lines},
    {Work::extract, "jsonl", json_lines},
}};

constexpr auto names = [] {
  std::array<std::string_view, registry.size()> out{};
  std::transform(registry.begin(), registry.end(), out.begin(), [](Format const& f) { return f.name; });
  return out;
}();

constexpr std::span<Format const> of_work(Work work) {
  auto const first = std::find_if(registry.begin(), registry.end(), [&](Format const& f) { return f.work == work; });
  auto const last = std::find_if(first, registry.end(), [&](Format const& f) { return f.work != work; });
  return {first, last};
}

}  // namespace

std::span<std::string_view const> formats(Work work) {
  auto const own = of_work(work);
  return std::span{names}.subspan(static_cast<std::size_t>(own.data() - registry.data()), own.size());
}

Result<std::string> write(Work work, std::span<Chronicle const> chronicles, RenderOptions const& options) {
  auto const own = of_work(work);
  auto const chosen = options.format.empty() ? own.begin() : std::find_if(own.begin(), own.end(), [&](Format const& f) { return f.name == options.format; });
  if (chosen == own.end()) return Status{Code::unknown_format, 0};
  std::vector<timeline::Chronicle const*> bodies;
  for (auto const& c : chronicles) bodies.push_back(&c.body().chronicle);
  return chosen->to_text(bodies, options);
}

}  // namespace kalpanji
