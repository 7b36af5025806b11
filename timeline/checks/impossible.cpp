// KP1006: a day that its month never has (৩১ এপ্রিল, ৩০ ফেব্রুয়ারি), with or without a year.
// KP1007: 29 February of a year that is no leap year.
#include "timeline/check.hpp"

namespace kalpanji::timeline {

void check_impossible(Chronicle const& chronicle, std::vector<Finding>& found) {
  for (std::uint32_t i = 0; i < chronicle.expressions.size(); ++i) {
    auto const& e = chronicle.expressions[i];
    auto const& w = e.moment.written;
    if (e.moment.possible || w.day == 0 || w.month == 0) continue;
    constexpr int some_leap_year = 2000;
    auto const year = date::year{w.year.value_or(some_leap_year)};
    auto const written = year / date::month{w.month} / date::day{w.day};
    auto const last = year / date::month{w.month} / date::last;
    bool const leap_day = w.month == 2 && w.day == 29;
    auto const offer = [&](date::year_month_day day, Reason reason) { return Fix{e.claims.front().day_month, Fix::What::day_month, day, 0, reason, false}; };
    Finding finding{leap_day ? Rule::not_leap_year : Rule::impossible_date, Severity::error, e.span, i, written, w.weekday, 0, {}};
    finding.fixes.push_back(offer(date::year_month_day{last}, Reason::last_valid_day));
    if (leap_day) finding.fixes.push_back(offer(year / date::March / 1, Reason::next_day));
    found.push_back(std::move(finding));
  }
}

}  // namespace kalpanji::timeline
