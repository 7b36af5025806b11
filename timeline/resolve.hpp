// From what was written to the day it means, given the anchors. One function per kind of expression; what had to be
// inferred is listed in Moment::filled. What cannot be known stays unresolved: nothing is guessed from a clock.
#pragma once

#include "grammar/mention.hpp"
#include "timeline/anchor.hpp"
#include "timeline/moment.hpp"

namespace kalpanji::timeline {

/// Pure. Constant time.
Moment resolve(grammar::Mention const&, Anchor const&);

/// The anchor after a text has told this moment. Quoted speech does not move the story's clock.
Anchor told(Anchor, grammar::Mention const&, Moment const&);

}  // namespace kalpanji::timeline
