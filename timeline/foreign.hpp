// Dates of the calendars that Bengalis print beside the Gregorian one, and years of every era. Which rule a Bangla or Hijri date
// follows depends on the region and on the time it speaks of; the choice and why are noted.
#pragma once

#include "timeline/dates.hpp"

namespace kalpanji::timeline {

/// A date, a month or a day-and-month without its year, of the Bangla, Hijri or Saka calendar.
void resolve_foreign(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&, Point&);

/// A year by itself: ২০২৪ সাল · ১৪৩১ বঙ্গাব্দ · ৬১ হিজরি · ১৯৪৩ শকাব্দ · ৪৪ খ্রিস্টপূর্ব.
void resolve_year(grammar::Point const&, grammar::Mention const&, Anchor const&, Notes&, Point&);

}  // namespace kalpanji::timeline
