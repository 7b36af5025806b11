#include "timeline/convert.hpp"

#include "grammar/find.hpp"
#include "grammar/numbers.hpp"
#include "timeline/anchor.hpp"
#include "timeline/dates.hpp"
#include "timeline/resolve.hpp"

namespace kalpanji::timeline {

namespace {

using calendar::Calendar;
using calendar::CalendarDate;
using Outcome = Conversion::Outcome;

Conversion judged(CalendarDate const& d) {
  Conversion out;
  out.from = d.calendar;
  out.written = d;
  auto const years = calendar::years_of(d.calendar);
  if (d.year < years.first || d.year > years.last) return out.outcome = d.year == 0 ? Outcome::no_day : Outcome::out_of_range, out;
  auto const whole = d.month == 0 ? calendar::year_days(d.calendar, d.year) : d.day == 0 ? calendar::month_days(d.calendar, d.year, d.month) : std::nullopt;
  auto const day = d.day != 0 ? calendar::to_days(d) : std::nullopt;
  if (!day && !whole) return out.outcome = Outcome::no_day, out;
  out.first = day ? *day : whole->first;
  out.last = day ? *day : whole->last;
  out.tolerance = d.month != 0 ? calendar::tolerance(d.calendar, d.year, d.month) : 0;
  out.outcome = Outcome::done;
  return out;
}

// Words with a calendar given: the same day, month and year read by that rule.
std::optional<CalendarDate> by_rule(grammar::Point const& p, Calendar from) {
  if (!p.year || p.wide != Unit::day || p.short_year) return std::nullopt;
  auto const bangla = from >= Calendar::bangla_bd && from <= Calendar::bangla_wb_drik;
  auto const hijri = from >= Calendar::hijri_civil && from <= Calendar::hijri_bd;
  using grammar::MonthNames;
  bool const fits = p.month == 0 || (p.names == MonthNames::bangla && (bangla || from == Calendar::saka)) || (p.names == MonthNames::hijri && hijri) ||
                    (p.names == MonthNames::gregorian && !bangla && !hijri && from != Calendar::saka);
  if (!fits) return std::nullopt;
  constexpr unsigned months = 12;
  auto const month = from == Calendar::saka && p.month != 0 ? p.month % months + 1 : unsigned{p.month};
  auto const year = p.era == grammar::Era::before_common ? 1 - *p.year : *p.year;
  return CalendarDate{from, year, month, p.day};
}

bool covers(grammar::Text const& text, grammar::Mention const& m) {
  auto const& all = text.normal();
  return all.find_first_not_of(' ') == m.where.first && all.find_last_not_of(' ') + 1 == m.where.last;
}

}  // namespace

Conversion convert(std::string const& text, std::optional<Calendar> from, Region region, std::optional<date::sys_days> document) {
  if (auto const n = grammar::year_month_day(text)) {
    auto numbers = judged({from.value_or(Calendar::gregorian), n->year, n->month, n->day});
    return numbers.whole = true, numbers;
  }
  grammar::Text const normal{text};
  Anchor anchor;
  anchor.document = document;
  anchor.region = region;
  anchor.region_is_sure = region != Region::automatic;
  Conversion out;
  auto const mentions = grammar::find(normal);
  // ২৫ বৈশাখ ১২৬৮ (৭ মে ১৮৬১): the Gregorian day beside it says which sun the date follows, as in any text.
  for (auto const& mention : mentions) {
    auto const* p = std::get_if<grammar::Point>(&mention.what);
    if (p == nullptr || p->names != grammar::MonthNames::gregorian || !p->year || p->day == 0) continue;
    if (auto const m = resolve(mention, anchor); m.resolved && m.precision <= Precision::day) anchor.paired = m.first;
  }
  for (auto const& mention : mentions) {
    auto const* p = std::get_if<grammar::Point>(&mention.what);
    if (p != nullptr && from)
      if (auto const d = by_rule(*p, *from)) {
        auto ruled = judged(*d);
        return ruled.whole = covers(normal, mention), ruled;
      }
    auto const m = resolve(mention, anchor);
    if (m.kind != Kind::date && m.kind != Kind::time) continue;
    out.from = m.calendar;
    out.calendar_inferred = m.calendar != Calendar::gregorian;
    if (p != nullptr && p->year && p->names != grammar::MonthNames::gregorian && p->names != grammar::MonthNames::none) {
      auto judged_date = by_rule(*p, m.calendar);
      if (judged_date && !m.resolved) {
        auto refused = judged(*judged_date);
        refused.calendar_inferred = true;
        refused.whole = covers(normal, mention);
        return refused;
      }
      if (judged_date) out.written = *judged_date;
    }
    out.whole = covers(normal, mention);
    if (!m.possible) return out.outcome = Outcome::no_day, out;
    if (!m.resolved) return out.outcome = Outcome::no_year, out;
    out.first = m.first;
    out.last = m.last;
    out.tolerance = m.tolerance;
    out.outcome = Outcome::done;
    return out;
  }
  return out;
}

}  // namespace kalpanji::timeline
