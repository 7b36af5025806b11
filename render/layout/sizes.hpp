// Every measure of the picture by name, in scene units, and the form that a sheet takes. Nothing else in layout/ holds a number of pixels.
//
// The ruler stands in the middle of the sheet and is read like a tape measure; nothing but its own words stands on it. Marks stand on
// its two edges, bars in lanes beside them, then comes the zone where leaders bend, then the labels. A leader therefore never comes
// near a caption, nor near a label that is not its own.
#pragma once

#include <algorithm>
#include <vector>

#include "render/picture.hpp"
#include "render/scene.hpp"

namespace kalpanji::render::sizes {

// Type: size of the font and height of a line. Bengali needs air above (reph, candrabindu) and below (conjuncts).
struct Setting {
  std::int32_t size;
  Unit line;
  Unit base;  // from the top of the line
};
inline constexpr Setting title{28, 40 * px, 30 * px}, narrow_title{21, 31 * px, 23 * px}, running_title{14, 22 * px, 16 * px};
inline constexpr Setting heading{15, 23 * px, 17 * px};
inline constexpr Setting body{17, 26 * px, 19 * px}, narrow_body{16, 25 * px, 18 * px};
inline constexpr Setting note{14, 22 * px, 16 * px};
inline constexpr Setting caption{13, 19 * px, 14 * px}, narrow_caption{12, 18 * px, 13 * px};

inline constexpr std::size_t title_lines = 3, heading_lines = 4, note_lines = 8, flag_note_lines = 4, other_day_lines = 3, break_lines = 3;
inline constexpr Unit surely_unbroken = 200 * px;  // in a label so wide no date is torn; in a narrower one it is measured
inline constexpr Unit sign_width = 22 * px;      // room for a sign before a note
inline constexpr Unit document_sign = 18 * px;   // and before a heading, where documents have signs

inline constexpr Unit under_title = 10 * px;
inline constexpr Unit rule_to_axis = 30 * px;
inline constexpr Unit between_titles = 5 * px;
inline constexpr Unit between_labels = 20 * px;
inline constexpr Unit spine_gap = 10 * px;      // between a leader's end and its words
inline constexpr Unit tallest_block = 560 * px; // a day with more titles takes several labels, so that both sides are used

// Across the axis.
inline constexpr Unit dot_radius = 6 * px, ring_radius = 6 * px;
inline constexpr Unit edge_to_lanes = 10 * px;
inline constexpr Unit lane = 11 * px, bar = 8 * px, least_lane = 2 * px;
inline constexpr Unit document_lane = 15 * px;
inline constexpr Unit detour = 18 * px;
inline constexpr Unit elbow = 34 * px;          // where leaders bend
inline constexpr Unit cell_pad = 5 * px;
inline constexpr Unit ruler_pad = 7 * px;       // along both edges, where the dots reach in
inline constexpr Unit least_ruler = 92 * px, narrow_least_ruler = 60 * px, wide_least_ruler = 48 * px;  // holds what a break says in two lines

// Landscape: flags on poles, in tiers.
inline constexpr Unit flag_width = 196 * px, flag_gap = 18 * px, pole_gap = 9 * px;
inline constexpr std::size_t most_tiers = 4;

// Along the axis.
inline constexpr Unit axis_end = 8 * px;       // of every stretch, before its first and after its last moment: a mark there is still on it
inline constexpr Unit least_stretch = 52 * px;
inline constexpr Unit wide_stretch = 320 * px;  // a stretch may grow so far only to keep its days apart
inline constexpr Unit marks_apart = 22 * px;
inline constexpr Unit least_break = 56 * px, least_wide_break = 96 * px;  // the latter in landscape, where words stand in it crosswise
inline constexpr Unit break_pad = 13 * px;      // in landscape, between a torn edge and the words
inline constexpr Unit least_band = 10 * px, least_fade = 9 * px;
inline constexpr Unit straight = 3 * px;        // a leader whose bend would be smaller runs straight
inline constexpr Unit fill_each = 85 * px, most_fill = 340 * px;  // the axis of a few events
inline constexpr Unit open_end = 40 * px;
inline constexpr Unit caption_again = 900 * px; // a long cell is named anew so often

inline constexpr std::int32_t two_sided_width = 620;  // px: below this all labels stand on one side

}  // namespace kalpanji::render::sizes

namespace kalpanji::render {

/// Across the ruler, from its edge. Rows below one another share one.
struct Column {
  Unit first = 0, last = 0;
  bool there() const { return first < last; }
};

struct Form {
  bool landscape = false;
  int sides = 2;                    // side 0 is right or above, side 1 left or below
  bool narrow = false;              // one side, small margins
  bool short_words = false;         // the ruler's: months abbreviated, and names below one another that wider rulers set side by side
  Unit fill = 0;                    // what the axis should at least fill
  Unit width = 0;                   // of the sheet
  Unit length = 0;                  // of the axis on paper, where the sheet's end is fixed; 0: as long as it needs to be
  Unit page_width = 0, page_height = 0;  // of paper
  Unit depth = 0;                   // of it, across a landscape axis: for ruler and labels
  Unit margin = 0;
  Unit label_width = 0;
  Unit sign = 0;                    // of it, before a heading
  Unit least_stretch = sizes::least_stretch;  // that holds the words of its rows
  Unit ruler = 0;                   // across
  std::vector<Column> column;       // of the ruler, by row, then one for each further calendar
  Unit detour = 0, documents = 0, lanes = 0;  // across, what is reserved beside an edge
  Unit elbow_first() const { return sizes::edge_to_lanes + documents + detour + lanes; }
  Unit elbow_last() const { return elbow_first() + (narrow ? 2 * sizes::elbow / 3 : sizes::elbow); }
  Unit label_first() const { return elbow_last() + sizes::spine_gap; }
};

}  // namespace kalpanji::render
