#include "render/picture_words.hpp"

#include <algorithm>
#include <array>

namespace kalpanji::render {
namespace {

using date::sys_days;
using date::year_month_day;
using timeline::DayPart;
using timeline::Moment;
using timeline::Precision;
using timeline::Shape;
using timeline::TimeOfDay;

bool in_bengali(Voice v) { return v.language == Language::bengali; }
std::string pick(Voice v, std::string_view bn, std::string_view en) { return std::string{in_bengali(v) ? bn : en}; }

std::string two_figures(int value, Voice v) { return (value < 10 ? number(0, v) : std::string{}) + number(value, v); }

// The word that a Bengali clock reading carries, by the hour.
std::string_view part_of_hour(int hour) {
  if (hour < 4) return "রাত";
  if (hour < 6) return "ভোর";
  if (hour < 12) return "সকাল";
  if (hour < 16) return "দুপুর";
  if (hour < 18) return "বিকেল";
  if (hour < 20) return "সন্ধ্যা";
  return "রাত";
}

std::string_view part_word(DayPart p, Voice v) {
  bool const bn = in_bengali(v);
  switch (p) {
    case DayPart::dawn: return bn ? "ভোর" : "dawn";
    case DayPart::morning: return bn ? "সকাল" : "morning";
    case DayPart::midday: return bn ? "দুপুর" : "midday";
    case DayPart::afternoon: return bn ? "বিকেল" : "afternoon";
    case DayPart::evening: return bn ? "সন্ধ্যা" : "evening";
    case DayPart::night: return bn ? "রাত" : "night";
    case DayPart::daytime: return bn ? "দিন" : "daytime";
    case DayPart::none: break;
  }
  return {};
}

std::string time_words(TimeOfDay const& t, Voice v) {
  if (t.clock.said()) return clock_words(t.clock.hour, t.clock.minute, v);
  return std::string{part_word(t.part, v)};
}

int century_of(sys_days first, sys_days last) {
  int const y = static_cast<int>(year_month_day{last}.year());
  if (y % 100 == 0 && y > 0) return y / 100;  // ১৮০১–১৯০০
  int const from = static_cast<int>(year_month_day{first}.year());
  return from >= 0 ? from / 100 + 1 : from / 100 - 1;
}

// "২০শ শতক": the figure with the ending of its number.
std::string century_words(int century, Voice v) {
  if (century <= 0) {
    auto const figure = number(std::max(1, -century), v);
    return in_bengali(v) ? "খ্রিস্টপূর্ব " + figure + " শতক" : figure + ". century BCE";
  }
  if (in_bengali(v)) return number(century, v) + (century > 10 && century < 20 ? "শ শতক" : century == 20 ? "শ শতক" : " শতক");
  int const tens = century % 100, ones = century % 10;
  char const* const ending = tens > 10 && tens < 14 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
  return number(century, v) + ending + " century";
}

std::string range_of_days(sys_days first, sys_days last, Voice v) {
  year_month_day const a{first}, b{last};
  if (first == last) return full_day_words(a, v);
  auto const day = number(static_cast<unsigned>(a.day()), v);
  if (a.year() == b.year() && a.month() == b.month()) return day + "–" + day_words(b, v);
  if (a.year() == b.year())
    return day + " " + std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(a.month())), v.language)} + " – " + day_words(b, v);
  return day_words(a, v) + " – " + day_words(b, v);
}

/// One stretch without its time of day.
std::string plain_words(sys_days first, sys_days last, Precision p, Voice v) {
  year_month_day const a{first};
  switch (p) {
    case Precision::century: return century_words(century_of(first, last), v);
    case Precision::decade: return year_words(static_cast<int>(a.year()), v) + pick(v, "-এর দশক", "s");
    case Precision::year: return year_words(static_cast<int>(a.year()), v);
    case Precision::month: return month_words(a.year() / a.month(), v);
    case Precision::week:
    case Precision::day:
    case Precision::day_part:
    case Precision::minute: return range_of_days(first, last, v);
  }
  return {};
}

std::string and_hours(std::string words, TimeOfDay const& t, Voice v) { return t.said() ? words + ", " + time_words(t, v) : words; }

