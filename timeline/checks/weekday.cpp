// KP1001: a date written in full with a weekday that it did not have. KP1002: the same where the year is not written but taken
// from the document's date or from the year told before. Each end of a range is judged by itself. The weekday may stand in the
// expression (বুধবার, ৪ জুলাই), beside it (| ৪ জুলাই ২০২৪ | বুধবার |) or be said of it (দিনটি ছিল বুধবার); it may be that of a Bangla date.
// Not judged: a weekday one day off in a night that two days share (বুধবার (০২ নভেম্বর) রাত ০২:০০), an approximate date, a year before 1753, when
// papers of Bengal still counted by Julius Caesar's calendar, and the almanac's day beside the civil one (রবিবার (ইংরেজি মতে সোমবার)).
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/weekday.hpp"

namespace kalpanji::timeline {

namespace {

constexpr std::int32_t first_gregorian_year = 1753;

Assumption year_from(Told const& t) {
  for (auto const& filled : t.e->moment.filled)
    if (filled.part == Part::year && filled.from != Source::document_date && filled.from != Source::weekday) return Assumption::year_from_story;
  return Assumption::year_from_document;
}

struct Judge {
  Facts const& facts;
  Findings& found;
  Findings yearless{};
  std::size_t judged = 0;
  std::vector<date::sys_days> dated{};  // the days that the text tells with their year, each once, in order
  std::vector<date::year> years{};      // … and their years

  Judge(Facts const& f, Findings& out) : facts{f}, found{out} {
    for (auto const& t : f.told)
      if (auto const day = t.written().year ? written_day(t) : std::nullopt) dated.push_back(*day);
    std::sort(dated.begin(), dated.end());
    dated.erase(std::unique(dated.begin(), dated.end()), dated.end());
    for (auto const day : dated)
      if (auto const y = date::year_month_day{day}.year(); years.empty() || years.back() != y) years.push_back(y);
  }

  // The day that a date without a year means: the nearest to the document's date. The reader of dates may have taken a year
  // whose weekday fits, eleven months away; a slip is likelier.
  std::optional<date::sys_days> day_of(Told const& t) const {
    auto const day = written_day(t);
    auto const& w = t.written();
    if (w.year || !facts.date || year_from(t) == Assumption::year_from_story) return day;
    constexpr long near = 60, far = 300;
    auto const own = *facts.date;
    auto const year = date::year_month_day{own}.year();
    for (auto const y : {year, year + date::years{1}, year - date::years{1}}) {
      auto const candidate = y / date::month{w.month} / date::day{w.day};
      if (!candidate.ok() || std::labs((date::sys_days{candidate} - own).count()) > near) continue;
      if (!day || std::labs((*day - own).count()) > far) return date::sys_days{candidate};
    }
    return day;
  }

  // গত শুক্রবার (৫ জুলাই) in a text of 4 July: weekday and date agree, গত is wrong, and KP4008 says so.
  bool only_direction_wrong(Told const& t, std::uint8_t stated) const {
    auto const& w = t.written();
    if (w.direction == 0 || w.year || !facts.date) return false;
    constexpr long near = 15;
    auto const own = *facts.date;
    auto const candidate = date::year_month_day{own}.year() / date::month{w.month} / date::day{w.day};
    return candidate.ok() && std::labs((date::sys_days{candidate} - own).count()) <= near && iso_weekday(date::sys_days{candidate}) == stated;
  }

  // A masthead tells when the page was opened: what lies months away may be of any year.
  bool far_from_masthead(date::sys_days day) const {
    constexpr long near = 45;
    return facts.date_is_masthead && std::labs((day - *facts.date).count()) > near;
  }

  // আগামীকাল রোববার (১৩ নভেম্বর) in a story of ১২ নভেম্বর ২০২২ under a masthead of 2024: a near date of the text itself gives the year that fits.
  bool right_by_another_date(Told const& t, std::uint8_t stated) const {
    if (facts.chronicle.date_source == DateSource::given) return false;
    constexpr date::days near{45};
    auto const& w = t.written();
    return std::any_of(years.begin(), years.end(), [&](date::year year) {
      auto const candidate = year / date::month{w.month} / date::day{w.day};
      if (!candidate.ok() || iso_weekday(date::sys_days{candidate}) != stated) return false;
      auto const first = std::lower_bound(dated.begin(), dated.end(), date::sys_days{candidate} - near);
      return std::any_of(first, dated.end(), [&](date::sys_days d) { return d <= date::sys_days{candidate} + near && date::year_month_day{d}.year() == year; });
    });
  }

