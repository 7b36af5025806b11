// The layout without a browser: its phases one by one, then the promises on seeded sets: nothing overlaps, nothing is dropped or outside
// its sheet, no leader runs through a foreign label, the same input gives the same scene.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "render/layout/cells.hpp"
#include "render/layout/lanes.hpp"
#include "render/layout/layout.hpp"
#include "render/write_svg.hpp"
#include "tests/render/build.hpp"
#include "tests/render/seeded.hpp"

namespace kalpanji::render {
namespace {

using test::Random;
using test::Seeded;
using test::seeded_chronicle;

// ---- phases ----

TEST(Lanes, TakeAsFewAsOverlap) {
  auto const lanes = pack({{0, 10}, {5, 15}, {12, 20}, {16, 30}}, 1);
  EXPECT_EQ(lanes.count, 2u);
  EXPECT_EQ(lanes.lane, (std::vector<std::uint32_t>{0, 1, 0, 1}));
}

TEST(Cells, BeginWhereTheyShouldAndGoOnForEver) {
  for (Step const& step : steps())
    for (Minute at : {Minute{-700'000'000}, Minute{-1}, Minute{0}, Minute{28'000'123}, Minute{900'000'000}}) {
      Minute const start = cell_start(step, at), next = next_cell(step, start);
      EXPECT_LE(start, at);
      EXPECT_GT(next, at) << static_cast<int>(step.row) << " x " << step.count << " at " << at;
      EXPECT_EQ(cell_start(step, next), next);
    }
}

// ---- promises ----

struct Words { Box box; std::size_t event; std::string_view words; };  // event: of the sheet; none for the picture's own

constexpr std::size_t no_event = static_cast<std::size_t>(-1);

/// What a line may ink: Noto Sans Bengali stays within 1.0 above and 0.45 below its base line.
Box box_of(TextLine const& line) {
  Unit const size = line.size * px;
  return {line.at.x, line.at.y - size * 17 / 20, line.at.x + Unit{line.line.width} * size / 1000, line.at.y + size * 7 / 20};
}

bool overlap(Box const& a, Box const& b) {
  return std::min(a.right, b.right) - std::max(a.left, b.left) > px && std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > px;
}

/// Does the stroke enter the box, made smaller by one px? Liang-Barsky on integers.
bool enters(Point a, Point b, Box box) {
  box = {box.left + px, box.top + px, box.right - px, box.bottom - px};
  if (box.left >= box.right || box.top >= box.bottom) return false;
  double t0 = 0, t1 = 1;
  auto const clip = [&](double p, double q) {
    if (p == 0) return q >= 0;
    double const r = q / p;
    if (p < 0) t0 = std::max(t0, r);
    else t1 = std::min(t1, r);
    return t0 <= t1;
  };
  auto const dx = static_cast<double>(b.x - a.x), dy = static_cast<double>(b.y - a.y);
  return clip(-dx, static_cast<double>(a.x - box.left)) && clip(dx, static_cast<double>(box.right - a.x)) &&
         clip(-dy, static_cast<double>(a.y - box.top)) && clip(dy, static_cast<double>(box.bottom - a.y));
}

struct Faults {
  int overlaps = 0, outside = 0, crossings = 0, struck = 0, empty = 0;
  std::string first;  // what the first overlap is of
};

Faults faults_of(Scene const& scene, Sheet const& sheet) {
  Faults out;
  std::vector<Words> words;
  auto const add = [&](Label const& label, std::size_t event) {
    for (auto i = label.first; i < label.last; ++i) words.push_back({box_of(scene.lines[i]), event, scene.lines[i].words});
  };
  add(sheet.title, no_event);
  for (Label const& label : sheet.captions) add(label, no_event);
  for (std::size_t e = 0; e < sheet.events.size(); ++e) {
    add(sheet.events[e].label, e);
    out.empty += sheet.events[e].label.first == sheet.events[e].label.last;
  }
  std::sort(words.begin(), words.end(), [](Words const& a, Words const& b) { return a.box.top < b.box.top; });
  Unit tallest = 0;
  for (Words const& w : words) {
    tallest = std::max(tallest, w.box.bottom - w.box.top);
    out.outside += w.box.left < 0 || w.box.top < 0 || w.box.right > sheet.width || w.box.bottom > sheet.height;
  }
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = i + 1; j < words.size() && words[j].box.top < words[i].box.bottom; ++j)
      if (overlap(words[i].box, words[j].box)) {
        ++out.overlaps;
        if (out.first.empty()) out.first = std::string{words[i].words} + " | " + std::string{words[j].words};
      }
  // A border of the ruler's cells through a word of the ruler: with two calendars their years begin in different places.
  for (Stroke const& cell : sheet.cells) {
    auto const from = std::lower_bound(words.begin(), words.end(), std::min(cell.a.y, cell.b.y) - tallest, [](Words const& w, Unit y) { return w.box.top < y; });
    for (auto w = from; w != words.end() && w->box.top <= std::max(cell.a.y, cell.b.y); ++w) {
      Unit const airy = (w->box.bottom - w->box.top) / 4;
      Box const ink{w->box.left, w->box.top + airy, w->box.right, w->box.bottom - airy};
      if (!enters(cell.a, cell.b, ink)) continue;
      ++out.struck;
      if (out.first.empty()) out.first = std::string{w->words} + " struck through";
    }
  }
  for (std::size_t e = 0; e < sheet.events.size(); ++e) {
    SceneEvent const& event = sheet.events[e];
    for (std::size_t p = 1; p < event.leader_points; ++p) {
      Point const a = event.leader[p - 1], b = event.leader[p];
      auto const from = std::lower_bound(words.begin(), words.end(), std::min(a.y, b.y) - tallest, [](Words const& w, Unit y) { return w.box.top < y; });
      for (auto w = from; w != words.end() && w->box.top <= std::max(a.y, b.y); ++w) out.crossings += w->event != e && enters(a, b, w->box);
    }
    for (auto m = event.first_mark; m < event.last_mark; ++m) {
      Box const& b = sheet.marks[m].box;
      out.outside += b.left < 0 || b.top < 0 || b.right > sheet.width || b.bottom > sheet.height;
    }
  }
  return out;
}

void expect_faultless(timeline::Chronicle const& chronicle, PictureOptions const& options, std::string const& what) {
  Type type;
  timeline::Chronicle const* const one = &chronicle;
  Scene const scene = lay_out({&one, 1}, options, type);
  std::set<std::uint32_t> drawn;
  for (Sheet const& sheet : scene.sheets) {
    Faults const f = faults_of(scene, sheet);
    EXPECT_EQ(f.overlaps, 0) << what << ": " << f.first;
    EXPECT_EQ(f.outside, 0) << what;
    EXPECT_EQ(f.crossings, 0) << what;
    EXPECT_EQ(f.struck, 0) << what << ": " << f.first;
    EXPECT_EQ(f.empty, 0) << what;
    if (options.paper != Paper::none) {
      constexpr std::array<std::pair<Unit, Unit>, 4> sizes{{{0, 0}, {794, 1123}, {1123, 1587}, {816, 1056}}};
      auto [width, height] = sizes[static_cast<std::size_t>(options.paper)];
      if (options.orientation == Orientation::landscape) std::swap(width, height);
      EXPECT_EQ(sheet.paper_width, width * px) << what;
      EXPECT_EQ(sheet.paper_height, height * px) << what;
      // Words stay readable where a sheet must be shown smaller: 17 px become 13 at the least.
      EXPECT_LE(sheet.width, sheet.paper_width * 17 / 13) << what;
      EXPECT_LE(sheet.height, sheet.paper_height * 17 / 13) << what;
    }
    for (SceneEvent const& e : sheet.events)
      if (!e.reference) {
        EXPECT_TRUE(drawn.insert(e.number).second) << what << ": drawn twice";
      }
  }
  EXPECT_EQ(drawn.size(), chronicle.events.size()) << what << ": dropped";
}

TEST(Layout, HoldsItsPromisesOnTheTwelveSets) {
  std::uint32_t seed = 1;
  for (int const events : {20, 100, 500, 2000})
    for (int const span : {30, 365, 36'525}) expect_faultless(seeded_chronicle(seed++, {events, span, false}), {}, std::to_string(events) + " events over " + std::to_string(span) + " days");
}

/// A thousand sets of every kind, each in a form of its own.
TEST(Layout, HoldsItsPromisesOnAThousandRandomSets) {
  Random random(2024);
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    Seeded const how{1 + random.below(60), 1 + random.below(random.percent(50) ? 40 : 40'000), random.percent(70)};
    auto const chronicle = seeded_chronicle(seed, how);
    PictureOptions options;
    options.orientation = random.percent(30) ? Orientation::landscape : Orientation::portrait;
    if (random.percent(25)) options.paper = static_cast<Paper>(1 + random.below(3));
    else if (random.percent(50)) options.width = 260 + random.below(1300);
    options.by_document = random.percent(20);
    if (random.percent(20)) options.reference = date::sys_days{date::year{1990} / 5 / 1};
    if (random.percent(20)) options.calendars = {timeline::Calendar::gregorian, timeline::Calendar::bangla_bd};
    if (random.percent(30)) options.voice = {Language::english, Digits::latin};
    expect_faultless(chronicle, options, "seed " + std::to_string(seed) + (options.orientation == Orientation::landscape ? " landscape" : "") + " paper " +
                                             std::to_string(static_cast<int>(options.paper)) + " width " + std::to_string(options.width) + " calendars " +
                                             std::to_string(options.calendars.size()));
    if (HasFailure()) return;
  }
}

TEST(Layout, GivesTheSameBytesEachTime) {
  auto const chronicle = seeded_chronicle(5, {200, 4000, true});
  timeline::Chronicle const* const one = &chronicle;
  EXPECT_EQ(write_svg({&one, 1}, {}), write_svg({&one, 1}, {}));
}

// ---- the axis ----

timeline::Chronicle chronicle_of(std::vector<std::pair<date::sys_days, date::sys_days>> const& spans, std::vector<timeline::Precision> const& precisions) {
  timeline::Chronicle out;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    timeline::Expression e;
    e.moment.resolved = true;
    e.moment.first = spans[i].first;
    e.moment.last = spans[i].second;
    e.moment.precision = precisions[i];
    out.expressions.push_back(e);
    timeline::Event event;
    event.when = static_cast<std::uint32_t>(i);
    event.title = "ঘটনা";
    out.events.push_back(event);
  }
  return out;
}

/// 2001 … June 2017 … 2-4 July 2024: three stretches, two breaks that say what they leave out, days told apart.
TEST(Axis, IsCutWhereNothingHappensForLong) {
  using namespace date;
  using enum timeline::Precision;
  sys_days const july{2024_y / 7 / 2};
  auto const chronicle = chronicle_of({{sys_days{2001_y / 1 / 1}, sys_days{2001_y / 12 / 31}}, {sys_days{2017_y / 6 / 1}, sys_days{2017_y / 6 / 30}}, {july, july}, {july + days{1}, july + days{1}}, {july + days{2}, july + days{2}}},
                                      {year, month, day, day, day});
  timeline::Chronicle const* const one = &chronicle;
  Type type;
  Scene const scene = lay_out({&one, 1}, {}, type);
  Sheet const& sheet = scene.sheets.front();
  EXPECT_EQ(sheet.ruler.size(), 3u);
  EXPECT_EQ(sheet.breaks.size(), 2u);
  std::set<std::string> captions;
  for (Label const& label : sheet.captions) captions.emplace(label.words);
  for (auto const* words : {"২০০১", "২০১৭", "জুন", "২০২৪", "জুলাই", "২", "৩", "৪", "মাঝে ১৫ বছর", "মাঝে ৭ বছর"}) EXPECT_TRUE(captions.contains(words)) << words;
  ASSERT_EQ(sheet.marks.size(), 5u);
  EXPECT_EQ(sheet.marks[0].shape, MarkShape::band);
  EXPECT_EQ(sheet.marks[2].shape, MarkShape::dot);
  EXPECT_GE(sheet.marks[3].box.top - sheet.marks[2].box.top, 2 * 6 * px);
}

TEST(Marks, ShowPrecisionAsShape) {
  using namespace date;
  timeline::Moment m;
  m.resolved = true;
  m.first = m.last = sys_days{2024_y / 7 / 2};
  std::vector<Extent> more;
  EXPECT_TRUE(extent_of(m, more)->is_point());
  m.from.clock = {10, 30, -1};
  EXPECT_EQ(extent_of(m, more)->first, begin_of(m.first) + 630);
  m.from = {};
  m.approximate = true;
  EXPECT_TRUE(extent_of(m, more)->fades_first && extent_of(m, more)->fades_last);
  m.approximate = false;
  m.open_end = true;
  EXPECT_TRUE(extent_of(m, more)->fades_last && !extent_of(m, more)->fades_first && extent_of(m, more)->range);
  m.resolved = false;
  EXPECT_FALSE(extent_of(m, more));
}

Scene scene_of(timeline::Chronicle const& c) {
  static std::deque<Type> types;  // whose words the scenes point into
  timeline::Chronicle const* const one = &c;
  return lay_out({&one, 1}, {}, types.emplace_back());
}

std::set<std::string> captions_of(Sheet const& sheet) {
  std::set<std::string> out;
  for (Label const& label : sheet.captions) out.emplace(label.words);
  return out;
}

/// An evening and the whole of the next day are not torn apart for the hour between them.
TEST(Axis, IsNotCutForAnHour) {
  timeline::Chronicle c;
  for (std::int16_t hour : {20, 21, 22, 23}) {
    auto m = build::moment(build::day(2024, 7, 2));
    m.kind = timeline::Kind::time, m.precision = timeline::Precision::minute, m.from.clock = {hour, 0, -1};
    build::add(c, m, "আসর");
  }
  build::add(c, build::moment(build::day(2024, 7, 3)), "বৈঠক");
  EXPECT_EQ(scene_of(c).sheets.front().ruler.size(), 1u);
}

/// The year of the last event is said, although the axis of 1920-1975 would end in August.
TEST(Axis, NamesItsLastYear) {
  timeline::Chronicle c;
  for (int y = 1920; y <= 1975; y += 5) build::add(c, build::moment(build::day(y, 2, 15)), "ঘটনা");
  EXPECT_TRUE(captions_of(scene_of(c).sheets.front()).contains("১৯৭৫"));
}

/// A stretch that holds nothing but the other day of a conflict says its month and day, not its year alone.
TEST(Axis, NamesTheDayOfAConflictThatStandsAlone) {
  timeline::Chronicle c;
  for (unsigned d = 1; d <= 5; ++d) build::add(c, build::moment(build::day(2024, 7, d)), "বৈঠক");
  build::add(c, build::moment(build::day(2025, 3, 4)), "দেখা");
  build::doubt(c, build::day(2024, 11, 17));
  auto const scene = scene_of(c);
  auto const captions = captions_of(scene.sheets.front());
  EXPECT_EQ(scene.sheets.front().ruler.size(), 3u);
  EXPECT_TRUE(captions.contains("নভেম্বর") && captions.contains("১৭")) << scene.sheets.front().ruler.size();
}

/// 28 September to 2 October: the month in which it begins is said too, although it holds but three days of it.
TEST(Axis, NamesTheMonthInWhichItBegins) {
  timeline::Chronicle c;
  for (unsigned d = 28; d <= 30; ++d) build::add(c, build::moment(build::day(2025, 9, d)), "পূজা");
  for (unsigned d = 1; d <= 4; ++d) build::add(c, build::moment(build::day(2025, 10, d)), "পূজা");
  auto const captions = captions_of(scene_of(c).sheets.front());
  EXPECT_TRUE(captions.contains("সেপ্টেম্বর") && captions.contains("অক্টোবর"));
}

/// On a narrow sheet a month stands below its year, and the hours of a second day below its date.
TEST(Axis, SetsNamesBelowOneAnotherWhereThereIsLittleRoom) {
  timeline::Chronicle c;
  build::add(c, build::moment(build::day(2024, 7, 2)), "বৈঠক");
  build::add(c, build::moment(build::day(2024, 7, 4)), "দেখা");
  timeline::Chronicle const* const one = &c;
  Type type;
  PictureOptions options;
  options.width = 360;
  Scene const scene = lay_out({&one, 1}, options, type);
  std::map<std::string, Point> at;
  for (Label const& label : scene.sheets.front().captions) at.emplace(label.words, scene.lines[label.first].at);
  ASSERT_TRUE(at.contains("২০২৪") && at.contains("জুলাই") && at.contains("২"));
  EXPECT_EQ(at["২০২৪"].x, at["জুলাই"].x);
  EXPECT_LT(at["২০২৪"].y, at["জুলাই"].y);
  EXPECT_GT(at["২"].x, at["জুলাই"].x);
}

/// The line of a conflict begins at its mark, also where that is a bar beside the axis.
TEST(Doubt, BeginsAtTheMark) {
  using namespace date;
  for (Orientation const o : {Orientation::portrait, Orientation::landscape}) {
    timeline::Chronicle c;
    auto range = build::moment(build::day(2024, 7, 2));
    range.shape = timeline::Shape::interval;
    range.last = sys_days{2024_y / 7 / 9};
    build::add(c, range, "মেলা");
    build::doubt(c, build::day(2024, 7, 20));
    timeline::Chronicle const* const one = &c;
    Type type;
    PictureOptions options;
    options.orientation = o;
    Scene const scene = lay_out({&one, 1}, options, type);
    Sheet const& sheet = scene.sheets.front();
    ASSERT_TRUE(sheet.events[0].doubt && sheet.events[0].doubt->ring);
    Box const& bar = sheet.marks[0].box;
    Point const begin = sheet.events[0].doubt->detour[0];
    EXPECT_TRUE(begin.x >= bar.left && begin.x <= bar.right && begin.y >= bar.top && begin.y <= bar.bottom) << begin.x / px << "," << begin.y / px;
  }
}

TEST(Axis, IsNotCutWhereThingsAreEven) {
  timeline::Chronicle c;
  for (int y = 1950; y < 2000; y += 5) build::add(c, build::moment(build::day(y, 3, 26)), "উদযাপন");
  EXPECT_EQ(scene_of(c).sheets.front().ruler.size(), 1u);
}

TEST(Groups, ShareOneMarkAndHeading) {
  timeline::Chronicle c;
  build::add(c, build::moment(build::day(2024, 7, 4)), "প্রথম");
  build::add(c, build::moment(build::day(2024, 7, 4)), "দ্বিতীয়");
  auto const scene = scene_of(c);
  auto const& events = scene.sheets.front().events;
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].last_mark - events[0].first_mark, 1u);
  EXPECT_EQ(events[1].last_mark - events[1].first_mark, 0u);
  EXPECT_EQ(events[0].title, "প্রথম");  // of one day, as the text tells them
}

TEST(Doubt, StandsAtTheOtherDayWithItsReasonInWords) {
  timeline::Chronicle c;
  build::add(c, build::moment(build::day(2024, 7, 2)), "বৈঠক");
  build::add(c, build::moment(build::day(2024, 7, 4)), "দেখা");
  build::doubt(c, build::day(2024, 7, 3));
  auto const scene = scene_of(c);
  Sheet const& sheet = scene.sheets.front();
  ASSERT_TRUE(sheet.events[1].doubt && sheet.events[1].doubt->ring);
  EXPECT_GT(sheet.events[1].doubt->ring->y, sheet.marks[0].box.bottom);
  EXPECT_LT(sheet.events[1].doubt->ring->y, sheet.marks[1].box.top);
  EXPECT_NE(sheet.events[1].doubt->words.find("বৃহস্পতিবার"), std::string_view::npos);
  EXPECT_FALSE(sheet.events[0].doubt);
}

TEST(Gather, LeavesOutWhatHasNoPlaceOnTheAxis) {
  timeline::Chronicle c;
  auto never = build::moment(build::day(2025, 4, 30));
  never.resolved = never.possible = false;
  build::add(c, never, "৩১ এপ্রিল");
  auto const scene = scene_of(c);
  EXPECT_TRUE(scene.sheets.front().events.empty());
  EXPECT_FALSE(scene.description.empty());
}

TEST(Paper, HoldsEverySheetAndNumbersIt) {
  auto const chronicle = seeded_chronicle(3, {120, 900, false});
  timeline::Chronicle const* const one = &chronicle;
  PictureOptions options;
  options.paper = Paper::a4;
  Type type;
  Scene const scene = lay_out({&one, 1}, options, type);
  EXPECT_GT(scene.sheets.size(), 3u);
  for (Sheet const& sheet : scene.sheets) {
    EXPECT_EQ(sheet.width, 794 * px);
    EXPECT_EQ(sheet.height, 1123 * px);
    EXPECT_FALSE(sheet.ruler.empty());
    EXPECT_TRUE(sheet.captions.back().words.starts_with("পৃষ্ঠা"));
  }
}

}  // namespace
}  // namespace kalpanji::render
