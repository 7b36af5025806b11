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

using Months = std::array<std::string_view, 13>;
// Bangla, Hijri, Saka. The Saka year begins with চৈত্র.
constexpr std::array<Months, 3> other_months_bengali{{
    {"", "বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র"},
    {"", "মহররম", "সফর", "রবিউল আউয়াল", "রবিউস সানি", "জমাদিউল আউয়াল", "জমাদিউস সানি", "রজব", "শাবান", "রমজান", "শাওয়াল", "জিলকদ", "জিলহজ"},
    {"", "চৈত্র", "বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন"}}};
constexpr std::array<Months, 3> other_months_english{{
    {"", "Boishakh", "Joishtho", "Asharh", "Srabon", "Bhadro", "Ashwin", "Kartik", "Ogrohayon", "Poush", "Magh", "Falgun", "Choitro"},
    {"", "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Thani", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"},
    {"", "Chaitra", "Vaishakha", "Jyaishtha", "Ashadha", "Shravana", "Bhadra", "Ashvina", "Kartika", "Agrahayana", "Pausha", "Magha", "Phalguna"}}};

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

std::string_view month_name(timeline::Calendar calendar, std::uint8_t month, Language l) {
  using timeline::Calendar;
  auto const& table = l == Language::bengali ? other_months_bengali : other_months_english;
  switch (calendar) {
    case Calendar::gregorian: case Calendar::julian: return month_name(month, l);
    case Calendar::bangla_bd: case Calendar::bangla_bd_1987: case Calendar::bangla_wb: case Calendar::bangla_wb_drik: return table[0][month];
    case Calendar::hijri_civil: case Calendar::hijri_umalqura: case Calendar::hijri_bd: return table[1][month];
    case Calendar::saka: return table[2][month];
  }
  return {};
}

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

std::string calendar_day_words(timeline::Calendar calendar, date::sys_days day, Voice v) {
  struct Era {
    std::string_view bengali, english;
  };
  // Gregorian, Julian, four Bangla, three Hijri, Saka
  constexpr Era bangla{" বঙ্গাব্দ", " Bangla"}, hijri{" হিজরি", " AH"};
  constexpr std::array<Era, 10> eras{Era{"", ""}, Era{" (জুলীয়)", " (Julian)"}, bangla, bangla, bangla, bangla, hijri, hijri, hijri, Era{" শকাব্দ", " Saka"}};
  auto const d = calendar::from_days(calendar, day);
  if (!d) return {};
  auto const about = calendar::tolerance(calendar, d->year, d->month) != 0 ? (in_bengali(v) ? "আনুমানিক " : "about ") : "";
  auto const& era = eras[static_cast<std::size_t>(calendar)];
  return about + number(d->day, v) + " " + std::string{month_name(calendar, static_cast<std::uint8_t>(d->month), v.language)} + " " + year_words(d->year, v) +
         std::string{in_bengali(v) ? era.bengali : era.english};
}

// Numbers above ten are said as Bengali says them of centuries: উনিশ শতক, not ঊনবিংশ, which books keep.
std::string century_words(std::int32_t number_of, Voice v) {
  constexpr std::array<std::string_view, 22> names{"", "প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম", "ষষ্ঠ", "সপ্তম", "অষ্টম", "নবম", "দশম",
                                                   "এগারো", "বারো", "তেরো", "চৌদ্দ", "পনেরো", "ষোলো", "সতেরো", "আঠারো", "উনিশ", "বিশ", "একুশ"};
  auto const n = static_cast<unsigned>(std::abs(number_of));
  if (in_bengali(v)) return (number_of < 0 ? "খ্রিস্টপূর্ব " : "") + (n < names.size() ? std::string{names[n]} : number(n, v)) + " শতক";
  auto const teen = n % 100 >= 11 && n % 100 <= 13;
  auto const ending = teen || n % 10 == 0 || n % 10 > 3 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : "rd";
  return std::to_string(n) + ending + " century" + (number_of < 0 ? " BCE" : "");
}

// What both days share is said once: ২–৪ জুলাই ২০২৪, ৩০ জুন – ২ জুলাই ২০২৪.
std::string day_range_words(date::sys_days from, date::sys_days to, Voice v) {
  date::year_month_day const a{from}, b{to};
  if (a == b) return day_words(a, v);
  if (a.year() != b.year()) return day_words(a, v) + " – " + day_words(b, v);
  auto const day = number(static_cast<unsigned>(a.day()), v);
  if (a.month() == b.month()) return day + "–" + day_words(b, v);
  return day + " " + std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(a.month())), v.language)} + " – " + day_words(b, v);
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
