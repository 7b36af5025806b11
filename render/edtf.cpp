// EDTF values; see the header. A point is written by itself, then the points are joined as the moment's shape says.
#include "render/edtf.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

#include "render/iso_duration.hpp"
#include "render/rrule.hpp"

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using timeline::Clock;
using timeline::DayPart;
using timeline::Kind;
using timeline::Moment;
using timeline::Point;
using timeline::Precision;
using timeline::Shape;
using timeline::TimeOfDay;
using timeline::Vague;

constexpr unsigned months_of_year = 12;

std::string padded(unsigned value, std::size_t width) {
  auto digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// ---- Resolved days --------------------------------------------------------------------------------

int year_of(sys_days d) { return static_cast<int>(year_month_day{d}.year()); }
unsigned month_of(sys_days d) { return static_cast<unsigned>(year_month_day{d}.month()); }
bool begins_month(sys_days d) { return year_month_day{d}.day() == date::day{1}; }
bool ends_month(sys_days d) { return begins_month(d + days{1}); }
bool begins_year(sys_days d) { return begins_month(d) && month_of(d) == 1; }
bool ends_year(sys_days d) { return begins_year(d + days{1}); }

std::string month_text(sys_days d) { return edtf_year(year_of(d)) + "-" + padded(month_of(d), 2); }

// The figures that all years of a decade or century share: 1970 … 1979 is 197X. Strict count has centuries begin with the
// year 1 (1801 … 1900), EDTF's digits with the year 0; both are 18XX.
std::string shared_figures(int first, int last, int size, std::string_view unknown) {
  bool const whole = last - first == size - 1 && std::abs(first) < 10'000 && std::abs(last) < 10'000;
  if (!whole) return {};
  bool const before_christ = last <= 0;
  auto const least = before_christ ? -last : first;
  if (least < 0 || (least % size != 0 && !(size == 100 && least % size == 1))) return {};
  return (before_christ ? "-" : "") + padded(static_cast<unsigned>(least / size), 4 - unknown.size()) + std::string{unknown};
}

std::string decade_or_century(Precision precision, sys_days first, sys_days last) {
  if (!begins_year(first) || !ends_year(last)) return {};
  if (precision == Precision::decade) return shared_figures(year_of(first), year_of(last), 10, "X");
  if (precision == Precision::century) return shared_figures(year_of(first), year_of(last), 100, "XX");
  return {};
}

// The days of a point as one EDTF date, or as two where no unit of the Gregorian calendar holds them exactly.
struct Stretch {
  std::string first, last;
  bool single() const { return last.empty(); }
  std::string joined(std::string_view mark) const { return single() ? first : first + std::string{mark} + last; }
};

Stretch stretch(Precision precision, sys_days first, sys_days last) {
  if (first == last) return {edtf_day(first), {}};
  if (auto figures = decade_or_century(precision, first, last); !figures.empty()) return {std::move(figures), {}};
  if (precision >= Precision::year && begins_year(first) && ends_year(last)) {
    if (year_of(first) == year_of(last)) return {edtf_year(year_of(first)), {}};
    return {edtf_year(year_of(first)), edtf_year(year_of(last))};
  }
  if (precision >= Precision::month && begins_month(first) && ends_month(last)) {
    if (month_text(first) == month_text(last)) return {month_text(first), {}};
    return {month_text(first), month_text(last)};
  }
  return {edtf_day(first), edtf_day(last)};
}

// ---- What nobody said -----------------------------------------------------------------------------

// The longest that the month may be, in the year if that is known.
unsigned length_of(std::optional<std::int32_t> year, unsigned month) {
  constexpr int leap_year = 2000;
  auto const y = date::year{year && std::abs(*year) < 30'000 ? *year : leap_year};
  return static_cast<unsigned>(year_month_day{y / date::month{month} / date::last}.day());
}

// XXXX for a year, XX for a month or a day that was not said or cannot be.
std::string open_date(std::optional<std::int32_t> year, unsigned month, unsigned day, bool to_the_day) {
  auto out = year ? edtf_year(*year) : std::string{"XXXX"};
  bool const possible_month = month >= 1 && month <= months_of_year;
  if (!possible_month && day == 0 && !to_the_day) return out;
  out += "-" + (possible_month ? padded(month, 2) : "XX");
  if (day == 0 && !to_the_day) return out;
  auto const most = possible_month ? length_of(year, month) : 31u;
  return out + "-" + (day >= 1 && day <= most ? padded(day, 2) : "XX");
}

bool nothing_said(Point const& p) { return !p.year && p.month == 0 && p.day == 0 && p.weekday == 0; }

std::string open_point(Point const& p) {
  bool const to_the_day = p.precision <= Precision::day || !p.possible;
  if (!p.possible) return open_date(p.year, p.month, 0, true);
  if (p.weekday != 0 && p.month == 0 && p.day == 0 && !p.year) return "XXXX-WXX-" + std::to_string(unsigned{p.weekday});
  // ২০২৪ সালের জুলাই is a month however its precision was set; ১৯৪৮ সালের এই দিনে is a day of that year.
  bool const coarse = p.day == 0 && !p.time.said() && (p.month != 0 || !to_the_day);
  return open_date(p.year, p.month, p.day, !coarse);
}

// ---- Times of day ---------------------------------------------------------------------------------

bool midnight_after(Clock c) { return c.hour == 24; }

std::string time_text(TimeOfDay const& t) {
  if (t.clock.said() && possible(t.clock)) {
    auto c = t.clock;
    if (midnight_after(c)) c.hour = 0;
    return edtf_clock(c);
  }
  return std::string{edtf_part(t.part)};
}

// 24:00 is 00:00 of the day after.
Point day_after(Point p) {
  if (p.resolved) {
    p.first += days{1}, p.last += days{1};
  } else if (p.weekday != 0 && p.day == 0) {
    p.weekday = static_cast<std::uint8_t>(p.weekday % 7 + 1);
  } else if (p.day != 0) {
    // Whether 28 February has a day after it in its month, nobody can say without the year.
    bool const sure = p.month != 0 && (p.year || p.month != 2 || p.day < 28);
    bool const inside = sure && p.day < length_of(p.year, p.month);
    if (inside) ++p.day;
    else if (!sure) p.day = 0;
    else {
      p.day = 1;
      if (p.month == months_of_year && p.year) ++*p.year;
      p.month = static_cast<std::uint8_t>(p.month % months_of_year + 1);
    }
  }
  return p;
}

Stretch point_text(Point p) {
  auto const time = time_text(p.time);
  if (!time.empty() && midnight_after(p.time.clock)) p = day_after(p);
  if (!p.resolved || !p.possible) {
    if (nothing_said(p) && p.possible && p.time.said()) return {time.empty() ? "TXX:XX" : time, {}};
    return {open_point(p) + time, {}};
  }
  auto out = stretch(p.precision, p.first, p.last);
  if (!time.empty()) (out.single() ? out.first : out.last) += time;
  return out;
}

// ---- Several points -------------------------------------------------------------------------------

bool follows(Point const& a, Point const& b) {
  if (a.time.said() || b.time.said() || a.precision != b.precision || !a.possible || !b.possible) return false;
  if (a.resolved && b.resolved) return b.first == a.last + days{1};
  if (a.resolved || b.resolved || a.year != b.year) return false;
  if (a.day == 0 && a.month == 0) return a.weekday != 0 && !a.year && b.day == 0 && b.month == 0 && b.weekday == a.weekday + 1;
  if (a.day == 0) return b.day == 0 && b.month == a.month + 1;
  return b.month == a.month && b.day == a.day + 1;
}

bool contiguous(std::vector<Point> const& points) {
  for (std::size_t i = 1; i < points.size(); ++i)
    if (!follows(points[i - 1], points[i])) return false;
  return true;
}

std::string qualified(std::string text, Moment const& m) {
  bool const about = m.approximate || m.tolerance != 0;
  return text + (about && m.uncertain ? "%" : about ? "~" : m.uncertain ? "?" : "");
}

std::string interval(Point const& from, Point const& to, Moment const& m) {
  auto const a = point_text(from), b = point_text(to);
  return qualified(a.first, m) + "/" + qualified(b.single() ? b.first : b.last, m);
}

std::string set_of(std::vector<Point> const& points, char open, char close, Moment const& m) {
  std::string out{open};
  for (std::size_t i = 0; i < points.size(); ++i) out += (i == 0 ? "" : ",") + qualified(point_text(points[i]).joined(".."), m);
  return out + close;
}

std::string_view vague_text(Vague v) {
  switch (v) {
    case Vague::past: return "PAST_REF";
    case Vague::present: return "PRESENT_REF";
    case Vague::future: return "FUTURE_REF";
    case Vague::no: break;
  }
  return "";
}

// আজ without an anchor is the present, গতকাল the past.
std::string_view relative_text(std::int8_t days_from_today) { return vague_text(days_from_today == 0 ? Vague::present : days_from_today < 0 ? Vague::past : Vague::future); }

}  // namespace

bool possible(Clock c) {
  return c.hour >= 0 && c.minute >= 0 && c.minute < 60 && c.second < 60 && (c.hour < 24 || (c.hour == 24 && c.minute == 0 && c.second <= 0));
}

std::string edtf_clock(Clock c) {
  auto const two = [](int n) { return padded(static_cast<unsigned>(n), 2); };
  return "T" + two(c.hour) + ":" + two(c.minute) + (c.second >= 0 ? ":" + two(c.second) : "");
}

std::string_view edtf_part(DayPart part) {
  constexpr std::array<std::string_view, 8> codes{"", "TDA", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
  return codes[static_cast<std::size_t>(part)];
}

std::string edtf_year(std::int32_t year) {
  constexpr int four_figures = 9999;
  auto const size = static_cast<unsigned>(std::abs(year));
  auto const sign = year < 0 ? "-" : "";
  if (size > four_figures) return std::string{"Y"} + sign + std::to_string(size);
  return sign + padded(size, 4);
}

std::string edtf_day(sys_days day) {
  year_month_day const ymd{day};
  return edtf_year(static_cast<int>(ymd.year())) + "-" + padded(static_cast<unsigned>(ymd.month()), 2) + "-" + padded(static_cast<unsigned>(ymd.day()), 2);
}

std::string edtf(Point const& p) { return point_text(p).joined("/"); }

std::string edtf(Moment const& m) {
  if (m.vague != Vague::no) return std::string{vague_text(m.vague)};
  if (m.kind == Kind::duration) return qualified(iso_duration(m.duration), m);
  if (m.kind == Kind::set) return rrule(m.recurrence);
  auto const points = m.points.empty() ? std::vector<Point>{own_point(m)} : m.points;
  auto const& first = points.front();
  bool const lone = points.size() == 1;
  if (lone && !first.resolved && nothing_said(first) && !first.time.said() && m.written.days_from_today) return std::string{relative_text(*m.written.days_from_today)};
  if (m.open_end) return qualified(point_text(first).first, m) + "/..";
  if (lone) {
    auto const text = point_text(first);
    return text.single() ? qualified(text.first, m) : qualified(text.first, m) + "/" + qualified(text.last, m);
  }
  switch (m.shape) {
    case Shape::one_of: return set_of(points, '[', ']', m);
    case Shape::all_of: return contiguous(points) ? interval(first, points.back(), m) : set_of(points, '{', '}', m);
    case Shape::interval: case Shape::single: break;
  }
  return interval(first, points.back(), m);
}

}  // namespace kalpanji::render
