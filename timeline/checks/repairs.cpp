// Repairs of a date that has another weekday than the text says. Both are claims: the slip may be in either, so all repairs are
// offered, best first. Their order comes from hand-typed pairs found in print, where the causes were, most often first: the day
// off by one, the month left over from an older text, others. Evidence of the same text goes before all of them.
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

enum class Evidence : std::uint8_t { none, next_to_another, told_elsewhere };

// Another date of the text is this day with this weekday, or lies one day before or after:
// মঙ্গলবার (২ জুলাই) … বুধবার (৪ জুলাই) speaks for ৩ জুলাই.
Evidence evidence_for(Facts const& facts, Told const& self, date::sys_days day) {
  if (facts.date && *facts.date == day) return Evidence::told_elsewhere;
  constexpr std::ptrdiff_t neighbours = 8;
  auto const here = &self >= facts.told.data() && &self < facts.told.data() + facts.told.size() ? &self - facts.told.data() : std::ptrdiff_t{-1};
  auto best = Evidence::none;
  auto const size = static_cast<std::ptrdiff_t>(facts.told.size());
  for (auto i = std::max<std::ptrdiff_t>(0, here - neighbours); i < std::min(size, here + neighbours + 1); ++i) {
    auto const& other = facts.told[static_cast<std::size_t>(i)];
    if (i == here || other.e->moment.relation != Relation::absolute) continue;
    auto const told = written_day(other);
    if (!told || (other.written().weekday != 0 && !weekday_fits(other, *told))) continue;
    if (*told == day && other.written().weekday != 0) return Evidence::told_elsewhere;
    if (std::labs((day - *told).count()) == 1) best = Evidence::next_to_another;
  }
  return best;
}

std::int32_t with_swapped_digits(std::int32_t n) {
  constexpr std::int32_t ten = 10, hundred = 100;
  return n / hundred * hundred + n % ten * ten + n % hundred / ten;
}

// ২১ জুলাই ২০২৪, ৬ শ্রাবণ ১৪৩১, সোমবার: the Bangla date beside it speaks for the day.
bool other_calendar_agrees(Facts const& facts, Told const& self, date::sys_days day) {
  constexpr std::ptrdiff_t near = 3;
  auto const here = &self - facts.told.data(), size = static_cast<std::ptrdiff_t>(facts.told.size());
  for (auto i = std::max<std::ptrdiff_t>(0, here - near); i < std::min(size, here + near + 1); ++i) {
    auto const& other = facts.told[static_cast<std::size_t>(i)];
    auto const& w = other.written();
    bool const foreign = w.day != 0 && (w.names == MonthNames::bangla || w.names == MonthNames::hijri);
    if (!foreign || other.e->sentence != self.e->sentence || !other.p->resolved || other.p->first != day) continue;
    auto const &a = i < here ? other.e->span : self.e->span, &b = i < here ? self.e->span : other.e->span;
    constexpr std::uint32_t close = 60;  // bytes
    if (b.first >= a.last && b.first - a.last <= close) return true;
  }
  return false;
}

}  // namespace

std::vector<Fix> weekday_repairs(Facts const& facts, Told const& t, Told const& weekday_told, date::sys_days written) {
  auto const& w = t.written();
  auto const stated = weekday_told.written().weekday;
  std::vector<Fix> fixes;
  auto const has = [&](date::year_month_day day) { return std::any_of(fixes.begin(), fixes.end(), [&](Fix const& f) { return f.what != Fix::What::weekday && f.day == day; }); };
  auto const offer = [&](date::year_month_day day, Reason reason, Fix::What what) {
    if (!day.ok() || iso_weekday(day) != stated || has(day)) return;
    // রবিবার, ৫ ফেব্রুয়ারি … মেলে, in a text of the 8th: what is over was not on the 9th, for all that the 9th follows the 8th.
    bool const to_come = facts.date && t.e->tense <= 0 && written <= *facts.date && date::sys_days{day} > *facts.date;
    auto const evidence = to_come ? Evidence::none : evidence_for(facts, t, day);
    if (evidence == Evidence::told_elsewhere) reason = Reason::told_elsewhere;
    if (evidence == Evidence::next_to_another) reason = Reason::follows_sequence;
    Fix fix;
    fix.span = what == Fix::What::year ? t.c->year : t.c->day_month;
    fix.what = what;
    fix.day = day;
    fix.reason = reason;
    fixes.push_back(fix);
  };
  date::year_month_day const ymd{written};
  constexpr int week = 6;
  for (int shift = -week; shift <= week; ++shift) {
    date::year_month_day const day{written + date::days{shift}};
    // A day in another month or year would need more than one slip.
    if (day.month() == ymd.month()) offer(day, std::abs(shift) == 1 ? Reason::day_off_by_one : Reason::same_weekday, Fix::What::day_month);
  }
  Fix weekday;
  weekday.span = weekday_told.c->weekday;
  weekday.what = Fix::What::weekday;
  weekday.day = ymd;
  weekday.weekday = iso_weekday(written);
  // গতকাল … (৩ জুলাই) in a text of 4 July: the date is told twice, the weekday once.
  bool const date_sure = other_calendar_agrees(facts, t, written) || (facts.date && weekday_told.written().days_from_today && *facts.date + date::days{*weekday_told.written().days_from_today} == written);
  weekday.reason = date_sure ? Reason::told_elsewhere : Reason::weekday_of_date;
  fixes.push_back(weekday);
  for (int const shift : {-1, 1}) {
    auto const month = ymd.year() / ymd.month() + date::months{shift};
    // December of the same year is not the month before January, but where no year is written either may be meant.
    if (month.year() == ymd.year() || !w.year) offer(month / ymd.day(), Reason::other_month, Fix::What::day_month);
    if (w.year) offer((ymd.year() + date::years{shift}) / ymd.month() / ymd.day(), Reason::other_year, Fix::What::year);
  }
  auto const day_swapped = with_swapped_digits(static_cast<std::int32_t>(static_cast<unsigned>(ymd.day())));
  if (day_swapped >= 1) offer(ymd.year() / ymd.month() / date::day{static_cast<unsigned>(day_swapped)}, Reason::digits_swapped, Fix::What::day_month);
  if (w.year) offer(date::year{with_swapped_digits(*w.year)} / ymd.month() / ymd.day(), Reason::digits_swapped, Fix::What::year);
  auto const distance = [&](Fix const& f) { return std::labs((date::sys_days{f.day} - written).count()); };
  std::stable_sort(fixes.begin(), fixes.end(), [&](Fix const& a, Fix const& b) { return a.reason != b.reason ? a.reason < b.reason : distance(a) < distance(b); });
  return fixes;
}

}  // namespace kalpanji::timeline
