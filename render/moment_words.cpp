// Words for whole moments; see words.hpp. What is not known is said, and nothing else is added.
#include <algorithm>
#include <array>
#include <utility>

#include "render/words.hpp"

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using timeline::Calendar;
using timeline::Kind;
using timeline::Mod;
using timeline::Moment;
using timeline::Point;
using timeline::Precision;
using timeline::Shape;
using timeline::Vague;

year_month_day ymd(sys_days d) { return year_month_day{d}; }
int year_of(sys_days d) { return static_cast<int>(ymd(d).year()); }
bool begins_month(sys_days d) { return ymd(d).day() == date::day{1}; }
bool begins_year(sys_days d) { return begins_month(d) && ymd(d).month() == date::January; }

// ১৯৭০-এর দশক: the years 1970 … 1979.
std::string decade_words(int first, Voice v) {
  if (v.language == Language::english) return first > 0 ? std::to_string(first) + "s" : year_words(first, v) + " and the nine years after";
  return first > 0 ? year_words(first, v) + "-এর দশক" : year_words(first, v) + " থেকে দশ বছর";
}

int century_of(int first_year) {
  constexpr int years = 100;
  // 1801 and 1800 both begin the 19th; -399 (400 BCE) begins the fourth before Christ
  return first_year >= 0 ? first_year / years + 1 : (first_year - years + 1) / years;
}

std::string stretch_words(Precision precision, sys_days first, sys_days last, Voice v) {
  if (first == last) return full_day_words(ymd(first), v);
  bool const years = begins_year(first) && begins_year(last + days{1});
  auto const count = year_of(last) - year_of(first) + 1;
  if (precision == Precision::century && years && count == 100) return century_words(century_of(year_of(first)), v);
  if (precision == Precision::decade && years && count == 10 && year_of(first) % 10 == 0) return decade_words(year_of(first), v);
  if (precision >= Precision::year && years) return count == 1 ? year_words(year_of(first), v) : year_words(year_of(first), v) + "–" + year_words(year_of(last), v);
  if (precision >= Precision::month && begins_month(first) && begins_month(last + days{1})) {
    auto const a = ymd(first), b = ymd(last);
    if (a.year() == b.year() && a.month() == b.month()) return month_words(a.year() / a.month(), v);
    auto const from = a.year() == b.year() ? std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(a.month())), v.language)} : month_words(a.year() / a.month(), v);
    return from + " – " + month_words(b.year() / b.month(), v);
  }
  return day_range_words(first, last, v);
}

std::string with_time(std::string words, std::string const& time) {
  if (time.empty() || words.empty()) return words + time;
  return words + ", " + time;
}

// What the words say of a day that no anchor made a date of.
std::string open_words(Point const& p, Voice v) {
  auto const month = p.month >= 1 && p.month <= 12 ? std::string{month_name(p.month, v.language)} : "";
  auto const day = p.day != 0 ? number(p.day, v) : "";
  auto out = day + (day.empty() || month.empty() ? "" : " ") + month;
  if (!day.empty() && month.empty()) out = say(day + " তারিখ", "day " + day, v);
  if (p.year) out += (out.empty() ? "" : " ") + year_words(*p.year, v);
  if (!p.possible) return out + say(" (এমন দিন নেই)", " (no such day)", v);
  if (p.weekday != 0 && out.empty()) return say("কোনো এক ", "some ", v) + std::string{weekday_name(p.weekday, v.language)};
  if (out.empty()) return p.time.said() ? "" : say("দিন অজানা", "day unknown", v);
  if (!p.year) return out + say(" (বছর অজানা)", " (year unknown)", v);
  return out;
}

// In a range or a list the weekday would be in the way, and what both ends share is said once.
std::string brief(Point const& p, Voice v) {
  if (!p.resolved || !p.possible) return point_words(p, v);
  auto const words = p.first == p.last ? day_words(ymd(p.first), v) : stretch_words(p.precision, p.first, p.last, v);
  return with_time(words, time_words(p.time, v));
}

bool one_day(Point const& p) { return p.resolved && p.possible && p.first == p.last; }

std::string range_words(Point const& a, Point const& b, Voice v) {
  bool const untimed = !a.time.said() && !b.time.said();
  if (one_day(a) && one_day(b)) {
    if (untimed) return day_range_words(a.first, b.first, v);
    if (a.first == b.first) return with_time(full_day_words(ymd(a.first), v), time_range_words(a.time, b.time, v));
  }
  if (untimed && a.resolved && b.resolved && a.precision == b.precision && a.precision != Precision::decade && a.precision != Precision::century && a.first <= b.last)
    return stretch_words(a.precision, a.first, b.last, v);
  bool const only_times = !a.resolved && !b.resolved && a.time.said() && b.time.said() && open_words(a, v).empty() && open_words(b, v).empty();
  if (only_times) return time_range_words(a.time, b.time, v);
  return brief(a, v) + " – " + brief(b, v);
}

