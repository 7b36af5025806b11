// write(): names a format, hands the chronicles to its writer. The table below is the registry of formats.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "embed/body.hpp"
#include "grammar/text/limits.hpp"
#include "render/write_extract.hpp"
#include "render/write_findings.hpp"
#include "render/write_itinerary.hpp"
#include "render/write_svg.hpp"
#include "render/write_timeline.hpp"
#include "render/writers.hpp"

namespace kalpanji {

namespace {

static_assert(RenderOptions{}.most_events == grammar::picture_events, "the public header says what limits.hpp says");

using render::Chronicles;

std::string json_lines(Chronicles chronicles, RenderOptions const&) {
  std::string out;
  for (auto const* c : chronicles) out += render::write_json(*c);
  return out;
}

render::Voice voice_of(RenderOptions const& o) {
  return {static_cast<render::Language>(o.language), static_cast<render::Digits>(o.digits)};
}

std::optional<date::sys_days> day_of(std::optional<Date> const& d) {
  if (!d) return std::nullopt;
  return date::sys_days{date::year{d->year} / date::month{d->month} / date::day{d->day}};
}

constexpr std::string_view bangla_alone = "bangla";  // by the day and the region: calendar/of_region.hpp

bool names_bangla_alone(std::string_view names) {
  for (auto at = names.find(bangla_alone); at != names.npos; at = names.find(bangla_alone, at + 1))
    if ((at == 0 || names[at - 1] == ',') && (at + bangla_alone.size() == names.size() || names[at + bangla_alone.size()] == ',')) return true;
  return false;
}

// "bangla" and "hijri" alone are the calendars of the texts' own region.
std::optional<calendar::Calendar> calendar_in(std::string_view name, Chronicles chronicles) {
  bool const india = !chronicles.empty() && chronicles.front()->region == calendar::Region::india;
  if (name == bangla_alone) return india ? calendar::Calendar::bangla_wb : calendar::Calendar::bangla_bd;
  if (name == "hijri") return india ? calendar::Calendar::hijri_civil : calendar::Calendar::hijri_bd;
  return calendar::calendar_named(name);
}

// Names separated by commas; nothing where one is no calendar. "gregorian" alone asks for no other.
std::optional<std::vector<calendar::Calendar>> calendars_of(std::string_view names, Chronicles chronicles) {
  std::vector<calendar::Calendar> out;
  while (!names.empty()) {
    auto const comma = std::min(names.find(','), names.size());
    auto const one = calendar_in(names.substr(0, comma), chronicles);
    if (!one) return std::nullopt;
    out.push_back(*one);
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return out;
}

// The title asked for, else the document's own where there is one document and it has one; else empty.
std::string_view title_of(Chronicles chronicles, RenderOptions const& o) {
  if (!o.title.empty() || chronicles.size() != 1) return o.title;
  auto const& c = *chronicles.front();
  return std::string_view{c.text}.substr(c.title.first, c.title.last - c.title.first);
}

render::ItineraryOptions itinerary_of(Chronicles c, RenderOptions const& o) {
  render::ItineraryOptions out;
  out.programme = {voice_of(o), title_of(c, o), day_of(o.from), day_of(o.to), o.calendars.empty() ? std::nullopt : calendars_of(o.calendars, c), names_bangla_alone(o.calendars)};
  out.color = o.color;
  out.byte_order_mark = o.byte_order_mark;
  out.disputed = o.disputed;
  out.stamp = o.stamp;
  return out;
}

template <std::string (*writer)(Chronicles, render::ItineraryOptions const&)>
std::string itinerary(Chronicles c, RenderOptions const& o) { return writer(c, itinerary_of(c, o)); }

template <class T, std::size_t n>
std::optional<T> one_of(std::string_view name, std::array<std::pair<std::string_view, T>, n> const& names) {
  for (auto const& [known, value] : names)
    if (known == name) return value;
  return std::nullopt;
}

std::optional<render::TextMode> text_of(std::string_view name) {
  using enum render::TextMode;
  return one_of<render::TextMode, 4>(name, {{{"", outline}, {"outline", outline}, {"embed", embed}, {"system", system}}});
}
std::optional<render::Orientation> orientation_of(std::string_view name) {
  using enum render::Orientation;
  return one_of<render::Orientation, 3>(name, {{{"", portrait}, {"portrait", portrait}, {"landscape", landscape}}});
}
std::optional<render::Paper> paper_of(std::string_view name) {
  using enum render::Paper;
  return one_of<render::Paper, 4>(name, {{{"", none}, {"a4", a4}, {"a3", a3}, {"letter", letter}}});
}
std::optional<render::Theme> theme_of(std::string_view name) {
  using enum render::Theme;
  return one_of<render::Theme, 4>(name, {{{"", automatic}, {"auto", automatic}, {"light", light}, {"dark", dark}}});
}

/// `text`: where the caller names no kind of text.
render::PictureOptions picture_of(Chronicles c, RenderOptions const& o, render::TextMode text = render::TextMode::outline) {
  render::PictureOptions out;
  out.voice = voice_of(o);
  out.title = title_of(c, o);
  out.text = o.text.empty() ? text : *text_of(o.text);
  out.orientation = *orientation_of(o.orientation);
  out.paper = *paper_of(o.page);
  out.theme = *theme_of(o.theme);
  out.width = o.width;
  out.by_document = o.group == "file";
  out.reference = day_of(o.reference);
  out.calendars = *calendars_of(o.calendars, c);
  out.bangla_by_day = names_bangla_alone(o.calendars);
  return out;
}

std::string svg(Chronicles c, RenderOptions const& o) { return render::write_svg(c, picture_of(c, o)); }

template <std::string (*writer)(Chronicles, render::PictureOptions const&), render::TextMode text = render::TextMode::outline>
std::string timeline_as(Chronicles c, RenderOptions const& o) { return writer(c, picture_of(c, o, text)); }

std::string report(Chronicles c, RenderOptions const& o) { return render::write_report(c, {voice_of(o), o.title, o.color}); }

std::string sarif(Chronicles c, RenderOptions const& o) { return render::write_sarif(c, voice_of(o), version); }
template <std::string (*writer)(Chronicles, render::Voice)>
std::string findings(Chronicles c, RenderOptions const& o) { return writer(c, voice_of(o)); }

std::string timeml(Chronicles c, RenderOptions const&) { return c.empty() ? std::string{} : render::write_timeml(*c.front()); }
std::string brat(Chronicles c, RenderOptions const&) { return c.empty() ? std::string{} : render::write_brat(*c.front()); }
std::string extract_csv(Chronicles c, RenderOptions const& o) { return render::write_extract_csv(c, o.byte_order_mark); }
std::string annotations(Chronicles c, RenderOptions const&) { return render::write_annotations(c); }
std::string marked(Chronicles c, RenderOptions const& o) { return render::write_marked_text(c, {voice_of(o), o.title, o.color}); }

// 20240705T000000Z, and days that are days.
bool well_made(Chronicles c, RenderOptions const& o) {
  auto const day_ok = [](std::optional<Date> const& d) { return !d || (date::year{d->year} / date::month{d->month} / date::day{d->day}).ok(); };
  auto const figures = [&](std::size_t first, std::size_t last) {
    return std::all_of(o.stamp.begin() + static_cast<std::ptrdiff_t>(first), o.stamp.begin() + static_cast<std::ptrdiff_t>(last), [](char figure) { return figure >= '0' && figure <= '9'; });
  };
  bool const stamp_ok = o.stamp.empty() || (o.stamp.size() == 16 && figures(0, 8) && o.stamp[8] == 'T' && figures(9, 15) && o.stamp[15] == 'Z');
  return day_ok(o.from) && day_ok(o.to) && stamp_ok && calendars_of(o.calendars, c) && text_of(o.text) && orientation_of(o.orientation) &&
         paper_of(o.page) && theme_of(o.theme) && day_ok(o.reference) && (o.group.empty() || o.group == "file") &&
         (o.width == 0 || (o.width >= render::least_width && o.width <= render::greatest_width));
}

struct Format {
  Work work;
  std::string_view name;
  std::string (*to_text)(Chronicles, RenderOptions const&);
  bool single = false;   // holds one document only
  bool picture = false;  // laid out, hence bounded
};

// Of each work its default first.
constexpr std::array registry{std::to_array<Format>({
    {Work::timeline, "svg", svg, false, true},
    {Work::timeline, "html", timeline_as<render::write_timeline_html, render::TextMode::embed>, false, true},
    {Work::timeline, "text", timeline_as<render::write_timeline_text>},
    {Work::timeline, "mermaid", timeline_as<render::write_mermaid>},
    {Work::timeline, "markwhen", timeline_as<render::write_markwhen>},
    {Work::timeline, "timelinejs", timeline_as<render::write_timelinejs>},
    {Work::timeline, "vis", timeline_as<render::write_vis>},
    {Work::timeline, "json", timeline_as<render::write_timeline_json>},
    {Work::itinerary, "text", itinerary<render::write_itinerary_text>},
    {Work::itinerary, "markdown", itinerary<render::write_itinerary_markdown>},
    {Work::itinerary, "html", itinerary<render::write_itinerary_html>},
    {Work::itinerary, "ics", itinerary<render::write_ics>},
    {Work::itinerary, "json", itinerary<render::write_itinerary_json>},
    {Work::itinerary, "csv", itinerary<render::write_itinerary_csv>},
    {Work::check, "text", report},
    {Work::check, "line", findings<render::write_findings_line>},
    {Work::check, "json", json_lines},
    {Work::check, "sarif", sarif},
    {Work::check, "github", findings<render::write_findings_github>},
    {Work::check, "rdjsonl", findings<render::write_findings_rdjsonl>},
    {Work::extract, "jsonl", json_lines},
    {Work::extract, "text", marked},
    {Work::extract, "timex3", timeml, true},
    {Work::extract, "csv", extract_csv},
    {Work::extract, "brat", brat, true},
    {Work::extract, "annotation", annotations},
})};

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
  if (chosen->single && chronicles.size() > 1) return Status{Code::one_document, 0};
  std::vector<timeline::Chronicle const*> bodies;
  for (auto const& c : chronicles) bodies.push_back(&c.body().chronicle);
  if (!well_made(bodies, options)) return Status{Code::bad_option, 0};
  if (chosen->picture) {
    std::size_t events = 0;
    for (auto const* c : bodies) events += c->events.size();
    if (events > options.most_events) return Status{Code::too_many_events, options.most_events};
  }
  return chosen->to_text(bodies, options);
}

}  // namespace kalpanji
