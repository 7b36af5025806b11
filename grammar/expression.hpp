// The syntax tree: what was written, and where its parts stand. Nothing here knows which day it means.
// Offsets are bytes of the normal text. A Point is one time as words point at it, every part optional; the other
// expressions are made of points. 0, nothing or `none` = not written.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "grammar/text/edits.hpp"
#include "grammar/units.hpp"

namespace kalpanji::grammar {

/// How the years of a number are counted. `before` eras count backwards (খ্রিস্টপূর্ব).
enum class Era : std::uint8_t { unsaid, common, before_common, bangla, hijri, before_hijri, saka, vikram, buddha, malla, tripura, chaitanya, kali };

/// Whose day a word counts from: the writer's (আজ, গত, আগামী, চলতি) or the last one told (ওই দিন, পরের বছর).
enum class From : std::uint8_t { nothing, document, story };

/// আজ = {document, day, 0}; গত বছর = {document, year, -1}; পরদিন = {story, day, +1}; ওই মাস = {story, month, 0}.
struct Counted {
  From from = From::nothing;
  Unit unit = Unit::day;
  std::int16_t steps = 0;
};

/// তিন দিন পর, আড়াই বছর আগে: an amount away from the writer's day or the last one told. `sign` -1 back, +1 on, 0 none.
struct Offset {
  From from = From::nothing;
  Duration amount;
  std::int8_t sign = 0;
};

/// A part of the stretch that the rest of the point names. `n` counts where the part does: প্রথম ১৫ দিন, দ্বিতীয় সপ্তাহ, শেষ বুধবার (-1), the season (গ্রীষ্ম 0 … বসন্ত 5). Of `same`: 1 the month told, 2 the writer's, else the stretch told.
enum class Part : std::uint8_t {
  whole, beginning, middle, end, first_half, second_half, first_days, last_days, first_months, last_months, nth_day, nth_week, nth_weekday, nth_quarter, same, season
};
struct PartOf {
  Part part = Part::whole;
  std::int16_t n = 0;
};

enum class Meridiem : std::uint8_t { unsaid, am, pm, twenty_four };  // এএম, পিএম; ঘটিকা and ১৮:৩০ say nothing by themselves

struct Point {
  // the date
  std::uint8_t weekday = 0;
  std::uint8_t day = 0;    // 1 … 39 as written: whether the month has it is judged later
  std::uint8_t month = 0;  // 1 … 12 of `names`
  MonthNames names = MonthNames::none;
  std::optional<std::int32_t> year;  // as written, positive; in `wide` units: the decade's first year, the century's number
  std::optional<std::int32_t> year_to;  // the second year of a split one: ২০২৩-২৪
  Era era = Era::unsaid;
  bool short_year = false;           // ’৭১, ০৪/০৭/২৪, একাত্তরে
  Unit wide = Unit::day;             // decade, century, fiscal_year, quarter …: what `year` counts; day: an ordinary date or year
  // how it is found
  Counted counted;
  Offset offset;
  std::int8_t direction = 0;         // গত ১৯ জুলাই -1, আগামী বুধবার +1
  bool current = false;              // চলতি/এ বছরের …: no direction
  PartOf part;
  bool this_day_of_year = false;     // ১৯৪৮ সালের এই দিনে
  // the time of day
  DayPart day_part = DayPart::none;
  Clock clock;
  Meridiem meridiem = Meridiem::unsaid;
  bool night_after = false;          // দিবাগত রাত: the night that follows the day
  bool midnight = false;             // মধ্যরাত
  bool approximate = false;          // প্রায়, আনুমানিক, নাগাদ, দিকে
  bool clock_in_words = false;       // ৩টা, দেড়টা and no part of the day: ০৩:০০ is read as it stands
  bool same_time = false;            // এ সময়েই: the clock told last
  std::int16_t zone = 0;             // minutes east of Greenwich where a zone is named (বাংলাদেশ সময়), 0 = none
  std::int16_t programme_day = -1;   // ১ম দিন: … of a programme: days counted from its start, which is day 1
  std::string_view named_day;        // a day known by its name: "victory-day"; empty none
  // where its parts stand, and how they look
  Span weekday_at, day_month_at, year_at, clock_at;
  bool ordinal = false;              // ৪ঠা
  bool latin_digits = false;         // 4 জুলাই
  bool month_first = false;          // জুলাই ৪, ২০২৪
  bool numeric = false;              // ০৪/০৭/২০২৪

  bool has_time() const { return clock.said() || day_part != DayPart::none || midnight || same_time; }
  bool has_date() const {
    return weekday != 0 || day != 0 || month != 0 || year || counted.from != From::nothing || offset.sign != 0 || programme_day >= 0 || wide != Unit::day || !named_day.empty();
  }
};

/// ২ থেকে ৫ জুলাই · জুলাই–ডিসেম্বর · সকাল ৮টা থেকে ১০টা. An end that is left out is open (১৯৪৭-).
struct Range {
  Point first, last;
  bool open_last = false;
};

/// ১৫, ১৬ ও ৩০ মার্চ (all of them) · ১০ বা ১১ এপ্রিল (one of them).
struct Several {
  std::vector<Point> points;
  bool either = false;
};

/// সম্প্রতি, একদিন, শিগগির: a time, but no date.
struct Vague {
  std::int8_t side = 0;  // -1 past, 0 present, +1 future
};

using Expression = std::variant<Point, Range, Several, Duration, Recurrence, Vague>;

}  // namespace kalpanji::grammar
