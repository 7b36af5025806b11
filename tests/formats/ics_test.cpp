// iCalendar read back by libical, and the rules that no parser checks: octets, line ends, escapes, UIDs.
#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>
#include <random>
#include <set>

#include "render/clusters.hpp"
#include "render/escape.hpp"
#include "render/write_itinerary.hpp"
#include "tests/formats/samples.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

constexpr Voice bn{Language::bengali, Digits::bengali};

struct Freed {
  void operator()(icalcomponent* c) const { icalcomponent_free(c); }
};
using Calendar_ = std::unique_ptr<icalcomponent, Freed>;

Calendar_ parse(std::string const& ics) { return Calendar_{icalparser_parse_string(ics.c_str())}; }

std::vector<icalcomponent*> events_of(icalcomponent* calendar) {
  std::vector<icalcomponent*> out;
  for (auto* e = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); e != nullptr; e = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) out.push_back(e);
  return out;
}

std::string text(icaltimetype t) { return icaltime_as_ical_string(t); }

// CR LF only, at most 75 octets a line, whole code points and letters, no control.
void expect_sound_lines(std::string const& ics) {
  ASSERT_TRUE(ics.ends_with("END:VCALENDAR\r\n"));
  for (std::size_t at = 0; at < ics.size();) {
    auto const end = ics.find("\r\n", at);
    ASSERT_NE(end, std::string::npos);
    auto const line = ics.substr(at, end - at);
    ASSERT_LE(line.size(), 75u) << line;
    ASSERT_EQ(well_formed(line), line);
    for (char const c : line) ASSERT_GE(static_cast<unsigned char>(c), 0x20u) << line;
    at = end + 2;
  }
}

TEST(Ics, LibicalReadsTheSameDays) {
  auto const documents = visit();
  auto const ics = write_ics(Pointers{documents}, {.programme = {.voice = bn}});
  expect_sound_lines(ics);
  auto const calendar = parse(ics);
  ASSERT_NE(calendar, nullptr);
  EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
  std::string told;
  for (auto* e : events_of(calendar.get()))
    told += text(icalcomponent_get_dtstart(e)) + " " + text(icalcomponent_get_dtend(e)) + " " + icalcomponent_get_summary(e) + "\n";
  EXPECT_EQ(told,
            "20240702 20240703 আস্তানায় পৌঁছানো\n"
            "20240702T153000 20240702T153000 নুর্তলুর সঙ্গে বৈঠক, সভাকক্ষ ২\n"
            "20240702T100000 20240702T113000 সংবাদ সম্মেলন\n"
            "20240702 20240703 নৈশভোজ (সন্ধ্যা)\n"
            "20240701 20240801 চুক্তি সই হয়\n"
            "20240710 20240713 মেলা\n"
            "20240710T220000 20240712T000000 রাতভর গান\n"
            "20240705T140000 20240705T150000 সাপ্তাহিক আলোচনা\n"
            "20240720 20240722 ফেরা\n"
            "20240715 20240716 শুনানি\n"
            "20240717 20240718 শুনানি\n"
            "19710101 19720101 জন্ম\n");
}

TEST(Ics, SaysWhatIsUncertain) {
  auto const documents = visit();
  auto const calendar = parse(write_ics(Pointers{documents}, {.programme = {.voice = bn}}));
  std::set<std::string> tentative;
  for (auto* e : events_of(calendar.get())) {
    if (icalcomponent_get_status(e) != ICAL_STATUS_TENTATIVE) continue;
    tentative.insert(icalcomponent_get_summary(e));
    auto* transparent = icalcomponent_get_first_property(e, ICAL_TRANSP_PROPERTY);
    ASSERT_NE(transparent, nullptr);
    EXPECT_EQ(icalproperty_get_transp(transparent), ICAL_TRANSP_TRANSPARENT);
  }
  EXPECT_EQ(tentative, (std::set<std::string>{"চুক্তি সই হয়", "ফেরা", "জন্ম"}));
}

TEST(Ics, DisputedEventsOnlyOnRequest) {
  auto const documents = visit();
  auto const without = write_ics(Pointers{documents}, {.programme = {.voice = bn}}), with = write_ics(Pointers{documents}, {.programme = {.voice = bn}, .disputed = true});
  auto const count = [](std::string const& ics) { return events_of(parse(ics).get()).size(); };
  EXPECT_EQ(count(with), count(without) + 1);
  EXPECT_NE(with.find("20240704"), std::string::npos);
  EXPECT_EQ(without.find("20240704"), std::string::npos);
}

TEST(Ics, WeeklyTalkRecursOnFridays) {
  auto const documents = visit();
  auto const calendar = parse(write_ics(Pointers{documents}, {.programme = {.voice = bn, .to = date::sys_days{2024_y / 7 / 26}}}));
  int found = 0;
  for (auto* e : events_of(calendar.get())) {
    auto* rule = icalcomponent_get_first_property(e, ICAL_RRULE_PROPERTY);
    if (rule == nullptr) continue;
    ++found;
    auto* each = icalrecur_iterator_new(icalproperty_get_rrule(rule), icalcomponent_get_dtstart(e));
    std::string days;
    for (auto t = icalrecur_iterator_next(each); !icaltime_is_null_time(t); t = icalrecur_iterator_next(each)) days += text(t) + " ";
    icalrecur_iterator_free(each);
    EXPECT_EQ(days, "20240705T140000 20240712T140000 20240719T140000 20240726T140000 ");
  }
  EXPECT_EQ(found, 1);
}

