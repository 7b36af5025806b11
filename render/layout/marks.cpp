#include "render/layout/marks.hpp"

#include <algorithm>

namespace kalpanji::render {

using timeline::Precision;

void Marks::run(Unit axis_end) {
  axis_end_ = axis_end;
  auto const blocks = part_.blocks();
  anchor_.resize(blocks.size());
  own_.resize(blocks.size());
  continues_.resize(blocks.size());
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::array<std::size_t, 2> on_side{none, none};  // the block that drew the mark of this group; a day with labels on both sides has two
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Block const& b = blocks[i];
    auto const first = static_cast<std::uint32_t>(sheet_.marks.size());
    bool const begins = b.begins_group || i == 0;
    if (begins) on_side = {none, none};
    if (on_side[side_[i]] != none) {  // a further label of the same mark
      auto const before = on_side[side_[i]];
      anchor_[i] = anchor_[before];
      anchor_mark_.push_back(anchor_mark_[before]);
      own_[i] = {first, first};
      continues_[i] = true;
      continue;
    }
    on_side[side_[i]] = i;
    Entry const& head = part_.head(b);
    anchor_mark_.push_back(first);
    if (head.chronicle == nullptr) reference(head.extent), anchor_[i] = scale_.at(head.extent.middle());
    else anchor_[i] = mark(head.extent, head.document, side_[i]);
    for (std::size_t e = b.first; e < b.last; ++e)
      for (auto m = part_.all.entries[e].more_first; m < part_.all.entries[e].more_last; ++m) mark(part_.all.more[m], head.document, side_[i]);
    own_[i] = {first, static_cast<std::uint32_t>(sheet_.marks.size())};
  }
  lanes();
}

Unit Marks::document_offset(std::uint32_t document) const {
  return form_.documents == 0 ? 0 : static_cast<Unit>(document % static_cast<std::uint32_t>(form_.documents / sizes::document_lane) + 1) * sizes::document_lane - sizes::document_lane / 2;
}

Unit Marks::mark(Extent const& e, std::uint32_t document, std::uint8_t side) {
  Mark out;
  out.precision = e.precision;
  out.fades_first = e.fades_first;
  out.fades_last = e.fades_last;
  out.hollow = e.hollow;
  out.lane = static_cast<std::uint16_t>(document);
  bool const in_hours = e.precision != Precision::minute && scale_.shows_hours(e.first);
  if ((e.is_point() && !in_hours) || e.first == e.last) {
    Unit const t = scale_.at(e.middle()), d = document_offset(document);
    out.box = frame_.box(t - sizes::dot_radius, t + sizes::dot_radius, d - sizes::dot_radius, d + sizes::dot_radius, side);
    sheet_.marks.push_back(out);
    return t;
  }
  out.shape = e.range ? MarkShape::range : e.precision >= Precision::decade ? MarkShape::pale : MarkShape::band;
  Unit t0 = scale_.at(e.first), t1 = scale_.at(e.last);
  // What dissolves must be seen to dissolve, however short the year is drawn.
  Unit const least = sizes::least_band + (e.fades_first ? sizes::least_fade : 0) + (e.fades_last ? sizes::least_fade : 0);
  if (Unit const lack = least - (t1 - t0); lack > 0) {
    t0 -= lack / 2;
    t1 = t0 + least;
  }
  if (e.range && e.fades_last && !e.fades_first) t1 += sizes::open_end;
  if (form_.length > 0) t1 = std::min(t1, std::max(axis_end_, t0 + least));
  end_ = std::max(end_, t1);
  bars_[side].push_back({static_cast<std::uint32_t>(sheet_.marks.size()), {t0, t1}});
  sheet_.marks.push_back(out);
  return t0 + std::min((t1 - t0) / 2, least / 2);
}

void Marks::lanes() {
  for (std::uint8_t side = 0; side < 2; ++side) {
    auto& bars = bars_[side];
    std::stable_sort(bars.begin(), bars.end(), [](Bar const& a, Bar const& b) { return a.stay.first < b.stay.first; });
    std::vector<Stay> stays;
    for (Bar const& b : bars) stays.push_back(b.stay);
    Lanes const packed = pack(stays, 2 * px);
    Unit const count = std::max<Unit>(1, packed.count);
    Unit const pitch = std::min(sizes::lane, std::max(form_.lanes / count, px / 2));
    Unit const width = std::max(pitch * sizes::bar / sizes::lane, px / 2);
    for (std::size_t i = 0; i < bars.size(); ++i) {
      Unit const d = sizes::edge_to_lanes + form_.documents + form_.detour + pitch * packed.lane[i];
      sheet_.marks[bars[i].mark].box = frame_.box(bars[i].stay.first, bars[i].stay.last, d, d + width, side);
    }
  }
}

void Marks::reference(Extent const& e) {
  Unit const t = scale_.at(e.middle());
  for (std::uint8_t side = 0; side < (form_.sides == 2 ? 2 : 1); ++side)
    sheet_.references.push_back({frame_.at(t, -sizes::cell_pad, side), frame_.at(t, form_.elbow_first(), side)});
}

Unit Marks::away(std::size_t i) const {
  Mark const& m = sheet_.marks[anchor_mark_[i]];
  return frame_.away(m.box, side_[i]) + (m.shape == MarkShape::dot ? sizes::dot_radius : 0);
}

Point Marks::leader_start(std::size_t i) const {
  if (part_.head(part_.blocks()[i]).chronicle == nullptr) return frame_.at(anchor_[i], form_.elbow_first(), side_[i]);
  Box const& b = sheet_.marks[anchor_mark_[i]].box;
  Point const point = frame_.at(anchor_[i], 0, side_[i]);
  return form_.landscape ? Point{point.x, (b.top + b.bottom) / 2} : Point{(b.left + b.right) / 2, point.y};
}

}  // namespace kalpanji::render