// ১০ বা ১১ এপ্রিল ২০২৪: days of one month share its name.
std::string list_words(std::vector<Point> const& points, std::string const& last_joint, Voice v) {
  auto const& end = points.back();
  bool const one_month = std::all_of(points.begin(), points.end(), [&](Point const& p) {
    return one_day(p) && one_day(end) && !p.time.said() && ymd(p.first).year() == ymd(end.first).year() && ymd(p.first).month() == ymd(end.first).month();
  });
  std::string out;
  for (std::size_t i = 0; i < points.size(); ++i) {
    bool const final = i + 1 == points.size();
    out += (i == 0 ? "" : final ? last_joint : ", ") + (one_month && !final ? number(static_cast<unsigned>(ymd(points[i].first).day()), v) : brief(points[i], v));
  }
  return out;
}

std::string vague_words(Vague which, Voice v) {
  switch (which) {
    case Vague::past: return say("অতীতের কোনো সময়", "some time in the past", v);
    case Vague::present: return say("বর্তমান সময়", "the present", v);
    case Vague::future: return say("ভবিষ্যতের কোনো সময়", "some time in the future", v);
    case Vague::no: break;
  }
  return {};
}

std::string mod_words(Mod mod, Voice v) {
  switch (mod) {
    case Mod::start: return say(" (শুরুর দিক)", " (early)", v);
    case Mod::middle: return say(" (মাঝামাঝি)", " (middle)", v);
    case Mod::end: return say(" (শেষ দিক)", " (late)", v);
    case Mod::none: break;
  }
  return {};
}

// The date as the text gives it in its own calendar: ২৫ বৈশাখ ১৪২৯. Empty for Gregorian dates and for what has no month there.
std::string written_in_own_calendar(Moment const& m, Voice v) {
  auto const& w = m.written;
  if (m.calendar == Calendar::gregorian || m.shape != Shape::single || w.month < 1 || w.month > 12 || !m.resolved) return {};
  auto out = w.day != 0 ? number(w.day, v) + " " : std::string{};
  out += month_name(m.calendar, w.month, v.language);
  return w.year ? out + " " + year_words(*w.year, v) : out;
}

std::string date_words(Moment const& m, Voice v) {
  if (m.points.empty()) return point_words(own_point(m), v);
  auto const& first = m.points.front();
  if (m.points.size() == 1) return point_words(first, v);
  switch (m.shape) {
    case Shape::one_of: return list_words(m.points, say(" বা ", " or ", v), v);
    case Shape::all_of: return list_words(m.points, say(" ও ", " and ", v), v);
    case Shape::interval: case Shape::single: break;
  }
  return range_words(first, m.points.back(), v);
}

// The names of parts and sources in the order of their enums.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> parts{
    {{"দিন", "day"}, {"মাস", "month"}, {"বছর", "year"}, {"শতক", "century"}, {"পঞ্জিকা", "calendar"}, {"দিনের কোন ভাগ", "half of the day"}, {"অব্দ", "era"}}};
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> sources{{{"লেখার তারিখ থেকে", "from the document's date"},
                                                                                {"আগে বলা তারিখ থেকে", "from the date told before"},
                                                                                {"বার থেকে", "from the weekday"},
                                                                                {"শিরোনাম থেকে", "from the heading"},
                                                                                {"পাশের তারিখ থেকে", "from the date beside it"},
                                                                                {"অঞ্চল থেকে", "from the region"},
                                                                                {"বানান থেকে", "from the spelling"},
                                                                                {"পাশের কথা থেকে", "from its neighbour"},
                                                                                {"ক্রিয়ার কাল থেকে", "from the verb"},
                                                                                {"চলতি রীতি থেকে", "by convention"},
                                                                                {"দিনের ভাগ থেকে", "from the part of the day"},
                                                                                {"তালিকার ক্রম থেকে", "from the order of the list"}}};

}  // namespace

std::string filled_words(timeline::Filled f, Voice v) {
  auto const& part = parts[static_cast<std::size_t>(f.part)];
  auto const& source = sources[static_cast<std::size_t>(f.from)];
  return say(std::string{part.first} + ": " + std::string{source.first}, std::string{part.second} + ": " + std::string{source.second}, v);
}

std::string point_words(Point const& p, Voice v) {
  auto const words = p.resolved && p.possible ? stretch_words(p.precision, p.first, p.last, v) : open_words(p, v);
  return with_time(words, time_words(p.time, v));
}

std::string moment_words(Moment const& m, Voice v) {
  if (m.vague != Vague::no) return vague_words(m.vague, v);
  auto out = m.kind == Kind::duration ? duration_words(m.duration, v) : m.kind == Kind::set ? recurrence_words(m.recurrence, v) : date_words(m, v);
  if (auto const own = written_in_own_calendar(m, v); !own.empty()) out += " (" + own + ")";
  if (m.open_end) out = v.language == Language::bengali ? out + " থেকে" : "from " + out;
  out += mod_words(m.mod, v);
  if (m.approximate || m.tolerance != 0) out = say("আনুমানিক ", "about ", v) + out;
  if (m.uncertain) out += say(" (অনিশ্চিত)", " (uncertain)", v);
  return out;
}

}  // namespace kalpanji::render
