#include "render/picture_words.hpp"

#include <array>

namespace kalpanji::render {
namespace {

bool in_bengali(Voice v) { return v.language == Language::bengali; }
std::string pick(Voice v, std::string_view bn, std::string_view en) { return std::string{in_bengali(v) ? bn : en}; }

}  // namespace

std::string hour_words(int hour, Voice v) {
  Voice const figures{v.language, v.digits};
  return (hour < 10 ? number(0, figures) : std::string{}) + number(hour, figures) + ":" + number(0, figures) + number(0, figures);
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

std::string left_out_words(date::sys_days from, date::sys_days to, Voice v) {
  auto const gap = gap_words(from, to, v);
  return in_bengali(v) ? "মাঝে " + gap : gap + " later";
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
