// The finest row is the finest whose cells still hold their words, no finer than what the stretch holds; all coarser rows stand beside
// it. A word stands at the beginning of its cell, and again where the cell is very long; what has no room in its cell is left out.
#include "render/layout/ruler.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "render/layout/cells.hpp"
#include "render/picture_words.hpp"
#include "timeline/calendar/calendar.hpp"

namespace kalpanji::render {
namespace {

using date::year_month_day;
using timeline::Calendar;
using timeline::Precision;

constexpr std::size_t rows = 4;  // then one for each further calendar

sizes::Setting const& setting_of(Form const& form) { return form.short_words ? sizes::narrow_caption : sizes::caption; }

std::string_view month_of(unsigned m, Form const& form, Language language) {
  return form.short_words ? short_month_name(m, language) : month_name(static_cast<std::uint8_t>(m), language);
}

std::vector<Calendar> further(PictureOptions const& options) {
  std::vector<Calendar> out;
  for (Calendar const c : options.calendars)
    if (c != Calendar::gregorian && std::find(out.begin(), out.end(), c) == out.end()) out.push_back(c);
  return out;
}

namespace calendar = kalpanji::calendar;

/// The finest row of a stretch: no finer than what stands in it, and with room for its words.
Step finest_of(Segment const& s, Form const& form) {
  Row const most = s.finest <= Precision::day_part ? Row::hour : s.finest <= Precision::week ? Row::day : s.finest == Precision::month ? Row::month : Row::year;
  constexpr std::array<Unit, rows> widths{46 * px, 84 * px, 28 * px, 52 * px};
  for (Step const& step : steps()) {
    auto const row = static_cast<std::size_t>(step.row);
    if (step.row > most || form.column[row] == form.column[row + 1]) continue;
    Unit const need = form.landscape ? widths[row] : setting_of(form).line;
    // 2^23 minutes a year and 2^31 units: exact in 64 bits for any axis that there is.
    if (s.length() / 64 * step.length / std::max<Minute>(1, (s.last - s.first) / 64) >= need) return step;
  }
  return steps().back();
}

class RulerWriter {
 public:
  RulerWriter(Sheet& sheet, Scale const& scale, Form const& form, Letterer& letterer, PictureOptions const& options, Unit across)
      : sheet_(sheet), scale_(scale), form_(form), letterer_(letterer), options_(options), across_(across) {}

  void segment(Segment const& s) {
    sheet_.ruler.push_back(box(s.top, 0, s.bottom, form_.ruler));
    Step const finest = finest_of(s, form_);
    hours_at_ticks_ = finest.row == Row::hour && !form_.landscape;
    for (std::size_t row = 0; row <= static_cast<std::size_t>(finest.row); ++row) {
      if (static_cast<Row>(row) == finest.row) {
        cells(s, finest, finest);
      } else {
        // A coarser row names every one of its units: they are longer than the finer ones, which have room.
        for (Step const& step : steps())
          if (step.row == static_cast<Row>(row)) {
            cells(s, step, finest);
            break;
          }
      }
    }
    auto const others = further(options_);
    for (std::size_t i = 0; i < others.size(); ++i) other(s, finest, others[i], rows + i);
  }

  void gap(Segment const& before, Segment const& after) {
    sheet_.breaks.push_back(box(before.bottom, 0, after.top, form_.ruler));
    auto const words = letterer_.scene().keep(left_out_words(before.last, after.first, letterer_.voice()));
    auto const& setting = setting_of(form_);
    Unit const room = form_.landscape ? after.top - before.bottom - 2 * sizes::break_pad : form_.ruler - 2 * sizes::cell_pad;
    Unit const middle = (before.bottom + after.top) / 2;
    Point at{middle, across_ + form_.ruler / 2};
    if (!form_.landscape) std::swap(at.x, at.y);
    Label label = letterer_.caption(words, Face::regular, setting, Ink::muted, at, room, sizes::break_lines, 1);
    for (auto i = label.first; i < label.last; ++i) letterer_.scene().lines[i].at.y -= setting.line * (label.last - label.first) / 2;
    sheet_.captions.push_back(label);
  }

