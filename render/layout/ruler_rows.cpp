// Columns are as wide as the widest word that may stand in them. On a narrow sheet years and months share one, a month below its year,
// as on the leaf of a calendar; days or hours stand in the other.
#include "render/layout/ruler_rows.hpp"

#include <algorithm>
#include <array>

#include "render/layout/ruler.hpp"
#include "render/picture_words.hpp"
#include "timeline/calendar/calendar.hpp"

namespace kalpanji::render {
namespace {

using date::year_month_day;
using timeline::Calendar;
using timeline::Precision;

constexpr std::size_t row(Row r) { return static_cast<std::size_t>(r); }

/// The rows that a ruler needs, and the widths of their words.
struct Widths {
  std::array<Unit, gregorian_rows> of{};
  std::vector<Unit> further;
  Unit widest = 0;
};

Widths widths_of(Form const& form, Gathered const& all, Row finest, Letterer& letterer, PictureOptions const& options) {
  auto const& setting = ruler_setting(form);
  Voice const voice = letterer.voice();
  auto const others = further_calendars(options);
  Widths out;
  out.further.resize(others.size());
  auto const widen = [&](Unit& width, std::string const& words, Face face) {
    Unit const needed = letterer.width_of(words, face, setting) + 2 * sizes::cell_pad;
    width = std::max(width, needed);
    out.widest = std::max(out.widest, needed);
  };
  Minute last = all.entries.front().extent.last;
  for (Entry const& e : all.entries) last = std::max(last, e.extent.last);
  for (Minute const at : {all.entries.front().extent.first, last})
    widen(out.of[row(Row::year)], year_words(static_cast<int>(year_month_day{day_of(at)}.year()), voice), Face::bold);
  for (unsigned m = 1; m <= 12; ++m)
    if (finest >= Row::month) widen(out.of[row(Row::month)], std::string{ruler_month(m, form, voice.language)}, Face::regular);
  if (finest >= Row::day) widen(out.of[row(Row::day)], number(30, voice), Face::regular);
  if (finest >= Row::hour) widen(out.of[row(Row::hour)], hour_words(20, voice), Face::regular);
  for (std::size_t i = 0; i < others.size(); ++i) {
    std::string const year = number(8888, voice), day = finest >= Row::day ? number(30, voice) + " " : std::string{};
    bool const in_two_lines = form.short_words && !form.landscape;
    widen(out.further[i], year, Face::regular);
    for (std::uint8_t m = 1; m <= 12 && finest >= Row::month; ++m)
      widen(out.further[i], day + std::string{month_name(others[i], m, voice.language)} + (in_two_lines ? "" : " " + year), Face::regular);
  }
  return out;
}

void make_columns(Form& form, Gathered const& all, Row finest, Letterer& letterer, PictureOptions const& options) {
  Widths widths = widths_of(form, all, finest, letterer, options);
  Unit const line = ruler_setting(form).line, pad = form.landscape ? sizes::ruler_pad / 2 : sizes::ruler_pad;
  if (form.landscape) {
    form.least_stretch = std::max(form.least_stretch, widths.widest);
    for (Unit& width : widths.of) width = width > 0 ? line + 4 * px : 0;
    for (Unit& width : widths.further) width = width > 0 ? line + 4 * px : 0;
  }
  Unit at = pad;
  auto const next = [&](Unit width) {
    Column const column{at, at + (width + px - 1) / px * px};
    at = column.last;
    return column;
  };
  Unit const least = form.landscape ? sizes::wide_least_ruler : form.narrow ? sizes::narrow_least_ruler : sizes::least_ruler;
  auto& of = widths.of;
  form.column.clear();
  if (form.short_words && !form.landscape) {
    bool const hours = of[row(Row::hour)] > 0;
    Unit const shared = std::max({of[row(Row::year)], of[row(Row::month)], hours ? of[row(Row::day)] : 0}), alone = hours ? of[row(Row::hour)] : of[row(Row::day)];
    of = {shared, 0, 0, alone};
    if (hours) form.least_stretch = std::max(form.least_stretch, 3 * line + 2 * sizes::axis_end);
  }
  Unit total = 2 * pad;
  for (Unit const width : of) total += (width + px - 1) / px * px;
  for (Unit const width : widths.further) total += (width + px - 1) / px * px;
  of[0] += std::max<Unit>(0, least - total);  // the years' column takes it
  for (Unit const width : of) form.column.push_back(next(width));
  for (Unit const width : widths.further) form.column.push_back(next(width));
  if (form.short_words && !form.landscape) {
    form.column[row(Row::month)] = finest >= Row::month ? form.column[row(Row::year)] : Column{};
    form.column[row(Row::day)] = finest >= Row::hour ? form.column[row(Row::year)] : finest == Row::day ? form.column[row(Row::hour)] : Column{};
    if (finest < Row::hour) form.column[row(Row::hour)] = {};
  }
  form.ruler = at + pad;
}

}  // namespace

std::string_view ruler_month(unsigned m, Form const& form, Language language) {
  return form.short_words ? short_month_name(m, language) : month_name(static_cast<std::uint8_t>(m), language);
}

std::vector<Calendar> further_calendars(PictureOptions const& options) {
  std::vector<Calendar> out;
  for (Calendar const c : options.calendars)
    if (c != Calendar::gregorian && std::find(out.begin(), out.end(), c) == out.end()) out.push_back(c);
  return out;
}

Column const& column_of(Row which, Row finest, Form const& form) {
  Column const& alone = form.column[row(Row::hour)];
  return which == Row::day && finest == Row::day && form.short_words && !form.landscape && alone.there() ? alone : form.column[row(which)];
}

Step finest_of(Segment const& s, Form const& form) {
  Row const most = s.finest <= Precision::day_part ? Row::hour : s.finest <= Precision::week ? Row::day : s.finest == Precision::month ? Row::month : Row::year;
  constexpr std::array<Unit, gregorian_rows> widths{46 * px, 84 * px, 28 * px, 52 * px};
  for (Step const& step : steps()) {
    if (step.row > most || !form.column[row(step.row)].there()) continue;
    Unit const need = form.landscape ? widths[row(step.row)] : ruler_setting(form).line;
    // 2^23 minutes a year and 2^31 units: exact in 64 bits for any axis that there is.
    if (s.length() / 64 * step.length / std::max<Minute>(1, (s.last - s.first) / 64) >= need) return step;
  }
  return steps().back();
}

std::vector<NamedCell> cells_of(Calendar which, Segment const& s, Step const& finest, bool landscape, Voice voice) {
  std::vector<NamedCell> out;
  bool const by_day = !landscape && (finest.row == Row::hour || (finest.row == Row::day && finest.count == 1));
  bool const by_year = finest.row == Row::year;
  auto at = calendar::from_days(which, day_of(s.first));
  int const first_year = at ? at->year : 0;
  if (by_year && at && finest.count > 1) {  // round years of its own: 1270, 1280
    at->year -= (at->year % finest.count + finest.count) % finest.count;
    if (!calendar::year_days(which, at->year)) at->year += finest.count;
  }
  while (at) {
    NamedCell cell;
    std::optional<calendar::CalendarDate> following;
    if (by_day) {
      auto const day = calendar::to_days(*at);
      cell.start = begin_of(*day), cell.next = end_of(*day);
      following = calendar::from_days(which, *day + date::days{1});
    } else {
      auto const days = by_year ? calendar::year_days(which, at->year) : calendar::month_days(which, at->year, at->month);
      if (!days) break;
      cell.start = begin_of(days->first), cell.next = end_of(days->last);
      following = by_year ? at : calendar::from_days(which, days->last + date::days{1});
      if (by_year) {
        following->year += finest.count;
        if (auto const after = calendar::year_days(which, following->year)) cell.next = begin_of(after->first);
      }
    }
    if (cell.start >= s.last) break;
    std::string const year = number(by_year && cell.start < s.first ? first_year : at->year, voice), month{month_name(which, static_cast<std::uint8_t>(at->month), voice.language)};
    std::string const day = by_day ? number(at->day, voice) : std::string{};
    cell.in_full = by_year ? year : day + (by_day ? " " : "") + month + " " + year;
    bool const new_month = !by_day || at->day == 1;
    cell.words = by_year || (new_month && at->month == 1) ? cell.in_full : !by_day ? month : new_month ? day + " " + month : day;
    bool const goes_on = cell.next > cell.start;
    out.push_back(std::move(cell));
    if (!goes_on) break;
    at = following;
  }
  return out;
}

void measure_ruler(Form& form, Gathered const& all, Letterer& letterer, PictureOptions const& options) {
  make_columns(form, all, all.clocks ? Row::hour : all.days ? Row::day : all.months ? Row::month : Row::year, letterer, options);
}

Unit trim_ruler(Form& form, Scale const& scale, Gathered const& all, Letterer& letterer, PictureOptions const& options) {
  Row finest = Row::year;
  for (Segment const& s : scale.segments) finest = std::max(finest, finest_of(s, form).row);
  Unit const before = form.ruler;
  make_columns(form, all, finest, letterer, options);
  return before - form.ruler;
}

void round_end(Scale& scale, Form const& form, Letterer& letterer) {
  if (scale.segments.empty() || form.length > 0) return;
  Segment& s = scale.segments.back();
  Step const finest = finest_of(s, form);
  if (finest.row == Row::hour) return;
  Minute const start = cell_start(finest, s.last - 1), next = next_cell(finest, start);
  if (start <= s.first || next <= s.last) return;
  Unit need = ruler_setting(form).line;
  if (form.landscape) {
    std::string const words = finest.row == Row::year ? year_words(static_cast<int>(year_month_day{day_of(start)}.year()), letterer.voice())
                              : finest.row == Row::month ? std::string{ruler_month(static_cast<unsigned>(year_month_day{day_of(start)}.month()), form, letterer.voice().language)}
                                                         : number(30, letterer.voice());
    need = letterer.width_of(words, finest.row == Row::year ? Face::bold : Face::regular, ruler_setting(form)) + 2 * sizes::cell_pad;
  }
  Unit const lack = (scale.at(start) + need - scale.at(s.last) + px - 1) / px * px, length = s.length();
  if (lack <= 0 || length <= 0) return;
  Minute const further = (s.last - s.first) / length * lack + (s.last - s.first) % length * lack / length;
  s.last = std::min(next, s.last + further);
  s.bottom += lack;
}

}  // namespace kalpanji::render
