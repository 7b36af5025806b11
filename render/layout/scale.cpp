// Cutting and measuring the axis. A stretch is cut where nothing begins or ends for longer than ten times the usual
// gap and 15 % of the span; what remains is looked at again, so that three days of July stay readable beside 2001.
#include "render/layout/scale.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

using timeline::Precision;

constexpr int passes = 3;
constexpr std::size_t few_gaps = 8;
constexpr Minute hour = 60;

/// A moment that must be told apart from others, and the stretch around it that must not be cut off.
struct Knot {
  Minute at, first, last;
  Precision precision;
};

void add_knots(std::vector<Knot>& out, Extent const& e) {
  if (e.is_point()) {
    out.push_back({e.middle(), e.first, e.last, e.precision});
  } else {
    out.push_back({e.first, e.first, e.first, e.precision});
    out.push_back({e.last - 1, e.last - 1, e.last, e.precision});  // of 2010-2019 the end is the last of 2019, not the first of 2020
  }
}

std::vector<Knot> knots_of(Part const& part) {
  std::vector<Knot> out;
  for (Block const& block : part.blocks()) {
    if (block.begins_group || &block == part.blocks().data()) add_knots(out, part.head(block).extent);
    for (std::size_t i = block.first; i < block.last; ++i) {
      Entry const& entry = part.all.entries[i];
      for (auto m = entry.more_first; m < entry.more_last; ++m) add_knots(out, part.all.more[m]);
      if (entry.other_day) out.push_back({begin_of(*entry.other_day) + minutes_of_day / 2, begin_of(*entry.other_day), end_of(*entry.other_day), Precision::day});
    }
  }
  std::sort(out.begin(), out.end(), [](Knot const& a, Knot const& b) { return a.at < b.at; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (kept > 0 && out[kept - 1].at == out[i].at) {
      out[kept - 1].first = std::min(out[kept - 1].first, out[i].first);
      out[kept - 1].last = std::max(out[kept - 1].last, out[i].last);
      out[kept - 1].precision = std::min(out[kept - 1].precision, out[i].precision);
    } else {
      out[kept++] = out[i];
    }
  }
  out.resize(kept);
  return out;
}

/// The usual gap: the median; among few gaps the median is often itself a long one, and the least is meant.
Minute usual_gap(std::vector<Knot> const& knots, std::size_t first, std::size_t last) {
  std::vector<Minute> gaps;
  for (std::size_t i = first + 1; i < last; ++i) gaps.push_back(knots[i].at - knots[i - 1].at);
  if (gaps.size() < few_gaps) return *std::min_element(gaps.begin(), gaps.end());
  auto const middle = gaps.begin() + static_cast<std::ptrdiff_t>((gaps.size() - 1) / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

/// Where the axis is cut: indices of the knots that begin a segment, the first one included.
std::vector<std::size_t> cut(std::vector<Knot> const& knots) {
  std::vector<std::size_t> starts{0};
  for (int pass = 0; pass < passes; ++pass) {
    std::vector<std::size_t> finer;
    for (std::size_t s = 0; s < starts.size(); ++s) {
      std::size_t const first = starts[s], last = s + 1 < starts.size() ? starts[s + 1] : knots.size();
      finer.push_back(first);
      if (last - first < 3) continue;
      // Minutes apart are not what makes a day long: below a day nothing is cut for being ten times five minutes, nor an hour of the
      // evening because the next day counts from its noon.
      Minute const span = knots[last - 1].at - knots[first].at, usual = std::max(usual_gap(knots, first, last), hour);
      for (std::size_t i = first + 1; i < last; ++i) {
        Minute const gap = knots[i].at - knots[i - 1].at, empty = knots[i].first - knots[i - 1].last;
        if (gap > 10 * usual && gap * 100 > span * 15 && empty * 2 >= gap) finer.push_back(i);
      }
    }
    if (finer.size() == starts.size()) break;
    starts = std::move(finer);
  }
  return starts;
}

/// Paper has room for so many stretches only: the longest gaps stay cut.
void keep_longest(std::vector<std::size_t>& starts, std::vector<Knot> const& knots, std::size_t most) {
  if (starts.size() <= most) return;
  std::vector<std::size_t> cuts(starts.begin() + 1, starts.end());
  std::stable_sort(cuts.begin(), cuts.end(), [&](std::size_t a, std::size_t b) { return knots[a].at - knots[a - 1].at > knots[b].at - knots[b - 1].at; });
  cuts.resize(most - 1);
  std::sort(cuts.begin(), cuts.end());
  starts.assign(1, 0);
  starts.insert(starts.end(), cuts.begin(), cuts.end());
}

/// As long as the labels that begin in it; marks kept apart if that is cheap.
Unit stretch_length(Segment const& s, Minute least_gap, Unit need, Unit least) {
  Unit const apart = least_gap > 0 ? 2 * sizes::axis_end + static_cast<Unit>(sizes::marks_apart * std::min<Minute>((s.last - s.first) / least_gap, 100'000)) : 0;
  return std::max({least, need, std::min(apart, std::max(need, sizes::wide_stretch))});
}

/// On paper the stretches share what is there: the least that each must have, then each by its need.
void fit(Scale& scale, std::vector<Unit>& breaks, Unit top, Unit length, Unit least, Unit least_break) {
  Unit cuts = 0, all = 0;
  for (Unit& b : breaks) cuts += b = least_break;
  for (Segment const& s : scale.segments) all += s.bottom - s.top;
  auto const count = static_cast<Unit>(scale.segments.size());
  least = std::min(least, (length - cuts) / count);
  Unit const room = length - cuts - least * count;
  Unit before = 0;
  for (std::size_t i = 0; i < scale.segments.size(); ++i) {
    Segment& s = scale.segments[i];
    Unit const own = s.bottom - s.top, size = (least + (before + own) * room / all - before * room / all) / px * px;
    before += own;
    s.top = top;
    s.bottom = top + size;
    top = s.bottom + (i < breaks.size() ? breaks[i] : 0);
  }
}

}  // namespace

Unit Scale::at(Minute minute) const {
  if (segments.empty()) return 0;
  auto next = std::upper_bound(segments.begin(), segments.end(), minute, [](Minute t, Segment const& s) { return t < s.first; });
  Segment const& s = next == segments.begin() ? *next : *(next - 1);
  // Both factors are kept below 2^31, so that their product is exact: four thousand years, and 33 million px.
  Minute inside = std::clamp(minute, s.first, s.last) - s.first, span = s.last - s.first;
  while (span >> 31 != 0) {
    span >>= 1;
    inside >>= 1;
  }
  return s.begin() + inside * s.length() / span / px * px;  // finer is not seen, and costs figures
}

bool Scale::shows_hours(Minute minute) const {
  auto next = std::upper_bound(segments.begin(), segments.end(), minute, [](Minute t, Segment const& s) { return t < s.first; });
  return next != segments.begin() && (next - 1)->finest <= Precision::day_part;
}

Scale make_scale(Part const& part, std::vector<Unit> const& room, Form const& form, Unit top) {
  Scale out;
  Unit const least_break = form.landscape ? sizes::least_wide_break : sizes::least_break;
  auto const knots = knots_of(part);
  if (knots.empty()) return out;
  auto starts = cut(knots);
  if (form.length > 0) keep_longest(starts, knots, static_cast<std::size_t>(std::max<Unit>(1, form.length * 2 / (3 * (form.least_stretch + least_break)))));
  std::size_t block = 0;
  auto const blocks = part.blocks();
  std::vector<Unit> breaks;
  for (std::size_t s = 0; s < starts.size(); ++s) {
    std::size_t const first = starts[s], last = s + 1 < starts.size() ? starts[s + 1] : knots.size();
    Segment segment{knots[first].first, knots[last - 1].last, top, top};
    Minute least_gap = 0;
    for (std::size_t i = first; i < last; ++i) {
      segment.first = std::min(segment.first, knots[i].first);
      segment.last = std::max(segment.last, knots[i].last);
      segment.finest = std::min(segment.finest, knots[i].precision);
      if (i > first) least_gap = least_gap == 0 ? knots[i].at - knots[i - 1].at : std::min(least_gap, knots[i].at - knots[i - 1].at);
    }
    if (s > 0) segment.first = std::max(segment.first, out.segments.back().last);
    if (segment.last <= segment.first) segment.last = segment.first + hour;
    Unit need = 0, longest = 0;
    Minute const until = last < knots.size() ? knots[last].first : segment.last + 1;
    for (; block < blocks.size() && (s + 1 == starts.size() || part.head(blocks[block]).extent.first < until); ++block) {
      need += room[block];
      longest = std::max(longest, room[block]);
    }
    need = need / form.sides;
    // The last labels may reach into the break.
    Unit const overhang = std::min(need, longest);
    segment.bottom = (top + stretch_length(segment, least_gap, need - overhang, form.least_stretch)) / px * px;
    out.segments.push_back(segment);
    if (s + 1 < starts.size()) breaks.push_back(std::max(least_break, overhang - form.least_stretch));
    top = segment.bottom + (s + 1 < starts.size() ? breaks.back() : 0);
  }
  Unit const begin = out.segments.front().top / px * px;
  if (form.length > 0) fit(out, breaks, begin, form.length, form.least_stretch, least_break);
  else if (out.segments.back().bottom - begin < form.fill) fit(out, breaks, begin, form.fill, form.least_stretch, least_break);
  return out;
}

}  // namespace kalpanji::render
