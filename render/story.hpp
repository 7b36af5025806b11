// Story: the events that a timeline tells, in its order, with what every form of it needs. Made from the layout's first phase, so that
// a list and a picture never differ.
#pragma once

#include <string>
#include <vector>

#include "render/layout/gather.hpp"
#include "render/picture.hpp"

namespace kalpanji::render {

struct StoryEvent {
  timeline::Chronicle const* chronicle;
  timeline::Event const* event;
  timeline::Moment const* moment;
  Extent extent;
  std::uint32_t document = 0;
  std::string id;        // the picture's: e3, d2-e3
  std::string when;      // in words
  std::string headline;  // one line; the date where the title is empty
  std::string conflict;  // the reason in words, or empty
};

struct Story {
  std::string title;
  std::vector<StoryEvent> events;
  bool several = false;  // documents
};

Story story_of(std::span<timeline::Chronicle const* const>, PictureOptions const&);

/// Local time of the texts' region as an offset: "+06:00", "+05:30".
std::string_view offset_of(timeline::Chronicle const&);
/// "2024-07-02T10:30:00" (no offset). `whole` minutes of the day only; years 0 to 9999.
std::string iso_minute(Minute);
bool four_figures(Minute);  // of a year that ISO 8601 writes with four figures

}  // namespace kalpanji::render
