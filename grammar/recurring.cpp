// What comes again and again: প্রতিদিন · প্রতি শুক্রবার · প্রতি মঙ্গল এবং বৃহস্পতিবার · প্রতি বছর ২১ ফেব্রুয়ারি · প্রতি মাসের প্রথম সোমবার · ১০ মিনিট অন্তর ·
// একদিন পরপর · সপ্তাহে ছয় দিন · শনিবার থেকে বৃহস্পতিবার · বেলা ১২:০৫ ঘটিকা (শনি হতে বুধবার) · বছরের ২৯০তম দিন.
#include <algorithm>

#include "grammar/families.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/numerals.hpp"
#include "grammar/points.hpp"
#include "grammar/recurring_parts.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace recurring_rules {

// সংবাদ প্রতিদিন, বাংলাদেশ প্রতিদিন: newspapers
bool is_a_newspaper(Window const& w, char const* first, char const* end) {
  auto before = text_of(w.begin, first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  auto at = end;
  skip_spaces(at, w.last);
  bool const own_name = text_of(first, end).ends_with("প্রতিদিনের") && text_of(at, w.last).starts_with("সংবাদ");  // প্রতিদিনের সংবাদ
  return own_name || text_of(at, w.last).starts_with("পত্রিকা") || std::any_of(before_daily.begin(), before_daily.end(), [&](auto const& e) { return before.ends_with(e.word); });
}

// প্রতি ঘণ্টায় ৬০ কিলোমিটার: a speed
bool is_a_speed(char const* at, char const* last) {
  Thousandths number = 0;
  skip_spaces(at, last);
  return number_at(at, last, number) && x3::parse(at, last, sp >> (x3::lit("কিলোমিটার") | "কিমি" | "কি.মি" | "মাইল" | "নটিক্যাল"));
}

auto const every = x3::omit[x3::lit("প্রতি") | "প্রত্যেক" | "ফি"];

void take(Point const& p, Recurrence& r) {
  if (p.month != 0) r.months = {p.month}, r.calendar = p.names;
  if (p.day != 0) r.month_days = {p.day};
  // জানুয়ারির প্রথম সপ্তাহে
  constexpr std::uint8_t week = 7, weeks = 4;
  if (p.part.part == Part::nth_week && p.month != 0 && p.part.n >= 1 && p.part.n <= weeks)
    for (std::uint8_t day = 1; day <= week; ++day) r.month_days.push_back(static_cast<std::uint8_t>((p.part.n - 1) * week + day));
  if (p.weekday != 0) r.weekdays = {p.weekday};
  if (p.part.part == Part::nth_weekday) r.nth = static_cast<std::int8_t>(p.part.n);
  if (p.clock.said()) r.from = p.clock;
  r.part = p.day_part;
}

bool every_day_hours(Window const& w, char const*& first, Recurrence& r) {
  Recurrence own;
  own.every = Unit::day;
  if (!hours(w, first, own)) return false;
  r = own;
  return true;
}

// রোজ সকালে · রোজ বিকেল ৫টায় · প্রতি রাতে
bool every_day_part(Window const& w, char const*& first, Recurrence& r) {
  Draft time{.point = {}, .base = w.base, .first = first};
  auto at = first;
  if (!day_part_element(time, at, w.last) || time.point.night_after) return false;
  r = {};
  r.every = Unit::day;
  take(time.point, r);
  further_hours(w, at, r);
  first = at;
  return true;
}

// প্রতিবছর নভেম্বর থেকে মার্চ পর্যন্ত · প্রতি বছর ১ থেকে ৭ মার্চ · প্রতি মাসের ৫ থেকে ১০ তারিখের মধ্যে
bool days_or_months_between(Window const& w, char const*& first, Unit every_such, Recurrence& r) {
  if (every_such != Unit::month && every_such != Unit::year) return false;
  Expression what;
  auto at = first;
  if (!range_expression(w, at, what)) return false;
  auto const& range = std::get<Range>(what);
  auto const &p = range.first, &q = range.last;
  auto const open = [](Point const& e) { return !e.year && e.weekday == 0 && !e.has_time() && e.counted.from == From::nothing && e.direction == 0 && e.part.part == Part::whole; };
  if (range.open_last || !open(p) || !open(q)) return false;
  constexpr std::uint8_t year = 12, longest_month = 31;
  bool const months = every_such == Unit::year && p.month != 0 && q.month != 0 && p.day == 0 && q.day == 0;
  bool const days = p.day != 0 && p.day < q.day && q.day <= longest_month && p.month == q.month && (p.month == 0) == (every_such == Unit::month);
  if (!months && !days) return false;
  if (p.names != MonthNames::none) r.calendar = p.names;
  if (months)
    for (auto m = p.month;; m = static_cast<std::uint8_t>(m % year + 1)) {
      r.months.push_back(m);
      if (m == q.month) break;
    }
  if (days && p.month != 0) r.months = {p.month};
  if (days)
    for (auto d = p.day; d <= q.day; ++d) r.month_days.push_back(d);
  first = at;
  return true;
}

// প্রতিদিন · প্রতি বছর ২১ ফেব্রুয়ারি · প্রতি মাসের প্রথম সোমবার · প্রতিবছর এপ্রিলে · প্রতি বছর সকাল 10টায়
bool every_unit(Window const& w, char const*& at, Recurrence& r) {
  // প্রতি রমজানে · প্রতি বৈশাখ মাসে
  if (auto const* month = longest_prefix(months, text_of(at, w.last)); month != nullptr) {
    auto then = at + month->word.size();
    if (!x3::parse(then, w.last, with_ending)) return false;
    x3::parse(then, w.last, x3::omit[sp >> "মাস" >> with_ending]);
    r.every = Unit::year;
    r.months = {month->means.number};
    r.calendar = month->means.names;
    at = then;
    return true;
  }
  if (x3::parse(at, w.last, x3::omit[(x3::lit("আরবি") | "আরবী" | "হিজরি") >> sp >> &x3::lit("মাস")])) r.calendar = MonthNames::hijri;
  else if (x3::parse(at, w.last, x3::omit[x3::lit("বাংলা") >> sp >> &x3::lit("মাস")])) r.calendar = MonthNames::bangla;
  else x3::parse(at, w.last, x3::omit[(x3::lit("ইংরেজি") | "ইংরেজী") >> sp >> &x3::lit("মাস")]);
  auto const* unit = longest_prefix(unit_words, text_of(at, w.last));
  if (unit == nullptr) return false;
  auto then = at + unit->word.size();
  if (!x3::parse(then, w.last, with_ending)) return false;
  if (unit->means == Unit::fortnight || (unit->means == Unit::hour && is_a_speed(then, w.last))) return false;  // প্রতিপক্ষ is an opponent
  r.every = unit->means;
  r.working_days = unit->word.starts_with("কর্ম") || unit->word.starts_with("কাজ") || unit->word.starts_with("কার্য");
  at = then;
  skip_spaces(then, w.last);
  if (then != at && unit->means == Unit::day && hours(w, then, r)) {
    at = then;
    return true;
  }
  std::vector<std::uint8_t> days;
  bool full = false, range = false;
  if (unit->means == Unit::week) {
    if (weekday_names(then, w.last, days, full, range)) r.weekdays = days, at = then;
    return true;
  }
  if (then == at) return true;
  if (auto end = then; unit->means == Unit::month && ranked_weekday(end, w.last, r)) {
    at = end;
    skip_spaces(end, w.last);
    Draft time{.point = {}, .base = w.base, .first = end};
    if (end != at && day_part_element(time, end, w.last) && !time.point.night_after) r.from = time.point.clock, r.part = time.point.day_part, at = end;
    return true;
  }
  // প্রতি মাসের ১৩, ১৪ ও ১৫ তারিখ · প্রতি মাসের প্রতিটি দিনই
  Expression days_named;
  if (auto end = then; unit->means == Unit::month && several_expression(w, end, days_named) && std::holds_alternative<Several>(days_named)) {
    auto const& points = std::get<Several>(days_named).points;
    if (std::all_of(points.begin(), points.end(), [](Point const& p) { return p.day != 0 && p.month == 0; })) {
      for (auto const& p : points) r.month_days.push_back(p.day);
      at = end;
      return true;
    }
  }
  if (auto end = then; days_or_months_between(w, end, unit->means, r)) {
    at = end;
    return true;
  }
  if (auto end = then; unit->means > Unit::day && x3::parse(end, w.last, x3::omit[(x3::lit("প্রতিটি") | "প্রতি" | "প্রত্যেক") >> sp >> "দিন" >> with_ending])) {
    r.every = Unit::day;
    at = end;
    return true;
  }
  // প্রতি মাসের প্রথম সোমবার: the month itself is not named
  Draft draft{.point = {}, .base = w.base, .first = then};
  if (unit->means == Unit::month) draft.point.counted = {From::story, Unit::month, 0};
  if (auto end = then; point_at(draft, end, w.last) && (draft.enough || draft.point.part.part != Part::whole) && !draft.point.year && draft.point.direction == 0 &&
                       (draft.point.counted.from == From::nothing || unit->means == Unit::month)) {
    take(draft.point, r);
    at = end;
    further_hours(w, at, r);
    // প্রতিদিন সকাল ও বিকালে: parts of the day have no place in a rule
    if (draft.point.day_part != DayPart::none && !draft.point.clock.said()) {
      auto more = at;
      Draft part{.point = {}, .base = w.base, .first = more};
      if (x3::parse(more, w.last, and_or_comma) && day_part_element(part, more, w.last) && !part.point.clock.said()) r.part = DayPart::none, at = more;
    }
  }
  return true;
}

// প্রতি তৃতীয় দিনে · প্রতি দ্বিতীয় সপ্তাহে, behind প্রতি
bool every_nth(char const*& first, char const* last, Recurrence& r) {
  auto at = first;
  auto const* rank = whole_word(rank_words, at, last);
  if (rank == nullptr || rank->means < 2 || at == last || *at != ' ') return false;
  skip_spaces(at, last);
  auto const* unit = longest_prefix(unit_words, text_of(at, last));
  if (unit == nullptr || unit->means < Unit::day || unit->means > Unit::year || unit->means == Unit::fortnight) return false;
  at += unit->word.size();
  if (!x3::parse(at, last, with_ending)) return false;
  r.every = unit->means;
  r.interval = static_cast<std::uint16_t>(rank->means);
  first = at;
  return true;
}

// ১০ মিনিট অন্তর · একদিন পরপর · দুই ঘণ্টা পর পর
bool interval(Window const& w, char const*& first, Recurrence& r, bool after_every = false) {
  auto at = first;
  Thousandths amount = 0;
  if (!number_at(at, w.last, amount) || amount == 0) return false;
  // ৫-৬ মিনিট অন্তর
  if (auto upper = at; x3::parse(upper, w.last, x3::omit[sp >> (x3::lit('-') | "–" | "থেকে") >> sp])) {
    Thousandths more = 0;
    if (number_at(upper, w.last, more) && more > amount) at = upper;
  }
  skip_spaces(at, w.last);
  auto const* unit = longest_prefix(unit_words, text_of(at, w.last));
  if (unit == nullptr) return false;
  at += unit->word.size();
  auto each_unit = unit->means;
  constexpr Thousandths minutes = 60;
  if (amount % 1000 != 0 && each_unit == Unit::hour && amount * minutes % 1000 == 0) amount *= minutes, each_unit = Unit::minute;  // আধা ঘণ্টা পরপর
  if (amount % 1000 != 0) return false;
  bool const apart = x3::parse(at, w.last, x3::omit[sp >> (x3::lit("অন্তর অন্তর") | "অন্তর") >> word_end]);
  bool const after = !apart && x3::parse(at, w.last, x3::omit[sp >> (x3::lit("পরপর") | "পর পর") >> word_end]);
  // প্রতি দুই বছর পর · প্রতি ১৫ মিনিটে · প্রতি দুই সপ্তাহে একবার
  bool const each = !apart && !after && after_every && x3::parse(at, w.last, x3::omit[((x3::lit("ে") | "য়" | "তে") >> word_end >> -(sp >> (x3::lit("একবার") | "এক বার") >> word_end)) | (sp >> "পর" >> word_end)]);
  if (!apart && !after && !each) return false;
  r.every = each_unit;
  // একদিন পরপর, একদিন অন্তর: one day between, so every other day
  bool const other_day = (after || apart) && unit->means == Unit::day && amount == 1000;
  r.interval = static_cast<std::uint16_t>(other_day ? 2 : amount / 1000);
  first = at;
  return true;
}

// সপ্তাহে ছয় দিন · সপ্তাহের সাত দিনই · মাসে একবার · দিনে দুবার · বছরের ৩৬৫ দিনই
bool of_the_week(Window const& w, char const*& first, Recurrence& r) {
  auto at = first;
  auto const* unit = longest_prefix(unit_words, text_of(at, w.last));
  bool const may = unit != nullptr && (unit->means == Unit::week || unit->means == Unit::month || unit->means == Unit::year || unit->means == Unit::day);
  if (!may) return false;
  at += unit->word.size();
  if (!x3::parse(at, w.last, x3::omit[(x3::lit("ের") | "ে") >> word_end >> sp])) return false;
  auto const before = text_of(w.begin, first);
  if (unit->means != Unit::week && (before.ends_with("র ") || before.ends_with("এক ") || (before.size() >= 4 && digit_at(before.data() + before.size() - 4, before.data() + before.size()).size != 0))) return false;  // জুলাইয়ের দিনে
  Thousandths n = 0;
  r.every = unit->means;
  x3::parse(at, w.last, x3::omit[(x3::lit("অন্তত") | "কমপক্ষে" | "মাত্র" | "প্রায়") >> word_end >> sp]);  // মাসে অন্তত একবার
  if (!number_at(at, w.last, n)) return false;
  constexpr Thousandths days_of_a_year = 365 * 1000;
  if (unit->means == Unit::year && n >= days_of_a_year && x3::parse(at, w.last, x3::omit[sp >> "দিন" >> with_ending])) {
    r.every = Unit::day;
    first = at;
    return true;
  }
  constexpr Thousandths days_of_a_month = 31 * 1000;
  if (unit->means == Unit::month && n <= days_of_a_month && before.size() < 4 + before.find_last_not_of(' ') && x3::parse(at, w.last, x3::omit[sp >> "দিন" >> word_end])) {
    r.count = static_cast<std::uint8_t>(n / 1000);
    first = at;
    return true;
  }
  if (unit->means != Unit::week) {
    if (!text_of(at, w.last).starts_with("বার") && !text_of(at, w.last).starts_with(" বার")) return false;
    if (!x3::parse(at, w.last, x3::omit[sp >> (x3::lit("বারের") | "বার") >> (word_end | with_ending)])) return false;
    constexpr Thousandths most = 30 * 1000;
    if (n > most) return false;
    r.count = n == 1000 ? std::uint8_t{0} : static_cast<std::uint8_t>(n / 1000);
    first = at;
    return true;
  }
  bool const days = x3::parse(at, w.last, x3::omit[sp >> "দিন" >> with_ending]);
  if (!days && !x3::parse(at, w.last, x3::omit[sp >> "বার" >> with_ending])) return false;
  r.count = static_cast<std::uint8_t>(n / 1000);
  if (days && r.count == 7) r.every = Unit::day, r.count = 0;
  if (!days && r.count == 1) r.count = 0;
  first = at;
  return true;
}

// বছরের ২৯০তম দিন
bool day_of_year(Window const& w, char const*& first, Recurrence& r) {
  auto at = first;
  if (!x3::parse(at, w.last, x3::omit[x3::lit("বছরের") >> sp])) return false;
  Figures n;
  if (!read(figures(1, 3), at, w.last, n) || !x3::parse(at, w.last, x3::omit[sp >> "তম" >> sp >> "দিন" >> with_ending])) return false;
  r.every = Unit::year;
  r.year_day = static_cast<std::uint16_t>(n.value);
  first = at;
  return true;
}

// শনিবার থেকে বৃহস্পতিবার: a working week; with the time of day before or behind it in brackets
bool working_week(Window const& w, char const*& first, Recurrence& r) {
  auto at = first;
  bool full = false, range = false;
  bool const week = weekday_names(at, w.last, r.weekdays, full, range) && range;
  if (week && !full) {
    auto ahead = at;
    x3::parse(ahead, w.last, x3::omit[sp >> -(x3::lit(',') | ':') >> sp]);
    constexpr std::size_t fewest = 4;
    if (r.weekdays.size() >= fewest && hours(w, ahead, r)) {
      first = ahead;
      return true;
    }
    r = {};
  }
  if (week && full) {
    // a clock behind the second day makes it a stretch of time, not a week: শুক্রবার রাত ১১টা থেকে শনিবার …
    auto ahead = at;
    x3::parse(ahead, w.last, comma);
    // শনিবার থেকে বৃহস্পতিবার সকাল ৯টা থেকে বিকেল ৫টা: hours of each day
    if (ahead != at && hours(w, ahead, r)) {
      first = ahead;
      return true;
    }
    Draft behind{.point = {}, .base = w.base, .first = ahead};
    if (day_part_element(behind, ahead, w.last) || clock_element(behind, ahead, w.last)) return false;
    // dates behind it in brackets make it those days: মঙ্গলবার থেকে বৃহস্পতিবার (২–৫ জুলাই ২০২৪)
    if (auto dates = at; x3::parse(dates, w.last, x3::omit[sp >> '(' >> sp]) && digit_at(dates, w.last).size != 0) return false;
    constexpr std::size_t fewest_of_a_working_week = 5;  // বুধবার থেকে শুক্রবার is three days of one week
    if (r.weekdays.size() < fewest_of_a_working_week) return false;
    first = at;
    return true;
  }
  r.weekdays.clear();
  at = first;
  full = range = false;
  Draft clock;
  if (!point_from(w, clock, at) || clock.point.has_date() || !clock.point.clock.said()) return false;
  if (!x3::parse(at, w.last, x3::omit[sp >> '(' >> sp])) return false;
  if (!weekday_names(at, w.last, r.weekdays, full, range) || !range) return false;
  if (!x3::parse(at, w.last, x3::omit[sp >> ')'])) return false;
  r.from = clock.point.clock;
  r.part = clock.point.day_part;
  first = at;
  return true;
}

}  // namespace recurring_rules

