// Lists whose lines say what they are only beside each other: fields before a comma, bare lines under days, points of an agenda.
// Of grammar/layout.cpp alone. Linear in lines and mentions.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/layout.hpp"

namespace kalpanji::grammar::layout_parts {

/// রংপুর–চট্টগ্রাম, দুপুর ১টা ৩০ মিনিট: what and when. Two such lines or more make a list.
void read_fields_before_commas(std::string_view text, std::vector<Line>&, std::vector<Mention> const&);

/// প্রথম রাউন্ড (২৫–২৮ অক্টোবর), and below it line by line ঢাকা–রংপুর · খুলনা–বরিশাল: items of that time, where two headings or more are
/// followed so.
void read_bare_lines(std::string_view text, std::vector<Line>&, std::vector<Mention> const&);

/// আলোচ্যসূচি, and below it numbered points: told of when the meeting is, not of their own years.
void read_agendas(std::string_view text, std::vector<Line>&, std::vector<Mention> const&);

}  // namespace kalpanji::grammar::layout_parts
