// Anchor: the days that incomplete expressions are measured from while a text is read from front to back: the
// document's own date, and the clock of the story, which every date told moves on.
#pragma once

#include <cstdint>
#include <optional>

#include <date/date.h>

namespace kalpanji::timeline {

struct Anchor {
  std::optional<date::sys_days> document;  // given by the caller, never the wall clock

  std::optional<date::sys_days> story;     // the last day told
  std::optional<date::year> story_year;    // the last year told, by a day, a month or a year
  std::uint32_t story_sentence = 0;        // where that was
};

}  // namespace kalpanji::timeline
