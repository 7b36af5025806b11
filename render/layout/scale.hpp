// Second phase of place: where a day stands on the axis. Long empty stretches are cut out; between two cuts time runs
// evenly, and every stretch has its own measure, as tall as its labels need. A day is two half days long, so that
// its dot (the middle) and the ends of a band are whole numbers: day d runs from 2d to 2d + 2.
#pragma once

#include <cstdint>
#include <vector>

#include "render/layout/gather.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

using HalfDay = std::int64_t;

constexpr HalfDay begin_of(date::sys_days day) { return 2 * std::int64_t{day.time_since_epoch().count()}; }
constexpr HalfDay middle_of(date::sys_days day) { return begin_of(day) + 1; }
constexpr HalfDay end_of(date::sys_days day) { return begin_of(day) + 2; }

struct Segment {
  HalfDay first = 0, last = 0;  // whole days
  Unit top = 0, bottom = 0;
  timeline::Precision finest = timeline::Precision::year;  // of what stands in it
};

struct Scale {
  std::vector<Segment> segments;  // in order; between two of them the axis is cut

  /// Never falls with time; a moment inside a cut stands at the end of the stretch before it.
  Unit y(HalfDay) const;
};

/// `heights`: of the labels, by group. `top`: where the axis begins.
Scale make_scale(Gathered const&, std::vector<Unit> const& heights, Unit top);

}  // namespace kalpanji::render
