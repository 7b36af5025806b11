// Finding: claims of a text that cannot all be true, as data: which rule, where, the other places, the facts, the repairs and what
// was assumed. The words for it are render/finding_words.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <date/date.h>

#include "timeline/moment.hpp"
#include "timeline/rules.hpp"

namespace kalpanji::timeline {

// ---- What a message names ---------------------------------------------------------------------------

struct NamedWeekday { std::uint8_t iso; };                        // বুধবার
struct DayOfYear { std::uint8_t month, day; };                    // ৪ জুলাই; may be no day at all
struct NamedMonth { std::uint8_t month; MonthNames names; };      // জুলাই, আষাঢ়
struct NamedYear { std::int32_t year; };                          // ২০২৪; astronomical
struct Count { std::int64_t n; };                                 // ৫৩
struct Quoted { Span span; };                                     // the text's own words
struct CalendarDay { Calendar calendar; std::int32_t year; std::uint8_t month, day; };
struct NamedCalendar { Calendar calendar; };
struct ClockTime { Clock clock; };
struct NamedDayPart { DayPart part; };

using Argument = std::variant<date::year_month_day, NamedWeekday, DayOfYear, NamedMonth, NamedYear, Count, Quoted, CalendarDay, NamedCalendar,
                              ClockTime, NamedDayPart>;

// ---- Repairs ----------------------------------------------------------------------------------------

/// Why a repair is likely; also the order in which repairs of equal evidence are offered.
enum class Reason : std::uint8_t {
  told_elsewhere,    // the text names this day with this weekday elsewhere, or it is the document's own date
  follows_sequence,  // the date told before, plus the days between the two weekdays, gives it
  day_off_by_one,
  weekday_of_date,   // the date may be right, the weekday wrong
  same_weekday,      // another day of the same week has the weekday as written
  other_month,       // the month is left over: same day and weekday one month on or back
  digits_swapped,    // ২১ for ১২, ২০৪২ for ২০২৪
  other_year,
  last_valid_day,
  next_day,          // 29 February of a common year told as 1 March
  ends_swapped,      // ৪–২ জুলাই
  by_arithmetic,     // the number that the other numbers give
  by_calendar,       // the same day in the other calendar
  same_meaning,      // only the writing changes
};

/// Put something else in place of what stands at span.
struct Fix {
  enum class What : std::uint8_t { day_month, weekday, year, figure, swap, text, together };
  Span span;
  What what = What::day_month;
  date::year_month_day day{};          // day_month, year: in the calendar of the text's month names
  std::uint8_t weekday = 0;            // ISO
  Reason reason = Reason::same_weekday;
  bool safe = false;                   // same meaning: may be applied without asking
  std::int64_t number = 0;             // figure: in the digits of what it replaces
  Span first{}, second{};              // swap: both inside span; what stands between stays
  std::string text{};                  // text: as the lexicon spells it; figure: what it counts, where that changes too
  Calendar by = Calendar::gregorian;   // by_calendar: which one gives it, where several could
  std::vector<Fix> parts{};            // together: edits that are right only all at once, in the order of the text, inside span
};

// ---- Findings ---------------------------------------------------------------------------------------

/// What another place has to do with a finding.
enum class Note : std::uint8_t {
  other_claim,   // the other of two that disagree
  also_breaks,   // the same cause breaks another rule there: {its number}
  same_slip,     // the same slip again
  evidence,      // what a repair rests on
};
struct Related {
  Span span;
  Note note = Note::other_claim;
  Rule rule{};                       // also_breaks
  std::uint32_t document = this_document;
  static constexpr std::uint32_t this_document = UINT32_MAX;  // else an index among the documents compared
};

/// What a finding takes for granted.
enum class Assumption : std::uint8_t { document_date, year_from_document, year_from_story, same_year, same_person, same_series, region, calendar_rule, day_first };

enum class Suppressed : std::uint8_t { no, in_source, baseline };

inline constexpr std::uint32_t no_expression = UINT32_MAX;

struct Finding {
  Rule rule{};
  Severity severity = Severity::warning;
  Span span;                                // what is doubtful
  std::uint32_t expression = no_expression; // index into Chronicle::expressions
  date::year_month_day day{};               // the date as written; may be !ok()
  std::uint8_t stated_weekday = 0, true_weekday = 0;  // ISO; 0 where the rule has none
  std::vector<Fix> fixes;                   // alternatives, best first
  std::uint32_t claim = 0;                  // index into Expression::claims
  std::uint8_t wording = 0;                 // which of the rule's sentences says it
  std::vector<Argument> arguments;          // what the sentence names, {0} {1} …
  std::vector<Related> related;
  std::vector<Assumption> assumptions;
  Calendar by = Calendar::gregorian;        // the calendar whose rule was used, where that is an assumption
  Suppressed suppressed = Suppressed::no;
};

}  // namespace kalpanji::timeline
