// A leader runs from its mark across the lanes, bends in a zone of its own and ends at the edge of its label, in the order of the
// labels; in landscape it becomes the pole of a flag, and flags stand in runs of falling height, so that no pole meets a flag.
#include "render/layout/compose.hpp"

#include <algorithm>
#include <utility>

#include "render/layout/lanes.hpp"
#include "render/layout/place.hpp"
#include "render/layout/ruler.hpp"

namespace kalpanji::render {
namespace {

using timeline::Precision;

constexpr std::uint8_t right_or_above = 0;

struct Frame {
  bool landscape;
  Unit near, far;  // the edges of side 0 and of side 1
  Point at(Unit t, Unit d, std::uint8_t side) const {
    if (landscape) return {t, side == 0 ? near - d : far + d};
    return {side == 0 ? near + d : far - d, t};
  }
  Box box(Unit t0, Unit t1, Unit d0, Unit d1, std::uint8_t side) const {
    Point const a = at(t0, d0, side), b = at(t1, d1, side);
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  }
};

Unit flag_room(Form const& form, std::size_t index, std::size_t tiers) {
  return (index + 1) % tiers == 0 ? form.label_width + sizes::spine_gap + sizes::flag_gap : sizes::pole_gap;
}

/// Whole px, rounded down: rooms are whole px, so what does not overlap goes on not to.
constexpr Unit whole(Unit u) { return u >= 0 ? u / px * px : -((px - 1 - u) / px * px); }

class Composer {
 public:
  Composer(Sheet& sheet, Part const& part, Form const& form, std::size_t tiers, Unit tier, Letterer& letterer)
      : sheet_(sheet), part_(part), form_(form), tiers_(tiers), tier_(tier), letterer_(letterer), blocks_(part.blocks()) {}

  Point run(PictureOptions const& options, Point origin) {
    Unit across;
    Unit const tiers_height = static_cast<Unit>(tiers_) * tier_;
    if (form_.landscape) {
      across = origin.y + tiers_height + form_.label_first();
      frame_ = {true, across, across + form_.ruler};
    } else {
      across = origin.x + (form_.sides == 2 ? form_.label_width + form_.label_first() : 0);
      frame_ = {false, across + form_.ruler, across};
    }
    first_ = form_.landscape ? origin.x : origin.y;
    average_rooms();
    scale_ = make_scale(part_, room_, form_, first_);
    seat();
    marks();
    labels();
    draw_ruler(sheet_, scale_, form_, letterer_, options, across);
    Unit const end = std::max({scale_.segments.back().bottom, last_, marks_end_});
    if (form_.landscape) return {end, across + form_.ruler + form_.label_first() + tiers_height};
    return {origin.x + form_.ruler + form_.sides * (form_.label_first() + form_.label_width), end};
  }

 private:
  Unit end() const { return first_ + form_.length; }

  void average_rooms() {
    Unit const flag = (flag_room(form_, tiers_ - 1, tiers_) + static_cast<Unit>(tiers_ - 1) * sizes::pole_gap) / static_cast<Unit>(tiers_);
    for (Block const& b : blocks_) room_.push_back(form_.landscape ? flag : b.height + sizes::between_labels);
  }

  Unit wish_of(Block const& b) const {
    Extent const& e = part_.head(b).extent;
    return scale_.at(e.is_point() ? e.middle() : e.first);
  }

  /// The side on which a label comes nearer to its wish; of equal ones the other than before. On paper, where the room is counted, the
  /// emptier side, as sheet_end() counted it.
  void seat() {
    std::array<Unit, 2> below{first_, first_};
    std::uint8_t side = 1;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (form_.sides == 1) {
        side = right_or_above;
      } else if (form_.length > 0) {
        side = below[1] < below[0] ? 1 : 0;
        below[side] += room_[i];
      } else {
        Unit const wish = wish_of(blocks_[i]);
        Unit const late0 = std::max<Unit>(0, below[0] - wish), late1 = std::max<Unit>(0, below[1] - wish);
        side = late0 == late1 ? static_cast<std::uint8_t>(1 - side) : late0 < late1 ? 0 : 1;
        below[side] = std::max(below[side], wish) + room_[i];
      }
      side_.push_back(side);
    }
  }

  // ---- marks ----
  struct Bar { std::uint32_t mark; Stay stay; };

