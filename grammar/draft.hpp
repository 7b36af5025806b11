// Draft: a point being read. An element of the grammar (a date, a weekday, a clock reading …) notes what it read in a draft of
// its own; points.cpp joins drafts that do not contradict each other in the same part. Included by grammar/*.cpp only.
#pragma once

#include "grammar/expression.hpp"

namespace kalpanji::grammar {

struct Draft {
  Point point;
  char const* base = nullptr;   // start of the normal text: parts are offsets from it
  char const* first = nullptr;  // where the element begins
  bool enough = false;          // says a time by itself: a full weekday, a date; not a bare number or month
  bool bare_number = false;     // only a figure: ২ in ২ থেকে ৫ জুলাই, 8 in ৮–১০টা
  bool locative = false;        // ended in -এ, -তে
  bool short_weekday = false;   // বৃহস্পতি without বার: needs a date beside it
  bool lead_only = false;       // says nothing without what follows: গত, আগামী, প্রায়
  bool prayer = false;          // বাদ মাগরিব: may gloss a clock reading
  bool labelled = false;        // ইংরেজি: ১৩ ফেব্রুয়ারি: begins anew, joins nothing before it
};

// The elements. Each reads the longest of its kind at `first`, notes it and moves `first` behind it; if there is none it
// returns false and leaves `first` alone (the draft is then of no use).
bool date_element(Draft&, char const*& first, char const* last);        // ২ জুলাই, ২০২৪ · জুলাইয়ে · ৩০ তারিখে
bool numeric_element(Draft&, char const*& first, char const* last);     // ০২/০৭/২০২৪
bool year_element(Draft&, char const*& first, char const* last);        // ২০০১ সালে · ’৭১-এর · ষাটের দশক · ঊনবিংশ শতাব্দী · ২০২৩-২৪ অর্থবছর
bool weekday_element(Draft&, char const*& first, char const* last);     // মঙ্গলবারের
bool pointer_element(Draft&, char const*& first, char const* last);     // আজ · পরদিন · গত বছরের · একই মাসে · গত
bool part_element(Draft&, char const*& first, char const* last);        // শুরুতে · প্রথম সপ্তাহে · প্রথম ১৫ দিনে
bool day_part_element(Draft&, char const*& first, char const* last);    // সন্ধ্যায় · দিবাগত রাতে
bool clock_element(Draft&, char const*& first, char const* last);       // সাড়ে ৩টায় · ১৮:৩০ · ১২:০১ এএম
bool bare_clock_element(Draft&, char const*& first, char const* last);  // ১১।৩৭ as the other end of a range of clock times
bool approximator_element(Draft&, char const*& first, char const* last);  // প্রায় · আনুমানিক
bool named_day_element(Draft&, char const*& first, char const* last);   // ঈদুল ফিতর · বিজয় দিবস ২০২৪: needs its year
bool zone_element(Draft&, char const*& first, char const* last);        // বাংলাদেশ সময় · স্থানীয় সময়

}  // namespace kalpanji::grammar
