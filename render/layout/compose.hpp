// One sheet put together: sides, scale, marks and lanes, labels in their places, leaders. Portrait and landscape are one: positions are
// (t, d), along the axis and across it away from the edge of a side, and Frame turns them into points.
#pragma once

#include "render/layout/labels.hpp"
#include "render/layout/scale.hpp"
#include "render/layout/sizes.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

/// The blocks from `first` that a sheet can hold. Without a fixed length: all.
std::size_t sheet_end(Labels const&, Form const&, std::size_t tiers, std::size_t first);

/// Fills marks and events of the sheet, moves the lines of its labels into place and returns where the last of all ends, as a corner.
/// `origin`: the corner at which ruler and labels may begin.
Point compose(Sheet&, Part const&, Form const&, std::size_t tiers, Letterer&, PictureOptions const&, Point origin);

}  // namespace kalpanji::render
