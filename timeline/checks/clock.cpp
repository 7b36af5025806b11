// KP6: clocks. A part of the day that has no such hour (সকাল ১৫টায়), two parts that exclude each other, hours and minutes that no clock
// shows, a time range that runs backwards within a day, two zones that do not fit, and midnight, which belongs to two days.
// Not judged: a clock beside a date (১৬.০৮.১৯ ১১:০০), রাত ২টা, which is night by any count.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

constexpr int minutes_per_hour = 60, hours_per_day = 24, minutes_per_day = minutes_per_hour * hours_per_day, noon = 12;

struct Hours {
  int first, last;
  bool has(int hour) const { return hour >= first && hour <= last; }
};

// The hours of a part of the day as people write them, on a clock of twelve hours or of twenty-four. Wide on purpose: বিকেল ৫টা and সন্ধ্যা ৫টা are both said.
bool has_hour(DayPart part, int hour) {
  switch (part) {
    case DayPart::none: return true;
    case DayPart::dawn: return Hours{2, 7}.has(hour);
    case DayPart::morning: return Hours{4, 12}.has(hour);
    case DayPart::midday: return Hours{11, 15}.has(hour) || Hours{1, 3}.has(hour);
    case DayPart::afternoon: return Hours{1, 7}.has(hour) || Hours{13, 19}.has(hour);
    case DayPart::evening: return Hours{4, 9}.has(hour) || Hours{16, 21}.has(hour);
    case DayPart::night: return Hours{0, 12}.has(hour) || Hours{18, 24}.has(hour);
    case DayPart::daytime: return Hours{1, 18}.has(hour);
  }
  return true;
}

// The same on a clock of twenty-four hours only.
bool has_hour_of_day(DayPart part, int hour) {
  switch (part) {
    case DayPart::afternoon: return Hours{noon, 19}.has(hour);
    case DayPart::midday: return Hours{11, 15}.has(hour);
    case DayPart::evening: return Hours{16, 21}.has(hour);
    case DayPart::night: return Hours{18, 24}.has(hour) || Hours{0, 6}.has(hour);
    case DayPart::daytime: return Hours{5, 18}.has(hour);
    default: return has_hour(part, hour);
  }
}

int minutes_of(Clock const& c) { return c.hour * minutes_per_hour + c.minute; }

bool impossible(Clock const& c) {
  bool const after_midnight = c.hour == hours_per_day && (c.minute > 0 || c.second > 0);
  return c.hour > hours_per_day || after_midnight || c.minute >= minutes_per_hour || c.second >= minutes_per_hour;
}

// ২৫টার মধ্যে ১০টা, দিনে ৩০টা সিগারেট: things are counted, no hours.
bool counts_things(Facts const& facts, Told const& t) {
  auto const& w = t.written();
  if (w.clock.hour <= hours_per_day) return false;
  auto const said = facts.text(t.e->span);
  return w.day_part == DayPart::daytime || (w.day_part == DayPart::none && w.day == 0 && w.weekday == 0 && (said.ends_with("টার") || said.ends_with("টা")));
}

// The word of the part of the day right before the clock.
Span part_before(Facts const& facts, Claim const& c) {
  std::string_view const text = facts.chronicle.text;
  auto last = c.clock.first;
  while (last > 0 && text[last - 1] == ' ') --last;
  auto first = last;
  while (first > 0 && static_cast<unsigned char>(text[first - 1]) >= 0x80) --first;
  return {first, last};
}

// A clock as written, with its part of the day and its ending: বিকেল ৫টা.
Span said_clock(Facts const& facts, Expression const& e, Claim const& c) {
  if (c.clock.last <= c.clock.first) return e.span;
  std::string_view const text = facts.chronicle.text;
  auto out = c.clock;
  while (out.last < e.span.last && static_cast<unsigned char>(text[out.last]) == 0xE0) out.last += 3;
  auto const part = part_before(facts, c);
  if (c.written.day_part != DayPart::none && part.last > part.first && part.first >= e.span.first) out.first = part.first;
  return out;
}

// The end of the minutes told in words behind an hour, without their ending: ৭টা ৩০ মিনিট|ে. Where none are told, `hour` again.
std::uint32_t minutes_behind(Facts const& facts, Expression const& e, std::uint32_t hour) {
  constexpr std::string_view minutes = "মিনিট";
  auto const rest = facts.text({hour, std::max(hour, e.span.last)});
  if (!rest.starts_with(" ")) return hour;
  auto const at = rest.find(minutes);
  if (at == rest.npos || std::count(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(at), ' ') > 2) return hour;
  return hour + static_cast<std::uint32_t>(at + minutes.size());
}

