// The rules that `check` looks for, as one table: code, name, family, severity, whether it is on unless asked for.
// A code is never used twice. What a rule says to a reader is render/rule_words; how it is found, checks/ of its family.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kalpanji::timeline {

enum class Severity : std::uint8_t { info, warning, error };

/// KP1 … KP7 and KP9, one file of checks for each.
enum class Family : std::uint8_t { date = 1, calendar = 2, range = 3, document = 4, arithmetic = 5, clock = 6, writing = 7, reading = 9 };

enum class Rule : std::uint16_t {
  weekday_mismatch = 1001, weekday_mismatch_no_year, weekday_step, two_weekdays_one_date, one_weekday_two_dates, impossible_date,
  not_leap_year, nth_weekday_missing, fixed_holiday_date, year_outlier, year_rollover, date_out_of_range,
  bangla_gregorian_pair = 2001, hijri_gregorian_pair, bangla_impossible_day, year_month_calendar_mix, era_label, calendar_variant_conflict, season_month,
  range_reversed = 3001, range_duration, range_weekdays, offset_date, empty_range, date_outside_range,
  today_weekday = 4001, relative_weekday, next_day_chain, narrative_order, event_two_dates, after_publication, tense_date, gato_agami, stale_today,
  missing_year, dateline_conflict,
  age_birth_year = 5001, lifespan, anniversary_number, edition_sequence, elapsed_years, century_year, decade_year, fiscal_span, academic_term,
  daypart_hour = 6001, daypart_conflict, impossible_time, time_range_reversed, zone_pair, midnight_ambiguous,
  mixed_digits = 7001, misspelt_name, ordinal_suffix, ambiguous_numeric, two_digit_year,
  limit_reached = 9001, invalid_utf8,
};

struct RuleFacts {
  Rule rule;
  std::string_view code;  // "KP1001"
  std::string_view slug;  // "weekday-mismatch"
  Severity severity;      // where a check has no reason to say otherwise
  bool on;                // false: only when asked for

  constexpr Family family() const { return static_cast<Family>(static_cast<std::uint16_t>(rule) / 1000); }
};

