// Several times told together: ২১ ও ২২ জুন · ১৫, ১৬, ৩০ ও ৩১ মার্চ · এমাসের ৮ ও ৯ তারিখে · ১৪ বা ১৫ এপ্রিল · শনি ও রবিবার ·
// সোম, বুধ, শনি · সপ্তম কিম্বা অষ্টম শতাব্দীতে · ৬০ বা ৬১ হিজরির ১০ মুহাররম. ও, এবং mean all of them; বা, অথবা, কিংবা one.
#include <algorithm>

#include "grammar/families.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/points.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace several_rules {

auto const all = x3::omit[sp >> (x3::lit("ও") | "এবং" | "আর" | "&") >> word_end >> sp];
auto const either = x3::omit[sp >> (x3::lit("বা") | "অথবা" | "কিংবা" | "কিম্বা" | "মতান্তরে") >> word_end >> sp];
auto const list_comma = x3::omit[sp >> ',' >> sp];

struct Numbers {
  std::vector<Point> days;
  bool either = false;
};

// ১৫, ১৬, ৩০ ও · ১৪ বা: numbers up to the last joint
bool leading_numbers(Window const& w, char const*& first, Numbers& out) {
  constexpr std::size_t most = 12;
  auto at = first;
  for (;;) {
    Figures number;
    auto const* const from = at;
    if (!read(figures(1, 2), at, w.last, number)) return false;
    Point p;
    p.day = static_cast<std::uint8_t>(number.value);
    if (auto then = at; x3::parse(then, w.last, joint >> sp >> word(day_ordinals) >> word_end)) p.ordinal = true, at = then;
    if (continues_word(at, w.last)) return false;
    p.day_month_at = span_of(w.base, from, at);
    p.latin_digits = number.latin;
    out.days.push_back(p);
    if (x3::parse(at, w.last, either)) return out.either = true, first = at, true;
    if (x3::parse(at, w.last, all)) return first = at, true;
    // ১০/১১ এপ্রিল: one of two days that follow each other
    if (auto slash = at; out.days.size() == 1 && skip(slash, w.last, "/")) {
      auto ahead = slash;
      constexpr int near = 3;  // ১৯৩৬ সালের ১১/১৩ মার্চ
      bool const next = read(figures(1, 2), ahead, w.last, number) && number.value > out.days.front().day && number.value <= out.days.front().day + near && ahead != w.last && *ahead == ' ';
      if (next) return out.either = true, first = slash, true;
    }
    if (out.days.size() >= most || !x3::parse(at, w.last, list_comma)) return false;
    // ৬, ৭, ২৮ মে: no ও before the last
    if (auto ahead = at; out.days.size() >= 2 && read(figures(1, 2), ahead, w.last, number) && !x3::parse(ahead, w.last, sp >> (x3::lit(',') | "ও" | "এবং" | "বা" | "আর")) && out.days[0].day < out.days[1].day && out.days.back().day < number.value)
      return first = at, true;
  }
}

bool days_of_a_month(Window const& w, Draft lead, char const*& first, Expression& out) {
  Numbers numbers;
  auto at = first;
  if (!leading_numbers(w, at, numbers)) return false;
  Draft draft = lead;
  draft.base = w.base;
  draft.first = at;
  auto const* const last_day = at;
  if (digit_at(at, w.last).size == 0 || !point_at(draft, at, w.last) || draft.point.day == 0) return false;
  // ৬ ও ৭ সেপ্টেম্বর, সকাল ১০টা থেকে বিকেল ৫টা: the hours are told by themselves
  if (draft.point.clock.said()) {
    auto const date_end = std::max(draft.point.day_month_at.last, draft.point.year_at.last);
    if (draft.point.clock_at.first < date_end) return false;
    auto const* end = w.base + date_end;
    while (end != w.last && *end != ' ' && *end != ',') ++end;
    at = last_day;
    draft = lead;
    draft.base = w.base;
    draft.first = at;
    if (!point_at(draft, at, end) || draft.point.day == 0 || draft.point.clock.said()) return false;
  }
  if (draft.point.month == 0 && draft.point.counted.from == From::nothing && text_of(first, at).find("তারিখ") == std::string_view::npos) return false;
  Several several;
  several.either = numbers.either;
  for (auto p : numbers.days) {
    auto const own_span = p.day_month_at;
    auto day = draft.point;
    day.day = p.day;
    day.ordinal = p.ordinal;
    day.weekday = 0;
    day.weekday_at = {};
    day.day_month_at = own_span;
    several.points.push_back(day);
  }
  several.points.push_back(draft.point);
  out = several;
  first = at;
  return true;
}

