// What stands behind a public Chronicle: the timeline's own, and the places of its text.
#pragma once

#include "kalpanji/kalpanji.hpp"
#include "render/places.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji {

struct Chronicle::Body {
  timeline::Chronicle chronicle;
  render::Places places;
  explicit Body(timeline::Chronicle c) : chronicle(std::move(c)), places(chronicle.text) {}
  Body(Body const&) = delete;  // places point into the chronicle's text
  Body& operator=(Body const&) = delete;
};

}  // namespace kalpanji
