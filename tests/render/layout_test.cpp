// What must hold of every picture: no label over another or off the page, leaders in their corridor, time downwards, long
// empty stretches cut, the same scene twice. On seeded chronicles from a month to a century, and by hand where it matters.
#include "render/layout/layout.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "render/layout/scale.hpp"
#include "render/layout/sizes.hpp"
#include "render/write_svg.hpp"
#include "tests/render/build.hpp"

namespace kalpanji::render {

namespace {

using build::day;
using build::moment;

struct Box { Unit left, top, right, bottom; };

// The ink of a line may rise above and hang below its base line as far as its setting gives it room.
Box box_of(TextLine const& line) {
  Unit const size = line.size * px;
  return {line.at.x, line.at.y - size, line.at.x + Unit{line.line.width} * size / 1000, line.at.y + size * 2 / 5};
}

std::vector<Box> boxes_of(Label const& label) {
  std::vector<Box> out;
  for (auto const& line : label.lines) out.push_back(box_of(line));
  return out;
}

bool overlap(Box const& a, Box const& b) { return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom; }

Scene scene_of(timeline::Chronicle const& c, Type& type) {
  timeline::Chronicle const* const one[] = {&c};
  return lay_out(one, PictureOptions{}, type);
}

Scene scene_of(timeline::Chronicle const& c) {
  Type type;
  return scene_of(c, type);
}

struct Set { std::uint32_t seed; int events, days; };

class EveryPicture : public testing::TestWithParam<Set> {
 protected:
  timeline::Chronicle const chronicle = build::random_chronicle(GetParam().seed, GetParam().events, GetParam().days);
  Scene const scene = scene_of(chronicle);
};

TEST_P(EveryPicture, ShowsEachEventOnce) {
  ASSERT_EQ(scene.events.size(), chronicle.events.size());
  std::vector<std::string> told, shown;
  for (auto const& e : chronicle.events) told.push_back(e.title);
  for (auto const& e : scene.events) shown.push_back(e.title);
  std::sort(told.begin(), told.end());
  std::sort(shown.begin(), shown.end());
  EXPECT_EQ(told, shown);
  for (auto const& e : scene.events) EXPECT_FALSE(e.label.lines.empty()) << e.name;
}

TEST_P(EveryPicture, OverlapsNoLabels) {
  // Labels stand in order below one another, so neighbours are enough; the words on the axis stand in a column of their own.
  for (std::size_t i = 1; i < scene.events.size(); ++i)
    for (auto const& a : boxes_of(scene.events[i - 1].label))
      for (auto const& b : boxes_of(scene.events[i].label)) ASSERT_FALSE(overlap(a, b)) << scene.events[i].name;
  for (std::size_t i = 1; i < scene.events.size(); ++i)
    ASSERT_GT(scene.events[i].label.lines.front().at.y, scene.events[i - 1].label.lines.back().at.y);
}

TEST_P(EveryPicture, OverlapsNoCaptions) {
  auto captions = scene.captions;
  std::sort(captions.begin(), captions.end(), [](Label const& a, Label const& b) { return a.lines.front().at.y < b.lines.front().at.y; });
  for (std::size_t i = 1; i < captions.size(); ++i)
    ASSERT_GE(captions[i].lines.front().at.y - captions[i - 1].lines.back().at.y, sizes::caption.size * px) << captions[i - 1].words << " and " << captions[i].words;
}

TEST_P(EveryPicture, StaysOnThePage) {
  std::vector<Box> all;
  for (auto const& b : boxes_of(scene.title)) all.push_back(b);
  for (auto const& label : scene.captions) for (auto const& b : boxes_of(label)) all.push_back(b);
  for (auto const& event : scene.events) for (auto const& b : boxes_of(event.label)) all.push_back(b);
  for (auto const& b : all) {
    ASSERT_GE(b.left, 0);
    ASSERT_LE(b.right, scene.width);
    ASSERT_GE(b.top, 0);
    ASSERT_LE(b.bottom, scene.height);
  }
  for (auto const& event : scene.events)
    for (auto const& p : event.leader) ASSERT_TRUE(p.y >= 0 && p.y <= scene.height) << event.name;
}

TEST_P(EveryPicture, KeepsLeadersInTheirCorridor) {
  Unit last_start = 0, last_end = 0;
  for (auto const& event : scene.events) {
    for (auto const& p : event.leader) {
      ASSERT_GE(p.x, sizes::axis) << event.name;
      ASSERT_LT(p.x, sizes::label_left) << event.name;
    }
    if (!event.mark) continue;
    // Neither end falls back behind the leader before: two leaders never cross.
    auto const arrival = event.leader[event.leader.size() - 2].y;
    ASSERT_GE(event.leader.front().y, last_start) << event.name;
    ASSERT_GE(arrival, last_end) << event.name;
    last_start = event.leader.front().y;
    last_end = arrival;
  }
}

TEST_P(EveryPicture, LetsTimeRunDownwards) {
  for (std::size_t i = 1; i < scene.stretches.size(); ++i) ASSERT_GT(scene.stretches[i].top, scene.stretches[i - 1].bottom);
  for (auto const& s : scene.stretches) ASSERT_GT(s.bottom, s.top);
  EXPECT_EQ(scene.breaks.size() + 1, scene.stretches.size());
  for (auto const& tick : scene.ticks)
    EXPECT_TRUE(std::any_of(scene.stretches.begin(), scene.stretches.end(), [&](Stretch const& s) { return s.top <= tick.y && tick.y <= s.bottom; })) << tick.y;
}

TEST_P(EveryPicture, IsTheSameTwice) {
  timeline::Chronicle const* const one[] = {&chronicle};
  EXPECT_EQ(write_svg(one, PictureOptions{}), write_svg(one, PictureOptions{}));
}

TEST_P(EveryPicture, FindsAGlyphForEveryLetter) { EXPECT_EQ(scene.missing, 0u); }

INSTANTIATE_TEST_SUITE_P(Seeded, EveryPicture,
                         testing::Values(Set{1, 1, 31}, Set{2, 20, 31}, Set{3, 20, 365}, Set{4, 20, 36525}, Set{5, 100, 31}, Set{6, 100, 365}, Set{7, 100, 36525},
                                         Set{8, 500, 31}, Set{9, 500, 365}, Set{10, 500, 36525}, Set{11, 2000, 365}, Set{12, 2000, 36525}),
                         [](auto const& drawn) { return std::to_string(drawn.param.events) + "EventsOver" + std::to_string(drawn.param.days) + "Days"; });

TEST(Scale, CutsYearsThatNothingFills) {
  timeline::Chronicle c;
  build::add(c, moment(day(2001, 1, 1), timeline::Precision::year), "গঠিত হয়");
  build::add(c, moment(day(2017, 6, 1), timeline::Precision::month), "সদস্য হয়");
  for (unsigned d = 2; d <= 4; ++d) build::add(c, moment(day(2024, 7, d)), "বৈঠক হয়");
  auto const scene = scene_of(c);
  ASSERT_EQ(scene.stretches.size(), 3u);
  std::string words;
  for (auto const& caption : scene.captions) words += caption.words + "|";
  EXPECT_NE(words.find("২০০১"), std::string::npos) << words;
  EXPECT_NE(words.find("জুন ২০১৭"), std::string::npos) << words;
  EXPECT_NE(words.find("জুলাই ২০২৪"), std::string::npos) << words;
  EXPECT_NE(words.find("১৫ বছর"), std::string::npos) << words;  // from the end of 2001 to June 2017
}

TEST(Scale, DoesNotCutWhatIsEven) {
  timeline::Chronicle c;
  for (int y = 1950; y < 2000; y += 5) build::add(c, moment(day(y, 3, 26)), "উদযাপন");
  EXPECT_EQ(scene_of(c).stretches.size(), 1u);
}

TEST(Scale, KeepsDaysInOrderAcrossItsCuts) {
  auto const c = build::random_chronicle(21, 60, 36525);
  timeline::Chronicle const* const one[] = {&c};
  auto const all = gather(one);
  auto const scale = make_scale(all, std::vector<Unit>(all.groups.size(), 50 * px), 100 * px);
  Unit last = 0;
  for (auto d = day(1970, 12, 1); d < day(2071, 2, 1); d += date::days{1}) {
    auto const y = scale.y(middle_of(d));
    ASSERT_GE(y, last);
    last = y;
  }
  EXPECT_GE(scale.y(begin_of(day(1900, 1, 1))), 100 * px);
  EXPECT_EQ(last, scale.segments.back().bottom);
}

TEST(Groups, ShareOneMarkAndHeading) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 4)), "প্রথম");
  build::add(c, moment(day(2024, 7, 4)), "দ্বিতীয়");
  auto const scene = scene_of(c);
  ASSERT_EQ(scene.events.size(), 2u);
  EXPECT_TRUE(scene.events[0].mark);
  EXPECT_FALSE(scene.events[1].mark);
  EXPECT_EQ(scene.events[0].title, "প্রথম");  // of one day, as the text tells them
}

TEST(Doubt, StandsAtTheOtherDayWithItsReasonInWords) {
  timeline::Chronicle c;
  build::add(c, moment(day(2024, 7, 2)), "বৈঠক");
  build::add(c, moment(day(2024, 7, 4)), "দেখা");
  build::doubt(c, day(2024, 7, 3));
  auto const scene = scene_of(c);
  ASSERT_TRUE(scene.events[1].doubt);
  EXPECT_GT(scene.events[1].doubt->y, scene.events[0].mark->first);
  EXPECT_LT(scene.events[1].doubt->y, scene.events[1].mark->first);
  EXPECT_NE(scene.events[1].name.find(scene.events[1].doubt->words), std::string::npos);
  EXPECT_FALSE(scene.events[0].doubt);
}

TEST(Gather, LeavesOutWhatHasNoPlaceOnTheAxis) {
  timeline::Chronicle c;
  auto never = moment(day(2025, 4, 30));
  never.resolved = never.possible = false;
  build::add(c, never, "৩১ এপ্রিল");
  auto const scene = scene_of(c);
  EXPECT_TRUE(scene.events.empty());
  EXPECT_FALSE(scene.description.empty());
}

}  // namespace

}  // namespace kalpanji::render