// জানুয়ারি, মার্চ ও মে মাসে · মার্চ বা এপ্রিলে; `lead` may hold the year: ২০২৪ সালের জুন ও জুলাইয়ে, গত জুন ও জুলাইয়ে
bool months_of_a_year(Window const& w, Draft lead, char const*& first, Expression& out) {
  constexpr std::size_t most = 11;
  auto at = first;
  std::vector<Point> leading;
  bool one_of = false;
  for (bool more = true; more;) {
    Point p;
    auto const* const from = at;
    auto const* entry = whole_word(months, at, w.last);
    if (entry == nullptr || leading.size() >= most) return false;
    p.month = entry->means.number;
    p.names = entry->means.names;
    p.day_month_at = span_of(w.base, from, at);
    leading.push_back(p);
    one_of = x3::parse(at, w.last, either);
    if (one_of || x3::parse(at, w.last, all)) more = false;
    else if (!x3::parse(at, w.last, list_comma)) return false;
  }
  Draft draft = lead;
  draft.base = w.base;
  draft.first = at;
  if (longest_prefix(months, text_of(at, w.last)) == nullptr || !point_at(draft, at, w.last) || !draft.enough) return false;
  auto const& last = draft.point;
  if (last.month == 0 || last.day != 0 || last.has_time() || last.part.part != Part::whole || last.names != leading.front().names) return false;
  Several several;
  several.either = one_of;
  for (auto const& p : leading) {
    auto month = last;
    month.month = p.month;
    month.day_month_at = p.day_month_at;
    several.points.push_back(month);
  }
  several.points.push_back(last);
  out = several;
  first = at;
  return true;
}

// ১৯৫২, ১৯৬৯ ও ১৯৭১ সালে · ১৯৫৪ বা ১৯৫৫ সালের
bool list_of_years(Window const& w, char const*& first, Expression& out) {
  constexpr std::size_t most = 12;
  constexpr std::int32_t earliest = 1000, latest = 2100;
  auto at = first;
  Several several;
  for (bool more = true; more;) {
    Figures number;
    if (several.points.size() >= most || !read(figures(4, 4), at, w.last, number) || number.value < earliest || number.value > latest) return false;
    Point p;
    p.year = number.value;
    p.year_at = span_of(w.base, number.first, number.last);
    p.latin_digits = number.latin;
    several.points.push_back(p);
    several.either = x3::parse(at, w.last, either);
    if (several.either || x3::parse(at, w.last, all)) more = false;
    else if (!x3::parse(at, w.last, list_comma)) return false;
  }
  Draft draft{.point = {}, .base = w.base, .first = at};
  if (digit_at(at, w.last).size == 0 || !year_element(draft, at, w.last)) return false;
  auto const& last = draft.point;
  if (!last.year || last.wide != Unit::day || last.short_year || last.era == Era::before_common) return false;
  for (auto& p : several.points) p.era = last.era;
  several.points.push_back(last);
  out = several;
  first = at;
  return true;
}

