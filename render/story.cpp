#include "render/story.hpp"

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/picture_words.hpp"
#include "render/svg_writer.hpp"

namespace kalpanji::render {

Story story_of(std::span<timeline::Chronicle const* const> chronicles, PictureOptions const& options) {
  Story out;
  out.several = chronicles.size() > 1;
  auto const all = gather(chronicles, false, {});
  Entry const* latest = nullptr;
  for (Entry const& e : all.entries) {
    if (latest == nullptr || e.extent.last > latest->extent.last) latest = &e;
    StoryEvent event{e.chronicle, e.event, e.moment, e.extent, e.document, {}, moment_words(*e.moment, options.voice), one_line(e.event->title), {}};
    append_event_id(event.id, e.document, static_cast<std::uint32_t>(e.event - e.chronicle->events.data()) + 1, out.several);
    if (event.headline.find_first_not_of(' ') == std::string::npos) event.headline = event.when;
    if (e.finding != nullptr) event.conflict = conflict_words(*e.finding, options.voice);
    if (!event.conflict.empty() && e.other_day) event.conflict += "; " + full_day_words(date::year_month_day{*e.other_day}, options.voice) + "?";
    out.events.push_back(std::move(event));
  }
  out.title = one_line(options.title);
  if (out.title.empty()) {
    out.title = timeline_word(options.voice.language);
    if (latest != nullptr) out.title += ": " + span_words(*all.entries.front().moment, *latest->moment, options.voice);
  }
  return out;
}

std::string_view offset_of(timeline::Chronicle const& c) { return c.region == calendar::Region::india ? "+05:30" : "+06:00"; }

bool four_figures(Minute at) {
  int const year = static_cast<int>(date::year_month_day{day_of(at)}.year());
  return year >= 1 && year <= 9999;
}

std::string iso_minute(Minute at) {
  Minute const of_day = at - begin_of(day_of(at));
  auto const two = [](Minute n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return edtf_day(day_of(at)) + "T" + two(of_day / 60) + ":" + two(of_day % 60) + ":00";
}

}  // namespace kalpanji::render