std::string in_figures_of(std::string_view old, int n) {
  bool const latin = !old.empty() && static_cast<unsigned char>(old.front()) < 0x80;
  if (latin) return std::to_string(n);
  std::string out;
  for (char const c : std::to_string(n)) {
    out += "\xE0\xA7";
    out.push_back(static_cast<char>(0xA6 + (c - '0')));
  }
  return out;
}

// The part of the day that papers write before an hour, 0 … 24.
std::string_view part_of_hour(int h) {
  constexpr int hours_of_night = 4, hours_of_dawn = 6, hours_of_evening = 18, hours_of_night_again = 20, afternoon = 15;
  return h < hours_of_night ? "রাত" : h < hours_of_dawn ? "ভোর" : h < noon ? "সকাল" : h < afternoon ? "দুপুর" : h < hours_of_evening ? "বিকেল" : h < hours_of_night_again ? "সন্ধ্যা" : "রাত";
}

// What the hour and the part of the day may have been: সকাল ১৫টা is বিকেল ৩টা, or সকাল ৫টা.
void offer_hours(Facts const& facts, Told const& t, Finding& f) {
  auto const& w = t.written();
  auto const clock = t.c->clock;
  auto const part = part_before(facts, *t.c);
  if (clock.last <= clock.first || part.last <= part.first || part.first < t.e->span.first) return;
  constexpr int ten = 10;
  auto const reading = facts.text(clock);
  std::size_t figures = 0;
  while (figures < reading.size() && ((reading[figures] >= '0' && reading[figures] <= '9') || (reading.substr(figures, 2) == "\xE0\xA7" && static_cast<unsigned char>(reading[figures + 2]) >= 0xA6))) figures += static_cast<unsigned char>(reading[figures]) == 0xE0 ? 3 : 1;
  auto const rest = figures == 0 ? std::string{} : std::string{reading.substr(figures)};
  auto const offer = [&](Span span, std::string text, Reason reason) {
    bool const seen = std::any_of(f.fixes.begin(), f.fixes.end(), [&](Fix const& o) { return o.text == text; });
    if (seen) return;
    Fix fix;
    fix.span = span;
    fix.what = Fix::What::text;
    fix.text = std::move(text);
    fix.reason = reason;
    f.fixes.push_back(std::move(fix));
  };
  int const hour = w.clock.hour;
  auto const with_part = [&](int h) {
    auto const twelve = h > noon ? h - noon : h == 0 ? noon : h;
    auto const figure = twelve == hour ? std::string{reading} : in_figures_of(reading, twelve) + rest;
    offer({part.first, clock.last}, std::string{part_of_hour(h)} + " " + figure, Reason::by_arithmetic);
  };
  // সন্ধ্যা ৩টা is nearer to three in the afternoon, বিকেল ১১টা to eleven in the morning.
  auto const away = [&](int h) {
    int least = hours_per_day;
    for (int own = 0; own <= hours_per_day; ++own)
      if (has_hour_of_day(w.day_part, own)) least = std::min(least, std::abs(own - h));
    return least;
  };
  bool const later_half = hour < noon && away(hour + noon) < away(hour);
  if (later_half) with_part(hour + noon);
  if (hour < hours_per_day) with_part(hour);
  if (hour < noon && !later_half) with_part(hour + noon);
  auto const with_hour = [&](int h, Reason reason) {
    if (h >= 1 && h <= noon && h != hour && has_hour(w.day_part, h)) offer(clock, in_figures_of(reading, h) + rest, reason);
  };
  if (hour > noon) with_hour(hour - noon, Reason::by_arithmetic);
  if (hour > ten) with_hour(hour % ten, Reason::digits_swapped);
  if (hour < 3) with_hour(hour + ten, Reason::digits_swapped);
}

void check_reading(Facts const& facts, Told const& t, Findings& found) {
  auto const& w = t.written();
  if (!w.clock.said() || counts_things(facts, t)) return;
  if (impossible(w.clock)) {
    auto f = finding_at(Rule::impossible_time, t);
    // রাত ২৫টা, without the case of রাত ২৫টায়
    auto said = said_clock(facts, *t.e, *t.c);
    for (std::string_view const locative : {"\u09AF\u09BC", "\u09DF"})
      if (facts.text(said).ends_with(std::string{"টা"} + std::string{locative})) said.last -= static_cast<std::uint32_t>(locative.size());
    f.arguments = {Quoted{said}};
    f.wording = w.clock.hour > hours_per_day || w.clock.minute < minutes_per_hour ? 0 : 1;
    found.push_back(std::move(f));
    return;
  }
  if (has_hour(w.day_part, w.clock.hour)) return;
  auto f = finding_at(Rule::daypart_hour, t);
  f.arguments = {NamedDayPart{w.day_part}, ClockTime{w.clock}};
  offer_hours(facts, t, f);
  found.push_back(std::move(f));
}

