// A leader runs from its mark across the lanes, bends in a zone of its own and ends at the edge of its label, in the order of the
// labels; in landscape it becomes the pole of a flag, and flags stand in runs of falling height, so that no pole meets a flag.
#include "render/layout/compose.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <tuple>

#include "render/layout/frame.hpp"
#include "render/layout/marks.hpp"
#include "render/layout/place.hpp"
#include "render/layout/ruler.hpp"

namespace kalpanji::render {
namespace {

constexpr bool ends_tier(std::size_t index, std::size_t tiers) { return (index + 1) % tiers == 0; }

Unit flag_room(Form const& form, std::size_t index, std::size_t tiers) {
  return ends_tier(index, tiers) ? form.label_width + sizes::spine_gap + sizes::flag_gap : sizes::pole_gap;
}

/// Whole px, rounded down: rooms are whole px, so what does not overlap goes on not to.
constexpr Unit whole(Unit u) { return u >= 0 ? u / px * px : -((px - 1 - u) / px * px); }

class Composer {
 public:
  Composer(Sheet& sheet, Part const& part, Form const& form, std::size_t tiers, Letterer& letterer)
      : sheet_(sheet), part_(part), form_(form), tiers_{tiers, tiers}, letterer_(letterer), blocks_(part.blocks()) {}

  Point run(PictureOptions const& options, Point origin) {
    Unit across;
    first_ = form_.landscape ? origin.x : origin.y;
    average_rooms();
    scale_ = make_scale(part_, room_, form_, first_);
    Unit const spare = trim_ruler(form_, scale_, part_.all, letterer_, options);
    round_end(scale_, form_, letterer_);
    seat();
    raise_tiers();
    if (form_.landscape) {
      across = origin.y + flags_reach_[right_or_above] + form_.label_first();
      if (Unit const spare_depth = form_.depth - flags_reach_[0] - flags_reach_[1] - 2 * form_.label_first() - form_.ruler; form_.depth > 0 && spare_depth > 0)
        across += spare_depth / 2 / px * px;  // in the middle of its paper
      frame_ = {true, across, across + form_.ruler};
    } else {
      across = origin.x + (form_.sides == 2 ? form_.label_width + form_.label_first() + spare / 2 / px * px : 0);
      frame_ = {false, across + form_.ruler, across};
    }
    marks_.run(end());
    labels();
    draw_ruler(sheet_, scale_, form_, letterer_, options, across);
    Unit const end = std::max({scale_.segments.back().bottom, last_, marks_.end(), doubts_end_});
    if (form_.landscape) return {end, across + form_.ruler + form_.label_first() + flags_reach_[1]};
    return {origin.x + form_.ruler + spare + form_.sides * (form_.label_first() + form_.label_width), end};
  }

 private:
  Unit end() const { return first_ + form_.length; }

  void average_rooms() {
    std::size_t const tiers = tiers_.front();
    Unit const flag = (flag_room(form_, tiers - 1, tiers) + static_cast<Unit>(tiers - 1) * sizes::pole_gap) / static_cast<Unit>(tiers);
    for (Block const& b : blocks_) room_.push_back(form_.landscape ? flag : b.height + sizes::between_labels);
  }

  /// The flags of a side stand in tiers as high as its tallest, in no more of them than there are flags; their heights fall in turn.
  void raise_tiers() {
    std::array<std::size_t, 2> flags{};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      ++flags[side_[i]];
      tier_[side_[i]] = std::max(tier_[side_[i]], blocks_[i].height + sizes::flag_gap);
    }
    for (std::size_t side = 0; side < 2; ++side) tiers_[side] = std::min(tiers_[side], flags[side]);
    std::array<std::size_t, 2> seen{};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      auto const side = side_[i];
      tier_of_.push_back(tiers_[side] - 1 - seen[side]++ % tiers_[side]);
      flags_reach_[side] = std::max(flags_reach_[side], static_cast<Unit>(tier_of_[i]) * tier_[side] + blocks_[i].height);
    }
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

