// Words for times of day, lengths of time and what recurs; see words.hpp.
#include <array>

#include "render/words.hpp"

namespace kalpanji::render {

namespace {

using timeline::Calendar;
using timeline::Clock;
using timeline::DayPart;
using timeline::Duration;
using timeline::MonthNames;
using timeline::Recurrence;
using timeline::Thousandths;
using timeline::Unit;

bool in_bengali(Voice v) { return v.language == Language::bengali; }

constexpr Thousandths whole = 1000;

struct UnitName {
  std::string_view bengali, english;
};

UnitName unit_name(Unit u) {
  constexpr std::array<UnitName, 15> names{{{"সেকেন্ড", "second"}, {"মিনিট", "minute"}, {"ঘণ্টা", "hour"}, {"দিন", "day"}, {"সপ্তাহ", "week"},
                                            {"পক্ষ", "fortnight"}, {"মাস", "month"}, {"প্রান্তিক", "quarter"}, {"ছয় মাস", "half-year"},
                                            {"বছর", "year"}, {"অর্থবছর", "fiscal year"}, {"দশক", "decade"}, {"যুগ", "twelve-year span"},
                                            {"শতাব্দী", "century"}, {"সহস্রাব্দ", "millennium"}}};
  return names[static_cast<std::size_t>(u)];
}

std::string english_units(Unit u, bool many) {
  auto const one = std::string{unit_name(u).english};
  if (!many) return one;
  if (u == Unit::century) return "centuries";
  if (u == Unit::millennium) return "millennia";
  return one + "s";
}

std::string decimal(Thousandths amount, Voice v) {
  auto out = std::to_string(amount / whole);
  if (auto const rest = amount % whole; rest != 0) {
    auto figures = std::to_string(whole + rest).substr(1);
    while (figures.back() == '0') figures.pop_back();
    out += "." + figures;
  }
  return in_bengali(v) && v.digits == Digits::bengali ? bengali_digits(out) : out;
}

// আধা, পৌনে এক, সোয়া এক, দেড়, আড়াই, সাড়ে ৩: fractions have words of their own.
std::string amount_words(Thousandths amount, Voice v) {
  if (!in_bengali(v)) return decimal(amount, v);
  auto const n = amount / whole;
  switch (amount % whole) {
    case 250: return n == 0 ? "সিকি" : "সোয়া " + number(n, v);
    case 500: return n == 0 ? "আধা" : n == 1 ? "দেড়" : n == 2 ? "আড়াই" : "সাড়ে " + number(n, v);
    case 750: return "পৌনে " + number(n + 1, v);
    default: return decimal(amount, v);
  }
}

std::string units(Thousandths amount, Unit unit, Voice v) {
  // আধা ছয় মাস would be read as half of a month six times over
  if (in_bengali(v)) return unit == Unit::half_year ? amount_words(amount * 6, v) + " মাস" : amount_words(amount, v) + " " + std::string{unit_name(unit).bengali};
  return amount_words(amount, v) + " " + english_units(unit, amount != whole);
}

struct Part {
  int from;  // the first hour told with it
  DayPart part;
};

// The hours as newspapers tell them: দুপুর ২টা but বিকেল ৩টা, রাত ৩টা but ভোর ৪টা.
constexpr std::array<Part, 7> parts_of_day{{{0, DayPart::night}, {4, DayPart::dawn}, {6, DayPart::morning}, {12, DayPart::midday},
                                            {15, DayPart::afternoon}, {18, DayPart::evening}, {20, DayPart::night}}};

DayPart part_at(int hour) {
  auto out = DayPart::night;
  for (auto const& p : parts_of_day)
    if (hour >= p.from) out = p.part;
  return out;
}

int twelve_hours(int hour) { return hour % 12 == 0 ? 12 : hour % 12; }

std::string two(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

bool real(Clock c) { return c.hour >= 0 && c.hour <= 24 && c.minute >= 0 && c.minute < 60 && c.second < 60; }

Calendar calendar_of(MonthNames n) { return n == MonthNames::bangla ? Calendar::bangla_bd : n == MonthNames::hijri ? Calendar::hijri_civil : Calendar::gregorian; }

std::string joined(std::vector<std::string> const& items, Voice v) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "" : i + 1 < items.size() ? ", " : in_bengali(v) ? " ও " : " and ") + items[i];
  return out;
}

std::string nth_words(int nth, Voice v) {
  constexpr std::array<std::string_view, 6> bn{"শেষ", "প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম"}, en{"last", "first", "second", "third", "fourth", "fifth"};
  auto const i = static_cast<std::size_t>(nth < 0 || nth > 5 ? 0 : nth);
  return std::string{in_bengali(v) ? bn[i] : en[i]};
}

// প্রথম ও তৃতীয়
std::string ranks_words(Recurrence const& r, Voice v) {
  std::vector<std::string> out{nth_words(r.nth, v)};
  for (auto const n : r.also_nth) out.push_back(nth_words(n, v));
  return joined(out, v);
}

std::string period_words(Recurrence const& r, Voice v) {
  bool const bn = in_bengali(v);
  auto const unit = unit_name(r.every);
  if (r.interval > 1) return bn ? number(r.interval, v) + " " + std::string{unit.bengali} + " পরপর" : "every " + std::to_string(r.interval) + " " + english_units(r.every, true);
  return bn ? "প্রতি " + std::string{unit.bengali} : "every " + std::string{unit.english};
}

// Which days of the period: ২১ ফেব্রুয়ারি, প্রথম সোমবার.
std::string days_words(Recurrence const& r, Voice v) {
  bool const bn = in_bengali(v);
  std::vector<std::string> months, month_days, weekdays;
  for (auto const m : r.months)
    if (m >= 1 && m <= 12) months.emplace_back(month_name(calendar_of(r.calendar), m, v.language));
  for (auto const d : r.month_days) month_days.push_back(number(d, v));
  for (auto const w : r.weekdays)
    if (w >= 1 && w <= 7) weekdays.push_back((r.nth != 0 ? ranks_words(r, v) + " " : "") + std::string{weekday_name(w, v.language)});
  auto const month = joined(months, v), day = joined(month_days, v), weekday = joined(weekdays, v);
  if (r.year_day != 0) return bn ? number(r.year_day, v) + "তম দিন" : "day " + std::to_string(r.year_day);
  if (!weekday.empty()) return month.empty() ? weekday : bn ? month + " মাসের " + weekday : weekday + " of " + month;
  if (!day.empty()) return month.empty() ? (bn ? day + " তারিখ" : "on day " + day) : day + " " + month;
  return month;
}

}  // namespace

