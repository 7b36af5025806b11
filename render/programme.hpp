// Programme: the events of several chronicles laid out day by day, without any markup. Days, and months or years whose day
// nobody knows, in order of time; then what recurs without an end in sight; then what has no date. The writers of the
// itinerary (text, Markdown, HTML, JSON, CSV) only spell it out.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <date/date.h>

#include "render/words.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

struct ProgrammeOptions {
  Voice voice;
  std::string_view title;               // empty: made from the span of the events
  std::optional<date::sys_days> from, to;  // both inclusive; what lies outside is left out
  /// Shown beside the Gregorian date of each day. Nothing: Bangla, by the region of the text (Bangladesh's
  /// where none is known; the traditional one before its reform of 1987).
  std::optional<std::vector<timeline::Calendar>> calendars;
  bool bangla_by_day = false;           // the Bangla calendar among them was asked for by no region's name: each day has its own
};

/// A finding that stands, with the other readings.
struct ProgrammeConflict {
  timeline::Rule rule{};
  std::string words;
  std::uint32_t finding = 0;            // index into Chronicle::findings
  bool repeated = false;                // a line of the same section above has told it: readers need it once
};

struct ProgrammeLine {
  timeline::Chronicle const* chronicle = nullptr;
  timeline::Event const* event = nullptr;
  timeline::Moment const* moment = nullptr;
  std::string time;                     // of the day, in words; empty: none was told
  timeline::Clock from, to;             // the clocks of this line: of several hours, its own; the end of an interval, else none
  std::string note;                     // ৪ জুলাই ২০২৪ পর্যন্ত; প্রতি শুক্রবার
  bool recurring = false;
  std::vector<ProgrammeConflict> conflicts;
  std::string source;                   // ৭ নং লাইন
  std::uint32_t line = 0;               // of the text, from 1
};

struct ProgrammeSection {
  enum class Kind : std::uint8_t { day, imprecise, recurring, undated } kind = Kind::day;
  date::sys_days first{}, last{};       // of a day or an imprecise section
  std::string heading;                  // বৃহস্পতিবার, ৪ জুলাই ২০২৪; জুলাই ২০২৪, দিন অজানা
  std::string other_dates;              // of a day: ২০ আষাঢ় ১৪৩১ বঙ্গাব্দ
  std::string gap;                      // the empty stretch before it, in words; else empty
  std::vector<ProgrammeLine> lines;     // without a time first, then by the clock
};

struct Programme {
  std::string title;
  std::vector<ProgrammeSection> sections;
};

/// A recurrence is told on each of its days inside from … to, or else inside the span of the days told, at most
/// `most_occurrences` times; beyond that, and where its days cannot be told, it stands once under what recurs.
inline constexpr int most_occurrences = grammar::occurrences;
/// … and so many where nobody asked for the days between two dates: in the story of a life প্রতি শুক্রবার is no news of each Friday.
inline constexpr int most_occurrences_unasked = 31;

/// The event's name in outputs: e3, and r1 for what recurs.
std::string event_id(ProgrammeLine const&);

/// n log n in the events and their occurrences.
Programme programme(std::span<timeline::Chronicle const* const>, ProgrammeOptions const&);

}  // namespace kalpanji::render
