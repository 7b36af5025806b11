// ICU as the oracle: its Bengali date formats and its sentence breaks, which the library itself does not link.
#include <date/date.h>
#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>

#include <memory>

#include "grammar/find.hpp"
#include "grammar/text/sentence.hpp"

namespace kalpanji::grammar {

namespace {

// Every day of 1900-2100 as ICU writes it in Bengali reads back as itself.
TEST(Oracle, EveryDayInIcuBengaliReadsBack) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale const bn{"bn"};
  for (char const* pattern : {"d MMMM, y", "d MMMM y", "EEEE, d MMMM, y", "EEEE d MMMM y", "MMMM d, y", "dd/MM/y", "y-MM-dd"}) {
    icu::SimpleDateFormat format{pattern, bn, error};
    format.setTimeZone(*icu::TimeZone::getGMT());
    ASSERT_TRUE(U_SUCCESS(error));
    bool const with_weekday = pattern[0] == 'E';
    for (auto day = date::sys_days{date::year{1900} / 1 / 1}; day <= date::sys_days{date::year{2100} / 12 / 31}; day += date::days{1}) {
      icu::UnicodeString written;
      format.format(static_cast<UDate>(day.time_since_epoch().count()) * 86'400'000.0, written);
      std::string utf8;
      written.toUTF8String(utf8);
      auto const found = find(Text{utf8});
      ASSERT_EQ(found.size(), 1u) << utf8;
      auto const& read = std::get<DateExpr>(found[0].what);
      date::year_month_day const ymd{day};
      ASSERT_EQ(read.day, static_cast<unsigned>(ymd.day())) << utf8;
      ASSERT_EQ(read.month, static_cast<unsigned>(ymd.month())) << utf8;
      ASSERT_EQ(read.year, static_cast<int>(ymd.year())) << utf8;
      ASSERT_EQ(read.weekday, with_weekday ? date::weekday{day}.iso_encoding() : 0u) << utf8;
      ASSERT_EQ(found[0].where, (Span{0, static_cast<std::uint32_t>(Text{utf8}.normal().size())})) << utf8;
    }
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
  for (auto const s : sentences(text)) ours.push_back(text.substr(s.first, s.last - s.first));
  EXPECT_EQ(ours, theirs);
}

}  // namespace

}  // namespace kalpanji::grammar
