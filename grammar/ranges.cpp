// Ranges of every kind: ১৫ মে থেকে ২২ মে · ২ থেকে ২৫ ফেব্রুয়ারি · ১২–১৮ জানুয়ারি · জুলাই-ডিসেম্বরে · ১৫২৯-১৫৯৯ · ১৮০১ খ্রী: -বর্তমান ·
// সকাল ৮টা থেকে ১০টা পর্যন্ত · ১০-৪টা · রাত ১১.৪৭ থেকে ১২.৩৯ পর্যন্ত · ঘ ৮।২৮ গতে ১১।৩৭ মধ্যে. What the two ends share in writing
// (ফেব্রুয়ারি above) is given to both here; what must be inferred is not.
#include <algorithm>

#include "grammar/families.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/points.hpp"
#include "grammar/years.hpp"

namespace kalpanji::grammar {

namespace range_rules {

enum class Link { none, from, dash };  // থেকে, হতে, গতে; a dash

auto const from_word = x3::omit[sp >> (x3::lit("থেকেই") | "থেকে" | "হতে" | "গতে" | "হইতে") >> word_end >> sp >> -((x3::lit('-') | "–" | "—") >> sp) >>
                                -((x3::lit("শুরু হয়ে") | "শুরু করে" | "শুরু হইয়া") >> word_end >> sp)];  // ২ ফেব্রুয়ারি থেকে শুরু হয়ে ১২ ফেব্রুয়ারি পর্যন্ত
auto const dash = x3::omit[sp >> +(x3::lit('-') | "–" | "—") >> sp];
auto const until = x3::omit[sp >> (x3::lit("পর্যন্তই") | "পর্যন্ত" | "অবধি" | "মধ্যবর্তী সময়ে" | "মধ্যবর্তী সময়ের" | "মধ্যেই" | "মধ্যে") >> word_end];
auto const now = x3::omit[(x3::lit("বর্তমান") | "অদ্যাবধি" | "এখন পর্যন্ত" | "আজ পর্যন্ত") >> word_end];

Link link_at(char const*& at, char const* last) {
  if (x3::parse(at, last, from_word)) return Link::from;
  return x3::parse(at, last, dash) ? Link::dash : Link::none;
}

// ২ থেকে … · ১৬ই - … : a day or an hour whose month or part stands at the other end
bool bare_number(Draft& out, char const*& first, char const* last) {
  auto at = first;
  Figures number;
  if (!read(figures(1, 2), at, last, number)) return false;
  auto ordinal = at;
  if (x3::parse(ordinal, last, joint >> sp >> word(day_ordinals) >> word_end)) out.point.ordinal = true, at = ordinal;
  if (continues_word(at, last)) return false;
  out.point.day = static_cast<std::uint8_t>(number.value);
  out.point.clock.hour = static_cast<std::int16_t>(number.value);
  out.point.day_month_at = out.point.clock_at = span_of(out.base, number.first, at);
  out.point.latin_digits = number.latin;
  out.bare_number = true;
  first = at;
  return true;
}

bool bare_year(Draft& out, char const*& first, char const* last) {
  auto at = first;
  Figures number;
  if (!read(figures(3, 4), at, last, number) || continues_word(at, last)) return false;
  out.point.year = number.value;
  out.point.year_at = span_of(out.base, number.first, number.last);
  out.bare_number = true;
  first = at;
  return true;
}

// সোম থেকে বুধবার · শনি-রবিবার: a weekday whose বার stands at the other end
bool bare_weekday(Draft& out, char const*& first, char const* last) {
  auto at = first;
  auto const* name = whole_word(short_weekdays, at, last);
  if (name == nullptr) return false;
  out.point.weekday = name->means;
  out.point.weekday_at = span_of(out.base, first, at);
  out.short_weekday = true;
  first = at;
  return true;
}

// (১৬৬৪-৭৮ ও ১৬৮০-৮৮): does an open bracket stand before?
bool in_brackets(Window const& w, char const* first) {
  auto const before = text_of(w.begin, first);
  auto const opens = before.rfind('(');
  return opens != std::string_view::npos && before.find(')', opens) == std::string_view::npos;
}

// … and two figures there end a pair of years: 78 is 1678
bool short_end_of_years(Draft const& a, Draft& out, char const*& first, char const* last) {
  constexpr std::int32_t century = 100, earliest = 1000;
  auto at = first;
  Figures number;
  if (!a.point.year || *a.point.year < earliest || !read(figures(2, 2), at, last, number) || number.value <= *a.point.year % century || continues_word(at, last)) return false;
  out.point.year = *a.point.year - *a.point.year % century + number.value;
  out.point.year_at = span_of(out.base, number.first, number.last);
  out.bare_number = true;
  first = at;
  return true;
}

bool is_month(Point const& p) { return p.month != 0 && p.day == 0 && p.weekday == 0 && !p.has_time(); }
bool is_day(Point const& p) { return p.day != 0 || p.weekday != 0 || (p.counted.from != From::nothing && p.counted.unit == Unit::day); }
bool is_clock(Point const& p) { return p.clock.said(); }
bool is_long(Point const& p) { return (p.year || p.wide != Unit::day || p.counted.from != From::nothing || p.part.part != Part::whole) && !is_day(p) && !p.has_time(); }

// ১৯২৪ থেকে ১৯৫৩ সালের ৫ মার্চ পর্যন্ত · জুন ২০১৫ থেকে ২০১৯ পর্যন্ত: a year alone at one end, a day or a month of a later or an earlier year at the
// other. Only where পর্যন্ত closes it.
bool of_two_kinds(Point const& p, Point const& q, Link link) {
  constexpr std::int32_t first = 1000, last = 2200;
  return link == Link::from && p.year && q.year && !p.short_year && !q.short_year && *p.year >= first && *p.year < *q.year && *q.year <= last && p.names <= MonthNames::gregorian && q.names <= MonthNames::gregorian &&
         (p.month != 0) != (q.month != 0);
}

// A range has ends of one kind: days, months, years or clock readings.
bool pair_up(Draft& a, Draft& b, Link link) {
  auto &p = a.point, &q = b.point;
  if (a.bare_number && p.year) {  // ১৫২৯-১৫৯৯
    bool const years = q.year && q.day == 0 && q.month == 0 && !q.has_time() && q.wide == Unit::day;
    constexpr std::int32_t century = 100;
    bool const short_end = years && !q.short_year && *q.year < century && *p.year >= 10 * century && *q.year > *p.year % century && q.era != Era::before_common;
    if (short_end) q.year = *p.year - *p.year % century + *q.year;  // ১৬৬৪-৭৮ খ্রি.
    if (years) p.era = q.era;
    return years || of_two_kinds(p, q, link);
  }
  if (a.bare_number) {
    if (q.day != 0 && (q.month != 0 || !is_clock(q) || !b.bare_number) && q.day_month_at.first <= q.clock_at.first + (is_clock(q) ? 0 : 1u << 30)) {  // ২ থেকে ২৫ ফেব্রুয়ারি
      if (b.bare_number) return false;
      p.clock = {};
      p.clock_at = {};
      p.month = q.month;
      p.names = q.names;
      p.year = q.year;
      p.era = q.era;
      p.short_year = q.short_year;
      if (p.counted.from == From::nothing) p.counted = q.counted;
      return p.day != 0;
    }
    if (!is_clock(q) || b.bare_number || q.day_part != DayPart::none) return false;  // ১০-৪টা
    constexpr int a_few_more = 2;
    bool const a_few = link == Link::dash && !b.enough && q.clock.hour > p.clock.hour && q.clock.hour - p.clock.hour <= a_few_more;
    if (a_few) return false;  // ৫-৬টা গাড়ি
    p.day = 0;
    p.day_month_at = {};
    return !q.has_date();
  }
  if (b.bare_number) {
    if (q.year && !q.day) return (p.year && p.month == 0 && p.day == 0) || of_two_kinds(p, q, link);
    if (is_clock(p) && link == Link::from) return q.day = 0, q.day_month_at = {}, true;
    return false;
  }
  if (is_clock(p) && is_clock(q)) return true;
  if (is_clock(p) && q.has_time() && !q.has_date()) return true;  // বিকেল ৪:০০ – সন্ধ্যা
  if (p.month != 0 && q.month != 0 && p.names != q.names) return false;  // ২৯ মার্চ - ১৫ চৈত্র: one day in two calendars
  if (is_month(p) && is_month(q)) return true;
  if (is_month(p) && q.day != 0 && q.month != 0 && link == Link::from && !q.has_time()) return p.part = {Part::beginning, 0}, true;  // জুলাই থেকে ২০ আগস্ট
  if (is_clock(p) || is_clock(q)) return p.has_time() && q.has_time() && (q.has_date() || !p.has_date() || is_clock(p));
  if (p.day != 0 && p.day_part != DayPart::none && !p.clock.said() && q.day != 0 && !q.has_time() && link == Link::from) return true;  // ২৫ মার্চ কালরাত থেকে ১৬ ডিসেম্বর পর্যন্ত
  if (p.has_time() || q.has_time()) return p.has_time() && q.has_time() && (link == Link::from || (p.has_date() && !q.has_date()));  // রোববার সকাল-সন্ধ্যা হরতাল
  if (is_day(p) && is_day(q)) return (p.day != 0) == (q.day != 0) || link == Link::from;
  if (is_long(p) && is_long(q)) return p.wide == q.wide || link == Link::from;
  if (is_long(p) && q.day != 0 && link == Link::from) return p.part.part != Part::whole;  // … শুরু থেকে ১৫ অক্টোবর
  return false;
}

// The larger parts that only one end says: চলতি বছরের ১ জুলাই থেকে ১৫ সেপ্টেম্বর · ১৬ জানুয়ারী হতে ১৮ জানুয়ারী’২০
void share(Point& p, Point& q) {
  if (q.year && !p.year && p.day != 0 && q.day != 0 && q.counted.from == From::nothing && p.counted.from == From::nothing && p.names == q.names) {
    p.year = q.year, p.short_year = q.short_year, p.era = q.era;
    if (p.month > q.month) p.year = *q.year - 1;
  }
  if (is_month(p) && is_month(q) && q.year && !p.year) p.year = *q.year - (p.month > q.month ? 1 : 0), p.short_year = q.short_year, p.era = q.era;
 
  if (p.era == Era::unsaid && p.year && q.year && p.month == 0) p.era = q.era;
}

// A bare pair of years needs brackets, an era or the end of a statement around it: (১৫২৯-১৫৯৯), ১২০১-১৩৫০ খ্রী
bool is_a_pair_of_years(Window const& w, char const* first, Point const& p, Point const& q, char const* end, Link link) {
  if (q.era != Era::unsaid) return true;
  constexpr std::int32_t earliest_bare = 1500;
  auto const head = text_of(w.begin, first);
  for (std::string_view const numbered : {"নং ", "নম্বর ", "রোল ", "ক্রমিক ", "দাগ "})
    if (head.ends_with(numbered)) return false;
  if (auto then = end; link == Link::dash && *p.year >= earliest_bare && *q.year <= 2100 && *p.year < *q.year && x3::parse(then, w.last, x3::omit[+x3::lit(' ') >> "পর্যন্ত" >> word_end])) return true;  // ১৭৯৯-১৮১৮ পর্যন্ত মক্কায়
  if (auto then = end; link == Link::from && *p.year >= earliest_bare && *q.year <= 2100 && *p.year < *q.year && x3::parse(then, w.last, until)) return true;  // ১৯৬৯ থেকে ১৯৭১ পর্যন্ত
  if (auto then = end; link == Link::from && *p.year >= earliest_bare && *q.year <= 2100 && *p.year < *q.year && x3::parse(then, w.last, x3::omit[+x3::lit(' ')]) && whole_word(holders_of_office, then, w.last) != nullptr) return true;
  if (*p.year < 1000 || *q.year < 1000 || *p.year > 2100 || *q.year > 2100) return false;
  auto at = end;
  skip_spaces(at, w.last);
  constexpr std::ptrdiff_t near = 512;  // bytes: a price is named not far before its figures
  auto const before = text_of(first - w.begin > near ? first - near : w.begin, first);
  bool const closed = at == w.last || *at == ')' || text_of(at, w.last).starts_with("।") || *at == ',' || *at == ']' || (in_brackets(w, first) && text_of(at, w.last).starts_with("ও "));
  bool const money = before.find("ভাড়া") != std::string_view::npos || before.find("মূল্য") != std::string_view::npos || before.find("দাম") != std::string_view::npos;
  return closed && !money;
}

// ১৯৪৭- at a bracket's end; ১৮০১ খ্রী: -বর্তমান
bool open_range(Window const& w, char const*& first, Expression& out) {
  Draft a;
  auto at = first;
  if (!point_from(w, a, at) || !is_long(a.point)) {
    at = first;
    a = Draft{.point = {}, .base = w.base, .first = first};
    if (!bare_year(a, at, w.last)) return false;
  }
  if (!a.point.year || a.point.wide != Unit::day) return false;
  auto const* const year_end = at;
  if (!x3::parse(at, w.last, dash)) return false;
  auto const* const dash_end = at;
  Range range{a.point, {}, true};
  if (!x3::parse(at, w.last, now)) {
    at = dash_end;
    if (at == w.last || *at != ')' || dash_end == year_end) return false;
    while (at[-1] == ' ') --at;
  }
  out = range;
  first = at;
  return true;
}

// দুপুর ১টা – মধ্যাহ্ন বিরতি · সকাল ১০টা – সন্ধ্যা আরতি: a part of the day behind a dash begins what happens then.
bool tells_on(char const* at, char const* last) {
  if (auto then = at; x3::parse(then, last, until)) return false;
  skip_spaces(at, last);
  return at != last && continues_word(at, last);
}

// The comma at which the second end is over: ১০টা–৬টা, রবিবার বন্ধ · ১–১৫ মার্চ, সকাল ৯টা–দুপুর ১২টা; null where it goes on.
char const* next_statement(Draft const& a, Draft const& b, char const* end, Window const& w) {
  auto const &p = a.point, &q = b.point;
  auto const comma_behind = [&](Span part, Span next) -> char const* {
    auto const between = text_of(w.base + part.last, w.base + next.first);
    auto const at = between.find(',');
    return at == std::string_view::npos ? nullptr : between.data() + at;
  };
  bool const weekday_behind = is_clock(p) && !p.has_date() && is_clock(q) && q.weekday != 0 && q.day == 0 && q.weekday_at.first > q.clock_at.first;
  if (weekday_behind) return comma_behind(q.clock_at, q.weekday_at);
  auto then = end;
  bool const hours_behind = (a.bare_number || is_day(p)) && !(is_clock(p) && !a.bare_number) && q.day != 0 && is_clock(q) && q.clock_at.first > q.day_month_at.first && link_at(then, w.last) != Link::none;
  if (!hours_behind) return nullptr;
  Draft hour{.point = {}, .base = w.base, .first = then};
  return point_at(hour, then, w.last) && is_clock(hour.point) && !hour.point.has_date() ? comma_behind(q.day_month_at, q.clock_at) : nullptr;
}

// রাউন্ড ১ – ৬ জুন: the first number is the round's
bool numbers_a_thing(Window const& w, char const* start, char const* number_end, char const* last) {
  auto const link = text_of(number_end, last);
  if (!link.starts_with(" – ") && !link.starts_with(" - ") && !link.starts_with(" — ")) return false;
  auto before = text_of(w.begin, start);
  if (!before.ends_with(' ')) return false;
  before.remove_suffix(1);
  return std::any_of(numbered_things.begin(), numbered_things.end(), [&](auto const& e) {
    return before.ends_with(e.word) && (before.size() == e.word.size() || !continues_word(before.data() + before.size() - e.word.size() - 1, w.last));
  });
}

// `lead` is what stood before it: আগামী; null where nothing did. `bare`: the first end is a number alone, or a weekday without বার.
bool range_between(Window const& w, char const* start, Draft const* lead, bool bare, char const*& first, Expression& out) {
  auto const begun = lead != nullptr ? *lead : Draft{.point = {}, .base = w.base};
  Draft a = begun;
  a.first = first;
  auto at = first;
  auto link = Link::none;
  if (bare) {
    bool const number_first = bare_number(a, at, w.last) || (at = first, a = begun, bare_year(a, at, w.last)) || (at = first, a = begun, bare_weekday(a, at, w.last));
    if (!number_first) return false;
    auto const* const number_end = at;
    if ((link = link_at(at, w.last)) == Link::none || (link == Link::dash && numbers_a_thing(w, start, number_end, w.last))) return false;
  } else {
    if (lead == nullptr ? !point_from(w, a, at) : !point_at(a, at, w.last)) return false;
    if (link = link_at(at, w.last); link == Link::none) {
      // জানুয়ারি,১৯ সেপ্টেম্বর,১৯ in brackets: the dash was lost
      if (!(is_month(a.point) && a.point.short_year && start != w.begin && start[-1] == '(' && x3::parse(at, w.last, x3::lit(' ')))) return false;
      link = Link::dash;
    }
  }
  Draft b{.point = {}, .base = w.base, .first = at};
  auto end = at;
  // রাত ১১.৪৭ থেকে ১২.৩৯ · ঘ ৮।২৮ গতে ১১।৩৭: the second reading needs no word of its own
  bool const bare_clock = !a.bare_number && is_clock(a.point) && bare_clock_element(b, end, w.last);
  if (bare_clock) {
    if (auto other = at; [&] { Draft longer{.point = {}, .base = w.base, .first = at}; return point_at(longer, other, w.last) && other > end ? (b = longer, true) : false; }()) end = other;
  } else if (b = Draft{.point = {}, .base = w.base, .first = at}, end = at, !point_at(b, end, w.last)) {
    end = at;
    b = Draft{.point = {}, .base = w.base, .first = at};
    bool const year = in_brackets(w, first) && short_end_of_years(a, b, end, w.last) ? true : a.point.year && !a.bare_number ? bare_year(b, end, w.last) : a.bare_number && a.point.year ? bare_year(b, end, w.last) : bare_number(b, end, w.last);
    if (!year) return false;
    // the ending of the whole stays outside: ১৫২৯-১৫৯৯
  }
  if (a.bare_number && !a.point.year && b.point.has_time() && b.point.day == 0 && b.point.day_part != DayPart::none) return false;
  if (auto const* const cut = next_statement(a, b, end, w)) {
    b = Draft{.point = {}, .base = w.base, .first = at};
    end = at;
    if (!point_at(b, end, cut)) return false;
  }
  if (!pair_up(a, b, link)) return false;
  bool const lonely_short = a.short_weekday && a.point.day == 0 && !a.enough;
  if (lonely_short && (b.short_weekday || b.point.weekday == 0 || b.point.day != 0)) return false;
  if (link == Link::dash && is_clock(a.point) && !is_clock(b.point) && tells_on(end, w.last)) return false;
  if (!a.bare_number && !b.bare_number) {
    bool const both_months = is_month(a.point) && is_month(b.point);
    if (!both_months && !(a.enough || b.enough)) return false;
  }
  if (a.point.year && a.point.month == 0 && a.point.day == 0 && a.point.wide == Unit::day && b.bare_number &&
      !is_a_pair_of_years(w, start, a.point, b.point, end, link))
    return false;
  // ১২০৪–০৫ সালের শীতে: one winter, no range
  constexpr std::int16_t winter = 4;
  if (a.bare_number && a.point.year && b.point.part.part == Part::season && b.point.part.n == winter && b.point.year && *b.point.year % 100 == (*a.point.year + 1) % 100) return false;
  share(a.point, b.point);
  b.point.approximate |= a.point.approximate;
  auto closing = end;
  if (x3::parse(closing, w.last, until)) {
    // পর্যন্ত and মধ্যে close what থেকে opened; after a dash only when the ends are times (৭:৩০-৭:৪৫ মিনিটের মধ্যে)
    bool const closes = link == Link::from || is_clock(b.point);
    if (closes) end = closing;
  } else if ((a.bare_number || b.bare_number) && of_two_kinds(a.point, b.point, link)) {
    return false;
  }
  // জুলাই–জানুয়ারি সময়ে
  if (is_month(a.point) && is_month(b.point)) x3::parse(end, w.last, x3::omit[+x3::lit(' ') >> (x3::lit("সময়ের") | "সময়েও" | "সময়ে" | "মেয়াদে") >> word_end]);
  out = Range{a.point, b.point, false};
  first = end;
  return true;
}

// জুন ১০-১২, ২০২৪ · মে ৫ থেকে ৮ পর্যন্ত: without a year only where nothing can be counted by the second number
bool month_first(Window const& w, char const*& first, Expression& out) {
  auto at = first;
  auto const* month = whole_word(months, at, w.last);
  if (month == nullptr || at == w.last || *at != ' ') return false;
  skip_spaces(at, w.last);
  Draft a{.point = {}, .base = w.base, .first = first}, b = a;
  if (!bare_number(a, at, w.last)) return false;
  auto const link = link_at(at, w.last);
  if (link == Link::none || !bare_number(b, at, w.last) || b.point.day <= a.point.day || b.point.day > 31) return false;
  Year behind;
  bool const of_a_year = read(some_year, at, w.last, behind) && behind.number.digits == 4;
  bool const closes = link == Link::from && x3::parse(at, w.last, until);
  auto ahead = at;
  skip_spaces(ahead, w.last);
  bool const ends = ahead == w.last || *ahead == ',' || *ahead == ')' || *ahead == ':' || text_of(ahead, w.last).starts_with("।");
  if (!of_a_year && !closes && !ends) return false;
  note_year(behind, b);
  for (auto* const p : {&a.point, &b.point}) {
    p->clock = {}, p->clock_at = {};
    p->month = month->means.number, p->names = month->means.names;
    p->month_first = true;
  }
  share(a.point, b.point);
  a.point.day_month_at.first = static_cast<std::uint32_t>(first - w.base);
  out = Range{a.point, b.point, false};
  first = at;
  return true;
}

// ১২-০৩-২০২৫ হতে … and ২০২৪-এর জুন-জুলাইয়ে begin with a number and a dash too.
bool closed_range(Window const& w, char const* start, Draft const* lead, char const*& first, Expression& out) {
  auto at = first;
  if (!range_between(w, start, lead, true, at, out) && !range_between(w, start, lead, false, at = first, out)) return false;
  first = at;
  return true;
}

// খ্রিস্টপূর্ব ৩২৭-৩২৬ অব্দে · খ্রিষ্টপূর্বাব্দ ৩২৬-১২০৪ খ্রিষ্টাব্দ
bool years_of_an_era(Window const& w, char const*& first, Expression& out) {
  auto at = first;
  auto const* era = longest_prefix(eras_before, text_of(at, w.last));
  if (era == nullptr || era->means != Era::before_common) return false;
  at += era->word.size();
  skip_spaces(at, w.last);
  Figures a, b;
  Range range;
  if (!read(figures(1, 4), at, w.last, a) || link_at(at, w.last) == Link::none || !read(figures(1, 4), at, w.last, b)) return false;
  range.first.year = a.value, range.last.year = b.value;
  range.first.year_at = span_of(w.base, a.first, a.last), range.last.year_at = span_of(w.base, b.first, b.last);
  range.first.era = range.last.era = Era::before_common;
  Word<Era> behind;
  if (read(year_parts::era_word, at, w.last, behind)) {
    if (behind.means != Era::unsaid) range.last.era = behind.means;
  } else if (!x3::parse(at, w.last, with_ending)) {
    return false;
  }
  if (range.last.era == Era::before_common && b.value > a.value) return false;
  x3::parse(at, w.last, until);
  out = range;
  first = at;
  return true;
}

// … ও ১১।৪৮ গতে ২।৩৯ মধ্যে: গতে and মধ্যে tell the almanac's clock
bool bare_readings(Window const& w, char const*& first, Expression& out) {
  if (digit_at(first, w.last).size == 0) return false;
  auto at = first;
  Draft a{.point = {}, .base = w.base, .first = at};
  if (!bare_clock_element(a, at, w.last) || !x3::parse(at, w.last, x3::omit[sp >> "গতে" >> word_end >> sp])) return false;
  Draft b{.point = {}, .base = w.base, .first = at};
  if (!bare_clock_element(b, at, w.last) || !x3::parse(at, w.last, x3::omit[sp >> "মধ্যে" >> word_end])) return false;
  out = Range{a.point, b.point, false};
  first = at;
  return true;
}

}  // namespace range_rules

bool range_expression(Window const& w, char const*& first, Expression& out) {
  using namespace range_rules;
  auto at = first;
  if (years_of_an_era(w, at, out) || bare_readings(w, at = first, out) || month_first(w, at = first, out)) {
    first = at;
    return true;
  }
  at = first;
  if (closed_range(w, first, nullptr, at, out)) {
    // (নভেম্বর – ফেব্রুয়ারি)
    first = at;
    return true;
  }
  // প্রায় ৭৫০ থেকে ৭৭০ সালে
  Draft about{.point = {}, .base = w.base, .first = first};
  at = first;
  if (approximator_element(about, at, w.last) && at != w.last && *at == ' ') {
    skip_spaces(at, w.last);
    if (digit_at(at, w.last).size != 0 && closed_range(w, first, nullptr, at, out)) {
      auto& range = std::get<Range>(out);
      if (range.first.year && range.last.year && range.first.month == 0) {
        range.first.approximate = range.last.approximate = true;
        first = at;
        return true;
      }
    }
  }
  // ডিসেম্বরের ১০ থেকে ১২ তারিখ
  Draft month;
  at = first;
  if (month_in_genitive(w, month, at) && closed_range(w, first, nullptr, at, out)) {
    auto& range = std::get<Range>(out);
    if (range.last.day != 0 && range.last.month == 0 && !range.last.clock.said()) {
      for (auto* const p : {&range.first, &range.last}) p->month = month.point.month, p->names = month.point.names, p->year = month.point.year, p->era = month.point.era, p->short_year = month.point.short_year;
      first = at;
      return true;
    }
  }
  // ২০২৪ সালের ২–৫ জুলাই
  Draft year;
  at = first;
  if (year_before_days(w, year, at) && closed_range(w, at, nullptr, at, out)) {
    auto& range = std::get<Range>(out);
    auto &p = range.first, &q = range.last;
    if (p.day != 0 && p.month != 0 && q.month != 0 && !p.year && !q.year && p.counted.from == From::nothing && q.counted.from == From::nothing && p.weekday == 0 && !p.clock.said()) {
      give_year(year.point, p), give_year(year.point, q);
      if (q.month < p.month) q.year = *q.year + 1;
      first = at;
      return true;
    }
  }
  // আগামী ১ থেকে ৩ নভেম্বর · এমাসের ৮ থেকে ৯ তারিখে
  Draft lead{.point = {}, .base = w.base, .first = first};
  at = first;
  if (pointer_element(lead, at, w.last) && at != w.last && *at == ' ') {
    skip_spaces(at, w.last);
    lead.bare_number = false;
    if (digit_at(at, w.last).size != 0 && closed_range(w, first, &lead, at, out)) {
      first = at;
      return true;
    }
  }
  at = first;
  if (!open_range(w, at, out)) return false;
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
