// Words for findings: codes, messages and repairs, in Bengali and English. What contradicts what is decided in
// timeline/checks; here it is only said.
#pragma once

#include <string>
#include <string_view>

#include "render/words.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

std::string_view rule_code(timeline::Rule);                     // KP1001
std::string finding_words(timeline::Chronicle const&, timeline::Finding const&, Voice);
/// What a repair puts in place of its span, in the writing of the text: ৩ জুলাই, বৃহস্পতিবার.
std::string fix_text(timeline::Chronicle const&, timeline::Finding const&, timeline::Fix const&);
/// A repair as an offer, with its reason: "৩ জুলাই" (আগের দিন …).
std::string fix_words(timeline::Chronicle const&, timeline::Finding const&, timeline::Fix const&, Voice);
/// The reason alone as a mark of conflict says it: "৪ জুলাই ২০২৪ ছিল বৃহস্পতিবার".
std::string conflict_words(timeline::Finding const&, Voice);

}  // namespace kalpanji::render
