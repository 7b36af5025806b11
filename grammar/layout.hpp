// How a text is laid out in lines: what is a heading, an entry of a list (২ জুলাই ২০২৪: …), an item under a heading (- …), a row of a
// table (সাল | ঘটনা). It says where the head of a line and what it tells stand; what they mean is the timeline's to say.
// Offsets are bytes of the normal text.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/mention.hpp"
#include "grammar/text/text.hpp"

namespace kalpanji::grammar {

enum class Role : std::uint8_t {
  prose,
  heading,  // alone on its line, or behind #: what lies under it happens then
  entry,    // a time, a mark, a statement; several of them may share the line
  field,    // a label, a mark, a time: জন্ম: ৭ মে ১৮৬১
  item,     // a list mark, no time at its head
  row,      // cells
};

/// One dated statement of a line.
struct ListEntry {
  std::uint32_t first = 0, last = 0;  // mentions of the head, [first, last)
  Span where;                         // head and statement
  Span body;                          // what is told; of a row its first cell that tells
  Span label{};                       // of a field
};

struct Line {
  Span where;      // without blanks around it
  Span content;    // without list marks
  Role role = Role::prose;
  bool marked = false;               // a list mark or a number stands before it
  bool after_blank = false;          // an empty line stands before it
  bool time_field = false;           // of a field: its label names the time, not what happens
  bool in_columns = false;           // under a line that names columns (সাল ঘটনা): what its time tells needs no mark
  bool no_event = false;             // a price, a number to call, a score
  std::uint32_t first = 0, last = 0; // its mentions, [first, last)
  std::vector<ListEntry> entries;        // entry, field: one or more; heading with a time: one
  std::vector<Span> cells;           // of a row: those that tell something
  Era era = Era::unsaid;             // of a heading
  std::vector<ListEntry> columns;    // of a row with hours in several columns: the hour, and as its label what names the column
  bool title = false;                // the document's own: its first line
  bool predicate = false;            // of a title: a verb tells something
  bool names_plan = false;           // সময়সূচি, রুটিন: what is listed below is to come
  bool names_place = false;          // স্থান: …
  bool names_columns = false;        // সময় | বিষয়: the first row of a table; what heads the table goes on
  std::optional<std::int32_t> year;  // of a title: রমজানের সময়সূচি ২০২৪
};

/// Mentions and those that only the place in a line makes times: a year alone on its line or in its cell, a year at the head of a further
/// entry of a line, the bare hour of a programme's line; a prayer that heads a line gives its clock the half of the day. What heads a line and is no time (১২০০ : টাকা) is taken away. In order.
std::vector<Mention> settled_by_layout(Text const&, std::vector<Mention>);

/// Marks the line that is the document's title, where that is sure: a short first line without a full stop, and behind it an empty line,
/// a list, a heading, a byline or a sentence. A text of one line has none.
void mark_title(Text const&, std::vector<Mention> const&, std::vector<Line>&);

/// The lines that are not empty, in order. Linear.
std::vector<Line> layout(Text const&, std::vector<Mention> const&);

}  // namespace kalpanji::grammar
