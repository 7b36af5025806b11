#include "grammar/recurring_parts.hpp"

#include "grammar/families.hpp"
#include "grammar/hours.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/points.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar::recurring_rules {

static auto const to_word = x3::omit[sp >> (x3::lit("থেকে") | "হতে" | "-" | "–") >> sp];

static bool weekday_name(char const*& at, char const* last, std::uint8_t& out, bool& full) {
  auto const* entry = longest_prefix(weekdays, text_of(at, last));
  full = entry != nullptr;
  if (entry == nullptr) entry = longest_prefix(short_weekdays, text_of(at, last));
  if (entry == nullptr) return false;
  auto then = at + entry->word.size();
  if (!x3::parse(then, last, with_ending)) return false;
  out = entry->means;
  at = then;
  return true;
}

// মঙ্গল এবং বৃহস্পতিবার · শনিবার থেকে বৃহস্পতিবার
bool weekday_names(char const*& first, char const* last, std::vector<std::uint8_t>& out, bool& any_full, bool& is_range) {
  constexpr std::uint8_t week = 7;
  auto at = first;
  std::uint8_t day = 0;
  bool full = false;
  if (!weekday_name(at, last, day, full)) return false;
  out.push_back(day);
  any_full |= full;
  first = at;
  if (auto then = at; x3::parse(then, last, to_word)) {
    std::uint8_t end = 0;
    if (weekday_name(then, last, end, full)) {
      any_full |= full;
      is_range = true;
      while (out.back() != end) out.push_back(static_cast<std::uint8_t>(out.back() % week + 1));
      x3::parse(then, last, x3::omit[sp >> "পর্যন্ত" >> word_end]);
      first = then;
    }
    return true;
  }
  for (auto then = at; x3::parse(then, last, and_or_comma) && weekday_name(then, last, day, full);) {
    out.push_back(day);
    any_full |= full;
    first = then;
  }
  return true;
}

// সকাল ৯টা থেকে বিকেল ৫টা পর্যন্ত behind what recurs
bool hours(Window const& w, char const*& first, Recurrence& r) {
  Expression what;
  auto at = first;
  if (!range_expression(w, at, what)) return false;
  auto const& range = std::get<Range>(what);
  auto const clock_only = [](Point const& p) { return p.clock.said() && !p.has_date(); };
  if (range.open_last || !clock_only(range.first) || !clock_only(range.last)) return false;
  r.from = range.first.clock;
  r.part = range.first.day_part;
  r.to = range.last.clock;
  r.to_part = range.last.day_part;
  first = at;
  return true;
}

// প্রতি মাসের প্রথম ও তৃতীয় শনিবার · ২য় ও ৪র্থ শনিবার
bool ranked_weekday(char const*& first, char const* last, Recurrence& r) {
  auto at = first;
  std::vector<std::int8_t> ranks;
  for (;;) {
    auto const* rank = whole_word(rank_words, at, last);
    if (rank == nullptr) return false;
    ranks.push_back(static_cast<std::int8_t>(rank->means));
    if (auto next = at; x3::parse(next, last, and_or_comma)) {
      at = next;
      continue;
    }
    break;
  }
  skip_spaces(at, last);
  auto const* day = longest_prefix(weekdays, text_of(at, last));
  if (day == nullptr || ranks.size() < 2) return false;
  at += day->word.size();
  if (!x3::parse(at, last, with_ending)) return false;
  r.nth = ranks.front();
  r.also_nth.assign(ranks.begin() + 1, ranks.end());
  r.weekdays = {day->means};
  first = at;
  return true;
}

// প্রতিদিন সকাল ৬টা ও সন্ধ্যা ৬টায় · সকাল ৮টা, দুপুর ২টা ও রাত ৮টায় · সকাল ৭টা ও ৯টায়: a rule gives its hours one minute
void further_hours(Window const& w, char const*& first, Recurrence& r) {
  if (!r.from.said() || r.to.said()) return;
  Point told;
  told.clock = r.from;
  told.day_part = r.part;
  for (auto at = first; x3::parse(at, w.last, and_or_comma);) {
    auto const hour = next_hour(w, at, told);
    if (!hour || hour->point.clock.minute != r.from.minute || hour->point.clock.second > 0) return;
    if (!hour->sure && x3::parse(at, w.last, &and_or_comma)) continue;
    if (!hour->sure) return;
    told = hour->point;
    r.also.push_back({told.day_part == DayPart::none ? in_24_hours(told) : told.clock, told.day_part});  // it keeps no half of the day
    first = at;
  }
}

}  // namespace kalpanji::grammar::recurring_rules