// ষাট ও সত্তরের দশকে · ষাট থেকে আশির দশক · ১৯৬০ ও ১৯৭০-এর দশকে
bool decades(Window const& w, char const*& first, Expression& out, std::optional<std::int32_t> of_century = {}) {
  auto at = first;
  Point p;
  if (auto const* tens = longest_prefix(number_words, text_of(at, w.last)); tens != nullptr && tens->means % 10 == 0 && tens->means >= 20 && tens->means <= 90) {
    p.year = tens->means;
    p.short_year = true;
    at += tens->word.size();
    if (!x3::parse(at, w.last, with_ending)) return false;
  } else if (Figures number; read(figures(4, 4), at, w.last, number) && number.value % 10 == 0) {
    p.year = number.value;
  } else {
    return false;
  }
  p.wide = Unit::decade;
  p.year_at = span_of(w.base, first, at);
  bool const one_of = x3::parse(at, w.last, either);
  bool const range = !one_of && x3::parse(at, w.last, x3::omit[sp >> (((x3::lit("থেকে") | "হতে") >> word_end) | "-" | "–") >> sp]);  // ষাট-সত্তরের দশকে
  if (!one_of && !range && !x3::parse(at, w.last, all)) return false;
  Draft draft{.point = {}, .base = w.base, .first = at};
  if (!year_element(draft, at, w.last) || draft.point.wide != Unit::decade || draft.point.short_year != p.short_year) return false;
  if (of_century && !p.short_year) return false;
  if (of_century)
    for (auto* const decade : {&p, &draft.point}) decade->year = decade_in(*of_century, *decade->year), decade->short_year = false;
  if (range) out = Range{p, draft.point, false};
  else out = Several{{p, draft.point}, one_of};
  first = at;
  return true;
}

struct WeekdayList {
  std::vector<std::uint8_t> days;
  int full = 0;
  bool either = false;
};

bool weekday_list(Window const& w, char const*& first, WeekdayList& out) {
  auto at = first;
  auto const one = [&](char const*& here) {
    auto const* full = longest_prefix(weekdays, text_of(here, w.last));
    auto const* entry = full != nullptr ? full : longest_prefix(short_weekdays, text_of(here, w.last));
    if (entry == nullptr) return false;
    auto then = here + entry->word.size();
    if (!x3::parse(then, w.last, with_ending)) return false;
    out.days.push_back(entry->means);
    out.full += full != nullptr;
    here = then;
    return true;
  };
  if (!one(at)) return false;
  for (auto next = at;;) {
    bool const one_of = x3::parse(next, w.last, either);
    if ((!one_of && !x3::parse(next, w.last, list_comma | all)) || !one(next)) break;
    out.either |= one_of;
    at = next;
  }
  first = at;
  return out.days.size() >= 2;
}

// সপ্তম কিম্বা অষ্টম শতাব্দীতে
bool centuries(Window const& w, char const*& first, Expression& out) {
  auto at = first;
  std::int32_t number = 0;
  if (auto const* rank = whole_word(century_ranks, at, w.last); rank != nullptr) number = rank->means;
  else if (Figures figure; read(figures(1, 2), at, w.last, figure) && !continues_word(at, w.last)) number = figure.value;  // ১৮ ও ১৯ শতকে
  else return false;
  bool const one_of = x3::parse(at, w.last, either);
  bool const range = !one_of && x3::parse(at, w.last, x3::omit[sp >> (x3::lit("থেকে") | "হতে") >> word_end >> sp]);
  if (!one_of && !range && !x3::parse(at, w.last, all)) return false;
  Draft draft{.point = {}, .base = w.base, .first = at};
  if (!year_element(draft, at, w.last) || draft.point.wide != Unit::century) return false;
  Point p = draft.point;
  p.year = number;
  if (range) {
    x3::parse(at, w.last, x3::omit[sp >> (x3::lit("মধ্যবর্তী সময়ে") | "মধ্যে" | "পর্যন্ত") >> word_end]);
    out = Range{p, draft.point, false};
  } else {
    out = Several{{p, draft.point}, one_of};
  }
  first = at;
  return true;
}

