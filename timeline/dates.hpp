// From a point as written to days: years and eras, the calendars that print other months, what was left out and is taken from the
// document or the story, parts of longer stretches. Pure; constant time. Not here: times of day (times.hpp), ranges (resolve.hpp).
#pragma once

#include "grammar/mention.hpp"
#include "timeline/anchor.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::timeline {

/// What resolving one point notes beside its days.
struct Notes {
  Relation relation = Relation::absolute;
  Calendar calendar = Calendar::gregorian;
  std::uint8_t tolerance = 0;
  Mod mod = Mod::none;
  bool approximate = false;
  Vague vague = Vague::no;
  std::vector<Filled> filled;
  void fill(Part part, Source from) { filled.push_back({part, from}); }
};

/// The days that a point names, its time of day left aside. Unresolved where nothing says which.
Point resolve_date(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&);

/// What the point says by itself, its year in full where the writing settles it.
Written written_of(grammar::Point const&, Calendar);

/// Which calendar a date in Bangla, Hijri or Saka months is to be read by.
Calendar calendar_of(grammar::Point const&, Anchor const&, Notes&);

/// The year as the calendar of its era counts it; Gregorian years before Christ are astronomical (44 BCE = -43).
std::optional<std::int32_t> full_year(grammar::Point const&, Anchor const&);

/// First month of the fiscal year that is named by its first calendar year.
unsigned fiscal_start(Anchor const&);

}  // namespace kalpanji::timeline
