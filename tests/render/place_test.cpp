// Placing labels: against every arrangement of small ones, and what must hold of any. Positions are whole units, so the
// least sum of squares on integers may beat the rounded mean by a rounding, and by no more.
#include "render/layout/place.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "tests/render/build.hpp"

namespace kalpanji::render {

namespace {

/// Of things so tall and so far apart.
std::vector<Unit> settle(std::vector<Wish> wishes, Unit apart, Unit top) {
  for (Wish& w : wishes) w.room += apart;
  return place(wishes, top);
}

Unit cost(std::vector<Wish> const& wishes, std::vector<Unit> const& at) {
  Unit sum = 0;
  for (std::size_t i = 0; i < wishes.size(); ++i) sum += (at[i] - wishes[i].wish) * (at[i] - wishes[i].wish);
  return sum;
}

// The least cost over all arrangements of which the first stands in [top, top + range).
Unit least_cost(std::vector<Wish> const& wishes, Unit apart, Unit top, Unit range, std::vector<Unit>& at) {
  auto const i = at.size();
  if (i == wishes.size()) return cost(wishes, at);
  Unit best = std::numeric_limits<Unit>::max();
  for (Unit y = i == 0 ? top : at[i - 1] + wishes[i - 1].room + apart; y < top + range; ++y) {
    at.push_back(y);
    best = std::min(best, least_cost(wishes, apart, top, range, at));
    at.pop_back();
  }
  return best;
}

TEST(Place, LeavesAloneWhatDoesNotCollide) {
  EXPECT_EQ(settle({{0, 10}, {20, 10}, {50, 10}}, 5, 0), (std::vector<Unit>{0, 20, 50}));
}

TEST(Place, SharesTheMoveBetweenTwoThatCollide) {
  EXPECT_EQ(settle({{100, 10}, {100, 10}}, 0, 0), (std::vector<Unit>{95, 105}));
}

TEST(Place, NeverGoesAboveTheTop) {
  EXPECT_EQ(settle({{-50, 10}, {-40, 10}}, 2, 0), (std::vector<Unit>{0, 12}));
}

TEST(Place, OfNothingIsNothing) { EXPECT_TRUE(settle({}, 5, 0).empty()); }

TEST(Place, IsNoDearerThanTheBestOfAllArrangements) {
  build::Dice dice{11};
  for (int round = 0; round < 120; ++round) {
    std::vector<Wish> wishes;
    Unit at = 0;
    for (int i = 1 + dice.below(4); i > 0; --i) wishes.push_back({at += dice.below(5), 1 + dice.below(3)});
    Unit const apart = dice.below(2);
    auto const got = settle(wishes, apart, 0);
    std::vector<Unit> empty;
    auto const best = least_cost(wishes, apart, 0, 34, empty);
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
    for (int i = dice.below(200); i > 0; --i) wishes.push_back({at += dice.below(60), 1 + dice.below(90)});
    auto const got = settle(wishes, 7, 40);
    ASSERT_EQ(got.size(), wishes.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
      ASSERT_GE(got[i], 40) << round;
      if (i > 0) {
        ASSERT_GE(got[i], got[i - 1] + wishes[i - 1].room + 7) << round;
      }
    }
  }
}

TEST(Place, StaysBetweenBothBounds) {
  EXPECT_EQ(place({{0, 10}, {0, 10}}, 5), (std::vector<Unit>{5, 15}));
  EXPECT_EQ(place({{90, 10}, {95, 10}}, 0, 90), (std::vector<Unit>{80, 90}));
}

}  // namespace

}  // namespace kalpanji::render
