// TIMEX3 (TimeML 1.2.1) for a moment. What TIMEX3 has no value for is told by the nearest one that is true: alternatives by
// the unit they share (2024-04-XX), a range by its length with both its ends. The exact value is EDTF's (edtf.hpp).
#pragma once

#include <string>
#include <string_view>

#include "timeline/moment.hpp"

namespace kalpanji::render {

/// Empty members are absent attributes. `begin` and `end` are the values of a range's two ends: TimeML refers to them by
/// tids that only the writer of the document can give.
struct Timex3 {
  std::string_view type;  // DATE, TIME, DURATION, SET
  std::string value;
  std::string_view mod;   // START, MID, END, APPROX, ON_OR_AFTER, EQUAL_OR_MORE
  std::string_view quant;
  std::string freq;       // 6D
  std::string begin, end;
};

Timex3 timex3(timeline::Moment const&);

/// DATE or TIME: of one end of a range.
std::string_view timex3_type_of_value(std::string_view value);

}  // namespace kalpanji::render
