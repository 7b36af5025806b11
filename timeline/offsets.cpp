// An amount of time before or after a day: তিন দিন পর · আড়াই বছর আগে · এর দুই মাস পর. Days give a day, months a month, years a year; what
// is told by the half or by the hundred is approximate.
#include "timeline/days.hpp"

#include <algorithm>
#include <cstdint>

namespace kalpanji::timeline {

namespace {

using date::days;
using date::year_month_day;
using grammar::From;
using grammar::Mention;
using GPoint = grammar::Point;

}  // namespace

// তিন দিন পর · আড়াই বছর আগে · এর দুই মাস পর
void resolve_offset(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  auto const& amount = g.offset.amount;
  auto from = day_counted_from(g.offset.from, mention, a, notes);
  // ১৯৪২ সালের ৩ মার্চ জন্ম। ১৯৬৪-তে স্নাতক হন। তিন বছর পর …: after 1964; তিন মাস পর then has no month to count from
  if (g.offset.from == From::story && a.last && a.last->resolved && a.last->precision > Precision::day) {
    auto const counted = amount.unit >= Unit::year ? Precision::year : amount.unit >= Unit::month ? Precision::month : Precision::day;
    from = a.last->precision <= counted ? std::optional{a.last->first} : std::nullopt;
  }
  if (!from && g.offset.from == From::story && (mention.tense == grammar::Tense::future || a.last)) from = a.document;  // সাত বছর পর নির্বাচন: after what nobody told
  notes.vague = g.offset.sign < 0 ? Vague::past : Vague::future;
  auto const thousandths = amount.amount;
  auto const year_size = amount.unit == Unit::decade ? 10 : amount.unit == Unit::century ? 100 : amount.unit == Unit::millennium ? 1000 : amount.unit == Unit::twelve_years ? 12 : 1;
  bool const by_years = amount.unit >= Unit::year;
  if (by_years && thousandths / 1000 * year_size > 30000) {  // ১ কোটি ৫০ লক্ষ বছর আগে needs no anchor to be told
    p.precision = Precision::year;
    p.year = static_cast<std::int32_t>(std::clamp<std::int64_t>(g.offset.sign * thousandths / 1000 * year_size, INT32_MIN, INT32_MAX));
    notes.approximate = true;
    notes.vague = Vague::no;
    return;
  }
  if (!from || amount.unknown) return;
  notes.fill(Part::day, source_of(notes));
  notes.vague = Vague::no;
  auto const sign = g.offset.sign;
  if (by_years) {
    auto const whole = static_cast<int>((thousandths * year_size + 500) / 1000);
    int const y = year_of(*from) + sign * whole;
    if (!has_days(y)) return;
    int const other = amount.up_to != 0 ? year_of(*from) + sign * static_cast<int>(amount.up_to * year_size / 1000) : y;
    set_years(p, Precision::year, std::min(y, other), std::max(y, other));
    notes.approximate |= whole >= 100 || year_size > 1 || thousandths % 1000 != 0;
    return;
  }
  if (amount.unit == Unit::month || amount.unit == Unit::quarter || amount.unit == Unit::half_year) {
    auto const size = amount.unit == Unit::quarter ? 3 : amount.unit == Unit::half_year ? 6 : 1;
    year_month_day const ymd{*from};
    auto const ym = ymd.year() / ymd.month() + date::months{static_cast<int>(sign * thousandths * size / 1000)};
    set_month(p, static_cast<int>(ym.year()), static_cast<unsigned>(ym.month()));
    return;
  }
  auto const size = amount.unit == Unit::week ? 7 : amount.unit == Unit::fortnight ? 15 : 1;
  auto const shift = days{static_cast<int>(thousandths * size / 1000)};
  set_day(p, *from + sign * shift);
  if (amount.up_to != 0) {
    auto const other = *from + sign * days{static_cast<int>(amount.up_to * size / 1000)};
    set(p, Precision::day, std::min(p.first, other), std::max(p.first, other));
  }
}

}  // namespace kalpanji::timeline
