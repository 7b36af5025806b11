// Cutting and measuring the axis. A stretch is cut where nothing begins or ends for longer than ten times the usual
// gap and 15 % of the span; what remains is looked at again, so that three days of July stay readable beside 2001.
#include "render/layout/scale.hpp"

#include <algorithm>

#include "render/layout/sizes.hpp"

namespace kalpanji::render {
namespace {

constexpr int passes = 3;
constexpr std::size_t few_gaps = 8;

/// Ends and middles that must be told apart, in order, each once.
std::vector<HalfDay> points_of(Gathered const& all) {
  std::vector<HalfDay> out;
  for (Group const& group : all.groups) {
    if (group.precision == timeline::Precision::day && group.first_day == group.last_day) {
      out.push_back(middle_of(group.first_day));
    } else {
      out.push_back(middle_of(group.first_day));
      out.push_back(middle_of(group.last_day));
    }
  }
  for (Entry const& entry : all.entries)
    if (entry.other_day) out.push_back(middle_of(*entry.other_day));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

/// The usual gap: the median; among few gaps the median is often itself a long one, and the least is meant.
HalfDay usual_gap(std::vector<HalfDay> const& points, std::size_t first, std::size_t last) {
  std::vector<HalfDay> gaps;
  for (std::size_t i = first + 1; i < last; ++i) gaps.push_back(points[i] - points[i - 1]);
  if (gaps.size() < few_gaps) return *std::min_element(gaps.begin(), gaps.end());
  auto const middle = gaps.begin() + static_cast<std::ptrdiff_t>((gaps.size() - 1) / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

/// Where the axis is cut: indices of the points that begin a segment, the first one included.
std::vector<std::size_t> cut(std::vector<HalfDay> const& points) {
  std::vector<std::size_t> starts{0};
  for (int pass = 0; pass < passes; ++pass) {
    std::vector<std::size_t> finer;
    for (std::size_t s = 0; s < starts.size(); ++s) {
      std::size_t const first = starts[s], last = s + 1 < starts.size() ? starts[s + 1] : points.size();
      finer.push_back(first);
      if (last - first < 3) continue;
      HalfDay const span = points[last - 1] - points[first], usual = usual_gap(points, first, last);
      for (std::size_t i = first + 1; i < last; ++i) {
        HalfDay const gap = points[i] - points[i - 1];
        if (gap > 10 * usual && gap * 100 > span * 15) finer.push_back(i);
      }
    }
    if (finer.size() == starts.size()) break;
    starts = std::move(finer);
  }
  return starts;
}

/// As tall as the labels that begin in it, but the last, which may reach into the break; days kept apart if cheap.
Unit stretch_height(Segment const& s, HalfDay least_gap, Unit need) {
  Unit const apart = least_gap > 0 ? sizes::days_apart * (s.last - s.first) / least_gap : 0;
  return std::max({sizes::least_stretch, need, std::min(apart, std::max(need, sizes::wide_stretch))});
}

}  // namespace

Unit Scale::y(HalfDay at) const {
  if (segments.empty()) return 0;
  auto next = std::upper_bound(segments.begin(), segments.end(), at, [](HalfDay t, Segment const& s) { return t < s.first; });
  Segment const& s = next == segments.begin() ? *next : *(next - 1);
  HalfDay const inside = std::clamp(at, s.first, s.last) - s.first;
  return s.top + inside * (s.bottom - s.top) / (s.last - s.first);
}

Scale make_scale(Gathered const& all, std::vector<Unit> const& heights, Unit top) {
  Scale out;
  auto const points = points_of(all);
  if (points.empty()) return out;
  auto const starts = cut(points);
  std::size_t group = 0;
  for (std::size_t s = 0; s < starts.size(); ++s) {
    std::size_t const first = starts[s], last = s + 1 < starts.size() ? starts[s + 1] : points.size();
    Segment segment{points[first] - 1, points[last - 1] + 1, top, top, timeline::Precision::year};
    HalfDay least_gap = 0;
    for (std::size_t i = first + 1; i < last; ++i)
      least_gap = least_gap == 0 ? points[i] - points[i - 1] : std::min(least_gap, points[i] - points[i - 1]);
    Unit need = 0, last_height = 0;
    for (; group < all.groups.size() && begin_of(all.groups[group].first_day) < segment.last; ++group) {
      last_height = heights[group] + sizes::between_labels;
      need += last_height;
      segment.finest = std::min(segment.finest, all.groups[group].precision);
    }
    segment.bottom = top + stretch_height(segment, least_gap, need - last_height);
    out.segments.push_back(segment);
    top = segment.bottom + std::max(sizes::least_break, last_height - sizes::least_stretch);
  }
  return out;
}

}  // namespace kalpanji::render