// ৬০ বা ৬১ হিজরির ১০ মুহাররম
bool years(Window const& w, char const*& first, Expression& out) {
  auto at = first;
  Figures number;
  if (!read(figures(2, 4), at, w.last, number) || !x3::parse(at, w.last, either)) return false;
  Draft draft{.point = {}, .base = w.base, .first = at};
  if (!point_at(draft, at, w.last) || !draft.point.year || draft.point.era == Era::unsaid) return false;
  Point p = draft.point;
  p.year = number.value;
  out = Several{{p, draft.point}, true};
  first = at;
  return true;
}

// আগামীকাল সন্ধ্যা বা রাত নাগাদ · শনিবার সকাল অথবা দুপুরে: one of two parts of a day
bool parts_of_a_day(Window const& w, char const*& first, Expression& out) {
  auto at = first;
  Draft a;
  if (!point_from(w, a, at) || a.point.day_part == DayPart::none || a.point.clock.said() || !x3::parse(at, w.last, either)) return false;
  Draft b{.point = {}, .base = w.base, .first = at};
  if (!point_at(b, at, w.last) || b.point.day_part == DayPart::none || b.point.clock.said() || b.point.has_date()) return false;
  Point then = a.point;
  then.day_part = b.point.day_part;
  then.midnight = b.point.midnight;
  then.approximate |= b.point.approximate;
  out = Several{{a.point, then}, true};
  first = at;
  return true;
}

}  // namespace several_rules

