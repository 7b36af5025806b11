// Every measure of the portrait page by name, in scene units. Nothing else in layout/ holds a number of pixels.
#pragma once

#include "render/scene.hpp"

namespace kalpanji::render::sizes {

inline constexpr Unit page_width = 800 * px;
inline constexpr Unit margin = 36 * px;

// Columns, from the left: captions of the axis, detours of doubt, the axis, leaders, labels.
inline constexpr Unit caption_width = 112 * px;
inline constexpr Unit caption_right = margin + caption_width;
inline constexpr Unit axis = caption_right + 34 * px;
inline constexpr Unit leader_start = axis + 14 * px;
inline constexpr Unit spine = axis + 50 * px;
inline constexpr Unit label_left = spine + 14 * px;
inline constexpr Unit label_width = page_width - margin - label_left;

// Type: size of the font and height of a line. Bengali needs air above (reph, candrabindu) and below (conjuncts).
struct Setting {
  std::int32_t size;
  Unit line;
  Unit base;  // from the top of the line
};
inline constexpr Setting title{28, 40 * px, 30 * px};
inline constexpr Setting heading{15, 23 * px, 17 * px};
inline constexpr Setting body{17, 26 * px, 19 * px};
inline constexpr Setting note{14, 22 * px, 16 * px};
inline constexpr Setting caption{13, 19 * px, 14 * px};

inline constexpr std::size_t title_lines = 3;
inline constexpr std::size_t note_lines = 3;
inline constexpr Unit sign_width = 22 * px;  // room for a sign before a note

inline constexpr Unit under_title = 10 * px;
inline constexpr Unit rule_to_axis = 34 * px;
inline constexpr Unit between_titles = 5 * px;
inline constexpr Unit between_labels = 20 * px;

// The scale.
inline constexpr Unit least_stretch = 40 * px;
inline constexpr Unit wide_stretch = 260 * px;  // a stretch may grow so far only to keep its days apart
inline constexpr Unit days_apart = 22 * px;
inline constexpr Unit least_break = 58 * px;
inline constexpr Unit least_band = 10 * px;
inline constexpr Unit ticks_apart = 30 * px;

}  // namespace kalpanji::render::sizes
