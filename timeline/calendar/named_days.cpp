// The table of named days and the few kinds of rules it needs. A day is a row: its key, whose it is, the kind of rule and its numbers.
#include "timeline/calendar/named_days.hpp"

#include <algorithm>

#include "timeline/calendar/bangla.hpp"
#include "timeline/calendar/tithi_days.hpp"

namespace kalpanji::calendar {
namespace {

enum class Kind : std::uint8_t {
  gregorian,           // month, day; not before the year `extra`
  bangla,              // month, day
  bangla_last,         // last day of the month
  hijri,               // month, day
  hijri_night_before,  // the night that leads into month, day: it begins on the evening of the day before
  hijri_last_weekday,  // last such weekday of the month; `extra` is ISO, Monday = 1
  tithi,               // columns `month` to `day` of the table of moon days
};

struct Row {
  NamedDay key;
  Region whose;  // automatic: the same in both
  Kind kind;
  unsigned month, day;
  int extra = 0;
};

using enum NamedDay;
constexpr auto both = Region::automatic, bd = Region::bangladesh, in = Region::india;

constexpr Row rows[]{
    {mother_language_day, both, Kind::gregorian, 2, 21},
    {march_7, bd, Kind::gregorian, 3, 7},
    {children_day, bd, Kind::gregorian, 3, 17},
    {independence_day, bd, Kind::gregorian, 3, 26},
    {independence_day, in, Kind::gregorian, 8, 15},  // স্বাধীনতা দিবস: 26 March in Dhaka, 15 August in Kolkata
    {may_day, both, Kind::gregorian, 5, 1},
    {july_uprising_day, bd, Kind::gregorian, 8, 5, 2025},
    {national_mourning_day, bd, Kind::gregorian, 8, 15},  // the same 15 August under its name in Dhaka
    {jail_killing_day, bd, Kind::gregorian, 11, 3},
    {martyred_intellectuals_day, bd, Kind::gregorian, 12, 14},
    {victory_day, bd, Kind::gregorian, 12, 16},
    {christmas, both, Kind::gregorian, 12, 25},
    {vivekananda_jayanti, in, Kind::gregorian, 1, 12},
    {netaji_jayanti, in, Kind::gregorian, 1, 23},
    {republic_day, in, Kind::gregorian, 1, 26},
    {ambedkar_jayanti, in, Kind::gregorian, 4, 14},
    {teachers_day, in, Kind::gregorian, 9, 5},
    {gandhi_jayanti, in, Kind::gregorian, 10, 2},

    {pahela_boishakh, bd, Kind::bangla, 1, 1},
    {pahela_boishakh, in, Kind::bangla, 1, 1},
    {rabindra_jayanti, bd, Kind::bangla, 1, 25},
    {rabindra_jayanti, in, Kind::bangla, 1, 25},
    {nazrul_jayanti, bd, Kind::bangla, 2, 11},
    {nazrul_jayanti, in, Kind::bangla, 2, 11},
    {baishe_shrabon, bd, Kind::bangla, 4, 22},
    {baishe_shrabon, in, Kind::bangla, 4, 22},
    {pahela_falgun, bd, Kind::bangla, 11, 1},
    {pahela_falgun, in, Kind::bangla, 11, 1},
    {poush_sankranti, bd, Kind::bangla_last, 9, 0},
    {poush_sankranti, in, Kind::bangla_last, 9, 0},
    {choitro_sankranti, bd, Kind::bangla_last, 12, 0},
    {choitro_sankranti, in, Kind::bangla_last, 12, 0},
    {vishwakarma_puja, in, Kind::bangla_last, 5, 0},  // ভাদ্র সংক্রান্তি; by the almanac in both Bengals

    {ashura, bd, Kind::hijri, 1, 10},
    {ashura, in, Kind::hijri, 1, 10},
    {akheri_chahar_shomba, bd, Kind::hijri_last_weekday, 2, 0, 3},
    {akheri_chahar_shomba, in, Kind::hijri_last_weekday, 2, 0, 3},
    {eid_e_miladunnabi, bd, Kind::hijri, 3, 12},
    {eid_e_miladunnabi, in, Kind::hijri, 3, 12},
    {shab_e_meraj, bd, Kind::hijri_night_before, 7, 27},
    {shab_e_meraj, in, Kind::hijri_night_before, 7, 27},
    {shab_e_barat, bd, Kind::hijri_night_before, 8, 15},
    {shab_e_barat, in, Kind::hijri_night_before, 8, 15},
    {shab_e_qadr, bd, Kind::hijri_night_before, 9, 27},
    {shab_e_qadr, in, Kind::hijri_night_before, 9, 27},
    {eid_ul_fitr, bd, Kind::hijri, 10, 1},
    {eid_ul_fitr, in, Kind::hijri, 10, 1},
    {eid_ul_azha, bd, Kind::hijri, 12, 10},
    {eid_ul_azha, in, Kind::hijri, 12, 10},

    {saraswati_puja, both, Kind::tithi, 0, 0},
    {dol, both, Kind::tithi, 1, 1},
    {rath_yatra, both, Kind::tithi, 2, 2},
    {mahalaya, both, Kind::tithi, 3, 3},
    {durga_shashthi, both, Kind::tithi, 4, 4},
    {durga_saptami, both, Kind::tithi, 5, 5},
    {durga_ashtami, both, Kind::tithi, 6, 6},
    {durga_navami, both, Kind::tithi, 7, 7},
    {durga_dashami, both, Kind::tithi, 8, 8},
    {kali_puja, both, Kind::tithi, 9, 9},
    {durga_puja, both, Kind::tithi, 4, 8},
};

constexpr std::array<NamedDayName, named_day_count> names{{
    {"mother-language-day", "শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস", "Martyrs' Day and International Mother Language Day"},
    {"march-7", "ঐতিহাসিক ৭ মার্চ", "Historic 7 March"},
    {"children-day", "জাতীয় শিশু দিবস", "National Children's Day (17 March)"},
    {"independence-day", "স্বাধীনতা দিবস", "Independence Day"},
    {"may-day", "মহান মে দিবস", "May Day"},
    {"july-uprising-day", "জুলাই গণঅভ্যুত্থান দিবস", "July Mass Uprising Day"},
    {"national-mourning-day", "জাতীয় শোক দিবস", "National Mourning Day"},
    {"jail-killing-day", "জেলহত্যা দিবস", "Jail Killing Day"},
    {"martyred-intellectuals-day", "শহীদ বুদ্ধিজীবী দিবস", "Martyred Intellectuals Day"},
    {"victory-day", "বিজয় দিবস", "Victory Day"},
    {"christmas", "বড়দিন", "Christmas"},
    {"vivekananda-jayanti", "স্বামী বিবেকানন্দের জন্মজয়ন্তী", "Birthday of Swami Vivekananda"},
    {"netaji-jayanti", "নেতাজি জয়ন্তী", "Netaji's Birthday"},
    {"republic-day", "প্রজাতন্ত্র দিবস", "Republic Day"},
    {"ambedkar-jayanti", "আম্বেদকর জয়ন্তী", "Ambedkar's Birthday"},
    {"teachers-day", "শিক্ষক দিবস", "Teachers' Day"},
    {"gandhi-jayanti", "গান্ধী জয়ন্তী", "Gandhi's Birthday"},
    {"pahela-boishakh", "পহেলা বৈশাখ", "Bengali New Year"},
    {"rabindra-jayanti", "রবীন্দ্রজয়ন্তী", "Rabindranath's Birthday"},
    {"nazrul-jayanti", "নজরুলজয়ন্তী", "Nazrul's Birthday"},
    {"baishe-shrabon", "বাইশে শ্রাবণ", "Rabindranath's Death Anniversary"},
    {"pahela-falgun", "পহেলা ফাল্গুন", "First Day of Spring"},
    {"poush-sankranti", "পৌষ সংক্রান্তি", "Poush Sankranti"},
    {"choitro-sankranti", "চৈত্র সংক্রান্তি", "Choitro Sankranti"},
    {"vishwakarma-puja", "বিশ্বকর্মা পূজা", "Vishwakarma Puja"},
    {"ashura", "আশুরা", "Ashura"},
    {"akheri-chahar-shomba", "আখেরি চাহার শোম্বা", "Akheri Chahar Shomba"},
    {"eid-e-miladunnabi", "ঈদে মিলাদুন্নবী", "Eid-e-Miladunnabi"},
    {"shab-e-meraj", "শবে মেরাজ", "Shab-e-Meraj"},
    {"shab-e-barat", "শবে বরাত", "Shab-e-Barat"},
    {"shab-e-qadr", "শবে কদর", "Shab-e-Qadr"},
    {"eid-ul-fitr", "ঈদুল ফিতর", "Eid ul-Fitr"},
    {"eid-ul-azha", "ঈদুল আজহা", "Eid ul-Azha"},
    {"saraswati-puja", "সরস্বতী পূজা", "Saraswati Puja"},
    {"dol", "দোলযাত্রা", "Dol"},
    {"rath-yatra", "রথযাত্রা", "Rath Yatra"},
    {"mahalaya", "মহালয়া", "Mahalaya"},
    {"durga-shashthi", "মহাষষ্ঠী", "Durga Puja: Shashthi"},
    {"durga-saptami", "মহাসপ্তমী", "Durga Puja: Saptami"},
    {"durga-ashtami", "মহাষ্টমী", "Durga Puja: Ashtami"},
    {"durga-navami", "মহানবমী", "Durga Puja: Navami"},
    {"durga-dashami", "বিজয়া দশমী", "Durga Puja: Dashami"},
    {"kali-puja", "কালীপূজা", "Kali Puja"},
    {"durga-puja", "দুর্গাপূজা", "Durga Puja"},
}};

constexpr auto one_day = date::days{1};

void add(NamedDayAnswers& to, NamedDayAnswer const& answer, int year) {
  auto const whole = year_days(Calendar::gregorian, year);
  if (!whole || answer.first < whole->first || answer.first > whole->last || to.count == NamedDayAnswers::most) return;
  to.all[to.count++] = answer;
}

std::optional<date::sys_days> bangla_day(Calendar c, int year, Row const& row) {
  if (row.kind == Kind::bangla) return to_days({c, year, row.month, row.day});
  auto const month = month_days(c, year, row.month);
  if (!month) return std::nullopt;
  return month->last;
}

// The almanacs of West Bengal follow one of two suns, and a reader of the name alone cannot know which: the other sun's day is in the tolerance.
NamedDayAnswer traditional(date::sys_days day, int year, Row const& row) {
  // The last day of a month hangs on the sankranti that begins the next one.
  auto const next = row.kind == Kind::bangla_last;
  auto const wrapped = next && row.month == 12;
  auto const of = next ? (wrapped ? 1 : row.month + 1) : row.month;
  auto const of_year = year + (wrapped ? 1 : 0);
  auto slack = std::max(tolerance(Calendar::bangla_wb, of_year, of), tolerance(Calendar::bangla_wb_drik, of_year, of));
  if (auto const other = bangla_day(Calendar::bangla_wb_drik, year, row); other && *other != day) slack = std::max(slack, 1U);
  return {day, day, slack, Calendar::bangla_wb, row.whose};
}

void add_bangla(NamedDayAnswers& to, Row const& row, int gregorian_year) {
  for (auto const year : {gregorian_year - bangla::era - 1, gregorian_year - bangla::era}) {
    auto const official = row.whose == bd && year >= bangla::bd::adopted_year;
    auto const day = bangla_day(official ? Calendar::bangla_bd : Calendar::bangla_wb, year, row);
    if (!day) continue;
    add(to, official ? NamedDayAnswer{*day, *day, tolerance(Calendar::bangla_bd, year, row.month), Calendar::bangla_bd, row.whose} : traditional(*day, year, row), gregorian_year);
  }
}

std::optional<date::sys_days> hijri_day(Calendar c, int year, Row const& row) {
  if (row.kind == Kind::hijri) return to_days({c, year, row.month, row.day});
  if (row.kind == Kind::hijri_night_before) {
    auto const day = to_days({c, year, row.month, row.day});
    if (!day) return std::nullopt;
    return *day - one_day;
  }
  auto const month = month_days(c, year, row.month);
  if (!month) return std::nullopt;
  return month->last - (date::weekday{month->last} - date::weekday{static_cast<unsigned>(row.extra)});
}

void add_hijri(NamedDayAnswers& to, Row const& row, int gregorian_year) {
  auto const c = row.whose == bd ? Calendar::hijri_bd : Calendar::hijri_civil;
  // A Gregorian year touches two or three Hijri years. The first: that of its first day, or of the first day the calendar knows.
  auto const start = to_days({Calendar::gregorian, gregorian_year, 1, 1});
  if (!start) return;
  auto const first = from_days(c, std::max(*start, range_of(c).first));
  if (!first) return;
  for (auto year = first->year; year <= first->year + 2; ++year)
    if (auto const day = hijri_day(c, year, row)) add(to, {*day, *day, 1, c, row.whose, row.kind == Kind::hijri_night_before}, gregorian_year);
}

void add_tithi(NamedDayAnswers& to, Row const& row, int year) {
  if (year < tithi::first_year || year >= tithi::first_year + static_cast<int>(tithi::years.size())) return;
  auto const& days = tithi::years[static_cast<std::size_t>(year - tithi::first_year)];
  auto const on = [&](unsigned column) { return date::sys_days{date::year{year} / (days[column] / 100) / (days[column] % 100)}; };
  add(to, {on(row.month), on(row.day), 1, Calendar::gregorian, row.whose}, year);
}

void add_row(NamedDayAnswers& to, Row const& row, int year) {
  switch (row.kind) {
    case Kind::gregorian:
      if (auto const day = to_days({Calendar::gregorian, year, row.month, row.day}); day && year >= row.extra) add(to, {*day, *day, 0, Calendar::gregorian, row.whose}, year);
      break;
    case Kind::bangla:
    case Kind::bangla_last: add_bangla(to, row, year); break;
    case Kind::hijri:
    case Kind::hijri_night_before:
    case Kind::hijri_last_weekday: add_hijri(to, row, year); break;
    case Kind::tithi: add_tithi(to, row, year); break;
  }
}

bool means(Row const& row, NamedDay key, Region region) { return row.key == key && (region == Region::automatic || row.whose == both || row.whose == region); }

}  // namespace

NamedDayName name_of(NamedDay key) noexcept {
  auto const i = static_cast<std::size_t>(key);
  return i < names.size() ? names[i] : NamedDayName{};
}

std::optional<NamedDay> named_day_of(std::string_view id) noexcept {
  for (std::size_t i = 0; i < named_day_count; ++i)
    if (name_of(static_cast<NamedDay>(i)).id == id) return static_cast<NamedDay>(i);
  return std::nullopt;
}

NamedDayAnswers named_day(NamedDay key, int gregorian_year, Region region) noexcept {
  NamedDayAnswers answers;
  if (gregorian_year < 1 || gregorian_year > 9'999) return answers;
  auto const known = std::any_of(std::begin(rows), std::end(rows), [&](Row const& r) { return means(r, key, region); });
  for (auto const& row : rows)
    if (means(row, key, known ? region : Region::automatic)) add_row(answers, row, gregorian_year);
  return answers;
}

}  // namespace kalpanji::calendar
