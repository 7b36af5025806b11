// Scene: what to draw, and where, without markup. Made by layout/, read by the writers of pictures.
// Unit: 1/64 px, y downwards, integers only. Text is placed glyphs, whose shapes the picture's Type knows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "render/type/lines.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::render {

using Unit = std::int64_t;
inline constexpr Unit px = 64;

enum class Ink : std::uint8_t { text, date, muted, warning };

struct Point { Unit x = 0, y = 0; };

/// One line of text from its base line.
struct TextLine {
  Point at;
  std::int32_t size = 16;  // of the font, in px
  Ink ink = Ink::text;
  Line line;
};

/// What belongs together as one label, with its words for those who do not see it.
struct Label {
  std::string words;
  std::vector<TextLine> lines;
};

/// A day is a dot at `first` (== last); a month or a year is a band over its extent.
struct Mark {
  timeline::Precision precision = timeline::Precision::day;
  Unit first = 0, last = 0;
};

/// The other day that the words may mean: an open ring, joined to the mark as written.
struct Doubt {
  Unit y = 0;
  Point sign;                      // top left of the warning sign in the label
  std::optional<Point> ring_sign;  // centre of the small ring before the words for the other day
  std::string words;
};

struct SceneEvent {
  std::string name;                // date and title, for a screen reader
  std::string title;               // in full
  std::optional<Mark> mark;        // none: shares the mark of the event before
  std::vector<Point> leader;
  Label label;
  std::optional<Doubt> doubt;
  Unit mark_y = 0;                 // where the leader begins
};

struct Stretch { Unit top = 0, bottom = 0; };
struct Tick { Unit y = 0; bool major = false; };

struct Scene {
  Unit width = 0, height = 0;
  Unit axis = 0;                   // x of the axis
  Unit margin = 0;
  Label title;
  Unit rule = 0;                   // y of the line under the title
  std::string description;
  std::vector<Stretch> stretches;  // the axis, where time runs evenly
  std::vector<Unit> breaks;        // y of the sign between two stretches
  std::vector<Tick> ticks;
  std::vector<Label> captions;     // words on the axis: ticks and what was left out
  std::vector<SceneEvent> events;  // in order of time
  std::uint32_t missing = 0;       // code points that no font has
};

}  // namespace kalpanji::render
