// A line on the terminal that says what is being done when it takes longer than a second: kalpanji: পড়ছে ৩/১০: a.txt · ৪ সে. It stands on standard
// error, is drawn over itself, and is gone before anything else is written there and at the end. In a pipe or a file there is none.
#pragma once

#include <cstddef>
#include <string_view>

#include "options.hpp"
#include "phrase.hpp"

namespace kalpanji::cli {

/// While it lives there may be such a line. None where standard error is no terminal or a dumb one, nor while a user types the input. One at a time.
class Progress {
 public:
  explicit Progress(Options const&);
  ~Progress();
  Progress(Progress const&) = delete;
  Progress& operator=(Progress const&) = delete;
};

/// What is being done now, to what, which of how many (`of` 0: not counted). Cheap; may be called from any thread.
void tell_progress(Phrase doing, std::string_view what = {}, std::size_t done = 0, std::size_t of = 0);

inline constexpr Phrase reading{"পড়ছে", "reading"};

/// Before other words go to the terminal. The line may come again.
void erase_progress();

/// Before the result goes to the terminal. The line does not come again.
void end_progress();

}  // namespace kalpanji::cli