bool recurring_expression(Window const& w, char const*& first, Expression& out) {
  using namespace recurring_rules;
  Recurrence r;
  auto at = first;
  if (x3::parse(at, w.last, every)) {
    bool const apart = at != w.last && *at == ' ';
    skip_spaces(at, w.last);
    bool full = false, range = false;
    auto const* const unit_at = at;
    Recurrence of_day, apart_by;
    if (auto then = at; apart && interval(w, then, apart_by, true)) {  // প্রতি চার বছর অন্তর
      at = then;
      r = apart_by;
    } else if (Recurrence nth; apart && every_nth(at, w.last, nth)) {
      r = nth;
    } else if (!every_unit(w, at, r)) {
      at = unit_at;
      r = {};
    }
    if (at == unit_at && every_day_part(w, at, of_day)) r = of_day;
    if (at == unit_at) {
      if (!apart || !weekday_names(at, w.last, r.weekdays, full, range)) return false;
      // প্রতি শুক্রবার সকাল ৯টায়
      auto then = at;
      skip_spaces(then, w.last);
      Draft time{.point = {}, .base = w.base, .first = then};
      if (then != at && hours(w, then, r)) at = then;
      else if (then != at && point_at(time, then, w.last) && time.enough && !time.point.has_date()) take(time.point, r), at = then, further_hours(w, at, r);
    }
    if (r.every == Unit::day && !r.from.said() && is_a_newspaper(w, first, at)) return false;
    out = r;
    first = at;
    return true;
  }
  // রোজ সকালে · দৈনিক সকাল ১০টা হতে বিকাল ৫টা পর্যন্ত
  if (auto then = at; x3::parse(then, w.last, x3::omit[(x3::lit("রোজ") | "দৈনিক" | "নিত্য") >> word_end >> sp]) && (every_day_hours(w, then, r) || every_day_part(w, then, r))) {
    out = r;
    first = then;
    return true;
  }
  // মাসের দ্বিতীয় ও চতুর্থ শনিবার
  if (auto then = at; x3::parse(then, w.last, x3::omit[x3::lit("মাসের") >> word_end >> sp])) {
    Recurrence monthly;
    monthly.every = Unit::month;
    if (ranked_weekday(then, w.last, monthly)) {
      out = monthly;
      first = then;
      return true;
    }
  }
  r = {};
  if (interval(w, at, r) || of_the_week(w, at, r) || day_of_year(w, at, r)) {
    out = r;
    first = at;
    return true;
  }
  at = first;
  if (!working_week(w, at, r)) return false;
  out = r;
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
