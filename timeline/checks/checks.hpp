// What the families of checks share: the claims of a chronicle laid out in a row, and small questions about them.
// Each family is a function that appends its findings; check.cpp calls them in the order of the codes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "timeline/chronicle.hpp"

namespace kalpanji::timeline {

/// One claim and where it stands.
struct Told {
  std::uint32_t expression = 0, claim = 0;
  Expression const* e = nullptr;
  Claim const* c = nullptr;
  Point const* p = nullptr;  // never null
  Written const& written() const { return c->written; }
};

struct Facts {
  Chronicle const& chronicle;
  std::vector<Told> told;  // in the order of the text
  /// The document's date, where the text does not show that it was found in a masthead of another day (a page opened later).
  std::optional<date::sys_days> date;
  bool date_is_masthead = false;
  /// The date stands alone on its line, as pages print the day on which they are opened; ঢাকা, ১৫ জুলাই ২০২৫: … begins a story.
  bool page_head = false;

  explicit Facts(Chronicle const&);
  std::string_view text(Span s) const { return std::string_view{chronicle.text}.substr(s.first, s.last - s.first); }
  /// The first claim of a sentence or of those after it.
  std::vector<Told>::const_iterator from_sentence(std::uint32_t) const;
  /// The claims of a sentence.
  std::span<Told const> in_sentence(std::uint32_t sentence) const;
  /// The remarks of a sentence and a kind.
  std::vector<Remark const*> remarks(std::uint32_t sentence, RemarkKind) const;
};

using Findings = std::vector<Finding>;

void check_weekdays(Facts const&, Findings&);      // KP1001, KP1002
void check_steps(Facts const&, Findings&);         // KP1003 … KP1005
void check_impossible(Facts const&, Findings&);    // KP1006 … KP1008, KP1012
void check_years(Facts const&, Findings&);         // KP1009 … KP1011
void check_calendar_pairs(Facts const&, Findings&);  // KP2001, KP2002, KP2006
void check_calendar_names(Facts const&, Findings&);  // KP2003 … KP2005, KP2007
void check_ranges(Facts const&, Findings&);        // KP3
void check_todays(Facts const&, Findings&);        // KP4001, KP4002
void check_story(Facts const&, Findings&);         // KP4003 … KP4005
void check_publication(Facts const&, Findings&);   // KP4006
void check_document(Facts const&, Findings&);      // KP4007 … KP4011
void check_lives(Facts const&, Findings&);         // KP5001, KP5002
void check_arithmetic(Facts const&, Findings&);    // KP5003 … KP5005
void check_stretches(Facts const&, Findings&);     // KP5006 … KP5009
void check_clock(Facts const&, Findings&);         // KP6
void check_writing(Facts const&, Findings&);       // KP7
/// KP9, when all others stand in the order of the text: leaves no more of them than the limit, and says so.
void check_reading(Facts const&, Findings&);

/// Several findings of one cause become one; see one_cause.cpp.
void merge_causes(Findings&);
/// Marks what the text's comments or a baseline cover; see suppress.cpp.
void mark_suppressed(Chronicle const&, Findings&, std::string_view baseline);

// ---- small questions --------------------------------------------------------------------------------

inline std::uint8_t iso_weekday(date::sys_days day) { return static_cast<std::uint8_t>(date::weekday{day}.iso_encoding()); }

/// Gregorian day and month are both written.
bool names_day(Told const&);
/// The written day of the Gregorian calendar, with the year written or filled; nothing where there is none or it is no day. It can differ from the
/// resolved day: "২ জুলাই দিবাগত রাত ২টা" is 3 July, and 2 is written.
std::optional<date::sys_days> written_day(Told const&);
/// The Gregorian year that the claim says itself, four figures or more.
std::optional<std::int32_t> written_year(Told const&);
/// A night that may count to the day before: রাত ২টা, দিবাগত রাত.
bool small_hours(Told const&);
/// A weekday one day before (-1) or after (+1) that of the date is the night's work: রাত ২টা, দিবাগত রাত, মধ্যরাত. An evening (রাতে, রাত ৮টায়) and a dawn
/// belong to one day alone; up to 1950, when the day began at sunrise, any night and dawn may be counted to either.
bool night_explains(Facts const&, Told const&, int off);
/// How many weekdays `stated` lies after `right`, -3 … 3.
int weekdays_off(std::uint8_t stated, std::uint8_t right);
/// The written weekday is that of the day, or of the day before in small hours.
bool weekday_fits(Told const&, date::sys_days);
bool is_whole_year(Told const&);   // ২০০১ সালে
/// From the end of one span to the start of another nothing but blanks, brackets, commas and other marks.
bool only_marks_between(Facts const&, Span, Span);

/// The same, or words that say that both name one day: মোতাবেক, তথা, অর্থাৎ.
bool one_day_between(Facts const&, Span, Span);
/// Expressions of a sentence that stand side by side and so name one day, as ranges [first, last) of Facts::told.
std::vector<std::pair<std::size_t, std::size_t>> one_day_groups(Facts const&);
/// রবিবার (ইংরেজি মতে সোমবার): the almanac's weekday, which runs from sunrise, beside the civil one.
bool almanac_weekday(Facts const&, Told const&);
/// Inside quotation marks, double or single: আজ is the speaker's day.
bool quoted(Facts const&, Told const&);

/// What of the text the claim itself takes, without the other ends of a range.
Span own_span(Claim const&);

Finding finding_at(Rule, Told const&);
Finding finding_at(Rule, Span);

/// The year that a claim tells: written, or of its resolved day.
std::optional<std::int32_t> year_of(Told const&);
/// How far two places are for a reader: bytes, and a clause's end counts as two hundred.
std::uint32_t distance(Facts const&, Span, Span);
/// The claim with a year that stands nearest to a place, of those given (a sentence's); of two the one told before wins. May be null.
Told const* nearest_year(Facts const&, std::span<Told const>, Span at);
/// Another number in place of the one that stands in a span.
Fix figure(Span, std::int64_t number, Reason = Reason::by_arithmetic);

/// All repairs of a date whose weekday is another, best first; see repairs.cpp. The weekday may stand in another expression.
std::vector<Fix> weekday_repairs(Facts const&, Told const& day, Told const& weekday, date::sys_days written);

}  // namespace kalpanji::timeline