 private:
  Box box(Unit t0, Unit d0, Unit t1, Unit d1) const {
    return form_.landscape ? Box{t0, across_ + d0, t1, across_ + d1} : Box{across_ + d0, t0, across_ + d1, t1};
  }
  void cells(Segment const& s, Step const& step, Step const& finest) {
    bool const ticks = step.row >= Row::day, is_finest = step.row == finest.row, at_tick = step.row == Row::hour && !form_.landscape;
    auto const row = static_cast<std::size_t>(step.row);
    Step single = step;  // a stretch that begins inside a cell begins with its own year, day or hour: 1757, not 1750
    single.count = 1;
    begin_row(s);
    if (at_tick) free_ = s.begin() - setting_of(form_).line / 2;
    for (Minute start = cell_start(step, s.first); start < s.last || (at_tick && start == s.last);) {
      Minute const next = next_cell(step, start), shown = std::max(start, s.first);
      Unit const from = scale_.at(shown), to = scale_.at(std::min(next, s.last));
      if (start > s.first || (at_tick && start == s.first)) border(from, row, ticks);
      auto const words = words_of(start < s.first ? single : step, shown);
      bool const most = start >= s.first || next - s.first > s.first - start;  // the stretch holds most of the cell
      if (at_tick) at_the_tick(words, from, row, s.bottom, start >= s.first);
      else if (most || next >= s.last) write(words, from, to, row, step.row == Row::year, ticks && is_finest && step.count == 1);
      else if (pending_.empty()) pending_ = words, bold_ = step.row == Row::year;
      start = next;
    }
    end_row(s, row);
  }

  /// The words of a cell; the scene's, or constants.
  std::string_view words_of(Step const& step, Minute start) {
    year_month_day const ymd{day_of(start)};
    Voice const voice = letterer_.voice();
    switch (step.row) {
      case Row::year: return letterer_.scene().keep(year_words(static_cast<int>(ymd.year()), voice));
      case Row::month: return month_of(static_cast<unsigned>(ymd.month()), form_, voice.language);
      case Row::day: {
        auto& words = days_[static_cast<unsigned>(ymd.day())];
        if (words.empty()) words = letterer_.scene().keep(number(static_cast<unsigned>(ymd.day()), voice));
        return words;
      }
      case Row::hour: return letterer_.scene().keep(hour_words(static_cast<int>(start - begin_of(day_of(start))), voice));
    }
    return {};
  }

  /// A clock reading is a moment: its words stand level with its tick.
  void at_the_tick(std::string_view words, Unit tick, std::size_t row, Unit last, bool round) {
    Unit const size = setting_of(form_).line, at = tick - size / 2;
    if (round && at >= free_ && at + size <= last + 2 * px) put(words, at, row, false);
    else if (pending_.empty()) pending_ = words, bold_ = false;
  }

  void border(Unit t, std::size_t row, bool tick_only) {
    Unit const length = 5 * px;
    auto const stroke = [&](Unit d0, Unit d1) {
      Box const b = box(t, d0, t, d1);
      return Stroke{{b.left, b.top}, {b.right, b.bottom}};
    };
    if (tick_only) {
      sheet_.ticks.push_back(stroke(0, length));
      sheet_.ticks.push_back(stroke(form_.ruler - length, form_.ruler));
    } else {
      // A line ends before hours, which stand level with their ticks, and before the years of another calendar, which begin elsewhere.
      bool const alone = form_.column.size() == rows + 1;
      sheet_.cells.push_back(stroke(form_.column[row], hours_at_ticks_ ? form_.column[rows - 1] : row == 0 && alone ? form_.ruler : form_.column[rows]));
    }
  }

