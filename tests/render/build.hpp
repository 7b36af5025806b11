// Chronicles built by hand for the tests of render/: a dated statement at a time, no text read. Members are set by name,
// so that types may grow without these tests knowing.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/chronicle.hpp"

namespace kalpanji::render::build {

using timeline::Precision;

inline date::sys_days day(int y, unsigned m, unsigned d) { return date::sys_days{date::year{y} / date::month{m} / date::day{d}}; }

/// The extent of the day, month or year that begins at or before `d`.
inline timeline::Moment moment(date::sys_days d, Precision precision = Precision::day) {
  date::year_month_day const ymd{d};
  timeline::Moment m;
  m.resolved = true;
  m.precision = precision;
  m.first = m.last = d;
  if (precision == Precision::month) {
    m.first = date::sys_days{ymd.year() / ymd.month() / 1};
    m.last = date::sys_days{ymd.year() / ymd.month() / date::last};
  }
  if (precision == Precision::year) {
    m.first = date::sys_days{ymd.year() / 1 / 1};
    m.last = date::sys_days{ymd.year() / 12 / 31};
  }
  timeline::Point p;
  p.resolved = true;
  p.precision = precision;
  p.first = m.first;
  p.last = m.last;
  m.points.push_back(p);
  return m;
}

/// Appends an event: the text gets a sentence with the title.
inline timeline::Event& add(timeline::Chronicle& c, timeline::Moment const& when, std::string_view title) {
  timeline::Span span;
  span.first = static_cast<std::uint32_t>(c.text.size());
  c.text.append(title).append("।\n");
  span.last = static_cast<std::uint32_t>(c.text.size() - 1);
  timeline::Expression expression;
  expression.span = span;
  expression.sentence = static_cast<std::uint32_t>(c.sentences.size());
  expression.moment = when;
  expression.claims.resize(1);
  expression.claims[0].span = span;
  c.sentences.push_back(span);
  c.expressions.push_back(expression);
  timeline::Event event;
  event.when = static_cast<std::uint32_t>(c.expressions.size() - 1);
  event.sentence = span;
  event.title = std::string{title};
  c.events.push_back(event);
  return c.events.back();
}

/// Puts a weekday into doubt, with another day offered; the last event added carries it.
inline void doubt(timeline::Chronicle& c, date::sys_days other) {
  auto const& expression = c.expressions.back();
  timeline::Finding finding{};
  finding.rule = timeline::Rule::weekday_mismatch;
  finding.severity = timeline::Severity::error;
  finding.span = expression.span;
  finding.expression = static_cast<std::uint32_t>(c.expressions.size() - 1);
  finding.day = date::year_month_day{expression.moment.first};
  finding.stated_weekday = static_cast<std::uint8_t>(date::weekday{other}.iso_encoding());
  finding.true_weekday = static_cast<std::uint8_t>(date::weekday{expression.moment.first}.iso_encoding());
  timeline::Fix fix{};
  fix.span = expression.span;
  fix.what = timeline::Fix::What::day_month;
  fix.day = date::year_month_day{other};
  finding.fixes.push_back(fix);
  c.events.back().findings.push_back(static_cast<std::uint32_t>(c.findings.size()));
  c.findings.push_back(finding);
}

/// Numbers that are the same on every machine: the standard's distributions are not.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  int below(int n) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(n)); }

 private:
  std::mt19937 engine_;
};

/// A seeded chronicle: `events` of them over `days` from 1 January 1971, of all precisions, some in doubt, some without a
/// title, some with a long one.
inline timeline::Chronicle random_chronicle(std::uint32_t seed, int events, int days) {
  static constexpr std::string_view words[] = {"বৈঠক", "চুক্তি", "স্বাক্ষর", "রাষ্ট্রপতি", "উপপ্রধানমন্ত্রী", "সম্মেলনে", "যোগ", "দেন", "ক্ষ্মী", "২৪", "FM", "জাতিসংঘের"};
  Dice dice{seed};
  timeline::Chronicle c;
  for (int i = 0; i < events; ++i) {
    auto const at = day(1971, 1, 1) + date::days{dice.below(days)};
    auto const kind = dice.below(10);
    auto const precision = kind == 0 && days > 60 ? Precision::month : kind == 1 && days > 800 ? Precision::year : Precision::day;
    std::string title;
    for (int n = dice.below(dice.below(8) == 0 ? 60 : 12); n > 0; --n) title.append(title.empty() ? "" : " ").append(words[dice.below(std::size(words))]);
    add(c, moment(at, precision), title);
    if (precision == Precision::day && dice.below(8) == 0) doubt(c, at + date::days{dice.below(2) == 0 ? 1 : -6});
  }
  return c;
}

}  // namespace kalpanji::render::build
