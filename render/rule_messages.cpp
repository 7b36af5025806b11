// The sentences of the rules; see rule_words.hpp. One row for each wording, in the order of the codes.
#include <array>

#include "render/rule_words.hpp"

namespace kalpanji::render {

namespace {

using timeline::Rule;

struct Row {
  Rule rule;
  Said said;
};

constexpr std::array rows{
    Row{Rule::weekday_mismatch, {"{0} হলো {1}, কিন্তু লেখা আছে {2}।", "{0} is a {1}, but the text says {2}."}},
    Row{Rule::weekday_mismatch, {"{0} ছিল {1}, কিন্তু লেখা আছে {2}।", "{0} was a {1}, but the text says {2}."}},
    Row{Rule::weekday_mismatch_no_year, {"{0} হলো {1}, কিন্তু লেখা আছে {2}।", "{0} is a {1}, but the text says {2}."}},
    Row{Rule::weekday_mismatch_no_year, {"{0} ছিল {1}, কিন্তু লেখা আছে {2}।", "{0} was a {1}, but the text says {2}."}},
    Row{Rule::weekday_step, {"{1} থেকে {3} {4} দিন, কিন্তু {0} থেকে {2} {5} দিন।", "From {1} to {3} is {4} days, but from {0} to {2} is {5} days."}},
    Row{Rule::two_weekdays_one_date, {"{0} এক জায়গায় {1}, আরেক জায়গায় {3}।", "{0} is a {1} in one place and a {3} in another."}},
    Row{Rule::one_weekday_two_dates, {"{0} আর {2} দুটোই {1} হতে পারে না।", "{0} and {2} cannot both be a {1}."}},
    Row{Rule::impossible_date, {"{0} বলে কোনো দিন নেই: {1} {2} দিনের মাস।", "There is no {0}: {1} has {2} days."}},
    Row{Rule::impossible_date, {"{0} {3} বলে কোনো দিন নেই: সে বছর {1} {2} দিনের মাস।", "There is no {0} {3}: that year {1} has {2} days."}},
    Row{Rule::not_leap_year, {"{0} {3} বলে কোনো দিন নেই: {3} অধিবর্ষ নয়।", "There is no {0} {3}: {3} is not a leap year."}},
    Row{Rule::nth_weekday_missing, {"{1} সালের {0} মাসে {2} পড়ে মাত্র {3}টি।", "{0} {1} has only {3} {2}s."}},
    Row{Rule::fixed_holiday_date, {"‘{0}’ পালিত হয় {1}, কিন্তু লেখা আছে {2}।", "“{0}” falls on {1}, but the text says {2}."}},
    Row{Rule::year_outlier, {"লেখার অন্য তারিখগুলো {1} সালের কাছাকাছি, অথচ এটি {0}; দুটি অঙ্ক অদলবদল হয়েছে কি?", "The other dates of the text are near {1}, but this one is {0}: are two digits swapped?"}},
    Row{Rule::year_rollover, {"দিনটি {1} হওয়ার কথা, কিন্তু সাল লেখা আছে {0}।", "The day meant is {1}, but the year is given as {0}."}},
    Row{Rule::date_out_of_range, {"{0} সাল গণনার সীমার বাইরে; তারিখটি যাচাই করা গেল না।", "The year {0} is beyond what can be reckoned; the date was not checked."}},
    Row{Rule::bangla_gregorian_pair, {"{1} হলো {2}, কিন্তু লেখা আছে ‘{0}’।", "{1} is {2}, but the text says “{0}”."}},
    Row{Rule::bangla_gregorian_pair, {"{1} হলো {2}; ‘{0}’ পুরোনো (২০১৯ সালের আগের) বর্ষপঞ্জির হিসাব।", "{1} is {2}; “{0}” follows the old calendar (before 2019)."}},
    Row{Rule::hijri_gregorian_pair, {"‘{0}’ পড়ে {2}-এর কাছাকাছি, {1} থেকে {3} দিন দূরে।", "“{0}” falls near {2}, {3} days away from {1}."}},
    Row{Rule::bangla_impossible_day, {"‘{0}’ বলে কোনো দিন নেই: {1} মাসে দিন বড়জোর {2}টি।", "There is no “{0}”: {1} has {2} days at most."}},
    Row{Rule::bangla_impossible_day, {"{3} অনুযায়ী {1} মাসে দিন {2}টি, তাই ‘{0}’ হয় না।", "In {3} the month {1} has {2} days, so there is no “{0}”."}},
    Row{Rule::year_month_calendar_mix, {"{0} বাংলা মাস, কিন্তু {1} খ্রিস্টীয় সাল।", "{0} is a Bangla month, but {1} is a Gregorian year."}},
    Row{Rule::year_month_calendar_mix, {"{0} খ্রিস্টীয় মাস, কিন্তু {1} বাংলা সন।", "{0} is a Gregorian month, but {1} is a Bangla year."}},
    Row{Rule::era_label, {"{1} সালের পাশে {0} বঙ্গাব্দ মেলে, হিজরি নয়।", "Beside {1}, {0} is the Bangla year, not the Hijri one."}},
    Row{Rule::era_label, {"{1} সালের পাশে {0} হিজরি মেলে, বঙ্গাব্দ নয়।", "Beside {1}, {0} is the Hijri year, not the Bangla one."}},
    Row{Rule::calendar_variant_conflict, {"‘{0}’ আর {1} মেলে কেবল {3} ধরলে; এখানকার হিসাবে দিনটি {2}।", "“{0}” and {1} agree only by {3}; here that day is {2}."}},
    Row{Rule::season_month, {"{1} মাস ‘{0}’ ঋতুতে পড়ে না।", "The month {1} is not in the season “{0}”."}},
    Row{Rule::range_reversed, {"শুরু (‘{0}’) পড়ে শেষের (‘{1}’) পরে।", "The start (“{0}”) comes after the end (“{1}”)."}},
    Row{Rule::range_duration, {"এই তারিখগুলোয় দিন হয় {0}টি, কিন্তু লেখা আছে {1} দিন।", "These dates make {0} days, but the text says {1} days."}},
    Row{Rule::range_duration, {"শুরু ও শেষের দিন ধরলে হয় {0} দিন; লেখা আছে {1} দিন, যা মেলে শেষ দিনটি বাদ দিলে।", "Counting both ends this is {0} days; the {1} days of the text leave out the last."}},
    Row{Rule::range_weekdays, {"{0} হলো {1}, আর {2} হলো {3}; লেখা বারের সঙ্গে তা মেলে না।", "{0} is a {1} and {2} is a {3}; the text gives other weekdays."}},
    Row{Rule::offset_date, {"{0}-এর {1} দিন পর হয় {2}, কিন্তু লেখা আছে {3}।", "{1} days after {0} is {2}, but the text says {3}."}},
    Row{Rule::offset_date, {"{0}-এর {1} দিন আগে হয় {2}, কিন্তু লেখা আছে {3}।", "{1} days before {0} is {2}, but the text says {3}."}},
    Row{Rule::empty_range, {"শুরু ও শেষ একই: ‘{0}’।", "Start and end are the same: “{0}”."}},
    Row{Rule::date_outside_range, {"‘{0}’ পড়ে ‘{1}’-এর বাইরে।", "“{0}” lies outside “{1}”."}},
    Row{Rule::today_weekday, {"লেখার তারিখ {1} হলো {2}, কিন্তু ‘আজ’ বলা হয়েছে {3}।", "The document's date, {1}, is a {2}, but the text calls today a {3}."}},
    Row{Rule::today_weekday, {"লেখার তারিখ {1}, কিন্তু ‘আজ’ বলা হয়েছে {3}।", "The document's date is {1}, but the text calls today {3}."}},
    Row{Rule::relative_weekday, {"‘{0}’ হওয়ার কথা {1}; সেদিন {2}, {3} নয়।", "“{0}” has to be {1}; that is a {2}, not a {3}."}},
    Row{Rule::relative_weekday, {"‘{0}’ হওয়ার কথা {1}, কিন্তু লেখা আছে {3}।", "“{0}” has to be {1}, but the text says {3}."}},
    Row{Rule::next_day_chain, {"‘{0}’ বলতে {1}, কিন্তু লেখা আছে {2}।", "“{0}” would be {1}, but the text says {2}."}},
    Row{Rule::narrative_order, {"‘{0}’ বলা হলেও {1} আসে {2}-এর পরে।", "“{0}” is written, yet {1} comes after {2}."}},
    Row{Rule::event_two_dates, {"একই ঘটনার দুই তারিখ: এক জায়গায় {0}, আরেক জায়গায় {1}।", "The same event is on {0} in one place and on {1} in another."}},
    Row{Rule::after_publication, {"বলা হয়েছে ঘটে যাওয়া ঘটনা হিসেবে (‘{2}’), অথচ {0} আসে লেখার তারিখের ({1}) পরে।", "It is told as past (“{2}”), yet {0} comes after the document's date, {1}."}},
    Row{Rule::tense_date, {"‘{0}’ অতীতের দিন, কিন্তু ক্রিয়া ভবিষ্যতের।", "“{0}” looks back, but the verb looks ahead."}},
    Row{Rule::tense_date, {"‘{0}’ ভবিষ্যতের দিন, কিন্তু ক্রিয়া অতীতের।", "“{0}” looks ahead, but the verb looks back."}},
    Row{Rule::gato_agami, {"‘গত’ বলা হয়েছে, অথচ {0} আসে লেখার তারিখের ({1}) পরে।", "The text says “last”, but {0} comes after the document's date, {1}."}},
    Row{Rule::gato_agami, {"‘আগামী’ বলা হয়েছে, অথচ {0} লেখার তারিখের ({1}) আগেই চলে গেছে।", "The text says “next”, but {0} was before the document's date, {1}."}},
    Row{Rule::stale_today, {"‘{0}’ কোন দিন, তা লেখা থেকে জানা যায় না।", "Nothing in the text says which day “{0}” is."}},
    Row{Rule::missing_year, {"‘{0}’ কোন বছরের, তা লেখা থেকে জানা যায় না।", "Nothing in the text says which year “{0}” belongs to."}},
    Row{Rule::dateline_conflict, {"লেখাটিতে তারিখ আছে {0}, কিন্তু আলাদা করে জানানো হয়েছে {1}।", "The text is dated {0}, but the date given with it is {1}."}},
    Row{Rule::age_birth_year, {"জন্ম {0} সালে হলে {1} সালে বয়স হয় {2} বা {3}, {4} নয়।", "Someone born in {0} is {2} or {3} in {1}, not {4}."}},
    Row{Rule::age_birth_year, {"জন্মতারিখ অনুযায়ী তখন ({1}) বয়স হয় {3}, {4} নয়।", "By the date of birth the age then ({1}) is {3}, not {4}."}},
    Row{Rule::lifespan, {"জন্ম ‘{0}’, মৃত্যু ‘{1}’: জন্মের আগেই মৃত্যু।", "Born “{0}”, died “{1}”: death before birth."}},
    Row{Rule::lifespan, {"জন্ম {0} সালে, মৃত্যু {1} সালে: জন্মের আগেই মৃত্যু।", "Born {0}, died {1}: death before birth."}},
    Row{Rule::anniversary_number, {"{0} থেকে গুনলে {1} সালে হয় {2}তম, {3}তম নয়।", "Counted from {0}, {1} is number {2}, not {3}."}},
    Row{Rule::edition_sequence, {"{0} সালে {1}তম, {2} সালে {3}তম: বছরে একটি করে হলে এ হিসাব মেলে না।", "Number {1} in {0} and number {3} in {2} do not fit one a year."}},
    Row{Rule::elapsed_years, {"{0} থেকে {1} পর্যন্ত হয় {2} বছর, {3} বছর নয়।", "From {0} to {1} is {2} years, not {3}."}},
    Row{Rule::century_year, {"‘{1}’ বলতে {2}–{3} সাল; {0} তার বাইরে।", "“{1}” is {2}–{3}; {0} lies outside."}},
    Row{Rule::decade_year, {"‘{1}’ বলতে {2}–{3} সাল; {0} তার বাইরে।", "“{1}” is {2}–{3}; {0} lies outside."}},
    Row{Rule::fiscal_span, {"{0}-এর পরের বছর {2}, কিন্তু লেখা আছে {1}।", "The year after {0} is {2}, but the text says {1}."}},
    Row{Rule::academic_term, {"{0} সাল {1}–{2} সেশনে পড়ে না।", "{0} is not in the session {1}–{2}."}},
    Row{Rule::daypart_hour, {"{1} ‘{0}’ নয়।", "{1} is not “{0}”."}},
    Row{Rule::daypart_conflict, {"{0} আর {1} একসঙ্গে হয় না।", "It cannot be {0} and {1} at once."}},
    Row{Rule::impossible_time, {"‘{0}’ বলে কোনো সময় নেই: দিনে ২৪ ঘণ্টা।", "There is no “{0}”: a day has 24 hours."}},
    Row{Rule::impossible_time, {"‘{0}’ বলে কোনো সময় নেই: ঘণ্টায় ৬০ মিনিট।", "There is no “{0}”: an hour has 60 minutes."}},
    Row{Rule::time_range_reversed, {"শুরুর সময় (‘{0}’) শেষের সময়ের (‘{1}’) পরে।", "The start (“{0}”) comes after the end (“{1}”)."}},
    Row{Rule::zone_pair, {"‘{0}’ {1} হলে ‘{2}’ হয় {3}, {4} নয়।", "When it is {1} by “{0}”, it is {3} by “{2}”, not {4}."}},
    Row{Rule::midnight_ambiguous, {"‘{0}’ দিনটির শুরুর রাত না শেষের, তা স্পষ্ট নয়; ‘দিবাগত রাত’ বা ‘রাত ১১টা ৫৯’ লিখলে বোঝা যায়।", "“{0}” may be the night at the start of that day or at its end; “দিবাগত রাত” or 11:59 p.m. would say which."}},
    Row{Rule::mixed_digits, {"‘{0}’-এ বাংলা ও ইংরেজি অঙ্ক মিশে গেছে।", "“{0}” mixes Bengali and Latin digits."}},
    Row{Rule::misspelt_name, {"‘{0}’ বানানটি ভুল।", "“{0}” is misspelt."}},
    Row{Rule::ordinal_suffix, {"‘{0}’: তারিখের শেষের অংশটুকু ঠিক নয়।", "“{0}” has the wrong ending for a day of the month."}},
    Row{Rule::ambiguous_numeric, {"অঙ্কে লেখা তারিখটি {0} না {1}, দুভাবেই পড়া যায়।", "The figures can be read as {0} or as {1}."}},
    Row{Rule::two_digit_year, {"সালটি দুই অঙ্কে লেখা: ‘{0}’।", "The year has two digits: “{0}”."}},
    Row{Rule::limit_reached, {"একটি লেখায় তারিখ ও সময়ের সীমা {0}টি, তাই এখান থেকে বাকিটুকু পড়া হয়নি।", "The limit of times and dates in one text, {0}, is reached: from here on nothing was read."}},
    Row{Rule::limit_reached, {"একটি লেখায় {0}টির বেশি ভুল দেখানো হয় না, তাই এটিসহ পরের মোট {1}টি বাদ পড়েছে।", "Of one text {0} findings are shown; this one and those after it, {1} in all, are left out."}},
    Row{Rule::limit_reached, {"একটি বাক্য {0} বাইটের চেয়ে লম্বা, তাই টুকরো করে পড়া হয়েছে।", "A sentence is longer than {0} bytes and was read in pieces."}},
    Row{Rule::invalid_utf8, {"এখানে UTF-8 ভেঙে গেছে, তাই শব্দটি পড়া যায়নি; সারা লেখায় এমন বাইট {0}টি।", "This is no UTF-8, so the word that holds it was not read; such bytes in the whole text: {0}."}},
};

constexpr bool covers_every_rule() {
  std::size_t at = 0;
  for (auto const& facts : timeline::rules) {
    if (at == rows.size() || rows[at].rule != facts.rule) return false;
    while (at < rows.size() && rows[at].rule == facts.rule) ++at;
  }
  return at == rows.size();
}
static_assert(covers_every_rule(), "each rule has its sentences, in the order of the codes");

}  // namespace

Said message_of(Rule rule, std::uint8_t wording) {
  std::size_t at = 0;
  while (rows[at].rule != rule) ++at;
  auto const chosen = at + wording;
  return chosen < rows.size() && rows[chosen].rule == rule ? rows[chosen].said : rows[at].said;
}

}  // namespace kalpanji::render
