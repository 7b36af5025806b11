// Amounts gathered under ISO's designators, then written; see the header.
#include "render/iso_duration.hpp"

#include <array>

namespace kalpanji::render {

namespace {

using timeline::Duration;
using timeline::Thousandths;
using timeline::Unit;

constexpr Thousandths whole = 1000;

// Where a unit is counted: its letter, on which side of the T, and how many of it.
enum Place : std::uint8_t { years, months, weeks, days, hours, minutes, seconds };
constexpr std::array<char, 7> letters{'Y', 'M', 'W', 'D', 'H', 'M', 'S'};

struct Measure {
  Place place;
  int times;
};

constexpr Measure measure(Unit unit) {
  switch (unit) {
    case Unit::second: return {seconds, 1};
    case Unit::minute: return {minutes, 1};
    case Unit::hour: return {hours, 1};
    case Unit::day: return {days, 1};
    case Unit::week: return {weeks, 1};
    case Unit::fortnight: return {days, 15};
    case Unit::month: return {months, 1};
    case Unit::quarter: return {months, 3};
    case Unit::half_year: return {months, 6};
    case Unit::year: case Unit::fiscal_year: return {years, 1};
    case Unit::decade: return {years, 10};
    case Unit::twelve_years: return {years, 12};
    case Unit::century: return {years, 100};
    case Unit::millennium: return {years, 1000};
  }
  return {days, 1};
}

// 1500 -> 1.5
std::string decimal(Thousandths amount) {
  auto out = std::to_string(amount / whole);
  auto rest = amount % whole;
  if (rest == 0) return out;
  auto digits = std::to_string(whole + rest).substr(1);
  while (digits.back() == '0') digits.pop_back();
  return out + "." + digits;
}

std::string text(Thousandths amount, Unit unit, Thousandths more, Unit more_unit) {
  std::array<Thousandths, 7> sums{};
  auto const add = [&](Thousandths n, Unit u) {
    auto const m = measure(u);
    sums[m.place] += n * m.times;
  };
  add(amount, unit);
  if (more != 0) add(more, more_unit);
  constexpr int days_of_week = 7;
  // ISO keeps weeks to themselves: ১ সপ্তাহ ২ দিন is nine days.
  bool const weeks_alone = sums[weeks] != 0 && more == 0;
  if (!weeks_alone) sums[days] += sums[weeks] * days_of_week, sums[weeks] = 0;
  std::string out = "P";
  for (std::size_t place = years; place <= seconds; ++place) {
    if (sums[place] == 0) continue;
    if (place >= hours && out.find('T') == std::string::npos) out += 'T';
    out += decimal(sums[place]) + letters[place];
  }
  if (out.size() > 1) return out;
  auto const place = measure(unit).place;
  return std::string{place >= hours ? "PT0" : "P0"} + letters[place];
}

}  // namespace

std::string iso_duration(Duration const& d) {
  if (d.unbounded) return "PXX";
  if (d.unknown) {
    auto const place = measure(d.unit).place;
    return std::string{place >= hours ? "PTX" : "PX"} + letters[place];
  }
  auto const least = text(d.amount, d.unit, d.more, d.more_unit);
  return d.up_to == 0 ? least : least + "/" + text(d.up_to, d.unit, 0, d.unit);
}

std::string iso_minutes(std::int64_t n) {
  constexpr int minutes_of_hour = 60;
  return text(n / minutes_of_hour * whole, Unit::hour, n % minutes_of_hour * whole, Unit::minute);
}

}  // namespace kalpanji::render