std::string point_words(timeline::Point const& p, Voice v) { return and_hours(plain_words(p.first, p.last, p.precision, v), p.time, v); }

bool whole(timeline::Point const& p) { return p.resolved && p.possible; }

std::string interval_words(Moment const& m, Voice v) {
  bool const told = m.points.size() == 2 && whole(m.points[0]) && whole(m.points[1]);
  if (!told) {
    auto const from = and_hours(range_of_days(m.first, m.last, v), m.from, v);
    return m.to.said() ? from + " – " + time_words(m.to, v) : from;
  }
  auto const &a = m.points[0], &b = m.points[1];
  bool const by_day = a.precision <= Precision::week && b.precision <= Precision::week;
  if (by_day && a.first == b.last) return and_hours(full_day_words(year_month_day{a.first}, v), a.time, v) + (b.time.said() ? " – " + time_words(b.time, v) : "");
  if (by_day && !a.time.said() && !b.time.said()) return range_of_days(a.first, b.last, v);
  if (a.precision == Precision::month && b.precision == Precision::month && year_month_day{a.first}.year() == year_month_day{b.first}.year())
    return std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(year_month_day{a.first}.month())), v.language)} + " – " + point_words(b, v);
  if (a.precision == Precision::year && b.precision == Precision::year) return point_words(a, v) + "–" + point_words(b, v);
  return point_words(a, v) + " – " + point_words(b, v);
}

std::string list_words(Moment const& m, Voice v) {
  std::string out;
  for (std::size_t i = 0; i < m.points.size(); ++i) {
    if (i > 0) out += i + 1 < m.points.size() ? std::string{", "} : m.shape == Shape::one_of ? pick(v, " বা ", " or ") : pick(v, " ও ", " and ");
    out += point_words(m.points[i], v);
  }
  return out;
}

}  // namespace

std::string clock_words(int hour, int minute, Voice v) {
  if (!in_bengali(v)) return (hour < 10 ? "0" : "") + number(hour, v) + ":" + two_figures(minute, v);
  int const twelve = hour % 12 == 0 ? 12 : hour % 12;
  auto const figure = number(twelve, v);
  return std::string{part_of_hour(hour % 24)} + " " + (minute == 0 ? figure + "টা" : figure + ":" + two_figures(minute, v));
}

std::string hour_words(int hour, Voice v) {
  return in_bengali(v) ? two_figures(hour, v) + ":" + two_figures(0, v) : (hour < 10 ? "0" : "") + number(hour, v) + ":00";
}

std::string when_words(Moment const& m, Voice v) {
  std::string out;
  bool const listed = (m.shape == Shape::one_of || m.shape == Shape::all_of) && m.points.size() > 1 && std::all_of(m.points.begin(), m.points.end(), whole);
  if (listed) out = list_words(m, v);
  else if (m.shape == Shape::interval) out = interval_words(m, v);
  else out = and_hours(plain_words(m.first, m.last, m.precision, v), m.from, v);
  if (m.open_end) out += pick(v, " থেকে", " onwards");
  switch (m.mod) {
    case timeline::Mod::start: out += pick(v, " (শুরুর দিকে)", " (early)"); break;
    case timeline::Mod::middle: out += pick(v, " (মাঝামাঝি)", " (middle)"); break;
    case timeline::Mod::end: out += pick(v, " (শেষের দিকে)", " (late)"); break;
    case timeline::Mod::none: break;
  }
  if (m.approximate) out = pick(v, "আনুমানিক ", "about ") + out;
  if (m.tolerance > 0) out += " (±" + number(m.tolerance, v) + pick(v, " দিন)", m.tolerance == 1 ? " day)" : " days)");
  return out;
}