  void marks() {
    anchor_.resize(blocks_.size());
    own_marks_.resize(blocks_.size());
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::array<std::size_t, 2> on_side{none, none};  // the block that drew the mark of this group; a day with labels on both sides has two
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      Block const& b = blocks_[i];
      auto const first = static_cast<std::uint32_t>(sheet_.marks.size());
      bool const begins = b.begins_group || i == 0;
      if (begins) on_side = {none, none};
      if (on_side[side_[i]] != none) {  // a further label of the same mark
        auto const before = on_side[side_[i]];
        anchor_[i] = anchor_[before];
        anchor_mark_.push_back(anchor_mark_[before]);
        own_marks_[i] = {first, first};
        continue;
      }
      on_side[side_[i]] = i;
      Entry const& head = part_.head(b);
      anchor_mark_.push_back(first);
      if (head.chronicle == nullptr) reference(head.extent), anchor_[i] = scale_.at(head.extent.middle());
      else anchor_[i] = mark(head.extent, head.document, side_[i]);
      for (std::size_t e = b.first; e < b.last; ++e)
        for (auto m = part_.all.entries[e].more_first; m < part_.all.entries[e].more_last; ++m) mark(part_.all.more[m], head.document, side_[i]);
      own_marks_[i] = {first, static_cast<std::uint32_t>(sheet_.marks.size())};
    }
    lanes();
  }

  Unit document_offset(std::uint32_t document) const {
    return form_.documents == 0 ? 0 : static_cast<Unit>(document % static_cast<std::uint32_t>(form_.documents / sizes::document_lane) + 1) * sizes::document_lane - sizes::document_lane / 2;
  }

  Unit mark(Extent const& e, std::uint32_t document, std::uint8_t side) {
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
    if (Unit const lack = sizes::least_band - (t1 - t0); lack > 0) {
      t0 -= lack / 2;
      t1 = t0 + sizes::least_band;
    }
    if (e.range && e.fades_last && !e.fades_first) t1 += sizes::open_end;
    if (form_.length > 0) t1 = std::min(t1, std::max(end(), t0 + sizes::least_band));
    marks_end_ = std::max(marks_end_, t1);
    bars_[side].push_back({static_cast<std::uint32_t>(sheet_.marks.size()), {t0, t1}});
    sheet_.marks.push_back(out);
    return t0 + std::min((t1 - t0) / 2, sizes::least_band / 2);
  }

  void lanes() {
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

  void reference(Extent const& e) {
    Unit const t = scale_.at(e.middle());
    for (std::uint8_t side = 0; side < (form_.sides == 2 ? 2 : 1); ++side)
      sheet_.references.push_back({frame_.at(t, -sizes::cell_pad, side), frame_.at(t, form_.elbow_first(), side)});
  }

  // ---- labels ----
  void labels() {
    std::array<std::vector<Wish>, 2> wishes;
    std::array<std::vector<std::size_t>, 2> blocks;
    std::array<Unit, 2> last_size{};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      auto const side = side_[i];
      Unit const room = form_.landscape ? flag_room(form_, wishes[side].size(), tiers_) : room_[i];
      wishes[side].push_back({anchor_[i] - (form_.landscape ? 0 : sizes::heading.line / 2), room});
      blocks[side].push_back(i);
      last_size[side] = form_.landscape ? form_.label_width + sizes::spine_gap : blocks_[i].height;
    }
    place_.resize(blocks_.size());
    tier_of_.resize(blocks_.size());
    for (std::uint8_t side = 0; side < 2; ++side) {
      std::optional<Unit> last;
      if (form_.length > 0) last = end() - last_size[side];
      // The first heading may rise a little above the axis, to stand level with its mark.
      Unit const first = form_.landscape || form_.length > 0 ? first_ : first_ - sizes::heading.line / 2;
      auto const places = place(wishes[side], first, last);
      for (std::size_t k = 0; k < places.size(); ++k) {
        place_[blocks[side][k]] = whole(places[k]);
        tier_of_[blocks[side][k]] = tiers_ - 1 - k % tiers_;
      }
      if (!places.empty()) last_ = std::max(last_, places.back() + last_size[side]);
    }
    sheet_.events.reserve(part_.blocks().empty() ? 0 : blocks_.back().last - blocks_.front().first);
    for (std::size_t i = 0; i < blocks_.size(); ++i) block(i);
  }

  Point mark_point(std::size_t i) const {
    if (part_.head(blocks_[i]).chronicle == nullptr) return frame_.at(anchor_[i], form_.elbow_first(), side_[i]);
    Box const& b = sheet_.marks[anchor_mark_[i]].box;
    Point const point = frame_.at(anchor_[i], 0, side_[i]);
    return form_.landscape ? Point{point.x, (b.top + b.bottom) / 2} : Point{(b.left + b.right) / 2, point.y};
  }

  /// Moves the lines of an entry to its place. Left of the axis words end at the axis' side.
  void move(Label const& label, Unit left, Unit top, bool to_right) {
    auto& lines = letterer_.scene().lines;
    for (auto l = label.first; l < label.last; ++l) {
      TextLine& line = lines[l];
      line.ends = to_right;
      line.at.x = to_right ? left + form_.label_width - line.at.x - Unit{line.line.width} * line.size * px / 1000 : left + line.at.x;
      line.at.y += top;
    }
  }

