// The finest row is the finest whose cells still hold their words, no finer than what the stretch holds; all coarser rows stand beside
// it. A word stands at the beginning of its cell, and again where the reader has long lost sight of it; what has no room in its cell is
// left out.
#include "render/layout/ruler.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "render/layout/ruler_rows.hpp"
#include "render/layout/shelf.hpp"
#include "render/picture_words.hpp"
#include "timeline/calendar/of_region.hpp"

namespace kalpanji::render {
namespace {

using date::year_month_day;

constexpr std::size_t index_of(Row r) { return static_cast<std::size_t>(r); }

/// The step of a row that is not the finest: it names every one of its units, which are longer than the finer ones that have room.
Step const& every(Row row) {
  return *std::find_if(steps().begin(), steps().end(), [&](Step const& s) { return s.row == row; });
}

class RulerWriter {
 public:
  RulerWriter(Sheet& sheet, Scale const& scale, Form const& form, Letterer& letterer, PictureOptions const& options, Unit across)
      : sheet_(sheet), scale_(scale), form_(form), letterer_(letterer), options_(options), across_(across), setting_(ruler_setting(form)) {}

  void segment(Segment const& s) {
    sheet_.ruler.push_back(box(s.top, 0, s.bottom, form_.ruler));
    finest_ = finest_of(s, form_);
    for (auto& shelf : shelves_) shelf.clear();
    for (auto& at : named_) at.clear();
    for (std::size_t row = 0; row < index_of(finest_.row); ++row) cells(s, every(static_cast<Row>(row)));
    cells(s, finest_);
    auto const others = further_calendars(options_);
    for (std::size_t i = 0; i < others.size(); ++i) other(s, of_time(others[i], s), form_.column[gregorian_rows + i]);
  }

  void gap(Segment const& before, Segment const& after) {
    sheet_.breaks.push_back(box(before.bottom, 0, after.top, form_.ruler));
    auto const words = letterer_.scene().keep(left_out_words(before.last, after.first, letterer_.voice()));
    Unit const room = form_.landscape ? after.top - before.bottom - 2 * sizes::break_pad : form_.ruler - 2 * sizes::cell_pad;
    Unit const middle = (before.bottom + after.top) / 2;
    Point at{middle, across_ + form_.ruler / 2};
    if (!form_.landscape) std::swap(at.x, at.y);
    Label label = letterer_.caption(words, Face::regular, setting_, Ink::muted, at, room, sizes::break_lines, 1);
    for (auto i = label.first; i < label.last; ++i) letterer_.scene().lines[i].at.y -= setting_.line * (label.last - label.first) / 2;
    sheet_.captions.push_back(label);
  }

 private:
  Box box(Unit t0, Unit d0, Unit t1, Unit d1) const {
    return form_.landscape ? Box{t0, across_ + d0, t1, across_ + d1} : Box{across_ + d0, t0, across_ + d1, t1};
  }
  Face face_of(Row row) const { return row == Row::year ? Face::bold : Face::regular; }
  Column const& column(Row row) const { return column_of(row, finest_.row, form_); }
  /// What already stands in the column of the row: rows below one another share the years' shelf.
  Shelf& shelf(Row row) { return shelves_[column(row).first == form_.column[0].first ? 0 : index_of(row)]; }
  /// Along the axis.
  Unit size_of(std::string_view words, Face face) { return form_.landscape ? letterer_.width_of(words, face, setting_) + 2 * sizes::cell_pad : setting_.line; }

  // ---- rows of the Gregorian calendar ----
  void cells(Segment const& s, Step const& step) {
    Row const row = step.row;
    bool const ticks = row >= Row::day, at_tick = row == Row::hour && !form_.landscape, centred = ticks && row == finest_.row && step.count == 1 && !form_.landscape;
    Step single = step;  // a stretch that begins inside a cell begins with its own year, day or hour: 1757, not 1750
    single.count = 1;
    shelf(row).begin_row(at_tick ? s.begin() - setting_.line / 2 : s.top);
    auto const borders = sheet_.cells.size();
    std::optional<Minute> first, latest;  // of the cells that found no room
    for (Minute start = cell_start(step, s.first); start < s.last || (at_tick && start == s.last);) {
      Minute const next = next_cell(step, start), shown = std::max(start, s.first);
      Unit const from = scale_.at(shown), to = scale_.at(std::min(next, s.last));
      if (start > s.first || (at_tick && start == s.first)) border(from, row, ticks);
      // Of the finest row the stretch must hold most of the cell; coarser names say where it lies, however little of them it holds.
      bool const most = row != finest_.row || start >= s.first || next >= s.last || next - s.first > s.first - start;
      bool named = false;
      if (at_tick) named = start >= s.first && at_the_tick(words_of(single, start), from, s.bottom);
      else if (most) named = name(start < s.first ? single : step, shown, start <= s.first ? early(s, words_of(single, shown), row, from, to) : from, to, centred);
      if (!named && !first) first = shown;
      if (!named) latest = shown;
      start = next;
    }
    // A row in which no cell had room says the first and the last of them, unless it would stay silent: ২০২৩–২৪ without a border.
    if (named_[index_of(row)].empty() && first) {
      if (!ticks) sheet_.cells.resize(borders);
      silent(s, single, *first, *latest);
    }
    shelf(row).end_row();
  }