inline constexpr std::array<RuleFacts, 58> rules{{
    {Rule::weekday_mismatch, "KP1001", "weekday-mismatch", Severity::error, true},
    {Rule::weekday_mismatch_no_year, "KP1002", "weekday-mismatch-no-year", Severity::warning, true},
    {Rule::weekday_step, "KP1003", "weekday-step", Severity::warning, true},
    {Rule::two_weekdays_one_date, "KP1004", "two-weekdays-one-date", Severity::warning, true},
    {Rule::one_weekday_two_dates, "KP1005", "one-weekday-two-dates", Severity::warning, true},
    {Rule::impossible_date, "KP1006", "impossible-date", Severity::error, true},
    {Rule::not_leap_year, "KP1007", "not-leap-year", Severity::error, true},
    {Rule::nth_weekday_missing, "KP1008", "nth-weekday-missing", Severity::error, true},
    {Rule::fixed_holiday_date, "KP1009", "fixed-holiday-date", Severity::warning, true},
    {Rule::year_outlier, "KP1010", "year-outlier", Severity::info, true},
    {Rule::year_rollover, "KP1011", "year-rollover", Severity::info, true},
    {Rule::date_out_of_range, "KP1012", "date-out-of-range", Severity::info, true},
    {Rule::bangla_gregorian_pair, "KP2001", "bangla-gregorian-pair", Severity::warning, true},
    {Rule::hijri_gregorian_pair, "KP2002", "hijri-gregorian-pair", Severity::warning, true},
    {Rule::bangla_impossible_day, "KP2003", "bangla-impossible-day", Severity::error, true},
    {Rule::year_month_calendar_mix, "KP2004", "year-month-calendar-mix", Severity::warning, true},
    {Rule::era_label, "KP2005", "era-label", Severity::warning, true},
    {Rule::calendar_variant_conflict, "KP2006", "calendar-variant-conflict", Severity::info, true},
    {Rule::season_month, "KP2007", "season-month", Severity::info, false},
    {Rule::range_reversed, "KP3001", "range-reversed", Severity::error, true},
    {Rule::range_duration, "KP3002", "range-duration", Severity::warning, true},
    {Rule::range_weekdays, "KP3003", "range-weekdays", Severity::warning, true},
    {Rule::offset_date, "KP3004", "offset-date", Severity::warning, true},
    {Rule::empty_range, "KP3005", "empty-range", Severity::info, true},
    {Rule::date_outside_range, "KP3006", "date-outside-range", Severity::info, false},
    {Rule::today_weekday, "KP4001", "today-weekday", Severity::warning, true},
    {Rule::relative_weekday, "KP4002", "relative-weekday", Severity::warning, true},
    {Rule::next_day_chain, "KP4003", "next-day-chain", Severity::warning, true},
    {Rule::narrative_order, "KP4004", "narrative-order", Severity::info, false},
    {Rule::event_two_dates, "KP4005", "event-two-dates", Severity::info, true},
    {Rule::after_publication, "KP4006", "after-publication", Severity::warning, true},
    {Rule::tense_date, "KP4007", "tense-date", Severity::info, false},
    {Rule::gato_agami, "KP4008", "gato-agami", Severity::warning, true},
    {Rule::stale_today, "KP4009", "stale-today", Severity::info, false},
    {Rule::missing_year, "KP4010", "missing-year", Severity::info, false},
    {Rule::dateline_conflict, "KP4011", "dateline-conflict", Severity::warning, true},
    {Rule::age_birth_year, "KP5001", "age-birth-year", Severity::warning, true},
    {Rule::lifespan, "KP5002", "lifespan", Severity::error, true},
    {Rule::anniversary_number, "KP5003", "anniversary-number", Severity::warning, true},
    {Rule::edition_sequence, "KP5004", "edition-sequence", Severity::info, true},
    {Rule::elapsed_years, "KP5005", "elapsed-years", Severity::warning, true},
    {Rule::century_year, "KP5006", "century-year", Severity::warning, true},
    {Rule::decade_year, "KP5007", "decade-year", Severity::warning, true},
    {Rule::fiscal_span, "KP5008", "fiscal-span", Severity::warning, true},
    {Rule::academic_term, "KP5009", "academic-term", Severity::info, false},
    {Rule::daypart_hour, "KP6001", "daypart-hour", Severity::warning, true},
    {Rule::daypart_conflict, "KP6002", "daypart-conflict", Severity::warning, true},
    {Rule::impossible_time, "KP6003", "impossible-time", Severity::error, true},
    {Rule::time_range_reversed, "KP6004", "time-range-reversed", Severity::warning, true},
    {Rule::zone_pair, "KP6005", "zone-pair", Severity::warning, true},
    {Rule::midnight_ambiguous, "KP6006", "midnight-ambiguous", Severity::info, true},
    {Rule::mixed_digits, "KP7001", "mixed-digits", Severity::warning, true},
    {Rule::misspelt_name, "KP7002", "misspelt-name", Severity::warning, true},
    {Rule::ordinal_suffix, "KP7003", "ordinal-suffix", Severity::warning, true},
    {Rule::ambiguous_numeric, "KP7004", "ambiguous-numeric", Severity::info, true},
    {Rule::two_digit_year, "KP7005", "two-digit-year", Severity::info, false},
    {Rule::limit_reached, "KP9001", "limit-reached", Severity::warning, true},
    {Rule::invalid_utf8, "KP9002", "invalid-utf8", Severity::warning, true},
}};

/// Where a rule stands in the table.
constexpr std::size_t index_of(Rule rule) {
  std::size_t i = 0;
  while (i < rules.size() && rules[i].rule != rule) ++i;
  return i;
}
constexpr RuleFacts const& about(Rule rule) { return rules[index_of(rule)]; }

/// Which rules are looked for. Made by default of those that are on.
using RuleSet = std::bitset<rules.size()>;
RuleSet rules_on_by_default();

/// The rules of a name: a code (KP1001), a slug (weekday-mismatch), a family (KP1) or all; ASCII letters of either case.
/// Nothing for any other name.
std::optional<RuleSet> rules_named(std::string_view);
/// The rules of several names, separated by commas or blanks ("KP1001, gato-agami KP5"); nothing where one names no rule.
std::optional<RuleSet> rules_listed(std::string_view);

}  // namespace kalpanji::timeline