// রাত ২টায় বিকেলে: the second part stands right behind the first clock.
void check_parts(Facts const& facts, std::size_t i, Findings& found) {
  auto const &a = facts.told[i], &b = facts.told[i + 1];
  if (a.e->sentence != b.e->sentence || b.written().clock.said() || b.written().day_part == DayPart::none || !a.p->time.clock.said() || a.written().day_part == DayPart::none) return;
  if (b.written().day != 0 || b.written().weekday != 0 || b.written().days_from_today || b.e->span.first < a.e->span.last) return;
  auto const between = facts.text({a.e->span.last, b.e->span.first});
  if (between.find_first_not_of(' ') != std::string_view::npos || has_hour_of_day(b.written().day_part, a.p->time.clock.hour)) return;
  auto f = finding_at(Rule::daypart_conflict, b);
  f.related.push_back({a.e->span, Note::other_claim});
  f.arguments = {NamedDayPart{a.written().day_part}, NamedDayPart{b.written().day_part}};
  found.push_back(std::move(f));
}

// বিকেল ৫টা থেকে ৩টা. Evening to morning runs over midnight.
void check_range(Facts const& facts, std::uint32_t index, Findings& found) {
  auto const& e = facts.chronicle.expressions[index];
  if (e.moment.shape != Shape::interval || e.moment.points.size() != 2 || e.claims.size() != 2) return;
  auto const &p = e.moment.points[0], &q = e.moment.points[1];
  if (!p.time.clock.said() || !q.time.clock.said() || impossible(p.time.clock) || impossible(q.time.clock)) return;
  if (p.resolved && q.resolved && p.first < q.first && e.claims[1].written.day != 0) return;
  auto const from = minutes_of(p.time.clock), to = minutes_of(q.time.clock);
  if (from <= to) return;
  constexpr int evening = 17;
  bool const own_part = e.claims[1].written.day_part != DayPart::none && e.claims[1].written.day_part != e.claims[0].written.day_part;
  // Until twelve at night is no reversal, nor is a party from evening till morning.
  bool const over_midnight = p.time.clock.hour >= evening && (q.time.clock.hour < noon) && (own_part || p.time.part == DayPart::night || e.claims[0].written.day_part == DayPart::none);
  bool const till_midnight = q.time.clock.hour == 0 || q.time.clock.hour == hours_per_day || e.claims[1].written.clock.hour == noon;
  if (over_midnight || till_midnight) return;
  auto f = finding_at(Rule::time_range_reversed, e.span);
  f.expression = index;
  auto const first_said = said_clock(facts, e, e.claims[0]), last_said = said_clock(facts, e, e.claims[1]);
  f.arguments = {Quoted{first_said}, Quoted{last_said}};
  auto const &a = e.claims[0].clock, &b = e.claims[1].clock;
  // ৫টা ৩০ মিনিট থেকে ৩টা: with minutes in words the hours alone must not change places.
  bool const minutes = minutes_behind(facts, e, first_said.last) != first_said.last || minutes_behind(facts, e, last_said.last) != last_said.last;
  if (!minutes && a.last > a.first && b.last > b.first && a.last <= b.first) {
    Fix fix;
    auto first = a, second = b;
    // দুপুর ২টা থেকে সকাল ১০টা: each hour takes its part of the day along.
    auto const &x = e.claims[0].written, &y = e.claims[1].written;
    if (x.day_part != DayPart::none && y.day_part != DayPart::none) {
      auto const part_x = part_before(facts, e.claims[0]), part_y = part_before(facts, e.claims[1]);
      if (part_x.last > part_x.first && part_y.last > part_y.first && part_y.first >= a.last) first.first = part_x.first, second.first = part_y.first;
    }
    // ৭টা and ৫টা have the same ending: whole words change places. ১০টা থেকে ৮টায় leaves the endings where they are.
    if (facts.text({a.last, first_said.last}) == facts.text({b.last, last_said.last})) first.last = first_said.last, second.last = last_said.last;
    fix.span = {first.first, second.last};
    fix.what = Fix::What::swap;
    fix.first = first;
    fix.second = second;
    fix.reason = Reason::ends_swapped;
    f.fixes.push_back(fix);
  }
  found.push_back(std::move(f));
}

