#include "grammar/hours.hpp"

#include "grammar/draft.hpp"
#include "grammar/points.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace {

constexpr int noon = 12, hour_minutes = 60;

// Minutes from the day's start; behind midnight more than 24 hours.
int minutes_of(Point const& p) {
  constexpr int last_of_night = 5, day = 24;
  int hour = in_24_hours(p).hour;
  if (p.day_part == DayPart::night && hour <= last_of_night) hour += day;
  if (p.day_part == DayPart::night && p.clock.hour == noon) hour = day;
  return hour * hour_minutes + p.clock.minute;
}

// ৮টা ডিম: what stands behind the hour is counted by it.
bool closes(char const* at, char const* last) {
  skip_spaces(at, last);
  if (at == last) return true;
  auto const rest = text_of(at, last);
  for (std::string_view const mark : {",", ")", ":", ";", "|", "-", "–", "—", "।"})
    if (rest.starts_with(mark)) return true;
  return false;
}

}  // namespace

Clock in_24_hours(Point const& p) {
  auto clock = p.clock;
  if (clock.hour > noon || p.meridiem == Meridiem::twenty_four) return clock;
  bool second_half = p.meridiem == Meridiem::pm;
  switch (p.day_part) {
    case DayPart::midday: second_half |= clock.hour <= 6; break;
    case DayPart::afternoon: case DayPart::evening: second_half = true; break;
    case DayPart::daytime: second_half |= clock.hour <= 5; break;
    case DayPart::night: second_half |= clock.hour >= 6 && clock.hour < noon; break;
    default: break;
  }
  if (second_half && clock.hour < noon) clock.hour = static_cast<std::int16_t>(clock.hour + noon);
  return clock;
}

std::optional<NextHour> next_hour(Window const& w, char const*& first, Point const& told) {
  Draft hour{.point = {}, .base = w.base, .first = first};
  auto& p = hour.point;
  auto at = first;
  NextHour out;
  if (day_part_element(hour, at, w.last) && p.clock.said()) {
    if (p.night_after) return std::nullopt;
    out.own = out.sure = true;
    approximator_element(hour, at, w.last);
  } else {
    hour = Draft{.point = {}, .base = w.base, .first = first};
    at = first;
    if (!clock_element(hour, at, w.last) || p.meridiem != Meridiem::unsaid || p.clock.hour > noon || p.clock.hour == 0) return std::nullopt;
    constexpr int last_of_night = 5, day = 24 * hour_minutes;
    bool const behind_midnight = told.day_part == DayPart::night && (p.clock.hour == noon || p.clock.hour <= last_of_night);
    p.clock_in_words = false;
    if (behind_midnight) {
      p.day_part = DayPart::night;
    } else {
      int const figure = p.clock.hour % noon * hour_minutes + p.clock.minute, half = noon * hour_minutes;
      p.meridiem = figure > minutes_of(told) ? Meridiem::am : Meridiem::pm;
      if (p.meridiem == Meridiem::pm && figure + half >= day) return std::nullopt;
    }
    out.sure = hour.enough || closes(at, w.last);
  }
  if (minutes_of(p) <= minutes_of(told)) return std::nullopt;
  out.point = p;
  first = at;
  return out;
}

bool hours_expression(Window const& w, char const*& first, Expression& out) {
  auto at = first;
  Draft begun;
  auto const& head = begun.point;
  if (!point_from(w, begun, at) || !head.clock.said() || head.day_part == DayPart::none || head.night_after) return false;
  Several several{{head}};
  bool borrowed = false;
  auto const* end = at;
  std::size_t sure = 0;
  auto told = head;
  while (x3::parse(at, w.last, and_or_comma)) {
    auto const hour = next_hour(w, at, told);
    if (!hour) break;
    told = hour->point;
    auto point = head;
    point.clock = told.clock;
    point.clock_at = told.clock_at;
    point.day_part = told.day_part;
    point.meridiem = told.meridiem;
    several.points.push_back(point);
    borrowed |= !hour->own;
    if (hour->sure) sure = several.points.size(), end = at;
  }
  several.points.resize(sure);
  // সকাল ১০টা ও বিকেল ৪টায়: each says all by itself
  if (sure < 2 || !borrowed) return false;
  out = std::move(several);
  first = end;
  return true;
}

}  // namespace kalpanji::grammar
