// One cause, one finding: when several rules fire on one weekday or date, the first of them stands and the others become its notes.
// মঙ্গলবার (২ জুলাই, ২০২৪) … বুধবার (৪ জুলাই, ২০২৪) breaks KP1001 and KP1003 by one slip.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// Rules that all say "this weekday and this date do not fit"; where two fire, the one with the lower code says more.
bool tells_of_day(Rule rule) {
  switch (rule) {
    case Rule::weekday_mismatch: case Rule::weekday_mismatch_no_year: case Rule::weekday_step: case Rule::two_weekdays_one_date: case Rule::one_weekday_two_dates:
    case Rule::fixed_holiday_date: case Rule::offset_date: case Rule::today_weekday: case Rule::relative_weekday: case Rule::next_day_chain: case Rule::event_two_dates:
    case Rule::year_rollover: case Rule::gato_agami: case Rule::after_publication: case Rule::tense_date: case Rule::range_weekdays:
      return true;
    default: return false;
  }
}

}  // namespace

void merge_causes(Findings& found) {
  std::stable_sort(found.begin(), found.end(), [](Finding const& a, Finding const& b) { return a.rule < b.rule; });
  std::map<std::uint32_t, std::size_t> at_start;                                        // where its span starts
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> of_claim;
  Findings kept;
  // A date that is wrong by itself says nothing about the document's.
  std::set<std::uint32_t> wrong;
  std::set<std::uint32_t> paired;  // where the other date of a pair in two calendars starts
  for (auto const& f : found) {
    if (f.rule < Rule::range_reversed && f.expression != no_expression) wrong.insert(f.expression);
    if ((f.rule == Rule::bangla_gregorian_pair || f.rule == Rule::calendar_variant_conflict) && !f.related.empty()) paired.insert(f.related.front().span.first);
  }
  std::erase_if(found, [&](Finding const& f) { return f.rule == Rule::dateline_conflict && wrong.contains(f.expression); });
  // ১ বৈশাখ ১৪৩০ (১৫ এপ্রিল ২০২৩) নববর্ষ: the pair says it.
  std::erase_if(found, [&](Finding const& f) { return f.rule == Rule::fixed_holiday_date && paired.contains(f.span.first); });
  for (auto& f : found) {
    if (!tells_of_day(f.rule)) {
      kept.push_back(std::move(f));
      continue;
    }
    std::size_t cause = kept.size();
    if (auto const same = of_claim.find({f.expression, f.claim}); f.expression != no_expression && same != of_claim.end()) cause = same->second;
    // A step between two dates, one of which is known to be wrong.
    bool const step = f.rule == Rule::weekday_step || f.rule == Rule::two_weekdays_one_date || f.rule == Rule::one_weekday_two_dates || f.rule == Rule::next_day_chain;
    if (step && cause == kept.size() && !f.related.empty())
      if (auto const other = at_start.find(f.related.front().span.first); other != at_start.end()) cause = other->second;
    if (cause < kept.size()) {
      kept[cause].related.push_back({f.span, Note::also_breaks, f.rule});
      continue;
    }
    at_start.emplace(f.span.first, kept.size());
    if (f.expression != no_expression) of_claim.emplace(std::pair{f.expression, f.claim}, kept.size());
    kept.push_back(std::move(f));
  }
  found = std::move(kept);
}

}  // namespace kalpanji::timeline
