#include "grammar/dump.hpp"

#include <array>
#include <string_view>

namespace kalpanji::grammar {

namespace {

constexpr std::array<std::string_view, 8> weekday_names{"-", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 15> unit_names{"second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "half", "year", "fy", "decade", "12y", "century", "millennium"};
constexpr std::array<std::string_view, 8> day_part_names{"", "dawn", "morning", "midday", "afternoon", "evening", "night", "daytime"};
constexpr std::array<std::string_view, 12> era_names{"", "ce", "bce", "bangla", "hijri", "bh", "saka", "vikram", "buddha", "malla", "tripura", "chaitanya"};
constexpr std::array<std::string_view, 16> part_names{"", "start", "middle", "end", "first-half", "second-half", "first-days", "last-days", "first-months", "last-months", "day", "week", "weekday", "quarter", "same", "season"};
constexpr std::array<std::string_view, 4> names_names{"", "", "bn", "hijri"};

std::string_view name(Unit u) { return unit_names[static_cast<std::size_t>(u)]; }

/// key=value pairs, separated by blanks.
class Line {
 public:
  template <class T>
  Line& operator()(std::string_view key, T value) {
    if (!text_.empty()) text_ += ' ';
    text_ += key;
    if constexpr (std::is_convertible_v<T, std::string_view>) {
      text_ += '=';
      text_ += value;
    } else {
      text_ += '=' + std::to_string(value);
    }
    return *this;
  }
  Line& flag(std::string_view key) {
    if (!text_.empty()) text_ += ' ';
    text_ += key;
    return *this;
  }
  std::string const& text() const { return text_; }

 private:
  std::string text_;
};

std::string amount(Thousandths n) {
  auto text = std::to_string(n / 1000);
  if (n % 1000 != 0) {
    auto rest = std::to_string(1000 + n % 1000).substr(1);
    while (rest.ends_with('0')) rest.pop_back();
    text += "." + rest;
  }
  return text;
}

std::string clock_text(Clock c) {
  auto text = std::to_string(c.hour) + ":" + (c.minute < 10 ? "0" : "") + std::to_string(c.minute);
  if (c.second >= 0) text += std::string{":"} + (c.second < 10 ? "0" : "") + std::to_string(c.second);
  return text;
}

std::string duration_text(Duration const& d) {
  if (d.unbounded) return "unbounded";
  auto text = d.unknown ? std::string{"?"} : amount(d.amount);
  if (d.up_to != 0) text += "-" + amount(d.up_to);
  text += std::string{name(d.unit)};
  if (d.more != 0) text += "+" + amount(d.more) + std::string{name(d.more_unit)};
  return text;
}

std::string point_text(Point const& p) {
  Line line;
  if (p.approximate) line.flag("~");
  if (p.counted.from != From::nothing)
    line(p.counted.from == From::document ? "doc" : "story", std::string{name(p.counted.unit)} + (p.counted.steps < 0 ? "" : "+") + std::to_string(p.counted.steps));
  if (p.direction != 0) line("dir", p.direction);
  if (p.current) line.flag("current");
  if (p.offset.sign != 0) line(p.offset.from == From::document ? "from-doc" : "from-story", (p.offset.sign < 0 ? "-" : "+") + duration_text(p.offset.amount));
  if (p.weekday != 0) line("wd", weekday_names[p.weekday]);
  if (p.day != 0) line("d", p.day);
  if (p.month != 0) line("m", p.month);
  if (p.names > MonthNames::gregorian) line("cal", names_names[static_cast<std::size_t>(p.names)]);
  if (p.wide != Unit::day) line("unit", name(p.wide));
  if (p.year) line(p.short_year ? "yy" : "y", *p.year);
  if (p.year_to) line("to", *p.year_to);
  if (p.era != Era::unsaid) line("era", static_cast<std::size_t>(p.era) < era_names.size() ? era_names[static_cast<std::size_t>(p.era)] : "other");
  if (p.this_day_of_year) line.flag("this-day");
  if (p.part.part != Part::whole) line("part", std::string{part_names[static_cast<std::size_t>(p.part.part)]} + (p.part.n != 0 ? ":" + std::to_string(p.part.n) : ""));
  if (!p.named_day.empty()) line("named", p.named_day);
  if (p.programme_day >= 0) line("programme-day", p.programme_day);
  if (p.night_after) line.flag("night-after");
  if (p.day_part != DayPart::none) line("at", day_part_names[static_cast<std::size_t>(p.day_part)]);
  if (p.midnight) line.flag("midnight");
  if (p.clock.said()) line("clock", clock_text(p.clock));
  if (p.meridiem == Meridiem::am) line.flag("am");
  if (p.meridiem == Meridiem::pm) line.flag("pm");
  if (p.same_time) line.flag("same-time");
  if (p.zone != 0) line("zone", p.zone);
  return line.text();
}

std::string recurrence_text(Recurrence const& r) {
  Line line;
  line("every", std::string{r.interval > 1 ? std::to_string(r.interval) : ""} + std::string{name(r.every)});
  if (r.count != 0) line("count", r.count);
  if (r.nth != 0) line("nth", r.nth);
  for (auto const n : r.also_nth) line("nth", n);
  for (auto const d : r.weekdays) line("wd", weekday_names[d]);
  for (auto const m : r.months) line("m", m);
  for (auto const d : r.month_days) line("d", d);
  if (r.year_day != 0) line("yearday", r.year_day);
  if (r.working_days) line("working-days", 1);
  if (r.calendar > MonthNames::gregorian) line("cal", names_names[static_cast<std::size_t>(r.calendar)]);
  if (r.part != DayPart::none) line("at", day_part_names[static_cast<std::size_t>(r.part)]);
  if (r.from.said()) line("clock", clock_text(r.from));
  if (r.to_part != DayPart::none) line("to-at", day_part_names[static_cast<std::size_t>(r.to_part)]);
  if (r.to.said()) line("to", clock_text(r.to));
  for (auto const& t : r.also) {
    if (t.part != DayPart::none) line("also-at", day_part_names[static_cast<std::size_t>(t.part)]);
    line("also", clock_text(t.clock));
  }
  return line.text();
}

struct Dumper {
  std::string operator()(Point const& p) const { return (p.has_time() ? "time{" : "date{") + point_text(p) + "}"; }
  std::string operator()(Range const& r) const { return "range{" + point_text(r.first) + " .. " + (r.open_last ? "open" : point_text(r.last)) + "}"; }
  std::string operator()(Several const& s) const {
    std::string out = s.either ? "either{" : "all{";
    for (std::size_t i = 0; i < s.points.size(); ++i) out += (i > 0 ? " , " : "") + point_text(s.points[i]);
    return out + "}";
  }
  std::string operator()(Duration const& d) const { return "duration{" + duration_text(d) + "}"; }
  std::string operator()(Recurrence const& r) const { return "every{" + recurrence_text(r) + "}"; }
  std::string operator()(Vague const& v) const { return v.side < 0 ? "vague{past}" : v.side > 0 ? "vague{future}" : "vague{present}"; }
};

}  // namespace

std::string dump(Expression const& e) { return std::visit(Dumper{}, e); }

}  // namespace kalpanji::grammar
