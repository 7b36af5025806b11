// RRULE parts in one fixed order; see the header.
#include "render/rrule.hpp"

#include <array>

#include "render/iso_duration.hpp"

namespace kalpanji::render {

namespace {

using timeline::Clock;
using timeline::MonthNames;
using timeline::Recurrence;
using timeline::Unit;

struct Frequency {
  std::string_view name;
  int times;
};

constexpr Frequency frequency(Unit unit) {
  switch (unit) {
    case Unit::second: return {"SECONDLY", 1};
    case Unit::minute: return {"MINUTELY", 1};
    case Unit::hour: return {"HOURLY", 1};
    case Unit::day: return {"DAILY", 1};
    case Unit::week: return {"WEEKLY", 1};
    case Unit::fortnight: return {"WEEKLY", 2};
    case Unit::month: return {"MONTHLY", 1};
    case Unit::quarter: return {"MONTHLY", 3};
    case Unit::half_year: return {"MONTHLY", 6};
    case Unit::year: case Unit::fiscal_year: return {"YEARLY", 1};
    case Unit::decade: return {"YEARLY", 10};
    case Unit::twelve_years: return {"YEARLY", 12};
    case Unit::century: return {"YEARLY", 100};
    case Unit::millennium: return {"YEARLY", 1000};
  }
  return {"DAILY", 1};
}

template <class Items, class Write>
void list(std::string& out, std::string_view name, Items const& items, Write write) {
  if (items.empty()) return;
  out.append(";").append(name).append("=");
  bool first = true;
  for (auto const& item : items) {
    if (!first) out += ',';
    out += write(item);
    first = false;
  }
}

// From ten in the evening to two is four hours, over midnight.
std::int64_t minutes_between(Clock from, Clock to) {
  constexpr int day = 24 * 60;
  int const minutes = (to.hour - from.hour) * 60 + to.minute - from.minute;
  return minutes > 0 ? minutes : minutes + day;
}

std::string parts(Recurrence const& r, bool standard) {
  auto const f = frequency(r.every);
  std::string out = "FREQ=" + std::string{f.name};
  if (auto const interval = f.times * r.interval; interval > 1) out += ";INTERVAL=" + std::to_string(interval);
  if (!standard && r.calendar == MonthNames::hijri) out += ";RSCALE=HIJRI";
  if (!standard && r.calendar == MonthNames::bangla) out += ";RSCALE=BANGLA";
  auto const number = [](auto n) { return std::to_string(static_cast<unsigned>(n)); };
  list(out, "BYMONTH", r.months, number);
  list(out, "BYMONTHDAY", r.month_days, number);
  if (r.year_day != 0) out += ";BYYEARDAY=" + std::to_string(r.year_day);
  list(out, "BYDAY", r.weekdays, [&](std::uint8_t iso) {
    auto const day = std::string{rrule_weekday(iso)};
    auto all = (r.nth != 0 ? std::to_string(int{r.nth}) : "") + day;
    for (auto const n : r.also_nth) all += "," + std::to_string(int{n}) + day;
    return all;
  });
  if (r.from.said()) {
    out += ";BYHOUR=" + std::to_string(r.from.hour % 24);
    for (auto const& t : r.also) out += "," + std::to_string(t.clock.hour % 24);
    if (r.from.minute != 0) out += ";BYMINUTE=" + std::to_string(r.from.minute);
    if (r.from.second > 0) out += ";BYSECOND=" + std::to_string(r.from.second);
    if (!standard && r.to.said()) out += ";DURATION=" + iso_minutes(minutes_between(r.from, r.to));
  }
  if (!standard && r.count != 0) out += ";X-COUNT=" + std::to_string(unsigned{r.count});
  return out;
}

}  // namespace

std::string_view rrule_weekday(std::uint8_t iso) {
  constexpr std::array<std::string_view, 8> names{"", "MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  return iso < names.size() ? names[iso] : names[0];
}

std::string rrule(Recurrence const& r) { return parts(r, false); }
std::string rrule_standard(Recurrence const& r) { return parts(r, true); }

}  // namespace kalpanji::render
