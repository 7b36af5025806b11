// Which elements can name one time together: no two of them may say the same part, and the second may only narrow the first
// (২০২৪ সালের + ২ জুলাই + সকালে). It judges what was read; reading is points.cpp's.
#pragma once

#include "grammar/draft.hpp"

namespace kalpanji::grammar {

inline bool has_pointer(Point const& p) { return p.counted.from != From::nothing || p.direction != 0 || p.current; }
inline bool points_at_day(Point const& p) { return p.counted.from != From::nothing && p.counted.unit == Unit::day; }
inline bool points_at_longer(Point const& p) { return p.counted.from != From::nothing && p.counted.unit != Unit::day; }
inline bool only_year(Point const& p) { return p.year && p.day == 0 && p.month == 0 && p.weekday == 0; }
inline bool bare_direction(Point const& p) { return p.counted.from == From::nothing && (p.direction == 1 || p.direction == -1 || p.current); }
inline bool empty(Point const& p) { return p.named_day.empty() && !p.has_date() && !p.has_time() && !has_pointer(p) && p.part.part == Part::whole; }
inline bool names_a_day(Point const& p) { return !p.named_day.empty() || p.day != 0 || p.weekday != 0 || points_at_day(p) || p.part.part == Part::nth_day; }
inline bool longer_than_a_day(Point const& p) { return !names_a_day(p) && (p.year || p.month != 0 || p.wide != Unit::day || points_at_longer(p)); }

/// উনিশ শতকের + ষাটের দশক: the decade's first year, 1860.
inline std::int32_t decade_in(std::int32_t century, std::int32_t tens) { return (century - 1) * 100 + tens; }

/// Whether two drafts can name one time together, the second behind the first.
bool fits(Draft const& first, Draft const& second);

/// What `piece` says, added to what `into` says; they fit.
void join(Draft& into, Draft const& piece);

}  // namespace kalpanji::grammar
