// Where a moment stands on the axis. Long empty stretches are cut out; between two cuts time runs evenly, and every stretch has its own
// measure, as long as its labels need.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "render/layout/gather.hpp"
#include "render/layout/labels.hpp"
#include "render/layout/sizes.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

/// What one sheet shows: some consecutive blocks.
struct Part {
  Gathered const& all;
  Labels const& labels;
  std::size_t first = 0, last = 0;  // blocks
  std::span<Block const> blocks() const { return std::span{labels.blocks}.subspan(first, last - first); }
  Entry const& head(Block const& b) const { return all.entries[all.groups[b.group].first]; }
};

struct Segment {
  Minute first = 0, last = 0;  // first < last
  Unit top = 0, bottom = 0;    // along the axis: y in portrait, x in landscape
  timeline::Precision finest = timeline::Precision::century;  // of what stands in it
  Unit begin() const { return top + sizes::axis_end; }         // where its first moment stands
  Unit length() const { return std::max<Unit>(bottom - top - 2 * sizes::axis_end, 0); }
};

struct Scale {
  std::vector<Segment> segments;  // in order; between two of them the axis is cut

  /// Never falls with time; a moment inside a cut stands at the end of the stretch before it.
  Unit at(Minute) const;
  bool shows_hours(Minute) const;  // clock readings stand in the segment of that moment
};

/// `room`: what a label takes along the axis, by block of the part. `top`: where the axis begins.
Scale make_scale(Part const&, std::vector<Unit> const& room, Form const&, Unit top);

}  // namespace kalpanji::render
