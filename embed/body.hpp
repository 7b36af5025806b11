// What stands behind a public Chronicle: the timeline's own, and the places of its text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kalpanji/kalpanji.hpp"
#include "render/places.hpp"
#include "timeline/check.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji {

struct Chronicle::Body {
  timeline::Chronicle chronicle;
  render::Places places;
  std::vector<std::string> fingerprints;  // of the findings: one of them depends on those before it
  explicit Body(timeline::Chronicle c) : chronicle(std::move(c)), places(chronicle.text), fingerprints(timeline::fingerprints(chronicle, chronicle.findings)) {}
  Body(Body const&) = delete;  // places point into the chronicle's text
  Body& operator=(Body const&) = delete;
};

}  // namespace kalpanji
