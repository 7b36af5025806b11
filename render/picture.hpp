// PictureOptions: how a timeline is to be drawn. Shared by layout and by the writers of pictures; data only.
// Unit: CSS px (96 to the inch).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <date/date.h>

#include "render/words.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::render {

enum class TextMode : std::uint8_t {
  outline,  // glyph outlines: the same picture in every renderer
  embed,    // live text with the font inside the file: browsers
  system,   // live text in whatever font the reader has: small files
};
enum class Orientation : std::uint8_t { portrait, landscape };
enum class Paper : std::uint8_t { none, a4, a3, letter };
enum class Theme : std::uint8_t { automatic, light, dark };  // automatic: by the reader's preference

struct PictureOptions {
  Voice voice;
  std::string_view title;               // empty: made from the span of the events
  TextMode text = TextMode::outline;
  Orientation orientation = Orientation::portrait;
  Paper paper = Paper::none;            // none: one sheet, as long as it needs to be
  Theme theme = Theme::automatic;
  std::int32_t width = 0;               // of a sheet; 0: the default of its form. Paper has its own
  bool headless = false;                // the page that shows it has said the title
  bool by_document = false;             // a lane, a shape and a line of legend for each document
  std::optional<date::sys_days> reference;            // a day to be marked on the axis
  std::vector<timeline::Calendar> calendars;          // beside the Gregorian, on the axis
  bool bangla_by_day = false;           // the Bangla one was asked for by no region's name: before 1987 it is the traditional one
};

inline constexpr std::int32_t least_width = 240, greatest_width = 20'000;

}  // namespace kalpanji::render
