// EDTF for moments built by hand.
#include "render/edtf.hpp"

#include <gtest/gtest.h>

namespace kalpanji::render {

namespace {

using namespace date::literals;
using timeline::Moment;
using timeline::Precision;

Moment resolved(date::sys_days first, date::sys_days last, Precision precision) {
  Moment m;
  m.resolved = true;
  m.first = first;
  m.last = last;
  m.precision = precision;
  return m;
}

TEST(Edtf, SaysEachPrecision) {
  EXPECT_EQ(edtf(resolved(2024_y / 7 / 2, 2024_y / 7 / 2, Precision::day)), "2024-07-02");
  EXPECT_EQ(edtf(resolved(2017_y / 6 / 1, 2017_y / 6 / 30, Precision::month)), "2017-06");
  EXPECT_EQ(edtf(resolved(2001_y / 1 / 1, 2001_y / 12 / 31, Precision::year)), "2001");
}

TEST(Edtf, CountsYearsAsAstronomersDo) {
  EXPECT_EQ(edtf_year(-43), "-0043");
  EXPECT_EQ(edtf_year(0), "0000");
  EXPECT_EQ(edtf_year(875), "0875");
  EXPECT_EQ(edtf_year(12024), "Y12024");
}

TEST(Edtf, LeavesOpenWhatNobodySaid) {
  Moment m;
  m.written.weekday = 5;
  EXPECT_EQ(edtf(m), "XXXX-WXX-5");
  m.written = {};
  m.written.month = 7;
  EXPECT_EQ(edtf(m), "XXXX-07");
  m.written.day = 4;
  EXPECT_EQ(edtf(m), "XXXX-07-04");
  m.written = {};
  m.written.days_from_today = static_cast<std::int8_t>(0);
  EXPECT_EQ(edtf(m), "PRESENT_REF");
}

TEST(Edtf, NeverWritesAnImpossibleDay) {
  Moment m;
  m.possible = false;
  m.written.day = 31;
  m.written.month = 4;
  EXPECT_EQ(edtf(m), "XXXX-04-XX");
  m.written.year = 2024;
  EXPECT_EQ(edtf(m), "2024-04-XX");
}

}  // namespace

}  // namespace kalpanji::render