std::string_view day_part_name(DayPart part, Language l) {
  constexpr std::array<std::string_view, 8> bn{"", "ভোর", "সকাল", "দুপুর", "বিকেল", "সন্ধ্যা", "রাত", "দিন"},
      en{"", "dawn", "morning", "midday", "afternoon", "evening", "night", "daytime"};
  return l == Language::bengali ? bn[static_cast<std::size_t>(part)] : en[static_cast<std::size_t>(part)];
}

std::string_view day_part_of(int hour, Language l) { return day_part_name(part_at(hour), l); }

std::string clock_words(Clock c, Voice v) {
  bool const bn = in_bengali(v);
  if (!real(c)) return bn ? number(c.hour, v) + "টা" + (c.minute != 0 ? " " + number(c.minute, v) + " মিনিট" : "") : std::to_string(c.hour) + ":" + two(c.minute);
  auto const hour = c.hour % 24;
  if (!bn) {
    auto const seconds = c.second >= 0 ? ":" + two(c.second) : "";
    return std::to_string(twelve_hours(hour)) + ":" + two(c.minute) + seconds + (hour < 12 ? " am" : " pm");
  }
  auto out = std::string{day_part_of(hour, v.language)} + " " + number(twelve_hours(hour), v) + "টা";
  if (c.minute != 0) out += " " + number(c.minute, v) + " মিনিট";
  if (c.second > 0) out += " " + number(c.second, v) + " সেকেন্ড";
  return out;
}

std::string time_words(timeline::TimeOfDay const& t, Voice v) {
  return t.clock.said() ? clock_words(t.clock, v) : std::string{day_part_name(t.part, v.language)};
}

std::string time_range_words(timeline::TimeOfDay const& a, timeline::TimeOfDay const& b, Voice v) {
  auto const first = time_words(a, v);
  auto last = time_words(b, v);
  if (last.empty() || last == first) return first;
  bool const clocks = in_bengali(v) && a.clock.said() && b.clock.said() && real(a.clock) && real(b.clock);
  if (auto const part = clocks ? day_part_of(b.clock.hour % 24, v.language) : ""; clocks && day_part_of(a.clock.hour % 24, v.language) == part) last.erase(0, part.size() + 1);
  return first + " – " + last;
}

std::string duration_words(Duration const& d, Voice v) {
  bool const bn = in_bengali(v);
  if (d.unbounded) return bn ? "অনির্দিষ্টকাল" : "indefinitely";
  if (d.unknown) return bn ? "কয়েক " + std::string{unit_name(d.unit).bengali} : "some " + english_units(d.unit, true);
  if (d.up_to != 0) return amount_words(d.amount, v) + "–" + units(d.up_to, d.unit, v);
  return units(d.amount, d.unit, v) + (d.more != 0 ? " " + units(d.more, d.more_unit, v) : "");
}

std::string recurring_time_words(Recurrence const& r, Voice v) {
  std::vector<std::string> times{time_range_words({r.from, r.part}, {r.from.said() ? r.to : Clock{}, DayPart::none}, v)};
  for (auto const& t : r.also) times.push_back(clock_words(t.clock, v));
  return joined(times, v);
}

std::string recurrence_words(Recurrence const& r, Voice v) {
  bool const bn = in_bengali(v);
  auto const which = days_words(r, v);
  std::string out;
  if (r.count != 0) {
    out = bn ? std::string{unit_name(r.every).bengali} + "ে " + number(r.count, v) + " দিন" : std::to_string(r.count) + " days a " + std::string{unit_name(r.every).english};
    if (bn && r.every == Unit::month) out = "মাসে " + number(r.count, v) + " দিন";
  } else if (r.every == Unit::week && r.interval <= 1 && !which.empty()) {
    out = (bn ? "প্রতি " : "every ") + which;  // প্রতি শুক্রবার says the week itself
  } else if (which.empty()) {
    out = r.every == Unit::day && r.interval <= 1 ? (bn ? "প্রতিদিন" : "every day") : period_words(r, v);
  } else if (bn) {
    bool const inside_month = r.every == Unit::month && r.interval <= 1;
    out = inside_month ? "প্রতি মাসের " + which : period_words(r, v) + " " + which;
  } else {
    out = period_words(r, v) + ", " + which;
  }
  auto const time = recurring_time_words(r, v);
  return time.empty() ? out : out + ", " + time;
}

}  // namespace kalpanji::render
