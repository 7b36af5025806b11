// The ruler: its rows for years, months, days and hours (columns, in portrait) with their borders, ticks and words, what each break
// left out, and a row for a second calendar.
#pragma once

#include "render/layout/labels.hpp"
#include "render/layout/scale.hpp"
#include "render/layout/sizes.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

/// Fills Form::ruler and Form::column: the room that the words of each row may need.
void measure_ruler(Form&, Gathered const&, Letterer&, PictureOptions const&);

/// Takes away the rows that no stretch has room for or needs; returns by how much the ruler is narrower. Cost: the stretches.
Unit trim_ruler(Form&, Scale const&, Gathered const&, Letterer&, PictureOptions const&);

/// Draws the axis on until its last year, month or day has room for its name: an axis of 1920-1975 then says 1975.
void round_end(Scale&, Form const&, Letterer&);

/// `across`: where the ruler begins, across the axis.
void draw_ruler(Sheet&, Scale const&, Form const&, Letterer&, PictureOptions const&, Unit across);

}  // namespace kalpanji::render
