// Scene: what to draw, and where, without markup. Made by layout/, read by the writers of pictures.
// Unit: 1/64 px, y downwards, integers only. Text is words placed in lines; their shapes belong to the picture's Type.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/type/lines.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::render {

using Unit = std::int64_t;
inline constexpr Unit px = 64;

enum class Ink : std::uint8_t { text, date, muted, warning };

struct Point {
  Unit x = 0, y = 0;
  friend bool operator==(Point const&, Point const&) = default;
};
struct Box { Unit left = 0, top = 0, right = 0, bottom = 0; };

/// One line of text from its base line. Its pieces are Scene::pieces.
struct TextLine {
  Point at;
  std::int32_t size = 16;  // of the font, in px
  Ink ink = Ink::text;
  Face face = Face::regular;
  Line line;
  bool ends = false;       // words end at the axis' side: live text is set from its right end
  std::string_view words;  // the whole text that the line is a part of
};

/// What belongs together as one label: Scene::lines [first, last), with its words for those who do not see it.
struct Label {
  std::string_view words;
  std::uint32_t first = 0, last = 0;
};

/// How precision is drawn. dot: a day or a moment; band: a month or a year, a week, a part of a day; pale: a decade or a century;
/// range: from … to.
enum class MarkShape : std::uint8_t { dot, band, pale, range };

struct Mark {
  MarkShape shape = MarkShape::dot;
  timeline::Precision precision = timeline::Precision::day;
  Box box;                                  // of a dot: its centre is the middle
  bool fades_first = false, fades_last = false;  // approximate, open: the end dissolves
  bool hollow = false;                      // one of several days that the words may mean, or a contradicted one
  std::uint16_t lane = 0;                   // the document it belongs to, where documents have lanes of their own
};

/// The other day that the words may mean: an open ring, joined to the mark as written by a dashed line.
struct Doubt {
  Point sign;                       // top left of the warning sign in the label
  std::optional<Point> ring;        // on the other day
  std::optional<Point> ring_sign;   // centre of the small ring before the words for the other day
  std::array<Point, 4> detour{};    // from the mark to the ring
  std::string_view words;
};

struct SceneEvent {
  std::uint32_t document = 0, number = 0;  // as extraction counts them: the document from 0, its events from 1
  std::string_view when, title;            // for a screen reader; the title in full
  std::uint32_t first_mark = 0, last_mark = 0;  // of its sheet; none where it shares the mark of an event before
  std::array<Point, 4> leader{};
  std::uint8_t leader_points = 0;
  Label label;
  std::optional<Point> document_sign;      // its centre, before the heading
  std::unique_ptr<Doubt> doubt;
  bool reference = false;                  // no event: the day that the reader asked to be marked
};

struct Stroke { Point a, b; };

/// A picture of its own: one of them without paper, one for each page with it.
struct Sheet {
  Unit width = 0, height = 0;
  Unit paper_width = 0, paper_height = 0;  // 0: none. A sheet that needs more than its paper is shown that much smaller
  Label title;
  std::optional<Stroke> rule;              // under the title
  std::vector<Box> ruler;                  // the axis where time runs evenly
  std::vector<Box> breaks;                 // where it is cut
  std::vector<Stroke> ticks, cells;        // round dates on the edges; borders between cells of the ruler
  std::vector<Stroke> references;          // the reader's day, on both edges
  std::vector<Label> captions;             // words of the ruler, of the legend, of the foot
  std::vector<Point> legend;               // centres of the documents' signs, in their order
  std::vector<Mark> marks;
  std::vector<SceneEvent> events;          // in order of time
};

struct Scene {
  bool landscape = false, by_document = false;
  std::string_view title, description;
  std::vector<Sheet> sheets;
  std::vector<TextLine> lines;
  std::vector<Piece> pieces;
  std::uint32_t missing = 0;               // code points that no font has
  std::deque<std::string> strings;         // what the views above point into, the titles of the chronicles aside

  Scene() = default;
  Scene(Scene&&) = default;
  Scene& operator=(Scene&&) = default;
  std::string_view keep(std::string words) { return strings.emplace_back(std::move(words)); }
};

}  // namespace kalpanji::render
