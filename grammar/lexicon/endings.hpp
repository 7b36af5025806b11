// Case endings and clitics, as they are written onto months, weekdays, years and words like আজ; they stack
// (মঙ্গলবারেরও), so stacks that occur stand here whole. A hyphen or apostrophe may come before (২০১৭-এর, মে'তে).
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct Ending {};

inline constexpr auto endings = lexicon<Ending>({
    // locative
    {"ে", {}}, {"এ", {}}, {"য়", {}}, {"তে", {}}, {"য়ে", {}}, {"েই", {}}, {"েও", {}}, {"এই", {}}, {"এও", {}}, {"তেই", {}},
    {"তেও", {}}, {"য়েই", {}}, {"য়েও", {}},
    // genitive
    {"র", {}}, {"ের", {}}, {"এর", {}}, {"য়ের", {}}, {"রই", {}}, {"রও", {}}, {"েরই", {}}, {"েরও", {}}, {"এরই", {}}, {"এরও", {}},
    {"য়েরই", {}}, {"য়েরও", {}},
    // objective
    {"কে", {}}, {"কেই", {}}, {"কেও", {}},
    // emphatic, additive
    {"ই", {}}, {"ও", {}},
    // classifiers
    {"টা", {}}, {"টি", {}}, {"টায়", {}}, {"টিতে", {}}, {"টার", {}}, {"টির", {}},
});

// Day ordinals; তম is none: it ranks (১৭ তম সম্মেলন). Any ending after any number: a wrong pairing (১রা) is a spelling slip, not another date.
inline constexpr auto day_ordinals = lexicon<Ending>({
    {"লা", {}}, {"রা", {}}, {"ঠা", {}}, {"ই", {}}, {"শে", {}}, {"সে", {}}, {"এ", {}},
});

}  // namespace kalpanji::grammar
