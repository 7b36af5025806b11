// The one place that knows which Rules stand behind which Calendar; everything else here is a line that asks them.
#include "timeline/calendar/calendar.hpp"

#include "timeline/calendar/bangla.hpp"
#include "timeline/calendar/gregorian.hpp"
#include "timeline/calendar/hijri.hpp"
#include "timeline/calendar/julian.hpp"
#include "timeline/calendar/saka.hpp"

namespace kalpanji::calendar {
namespace {

constexpr std::array<std::string_view, calendars.size()> names{"gregorian",      "julian",      "bangla-bd",      "bangla-bd-1987", "bangla-wb",
                                                               "bangla-wb-drik", "hijri-civil", "hijri-umalqura", "hijri-bd",       "saka"};

/// ask(Rules{}) of the calendar's Rules. A number that is no calendar gets the empty answer.
template <class Ask>
auto with_rules(Calendar c, Ask ask) noexcept -> decltype(ask(gregorian::Rules{})) {
  switch (c) {
    case Calendar::gregorian: return ask(gregorian::Rules{});
    case Calendar::julian: return ask(julian::Rules{});
    case Calendar::bangla_bd: return ask(bangla::bd::Rules{});
    case Calendar::bangla_bd_1987: return ask(bangla::bd_1987::Rules{});
    case Calendar::bangla_wb: return ask(bangla::wb::Rules{});
    case Calendar::bangla_wb_drik: return ask(bangla::wb_drik::Rules{});
    case Calendar::hijri_civil: return ask(hijri::civil::Rules{});
    case Calendar::hijri_umalqura: return ask(hijri::umalqura::Rules{});
    case Calendar::hijri_bd: return ask(hijri::bd::Rules{});
    case Calendar::saka: return ask(saka::Rules{});
  }
  return {};
}

}  // namespace

std::string_view calendar_name(Calendar c) noexcept {
  auto const i = static_cast<std::size_t>(c);
  return i < names.size() ? names[i] : std::string_view{};
}

std::optional<Calendar> calendar_named(std::string_view name) noexcept {
  for (auto const c : calendars)
    if (calendar_name(c) == name) return c;
  return std::nullopt;
}

std::optional<date::sys_days> to_days(CalendarDate const& d) noexcept {
  return with_rules(d.calendar, [&]<class Rules>(Rules) { return to_days<Rules>(Fields{d.year, d.month, d.day}); });
}

std::optional<CalendarDate> from_days(Calendar c, date::sys_days day) noexcept {
  auto const f = with_rules(c, [&]<class Rules>(Rules) { return from_days<Rules>(day); });
  if (!f) return std::nullopt;
  return CalendarDate{c, f->year, f->month, f->day};
}

std::optional<unsigned> months_of_year(Calendar c, int year) noexcept {
  auto const y = years_of(c);
  if (year < y.first || year > y.last) return std::nullopt;
  return 12U;
}

std::optional<Interval> month_days(Calendar c, int year, unsigned month) noexcept {
  return with_rules(c, [&]<class Rules>(Rules) { return month_days<Rules>(year, month); });
}

std::optional<unsigned> month_length(Calendar c, int year, unsigned month) noexcept {
  auto const days = month_days(c, year, month);
  if (!days) return std::nullopt;
  return static_cast<unsigned>((days->last - days->first).count() + 1);
}

std::optional<Interval> year_days(Calendar c, int year) noexcept {
  if (!months_of_year(c, year)) return std::nullopt;
  return Interval{month_days(c, year, 1)->first, month_days(c, year, 12)->last};
}

Interval range_of(Calendar c) noexcept {
  return with_rules(c, []<class Rules>(Rules) { return range<Rules>(); });
}

Years years_of(Calendar c) noexcept {
  return with_rules(c, []<class Rules>(Rules) { return Years{Rules::first_year, Rules::last_year}; });
}

unsigned tolerance(Calendar c, int year, unsigned month) noexcept {
  if (!months_of_year(c, year) || month < 1 || month > 12) return 0;
  return with_rules(c, [&]<class Rules>(Rules) { return Rules::tolerance(year, month); });
}

}  // namespace kalpanji::calendar
