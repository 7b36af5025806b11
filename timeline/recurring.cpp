// What happens again and again: প্রতি শুক্রবার বিকেল ৪টায় সভা; a line of a routine, প্রতি সোমবার সকাল ১০টা: গণিত. It has no day of its own and so is no
// event of the story, but a programme tells it on the days that it falls on.
#include <algorithm>

#include "grammar/statement.hpp"
#include "timeline/event.hpp"

namespace kalpanji::timeline {

namespace {

using grammar::Line;

grammar::Span to(Span s) { return {s.first, s.last}; }
Span to(grammar::Span s) { return {s.first, s.last}; }

// সপ্তাহে দুবার and প্রতি মাসে say how often, and প্রতি ঘণ্টায় nothing of days.
bool names_days(Recurrence const& r) {
  return r.count == 0 && (!r.weekdays.empty() || !r.month_days.empty() || r.year_day != 0 || (r.every == Unit::day && r.from.said()));
}

// The statement that an expression heads or stands in.
Span statement_of(Chronicle const& c, Line const& line, std::uint32_t i) {
  for (auto const& e : line.entries)
    if (i >= e.first && i < e.last) return to(e.body);
  auto const sentence = c.sentences[c.expressions[i].sentence];
  auto const content = to(line.content);
  return {std::max(sentence.first, content.first), std::min(sentence.last, content.last)};
}

}  // namespace

std::vector<Event> gather_recurring(Chronicle const& c, std::vector<Line> const& lines) {
  std::vector<Event> out;
  auto told = c.events.begin();  // in the order of the text, as the lines are
  for (auto const& line : lines) {
    if (line.no_event) continue;
    for (auto i = line.first; i < line.last; ++i) {
      auto const& e = c.expressions[i];
      if (e.stamp || e.moment.kind != Kind::set || !names_days(e.moment.recurrence)) continue;
      auto const statement = statement_of(c, line, i);
      if (statement.last <= statement.first) continue;
      // ৩ জুলাই থেকে প্রতি শুক্রবার: the dated event is told already
      while (told != c.events.end() && told->sentence.last <= e.span.first) ++told;
      if (told != c.events.end() && told->sentence.first <= e.span.first) continue;
      bool const inside = e.span.first >= statement.first && e.span.last <= statement.last;
      auto title = grammar::without_dates(c.text, to(statement), inside ? std::vector<grammar::Span>{to(e.span)} : std::vector<grammar::Span>{});
      if (title.empty()) continue;
      Event event;
      event.when = i;
      event.sentence = {std::min(e.span.first, statement.first), std::max(e.span.last, statement.last)};
      event.title = std::move(title);
      out.push_back(std::move(event));
    }
  }
  return out;
}

}  // namespace kalpanji::timeline