  // ১৯৭১ সালের ২৫ মার্চ … ৩ ডিসেম্বর শুক্রবার, in a text of today: the year told last goes on, and in it the day is a Friday. A year next to the text's own is too
  // near to be history.
  bool right_in_year_told_last(Told const& t, std::uint8_t stated) const {
    constexpr int looked_back = 12, near = 2;
    auto const& w = t.written();
    auto const* at = &t;
    for (int n = 0; at != facts.told.data() && n < looked_back; ++n) {
      auto const year = written_year(*--at);
      if (!year) continue;
      auto const day = date::year{*year} / date::month{w.month} / date::day{w.day};
      return facts.date && std::abs(*year - static_cast<int>(date::year_month_day{*facts.date}.year())) >= near && names_day(*at) && day.ok() && iso_weekday(date::sys_days{day}) == stated && date::sys_days{day} >= written_day(*at);
    }
    return false;
  }

  // ২০২৩-২৪ শিক্ষাবর্ষে … শনিবার, ২৭ এপ্রিল: the day may lie in either year of the term told before it.
  bool right_in_year_of_term(Told const& t, std::uint8_t stated) const {
    auto const& w = t.written();
    auto const& all = facts.chronicle.remarks;
    constexpr int looked_back = 64;
    auto at = std::lower_bound(all.begin(), all.end(), t.e->span.first, [](Remark const& r, std::uint32_t first) { return r.span.first < first; });
    for (int n = 0; at != all.begin() && n < looked_back; ++n) {
      auto const& r = *--at;
      if (r.kind != RemarkKind::academic_span && r.kind != RemarkKind::fiscal_span) continue;
      for (auto const y : {r.number, r.other})
        if (auto const day = date::year{y} / date::month{w.month} / date::day{w.day}; day.ok() && iso_weekday(date::sys_days{day}) == stated) return true;
    }
    return false;
  }

  void operator()(Told const& t, Told const& weekday) {
    auto const stated = weekday.written().weekday;
    if (t.e->moment.approximate) return;
    auto const day = day_of(t);
    constexpr int last_year = 9999;
    if (!day || static_cast<int>(date::year_month_day{*day}.year()) < first_gregorian_year || static_cast<int>(date::year_month_day{*day}.year()) > last_year) return;
    bool const has_year = t.written().year.has_value();
    if (!has_year) ++judged;
    auto const off = weekdays_off(stated, iso_weekday(*day));
    bool const fits = off == 0 || night_explains(facts, t, off) || night_explains(facts, weekday, off);
    if (!has_year && !fits && (right_by_another_date(t, stated) || right_in_year_told_last(t, stated) || (year_from(t) == Assumption::year_from_story && right_in_year_of_term(t, stated)))) return;
    // The year came from a masthead that the text does not believe, or that may be of another year.
    if (!has_year && facts.chronicle.date && year_from(t) == Assumption::year_from_document && (!facts.date || far_from_masthead(*day))) return;
    if (fits || only_direction_wrong(t, stated) || almanac_weekday(facts, weekday)) return;
    auto f = finding_at(has_year ? Rule::weekday_mismatch : Rule::weekday_mismatch_no_year, t);
    if (&t != &weekday) f.related.push_back({weekday.c->span, Note::other_claim});
    f.day = date::year_month_day{*day};
    f.stated_weekday = stated;
    f.true_weekday = iso_weekday(*day);
    f.wording = facts.date && *day <= *facts.date ? 1 : 0;  // ছিল : হলো
    f.arguments = {f.day, NamedWeekday{f.true_weekday}, NamedWeekday{stated}};
    f.fixes = weekday_repairs(facts, t, weekday, *day);
    if (has_year) return found.push_back(std::move(f));
    f.assumptions = {year_from(t)};
    yearless.push_back(std::move(f));
  }

  // শনিবার (১৮ জানুয়ারি) থেকে রবিবার (১৯ জানুয়ারি): of a range both ends move alike, and one alone would only break it.
  static void offer_both_ends(Finding& first, Finding const& second) {
    if (first.expression != second.expression) return;
    std::vector<Fix> both;
    for (auto const& a : first.fixes)
      for (auto const& b : second.fixes) {
        bool const weekdays = a.what == Fix::What::weekday && b.what == Fix::What::weekday;
        bool const days = a.what == Fix::What::day_month && b.what == Fix::What::day_month && date::sys_days{b.day} - date::sys_days{a.day} == date::sys_days{second.day} - date::sys_days{first.day};
        if ((!weekdays && !days) || a.span.last > b.span.first) continue;
        Fix fix;
        fix.what = Fix::What::together;
        fix.span = {a.span.first, b.span.last};
        fix.reason = a.reason;
        fix.parts = {a, b};
        both.push_back(std::move(fix));
        break;
      }
    if (!both.empty()) first.fixes = std::move(both);
  }

