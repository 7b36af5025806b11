// Numbers, days, moments and gaps in Bengali and English; see the header.
#include "render/words.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kalpanji::render {

namespace {

struct Names {
  std::array<std::string_view, 8> weekdays;
  std::array<std::string_view, 13> months;
};

constexpr Names bengali{
    {"", "সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"},
    {"", "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"}};
constexpr Names english{
    {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}};

Names const& names(Language l) { return l == Language::bengali ? bengali : english; }

bool in_bengali(Voice v) { return v.language == Language::bengali; }

}  // namespace

std::string bengali_digits(std::string_view digits) {
  std::string out;
  for (char const c : digits)
    if (c >= '0' && c <= '9') {
      out += "\xE0\xA7";
      out.push_back(static_cast<char>(0xA6 + (c - '0')));  // U+09E6 ০ is E0 A7 A6
    } else {
      out.push_back(c);
    }
  return out;
}

std::string number(std::int64_t n, Voice v) {
  auto const digits = std::to_string(n);
  return in_bengali(v) && v.digits == Digits::bengali ? bengali_digits(digits) : digits;
}

std::string_view weekday_name(std::uint8_t iso, Language l) { return names(l).weekdays[iso]; }
std::string_view month_name(std::uint8_t month, Language l) { return names(l).months[month]; }

std::string year_words(std::int32_t year, Voice v) {
  if (year > 0) return number(year, v);
  auto const before = number(1 - std::int64_t{year}, v);  // year 0 is 1 BCE
  return in_bengali(v) ? "খ্রিস্টপূর্ব " + before : before + " BCE";
}

std::string month_words(date::year_month ym, Voice v) {
  return std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(ym.month())), v.language)} + " " + year_words(static_cast<int>(ym.year()), v);
}

std::string day_words(date::year_month_day d, Voice v) {
  return number(static_cast<unsigned>(d.day()), v) + " " + month_words(d.year() / d.month(), v);
}

std::string full_day_words(date::year_month_day d, Voice v) {
  auto const iso = static_cast<std::uint8_t>(date::weekday{d}.iso_encoding());
  return std::string{weekday_name(iso, v.language)} + ", " + day_words(d, v);
}

// ১লা ২রা ৩রা ৪ঠা, ৫ই … ১৮ই, ১৯শে … ৩১শে
std::string day_ordinal(unsigned day, Voice v) {
  auto const figure = number(day, v);
  if (day == 1) return figure + "লা";
  if (day <= 3) return figure + "রা";
  if (day == 4) return figure + "ঠা";
  return figure + (day <= 18 ? "ই" : "শে");
}

std::string moment_words(timeline::Moment const& m, Voice v) {
  date::year_month_day const first{m.first};
  switch (m.precision) {
    case timeline::Precision::year: return year_words(static_cast<int>(first.year()), v);
    case timeline::Precision::month: return month_words(first.year() / first.month(), v);
    default: break;
  }
  return full_day_words(first, v);
}

std::string gap_words(date::sys_days from, date::sys_days to, Voice v) {
  date::year_month_day const a{from}, b{to};
  auto months = (b.year() / b.month() - a.year() / a.month()).count();
  if (b.day() < a.day()) --months;
  auto const say = [&](std::int64_t n, std::string_view bn, std::string_view en) {
    return number(n, v) + " " + (in_bengali(v) ? std::string{bn} : std::string{en} + (n == 1 ? "" : "s"));
  };
  if (months >= 24) return say(months / 12, "বছর", "year");
  if (months >= 2) return say(months, "মাস", "month");
  return say((to - from).count(), "দিন", "day");
}

}  // namespace kalpanji::render
