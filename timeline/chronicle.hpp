// Chronicle: everything one reading found, in the order of the text; made once, then never changed.
// It owns the text, so spans stay valid as long as it lives. This is the only header that render/ reads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "grammar/remarks.hpp"
#include "grammar/text/limits.hpp"
#include "timeline/calendar/region.hpp"
#include "timeline/finding.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::timeline {

using calendar::Region;

/// Where the document's date comes from.
enum class DateSource : std::uint8_t { none, given, published, updated, dateline, masthead, memo };

/// What one point of an expression says, and where its parts stand; empty spans for what was not written.
struct Claim {
  Written written;
  Span span;                   // of the whole point
  Span weekday, day_month, year, clock;
  bool ordinal = false;        // ৪ঠা জুলাই
  bool latin_digits = false;   // 4 জুলাই
  bool month_first = false;    // জুলাই ৪, ২০২৪
  bool numeric = false;        // ০৪/০৭/২০২৪
};

struct Expression {
  Span span;
  std::uint32_t sentence = 0;  // index into Chronicle::sentences
  bool quoted = false;         // inside quotation marks
  bool stamp = false;          // the document's own date (dateline, masthead …): no event
  Moment moment;
  std::vector<Claim> claims;   // one for each of the moment's points, in their order
  std::int8_t tense = 0;       // of the verb that follows: -1 past, +1 future, 0 not known
};

using grammar::NamedDate;
using grammar::RemarkKind;

/// What the text says around its dates (grammar/remarks.hpp), in its own bytes.
struct Remark {
  RemarkKind kind{};
  Span span, object;
  std::uint32_t sentence = 0;
  std::int32_t number = 0, other = 0;
  std::string better;
};

struct Event {
  std::uint32_t when = 0;              // index into Chronicle::expressions
  Span sentence;                       // the whole statement
  std::string title;                   // the statement without its date, in the text's own words
  std::vector<std::uint32_t> findings; // indices into Chronicle::findings
  std::vector<Span> also;              // where the same is told again
};

using grammar::Limits;

/// How far the reading went. Empty spans and zeros where nothing stood in its way.
struct Reading {
  Limits limits;
  Span stopped_at;                     // the first sentence that was not read: `limits.expressions` was reached before it
  Span cut_sentence;                   // the first piece of the first sentence that was too long and read in pieces
  Span ill_formed;                     // the first bytes that were no UTF-8, and how many there were in all
  std::uint32_t ill_formed_bytes = 0;
};

struct Chronicle {
  std::string id;
  std::string text;                    // as given, but U+001A (SUBSTITUTE) for each byte that was no UTF-8
  Reading reading;
  std::optional<date::sys_days> date;  // the document's
  DateSource date_source = DateSource::none;
  Region region = Region::automatic;
  Span title;                          // the first line, where it is sure that it is one; else empty
  std::vector<Span> sentences;
  std::vector<Expression> expressions;
  std::vector<Event> events;
  std::vector<Event> recurring;        // what recurs and has no day of its own; programmes expand it
  std::vector<Finding> findings;
  std::vector<Remark> remarks;         // in the order of the text
};

}  // namespace kalpanji::timeline
