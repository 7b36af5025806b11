#include "grammar/fits.hpp"

#include <string_view>

namespace kalpanji::grammar {

namespace {

bool fits_weekday(Draft const& a, Draft const& b) {
  auto const& p = a.point;
  if (p.weekday != 0) return false;
  bool const of_a_week = points_at_longer(p) && p.counted.unit == Unit::week && p.part.part == Part::whole;  // গত সপ্তাহের সোমবার
  if (longer_than_a_day(p) && !of_a_week) return false;
  if (b.short_weekday) return p.day != 0;
  return true;
}

bool fits_date(Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  if (b.labelled || (q.day != 0 && p.day != 0)) return false;
  if (p.part.part == Part::nth_day && q.day == 0) return false;
  if (p.year && q.year) return false;
  if (p.part.part != Part::whole && p.part.part != Part::nth_day) return false;
  bool const day_only = q.day != 0 && q.month == 0;
  if (day_only) return p.month != 0 ? p.day == 0 : (points_at_longer(p) || bare_direction(p) || empty(p)) && p.weekday == 0;
  if (p.month != 0) return false;
  if (p.has_time() && !(p.clock.said() && q.day != 0)) return false;
  bool const month_named = p.counted.from == From::story && p.counted.unit == Unit::month && p.counted.steps != 0 && q.day == 0 && q.month != 0;  // এর আগের মাস আগস্টে
  if (points_at_longer(p) && p.counted.unit != Unit::year && p.counted.unit != Unit::fiscal_year && p.part.part != Part::nth_day && !month_named) return false;
  if (points_at_longer(p) && q.year && q.day != 0) return false;
  if (q.day == 0) {  // a month
    if (p.weekday != 0 || points_at_day(p) || p.has_time()) return false;
    if (p.wide != Unit::day && p.wide != Unit::fiscal_year) return false;
    return true;
  }
  return p.wide == Unit::day || p.wide == Unit::fiscal_year;
}

bool fits_year(Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  if (p.wide == Unit::century && q.wide == Unit::decade) return p.year && q.short_year && p.era == Era::unsaid && p.part.part == Part::whole;  // উনিশ শতকের সত্তরের দশকে
  if (p.year || p.weekday != 0 || p.month != 0 || p.has_time() || p.part.part != Part::whole) return false;
  if (points_at_day(p) || (p.direction != 0 && q.wide == Unit::day)) return false;
  if (p.counted.from != From::nothing) {
    if (q.wide == Unit::decade) return p.counted.unit == Unit::century;
    return (p.counted.unit == Unit::year && q.wide == Unit::day) || (p.counted.unit == Unit::fiscal_year && q.wide == Unit::fiscal_year);
  }
  return true;
}

bool fits_pointer(Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  if (q.same_time) return p.weekday != 0 || p.day != 0;
  if (empty(p)) return true;
  if (p.clock.said() && !p.has_date()) return points_at_day(q) && q.counted.from == From::document && !q.this_day_of_year;  // বেলা তিনটায় আজ
  if (q.this_day_of_year) return only_year(p) || (p.year && p.wide == Unit::day && p.month == 0) || (points_at_longer(p) && p.counted.unit == Unit::year && p.month == 0) ||
                                     (p.day != 0 && p.month != 0 && !p.has_time() && std::string_view{b.base, static_cast<std::size_t>(b.first - b.base)}.ends_with("র "));
  bool const month = q.counted.from != From::nothing && q.counted.unit == Unit::month && q.counted.steps == 0;
  bool const same = q.counted.from == From::story && q.counted.steps == 0 && (q.part.part == Part::same || q.counted.unit == Unit::month);
  if (only_year(p) && p.wide == Unit::day) return (same || month) && std::string_view{b.base, static_cast<std::size_t>(b.first - b.base)}.ends_with("র ");  // ২০২৪ সালের একই সময়ে · ১৯৭১ সালের এই মাসে
  return same && (p.wide == Unit::fiscal_year || (points_at_longer(p) && p.counted.unit != q.counted.unit));
}

bool fits_part(Draft const& a, Draft const& b) {
  auto const& p = a.point;
  if (b.point.part.part == Part::nth_quarter) return p.part.part == Part::whole && !names_a_day(p) && p.month == 0 && !p.has_time();
  if (p.part.part != Part::whole || p.has_time() || names_a_day(p)) return false;
  if (b.point.part.part == Part::nth_weekday) return p.month != 0 || (points_at_longer(p) && p.counted.unit == Unit::month);
  if (b.point.part.part == Part::season) return only_year(p) || (points_at_longer(p) && p.counted.unit == Unit::year && p.month == 0);
  return longer_than_a_day(p);
}

bool fits_time(Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  if (longer_than_a_day(p) || (bare_direction(p) && !names_a_day(p)) || p.same_time) return false;
  if (!p.has_time()) return true;
  if (p.clock.said()) return b.prayer && !q.clock.said() && q.day_part == p.day_part;  // সন্ধ্যা সাড়ে ৬টায় (বাদ মাগরিব)
  return q.clock.said() && (q.day_part == DayPart::none || q.day_part == p.day_part);
}

}  // namespace

bool fits(Draft const& a, Draft const& b) {
  auto const& q = b.point;
  if (empty(a.point) && a.point.zone == 0) return true;
  // ২০২৪ সালের ঈদুল ফিতর · গত বছরের বিজয় দিবসে
  if (!q.named_day.empty()) return !q.year && a.point.part.part == Part::whole && (only_year(a.point) || (points_at_longer(a.point) && a.point.counted.unit == Unit::year)) && a.point.named_day.empty();
  if (!a.point.named_day.empty()) return q.has_time() && !q.has_date();
  if (q.zone != 0 || (b.lead_only && empty(q))) return !a.point.has_time() && !longer_than_a_day(a.point);
  if (q.part.part != Part::whole && q.part.part != Part::same) return fits_part(a, b);
  if (q.weekday != 0) return fits_weekday(a, b);
  if (has_pointer(q)) return fits_pointer(a, b);
  if (q.has_time()) return fits_time(a, b);
  if (q.day != 0 || q.month != 0) return fits_date(a, b);
  if (q.year || q.wide != Unit::day) return fits_year(a, b);
  return true;
}

void join(Draft& into, Draft const& piece) {
  auto& p = into.point;
  auto const& q = piece.point;
  if (q.weekday != 0) p.weekday = q.weekday, p.weekday_at = q.weekday_at;
  if (q.day != 0 || q.month != 0) {
    bool const had_month = p.month != 0;
    if (q.day != 0) p.day = q.day;
    if (q.month != 0) p.month = q.month, p.names = q.names;
    p.day_month_at = had_month ? Span{p.day_month_at.first, q.day_month_at.last} : q.day_month_at;
    p.ordinal = q.ordinal;
    p.month_first = q.month_first || had_month;
    p.numeric = q.numeric;
  }
  if (!q.named_day.empty()) p.named_day = q.named_day, into.enough = true;
  if (q.year) {
    bool const of_a_century = p.wide == Unit::century && q.wide == Unit::decade && p.year;
    p.year = of_a_century ? decade_in(*p.year, *q.year) : *q.year, p.year_to = q.year_to, p.year_at = q.year_at, p.short_year = q.short_year && !of_a_century;
  }
  if (q.era != Era::unsaid) p.era = q.era;
  if (q.wide != Unit::day) p.wide = q.wide;
  bool const month_of_a_year = only_year(p) && p.wide == Unit::day && q.counted.from != From::nothing && q.counted.unit == Unit::month && q.month == 0;
  if (q.counted.from != From::nothing && !month_of_a_year && !(q.this_day_of_year && p.day != 0) && !(q.part.part == Part::same || (p.counted.from != From::nothing))) p.counted = q.counted;
  bool const of_another_year = p.wide == Unit::fiscal_year || (points_at_longer(p) && (p.counted.unit == Unit::year || p.counted.unit == Unit::fiscal_year));
  if (q.counted.from == From::story && q.counted.unit == Unit::month && q.counted.steps == 0 && q.month == 0 && of_another_year) p.part.part = Part::same;  // গত বছরের একই মাসে
  if (month_of_a_year) p.part = {Part::same, q.counted.from == From::document ? std::int16_t{2} : std::int16_t{1}};
  if (q.direction != 0) p.direction = q.direction;
  p.current |= q.current && !month_of_a_year;
  if (q.part.part != Part::whole) p.part = q.part;
  bool const says_it_again = q.this_day_of_year && p.day != 0 && p.month != 0;  // ৩১ ডিসেম্বরের এই দিনে
  p.this_day_of_year |= q.this_day_of_year && !says_it_again;
  if (q.day_part != DayPart::none) p.day_part = q.day_part;
  if (q.clock.said()) p.clock = q.clock, p.clock_at = q.clock_at, p.clock_in_words = q.clock_in_words;
  if (q.meridiem != Meridiem::unsaid) p.meridiem = q.meridiem;
  p.night_after |= q.night_after;
  p.midnight = q.clock.said() ? false : p.midnight || q.midnight;
  p.approximate |= q.approximate;
  p.same_time |= q.same_time;
  if (q.zone != 0) p.zone = q.zone;
  p.latin_digits |= q.latin_digits;
  bool const month_of = q.month != 0 && q.day == 0 && (p.year || has_pointer(p));
  bool const quarter = p.part.part != Part::whole && (longer_than_a_day(p) || points_at_longer(p));
  into.enough |= piece.enough || (piece.short_weekday && p.day != 0) || month_of || quarter;
  into.short_weekday |= piece.short_weekday;
  into.locative = piece.locative;
  into.lead_only = piece.lead_only && !(q.part.part != Part::whole);
}

}  // namespace kalpanji::grammar
