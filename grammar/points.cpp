#include "grammar/points.hpp"

#include "grammar/x3_support.hpp"
#include "grammar/years.hpp"

namespace kalpanji::grammar {

namespace {

// In the order in which ties are broken.
constexpr ElementRule elements[] = {
    {date_element, kind::figure | kind::number | kind::day_word | kind::month | kind::era | kind::rank},
    {numeric_element, kind::figure},
    {pointer_element, kind::pointer | kind::pointing},
    {year_element, kind::figure | kind::number | kind::century | kind::era | kind::apostrophe},
    {weekday_element, kind::weekday},
    {part_element, kind::part | kind::rank | kind::figure},
    {day_part_element, kind::day_part},
    {clock_element, kind::figure | kind::number | kind::hour_label},
    {approximator_element, kind::about},
    {zone_element, kind::zone},
    {named_day_element, kind::named_day},
};

// What stands between two elements, read up to the second: a blank, several, a comma, a bar, bullet or spaced dash, তথা.
enum class Joint { none, blank, gap, comma, bar, bracket };
Joint joint_at(char const*& at, char const* last) {
  auto const* const start = at;
  skip_spaces(at, last);
  auto const blanks = at - start;
  // ২০২৪-০৭-০৪T১৫:৩০
  if (blanks == 0 && skip(at, last, "T")) return digit_at(at, last).size != 0 ? Joint::bar : Joint::none;
  if (skip(at, last, "|") || skip(at, last, "●")) {
    skip_spaces(at, last);
    return Joint::bar;
  }
  if (skip(at, last, ",")) {
    skip_spaces(at, last);
    return Joint::comma;
  }
  // রাত ১২:৪২ - শুক্রবার - ২৯শে মার্চ
  if (auto dash = at; blanks != 0 && x3::parse(dash, last, x3::omit[(x3::lit("- ") | "– " | "— ")])) {
    skip_spaces(dash, last);
    at = dash;
    return Joint::bar;
  }
  if (x3::parse(at, last, x3::lit("তথা") >> x3::lit(' '))) return Joint::blank;
  // April 07, 2018 at 11:13AM · ফেব্রু ১৫, ২০২২ @ ২৩:৪১
  if (auto clock = at; blanks == 1 && (skip(clock, last, "at ") || skip(clock, last, "@ ")) && digit_at(clock, last).size != 0) {
    at = clock;
    return Joint::bar;
  }
  return blanks == 1 ? Joint::blank : blanks == 0 ? (at = start, Joint::none) : Joint::gap;
}

bool joins_over_comma(Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  if (b.lead_only && q.zone != 0) return names_a_day(p) && !p.has_time();  // বুধবার, বাংলাদেশ সময় বিকেল চারটায়
  if (a.locative || a.lead_only || b.lead_only) return false;
  if (q.weekday != 0 || q.day != 0) return names_a_day(p) || p.clock.said();
  if (q.clock.said()) return p.day != 0 || (p.weekday != 0 && (q.day_part != DayPart::none || q.meridiem != Meridiem::unsaid));
  return false;
}

// Cells of a table stand side by side without belonging together: only রবিবার | ৪ঠা মে and ২৯ জুলাই ২০২৪ | ১৩:৫৬ do.
bool joins_over_bar(Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  bool const stamp_begins = p.clock.said() && !p.has_date() && q.weekday != 0 && !b.short_weekday;
  return stamp_begins || (p.weekday != 0 && p.day == 0 && q.day != 0) || (p.day != 0 && q.clock.said() && q.day_part == DayPart::none);
}

// Columns of a masthead: only সোমবার   ১০ নভেম্বর ২০২৫ belongs together.
bool joins_over_gap(Draft const& a, Draft const& b) { return a.point.weekday != 0 && a.point.day == 0 && !a.point.has_time() && b.point.day != 0 && b.point.month != 0; }

bool joins(Joint kind, Draft const& a, Draft const& b) {
  return kind == Joint::comma ? joins_over_comma(a, b) : kind == Joint::bar ? joins_over_bar(a, b) : kind == Joint::gap ? joins_over_gap(a, b) : true;
}

// সন্ধ্যায় (বাদ মাগরিব): the bracket says the same time of day in other words
bool glosses(Joint kind, Draft const& a, Draft const& b) {
  auto const &p = a.point, &q = b.point;
  return kind == Joint::bracket && p.day_part != DayPart::none && q.day_part == p.day_part && !q.clock.said() && !q.has_date();
}

// ১৪ এপ্রিল মঙ্গল শোভাযাত্রা: a short name without a comma before it is a weekday where no noun follows.
bool is_a_noun(Draft const& piece, Joint kind, char const* end, char const* last) {
  if (!piece.short_weekday || kind != Joint::blank) return false;
  skip_spaces(end, last);
  if (end == last || !continues_word(end, last) || digit_at(end, last).size != 0) return false;
  Draft then{.point = {}, .base = piece.base, .first = end};
  return !day_part_element(then, end, last);
}

// রাত ১২:৪২ | শুক্রবার | ২৯শে মার্চ is a stamp; ছাড়ে ৭:২০ | সোমবার are two columns
bool is_next_column(Draft const& so_far, Draft const& piece, Joint kind, char const* end, char const* last) {
  // ১ মার্চ | ৫:০৬ | ১২:১৪: without a year, or with more figures behind it, no stamp
  if (auto next = end; kind == Joint::bar && so_far.point.day != 0 && piece.point.clock.said() && so_far.base + so_far.point.day_month_at.last < end) {
    auto const between = text_of(so_far.base + so_far.point.day_month_at.last, end);
    if (between.find('|') == std::string_view::npos) return false;
    return !so_far.point.year || (joint_at(next, last) == Joint::bar && digit_at(next, last).size != 0);
  }
  if (kind != Joint::bar || !so_far.point.clock.said() || so_far.point.has_date() || piece.point.weekday == 0 || piece.point.day != 0) return false;
  return joint_at(end, last) == Joint::none || digit_at(end, last).size == 0;
}

// The longest element that fits behind what was read.
bool next_element(Draft const& so_far, Joint kind, bool first_one, Draft& piece, char const*& at, char const* last) {
  auto const* best = at;
  auto const stands = kinds_at({at, static_cast<std::size_t>(last - at)});
  if (stands == 0 || !may_stand(text_of(at, last))) return false;
  for (auto const& element : elements) {
    if ((element.opens & stands) == 0) continue;
    Draft own{.point = {}, .base = so_far.base, .first = at};
    auto end = at;
    if (!element.read(own, end, last) || end <= best) continue;
    // মাঝামাঝি, শেষে need before them what they are a part of
    if (first_one && own.point.part.part >= Part::beginning && own.point.part.part <= Part::second_half && own.point.month == 0) continue;
    if (!first_one && !glosses(kind, so_far, own) && (!fits(so_far, own) || !joins(kind, so_far, own))) continue;
    if (!first_one && (is_a_noun(own, kind, end, last) || is_next_column(so_far, own, kind, end, last))) continue;
    best = end;
    piece = own;
  }
  if (best == at) return false;
  at = best;
  return true;
}

// Behind an element: নাগাদ · দিকে · কাছাকাছি make it about that time.
void approximate_behind(Draft& d, char const*& at, char const* last) {
  if (d.lead_only && d.point.part.part == Part::whole) return;  // জানুয়ারির মাঝামাঝি নাগাদ
  auto then = at;
  if (x3::parse(then, last, sp >> (x3::lit("নাগাদ") | "দিকে" | "আশপাশে" | "আশেপাশে" | "কাছাকাছি সময়ে" | "কাছাকাছি") >> word_end)) {
    d.point.approximate = true;
    at = then;
  }
}

// A weekday belongs to the date behind it when one stands there: ১৬ চৈত্র ১৪২১ মঙ্গলবার ৩১ মার্চ ২০১৫
bool belongs_to_what_follows(Draft const& so_far, Draft const& piece, bool led_by_comma, char const* at, char const* last) {
  if (piece.point.weekday == 0 || piece.point.part.part != Part::whole || so_far.point.day == 0) return false;
  skip_spaces(at, last);
  bool const comma = skip(at, last, ",");
  skip_spaces(at, last);
  Draft date{.point = {}, .base = so_far.base, .first = at};
  auto then = at;
  if (date_element(date, then, last) && !date.labelled && date.point.day != 0 && date.point.month != 0) return true;
  // … ১৪৩১ বঙ্গাব্দ শুক্রবার, ০৩:৩৮ অপরাহ্ন: a stamp of its own
  Draft clock{.point = {}, .base = so_far.base, .first = at};
  return comma && !led_by_comma && clock_element(clock, at, last) && clock.point.clock.said();
}

// A year alone in brackets or behind them: আগামী বছরের (২০২৬) · (৯ অক্টোবর) ২০২৫ · গত অর্থবছরের (২০২৪-২৫)
bool bare_year(Draft& piece, char const*& at, char const* last) {
  Figures number, second;
  auto then = at;
  if (!read(figures(4, 4), then, last, number)) return false;
  if (auto split = then; x3::parse(split, last, x3::lit('-') | "–") && read(figures(2, 4), split, last, second)) {
    piece.point.year_to = second.value;
    piece.point.wide = Unit::fiscal_year;
    then = split;
  }
  if (continues_word(then, last)) return false;
  piece.point.year = number.value;
  piece.point.year_at = span_of(piece.base, number.first, number.last);
  at = then;
  return true;
}

}  // namespace

std::span<ElementRule const> element_rules() { return elements; }

// ১৩ ফেব্রুয়ারি (৩০ মাঘ) শুক্রবারের · ১২ নভেম্বর (২৫ কার্তিক), ২০২৩ রবিবার: the same day in another calendar stands within the date.
// Moves behind the bracket where a year or a weekday goes on.
bool other_calendar_within(Draft const& so_far, char const*& first, char const* last) {
  auto const& p = so_far.point;
  auto at = first;
  if (p.day == 0 || p.month == 0 || p.weekday != 0 || p.has_time()) return false;
  skip_spaces(at, last);
  if (!skip(at, last, "(")) return false;
  Draft other{.point = {}, .base = so_far.base, .first = at};
  if (!date_element(other, at, last) || other.point.day == 0 || other.point.month == 0 || other.point.names == p.names || !skip(at, last, ")")) return false;
  auto const* const behind = at;
  bool const led_by_comma = skip(at, last, ",");
  skip_spaces(at, last);
  Figures number;
  if (auto then = at; led_by_comma && !p.year && read(figures(4, 4), then, last, number) && !continues_word(then, last)) {
    first = behind;
    return true;
  }
  Draft weekday{.point = {}, .base = so_far.base, .first = at};
  if (led_by_comma || at == behind || !weekday_element(weekday, at, last) || weekday.short_weekday || belongs_to_what_follows(so_far, weekday, false, at, last)) return false;
  first = behind;
  return true;
}

// আজ রোববার (২০ আগস্ট, ২০২৩, ৫ ভাদ্র ১৪৩০ বাংলা): the bracket goes on with the same day in another calendar.
bool another_calendar_goes_on(Draft const& so_far, char const* at, char const* last) {
  if (so_far.point.day == 0 || so_far.point.month == 0 || !skip(at, last, ",")) return false;
  skip_spaces(at, last);
  Draft other{.point = {}, .base = so_far.base, .first = at};
  return date_element(other, at, last) && other.point.day != 0 && other.point.month != 0 && other.point.names != so_far.point.names;
}

// সকাল ৬:৩০ (বাংলাদেশ সময়)
void zone_behind(Draft& d, char const*& at, char const* last) {
  if (!d.point.clock.said() || d.point.zone != 0) return;
  auto then = at;
  skip_spaces(then, last);
  if (!skip(then, last, "(")) return;
  Draft zone{.point = {}, .base = d.base, .first = then};
  if (!zone_element(zone, then, last) || !skip(then, last, ")")) return;
  d.point.zone = zone.point.zone;
  at = then;
}

bool point_at(Draft& out, char const*& first, char const* last) {
  Draft so_far = out;
  auto const* const start = first;
  bool any = !empty(so_far.point), found = false;
  auto const* at = first;
  auto commit = [&](char const* end) {
    found = true;
    out = so_far;
    first = end;
  };
  for (bool after_bracket = false;;) {
    auto next = at;
    auto over = Joint::blank;
    bool bracket = false, within_year = false;
    if (any && at != start) {
      bool const within = other_calendar_within(so_far, next, last);
      auto const kind = joint_at(next, last);
      within_year = within && kind == Joint::comma;
      over = kind == Joint::none ? Joint::blank : kind;
      if (next != last && *next == '(' && (kind == Joint::none || kind == Joint::blank || kind == Joint::gap)) {
        bracket = true;
        over = Joint::bracket;
        ++next;
        skip_spaces(next, last);
      } else if (kind == Joint::none) {
        break;
      }
    }
    Draft piece{.point = {}, .base = so_far.base, .first = next};
    // বৃহস্পতিবার | ১০ জুলাই | ২০২৫
    bool const barred = over == Joint::bar && so_far.point.weekday != 0 && so_far.point.month != 0 && !so_far.point.has_time();
    bool const year_alone = (bracket || after_bracket || within_year || barred) && any && !so_far.point.year && (points_at_longer(so_far.point) || so_far.point.day != 0);
    bool got = year_alone && bare_year(piece, next, last);
    if (!got) got = next_element(so_far, over, !any, piece, next, last);
    if (!got) break;
    after_bracket = false;
    if (any && belongs_to_what_follows(so_far, piece, over == Joint::comma || bracket, next, last)) break;
    if (!piece.lead_only || !bracket) approximate_behind(piece, next, last);
    Draft joined = so_far;
    if (any) join(joined, piece); else joined = piece, joined.point.approximate |= so_far.point.approximate;
    if (bracket) {
      // the bracket may hold more than one element: (রোববার, ৯ নভেম্বর)
      for (;;) {
        auto inner = next;
        Draft more{.point = {}, .base = so_far.base, .first = inner};
        auto const kind = joint_at(inner, last);
        if (kind == Joint::none || !next_element(joined, kind, false, more, inner, last)) break;
        join(joined, more);
        next = inner;
      }
      skip_spaces(next, last);
      if (another_calendar_goes_on(joined, next, last)) {
        so_far = joined;
        commit(next);
        break;
      }
      if (next == last || *next != ')') break;
      ++next;
      after_bracket = true;
      if (auto tail = next; x3::parse(tail, last, (joint >> word(endings)) >> word_end)) next = tail;
    }
    so_far = joined;
    any = true;
    at = next;
    bool const hangs = piece.lead_only && piece.point.part.part == Part::whole && !piece.point.same_time;
    bool const lonely_short = so_far.short_weekday && so_far.point.day == 0 && !so_far.enough;
    if (!hangs && !lonely_short) commit(at);
  }
  if (!found) return false;
  zone_behind(out, first, last);
  out.lead_only = false;
  return true;
}

bool month_in_genitive(Window const& w, Draft& out, char const*& first) {
  auto at = first;
  out = Draft{.point = {}, .base = w.base, .first = first};
  if (!date_element(out, at, w.last) || out.point.month == 0 || out.point.day != 0 || !text_of(first, at).ends_with("র") || at == w.last || *at != ' ') return false;
  skip_spaces(at, w.last);
  if (digit_at(at, w.last).size == 0) return false;
  first = at;
  return true;
}

bool year_before_days(Window const& w, Draft& out, char const*& first) {
  auto at = first;
  out = Draft{.point = {}, .base = w.base, .first = first};
  if (!year_element(out, at, w.last) || out.point.wide != Unit::day || out.point.year_to || at == w.last || *at != ' ') return false;
  skip_spaces(at, w.last);
  if (digit_at(at, w.last).size == 0) return false;
  first = at;
  return true;
}

void give_year(Point const& of, Point& to) {
  to.year = of.year, to.era = of.era, to.short_year = of.short_year;
  to.year_at = of.year_at;
}

bool point_from(Window const& w, Draft& out, char const*& first) {
  out = Draft{.point = {}, .base = w.base, .first = first};
  if (w.memo == nullptr) return point_at(out, first, w.last);
  auto& memo = *w.memo;
  if (memo.at != first) {
    memo = {first, first, out};
    if (!point_at(memo.draft, memo.end, w.last)) memo.end = first;
  }
  if (memo.end == first) return false;
  out = memo.draft;
  first = memo.end;
  return true;
}

}  // namespace kalpanji::grammar
