#include "render/edtf.hpp"

#include <cstdlib>

namespace kalpanji::render {

namespace {

std::string padded(unsigned value, std::size_t width) {
  auto digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// What was written, with X for what nobody said.
std::string unresolved(timeline::Written const& w) {
  auto const year = w.year ? edtf_year(*w.year) : std::string{"XXXX"};
  if (w.month != 0 && w.day != 0) return year + "-" + padded(w.month, 2) + "-" + padded(w.day, 2);
  if (w.month != 0) return year + "-" + padded(w.month, 2);
  if (w.weekday != 0) return "XXXX-WXX-" + std::to_string(w.weekday);
  if (w.days_from_today) return *w.days_from_today == 0 ? "PRESENT_REF" : *w.days_from_today < 0 ? "PAST_REF" : "FUTURE_REF";
  return year;
}

}  // namespace

std::string edtf_year(std::int32_t year) {
  constexpr int four_figures = 9999;
  auto const size = static_cast<unsigned>(std::abs(year));
  auto const sign = year < 0 ? "-" : "";
  if (size > four_figures) return std::string{"Y"} + sign + std::to_string(size);
  return sign + padded(size, 4);
}

std::string edtf_day(date::sys_days day) {
  date::year_month_day const ymd{day};
  return edtf_year(static_cast<int>(ymd.year())) + "-" + padded(static_cast<unsigned>(ymd.month()), 2) + "-" +
         padded(static_cast<unsigned>(ymd.day()), 2);
}

std::string edtf(timeline::Moment const& m) {
  if (!m.possible) return (m.written.year ? edtf_year(*m.written.year) : "XXXX") + "-" + padded(m.written.month, 2) + "-XX";
  if (!m.resolved) return unresolved(m.written);
  auto const day = edtf_day(m.first);
  switch (m.precision) {
    case timeline::Precision::year: return edtf_year(static_cast<int>(date::year_month_day{m.first}.year()));
    case timeline::Precision::month: return day.substr(0, day.size() - 3);
    default: break;
  }
  return day;
}

}  // namespace kalpanji::render
