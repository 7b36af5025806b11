// The pages of the rules, for `explain` and docs/rules.md; see rule_words.hpp. Each bad example is found and each good one is not: a test reads them.
#include <array>

#include "render/rule_words.hpp"

namespace kalpanji::render {

namespace {

using timeline::Rule;

constexpr std::array pages{
    RulePage{Rule::weekday_mismatch, {"তারিখের সঙ্গে বার মেলে না।", "A full date with a weekday it did not have."}, "বুধবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।", "বৃহস্পতিবার (৪ জুলাই, ২০২৪), তিনি দেখা করেন।", "Wednesday (4 July 2024)", "Thursday (4 July 2024)", "", ""},
    RulePage{Rule::weekday_mismatch_no_year, {"বছর লেখা নেই; লেখার তারিখ থেকে বছর ধরলে বার মেলে না।", "The same without a year, which the document's date gives."}, "বুধবার (৪ জুলাই) সভা হয়।", "বৃহস্পতিবার (৪ জুলাই) সভা হয়।", "Wednesday (4 July), read on 5 July 2024", "Thursday (4 July)", "2024-07-05", ""},
    RulePage{Rule::weekday_step, {"দুই বারের ব্যবধান আর দুই তারিখের ব্যবধান আলাদা।", "Two dates are further apart than their weekdays; no year is needed."}, "মঙ্গলবার (২ জুলাই) বৈঠক হয়। বুধবার (৪ জুলাই) তিনি দেখা করেন।", "মঙ্গলবার (২ জুলাই) বৈঠক হয়। বুধবার (৩ জুলাই) তিনি দেখা করেন।", "Tuesday (2 July) … Wednesday (4 July)", "Tuesday (2 July) … Wednesday (3 July)", "", ""},
    RulePage{Rule::two_weekdays_one_date, {"এক তারিখের দুই বার।", "One date with two weekdays."}, "মঙ্গলবার, ২ জুলাই বৈঠক হয়। বুধবার, ২ জুলাই তিনি ফেরেন।", "মঙ্গলবার, ২ জুলাই বৈঠক হয়। মঙ্গলবার, ২ জুলাই তিনি ফেরেন।", "Tuesday, 2 July … Wednesday, 2 July", "Tuesday, 2 July twice", "", ""},
    RulePage{Rule::one_weekday_two_dates, {"এক সপ্তাহের মধ্যে একই বার দুই তারিখে।", "One weekday on two dates that are not whole weeks apart."}, "বৃহস্পতিবার (৪ জুলাই) সভা হয়। বৃহস্পতিবার (৫ জুলাই) মেলা বসে।", "বৃহস্পতিবার (৪ জুলাই) সভা হয়। বৃহস্পতিবার (১১ জুলাই) মেলা বসে।", "Thursday (4 July) … Thursday (5 July)", "Thursday (4 July) … Thursday (11 July)", "", ""},
    RulePage{Rule::impossible_date, {"এমন দিন মাসটিতে নেই।", "A day that its month never has."}, "৩১ এপ্রিল ২০২৪ সভা হবে।", "৩০ এপ্রিল ২০২৪ সভা হবে।", "31 April 2024", "30 April 2024", "", ""},
    RulePage{Rule::not_leap_year, {"অধিবর্ষ নয় এমন বছরের ২৯ ফেব্রুয়ারি।", "29 February of a year that is no leap year."}, "২৯ ফেব্রুয়ারি ২০২৩ সভা হয়।", "২৯ ফেব্রুয়ারি ২০২৪ সভা হয়।", "29 February 2023", "29 February 2024", "", ""},
    RulePage{Rule::nth_weekday_missing, {"মাসে অতগুলো বার নেই।", "A fifth weekday in a month that has four."}, "জুলাই ২০২৪-এর পঞ্চম বৃহস্পতিবার সভা।", "জুলাই ২০২৪-এর চতুর্থ বৃহস্পতিবার সভা।", "the fifth Thursday of July 2024", "the fourth Thursday of July 2024", "", ""},
    RulePage{Rule::fixed_holiday_date, {"জাতীয় দিবসের তারিখ ভুল।", "A national day beside another date."}, "১৬ মার্চ স্বাধীনতা দিবস।", "২৬ মার্চ স্বাধীনতা দিবস।", "16 March, Independence Day", "26 March, Independence Day", "", ""},
    RulePage{Rule::year_outlier, {"একটি সাল বাকি সব থেকে দূরে, অঙ্ক বদলালে মেলে।", "One year far from all others that swapped digits would bring back."}, "২ জুলাই ২০২৪ বৈঠক। ৩ জুলাই ২০২৪ সভা। ৪ জুলাই ২০২৪ মেলা। ৫ জুলাই ২০৪২ ভোজ।", "২ জুলাই ২০২৪ বৈঠক। ৩ জুলাই ২০২৪ সভা। ৪ জুলাই ২০২৪ মেলা। ৫ জুলাই ২০২৪ ভোজ।", "2024, 2024, 2024, 2042", "2024 throughout", "", ""},
    RulePage{Rule::year_rollover, {"জানুয়ারির লেখায় আজকের বা গতকালের তারিখে গত বছরের সাল।", "A January text that gives today or yesterday last year's number."}, "আজ ৩ জানুয়ারি ২০২৪ সভা হবে।", "আজ ৩ জানুয়ারি ২০২৫ সভা হবে।", "today, 3 January 2024, written on 3 January 2025", "today, 3 January 2025", "2025-01-03", ""},
    RulePage{Rule::date_out_of_range, {"গণনার সীমার বাইরের সাল।", "A year beyond what can be reckoned."}, "২০ মার্চ ১০৫৯৯ খ্রিস্টাব্দ।", "২০ মার্চ ১৫৯৯ খ্রিস্টাব্দ।", "20 March 10599", "20 March 1599", "", ""},
    RulePage{Rule::bangla_gregorian_pair, {"পাশাপাশি বাংলা ও খ্রিস্টীয় তারিখ এক দিন নয়।", "A Bangla and a Gregorian date side by side that are two days."}, "১ বৈশাখ ১৪৩১ (১৬ এপ্রিল ২০২৪) মেলা বসে।", "১ বৈশাখ ১৪৩১ (১৪ এপ্রিল ২০২৪) মেলা বসে।", "1 Boishakh 1431 (16 April 2024)", "1 Boishakh 1431 (14 April 2024)", "", ""},
    RulePage{Rule::hijri_gregorian_pair, {"পাশাপাশি হিজরি ও খ্রিস্টীয় তারিখ এক দিন নয়; চাঁদ দেখার এক দিন ছাড় আছে।", "A Hijri and a Gregorian date that are more than a sighting apart."}, "২০ জিলহজ ১৪৪৫ (৪ জুলাই ২০২৪) সভা হয়।", "২৭ জিলহজ ১৪৪৫ (৪ জুলাই ২০২৪) সভা হয়।", "20 Dhu al-Hijja 1445 (4 July 2024)", "27 Dhu al-Hijja 1445 (4 July 2024)", "", ""},
    RulePage{Rule::bangla_impossible_day, {"বাংলা মাসে অত দিন নেই।", "A day that the Bangla month lacks."}, "৩২ শ্রাবণ সভা হবে।", "৩১ শ্রাবণ সভা হবে।", "32 Shrabon, in Bangladesh", "31 Shrabon", "", "bd"},
    RulePage{Rule::year_month_calendar_mix, {"এক পঞ্জিকার মাস, আরেক পঞ্জিকার সাল।", "A month of one calendar with a year of another."}, "১৫ আষাঢ় ২০২৪ সভা হয়।", "১৫ আষাঢ় ১৪৩১ সভা হয়।", "15 Asharh 2024", "15 Asharh 1431", "", ""},
    RulePage{Rule::era_label, {"অব্দের নাম ভুল।", "A year under another era's name."}, "১৪৩১ হিজরি (২০২৪ সাল) শুরু হলো।", "১৪৪৬ হিজরি (২০২৪ সাল) শুরু হলো।", "1431 AH (2024)", "1446 AH (2024)", "", ""},
    RulePage{Rule::calendar_variant_conflict, {"তারিখের জোড়া সীমান্তের ওপারের পঞ্জিকায় ঠিক।", "A pair that is right only by the calendar of the other Bengal."}, "১ বৈশাখ ১৪৩০ (১৪ এপ্রিল ২০২৩) নববর্ষ।", "১ বৈশাখ ১৪৩০ (১৫ এপ্রিল ২০২৩) নববর্ষ।", "1 Boishakh 1430 (14 April 2023), in a Kolkata paper", "1 Boishakh 1430 (15 April 2023), in a Kolkata paper", "", "in"},
    RulePage{Rule::season_month, {"মাসটি ওই ঋতুর নয়।", "A month outside its season."}, "বর্ষা, পৌষ মাসে।", "বর্ষা, শ্রাবণ মাসে।", "the rains, in Poush", "the rains, in Shrabon", "", ""},
    RulePage{Rule::range_reversed, {"শুরু শেষের পরে।", "A range that runs backwards."}, "৪–২ জুলাই ২০২৪ মেলা।", "২–৪ জুলাই ২০২৪ মেলা।", "4–2 July 2024", "2–4 July 2024", "", ""},
    RulePage{Rule::range_duration, {"দিনের সংখ্যা তারিখের সঙ্গে মেলে না।", "A number of days that the dates do not have."}, "পাঁচ দিনব্যাপী ১–৪ জুলাই ২০২৪ মেলা।", "চার দিনব্যাপী ১–৪ জুলাই ২০২৪ মেলা।", "five days, 1–4 July 2024", "four days, 1–4 July 2024", "", ""},
    RulePage{Rule::range_weekdays, {"তারিখের সীমার সঙ্গে বারের সীমা মেলে না।", "A range of weekdays that is not that of the dates."}, "মঙ্গলবার থেকে বৃহস্পতিবার (২–৫ জুলাই ২০২৪) মেলা।", "মঙ্গলবার থেকে শুক্রবার (২–৫ জুলাই ২০২৪) মেলা।", "Tuesday to Thursday (2–5 July 2024)", "Tuesday to Friday (2–5 July 2024)", "", ""},
    RulePage{Rule::offset_date, {"অত দিন পরের তারিখ অন্য।", "So many days on, it is another date."}, "২ জুলাই ২০২৪ সভা হয়; ২ জুলাইয়ের ১০ দিন পর, ১৩ জুলাই মেলা।", "২ জুলাই ২০২৪ সভা হয়; ২ জুলাইয়ের ১০ দিন পর, ১২ জুলাই মেলা।", "10 days after 2 July, 13 July", "10 days after 2 July, 12 July", "2024-07-01", ""},
    RulePage{Rule::empty_range, {"শুরু ও শেষ একই দিন।", "A range of one day."}, "২–২ জুলাই ২০২৪ মেলা।", "২–৩ জুলাই ২০২৪ মেলা।", "2–2 July 2024", "2–3 July 2024", "", ""},
    RulePage{Rule::date_outside_range, {"একই বাক্যের সময়সীমার বাইরের দিন।", "A date outside the range of its sentence."}, "২–৪ জুলাই ২০২৪ সফরে ৬ জুলাই ২০২৪ বৈঠক।", "২–৪ জুলাই ২০২৪ সফরে ৩ জুলাই ২০২৪ বৈঠক।", "visit of 2–4 July 2024, meeting on 6 July", "meeting on 3 July", "", ""},
    RulePage{Rule::today_weekday, {"আজ যে বার লেখা, লেখার তারিখের বার তা নয়।", "“Today” with another weekday than the document's date."}, "আজ মঙ্গলবার সভা হয়।", "আজ বৃহস্পতিবার সভা হয়।", "today, Tuesday, on 4 July 2024", "today, Thursday", "2024-07-04", ""},
    RulePage{Rule::relative_weekday, {"গতকাল বা আগামীকালের বার মেলে না।", "“Yesterday” or “tomorrow” with another weekday."}, "গতকাল মঙ্গলবার সভা হয়।", "গতকাল বুধবার সভা হয়।", "yesterday, Tuesday, on 4 July 2024", "yesterday, Wednesday", "2024-07-04", ""},
    RulePage{Rule::next_day_chain, {"পরদিনের তারিখ মেলে না।", "“The next day” that is not the next."}, "২ জুলাই ২০২৪ বৈঠক হয়। পরদিন ৪ জুলাই ২০২৪ তিনি ফেরেন।", "২ জুলাই ২০২৪ বৈঠক হয়। পরদিন ৩ জুলাই ২০২৪ তিনি ফেরেন।", "2 July … the next day, 4 July", "2 July … the next day, 3 July", "", ""},
    RulePage{Rule::narrative_order, {"‘এর আগে’ বলে পরের তারিখ।", "“Before that” with a later date."}, "৪ জুলাই ২০২৪ বৈঠক হয়। এর আগে ৫ জুলাই ২০২৪ সভা হয়।", "৪ জুলাই ২০২৪ বৈঠক হয়। এর আগে ৩ জুলাই ২০২৪ সভা হয়।", "4 July … before that, 5 July", "4 July … before that, 3 July", "", ""},
    RulePage{Rule::event_two_dates, {"একই ঘটনার দুই তারিখ।", "One event on two dates."}, "২ জুলাই ২০২৪ প্রধানমন্ত্রী সেতুটি উদ্বোধন করেছেন। ৪ জুলাই ২০২৪ প্রধানমন্ত্রী সেতুটি উদ্বোধন করেছেন।", "২ জুলাই ২০২৪ প্রধানমন্ত্রী সেতুটি উদ্বোধন করেছেন। ৪ জুলাই ২০২৪ রাষ্ট্রপতি সেতুটি পরিদর্শন করেছেন।", "opened on 2 July … opened on 4 July", "opened on 2 July, visited on 4 July", "", ""},
    RulePage{Rule::after_publication, {"হয়ে যাওয়া ঘটনার তারিখ লেখার তারিখের পরে।", "A past event dated after the document."}, "১০ জুলাই ২০২৪ সম্মেলন অনুষ্ঠিত হয়েছে।", "২ জুলাই ২০২৪ সম্মেলন অনুষ্ঠিত হয়েছে।", "was held on 10 July, written on 4 July 2024", "was held on 2 July", "2024-07-04", ""},
    RulePage{Rule::tense_date, {"গত/আগামীর সঙ্গে ক্রিয়ার কাল মেলে না।", "“Last” with a future verb, “next” with a past one."}, "গত ২ জুলাই সম্মেলন অনুষ্ঠিত হবে।", "গত ২ জুলাই সম্মেলন অনুষ্ঠিত হয়েছে।", "last 2 July will be held", "last 2 July was held", "2024-07-04", ""},
    RulePage{Rule::gato_agami, {"গত লেখা, তারিখ সামনে; আগামী লেখা, তারিখ পেছনে।", "“Last” before a coming date, “next” before a past one."}, "গত ৬ জুলাই সভা হয়।", "গত ২ জুলাই সভা হয়।", "last 6 July, written on 4 July 2024", "last 2 July", "2024-07-04", ""},
    RulePage{Rule::stale_today, {"লেখার তারিখ জানা নেই, তবু ‘আজ’।", "“Today” in a text without a date."}, "আজ সভা হবে।", "৪ জুলাই ২০২৪ সভা হবে।", "today, in a text without a date", "4 July 2024", "", ""},
    RulePage{Rule::missing_year, {"কোন বছরের দিন, জানার উপায় নেই।", "A date without a year and without an anchor."}, "৪ জুলাই সভা হয়।", "৪ জুলাই ২০২৪ সভা হয়।", "4 July", "4 July 2024", "", ""},
    RulePage{Rule::dateline_conflict, {"লেখার ভেতরের তারিখ আর জানানো তারিখ আলাদা।", "A dateline that is not the date given."}, "প্রকাশ: ৯ জুলাই ২০২৪\nসভা হয়।", "প্রকাশ: ৪ জুলাই ২০২৪\nসভা হয়।", "Published: 9 July 2024, given 4 July 2024", "Published: 4 July 2024", "2024-07-04", ""},
    RulePage{Rule::age_birth_year, {"জন্মসালের সঙ্গে বয়স মেলে না।", "An age that the year of birth does not give."}, "১৯৭০ সালে তাঁর জন্ম; ২০২৩ সালে ৫৫ বছর বয়সে তিনি অবসর নেন।", "১৯৭০ সালে তাঁর জন্ম; ২০২৩ সালে ৫৩ বছর বয়সে তিনি অবসর নেন।", "born 1970, aged 55 in 2023", "born 1970, aged 53 in 2023", "", ""},
    RulePage{Rule::lifespan, {"জন্মের আগে মৃত্যু।", "Death before birth."}, "কবি নজরুল (১৯৭৬–১৮৯৯) লিখেছেন।", "কবি নজরুল (১৮৯৯–১৯৭৬) লিখেছেন।", "(1976–1899)", "(1899–1976)", "", ""},
    RulePage{Rule::anniversary_number, {"বার্ষিকীর সংখ্যা মেলে না।", "An anniversary with the wrong number."}, "১৯৭১ সালের ঘটনার ৫০তম বার্ষিকী ২০২৪ সালে পালিত হয়।", "১৯৭১ সালের ঘটনার ৫৩তম বার্ষিকী ২০২৪ সালে পালিত হয়।", "the 50th anniversary, in 2024, of 1971", "the 53rd", "", ""},
    RulePage{Rule::edition_sequence, {"আসরের ক্রম আর সাল মেলে না।", "Numbered editions that do not fit their years."}, "২০১৭ সালে ১৭তম সম্মেলন হয়। ২০২৪ সালে ২৫তম সম্মেলন হয়।", "২০১৭ সালে ১৭তম সম্মেলন হয়। ২০২৪ সালে ২৪তম সম্মেলন হয়।", "the 17th in 2017, the 25th in 2024", "the 17th in 2017, the 24th in 2024", "", ""},
    RulePage{Rule::elapsed_years, {"দুই সালের মধ্যে অত বছর নয়।", "Another number of years between two years."}, "২০০১ থেকে ২০২৪ সাল: ৩৩ বছর।", "২০০১ থেকে ২০২৪ সাল: ২৩ বছর।", "2001 to 2024: 33 years", "2001 to 2024: 23 years", "", ""},
    RulePage{Rule::century_year, {"সালটি ওই শতকের নয়।", "A year outside its century."}, "ঊনবিংশ শতকে, ১৯২০ সালে সভা হয়।", "ঊনবিংশ শতকে, ১৮২০ সালে সভা হয়।", "in the 19th century, in 1920", "in the 19th century, in 1820", "", ""},
    RulePage{Rule::decade_year, {"সালটি ওই দশকের নয়।", "A year outside its decade."}, "নব্বইয়ের দশকে, ১৯৮৭ সালে সভা হয়।", "নব্বইয়ের দশকে, ১৯৯৭ সালে সভা হয়।", "in the nineties, in 1987", "in the nineties, in 1997", "", ""},
    RulePage{Rule::fiscal_span, {"অর্থবছরের দুই সাল পরপর নয়।", "A fiscal year of two years that do not follow each other."}, "২০২৩-২৫ অর্থবছরে বাজেট বেড়েছে।", "২০২৩-২৪ অর্থবছরে বাজেট বেড়েছে।", "fiscal year 2023-25", "fiscal year 2023-24", "", ""},
    RulePage{Rule::academic_term, {"সালটি ওই সেশনের নয়।", "A year outside its session."}, "২০২৪ সালে সেশন ছিল: ২০২২-২৩ সেশন।", "২০২৩ সালে সেশন ছিল: ২০২২-২৩ সেশন।", "2024, session 2022-23", "2023, session 2022-23", "", ""},
    RulePage{Rule::daypart_hour, {"বেলার সঙ্গে ঘড়ির ঘণ্টা মেলে না।", "An hour that the part of the day does not have."}, "বিকেল ১১টায় সভা হবে।", "বিকেল ৪টায় সভা হবে।", "11 in the afternoon", "4 in the afternoon", "", ""},
    RulePage{Rule::daypart_conflict, {"একই সময়ে দুই বেলা।", "Two parts of the day at once."}, "রাত ২টায় বিকেলে সভা হবে।", "রাত ২টায় সভা হবে।", "at 2 at night in the afternoon", "at 2 at night", "", ""},
    RulePage{Rule::impossible_time, {"এমন সময় ঘড়িতে নেই।", "A time that no clock shows."}, "সভা শুরু রাত ২৫টায়।", "সভা শুরু রাত ১০টায়।", "at 25 at night", "at 10 at night", "", ""},
    RulePage{Rule::time_range_reversed, {"সময়সীমার শুরু শেষের পরে।", "A time range that runs backwards."}, "বিকেল ৫টা থেকে ৩টা পর্যন্ত সভা।", "বিকেল ৩টা থেকে ৫টা পর্যন্ত সভা।", "from 5 to 3 in the afternoon", "from 3 to 5 in the afternoon", "", ""},
    RulePage{Rule::zone_pair, {"দুই দেশের ঘড়ি মেলে না।", "Two zones whose clocks do not fit."}, "খেলা বাংলাদেশ সময় রাত ৮টায় (ভারতীয় সময় রাত ৮টায়)।", "খেলা বাংলাদেশ সময় রাত ৮টায় (ভারতীয় সময় সন্ধ্যা ৭টা ৩০ মিনিটে)।", "8 p.m. in Bangladesh (8 p.m. in India)", "8 p.m. in Bangladesh (7.30 p.m. in India)", "", ""},
    RulePage{Rule::midnight_ambiguous, {"রাত ১২টা দুই দিনের মাঝখানে।", "Twelve at night belongs to two days."}, "৪ জুলাই ২০২৪ রাত ১২টায় সেবা বন্ধ হবে।", "৪ জুলাই ২০২৪ রাত ১১টায় সেবা বন্ধ হবে।", "4 July at 12 at night", "4 July at 11 at night", "", ""},
    RulePage{Rule::mixed_digits, {"এক সংখ্যায় দুই লিপির অঙ্ক।", "Digits of two scripts in one number."}, "৪ জুলাই ২0২৪ সভা হয়।", "৪ জুলাই ২০২৪ সভা হয়।", "2024 in digits of two scripts", "2024 in one script", "", ""},
    RulePage{Rule::misspelt_name, {"বার বা মাসের বানান ভুল।", "A misspelt weekday or month."}, "বৃহষ্পতিবার সভা হয়।", "বৃহস্পতিবার সভা হয়।", "Thursday, misspelt", "Thursday", "", ""},
    RulePage{Rule::ordinal_suffix, {"তারিখের ক্রমবাচক অংশ ভুল।", "The wrong ordinal ending of a day."}, "১রা জুলাই সভা হয়।", "১লা জুলাই সভা হয়।", "1 with the ending of 2", "1 with its own ending", "", ""},
    RulePage{Rule::ambiguous_numeric, {"অঙ্কে লেখা তারিখে দিন আর মাস অদলবদল করা যায়।", "Figures that can be read day first or month first."}, "০৪/০৭/২০২৪ তারিখে সভা।", "২৪/০৭/২০২৪ তারিখে সভা।", "04/07/2024", "24/07/2024", "", ""},
    RulePage{Rule::two_digit_year, {"দুই অঙ্কের সাল।", "A year of two digits."}, "২৪/০৭/২৪ তারিখে সভা।", "২৪/০৭/২০২৪ তারিখে সভা।", "24/07/24", "24/07/2024", "", ""},
    RulePage{Rule::limit_reached, {"লেখাটি কোনো সীমা ছাড়িয়ে গেছে, তাই ফলটি আংশিক।", "The text went beyond a bound, so what comes out is partial."}, "১ জুলাই ২০২৪ সভা হয়। ২ জুলাই ২০২৪ মেলা বসে।", "১ জুলাই ২০২৪ সভা হয়।", "two dates where one is the bound: the second sentence is not read", "one date", "", "", "--max-expressions=1"},
    RulePage{Rule::invalid_utf8, {"UTF-8 নয় এমন বাইট; কেবল --invalid-utf8=replace দিলে লেখাটি পড়া হয়, নইলে ফিরিয়ে দেওয়া হয়।", "Bytes that are no UTF-8. Only with --invalid-utf8=replace is such a text read; else it is refused."}, "৪ জুলা\\xE0\\xA6 ২০২৪ সভা হয়।", "৪ জুলাই ২০২৪ সভা হয়।", "4 July 2024 with a letter cut off after two of its three bytes", "4 July 2024", "", "", "--invalid-utf8=replace"},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < timeline::rules.size(); ++i)
    if (pages.size() != timeline::rules.size() || pages[i].rule != timeline::rules[i].rule) return false;
  return true;
}
static_assert(in_order(), "each rule has its page, in the order of the codes");

}  // namespace

RulePage const& page_of(Rule rule) { return pages[timeline::index_of(rule)]; }

}  // namespace kalpanji::render
