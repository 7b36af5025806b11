// Lists while they are read: what headings and the heads of lines set for the lines under them (day, year, era), and which half of the
// day a bare clock means when a programme goes on from the one before. One reader for each text, told of every mention in order.
#pragma once

#include <vector>

#include "grammar/layout.hpp"
#include "timeline/anchor.hpp"

namespace kalpanji::timeline {

class Lists {
 public:
  /// The lines stay with the caller.
  explicit Lists(std::vector<grammar::Line> const& lines) : lines_(&lines) {}

  /// Before mention number `index` is resolved: moves on to its line, and gives the mention with its half of the day settled.
  grammar::Mention before(grammar::Mention const&, std::uint32_t index, Anchor&);

  /// After it: a head sets the clock of what it heads. `half_told` says that before() settled the half.
  void after(grammar::Mention const&, std::uint32_t index, Moment&, Anchor&);

 private:
  grammar::Line const* line_of(std::uint32_t index) const;
  void enter(grammar::Line const&, Anchor&);
  bool is_head(std::uint32_t index) const;

  std::vector<grammar::Line> const* lines_;
  std::size_t at_ = 0;          // the line read now; lines before it are done
  bool entered_ = false;
  bool half_settled_ = false;   // of the mention before() saw last
  std::optional<int> clock_;    // the last clock of the programme, in minutes of its day; past 24 hours after midnight
  std::optional<date::year> heading_year_;
  std::optional<date::year> title_year_;          // রমজানের সময়সূচি ২০২৪
  std::optional<date::sys_days> day_above_;       // that the last entry said
  std::optional<date::sys_days> day_of_title_;    // আজ টিভিতে যা দেখবেন: of the hours below that no other day holds
  int days_listed_ = 0;                           // heads that named a day since the list began
  bool plan_ = false;                             // under a heading that names a plan
};

}  // namespace kalpanji::timeline