TEST(Ics, ZonesFollowTheRegion) {
  auto const timed = [](Region r) {
    std::vector<Document> const d{Document{"a", r}.tell(moment({at(day(2024_y / 7 / 2), 10)}), "সভা")};
    return write_ics(Pointers{d}, {.programme = {.voice = bn}});
  };
  EXPECT_NE(timed(Region::bangladesh).find("DTSTART;TZID=Asia/Dhaka:20240702T100000\r\n"), std::string::npos);
  EXPECT_NE(timed(Region::bangladesh).find("TZID:Asia/Dhaka\r\n"), std::string::npos);
  EXPECT_NE(timed(Region::india).find("DTSTART;TZID=Asia/Kolkata:20240702T100000\r\n"), std::string::npos);
  EXPECT_NE(timed(Region::automatic).find("DTSTART:20240702T100000\r\n"), std::string::npos);
  EXPECT_EQ(timed(Region::automatic).find("VTIMEZONE"), std::string::npos);
}

TEST(Ics, UidsAreTheSameForTheSameInputAndNeverTwice) {
  auto const one = Document{"a"}.tell(moment({day(2024_y / 7 / 2)}), "সভা");
  std::vector<Document> const twice{one, one};
  auto const ics = write_ics(Pointers{twice}, {.programme = {.voice = bn}});
  EXPECT_EQ(ics, write_ics(Pointers{twice}, {.programme = {.voice = bn}}));
  std::set<std::string> uids;
  auto const calendar = parse(ics);
  for (auto* e : events_of(calendar.get())) uids.insert(icalcomponent_get_uid(e));
  EXPECT_EQ(uids.size(), 2u);
}

TEST(Ics, FoldsBetweenLetters) {
  std::string const line = "SUMMARY:" + std::string(60, 'x') + "ক্ষ্মী উপপ্রধানমন্ত্রী পররাষ্ট্রমন্ত্রী";
  auto const folded = fold_ics(line);
  std::string unfolded, piece;
  for (std::size_t at = 0; at < folded.size();) {
    auto const end = folded.find("\r\n", at);
    piece = folded.substr(at, end - at);
    ASSERT_LE(piece.size(), 75u);
    if (at != 0) {
      ASSERT_EQ(piece[0], ' ');
      piece.erase(0, 1);
      std::size_t first = 0;
      EXPECT_FALSE(joins_backward(next_code_point(piece, first))) << piece;
    }
    unfolded += piece;
    at = end + 2;
  }
  EXPECT_EQ(unfolded, line);
}

// Whatever stands in a title, there are as many events as were told, and each has its own title.
TEST(Ics, TitlesOfStrangersAreOnlyTitles) {
  Document d;
  for (auto const& attack : attacks) d.tell(moment({day(2024_y / 7 / 2)}), attack);
  std::vector<Document> const documents{d};
  auto const ics = write_ics(Pointers{documents}, {.programme = {.voice = bn, .title = attacks[8]}});
  expect_sound_lines(ics);
  EXPECT_EQ(events_of(parse(ics).get()).size(), attacks.size());
  EXPECT_EQ(ics.find("\r\nUID:evil"), std::string::npos);
}

TEST(Ics, A_thousandProgrammesKeepTheirDays) {
  std::mt19937 random{5545};
  auto const below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 1000; ++round) {
    Document d{"r" + std::to_string(round), static_cast<Region>(below(3))};
    std::vector<std::string> wanted;
    for (int n = 1 + below(6); n > 0; --n) {
      auto const first = date::sys_days{1800_y / 1 / 1} + date::days{below(140'000)};
      auto const last = first + date::days{below(3) * below(40)};
      auto const shown = [](date::sys_days s) {
        auto out = date::format("%Y%m%d", s);
        return out;
      };
      if (below(2) == 0) {
        int const hour = below(24), minute = below(60);
        d.tell(moment({at(days(first, first), hour, minute)}), "ঘটনা");
        auto const two = [](int k) { return (k < 10 ? "0" : "") + std::to_string(k); };
        wanted.push_back(shown(first) + "T" + two(hour) + two(minute) + "00");
      } else {
        d.tell(first == last ? moment({days(first, first)}) : range(days(first, first), days(last, last)), "ঘটনা");
        wanted.push_back(shown(first) + "/" + shown(last + date::days{1}));
      }
    }
    std::vector<Document> const documents{d};
    auto const ics = write_ics(Pointers{documents}, {.programme = {.voice = bn}});
    auto const calendar = parse(ics);
    ASSERT_NE(calendar, nullptr);
    std::vector<std::string> read;
    for (auto* e : events_of(calendar.get())) {
      auto const start = icalcomponent_get_dtstart(e);
      read.push_back(start.is_date ? text(start) + "/" + text(icalcomponent_get_dtend(e)) : text(start));
    }
    ASSERT_EQ(read, wanted);
  }
}

}  // namespace

}  // namespace kalpanji::render