  /// The words of a cell; the scene's, or constants.
  std::string_view words_of(Step const& step, Minute start) {
    year_month_day const ymd{day_of(start)};
    Voice const voice = letterer_.voice();
    switch (step.row) {
      case Row::year: return letterer_.scene().keep(year_words(static_cast<int>(ymd.year()), voice));
      case Row::month: return ruler_month(static_cast<unsigned>(ymd.month()), form_, voice.language);
      case Row::day: {
        auto& words = days_[static_cast<unsigned>(ymd.day())];
        if (words.empty()) words = letterer_.scene().keep(number(static_cast<unsigned>(ymd.day()), voice));
        return words;
      }
      case Row::hour: return letterer_.scene().keep(hour_words(static_cast<int>(start - begin_of(day_of(start))), voice));
    }
    return {};
  }

  /// Names a cell that is drawn over [from, to): at its beginning, and again in a long one. False where it has no room.
  bool name(Step const& step, Minute moment, Unit from, Unit to, bool centred) {
    auto const words = words_of(step, moment);
    Unit const size = size_of(words, face_of(step.row)), wish = centred ? (from + to - size) / 2 : from;
    Unit const at = shelf(step.row).free_from(wish, size);
    if (at + size > to + (centred ? size / 2 : 0)) return false;
    put(words, again(step.row, moment, at, to - size), step.row);
    if (index_of(step.row) + 1 == index_of(finest_.row))
      for (Unit next = at + sizes::caption_again; next + size <= to; next += sizes::caption_again) put(words, again(step.row, moment, next, to - size), step.row);
    return true;
  }

  /// The first word of a row may rise towards the beginning of the axis, before its first moment.
  Unit early(Segment const& s, std::string_view words, Row row, Unit from, Unit to) { return std::max(std::min(from, to - size_of(words, face_of(row))), s.top + px); }

  /// Names the coarser units anew where they were named long before; returns where the word itself may begin, `last` at the latest.
  Unit again(Row row, Minute moment, Unit at, Unit last) {
    Unit free = at;
    for (std::size_t r = 0; row != finest_.row && r < index_of(row); ++r) {
      auto const& places = named_[r];
      auto const after = std::upper_bound(places.begin(), places.end(), at);
      if (after == places.begin() || at - *(after - 1) < sizes::caption_again) continue;
      auto const unit = static_cast<Row>(r);
      bool const below = &shelf(unit) == &shelf(row);
      if (below && free + setting_.line > last) return at;
      put(words_of(every(unit), moment), below ? free : at, unit);
      if (below) free += setting_.line;
    }
    return free;
  }

  /// A clock reading is a moment: its words stand level with its tick.
  bool at_the_tick(std::string_view words, Unit tick, Unit last) {
    Unit const at = tick - setting_.line / 2;
    if (shelf(Row::hour).free_from(at, setting_.line) > at || at + setting_.line > last + 2 * px) return false;
    put(words, at, Row::hour);
    return true;
  }

  void silent(Segment const& s, Step const& step, Minute first, Minute last) {
    std::string words{words_of(step, first)};
    if (auto const end = words_of(step, last); step.row < Row::hour && end != words) (words += "–") += end;
    Unit const begin = form_.landscape ? s.begin() : s.top + sizes::axis_end / 2;
    shelf(step.row).begin_row(begin);
    for (std::string_view const w : {std::string_view{words}, words_of(step, first)}) {
      Unit const size = size_of(w, face_of(step.row)), at = shelf(step.row).free_from(begin, size);
      bool const fits = form_.landscape ? at + size <= s.bottom : at + size <= s.bottom && letterer_.width_of(w, face_of(step.row), setting_) <= column(step.row).last - column(step.row).first;
      if (fits) return put(letterer_.scene().keep(std::string{w}), at, step.row);
    }
  }