// বাংলাদেশ সময় রাত ৮টা (ভারতীয় সময় রাত ৮টা): each zone belongs to the clock that follows it.
void check_zones(Facts const& facts, Remark const& first, Remark const& second, Findings& found) {
  auto const clock_after = [&](Remark const& zone, std::uint32_t limit) -> std::optional<Told> {
    for (auto const& t : facts.in_sentence(zone.sentence)) {
      bool const after = t.e->span.first >= zone.span.last ? t.e->span.first < limit && only_marks_between(facts, zone.span, t.e->span)
                                                           : t.e->span.last > zone.span.last && t.e->span.first <= zone.span.first;
      if (after && t.p->time.clock.said()) return t;
    }
    return std::nullopt;
  };
  auto const a = clock_after(first, second.span.first), b = clock_after(second, UINT32_MAX);
  if (!a || !b || a->expression == b->expression) return;
  auto const utc = [](Told const& t, Remark const& zone) { return minutes_of(t.p->time.clock) - zone.number; };
  auto const apart = ((utc(*b, second) - utc(*a, first)) % minutes_per_day + minutes_per_day) % minutes_per_day;
  if (apart == 0) return;
  auto f = finding_at(Rule::zone_pair, *b);
  f.related.push_back({a->e->span, Note::other_claim});
  auto const right = ((minutes_of(a->p->time.clock) - first.number + second.number) % minutes_per_day + minutes_per_day) % minutes_per_day;
  Clock clock;
  clock.hour = static_cast<std::int16_t>(right / minutes_per_hour);
  clock.minute = static_cast<std::int16_t>(right % minutes_per_hour);
  auto said = said_clock(facts, *b->e, *b->c);
  if (b->c->clock.last > b->c->clock.first && b->e->claims.size() == 1 && clock.hour * minutes_per_hour + clock.minute != minutes_of(b->p->time.clock)) {
    Fix fix;
    // ৭টা ৩০ মিনিটে: the minutes are part of what is said, with their ending.
    auto const minutes = minutes_behind(facts, *b->e, said.last);
    if (minutes != said.last) said.last = minutes + (std::string_view{facts.chronicle.text}.substr(minutes).starts_with("ে") ? 3 : 0);
    fix.span = said;
    fix.what = Fix::What::text;
    auto const reading = facts.text(b->c->clock);
    auto const twelve = clock.hour > noon ? clock.hour - noon : clock.hour == 0 ? noon : clock.hour;
    bool const locative = facts.text(said).ends_with("য়") || facts.text(said).ends_with("ে");
    bool const part = b->written().day_part != DayPart::none;
    fix.text = (part ? std::string{part_of_hour(clock.hour)} + " " : std::string{}) + in_figures_of(reading, part ? twelve : clock.hour) + (clock.minute == 0 ? (locative ? "টায়" : "টা") : "টা ");
    if (clock.minute != 0) fix.text += in_figures_of(reading, clock.minute) + (locative ? " মিনিটে" : " মিনিট");
    fix.reason = Reason::by_arithmetic;
    f.fixes.push_back(std::move(fix));
  }
  f.arguments = {Quoted{first.span}, ClockTime{a->p->time.clock}, Quoted{second.span}, ClockTime{clock}, ClockTime{b->p->time.clock}};
  found.push_back(std::move(f));
}

// ৪ জুলাই রাত ১২টা: the night that begins or the one that ends that day. দিবাগত, or 11:59, would have settled it.
void check_midnight(Told const& t, Findings& found) {
  auto const& w = t.written();
  bool const twelve = (w.clock.hour == noon || w.clock.hour == 0 || w.clock.hour == hours_per_day) && w.clock.minute == 0;
  if (!twelve || w.day_part != DayPart::night || w.day == 0 || t.e->claims.size() != 1) return;
  auto const day = written_day(t);
  if (day && t.p->resolved && t.p->first != *day) return;
  auto f = finding_at(Rule::midnight_ambiguous, t);
  f.arguments = {Quoted{t.e->span}};
  found.push_back(std::move(f));
}

}  // namespace

void check_clock(Facts const& facts, Findings& found) {
  for (std::size_t i = 0; i < facts.told.size(); ++i) {
    check_reading(facts, facts.told[i], found);
    check_midnight(facts.told[i], found);
    if (i + 1 < facts.told.size()) check_parts(facts, i, found);
  }
  for (std::uint32_t i = 0; i < facts.chronicle.expressions.size(); ++i) check_range(facts, i, found);
  Remark const* zone = nullptr;
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind != RemarkKind::zone) continue;
    if (zone != nullptr && zone->sentence == r.sentence) check_zones(facts, *zone, r, found);
    zone = &r;
  }
}

}  // namespace kalpanji::timeline
