// KP1001: a date written in full with a weekday that it did not have. Both are claims: the slip may be in either, so all
// repairs are offered, best first. Their order comes from hand-typed pairs found in print, where the causes were, most
// often first: the day off by one, the month left over from an older text, others.
#include <algorithm>
#include <cstdlib>

#include "timeline/check.hpp"

namespace kalpanji::timeline {

namespace {

std::uint8_t iso_weekday(date::sys_days day) { return static_cast<std::uint8_t>(date::weekday{day}.iso_encoding()); }

bool agrees(Expression const& e) {
  auto const& m = e.moment;
  return m.resolved && m.precision == Precision::day && (m.written.weekday == 0 || m.written.weekday == iso_weekday(m.first));
}

// Another date of the text lies one day before or after: মঙ্গলবার (২ জুলাই) … বুধবার (৪ জুলাই) speaks for ৩ জুলাই.
bool next_to_another(Chronicle const& chronicle, std::uint32_t self, date::sys_days day) {
  constexpr std::uint32_t neighbours = 8;
  auto const& all = chronicle.expressions;
  auto const from = self > neighbours ? self - neighbours : 0;
  auto const to = std::min<std::size_t>(all.size(), self + neighbours + 1);
  for (auto i = from; i < to; ++i) {
    auto const& other = all[i];
    if (i == self || other.moment.relation != Relation::absolute || !agrees(other)) continue;
    if (std::labs((day - other.moment.first).count()) == 1) return true;
  }
  return false;
}

std::vector<Fix> repairs(Chronicle const& chronicle, std::uint32_t index, date::sys_days written, std::uint8_t stated) {
  auto const& e = chronicle.expressions[index].claims.front();
  std::vector<Fix> fixes;
  auto const offer_day = [&](date::year_month_day day, Reason reason, Fix::What what) {
    if (next_to_another(chronicle, index, day)) reason = Reason::follows_sequence;
    fixes.push_back({what == Fix::What::year ? e.year : e.day_month, what, day, 0, reason, false});
  };
  date::year_month_day const ymd{written};
  for (int shift = -6; shift <= 6; ++shift) {
    auto const day = written + date::days{shift};
    // A day in another month or year would need more than one slip.
    if (iso_weekday(day) != stated || date::year_month_day{day}.month() != ymd.month()) continue;
    offer_day(day, std::abs(shift) == 1 ? Reason::day_off_by_one : Reason::same_weekday, Fix::What::day_month);
  }
  fixes.push_back({e.weekday, Fix::What::weekday, ymd, iso_weekday(written), Reason::weekday_of_date, false});
  for (int const shift : {-1, 1}) {
    auto const month = ymd.year() / ymd.month() + date::months{shift};
    auto const day = month / ymd.day();
    // December of the same year is not the month before January.
    if (month.year() == ymd.year() && day.ok() && iso_weekday(day) == stated) offer_day(day, Reason::other_month, Fix::What::day_month);
    auto const year = (ymd.year() + date::years{shift}) / ymd.month() / ymd.day();
    if (year.ok() && iso_weekday(year) == stated) offer_day(year, Reason::other_year, Fix::What::year);
  }
  auto const distance = [&](Fix const& f) { return std::labs((date::sys_days{f.day} - written).count()); };
  std::stable_sort(fixes.begin(), fixes.end(), [&](Fix const& a, Fix const& b) {
    return a.reason != b.reason ? a.reason < b.reason : distance(a) < distance(b);
  });
  return fixes;
}

}  // namespace

void check_weekdays(Chronicle const& chronicle, std::vector<Finding>& found) {
  for (std::uint32_t i = 0; i < chronicle.expressions.size(); ++i) {
    auto const& e = chronicle.expressions[i];
    auto const& m = e.moment;
    bool const claims_both = m.written.weekday != 0 && m.written.day != 0 && m.written.month != 0 && m.written.year;
    if (!claims_both || !m.resolved || agrees(e)) continue;
    found.push_back({Rule::weekday_mismatch, Severity::error, e.span, i, date::year_month_day{m.first}, m.written.weekday,
                     iso_weekday(m.first), repairs(chronicle, i, m.first, m.written.weekday)});
  }
}

}  // namespace kalpanji::timeline
