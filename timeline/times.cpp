#include "timeline/times.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int noon = 12, midnight = 24;

// The hour of a part of the day, 0 … 24.
int hour_in(int hour, DayPart part) {
  if (hour > noon) return hour;
  switch (part) {
    case DayPart::dawn: return hour == noon ? 0 : hour;
    case DayPart::morning: return hour;
    case DayPart::midday: return hour <= 6 ? hour + noon : hour;  // দুপুর পৌনে একটা is 0:45 of the half
    case DayPart::afternoon: return hour < noon && hour >= 1 ? hour + noon : hour;
    case DayPart::evening: return hour >= 3 && hour < noon ? hour + noon : hour == noon ? midnight : hour;
    case DayPart::night: return hour == noon ? 0 : hour >= 6 ? hour + noon : hour;   // রাত ১২টা … ৫টা are after midnight
    case DayPart::daytime: return hour <= 5 ? hour + noon : hour;        // দিবা ১।২০, বেলা ৩টা
    case DayPart::none: return hour;
  }
  return hour;
}

int minutes(Clock c) { return c.hour * 60 + c.minute; }

}  // namespace

DayTime time_of(grammar::Point const& g) {
  DayTime out;
  out.time.part = g.day_part;
  if (g.midnight) {
    out.time.clock = {0, 0, -1};
    out.days_on = 1;
    return out;
  }
  if (!g.clock.said()) return out;
  auto c = g.clock;
  int hour = c.hour;
  using grammar::Meridiem;
  if (g.meridiem == Meridiem::am) hour = hour == noon ? 0 : hour;
  else if (g.meridiem == Meridiem::pm) hour = hour < noon ? hour + noon : hour;
  else hour = hour_in(hour, g.day_part);
  out.sure = g.day_part != DayPart::none || g.meridiem != Meridiem::unsaid || c.hour > noon || c.hour == 0;
  constexpr int last_of_night = 6;
  if (g.night_after && hour < last_of_night) out.days_on = 1;
  if (hour == midnight) hour = 0, out.days_on = 1;
  c.hour = static_cast<std::int16_t>(hour);
  out.time.clock = c;
  return out;
}

DayTime end_time_of(grammar::Point const& g, TimeOfDay start) {
  auto out = time_of(g);
  if (!out.time.clock.said()) return out;
  bool const says = g.day_part != DayPart::none || g.meridiem != grammar::Meridiem::unsaid || g.clock.hour > noon;
  if (!start.clock.said()) return out;
  if (!says) {
    // the first reading of that figure after the start
    int const hour = g.clock.hour % noon;
    for (int const h : {hour, hour + noon, hour + midnight, hour + midnight + noon}) {
      if (h * 60 + g.clock.minute <= minutes(start.clock)) continue;
      out.time.clock.hour = static_cast<std::int16_t>(h % midnight);
      out.days_on = h / midnight;
      return out;
    }
  }
  return out;
}

}  // namespace kalpanji::timeline
