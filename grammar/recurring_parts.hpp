// What a recurrence is made of besides its unit: weekdays told together, ranked weekdays of a month, the hours of a day. Each reads at
// `first`, moves it behind what it read, and leaves it alone when there is nothing. Included by grammar/*.cpp only.
#pragma once

#include "grammar/families.hpp"

namespace kalpanji::grammar::recurring_rules {

/// মঙ্গল এবং বৃহস্পতিবার · শনিবার থেকে বৃহস্পতিবার. `any_full`: one of them has its বার; `is_range`: the days between are meant too.
bool weekday_names(char const*& first, char const* last, std::vector<std::uint8_t>& out, bool& any_full, bool& is_range);

/// প্রথম ও তৃতীয় শনিবার · ২য় ও ৪র্থ শনিবার: two ranks or more.
bool ranked_weekday(char const*& first, char const* last, Recurrence& out);

/// সকাল ৯টা থেকে বিকেল ৫টা পর্যন্ত behind what recurs.
bool hours(Window const&, char const*& first, Recurrence& out);

/// … ও সন্ধ্যা ৬টায় behind the first hour, which `out` holds.
void further_hours(Window const&, char const*& first, Recurrence& out);

}  // namespace kalpanji::grammar::recurring_rules
