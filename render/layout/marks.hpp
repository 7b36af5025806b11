// Marks of one sheet: a dot on the edge of the ruler or a bar in a lane beside it, and the point of each at which its leader begins.
// It draws nothing: what a mark looks like is the writers' business.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "render/layout/frame.hpp"
#include "render/layout/lanes.hpp"
#include "render/layout/scale.hpp"
#include "render/layout/sizes.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

class Marks {
 public:
  Marks(Sheet& sheet, Part const& part, Form const& form, Scale const& scale, Frame const& frame, std::vector<std::uint8_t> const& side)
      : sheet_(sheet), part_(part), form_(form), scale_(scale), frame_(frame), side_(side) {}

  void run(Unit axis_end);  // `axis_end`: where paper ends

  Unit anchor(std::size_t block) const { return anchor_[block]; }  // along the axis
  Point leader_start(std::size_t block) const;
  Unit away(std::size_t block) const;  // across: the middle of its dot, the near side of its bar
  std::pair<std::uint32_t, std::uint32_t> own(std::size_t block) const { return own_[block]; }  // Sheet::marks [first, last) that it drew
  /// The block before on its side whose mark it shares: a day with more titles than one label holds.
  bool continues(std::size_t block) const { return continues_[block]; }
  Unit end() const { return end_; }
  Unit document_offset(std::uint32_t document) const;

 private:
  struct Bar { std::uint32_t mark; Stay stay; };

  Unit mark(Extent const&, std::uint32_t document, std::uint8_t side);
  void lanes();
  void reference(Extent const&);

  Sheet& sheet_;
  Part const& part_;
  Form const& form_;
  Scale const& scale_;
  Frame const& frame_;
  std::vector<std::uint8_t> const& side_;
  Unit axis_end_ = 0, end_ = 0;
  std::vector<Unit> anchor_;
  std::vector<std::uint32_t> anchor_mark_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> own_;
  std::vector<bool> continues_;
  std::array<std::vector<Bar>, 2> bars_;
};

}  // namespace kalpanji::render