  // ---- labels ----
  void labels() {
    std::array<std::vector<Wish>, 2> wishes;
    std::array<std::vector<std::size_t>, 2> blocks;
    std::array<Unit, 2> last_size{};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      auto const side = side_[i];
      Unit const room = form_.landscape ? flag_room(form_, wishes[side].size(), tiers_[side]) : room_[i];
      // A further label of the same mark follows the one before it and does not draw it away.
      Unit const wish = marks_.continues(i) ? wishes[side].back().wish + wishes[side].back().room : marks_.anchor(i) - (form_.landscape ? 0 : sizes::heading.line / 2);
      wishes[side].push_back({wish, room});
      blocks[side].push_back(i);
      last_size[side] = form_.landscape ? form_.label_width + sizes::spine_gap : blocks_[i].height;
    }
    place_.resize(blocks_.size());
    for (std::uint8_t side = 0; side < 2; ++side) {
      std::optional<Unit> last;
      if (form_.length > 0) last = end() - last_size[side];
      // The first heading may rise a little above the axis, to stand level with its mark.
      Unit const first = form_.landscape || form_.length > 0 ? first_ : first_ - sizes::heading.line / 2;
      auto const places = place(wishes[side], first, last);
      for (std::size_t k = 0; k < places.size(); ++k) place_[blocks[side][k]] = whole(places[k]);
      if (!places.empty()) last_ = std::max(last_, places.back() + last_size[side]);
    }
    sheet_.events.reserve(part_.blocks().empty() ? 0 : blocks_.back().last - blocks_.front().first);
    for (std::size_t i = 0; i < blocks_.size(); ++i) block(i);
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
      Unit const d = form_.label_first() + static_cast<Unit>(tier_of_[i]) * tier_[side];
      left = place_[i] + sizes::spine_gap;
      top = side == right_or_above ? frame_.near - d - b.height : frame_.far + d;
    } else {
      left = frame_.at(0, form_.label_first(), side).x - (mirrored ? form_.label_width : 0);
      top = place_[i];
    }
    Point const mark = marks_.leader_start(i), bend = frame_.at(marks_.anchor(i), form_.elbow_first(), side);
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
      if (e == b.first) std::tie(out.first_mark, out.last_mark) = marks_.own(i);
      auto const go = [&](Point p) { out.leader[out.leader_points++] = p; };
      if (form_.landscape) {
        go(mark);
        go(bend);
        go(frame_.at(place_[i], form_.elbow_last(), side));
        go({place_[i], side == right_or_above ? top : top + set.height});
      } else {
        Unit arrival = top + whole(std::min(set.height, sizes::heading.line) / 2);
        if (e == b.first && marks_.continues(i)) {
          go(frame_.at(spine_end_[side], form_.elbow_last(), side));
        } else if (e == b.first) {
          if (std::abs(arrival - bend.y) <= sizes::straight) arrival = bend.y;
          go(mark);
          go(bend);
          go(frame_.at(arrival, form_.elbow_last(), side));
        } else {
          go(frame_.at(top - sizes::between_titles, form_.elbow_last(), side));
        }
        go(frame_.at(top + set.height, form_.elbow_last(), side));
        spine_end_[side] = top + set.height;
      }
      out.label = set.label;
      move(set.label, left, top, mirrored);
      if (set.document_sign) out.document_sign = Point{mirrored ? left + form_.label_width - sizes::dot_radius : left + sizes::dot_radius, top + sizes::heading.line / 2};
      if (set.sign) out.doubt = std::make_unique<Doubt>(doubt(set, entry, i, left, top, mirrored));
      sheet_.events.push_back(std::move(out));
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
    Unit const t = scale_.at(begin_of(*entry.other_day) + minutes_of_day / 2), d = marks_.document_offset(entry.document);
    Unit const outer = sizes::edge_to_lanes + form_.documents + form_.detour / 2;
    out.ring = frame_.at(t, d, side);
    out.detour = {frame_.at(marks_.anchor(i), marks_.away(i), side), frame_.at(marks_.anchor(i), outer, side), frame_.at(t, outer, side), frame_.at(t, d, side)};
    doubts_end_ = std::max(doubts_end_, t + sizes::ring_radius);
    return out;
  }

  Sheet& sheet_;
  Part const& part_;
  Form form_;  // its ruler only as wide as this sheet needs it
  std::array<std::size_t, 2> tiers_;  // of flags, by side
  std::array<Unit, 2> tier_{}, flags_reach_{};  // the height of a tier; from label_first() to the outer end of all
  Letterer& letterer_;
  std::span<Block const> blocks_;
  Frame frame_{};
  Scale scale_;
  Unit first_ = 0, last_ = 0, doubts_end_ = 0;
  std::vector<Unit> room_, place_;
  std::vector<std::uint8_t> side_;
  std::vector<std::size_t> tier_of_;
  std::array<Unit, 2> spine_end_{};  // of the last label on each side
  Marks marks_{sheet_, part_, form_, scale_, frame_, side_};
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

Point compose(Sheet& sheet, Part const& part, Form const& form, std::size_t tiers, Letterer& letterer, PictureOptions const& options, Point origin) {
  return Composer(sheet, part, form, tiers, letterer).run(options, origin);
}

}  // namespace kalpanji::render
