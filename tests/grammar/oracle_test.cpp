// ICU as the oracle: its Bengali date formats, its names and its sentence breaks, which the library itself does not link.
#include <date/date.h>
#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/dtfmtsym.h>
#include <unicode/gregocal.h>
#include <unicode/reldatefmt.h>
#include <unicode/smpdtfmt.h>

#include <memory>
#include <optional>

#include "grammar/find.hpp"
#include "grammar/text/sentence.hpp"

namespace kalpanji::grammar {

namespace {

// Every day of 1900-2100 as ICU writes it in Bengali reads back as itself.
TEST(Oracle, EveryDayInIcuBengaliReadsBack) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale const bn{"bn"};
  for (char const* pattern : {"d MMMM, y", "d MMMM y", "EEEE, d MMMM, y", "EEEE d MMMM y", "MMMM d, y", "d MMMM, y EEEE", "d MMMM, y (EEEE)", "dd/MM/y", "d/M/y", "dd-MM-y", "dd.MM.y", "y-MM-dd"}) {
    icu::SimpleDateFormat format{pattern, bn, error};
    format.setTimeZone(*icu::TimeZone::getGMT());
    ASSERT_TRUE(U_SUCCESS(error));
    bool const with_weekday = std::string_view{pattern}.find('E') != std::string_view::npos;
    for (auto day = date::sys_days{date::year{1900} / 1 / 1}; day <= date::sys_days{date::year{2100} / 12 / 31}; day += date::days{1}) {
      icu::UnicodeString written;
      format.format(static_cast<UDate>(day.time_since_epoch().count()) * 86'400'000.0, written);
      std::string utf8;
      written.toUTF8String(utf8);
      auto const found = find(Text{utf8});
      ASSERT_EQ(found.size(), 1u) << utf8;
      ASSERT_TRUE(std::holds_alternative<Point>(found[0].what)) << utf8;
      auto const& read = std::get<Point>(found[0].what);
      date::year_month_day const ymd{day};
      ASSERT_EQ(read.day, static_cast<unsigned>(ymd.day())) << utf8;
      ASSERT_EQ(read.month, static_cast<unsigned>(ymd.month())) << utf8;
      ASSERT_EQ(read.year, static_cast<int>(ymd.year())) << utf8;
      ASSERT_EQ(read.weekday, with_weekday ? date::weekday{day}.iso_encoding() : 0u) << utf8;
      ASSERT_EQ(found[0].where, (Span{0, static_cast<std::uint32_t>(Text{utf8}.normal().size())})) << utf8;
    }
  }
}

std::string utf8_of(icu::UnicodeString const& s) {
  std::string out;
  s.toUTF8String(out);
  return out;
}

// What the whole of `text` is read as; nothing when it is not one expression from end to end.
std::optional<Point> whole_point(std::string const& text) {
  Text const normal{text};
  auto const found = find(normal);
  if (found.size() != 1 || found[0].where != Span{0, static_cast<std::uint32_t>(normal.normal().size())}) return std::nullopt;
  auto const* point = std::get_if<Point>(&found[0].what);
  return point != nullptr ? std::optional{*point} : std::nullopt;
}

TEST(Oracle, EveryMonthAndWeekdayNameIsRead) {
  UErrorCode error = U_ZERO_ERROR;
  icu::DateFormatSymbols const symbols{icu::Locale{"bn"}, error};
  ASSERT_TRUE(U_SUCCESS(error));
  std::int32_t count = 0;
  for (auto const context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
    auto const* months = symbols.getMonths(count, context, icu::DateFormatSymbols::WIDE);
    ASSERT_EQ(count, 12);
    for (int m = 0; m < count; ++m) {
      auto const read = whole_point("৪ " + utf8_of(months[m]) + " ২০২৪");
      ASSERT_TRUE(read) << utf8_of(months[m]);
      EXPECT_EQ(read->month, m + 1);
      EXPECT_EQ(read->names, MonthNames::gregorian);
    }
    auto const* weekdays = symbols.getWeekdays(count, context, icu::DateFormatSymbols::WIDE);
    for (int d = UCAL_SUNDAY; d <= UCAL_SATURDAY; ++d) {
      auto const iso = d == UCAL_SUNDAY ? 7 : d - 1;
      auto const full = whole_point(utf8_of(weekdays[d]));
      ASSERT_TRUE(full) << utf8_of(weekdays[d]);
      EXPECT_EQ(full->weekday, iso);
      // the short name beside a date, as papers print it: শনি, ৬ জুলাই
      auto const* brief = symbols.getWeekdays(count, context, icu::DateFormatSymbols::ABBREVIATED);
      auto const beside = whole_point("৬ জুলাই (" + utf8_of(brief[d]) + ")");
      ASSERT_TRUE(beside) << utf8_of(brief[d]);
      EXPECT_EQ(beside->weekday, iso);
    }
  }
}

TEST(Oracle, EveryHourWithItsDayPeriodIsRead) {
  UErrorCode error = U_ZERO_ERROR;
  icu::SimpleDateFormat format{"B h:mm", icu::Locale{"bn"}, error};
  format.setTimeZone(*icu::TimeZone::getGMT());
  ASSERT_TRUE(U_SUCCESS(error));
  for (int hour = 0; hour < 24; ++hour) {
    icu::UnicodeString written;
    format.format(hour * 3'600'000.0 + 15 * 60'000.0, written);
    auto const read = whole_point(utf8_of(written));
    ASSERT_TRUE(read) << utf8_of(written);
    EXPECT_NE(read->day_part, DayPart::none) << utf8_of(written);
    EXPECT_EQ(read->clock.hour, hour % 12 == 0 ? 12 : hour % 12) << utf8_of(written);
    EXPECT_EQ(read->clock.minute, 15) << utf8_of(written);
  }
}

TEST(Oracle, RelativeNamesAreRead) {
  UErrorCode error = U_ZERO_ERROR;
  icu::RelativeDateTimeFormatter const format{icu::Locale{"bn"}, error};
  ASSERT_TRUE(U_SUCCESS(error));
  auto const text = [&](UDateDirection direction, UDateAbsoluteUnit unit) {
    icu::UnicodeString out;
    format.format(direction, unit, out, error);
    return utf8_of(out);
  };
  struct Case {
    UDateDirection direction;
    UDateAbsoluteUnit theirs;
    Unit ours;
    int steps;
  };
  for (auto const& [direction, theirs, ours, steps] :
       {Case{UDAT_DIRECTION_LAST, UDAT_ABSOLUTE_DAY, Unit::day, -1}, {UDAT_DIRECTION_THIS, UDAT_ABSOLUTE_DAY, Unit::day, 0}, {UDAT_DIRECTION_NEXT, UDAT_ABSOLUTE_DAY, Unit::day, 1},
        {UDAT_DIRECTION_LAST, UDAT_ABSOLUTE_WEEK, Unit::week, -1}, {UDAT_DIRECTION_THIS, UDAT_ABSOLUTE_WEEK, Unit::week, 0},
        {UDAT_DIRECTION_LAST, UDAT_ABSOLUTE_MONTH, Unit::month, -1}, {UDAT_DIRECTION_THIS, UDAT_ABSOLUTE_MONTH, Unit::month, 0},
        {UDAT_DIRECTION_LAST, UDAT_ABSOLUTE_YEAR, Unit::year, -1}, {UDAT_DIRECTION_THIS, UDAT_ABSOLUTE_YEAR, Unit::year, 0}}) {
    auto const written = text(direction, theirs);
    auto const read = whole_point(written);
    ASSERT_TRUE(read) << written;
    EXPECT_EQ(read->counted.from, From::document) << written;
    EXPECT_EQ(read->counted.unit, ours) << written;
    EXPECT_EQ(read->counted.steps, steps) << written;
  }
}

// On plain prose our sentences are ICU's.
TEST(Oracle, SentencesEqualIcuOnPlainProse) {
  std::string const text = "তিনি এলেন। তারপর কী হলো? কেউ জানে না! সবাই চলে গেল।\nপরের দিন আবার সভা হয়। সভা শেষ হয় রাতে।";
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> const icu_breaks{icu::BreakIterator::createSentenceInstance(icu::Locale{"bn"}, error)};
  ASSERT_TRUE(U_SUCCESS(error));
  auto const wide = icu::UnicodeString::fromUTF8(text);
  icu_breaks->setText(wide);
  std::vector<std::string> theirs, ours;
  for (auto first = icu_breaks->first(), last = icu_breaks->next(); last != icu::BreakIterator::DONE; first = last, last = icu_breaks->next()) {
    std::string piece;
    wide.tempSubStringBetween(first, last).trim().toUTF8String(piece);
    theirs.push_back(piece);
  }
  for (auto const s : sentences(text).spans) ours.push_back(text.substr(s.first, s.last - s.first));
  EXPECT_EQ(ours, theirs);
}

}  // namespace

}  // namespace kalpanji::grammar
