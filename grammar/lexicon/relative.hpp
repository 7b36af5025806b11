// Words for days counted from the writer's own day. কাল and পরশু are not here: only the verb tells which side they are on.
#pragma once

#include <cstdint>

#include "grammar/table.hpp"

namespace kalpanji::grammar {

inline constexpr auto relative_days = lexicon<std::int8_t>({
    {"আজ", 0}, {"আজকে", 0}, {"আজকের", 0}, {"আজকেই", 0}, {"অদ্য", 0},
    {"গতকাল", -1}, {"গতকল্য", -1}, {"আগামীকাল", +1}, {"আগামিকাল", +1}, {"আগামী কাল", +1}, {"গত কাল", -1}, {"গত পরশু", -2}, {"আগামী পরশু", +2},
});

// The endings these words take. Not -ও: আজও means "to this day".
struct DayEnding {};
inline constexpr auto relative_day_endings = lexicon<DayEnding>({{"ই", {}}, {"ের", {}}, {"কের", {}}, {"এর", {}}, {"েরই", {}}, {"কেই", {}}, {"কে", {}}});

}  // namespace kalpanji::grammar
