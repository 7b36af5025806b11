// Days that have a name: which day একুশে ফেব্রুয়ারি, পহেলা বৈশাখ, ঈদুল ফিতর or মহালয়া of a Gregorian year is, in either Bengal.
//
//   named_day(NamedDay::pahela_boishakh, 2024, Region::india)       14 April 2024, calendar bangla-wb
//   named_day(NamedDay::independence_day, 2024, Region::automatic)  26 March and 15 August: the name means two things
//   named_day(NamedDay::ashura, 2009, Region::bangladesh)           two days: January and December
//   named_day(NamedDay::kali_puja, 1990, Region::india)             none: the table of moon days begins with 2015
//
// Not here: how the names are spelled in texts (the lexicon's), whether a day was a public holiday (that changes with governments).
// Pure, nothing allocates or throws. Sources and what is uncertain: docs/calendars.md.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "timeline/calendar/calendar.hpp"
#include "timeline/calendar/region.hpp"

namespace kalpanji::calendar {

enum class NamedDay : std::uint8_t {
  // fixed in the Gregorian calendar
  mother_language_day, march_7, children_day, independence_day, may_day, july_uprising_day, national_mourning_day, jail_killing_day,
  martyred_intellectuals_day, victory_day, christmas, vivekananda_jayanti, netaji_jayanti, republic_day, ambedkar_jayanti, teachers_day,
  gandhi_jayanti,
  // fixed in the Bangla calendar of the region
  pahela_boishakh, rabindra_jayanti, nazrul_jayanti, baishe_shrabon, pahela_falgun, poush_sankranti, choitro_sankranti, vishwakarma_puja,
  // fixed in the Hijri calendar of the region
  ashura, akheri_chahar_shomba, eid_e_miladunnabi, shab_e_meraj, shab_e_barat, shab_e_qadr, eid_ul_fitr, eid_ul_azha,
  // fixed by the moon and the sun
  saraswati_puja, dol, rath_yatra, mahalaya, durga_shashthi, durga_saptami, durga_ashtami, durga_navami, durga_dashami, kali_puja,
  durga_puja,  // Shashthi to Dashami
};
inline constexpr std::size_t named_day_count = static_cast<std::size_t>(NamedDay::durga_puja) + 1;

struct NamedDayName {
  std::string_view id;       // for JSON: "mother-language-day"
  std::string_view bengali;  // as a Dhaka or Kolkata paper heads it
  std::string_view english;
};
/// Empty names for a number that is no named day.
NamedDayName name_of(NamedDay) noexcept;

/// The day of an id, letter by letter; nothing for any other.
std::optional<NamedDay> named_day_of(std::string_view id) noexcept;

struct NamedDayAnswer {
  date::sys_days first{}, last{};            // one day, but for Durga Puja as a whole
  unsigned tolerance = 0;                    // printed dates may honestly differ by so many days
  Calendar calendar = Calendar::gregorian;   // whose rule gave the day; Gregorian for a table of moon days too
  Region region = Region::automatic;         // whose day it is; automatic: the same in both
  bool night = false;                        // the night that follows the day (দিবাগত রাত): শবে বরাত
  friend constexpr bool operator==(NamedDayAnswer const&, NamedDayAnswer const&) = default;
};

/// The answers in order of region (Bangladesh first), then of day. Two of one region: a Hijri day can come twice in a Gregorian year.
struct NamedDayAnswers {
  static constexpr std::size_t most = 4;
  std::array<NamedDayAnswer, most> all{};
  std::size_t count = 0;

  constexpr NamedDayAnswer const* begin() const noexcept { return all.data(); }
  constexpr NamedDayAnswer const* end() const noexcept { return all.data() + count; }
  constexpr std::size_t size() const noexcept { return count; }
  constexpr bool empty() const noexcept { return count == 0; }
  constexpr NamedDayAnswer const& operator[](std::size_t i) const noexcept { return all[i]; }
};

/// The days of that name in a Gregorian year (astronomical, 1 .. 9999; none outside). With a region, its own meaning of the name; where
/// the region does not know the name, the other's (a Dhaka paper may tell of India's Republic Day). With Region::automatic, both.
/// Before 14 April 1987 the Bangla days of Bangladesh follow the traditional calendar too. No answer: the year lies outside what is
/// known (moon days 2015 .. 2030, Hijri days of Bangladesh 1882 .. 2174), or the day did not exist yet.
NamedDayAnswers named_day(NamedDay, int gregorian_year, Region) noexcept;

}  // namespace kalpanji::calendar
