// The year that a date leaves out (২১ ফেব্রুয়ারি): the heading's, the story's, else the one nearest to the document's date on the side that
// the words and the verb say. Gregorian months; Bangla and Hijri ones are in foreign.cpp.
#include "timeline/days.hpp"

#include <cstdlib>

namespace kalpanji::timeline {

namespace {

using date::sys_days;
using date::year;
using grammar::From;
using grammar::Mention;
using grammar::Tense;
using GPoint = grammar::Point;

// The year in which day and month come nearest to the document's date; a tie goes to the past. গত and আগামী say the side;
// so does the verb when the nearest lies far on the other one (শুরু হবে ১২ ফেব্রুয়ারি, written in May, is next year's).
std::optional<int> nearest_year(sys_days document, GPoint const& g, int way, Tense tense) {
  unsigned const month = g.month, day = g.day;
  constexpr unsigned middle_of_month = 15;
  constexpr long far_behind = 45, far_ahead = 100;
  int const own = year_of(document);
  // A weekday that only the document's own year gives settles it: শনিবার, ৯ অক্টোবর
  auto const agrees = [&](int y) {
    auto const ymd = year{y} / date::month{month} / date::day{day};
    return ymd.ok() && date::weekday{sys_days{ymd}} == date::weekday{g.weekday % 7u};
  };
  bool const settled = way == 0 && day != 0 && g.weekday != 0 && g.part.part == grammar::Part::whole && agrees(own);
  if (settled) return own;
  std::optional<int> best;
  long best_distance = 0;
  for (int const y : {own - 1, own, own + 1, own - 2, own + 2}) {
    if (std::abs(y - own) == 2 && day != 29) continue;
    auto const ymd = year{y} / date::month{month} / date::day{day != 0 ? day : middle_of_month};
    if (!ymd.ok()) continue;
    auto const distance = (sys_days{ymd} - document).count();
    if (day != 0 && ((way < 0 && distance > 0) || (way > 0 && distance < 0))) continue;
    if (day == 0 && way != 0) {  // গত মার্চ is the last one that has begun, not the present month
      auto const first = sys_days{year{y} / date::month{month} / 1};
      auto const last = sys_days{year{y} / date::month{month} / date::last};
      if ((way < 0 && last >= document) || (way > 0 && first <= document)) continue;
    }
    bool const gone = day == 0 && sys_days{year{y} / date::month{month} / date::last} < document, to_come = day == 0 && sys_days{year{y} / date::month{month} / 1} > document;
    if (way == 0 && ((tense == Tense::future && gone) || (tense == Tense::past && to_come && distance > far_behind))) continue;  // ডিসেম্বরে হবে
    if (way == 0 && day != 0 && ((tense == Tense::future && distance < -far_behind) || (tense == Tense::past && distance > far_ahead))) continue;
    if (!best || std::labs(distance) < best_distance) best = y, best_distance = std::labs(distance);
  }
  return best;
}

// A year told in the same sentence, one away from the document's: গত বছর দশমী ছিল ২৪ অক্টোবর, মঙ্গলবার. The weekday settles it, or without
// one the past tense; গত বছর বন্যা হয়, এবার ৫ মার্চ শুরু stays with the document.
bool year_of_sentence_holds(GPoint const& g, Mention const& mention, Anchor const& a) {
  if (!a.last || a.last->precision != Precision::year || a.story_sentence != mention.sentence || !a.story_year || g.day == 0) return false;
  auto const ymd = *a.story_year / date::month{g.month} / date::day{g.day};
  if (!ymd.ok()) return false;
  if (g.weekday != 0) return date::weekday{sys_days{ymd}} == date::weekday{g.weekday % 7u};
  return mention.tense == Tense::past && sys_days{ymd} <= *a.document;
}

bool falls_on_its_weekday(GPoint const& g, std::optional<int> y) {
  if (!y) return false;
  auto const ymd = year{*y} / date::month{g.month} / date::day{g.day};
  return ymd.ok() && date::weekday{sys_days{ymd}} == date::weekday{g.weekday % 7u};
}

// A year told just before ("১৯৫২ সালে … ২১ ফেব্রুয়ারি …") is nearer than the document's, when it is another time. A weekday that only the
// document's year gives brings the text back: ১৯১৯-এর ৩১ মে তিনি উপাধি ছাড়েন। মঙ্গলবার ৯ মে তাঁর জন্মদিন, in a paper of 2023.
bool story_is_elsewhere(GPoint const& g, Mention const& mention, Anchor const& a) {
  if (!a.story_year) return false;
  if (!a.document) return true;
  bool const back = g.weekday != 0 && g.day != 0 && !falls_on_its_weekday(g, static_cast<int>(*a.story_year)) &&
                    falls_on_its_weekday(g, nearest_year(*a.document, g, 0, mention.tense));
  // সর্বশেষ ২০২৩ সালের এপ্রিলে খেলেছিল। দলটি ৩ ডিসেম্বর ফিরে যাবে: no plan is made for a year gone by
  bool const planned = mention.tense == Tense::future && static_cast<int>(*a.story_year) < year_of(*a.document);
  if (back || planned) return false;
  constexpr std::uint32_t sentences_near = 2;
  return mention.sentence - a.story_sentence <= sentences_near && std::abs(year_of(*a.document) - static_cast<int>(*a.story_year)) > 1;
}

// ২০২৪ সালের ৫ আগস্ট সরকারের পতন হয়। ৮ আগস্ট নতুন সরকার শপথ নেয়, in a paper of November 2025: what is no plan and told soon after such a day
// goes on from it, unless the document's own days are as near.
bool goes_on_from_the_day_told(GPoint const& g, Mention const& mention, Anchor const& a) {
  constexpr std::uint32_t sentences_near = 1;
  constexpr long soon = 45, just_now = 10;
  if (!a.document || !a.dated || g.day == 0 || g.weekday != 0 || mention.tense == Tense::future || mention.sentence - a.day_sentence > sentences_near) return false;
  bool const one_sentence = mention.sentence == a.day_sentence && mention.tense == Tense::past;  // ২১ মার্চ ১৯২৪ রওনা হন ও ১৭ জুলাই ফেরেন
  if (year_of(*a.dated) >= year_of(*a.document) && !one_sentence) return false;
  auto const there = year{year_of(*a.dated)} / date::month{g.month} / date::day{g.day};
  if (!there.ok()) return false;
  auto const after = (sys_days{there} - *a.dated).count();
  if (after < 0 || (after > soon && !one_sentence)) return false;
  if (one_sentence) return true;
  auto const own = nearest_year(*a.document, g, 0, mention.tense);
  return !own || (*a.document - sys_days{year{*own} / there.month() / there.day()}).count() > just_now;
}

// Behind a stretch that lies in several years a month is of the one that holds it (২০২৩-২৪ অর্থবছরে … ফেব্রুয়ারিতে), or comes next behind it
// (… জুলাই–জানুয়ারি … ফেব্রুয়ারিতে); ১৯৩০–৩২ সালে … জানুয়ারির শেষে does not say which.
std::optional<int> year_by_the_stretch(GPoint const& g, Anchor const& a) {
  int const own = static_cast<int>(*a.story_year);
  if (!a.last || !a.last->resolved) return own;
  auto const first = a.last->first, last = a.last_end && a.last_end->resolved ? a.last_end->last : a.last->last;
  constexpr int most_years = 400;
  if (year_of(first) == year_of(last) || year_of(first) != own || year_of(last) - own > most_years) return own;
  std::optional<int> held;
  for (int y = own; y <= year_of(last); ++y) {
    auto const from = year{y} / date::month{g.month} / date::day{g.day != 0 ? g.day : 1u};
    if (!from.ok() || sys_days{from} < first || sys_days{from} > last) continue;
    bool const weekday_agrees = g.weekday != 0 && date::weekday{sys_days{from}} == date::weekday{g.weekday % 7u};
    if (weekday_agrees) return y;
    if (held && g.weekday == 0) return std::nullopt;
    if (!held) held = y;
  }
  if (held) return held;
  return g.month > month_of(last) ? year_of(last) : year_of(last) + 1;
}

}  // namespace

std::optional<int> missing_year(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes) {
  bool const open = g.direction == 0 && !g.current && g.counted.from == From::nothing;
  if (open && a.list_year) {
    notes.fill(Part::year, Source::heading);
    return static_cast<int>(*a.list_year);
  }
  if (open && a.list_day && g.day != 0) {
    notes.fill(Part::year, Source::last_date_told);
    return nearest_year(*a.list_day, g, 0, Tense::unknown);
  }
  if (open && (story_is_elsewhere(g, mention, a) || (a.document && year_of_sentence_holds(g, mention, a)))) {
    auto const y = year_by_the_stretch(g, a);
    if (y) notes.fill(Part::year, Source::last_date_told);
    // ২০১৪, ২০১৮ ও ২০২৪ সালের … ৩০ সেপ্টেম্বরের মধ্যে: a list that comes up to the document's time leaves the year to it
    bool const up_to_now = !y && a.document && a.last_end && year_of(*a.document) - year_of(a.last_end->last) <= 1;
    if (!up_to_now) return y;
  }
  if (open && goes_on_from_the_day_told(g, mention, a)) {
    notes.fill(Part::year, Source::last_date_told);
    return year_of(*a.dated);
  }
  if (g.counted.from == From::story && g.counted.unit == Unit::day && a.story) {  // পরদিন ২২ ফেব্রুয়ারি
    notes.fill(Part::year, Source::last_date_told);
    return nearest_year(*a.story, g, 0, Tense::unknown);
  }
  if (!a.document) return std::nullopt;
  // আগামী বছরের ৩০ মে শুরু হবে, শেষ হবে ১৪ জুলাই: a plan goes on from what was told of it
  if (open && g.day != 0 && g.weekday == 0 && mention.tense == Tense::future && a.story && year_of(*a.story) > year_of(*a.document) && mention.sentence - a.day_sentence <= 1) {
    notes.fill(Part::year, Source::last_date_told);
    return nearest_year(*a.story, g, 1, Tense::unknown);
  }
  notes.fill(Part::year, Source::document_date);
  return nearest_year(*a.document, g, g.direction == 2 ? 0 : g.direction, mention.tense);
}

}  // namespace kalpanji::timeline
