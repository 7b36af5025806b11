// Rows of the ruler before anything is drawn: which a stretch of time has, how wide the columns of their words are, and the cells of a
// further calendar.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/layout/cells.hpp"
#include "render/layout/labels.hpp"
#include "render/layout/scale.hpp"
#include "render/layout/sizes.hpp"

namespace kalpanji::render {

inline constexpr std::size_t gregorian_rows = 4;

/// The size of the ruler's words.
inline sizes::Setting const& ruler_setting(Form const& form) { return form.short_words ? sizes::narrow_caption : sizes::caption; }
std::string_view ruler_month(unsigned month, Form const&, Language);

/// Calendars that have a row beside the Gregorian ones.
std::vector<timeline::Calendar> further_calendars(PictureOptions const&);

/// The finest row of a stretch: no finer than what stands in it, and with room for its words.
Step finest_of(Segment const&, Form const&);

/// Where the words of a row stand in a stretch whose finest row is given. Days stand alone where they are the finest, with the years and
/// months where hours are finer.
Column const& column_of(Row, Row finest, Form const&);

/// A year, a month or a day of a further calendar with its name; month and year are said where they begin, and by the first that has room.
struct NamedCell {
  Minute start = 0, next = 0;
  std::string words, in_full;
};

/// All that touch the stretch. Cost: their number.
std::vector<NamedCell> cells_of(timeline::Calendar, Segment const&, Step const& finest, bool landscape, Voice);

}  // namespace kalpanji::render