  // ---- words in one row of one segment ----
  void begin_row(Segment const& s) {
    free_ = s.top;
    written_ = false;
    pending_ = {};
  }
  /// A cell too short for its words is left out, unless the whole row would stay silent.
  void end_row(Segment const& s, std::size_t row) {
    if (!written_ && !pending_.empty()) put(pending_, form_.landscape ? s.begin() : s.top + sizes::axis_end / 2, row, bold_);
  }
  void write(std::string_view words, Unit from, Unit to, std::size_t row, bool bold, bool centred) {
    auto const& setting = setting_of(form_);
    Unit size = setting.line;
    if (form_.landscape) size = letterer_.width_of(words, bold ? Face::bold : Face::regular, setting) + 2 * sizes::cell_pad;
    Unit at = std::max(from, free_);
    if (centred && !form_.landscape) at = std::max(free_, (from + to - size) / 2);
    if (at + size > to + (centred && !form_.landscape ? size / 2 : 0)) {
      if (pending_.empty()) pending_ = words, bold_ = bold;
      return;
    }
    put(words, at, row, bold);
    for (Unit again = at + sizes::caption_again; !centred && again + size <= to; again += sizes::caption_again) put(words, again, row, bold);
  }
  void put(std::string_view words, Unit at, std::size_t row, bool bold) {
    auto const& setting = setting_of(form_);
    Point point{at + (form_.landscape ? sizes::cell_pad : 0), across_ + form_.column[row] + (form_.landscape ? 2 * px : sizes::cell_pad)};
    if (!form_.landscape) std::swap(point.x, point.y);
    Unit const width = form_.landscape ? 4000 * px : form_.column[row + 1] - form_.column[row] - sizes::cell_pad;
    Face const face = bold ? Face::bold : Face::regular;
    Label const label = letterer_.caption(words, face, setting, Ink::muted, point, width, 1, 0);
    sheet_.captions.push_back(label);
    free_ = at + setting.line;
    if (form_.landscape && label.last > label.first) free_ = at + 2 * sizes::cell_pad + Unit{letterer_.scene().lines[label.first].line.width} * setting.size * px / 1000;
    written_ = true;
  }

  // ---- a further calendar ----
  void other(Segment const& s, Step const& finest, Calendar which, std::size_t row) {
    begin_row(s);
    bool const by_day = !form_.landscape && (finest.row == Row::hour || (finest.row == Row::day && finest.count == 1));
    bool const by_year = finest.row == Row::year;
    auto at = calendar::from_days(which, day_of(s.first));
    int const first_year = at ? at->year : 0;
    if (by_year && at && finest.count > 1) {  // round years of its own: 1270, 1280
      at->year -= (at->year % finest.count + finest.count) % finest.count;
      if (!calendar::year_days(which, at->year)) at->year += finest.count;
    }
    bool named = false;
    while (at) {
      Minute start, next;
      std::optional<calendar::CalendarDate> following;
      if (by_day) {
        auto const day = calendar::to_days(*at);
        start = begin_of(*day), next = end_of(*day);
        following = calendar::from_days(which, *day + date::days{1});
      } else {
        auto const days = by_year ? calendar::year_days(which, at->year) : calendar::month_days(which, at->year, at->month);
        if (!days) break;
        start = begin_of(days->first), next = end_of(days->last);
        following = by_year ? at : calendar::from_days(which, days->last + date::days{1});
        if (by_year) {
          following->year += finest.count;
          if (auto const after = calendar::year_days(which, following->year)) next = begin_of(after->first);
        }
      }
      if (start >= s.last) break;
      Voice const voice = letterer_.voice();
      std::string const year = number(by_year && start < s.first ? first_year : at->year, voice), month{month_name(which, static_cast<std::uint8_t>(at->month), voice.language)};
      bool const in_full = !named || (at->month == 1 && (!by_day || at->day == 1));
      std::string words;
      if (by_year) words = year;
      else if (!by_day) words = in_full ? month + " " + year : month;
      else words = number(at->day, voice) + (!named || at->day == 1 ? " " + month + (in_full ? " " + year : "") : "");
      bool const was = written_;
      write(letterer_.scene().keep(std::move(words)), scale_.at(std::max(start, s.first)), scale_.at(std::min(next, s.last)), row, false, by_day);
      named = named || (written_ && !was);
      if (next <= start) break;
      at = following;
    }
    end_row(s, row);
  }

