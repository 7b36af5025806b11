// Placing labels: against every arrangement of small ones, and what must hold of any. Positions are whole units, so the
// least sum of squares on integers may beat the rounded mean by a rounding, and by no more. `room` is a label's height and the distance
// below it.
#include "render/layout/place.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "tests/render/build.hpp"

namespace kalpanji::render {

namespace {

Unit cost(std::vector<Wish> const& wishes, std::vector<Unit> const& at) {
  Unit sum = 0;
  for (std::size_t i = 0; i < wishes.size(); ++i) sum += (at[i] - wishes[i].wish) * (at[i] - wishes[i].wish);
  return sum;
}

// The least cost over all arrangements of which the first stands in [top, top + range).
Unit least_cost(std::vector<Wish> const& wishes, Unit top, Unit range, std::vector<Unit>& at) {
  auto const i = at.size();
  if (i == wishes.size()) return cost(wishes, at);
  Unit best = std::numeric_limits<Unit>::max();
  for (Unit y = i == 0 ? top : at[i - 1] + wishes[i - 1].room; y < top + range; ++y) {
    at.push_back(y);
    best = std::min(best, least_cost(wishes, top, range, at));
    at.pop_back();
  }
  return best;
}

TEST(Place, LeavesAloneWhatDoesNotCollide) {
  EXPECT_EQ(place({{0, 15}, {20, 15}, {50, 15}}, 0), (std::vector<Unit>{0, 20, 50}));
}

TEST(Place, SharesTheMoveBetweenTwoThatCollide) {
  EXPECT_EQ(place({{100, 10}, {100, 10}}, 0), (std::vector<Unit>{95, 105}));
}

TEST(Place, NeverGoesAboveTheTop) {
  EXPECT_EQ(place({{-50, 12}, {-40, 12}}, 0), (std::vector<Unit>{0, 12}));
}

TEST(Place, OfNothingIsNothing) { EXPECT_TRUE(place({}, 0).empty()); }

TEST(Place, IsNoDearerThanTheBestOfAllArrangements) {
  build::Dice dice{11};
  for (int round = 0; round < 120; ++round) {
    std::vector<Wish> wishes;
    Unit at = 0;
    for (int i = 1 + dice.below(4); i > 0; --i) wishes.push_back({at += dice.below(5), 1 + dice.below(4)});
    auto const got = place(wishes, 0);
    std::vector<Unit> empty;
    auto const best = least_cost(wishes, 0, 34, empty);
    // A block's mean, rounded down, is less than one unit off: each of its labels adds less than one square.
    EXPECT_LE(cost(wishes, got), best + static_cast<Unit>(wishes.size())) << "round " << round;
    EXPECT_GE(cost(wishes, got), best) << "round " << round;
  }
}

TEST(Place, KeepsOrderAndDistanceAndTop) {
  build::Dice dice{12};
  for (int round = 0; round < 200; ++round) {
    std::vector<Wish> wishes;
    Unit at = -300;
    for (int i = dice.below(200); i > 0; --i) wishes.push_back({at += dice.below(60), 8 + dice.below(90)});
    auto const got = place(wishes, 40);
    ASSERT_EQ(got.size(), wishes.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
      ASSERT_GE(got[i], 40) << round;
      if (i > 0) {
        ASSERT_GE(got[i], got[i - 1] + wishes[i - 1].room) << round;
      }
    }
  }
}

}  // namespace

}  // namespace kalpanji::render
