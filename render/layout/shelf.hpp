// Shelf: what stands in one column of the ruler, along the axis. Rows are set one after the other, each from its beginning to its end;
// a later row keeps clear of the words of those before it. Linear over all rows.
#pragma once

#include <algorithm>
#include <vector>

#include "render/layout/lanes.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

class Shelf {
 public:
  void clear() { older_.clear(), own_.clear(); }
  void begin_row(Unit first) { free_ = first, next_ = 0, seen_ = 0; }
  /// The first place from `wish` on with room for `size`. Wishes of a row never fall.
  Unit free_from(Unit wish, Unit size) {
    Unit at = std::max(wish, free_);
    while (next_ < older_.size() && older_[next_].last <= at) ++next_;
    for (auto i = next_; i < older_.size() && older_[i].first < at + size; ++i) at = std::max(at, older_[i].last);
    return at;
  }
  void take(Stay stay) {
    own_.push_back(stay);
    free_ = std::max(free_, stay.last);
  }
  /// Does a word of an earlier row stand over this point? Points of a row never fall.
  bool holds(Unit at) {
    while (seen_ < older_.size() && older_[seen_].last <= at) ++seen_;
    return seen_ < older_.size() && older_[seen_].first < at;
  }
  void end_row() {
    auto const middle = older_.insert(older_.end(), own_.begin(), own_.end());
    std::inplace_merge(older_.begin(), middle, older_.end(), [](Stay const& a, Stay const& b) { return a.first < b.first; });
    own_.clear();
  }

 private:
  std::vector<Stay> older_, own_;
  Unit free_ = 0;
  std::size_t next_ = 0, seen_ = 0;
};

}  // namespace kalpanji::render