  void border(Unit t, Row row, bool tick_only) {
    Unit const length = 5 * px;
    auto const stroke = [&](Unit d0, Unit d1) {
      Box const b = box(t, d0, t, d1);
      return Stroke{{b.left, b.top}, {b.right, b.bottom}};
    };
    if (tick_only) {
      sheet_.ticks.push_back(stroke(0, length));
      sheet_.ticks.push_back(stroke(form_.ruler - length, form_.ruler));
      return;
    }
    // A line ends before hours, which stand level with their ticks, and before the years of another calendar, which begin elsewhere; it
    // begins beside a word of a coarser row that stands in its column.
    bool const alone = form_.column.size() == gregorian_rows;
    Column const& own = column(row);
    Unit const inner = finest_.row == Row::hour && !form_.landscape ? form_.column[index_of(Row::hour)].first : 0;
    Unit last = inner;
    if (last == 0) last = row == Row::year && alone ? form_.ruler : rows_end();
    sheet_.cells.push_back(stroke(shelf(row).holds(t) ? own.last : own.first, last));
  }
  Unit rows_end() const {
    Unit end = 0;
    for (std::size_t r = 0; r < gregorian_rows; ++r) end = std::max(end, form_.column[r].last);
    return end;
  }

  void put(std::string_view words, Unit at, Row row) {
    Unit const size = set(words, at, column(row), face_of(row));
    shelf(row).take({at, at + size});
    auto& places = named_[index_of(row)];
    places.insert(std::upper_bound(places.begin(), places.end(), at), at);
  }
  /// Sets the words at `at` in the column; returns their size along the axis.
  Unit set(std::string_view words, Unit at, Column const& column, Face face) {
    Point point{at + (form_.landscape ? sizes::cell_pad : 0), across_ + column.first + (form_.landscape ? 2 * px : sizes::cell_pad)};
    if (!form_.landscape) std::swap(point.x, point.y);
    Unit const width = form_.landscape ? 4000 * px : column.last - column.first - sizes::cell_pad;
    Label const label = letterer_.caption(words, face, setting_, Ink::muted, point, width, form_.landscape ? 1 : 2, 0);
    sheet_.captions.push_back(label);
    if (!form_.landscape || label.last == label.first) return setting_.line * (label.last - label.first);
    return 2 * sizes::cell_pad + Unit{letterer_.scene().lines[label.first].line.width} * setting_.size * px / 1000;
  }

  // ---- a further calendar ----
  /// A Bangla row that no region named: a stretch that ends before the reform of 1987 is told by the traditional calendar.
  timeline::Calendar of_time(timeline::Calendar asked, Segment const& s) const {
    return options_.bangla_by_day && asked == timeline::Calendar::bangla_bd && day_of(s.last) <= calendar::reform_of_1987 ? timeline::Calendar::bangla_wb : asked;
  }

  /// In a narrow column the year stands below its day and month.
  Unit lines_of(std::string_view words, Column const& column) {
    return form_.landscape || letterer_.width_of(words, Face::regular, setting_) <= column.last - column.first - sizes::cell_pad ? 1 : 2;
  }
  void other(Segment const& s, timeline::Calendar which, Column const& column) {
    auto const cells = cells_of(which, s, finest_, form_.landscape, letterer_.voice());
    bool const by_day = !form_.landscape && finest_.row >= Row::day && finest_.count == 1;
    Unit free = s.top;
    bool named = false;
    for (NamedCell const& cell : cells) {
      auto const& words = named ? cell.words : cell.in_full;
      Unit const from = scale_.at(std::max(cell.start, s.first)), to = scale_.at(std::min(cell.next, s.last)), size = lines_of(words, column) * size_of(words, Face::regular);
      Unit const at = std::max(free, by_day ? (from + to - size) / 2 : from);
      if (at + size > to + (by_day ? size / 2 : 0)) continue;
      free = at + set(letterer_.scene().keep(words), at, column, Face::regular);
      named = true;
    }
    if (!named && !cells.empty()) set(letterer_.scene().keep(cells.front().in_full), form_.landscape ? s.begin() : s.top + sizes::axis_end / 2, column, Face::regular);
  }

  Sheet& sheet_;
  Scale const& scale_;
  Form const& form_;
  Letterer& letterer_;
  PictureOptions const& options_;
  Unit across_;
  sizes::Setting const& setting_;
  Step finest_{};
  std::array<Shelf, gregorian_rows> shelves_;
  std::array<std::vector<Unit>, gregorian_rows> named_;  // where each row's words stand in this stretch
  std::array<std::string_view, 32> days_{};              // their numbers in words, as far as they were needed
};

}  // namespace

void draw_ruler(Sheet& sheet, Scale const& scale, Form const& form, Letterer& letterer, PictureOptions const& options, Unit across) {
  RulerWriter writer(sheet, scale, form, letterer, options, across);
  for (std::size_t i = 0; i < scale.segments.size(); ++i) {
    if (i > 0) writer.gap(scale.segments[i - 1], scale.segments[i]);
    writer.segment(scale.segments[i]);
  }
}

}  // namespace kalpanji::render