  Sheet& sheet_;
  Scale const& scale_;
  Form const& form_;
  Letterer& letterer_;
  PictureOptions const& options_;
  Unit across_, free_ = 0;
  std::string_view pending_;
  std::array<std::string_view, 32> days_{};  // their numbers in words, as far as they were needed
  bool written_ = false, bold_ = false, hours_at_ticks_ = false;
};

}  // namespace

void measure_ruler(Form& form, Gathered const& all, Letterer& letterer, PictureOptions const& options) {
  auto const& setting = setting_of(form);
  Voice const voice = letterer.voice();
  auto const others = further(options);
  std::vector<Unit> widths(rows + others.size(), 0);
  auto const widen = [&](std::size_t row, std::string const& words, Face face) {
    Unit const width = letterer.width_of(words, face, setting) + 2 * sizes::cell_pad;
    widths[row] = std::max(widths[row], form.landscape ? setting.line + 4 * px : width);
    if (form.landscape) form.least_stretch = std::max(form.least_stretch, width);
  };
  Minute last = all.entries.front().extent.last;
  for (Entry const& e : all.entries) last = std::max(last, e.extent.last);
  for (Minute const at : {all.entries.front().extent.first, last})
    widen(0, year_words(static_cast<int>(year_month_day{day_of(at)}.year()), voice), Face::bold);
  for (unsigned m = 1; m <= 12; ++m)
    if (all.months) widen(1, std::string{month_of(m, form, voice.language)}, Face::regular);
  if (all.days) widen(2, number(30, voice), Face::regular);
  if (all.clocks) widen(3, hour_words(20, voice), Face::regular);
  for (std::size_t i = 0; i < others.size(); ++i) {
    std::string const year = number(8888, voice), day = all.days ? number(30, voice) + " " : std::string{};
    for (unsigned m = 1; m <= 12; ++m) {
      std::string const month = all.months ? std::string{month_name(others[i], static_cast<std::uint8_t>(m), voice.language)} + " " : std::string{};
      widen(rows + i, day + month + year, Face::regular);
    }
  }
  Unit const pad = form.landscape ? sizes::ruler_pad / 2 : sizes::ruler_pad;
  form.column.assign(1, pad);
  for (Unit const width : widths) form.column.push_back(form.column.back() + (width + px - 1) / px * px);
  if (Unit const lack = (form.narrow ? sizes::narrow_least_ruler : sizes::least_ruler) - form.column.back() - pad; lack > 0 && !form.landscape)
    for (std::size_t i = 1; i < form.column.size(); ++i) form.column[i] += lack;  // the years' column takes it
  form.ruler = form.column.back() + pad;
}

Unit trim_ruler(Form& form, Scale const& scale) {
  Row finest = Row::year;
  for (Segment const& s : scale.segments) finest = std::max(finest, finest_of(s, form).row);
  auto const first = static_cast<std::size_t>(finest) + 1;
  Unit const least = form.landscape ? sizes::wide_least_ruler : form.narrow ? sizes::narrow_least_ruler : sizes::least_ruler, spare = std::min(form.column[rows] - form.column[first], form.ruler - least);
  if (spare <= 0) return 0;
  // Rows without a word have no width; what the ruler must keep of it for its own least width goes to the last row that has words.
  for (std::size_t i = first; i < form.column.size(); ++i) form.column[i] = i < rows ? form.column[rows] - spare : form.column[i] - spare;
  form.ruler -= spare;
  return spare;
}

void draw_ruler(Sheet& sheet, Scale const& scale, Form const& form, Letterer& letterer, PictureOptions const& options, Unit across) {
  RulerWriter writer(sheet, scale, form, letterer, options, across);
  for (std::size_t i = 0; i < scale.segments.size(); ++i) {
    if (i > 0) writer.gap(scale.segments[i - 1], scale.segments[i]);
    writer.segment(scale.segments[i]);
  }
}

}  // namespace kalpanji::render
