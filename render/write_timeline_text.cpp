// Timelines as text: for a terminal, for Mermaid, for markwhen. What a stranger wrote stays on its line and is markup of none of them.
#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/picture_words.hpp"
#include "render/story.hpp"
#include "render/write_timeline.hpp"

namespace kalpanji::render {
namespace {

using timeline::Precision;

constexpr Minute long_gap = 60 * minutes_of_day;

/// The mark of the picture, as far as letters go.
std::string_view sign_of(StoryEvent const& e) {
  if (e.extent.range) return "┣";
  if (e.moment->approximate || e.extent.hollow) return "○";
  if (e.extent.precision >= Precision::decade) return "░";
  if (e.extent.precision >= Precision::month) return "▒";
  return "●";
}

/// markwhen knows clocks in universal time only, with a Z: 10:00 in Dhaka is 04:00Z.
std::string universal(Minute local, timeline::Chronicle const& c) {
  bool const india = c.region == calendar::Region::india;
  return iso_minute(local - (india ? 330 : 360)) + "Z";
}

/// The shortest date that says the stretch, as markwhen reads it.
std::string markwhen_date(StoryEvent const& e) {
  Extent const& x = e.extent;
  if (x.precision == Precision::minute) return universal(x.first, *e.chronicle) + (x.first == x.last ? "" : " - " + universal(x.last, *e.chronicle));
  auto const first = day_of(x.first), last = day_of(x.last - 1);
  if (!x.range && x.precision == Precision::month) return edtf_day(first).substr(0, 7);
  if (!x.range && x.precision == Precision::year) return edtf_day(first).substr(0, 4);
  if (first == last) return edtf_day(first);
  return edtf_day(first) + "/" + edtf_day(last);
}

}  // namespace

std::string write_timeline_text(Chronicles chronicles, PictureOptions const& options) {
  Story const story = story_of(chronicles, options);
  std::string out = story.title + "\n\n";
  if (story.events.empty()) out += std::string{nothing_words(options.voice.language)} + "\n";
  StoryEvent const* before = nullptr;
  Minute reached = 0;
  for (StoryEvent const& e : story.events) {
    if (before != nullptr && e.extent.first - reached > long_gap) out += "┊ " + left_out_words(reached, e.extent.first, options.voice) + "\n";
    bool const same = before != nullptr && before->extent == e.extent && before->when == e.when;
    if (!same) ((out += sign_of(e)) += ' ') += e.when + "\n";
    out += "│   " + e.headline + (story.several ? "  [" + one_line(e.chronicle->id) + "]" : "") + "\n";
    if (!e.conflict.empty()) out += "│   ⚠ " + e.conflict + "\n";
    reached = before == nullptr ? e.extent.last : std::max(reached, e.extent.last);
    before = &e;
  }
  return out;
}

std::string write_mermaid(Chronicles chronicles, PictureOptions const& options) {
  Story const story = story_of(chronicles, options);
  std::string out = "timeline\n    title " + escape_mermaid(story.title) + "\n";
  StoryEvent const* before = nullptr;
  for (StoryEvent const& e : story.events) {
    bool const same = before != nullptr && before->extent == e.extent;
    if (!same) out += std::string{before != nullptr ? "\n" : ""} + "    " + escape_mermaid(edtf(*e.moment));
    out += " : " + escape_mermaid(e.headline);
    before = &e;
  }
  return out + (before != nullptr ? "\n" : "");
}

std::string write_markwhen(Chronicles chronicles, PictureOptions const& options) {
  Story const story = story_of(chronicles, options);
  bool const india = !chronicles.empty() && chronicles.front()->region == calendar::Region::india;
  std::string out = "---\ntitle: " + quote_yaml(story.title) + "\ntimezone: " + (india ? "Asia/Kolkata" : "Asia/Dhaka") + "\n---\n\n";
  for (StoryEvent const& e : story.events) {
    if (four_figures(e.extent.first) && four_figures(e.extent.last)) out += markwhen_date(e) + ": " + e.headline + "\n";
    else out += "// " + edtf(*e.moment) + " " + e.headline + "\n";  // a comment: there the format has no such year
  }
  return out;
}

}  // namespace kalpanji::render
