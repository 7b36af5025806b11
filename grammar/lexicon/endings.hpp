// Case endings and clitics, as they are written onto months, weekdays, years and words like আজ; they stack
// (মঙ্গলবারেরও), so stacks that occur stand here whole. A hyphen or apostrophe may come before (২০১৭-এর, মে'তে).
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

enum class Case : unsigned char { none, locative, genitive, objective, emphatic, classifier };
using Ending = Case;

inline constexpr auto endings = lexicon<Case>({
    {"ে", Case::locative}, {"এ", Case::locative}, {"য়", Case::locative}, {"তে", Case::locative}, {"য়ে", Case::locative}, {"েই", Case::locative}, {"েও", Case::locative}, {"এই", Case::locative}, {"এও", Case::locative},
    {"তেই", Case::locative}, {"তেও", Case::locative}, {"য়েই", Case::locative}, {"য়েও", Case::locative}, {"য়ই", Case::locative}, {"য়ও", Case::locative}, {"েতে", Case::locative}, {"গুলোতে", Case::locative}, {"গুলিতে", Case::locative},
    {"র", Case::genitive}, {"ের", Case::genitive}, {"এর", Case::genitive}, {"য়ের", Case::genitive}, {"রই", Case::genitive}, {"রও", Case::genitive}, {"েরই", Case::genitive}, {"েরও", Case::genitive}, {"এরই", Case::genitive},
    {"এরও", Case::genitive}, {"য়েরই", Case::genitive}, {"য়েরও", Case::genitive}, {"গুলোর", Case::genitive}, {"গুলির", Case::genitive}, {"কের", Case::genitive},
    {"কে", Case::objective}, {"কেই", Case::objective}, {"কেও", Case::objective},
    {"সহ", Case::classifier}, {"ই", Case::emphatic}, {"ও", Case::emphatic},
    {"টা", Case::classifier}, {"টি", Case::classifier}, {"টায়", Case::locative}, {"টিতে", Case::locative}, {"টার", Case::genitive}, {"টির", Case::genitive}, {"টাতে", Case::locative}, {"গুলো", Case::classifier}, {"গুলি", Case::classifier},
});

// Day ordinals; তম is none: it ranks (১৭ তম সম্মেলন). Any ending after any number: a wrong pairing (১রা) is a spelling slip, not another date.
inline constexpr auto day_ordinals = lexicon<Case>({
    {"লা", {}}, {"রা", {}}, {"ঠা", {}}, {"ই", {}}, {"শে", {}}, {"সে", {}}, {"এ", {}}, {"ইং", {}},
});

}  // namespace kalpanji::grammar