std::string_view short_month_name(unsigned month, Language language) {
  static constexpr std::array<std::string_view, 13> bn{"",      "জানু", "ফেব্রু", "মার্চ",   "এপ্রি", "মে", "জুন",
                                                       "জুলাই", "আগ",   "সেপ্টে", "অক্টো", "নভে",   "ডিসে"};
  static constexpr std::array<std::string_view, 13> en{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return (language == Language::bengali ? bn : en)[month];
}

std::string_view month_name_of(timeline::Calendar calendar, unsigned month, Language language) {
  using timeline::Calendar;
  using Names = std::array<std::string_view, 13>;
  static constexpr Names bangla{"", "বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র"};
  static constexpr Names bangla_en{"", "Boishakh", "Joishtho", "Asharh", "Shrabon", "Bhadro", "Ashwin", "Kartik", "Ogrohayon", "Poush", "Magh", "Falgun", "Choitro"};
  static constexpr Names hijri{"", "মহররম", "সফর", "রবিউল আউয়াল", "রবিউস সানি", "জমাদিউল আউয়াল", "জমাদিউস সানি", "রজব", "শাবান", "রমজান", "শাওয়াল", "জিলকদ", "জিলহজ"};
  static constexpr Names hijri_en{"", "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhul-Qada", "Dhul-Hijja"};
  static constexpr Names saka{"", "চৈত্র", "বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন"};
  static constexpr Names saka_en{"", "Chaitra", "Vaisakha", "Jyaistha", "Asadha", "Sravana", "Bhadra", "Asvina", "Kartika", "Agrahayana", "Pausa", "Magha", "Phalguna"};
  bool const bn = language == Language::bengali;
  switch (calendar) {
    case Calendar::bangla_bd:
    case Calendar::bangla_bd_1987:
    case Calendar::bangla_wb:
    case Calendar::bangla_wb_drik: return (bn ? bangla : bangla_en)[month];
    case Calendar::hijri_civil:
    case Calendar::hijri_umalqura:
    case Calendar::hijri_bd: return (bn ? hijri : hijri_en)[month];
    case Calendar::saka: return (bn ? saka : saka_en)[month];
    case Calendar::gregorian:
    case Calendar::julian: break;
  }
  return month_name(static_cast<std::uint8_t>(month), language);
}

std::string_view calendar_words(timeline::Calendar calendar, Language language) {
  static constexpr std::array<std::string_view, 10> bn{"খ্রিষ্টীয়",           "জুলীয়",                       "বাংলা সন (বাংলাদেশ)",   "বাংলা সন (বাংলাদেশ, ১৯৮৭)", "বঙ্গাব্দ (পশ্চিমবঙ্গ)",
                                                       "বঙ্গাব্দ (পশ্চিমবঙ্গ, দৃকসিদ্ধ)", "হিজরি (গাণিতিক)", "হিজরি (উম্মুল কুরা)", "হিজরি (বাংলাদেশ)",       "শকাব্দ (ভারত)"};
  static constexpr std::array<std::string_view, 10> en{"Gregorian",        "Julian",                   "Bangla (Bangladesh)",     "Bangla (Bangladesh, 1987)", "Bangla (West Bengal)",
                                                       "Bangla (West Bengal, drik)", "Hijri (tabular)", "Hijri (Umm al-Qura)", "Hijri (Bangladesh)",        "Saka (India)"};
  return (language == Language::bengali ? bn : en)[static_cast<std::size_t>(calendar)];
}

std::string left_out_words(sys_days from, sys_days to, Voice v) {
  auto const gap = gap_words(from, to, v);
  return in_bengali(v) ? "মাঝে " + gap : gap + " later";
}

std::string page_words(std::size_t page, std::size_t of, Voice v) {
  return pick(v, "পৃষ্ঠা ", "page ") + number(static_cast<std::int64_t>(page), v) + "/" + number(static_cast<std::int64_t>(of), v);
}

std::string reference_words(sys_days day, Voice v) { return pick(v, "চিহ্নিত দিন: ", "marked day: ") + full_day_words(year_month_day{day}, v); }

std::string_view timeline_word(Language l) { return l == Language::bengali ? "কালপঞ্জি" : "Timeline"; }
std::string_view nothing_words(Language l) { return l == Language::bengali ? "কোনো তারিখসহ ঘটনা পাওয়া যায়নি।" : "No dated events were found."; }
std::string_view unnamed_document_word(Language l) { return l == Language::bengali ? "নামহীন লেখা" : "unnamed text"; }
std::string event_count_words(std::size_t n, Voice v) {
  auto const figure = number(static_cast<std::int64_t>(n), v);
  return in_bengali(v) ? figure + "টি ঘটনা" : figure + (n == 1 ? " event" : " events");
}

}  // namespace kalpanji::render
