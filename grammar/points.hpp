// A point: elements side by side that name one time between them. মঙ্গলবার (২ জুলাই, ২০২৪) সকাল সাড়ে ৭টার দিকে · আজ (রোববার, ৯ নভেম্বর) ·
// ০৬:৪৭:৪৪ অপরাহ্ন, বুধবার, ৪ নভেম্বর ২০২০ · চলতি বছরের মে মাসের ৩০ তারিখ. Their order is free in Bengali; what decides is that
// no two of them say the same part. Included by grammar/*.cpp only.
#pragma once

#include <span>

#include "grammar/draft.hpp"
#include "grammar/families.hpp"
#include "grammar/fits.hpp"
#include "grammar/openings.hpp"

namespace kalpanji::grammar {

/// Reads as many elements as fit together. `out.enough` tells whether they say a time by themselves; a draft that does not may
/// still be the end of a range (জুলাই–ডিসেম্বর). `start` may already hold what stood before (আগামী).
bool point_at(Draft& out, char const*& first, char const* last);

/// What point_at() read last with nothing before it.
struct PointMemo {
  char const* at = nullptr;
  char const* end = nullptr;  // `at` where there is no point
  Draft draft;
};

/// জানুয়ারির · ২০২৪ সালের মার্চ মাসের, and the blank behind it: the month of the days told next (২০ ও ২১ তারিখে).
bool month_in_genitive(Window const& window, Draft& out, char const*& first);

/// ২০২৪ সালের · ’৭১-এর, and the blank behind it: the year of the days told next (২–৫ জুলাই, ২ ও ৫ জুলাই).
bool year_before_days(Window const& window, Draft& out, char const*& first);

/// Gives the year that stood before them to days without one.
void give_year(Point const& of, Point& to);

/// A point with nothing before it, at `first` in the window; the same place is not read twice.
bool point_from(Window const&, Draft& out, char const*& first);

/// An element, and the kinds of words it begins with: where none of them stands it is not tried.
struct ElementRule {
  bool (*read)(Draft&, char const*& first, char const* last);
  Kinds opens;
};
std::span<ElementRule const> element_rules();

}  // namespace kalpanji::grammar