  void block(std::size_t i) {
    Block const& b = blocks_[i];
    auto const side = side_[i];
    bool const mirrored = !form_.landscape && side != right_or_above;
    Unit left, top;
    if (form_.landscape) {
      Unit const d = form_.label_first() + static_cast<Unit>(tier_of_[i]) * tier_;
      left = place_[i] + sizes::spine_gap;
      top = side == right_or_above ? frame_.near - d - b.height : frame_.far + d;
    } else {
      left = frame_.at(0, form_.label_first(), side).x - (mirrored ? form_.label_width : 0);
      top = place_[i];
    }
    Point const mark = mark_point(i), bend = frame_.at(anchor_[i], form_.elbow_first(), side);
    for (std::size_t e = b.first; e < b.last; ++e) {
      SetEntry const& set = part_.labels.entries[e];
      Entry const& entry = part_.all.entries[e];
      SceneEvent out;
      out.reference = entry.chronicle == nullptr;
      out.when = set.when;
      if (!out.reference) {
        out.document = entry.document;
        out.number = static_cast<std::uint32_t>(entry.event - entry.chronicle->events.data()) + 1;
        out.title = entry.event->title;
      }
      if (e == b.first) std::tie(out.first_mark, out.last_mark) = own_marks_[i];
      auto const go = [&](Point p) { out.leader[out.leader_points++] = p; };
      if (form_.landscape) {
        go(mark);
        go(bend);
        go(frame_.at(place_[i], form_.elbow_last(), side));
        go({place_[i], side == right_or_above ? top : top + set.height});
      } else {
        Unit const arrival = top + std::min(set.height, sizes::heading.line) / 2;
        if (e == b.first) {
          go(mark);
          go(bend);
          go(frame_.at(arrival, form_.elbow_last(), side));
        } else {
          go(frame_.at(top - sizes::between_titles, form_.elbow_last(), side));
        }
        go(frame_.at(top + set.height, form_.elbow_last(), side));
      }
      out.label = set.label;
      move(set.label, left, top, mirrored);
      if (set.sign) out.doubt = doubt(set, entry, i, left, top, mirrored);
      sheet_.events.push_back(out);
      top += set.height + sizes::between_titles;
    }
  }

  Doubt doubt(SetEntry const& set, Entry const& entry, std::size_t i, Unit left, Unit top, bool mirrored) {
    Doubt out;
    Unit const sign_left = mirrored ? left + form_.label_width - 14 * px : left;
    out.sign = {sign_left, top + *set.sign};
    out.words = set.doubt;
    if (!entry.other_day) return out;
    if (set.ring_sign) out.ring_sign = Point{sign_left + 7 * px, top + *set.ring_sign};
    auto const side = side_[i];
    Unit const t = scale_.at(begin_of(*entry.other_day) + minutes_of_day / 2), d = document_offset(entry.document);
    Unit const outer = sizes::edge_to_lanes + form_.documents + form_.detour / 2;
    out.ring = frame_.at(t, d, side);
    out.detour = {frame_.at(anchor_[i], d, side), frame_.at(anchor_[i], outer, side), frame_.at(t, outer, side), frame_.at(t, d, side)};
    marks_end_ = std::max(marks_end_, t + sizes::ring_radius);
    return out;
  }

  Sheet& sheet_;
  Part const& part_;
  Form const& form_;
  std::size_t tiers_;
  Unit tier_;
  Letterer& letterer_;
  std::span<Block const> blocks_;
  Frame frame_{};
  Scale scale_;
  Unit first_ = 0, last_ = 0, marks_end_ = 0;
  std::vector<Unit> room_, anchor_, place_;
  std::vector<std::uint8_t> side_;
  std::vector<std::size_t> tier_of_;
  std::vector<std::uint32_t> anchor_mark_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> own_marks_;
  std::array<std::vector<Bar>, 2> bars_;
};

}  // namespace

std::size_t sheet_end(Labels const& labels, Form const& form, std::size_t tiers, std::size_t first) {
  if (form.length == 0) return labels.blocks.size();
  std::array<Unit, 2> taken{};       // the room of all so far, and what the last of them really takes
  std::array<std::size_t, 2> count{};
  std::array<Unit, 2> balance{};
  Unit const average = (flag_room(form, tiers - 1, tiers) + static_cast<Unit>(tiers - 1) * sizes::pole_gap) / static_cast<Unit>(tiers);
  for (std::size_t i = first; i < labels.blocks.size(); ++i) {
    std::size_t const side = form.sides == 2 && balance[1] < balance[0] ? 1 : 0;
    Unit const height = labels.blocks[i].height;
    Unit const own = form.landscape ? form.label_width + sizes::spine_gap : height;
    if (taken[side] + own > form.length && i > first) return i;
    taken[side] += form.landscape ? flag_room(form, count[side], tiers) : height + sizes::between_labels;
    balance[side] += form.landscape ? average : height + sizes::between_labels;
    ++count[side];
  }
  return labels.blocks.size();
}

Point compose(Sheet& sheet, Part const& part, Form const& form, std::size_t tiers, Unit tier, Letterer& letterer, PictureOptions const& options, Point origin) {
  return Composer(sheet, part, form, tiers, tier, letterer).run(options, origin);
}

}  // namespace kalpanji::render
