// Which year a remark belongs to: how far two places of a text lie apart for a reader, and the nearest claim that tells a year.
#include <algorithm>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

// The year that a claim tells: written, or of its resolved day.
std::optional<std::int32_t> year_of(Told const& t) {
  if (auto const y = written_year(t)) return t.p->precision <= Precision::year && !t.e->moment.approximate ? y : std::nullopt;
  if (t.p->resolved && t.p->precision <= Precision::year && t.e->moment.relation == Relation::absolute) return static_cast<int>(date::year_month_day{t.p->first}.year());
  return std::nullopt;
}

namespace {

std::uint32_t gap(Span a, Span b) { return a.last <= b.first ? b.first - a.last : b.last <= a.first ? a.first - b.last : 0; }

}  // namespace

// How far two places are for a reader: bytes, and a clause's end counts as many.
std::uint32_t distance(Facts const& facts, Span a, Span b) {
  constexpr std::uint32_t clause = 200;
  auto const between = a.last <= b.first ? Span{a.last, b.first} : b.last <= a.first ? Span{b.last, a.first} : Span{};
  auto const words = facts.text(between);
  auto const marks = std::count(words.begin(), words.end(), ';') + std::count(words.begin(), words.end(), ',');
  return gap(a, b) + clause * static_cast<std::uint32_t>(marks);
}

// The claim with a year that stands nearest to a remark, of its sentence; of two the one told before wins.
Told const* nearest_year(Facts const& facts, std::span<Told const> told, Span at) {
  Told const* best = nullptr;
  for (auto const& t : told) {
    bool const overlaps = t.c->span.first < at.last && at.first < t.c->span.last;
    if (!year_of(t) || overlaps) continue;
    if (best == nullptr || distance(facts, t.c->span, at) < distance(facts, best->c->span, at)) best = &t;
  }
  return best;
}

Fix figure(Span span, std::int64_t number, Reason reason) {
  Fix fix;
  fix.span = span;
  fix.what = Fix::What::figure;
  fix.number = number;
  fix.reason = reason;
  return fix;
}

}  // namespace kalpanji::timeline
