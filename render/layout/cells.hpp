// Round dates: where the years, months, days and hours that an axis names begin. No measures, no words.
#pragma once

#include <cstdint>
#include <span>

#include "render/layout/gather.hpp"

namespace kalpanji::render {

enum class Row : std::uint8_t { year, month, day, hour };

/// A row named every `count` of its unit: every 5 years, days 1, 5, 10 …
struct Step {
  Row row = Row::year;
  int count = 1;
  Minute length = 0;  // roughly
};

/// From the finest to the coarsest; the last is always coarse enough to be drawn.
std::span<Step const> steps();

Minute cell_start(Step const&, Minute);  // the beginning of the cell that holds the moment
Minute next_cell(Step const&, Minute start);

}  // namespace kalpanji::render
