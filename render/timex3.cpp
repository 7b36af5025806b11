// TIMEX3 attributes; see the header. Starts from EDTF's points and changes only what the two write differently.
#include "render/timex3.hpp"

#include <algorithm>

#include "render/edtf.hpp"
#include "render/iso_duration.hpp"
#include "render/names.hpp"
#include "render/rrule.hpp"

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using timeline::DayPart;
using timeline::Kind;
using timeline::Mod;
using timeline::Moment;
using timeline::MonthNames;
using timeline::Point;
using timeline::Precision;
using timeline::Recurrence;
using timeline::Shape;
using timeline::Unit;

std::string padded(unsigned n, std::size_t width) {
  auto digits = std::to_string(n);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// -0043-03-15 -> BC0044-03-15; Y12024 -> 12024
std::string with_era(std::string value) {
  if (value.starts_with("Y")) value.erase(0, 1);
  bool const zero = value.starts_with("0000");
  if (!zero && !value.starts_with("-")) return value;
  auto const sign = zero ? 0u : 1u;
  auto const end = value.find_first_not_of("0123456789", sign);
  auto const figures = value.substr(sign, end == std::string::npos ? end : end - sign);
  auto const rest = end == std::string::npos ? std::string{} : value.substr(end);
  return "BC" + padded(static_cast<unsigned>(std::stoul(figures)) + 1, 4) + rest;
}

// ২০২৪ সালের তৃতীয় প্রান্তিক is 2024-Q3, the second half 2024-H2, Monday to Sunday 2024-W27; else nothing.
std::string larger_unit(Point const& p) {
  if (!p.resolved || p.precision < Precision::week) return {};
  year_month_day const first{p.first}, after{p.last + days{1}};
  auto const year = static_cast<int>(first.year());
  auto const length = (p.last - p.first).count() + 1;
  if (length == 7 && date::weekday{p.first} == date::Monday) {
    // The ISO week belongs to the year of its Thursday.
    auto const thursday = p.first + days{3};
    auto const own = year_month_day{thursday}.year();
    auto const week = (thursday - sys_days{own / date::January / 1}).count() / 7 + 1;
    return edtf_year(static_cast<int>(own)) + "-W" + padded(static_cast<unsigned>(week), 2);
  }
  if (first.day() != date::day{1} || after.day() != date::day{1}) return {};
  auto const months = (after.year() / after.month() - first.year() / first.month()).count();
  auto const month = static_cast<unsigned>(first.month());
  if (months == 3 && month % 3 == 1) return edtf_year(year) + "-Q" + std::to_string(month / 3 + 1);
  if (months == 6 && month % 6 == 1) return edtf_year(year) + "-H" + std::to_string(month / 6 + 1);
  return {};
}

// One TIMEX3 value, or two of a stretch that none holds.
struct Value {
  std::string first, last;
};

Value value_of(Point const& p) {
  if (auto unit = larger_unit(p); !unit.empty()) return {with_era(unit), {}};
  auto text = edtf(p);
  bool const shared = (p.precision == Precision::decade || p.precision == Precision::century) && text.size() <= 5 && text.ends_with("X");
  if (shared && !text.starts_with("-")) return {text.substr(0, text.find('X')), {}};  // 197X -> 197
  if (shared) {  // decades and centuries before Christ have no value of their own
    auto const year = [](sys_days d) { return with_era(edtf_year(static_cast<int>(year_month_day{d}.year()))); };
    return {year(p.first), year(p.last)};
  }
  if (text.ends_with("TDA")) text.replace(text.size() - 3, 3, "TMO");  // ভোর: the beginning of a morning, see mod
  auto const slash = text.find('/');
  if (slash == std::string::npos) return {with_era(text), {}};
  return {with_era(text.substr(0, slash)), with_era(text.substr(slash + 1))};
}

bool whole_days(Point const& p) { return p.resolved && !p.time.said(); }

// The length of a range in the unit that both its ends are told in; PXX where nobody can say.
std::string length(Point const& a, Point const& b) {
  auto const& from = a.time.clock;
  auto const& to = b.time.clock;
  if (from.said() && to.said() && possible(from) && possible(to)) {
    constexpr int day = 24 * 60;
    auto minutes = std::int64_t{to.hour - from.hour} * 60 + to.minute - from.minute;
    if (a.resolved && b.resolved) minutes += (b.first - a.first).count() * day;
    else if (a.resolved || b.resolved || a.weekday != b.weekday || a.day != b.day || a.month != b.month) return "PXX";
    else if (minutes < 0) minutes += day;
    return minutes >= 0 ? iso_minutes(minutes) : "PXX";
  }
  if (!whole_days(a) || !whole_days(b) || b.last < a.first) return "PXX";
  year_month_day const first{a.first}, after{b.last + days{1}};
  bool const months = first.day() == date::day{1} && after.day() == date::day{1} && a.precision >= Precision::month && b.precision >= Precision::month;
  if (!months) return "P" + std::to_string((b.last - a.first).count() + 1) + "D";
  auto const n = (after.year() / after.month() - first.year() / first.month()).count();
  bool const years = n % 12 == 0 && a.precision >= Precision::year;
  return years ? "P" + std::to_string(n / 12) + "Y" : "P" + std::to_string(n) + "M";
}

Timex3 range(Point const& a, Point const& b) {
  auto const first = value_of(a), last = value_of(b);
  Timex3 out;
  out.type = "DURATION";
  out.value = length(a, b);
  out.begin = first.first;
  out.end = last.last.empty() ? last.first : last.last;
  return out;
}

// What several days have in common: 2024-04-XX, 2024-XX-XX.
std::string shared_unit(std::vector<Point> const& points) {
  auto const ymd = [](Point const& p) { return year_month_day{p.first}; };
  auto const all = [&](auto same) { return std::all_of(points.begin(), points.end(), [&](Point const& p) { return p.resolved && same(ymd(p), ymd(points.front())); }); };
  bool const year = all([](auto a, auto b) { return a.year() == b.year(); });
  bool const month = all([](auto a, auto b) { return a.year() == b.year() && a.month() == b.month(); });
  auto const first = ymd(points.front());
  if (month) return with_era(edtf_year(static_cast<int>(first.year())) + "-" + padded(static_cast<unsigned>(first.month()), 2) + "-XX");
  if (year) return with_era(edtf_year(static_cast<int>(first.year())) + "-XX-XX");
  return "XXXX-XX-XX";
}

std::string clock_of(Recurrence const& r) {
  if (r.from.said() && possible(r.from) && r.from.hour < 24) return edtf_clock(r.from);
  auto const part = edtf_part(r.part);
  return std::string{part == "TDA" ? "TMO" : part};
}

// প্রতি বুধবার: XXXX-WXX-3, every; প্রতি বছর ২১ ফেব্রুয়ারি: XXXX-02-21; what has no such form, by its period.
Timex3 set(Recurrence const& r) {
  Timex3 out;
  out.type = "SET";
  out.quant = "EVERY";
  bool const gregorian = r.calendar == MonthNames::gregorian || r.calendar == MonthNames::none;
  bool const plain = r.interval <= 1 && r.nth == 0 && r.count == 0 && r.year_day == 0 && gregorian;
  auto const time = clock_of(r);
  auto const two = [](unsigned n) { return padded(n, 2); };
  if (plain && r.every == Unit::week && r.weekdays.size() == 1) {
    out.value = "XXXX-WXX-" + std::to_string(unsigned{r.weekdays[0]}) + time;
  } else if (plain && r.every == Unit::day && !time.empty()) {
    out.value = "XXXX-XX-XX" + time;
  } else if (plain && r.every == Unit::year && r.weekdays.empty() && r.months.size() == 1 && r.month_days.size() <= 1) {
    out.value = "XXXX-" + two(r.months[0]) + (r.month_days.empty() ? "" : "-" + two(r.month_days[0]) + time);
  } else if (plain && r.every == Unit::month && r.weekdays.empty() && r.month_days.size() == 1) {
    out.value = "XXXX-XX-" + two(r.month_days[0]) + time;
  } else {
    out.value = iso_duration({.amount = 1000 * timeline::Thousandths{r.interval == 0 ? 1 : r.interval}, .unit = r.every, .more_unit = r.every});
    auto const several = r.count != 0 ? std::size_t{r.count} : r.weekdays.size();
    if (several > 0 && r.nth == 0) out.freq = std::to_string(several) + "D";
  }
  return out;
}

Timex3 date_or_time(Moment const& m) {
  if (m.points.empty()) return {type_name(m.kind), edtf(m), {}, {}, {}, {}, {}};
  auto const& points = m.points;
  Timex3 out;
  if (m.shape == Shape::interval && points.size() >= 2) return range(points.front(), points.back());
  if (points.size() > 1) {
    auto const text = edtf(m);  // days in a row are A/B
    if (m.shape == Shape::all_of && text.find('/') != std::string::npos && text[0] != '{') return range(points.front(), points.back());
    return {type_name(m.kind), shared_unit(points), {}, {}, {}, {}, {}};
  }
  auto value = value_of(points.front());
  if (!value.last.empty()) return range(points.front(), points.front());
  // A lone আজ without an anchor is what EDTF's writer says it is.
  auto const whole = edtf(m);
  if (whole.ends_with("_REF")) value.first = whole;
  out.type = timex3_type_of_value(value.first);
  out.value = std::move(value.first);
  if (m.open_end) out.mod = "ON_OR_AFTER";
  if (points.front().time.part == DayPart::dawn && !points.front().time.clock.said()) out.mod = "START";
  return out;
}

std::string_view mod_of(Moment const& m) {
  switch (m.mod) {
    case Mod::start: return "START";
    case Mod::middle: return "MID";
    case Mod::end: return "END";
    case Mod::none: break;
  }
  return m.approximate || m.tolerance != 0 ? "APPROX" : "";
}

}  // namespace

std::string_view timex3_type_of_value(std::string_view value) {
  // Vague values hold a T too: PAST_REF, PRESENT_REF, FUTURE_REF.
  return !value.ends_with("_REF") && value.find('T') != std::string_view::npos ? "TIME" : "DATE";
}

Timex3 timex3(Moment const& m) {
  Timex3 out;
  if (m.vague != timeline::Vague::no) {
    out.type = "DATE", out.value = edtf(m);
  } else if (m.kind == Kind::set) {
    out = set(m.recurrence);
  } else if (m.kind == Kind::duration) {
    out.type = "DURATION", out.value = iso_duration(m.duration);
    // ৩-৪ দিন: three days or more
    if (auto const slash = out.value.find('/'); slash != std::string::npos) out.value.resize(slash), out.mod = "EQUAL_OR_MORE";
  } else {
    out = date_or_time(m);
  }
  if (auto const mod = mod_of(m); !mod.empty()) out.mod = mod;
  return out;
}

}  // namespace kalpanji::render
