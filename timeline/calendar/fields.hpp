// The small value types that every calendar here shares: year, month, day and year_month_day of a calendar `Rules`.
// In the manner of date's islamic.h: a date is a value of a few bytes that can be wrong and says so (ok()); calendars meet
// each other only in date::sys_days. Types of two calendars never mix, since each calendar's Rules make types of their own.
// What Rules must give (years are the calendar's own, months [1, 12], all constexpr and noexcept):
//   first_year, last_year       the years for which the calendar is defined, last_year + 1 still computable
//   month_start(y, m)           the day on which month m of year y begins, y in [first_year, last_year + 1]
//   locate(day)                 the date of a day that lies inside the range
//   tolerance(y, m)             by how many days what is printed may honestly differ from what is computed
// Cost: that of Rules. Nothing allocates, nothing throws.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include <date/date.h>

namespace kalpanji::calendar {

/// Both ends inclusive.
struct Interval {
  date::sys_days first{}, last{};
  friend constexpr bool operator==(Interval const&, Interval const&) = default;
};

/// Year, month and day as bare numbers, on the way between Rules and the types below.
struct Fields {
  int year = 0;
  unsigned month = 0, day = 0;
};

// Every month of every calendar here has at least 28 days, so that most days need no month's length to be judged.
inline constexpr unsigned shortest_month = 28;

/// a / b rounded downward, b > 0.
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) noexcept { return a / b - (a % b < 0 ? 1 : 0); }

template <class Rules>
constexpr date::sys_days start_after(int y, unsigned m) noexcept {
  return m == 12 ? Rules::month_start(y + 1, 1) : Rules::month_start(y, m + 1);
}

template <class Rules>
constexpr Interval range() noexcept {
  return {Rules::month_start(Rules::first_year, 1), Rules::month_start(Rules::last_year + 1, 1) - date::days{1}};
}

/// The days of a month; nothing for a month or a year that the calendar does not have.
template <class Rules>
constexpr std::optional<Interval> month_days(int y, unsigned m) noexcept {
  if (y < Rules::first_year || y > Rules::last_year || m < 1 || m > 12) return std::nullopt;
  return Interval{Rules::month_start(y, m), start_after<Rules>(y, m) - date::days{1}};
}

/// The day of a date; nothing for one that does not exist.
template <class Rules>
constexpr std::optional<date::sys_days> to_days(Fields f) noexcept {
  if (f.year < Rules::first_year || f.year > Rules::last_year || f.month < 1 || f.month > 12 || f.day < 1 || f.day > 32) return std::nullopt;
  auto const day = Rules::month_start(f.year, f.month) + date::days{static_cast<int>(f.day) - 1};
  if (f.day > shortest_month && day >= start_after<Rules>(f.year, f.month)) return std::nullopt;
  return day;
}

/// The date of a day; nothing outside the calendar's range.
template <class Rules>
constexpr std::optional<Fields> from_days(date::sys_days day) noexcept {
  constexpr auto covered = range<Rules>();
  if (day < covered.first || day > covered.last) return std::nullopt;
  return Rules::locate(day);
}

namespace fields {

template <class Rules>
class year {
  std::int32_t y_ = 0;

 public:
  year() = default;
  explicit constexpr year(int y) noexcept : y_{y} {}
  explicit constexpr operator int() const noexcept { return y_; }
  constexpr bool ok() const noexcept { return Rules::first_year <= y_ && y_ <= Rules::last_year; }
  friend constexpr auto operator<=>(year const&, year const&) = default;
};

// Numbers too large for a byte stay wrong (255): month 257 must never become month 1.
template <class Rules>
class month {
  std::uint8_t m_ = 0;

 public:
  month() = default;
  explicit constexpr month(unsigned m) noexcept : m_{static_cast<std::uint8_t>(m < 255 ? m : 255)} {}
  explicit constexpr operator unsigned() const noexcept { return m_; }
  constexpr bool ok() const noexcept { return 1 <= m_ && m_ <= 12; }
  friend constexpr auto operator<=>(month const&, month const&) = default;
};

template <class Rules>
class day {
  std::uint8_t d_ = 0;

 public:
  day() = default;
  explicit constexpr day(unsigned d) noexcept : d_{static_cast<std::uint8_t>(d < 255 ? d : 255)} {}
  explicit constexpr operator unsigned() const noexcept { return d_; }
  /// Alone a day can only be judged roughly: the traditional Bangla calendar has months of 32 days.
  constexpr bool ok() const noexcept { return 1 <= d_ && d_ <= 32; }
  friend constexpr auto operator<=>(day const&, day const&) = default;
};

template <class Rules>
class year_month_day {
  fields::year<Rules> y_;
  fields::month<Rules> m_;
  fields::day<Rules> d_;

  constexpr Fields numbers() const noexcept { return {int{y_}, unsigned{m_}, unsigned{d_}}; }

 public:
  year_month_day() = default;
  constexpr year_month_day(fields::year<Rules> y, fields::month<Rules> m, fields::day<Rules> d) noexcept : y_{y}, m_{m}, d_{d} {}
  /// A day outside the calendar's range gives 0-0-0, which is not ok().
  explicit constexpr year_month_day(date::sys_days const d) noexcept {
    if (auto const f = from_days<Rules>(d)) y_ = fields::year<Rules>{f->year}, m_ = fields::month<Rules>{f->month}, d_ = fields::day<Rules>{f->day};
  }

  constexpr fields::year<Rules> year() const noexcept { return y_; }
  constexpr fields::month<Rules> month() const noexcept { return m_; }
  constexpr fields::day<Rules> day() const noexcept { return d_; }
  constexpr bool ok() const noexcept { return to_days<Rules>(numbers()).has_value(); }
  /// A date that is not ok() has no day; it gives the earliest sys_days there is, which no calendar reaches.
  explicit constexpr operator date::sys_days() const noexcept { return to_days<Rules>(numbers()).value_or(date::sys_days::min()); }
  friend constexpr auto operator<=>(year_month_day const&, year_month_day const&) = default;
};

}  // namespace fields
}  // namespace kalpanji::calendar
