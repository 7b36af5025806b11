// Gathering: only what has a day. An impossible date (৩১ এপ্রিল) or an unresolved one has no place on the axis.
#include "render/layout/gather.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

using timeline::Fix;

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

bool same_mark(timeline::Moment const& a, timeline::Moment const& b) {
  return a.first == b.first && a.last == b.last && a.precision == b.precision;
}

}  // namespace

Gathered gather(std::span<timeline::Chronicle const* const> chronicles) {
  Gathered out;
  for (timeline::Chronicle const* chronicle : chronicles) {
    for (timeline::Event const& event : chronicle->events) {
      if (event.when >= chronicle->expressions.size()) continue;
      timeline::Moment const& moment = chronicle->expressions[event.when].moment;
      if (!moment.resolved || !moment.possible || moment.last < moment.first) continue;
      Entry entry{chronicle, &event, &moment, nullptr, {}};
      add_doubt(entry);
      out.entries.push_back(entry);
    }
  }
  std::stable_sort(out.entries.begin(), out.entries.end(), [](Entry const& a, Entry const& b) {
    timeline::Moment const &m = *a.moment, &n = *b.moment;
    if (m.first != n.first) return m.first < n.first;
    if (m.last != n.last) return m.last > n.last;
    return m.precision > n.precision;
  });
  for (std::size_t i = 0; i < out.entries.size(); ++i) {
    timeline::Moment const& moment = *out.entries[i].moment;
    if (i > 0 && same_mark(moment, *out.entries[i - 1].moment))
      ++out.groups.back().last;
    else
      out.groups.push_back({i, i + 1, moment.first, moment.last, moment.precision});
  }
  return out;
}

}  // namespace kalpanji::render