  // When every date without a year is off by the same number of weekdays, the month or the year is left over: one cause, told once.
  void merge_same_shift() {
    constexpr int week = 7;
    auto const shift = [](Finding const& f) { return (f.true_weekday - f.stated_weekday + week) % week; };
    bool const same = yearless.size() >= 2 && yearless.size() == judged && std::all_of(yearless.begin(), yearless.end(), [&](Finding const& f) { return shift(f) == shift(yearless.front()); });
    // ঢাকা মঙ্গলবার, ১৫ জুলাই ২০২৫ above মঙ্গলবার (৯ জুলাই) … বৃহস্পতিবার (৪ জুলাই): the page was opened a year later, and all its days agree among themselves.
    if (same && facts.page_head) return;
    if (same) {
      auto& first = yearless.front();
      for (std::size_t i = 1; i < yearless.size(); ++i) first.related.push_back({yearless[i].span, Note::same_slip});
      std::stable_partition(first.fixes.begin(), first.fixes.end(), [](Fix const& f) { return f.reason == Reason::other_month || f.reason == Reason::other_year; });
      offer_both_ends(first, yearless[1]);
      yearless.resize(1);
    }
    found.insert(found.end(), yearless.begin(), yearless.end());
  }
};

}  // namespace

void check_weekdays(Facts const& facts, Findings& found) {
  auto const& told = facts.told;
  Judge judge{facts, found};
  std::vector<bool> taken(told.size(), false);  // the weekday is that of the date before it
  auto const dated = [](Told const& t) { return names_day(t) && t.e->moment.shape == Shape::single; };
  for (std::size_t i = 1; i < told.size(); ++i) {
    constexpr std::size_t back = 3;
    if (auto const* day = day_pointed_at(facts, told[i]); day != nullptr && !said_of(facts, day->e->span, told[i].c->weekday)) {
      taken[i] = true;
      judge(*day, told[i]);
      continue;
    }
    bool const says_weekday = told[i].written().weekday != 0 && told[i].c->weekday.last > told[i].c->weekday.first;
    for (std::size_t k = i; says_weekday && k-- > 0 && i - k <= back;) {
      if (!names_day(told[k])) continue;
      if (dated(told[k]) && (told[k].written().weekday == 0 || taken[k]) && (bare_weekday(told[i]) || told[i].c->weekday.first == told[i].e->span.first) &&
          (said_of(facts, told[k].e->span, told[i].c->weekday) || (bare_weekday(told[i]) && told[k].written().year && lines_of_masthead(facts, told[k].e->span, told[i].e->span)))) {
        taken[i] = true;
        judge(told[k], told[i]);
      }
      break;
    }
    if (bare_weekday(told[i - 1]) && dated(told[i]) && told[i].written().year && told[i].written().weekday == 0 && lines_of_masthead(facts, told[i - 1].e->span, told[i].e->span)) judge(told[i], told[i - 1]), taken[i - 1] = true;
  }
  for (auto const& [first, last] : one_day_groups(facts)) {
    for (auto i = first; i < last; ++i) {
      auto const& t = told[i];
      if (t.written().weekday == 0 || taken[i]) continue;
      if (names_day(t)) {
        judge(t, t);
        continue;
      }
      bool const foreign = t.written().day != 0;
      if (!foreign && !bare_weekday(t)) continue;
      // Two weekdays side by side are a list, or one is explained by the other.
      bool const listed = !foreign && ((i > first && bare_weekday(told[i - 1])) || (i + 1 < last && bare_weekday(told[i + 1])));
      Told const* date = nullptr;
      for (auto k = first; k < last && !listed; ++k) {
        if (k == i || !dated(told[k])) continue;
        if (told[k].written().weekday != 0) {
          date = nullptr;  // it has its own
          break;
        }
        if (date == nullptr) date = &told[k];
      }
      bool const own_weekday = std::any_of(told.begin() + static_cast<std::ptrdiff_t>(first), told.begin() + static_cast<std::ptrdiff_t>(last), [&](Told const& o) { return names_day(o) && o.written().weekday != 0; });
      if (date != nullptr && !own_weekday) judge(*date, t);
      else if (date == nullptr && !own_weekday && foreign) judge_bangla(facts, t, found);
    }
  }
  judge.merge_same_shift();
}

}  // namespace kalpanji::timeline
