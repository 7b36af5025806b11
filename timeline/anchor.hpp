// Anchor: what incomplete expressions are measured from while a text is read from front to back: the document's own date, and
// the clock of the story, which every time told moves on. Headings set it for what lies under them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <date/date.h>

#include "grammar/expression.hpp"
#include "timeline/calendar/region.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::timeline {

using calendar::Region;

struct Anchor {
  std::optional<date::sys_days> document;   // given by the caller or found in the text, never the wall clock
  Region region = Region::automatic;        // given, or leaned to by the text's spelling
  bool region_is_sure = false;
  bool bangla_text = false;                 // the text counts in Bangla years: ১৪৩১ সাল is one
  std::optional<date::sys_days> start;      // day 1 of a programme

  std::optional<date::sys_days> story;      // the last day told
  std::optional<date::sys_days> dated;      // … where its year was written, or taken from such a day
  int story_days_on = 0;                    // … lies this many days behind the day its words say: সোমবার দিবাগত রাত ২টা is Tuesday's
  std::optional<Point> last;                // the last date told, of any precision
  std::optional<Point> last_end;            // … its other end, where it was an interval
  std::optional<Point> stretch;             // the last stretch of several days told that is shorter than a year
  std::uint32_t stretch_sentence = 0;       // where it was
  std::optional<date::year> story_year;     // the last year told, by a day, a month or a year
  std::optional<grammar::Era> era;          // of a heading: what bare years under it count
  std::optional<date::sys_days> paired;     // the Gregorian date that stands beside the one being read: ২৫ বৈশাখ ১২৬৮ (৭ মে ১৮৬১)
  Clock clock;                              // the clock told last
  DayPart day_part = DayPart::none;
  std::array<std::optional<date::sys_days>, 7> named;  // by weekday, 0 Sunday: the last day told whose date and weekday were both written
  std::uint32_t story_sentence = 0;         // where that was
  std::uint32_t day_sentence = 0;           // where the day was told
  bool day_holds = false;                      // a heading or the head of a line said the day: times below it belong to it, however far
  std::optional<date::year> list_year;         // the year that a heading or the head of the line said
  std::optional<date::sys_days> list_day;      // the day that the entry above said: one without a year is the nearest to it
  std::uint32_t time_sentence = 0;              // where the clock or the part of the day was told
  std::uint32_t weekly_sentence = UINT32_MAX;  // where weekdays of every week were told: the weekdays behind them are of every week too
  std::uint32_t yearly_sentence = UINT32_MAX;  // where প্রতি বছর was said: dates behind it come every year
};

}  // namespace kalpanji::timeline
