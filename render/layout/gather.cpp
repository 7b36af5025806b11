// Gathering: only what has a day. An impossible date (৩১ এপ্রিল) or an unresolved one has no place on the axis.
#include "render/layout/gather.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

using timeline::DayPart;
using timeline::Fix;
using timeline::Moment;
using timeline::Precision;
using timeline::Shape;

struct Hours { Minute first, last; };

/// When a part of the day is drawn. Bengali divides the day by light, not by the clock; these are CLDR's day periods for bn.
Hours hours_of(DayPart part) {
  switch (part) {
    case DayPart::dawn: return {4, 6};
    case DayPart::morning: return {6, 12};
    case DayPart::midday: return {12, 16};
    case DayPart::afternoon: return {16, 18};
    case DayPart::evening: return {18, 20};
    case DayPart::night: return {20, 24};
    case DayPart::daytime: return {6, 18};
    case DayPart::none: break;
  }
  return {0, 24};
}

Minute clock_minute(date::sys_days day, timeline::Clock const& c) {
  Minute const of_day = Minute{c.hour} * 60 + c.minute;  // a wrong reading (২৫টা) is kept inside its day
  return begin_of(day) + std::clamp<Minute>(of_day, 0, minutes_of_day);
}

Minute begin_minute(date::sys_days day, timeline::TimeOfDay const& t) {
  if (t.clock.said()) return clock_minute(day, t.clock);
  return begin_of(day) + hours_of(t.part).first * 60;
}

Minute end_minute(date::sys_days day, timeline::TimeOfDay const& t) {
  if (t.clock.said()) return clock_minute(day, t.clock);
  return begin_of(day) + hours_of(t.part).last * 60;
}

Precision drawn(Precision p, timeline::TimeOfDay const& t) {
  if (p > Precision::day) return p;
  return t.clock.said() ? Precision::minute : t.part != DayPart::none ? Precision::day_part : Precision::day;
}

/// "জুলাইয়ের শুরুতে": a third of it, dissolving on the side where the words leave it open.
void narrow(Extent& e, timeline::Mod mod) {
  Minute const third = (e.last - e.first) / 3;
  if (mod == timeline::Mod::none || third == 0) return;
  if (mod != timeline::Mod::start) e.first += mod == timeline::Mod::end ? 2 * third : third;
  if (mod != timeline::Mod::end) e.last -= mod == timeline::Mod::start ? 2 * third : third;
  e.fades_first = mod != timeline::Mod::start;
  e.fades_last = mod != timeline::Mod::end;
}

Extent point_extent(timeline::Point const& p) {
  return {begin_minute(p.first, p.time), end_minute(p.last, p.time), drawn(p.precision, p.time), false, false, false, false};
}

bool whole(timeline::Point const& p) { return p.resolved && p.possible && p.first <= p.last; }

void add_doubt(Entry& entry) {
  auto const& findings = entry.chronicle->findings;
  for (std::uint32_t const index : entry.event->findings) {
    if (index >= findings.size()) continue;
    entry.finding = &findings[index];
    for (Fix const& fix : entry.finding->fixes) {
      if (fix.what == Fix::What::weekday || !fix.day.ok()) continue;
      date::sys_days const day{fix.day};
      if (day < entry.moment->first || day > entry.moment->last) entry.other_day = day;
      break;
    }
    return;
  }
}

void say_needs(Gathered& all, Extent const& e) {
  all.clocks = all.clocks || e.precision <= Precision::day_part;
  all.days = all.days || e.precision <= Precision::week;
  all.months = all.months || e.precision <= Precision::month;
}

bool same_mark(Entry const& a, Entry const& b, bool by_document) {
  if (a.chronicle == nullptr || b.chronicle == nullptr || (by_document && a.document != b.document)) return false;
  return a.extent == b.extent && a.more_first == a.more_last && b.more_first == b.more_last;
}

}  // namespace

std::optional<Extent> extent_of(Moment const& m, std::vector<Extent>& more) {
  if (!m.resolved || !m.possible || m.last < m.first) return std::nullopt;
  Extent e{begin_minute(m.first, m.from), end_minute(m.last, m.to.said() ? m.to : m.from), drawn(m.precision, m.from), false, false, false, false};
  bool const listed = (m.shape == Shape::one_of || m.shape == Shape::all_of) && m.points.size() > 1 && std::all_of(m.points.begin(), m.points.end(), whole);
  if (m.shape == Shape::interval) {
    e.range = true;
    if (m.points.size() == 2 && whole(m.points[0]) && whole(m.points[1])) {
      Extent const first = point_extent(m.points[0]), last = point_extent(m.points[1]);
      e.first = first.first;
      e.last = last.last;
      e.precision = std::min(first.precision, last.precision);
    }
  } else if (listed) {
    e = point_extent(m.points[0]);
  }
  if (e.last < e.first) return std::nullopt;
  narrow(e, m.mod);
  e.fades_first = e.fades_first || m.approximate || m.tolerance > 0;
  e.fades_last = e.fades_last || m.approximate || m.tolerance > 0 || m.open_end;
  e.range = e.range || m.open_end;
  e.hollow = m.uncertain || m.shape == Shape::one_of;
  if (listed)
    for (std::size_t i = 1; i < m.points.size(); ++i) {
      Extent other = point_extent(m.points[i]);
      other.hollow = e.hollow;
      other.fades_first = other.fades_last = m.approximate;
      more.push_back(other);
    }
  return e;
}

Gathered gather(std::span<timeline::Chronicle const* const> chronicles, bool by_document, std::optional<date::sys_days> reference) {
  Gathered out;
  std::size_t most = reference ? 1 : 0;
  for (timeline::Chronicle const* chronicle : chronicles) most += chronicle->events.size();
  out.entries.reserve(most);
  for (timeline::Chronicle const* chronicle : chronicles) {
    for (timeline::Event const& event : chronicle->events) {
      if (event.when >= chronicle->expressions.size()) continue;
      auto const more_first = static_cast<std::uint32_t>(out.more.size());
      Moment const& moment = chronicle->expressions[event.when].moment;
      auto const extent = extent_of(moment, out.more);
      if (!extent) continue;
      Entry entry{chronicle, &event, &moment, nullptr, {}, out.documents, *extent, more_first, static_cast<std::uint32_t>(out.more.size())};
      if (!event.findings.empty()) add_doubt(entry);
      say_needs(out, *extent);
      for (auto i = entry.more_first; i < entry.more_last; ++i) say_needs(out, out.more[i]);
      out.days = out.days || entry.other_day;
      out.entries.push_back(entry);
    }
    ++out.documents;
  }
  out.events = out.entries.size();
  if (reference) {
    Entry entry;
    entry.extent = {begin_of(*reference), end_of(*reference), Precision::day, false, false, false, false};
    out.days = true;
    out.entries.push_back(entry);
  }
  std::stable_sort(out.entries.begin(), out.entries.end(), [](Entry const& a, Entry const& b) {
    Extent const &m = a.extent, &n = b.extent;
    if (m.first != n.first) return m.first < n.first;
    if (m.last != n.last) return m.last > n.last;
    return m.precision > n.precision;
  });
  for (std::size_t i = 0; i < out.entries.size(); ++i) {
    if (i > 0 && same_mark(out.entries[i], out.entries[i - 1], by_document))
      ++out.groups.back().last;
    else
      out.groups.push_back({i, i + 1});
  }
  out.months = out.months || out.days;
  return out;
}

}  // namespace kalpanji::render
