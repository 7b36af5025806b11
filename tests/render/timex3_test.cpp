// TIMEX3 attributes of moments built by hand: type value mod quant freq begin..end, absent ones left out.
#include "render/timex3.hpp"

#include <gtest/gtest.h>

#include "tests/render/moments.hpp"

namespace kalpanji::render {

namespace {

using namespace testing;

std::string shown(Moment const& m) {
  auto const t = timex3(m);
  auto out = std::string{t.type} + " " + t.value;
  if (!t.mod.empty()) out += " mod=" + std::string{t.mod};
  if (!t.quant.empty()) out += " quant=" + std::string{t.quant};
  if (!t.freq.empty()) out += " freq=" + t.freq;
  if (!t.begin.empty()) out += " " + t.begin + ".." + t.end;
  return out;
}

struct Case {
  char const* wanted;
  Moment moment;
};

TEST(Timex3, OfEachKind) {
  auto const d2 = day(2024_y / 7 / 2);
  auto since = moment({year(1947)});
  since.open_end = true;
  auto early = moment({years(1801, 1900, Precision::century)});
  early.mod = Mod::start;
  std::vector<Case> const cases{
      {"DATE 2024-07-02", moment({d2})},
      {"DATE 2024-07", moment({month(2024, 7)})},
      {"DATE 197", moment({years(1970, 1979, Precision::decade)})},
      {"DATE 18", moment({years(1801, 1900, Precision::century)})},
      {"DATE 18 mod=START", early},
      {"DATE BC0044", moment({year(-43)})},
      {"DATE BC0001", moment({year(0)})},
      {"DATE BC0044-03-15", moment({day(date::year{-43} / 3 / 15)})},
      {"DURATION P100Y BC0400..BC0301", moment({years(-399, -300, Precision::century)})},
      {"DATE 12024-01-02", moment({day(12024_y / 1 / 2)})},
      {"DATE 2024-Q3", moment({days(2024_y / 7 / 1, 2024_y / 9 / 30, Precision::month)})},
      {"DATE 2024-H2", moment({days(2024_y / 7 / 1, 2024_y / 12 / 31, Precision::month)})},
      {"DATE 2024-W27", moment({days(2024_y / 7 / 1, 2024_y / 7 / 7, Precision::week)})},
      {"DATE 2025-W01", moment({days(2024_y / 12 / 30, 2025_y / 1 / 5, Precision::week)})},
      {"DURATION P31D 2024-07-16..2024-08-15", moment({days(2024_y / 7 / 16, 2024_y / 8 / 15, Precision::month)})},
      {"DATE 1971 mod=APPROX", about(moment({year(1971)}))},
      {"DATE 1947 mod=ON_OR_AFTER", since},
      {"DATE XXXX-WXX-5", moment({open(0, 0, 5)})},
      {"DATE 2024-04-XX", moment({impossible(2024, 4, 31)})},
      {"TIME 2024-07-02T15:30", moment({at(d2, 15, 30)})},
      {"TIME 2024-07-02TMO mod=START", moment({in(d2, DayPart::dawn)})},
      {"TIME TNI", moment({in(open(0), DayPart::night)})},
      {"DURATION P14D 2024-07-02..2024-07-15", range(d2, day(2024_y / 7 / 15))},
      {"DURATION P12M 2024-01..2024-12", range(month(2024, 1), month(2024, 12))},
      {"DURATION P71Y 1529..1599", range(year(1529), year(1599))},
      {"DURATION PT6H T10:00..T16:00", range(at(open(0), 10), at(open(0), 16))},
      {"DURATION PT52M 2024-10-31T23:47..2024-11-01T00:39", range(at(day(2024_y / 10 / 31), 23, 47), at(day(2024_y / 11 / 1), 0, 39))},
      {"DURATION PXX XXXX-07..XXXX-11", range(open(7), open(11))},
      {"DATE 2024-04-XX", moment({day(2024_y / 4 / 10), day(2024_y / 4 / 12)}, Shape::one_of)},
      {"DATE 2024-XX-XX", moment({day(2024_y / 4 / 10), day(2024_y / 5 / 12)}, Shape::all_of)},
      {"DURATION P2D 2024-04-10..2024-04-11", moment({day(2024_y / 4 / 10), day(2024_y / 4 / 11)}, Shape::all_of)},
      {"DURATION P3D", lasting({.amount = 3000})},
      {"DURATION P3D mod=EQUAL_OR_MORE", lasting({.amount = 3000, .up_to = 4000})},
      {"DURATION PXD", lasting({.unknown = true})},
      {"SET XXXX-WXX-3 quant=EVERY", recurring({.weekdays = {3}})},
      {"SET XXXX-WXX-3T10:00 quant=EVERY", recurring({.weekdays = {3}, .from = {10, 0, -1}})},
      {"SET P1W quant=EVERY freq=2D", recurring({.weekdays = {6, 7}})},
      {"SET P1W quant=EVERY freq=6D", recurring({.count = 6})},
      {"SET P1D quant=EVERY", recurring({.every = Unit::day})},
      {"SET XXXX-XX-XXTMO quant=EVERY", recurring({.every = Unit::day, .part = DayPart::morning})},
      {"SET PT10M quant=EVERY", recurring({.every = Unit::minute, .interval = 10})},
      {"SET XXXX-02-21 quant=EVERY", recurring({.every = Unit::year, .months = {2}, .month_days = {21}})},
      {"SET P1Y quant=EVERY", recurring({.every = Unit::year, .months = {9}, .month_days = {27}, .calendar = MonthNames::hijri})},
      {"DATE FUTURE_REF", vague(Vague::future)},
  };
  for (auto const& c : cases) EXPECT_EQ(shown(c.moment), c.wanted);
}

}  // namespace

}  // namespace kalpanji::render