bool several_expression(Window const& w, char const*& first, Expression& out) {
  using namespace several_rules;
  auto at = first;
  if (days_of_a_month(w, Draft{}, at, out) || years(w, at = first, out) || list_of_years(w, at = first, out) || centuries(w, at = first, out) || decades(w, at = first, out) ||
      months_of_a_year(w, Draft{}, at = first, out) || parts_of_a_day(w, at = first, out)) {
    first = at;
    return true;
  }
  // আগামী ২৭ বা ২৮ মে · এমাসের ৮ ও ৯ তারিখে · খ্রিষ্টীয় দশম থেকে দ্বাদশ শতাব্দী
  Draft lead{.point = {}, .base = w.base, .first = first};
  at = first;
  if (pointer_element(lead, at, w.last) && at != w.last && *at == ' ') {
    skip_spaces(at, w.last);
    lead.lead_only = false;
    auto months_at = at;
    if (days_of_a_month(w, lead, at, out)) {
      first = at;
      return true;
    }
    if (months_of_a_year(w, lead, months_at, out)) {
      first = months_at;
      return true;
    }
  }
  // উনিশ শতকের ষাট-সত্তরের দশকে
  lead = Draft{.point = {}, .base = w.base, .first = first};
  at = first;
  if (year_element(lead, at, w.last) && lead.point.wide == Unit::century && lead.point.era == Era::unsaid && text_of(first, at).ends_with("র") && at != w.last && *at == ' ') {
    skip_spaces(at, w.last);
    if (decades(w, at, out, lead.point.year)) {
      first = at;
      return true;
    }
  }
  // ১৯৩২ সালের জানুয়ারির ২০ অথবা ২১ তারিখে
  at = first;
  if (month_in_genitive(w, lead, at) && days_of_a_month(w, lead, at, out)) {
    first = at;
    return true;
  }
  // ১৯৪১-এর ১৬ ও ১৭ জানুয়ারি রাতে
  Draft year;
  at = first;
  if (year_before_days(w, year, at) && days_of_a_month(w, Draft{}, at, out)) {
    auto& points = std::get<Several>(out).points;
    if (std::all_of(points.begin(), points.end(), [](Point const& p) { return !p.year && p.month != 0 && p.counted.from == From::nothing; })) {
      for (auto& p : points) give_year(year.point, p);
      first = at;
      return true;
    }
  }
  // ২০২৪ সালের জুন ও জুলাইয়ে
  lead = Draft{.point = {}, .base = w.base, .first = first};
  at = first;
  if (year_element(lead, at, w.last) && lead.point.wide == Unit::day && at != w.last && *at == ' ') {
    skip_spaces(at, w.last);
    if (months_of_a_year(w, lead, at, out)) {
      first = at;
      return true;
    }
  }
  at = first;
  if (x3::parse(at, w.last, x3::omit[(x3::lit("খ্রিষ্টীয়") | "খ্রিস্টীয়") >> sp]) && centuries(w, at, out)) {
    first = at;
    return true;
  }
  at = first;
  WeekdayList list;
  // আগামী শনি ও রবিবার · চলতি সপ্তাহের শনি ও রবিবার · আগামীকাল বৃহস্পতি ও শুক্রবার
  lead = Draft{.point = {}, .base = w.base, .first = first};
  auto const& led = lead.point;
  bool const leads = pointer_element(lead, at, w.last) && at != w.last && *at == ' ' && !led.this_day_of_year &&
                     (led.counted.from == From::nothing || led.counted.unit == Unit::week || led.counted.unit == Unit::day);
  if (leads) skip_spaces(at, w.last);
  else lead = Draft{.point = {}, .base = w.base, .first = first}, at = first;
  if (!weekday_list(w, at, list) || (leads && list.full == 0)) return false;
  if (list.full == 0) {
    // a routine goes on in the week: শনি, মঙ্গল, রবি – তিন ভাই
    constexpr std::uint8_t week = 7;
    auto const behind_first = [&](std::uint8_t day) { return (day + week - list.days.front()) % week; };
    bool const in_order = std::is_sorted(list.days.begin(), list.days.end(), [&](auto a, auto b) { return behind_first(a) < behind_first(b); });
    if (list.days.size() < 3 || !in_order) return false;
    Recurrence r;
    r.weekdays = list.days;
    out = r;
  } else {
    // রবি, মঙ্গল ও বৃহস্পতিবার সকাল ১০টায়: the time is of each
    Draft time{.point = {}, .base = w.base, .first = at};
    auto then = at;
    x3::parse(then, w.last, comma);
    // বুধবার ও বৃহস্পতিবার সকাল ১১টা থেকে বিকেল ৩টা পর্যন্ত
    Expression hours;
    Point till;
    auto const clock_only = [](Point const& p) { return p.clock.said() && !p.has_date(); };
    if (auto until = then; then != at && range_expression(w, until, hours) && !std::get<Range>(hours).open_last && clock_only(std::get<Range>(hours).first) && clock_only(std::get<Range>(hours).last)) {
      time.point = std::get<Range>(hours).first;
      till = std::get<Range>(hours).last;
      at = until;
    } else if (then != at && point_at(time, then, w.last) && time.enough && time.point.has_time() && !time.point.has_date()) at = then;
    else time.point = {};
    // শনি, সোম ও বুধবার: three days, or two with their hours, that do not follow each other are those of every week
    bool follows = true;
    for (std::size_t i = 1; i < list.days.size(); ++i) follows = follows && list.days[i] == list.days[i - 1] % 7 + 1;
    if ((list.days.size() >= 3 || till.clock.said()) && !follows && !leads && !list.either && !time.point.night_after) {
      Recurrence r;
      r.weekdays = list.days;
      r.from = time.point.clock;
      r.part = time.point.day_part;
      r.to = till.clock;
      r.to_part = till.day_part;
      out = r;
      first = at;
      return true;
    }
    Several several;
    several.either = list.either;
    for (auto const day : list.days) {
      Point p = time.point;
      bool const whole_week = led.counted.from != From::nothing && led.counted.unit == Unit::week;
      if (leads && (whole_week || several.points.empty())) p.counted = led.counted, p.direction = led.direction, p.current = led.current;
      p.weekday = day;
      several.points.push_back(p);
    }
    out = several;
  }
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
