// Words of findings: the message of each rule with its facts, what stands at the other places, what was assumed, what each repair puts in
// place and why. The sentences themselves are rule_messages.cpp, the pages of the rules rule_pages.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/words.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

std::string_view rule_code(timeline::Rule);                                                              // KP1001
std::string_view severity_code(timeline::Severity);                                                      // error, warning, info
std::string finding_words(timeline::Chronicle const&, timeline::Finding const&, Voice);                  // the message
std::string related_words(timeline::Chronicle const& of_span, timeline::Finding const&, timeline::Related const&, Voice);  // another place
std::vector<std::string> argument_words(timeline::Chronicle const&, timeline::Finding const&, Voice);   // what {0} {1} … of the message stand for
std::string assumption_words(timeline::Chronicle const&, timeline::Finding const&, timeline::Assumption, Voice);  // with the date or calendar it names
std::string_view ordinal_ending(std::int64_t);                                                           // ম of ৫ম, তম of ১১তম
std::string calendar_words(timeline::Calendar, Language);                                                // বাংলাদেশের বর্ষপঞ্জি
std::string fix_text(timeline::Chronicle const&, timeline::Finding const&, timeline::Fix const&);        // the repair, in the text's own manner
std::string fix_words(timeline::Chronicle const&, timeline::Finding const&, timeline::Fix const&, Voice);  // … and why it is likely

/// The two claims in a few words, for a label in a picture: ৪ জুলাই ছিল বৃহস্পতিবার; লেখা আছে বুধবার. Empty for rules without them.
std::string conflict_words(timeline::Finding const&, Voice);

/// A rule's page for a terminal: what it looks for, a bad and a good example, its severity and repairs.
std::string explain_words(timeline::Rule, Language);
/// All pages in Markdown: docs/rules.md.
std::string rules_markdown();

}  // namespace kalpanji::render
