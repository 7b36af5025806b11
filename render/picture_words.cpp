#include "render/picture_words.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace kalpanji::render {
namespace {

bool in_bengali(Voice v) { return v.language == Language::bengali; }
constexpr int few_years = 4;  // within them a title says months and days

/// A day's number with its comma, in either digits: no year. Words so far may hold no-break spaces, of which the number is the last part.
bool short_number(std::string_view word) {
  if (auto const space = word.rfind("\u00A0"); space != std::string_view::npos) word.remove_prefix(space + 2);
  word.remove_suffix(1);
  std::size_t digits = 0;
  for (std::size_t i = 0; i < word.size(); ++digits) {
    if (word[i] >= '0' && word[i] <= '9') ++i;
    else if (auto const rest = word.substr(i); rest.size() >= 3 && rest.substr(0, 3) >= "০" && rest.substr(0, 3) <= "৯") i += 3;
    else return false;
  }
  return digits >= 1 && digits <= 2;
}

std::string pick(Voice v, std::string_view bn, std::string_view en) { return std::string{in_bengali(v) ? bn : en}; }

}  // namespace

std::string hour_words(int minute_of_day, Voice v) {
  auto const two = [&](int n) { return number(n / 10, v) + number(n % 10, v); };
  return two(minute_of_day / 60) + ":" + two(minute_of_day % 60);
}

std::string_view short_month_name(unsigned month, Language language) {
  static constexpr std::array<std::string_view, 13> bn{"",      "জানু", "ফেব্রু", "মার্চ",   "এপ্রি", "মে", "জুন",
                                                       "জুলাই", "আগ",   "সেপ্টে", "অক্টো", "নভে",   "ডিসে"};
  static constexpr std::array<std::string_view, 13> en{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return (language == Language::bengali ? bn : en)[month];
}

std::string_view calendar_title(timeline::Calendar calendar, Language language) {
  static constexpr std::array<std::string_view, 10> bn{"খ্রিষ্টীয়",           "জুলীয়",                       "বাংলা সন (বাংলাদেশ)",   "বাংলা সন (বাংলাদেশ, ১৯৮৭)", "বঙ্গাব্দ (পশ্চিমবঙ্গ)",
                                                       "বঙ্গাব্দ (পশ্চিমবঙ্গ, দৃকসিদ্ধ)", "হিজরি (গাণিতিক)", "হিজরি (উম্মুল কুরা)", "হিজরি (বাংলাদেশ)",       "শকাব্দ (ভারত)"};
  static constexpr std::array<std::string_view, 10> en{"Gregorian",        "Julian",                   "Bangla (Bangladesh)",     "Bangla (Bangladesh, 1987)", "Bangla (West Bengal)",
                                                       "Bangla (West Bengal, drik)", "Hijri (tabular)", "Hijri (Umm al-Qura)", "Hijri (Bangladesh)",        "Saka (India)"};
  return (language == Language::bengali ? bn : en)[static_cast<std::size_t>(calendar)];
}

std::string left_out_words(std::int64_t from, std::int64_t to, Voice v) {
  using date::floor, date::days;
  auto const day = [](std::int64_t minute) { return floor<days>(date::sys_time<std::chrono::minutes>{std::chrono::minutes{minute}}); };
  // What is left out begins on the day after the last that is shown, and an evening and the next morning leave out no day.
  auto const first = day(from - 1) + days{1}, last = day(to);
  auto const hours = std::max<std::int64_t>((to - from) / 60, 1);
  auto const gap = first < last ? gap_words(first, last, v) : number(hours, v) + pick(v, " ঘণ্টা", hours == 1 ? " hour" : " hours");
  return in_bengali(v) ? "মাঝে " + gap : gap + " later";
}

std::string span_words(timeline::Moment const& first, timeline::Moment const& last, Voice v) {
  using date::year_month_day, timeline::Precision;
  auto const from = first.first, to = std::max(last.last, first.last);
  year_month_day const a{from}, b{to};
  if (from == to) return full_day_words(a, v);
  auto const year = [&](year_month_day d) { return year_words(static_cast<int>(d.year()), v); };
  bool const by_day = first.precision <= Precision::week && last.precision <= Precision::week;
  bool const by_year = first.precision >= Precision::year || last.precision >= Precision::year || b.year() - a.year() >= date::years{few_years};
  if (by_year) return a.year() == b.year() ? year(a) : year(a) + " – " + year(b);
  if (by_day) return day_range_words(from, to, v);
  auto const month = [&](year_month_day d) { return month_words(d.year() / d.month(), v); };
  if (a.year() != b.year()) return month(a) + " – " + month(b);
  if (a.month() == b.month()) return month(a);
  return std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(a.month())), v.language)} + " – " + month(b);
}

std::string unbroken_dates(std::string_view words, bool after_hours) {
  constexpr std::string_view dash = "–", no_break = "\u00A0";
  std::string out;
  out.reserve(words.size() + 8);
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto const space = std::min(words.find(' ', i), words.size());
    out += words.substr(i, space - i);
    i = space;
    if (i == words.size()) break;
    bool const listed = out.ends_with(',') && short_number(out.substr(out.find_last_of(' ') + 1));  // ২৭, ২৯ বা ৩১ ডিসেম্বর
    bool const breaks = (out.ends_with(',') && !listed) || out.ends_with(';') || out.ends_with(':') || (after_hours && out.ends_with("টা")) || out.ends_with(dash) || words.substr(i + 1).starts_with(dash) || words.substr(i + 1).starts_with('(');
    out += breaks ? " " : no_break;
  }
  return out;
}

std::string page_words(std::size_t page, std::size_t of, Voice v) {
  return pick(v, "পৃষ্ঠা ", "page ") + number(static_cast<std::int64_t>(page), v) + "/" + number(static_cast<std::int64_t>(of), v);
}

std::string reference_words(date::sys_days day, Voice v) { return pick(v, "চিহ্নিত দিন: ", "marked day: ") + full_day_words(date::year_month_day{day}, v); }

std::string_view timeline_word(Language l) { return l == Language::bengali ? "কালপঞ্জি" : "Timeline"; }
std::string_view nothing_words(Language l) { return l == Language::bengali ? "কোনো তারিখসহ ঘটনা পাওয়া যায়নি।" : "No dated events were found."; }
std::string_view unnamed_document_word(Language l) { return l == Language::bengali ? "নামহীন লেখা" : "unnamed text"; }
std::string event_count_words(std::size_t n, Voice v) {
  auto const figure = number(static_cast<std::int64_t>(n), v);
  return in_bengali(v) ? figure + "টি ঘটনা" : figure + (n == 1 ? " event" : " events");
}

}  // namespace kalpanji::render
