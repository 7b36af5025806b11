// Parts of a day, as Bengali divides it; compounds (ভোররাত, মধ্যরাত) and prayers that tell a time of day are among them.
#pragma once

#include "grammar/table.hpp"
#include "grammar/units.hpp"

namespace kalpanji::grammar {

struct PartOfDay {
  DayPart part = DayPart::none;
  bool midnight = false;    // মধ্যরাত
  bool before = false;      // only in front of a clock: বেলা ১১টা
  bool prayer = false;
};

inline constexpr auto day_parts = lexicon<PartOfDay>({
    {"ভোর", {DayPart::dawn}}, {"ভোররাত", {DayPart::dawn}}, {"ভোর রাত", {DayPart::dawn}}, {"শেষরাত", {DayPart::night}}, {"শেষ রাত", {DayPart::night}}, {"রাত্রিশেষ", {DayPart::dawn}}, {"রাতের শেষ প্রহর", {DayPart::dawn}}, {"রাত্রির শেষ প্রহর", {DayPart::dawn}}, {"শেষরাত্রি", {DayPart::night}}, {"শেষ রাত্রি", {DayPart::night}}, {"উষা", {DayPart::dawn}}, {"প্রত্যুষ", {DayPart::dawn}}, {"ভোরবেলা", {DayPart::dawn}}, {"ভোর বেলা", {DayPart::dawn}},
    {"সকাল", {DayPart::morning}}, {"সকলা", {DayPart::morning}}, {"সকালবেলা", {DayPart::morning}}, {"সকাল বেলা", {DayPart::morning}}, {"পূর্বাহ্ণ", {DayPart::morning}}, {"পূর্বাহ্ন", {DayPart::morning}}, {"প্রাতঃকাল", {DayPart::morning}}, {"প্রাতে", {DayPart::morning}}, {"সাত সকাল", {DayPart::morning}}, {"সাতসকাল", {DayPart::morning}},
    {"দুপুর", {DayPart::midday}}, {"দুপুরবেলা", {DayPart::midday}}, {"দুপুর বেলা", {DayPart::midday}}, {"ভরদুপুর", {DayPart::midday}}, {"মধ্যাহ্ন", {DayPart::midday}}, {"মধ্যাহ্ণ", {DayPart::midday}}, {"দ্বিপ্রহর", {DayPart::midday}},
    {"বিকাল", {DayPart::afternoon}}, {"বিকেল", {DayPart::afternoon}}, {"বিকালবেলা", {DayPart::afternoon}}, {"বিকেলবেলা", {DayPart::afternoon}}, {"বিকেল বেলা", {DayPart::afternoon}}, {"বিকাল বেলা", {DayPart::afternoon}}, {"বৈকাল", {DayPart::afternoon}}, {"শেষ বিকেল", {DayPart::afternoon}}, {"শেষ বিকাল", {DayPart::afternoon}}, {"পড়ন্ত বিকেল", {DayPart::afternoon}}, {"পড়ন্ত বিকাল", {DayPart::afternoon}}, {"অপরাহ্ণ", {DayPart::afternoon}}, {"অপরাহ্ন", {DayPart::afternoon}},
    {"সন্ধ্যা", {DayPart::evening}}, {"সন্ধ্যে", {DayPart::evening}}, {"সন্ধে", {DayPart::evening}}, {"সন্ধ্যাবেলা", {DayPart::evening}}, {"সন্ধ্যা বেলা", {DayPart::evening}}, {"সন্ধেবেলা", {DayPart::evening}}, {"সন্ধ্যেবেলা", {DayPart::evening}}, {"সায়াহ্ন", {DayPart::evening}}, {"সাঁঝ", {DayPart::evening}}, {"গোধূলি", {DayPart::evening}}, {"গোধূলি লগ্ন", {DayPart::evening}}, {"গোধূলিলগ্ন", {DayPart::evening}}, {"সন্ধ্যার সময়", {DayPart::evening}},
    {"রাত", {DayPart::night}}, {"রাত্রি", {DayPart::night}}, {"রাত্র", {DayPart::night}}, {"রাতভর", {DayPart::night}}, {"সারা রাত", {DayPart::night}}, {"সারারাত", {DayPart::night}}, {"গভীর রাত", {DayPart::night}}, {"কালরাত", {DayPart::night}}, {"কাল রাত", {DayPart::night}}, {"সেই কালরাত", {DayPart::night}}, {"সেই কাল রাত", {DayPart::night}}, {"ভয়াল কালরাত", {DayPart::night}}, {"ভয়াল রাত", {DayPart::night}}, {"কালরাত্রি", {DayPart::night}}, {"কালো রাত", {DayPart::night}}, {"রাতের বেলা", {DayPart::night}}, {"রাত্রিবেলা", {DayPart::night}},
    {"মধ্যরাত", {DayPart::night, true}}, {"মধ্যরাত্রি", {DayPart::night, true}}, {"মধ্য রাত", {DayPart::night, true}}, {"মাঝ রাত", {DayPart::night}}, {"মাঝরাত", {DayPart::night}}, {"প্রথম প্রহর", {DayPart::night}},
    {"দিনের বেলা", {DayPart::daytime}}, {"দিবাভাগ", {DayPart::daytime}}, {"দিনভর", {DayPart::daytime}}, {"দিবা", {DayPart::daytime, false, true}}, {"দিন", {DayPart::daytime, false, true}}, {"বেলা", {DayPart::daytime, false, true}},
    {"বাদ ফজর", {DayPart::dawn, false, false, true}}, {"বাদ জোহর", {DayPart::afternoon, false, false, true}}, {"বাদ যোহর", {DayPart::afternoon, false, false, true}}, {"বাদ জুমা", {DayPart::afternoon, false, false, true}}, {"বাদ জুম্মা", {DayPart::afternoon, false, false, true}}, {"বাদ আসর", {DayPart::afternoon, false, false, true}},
    {"বাদ আছর", {DayPart::afternoon, false, false, true}}, {"বাদ মাগরিব", {DayPart::evening, false, false, true}}, {"বাদ এশা", {DayPart::night, false, false, true}}, {"বাদ ঈশা", {DayPart::night, false, false, true}}, {"বাদ এশার", {DayPart::night, false, false, true}},
    {"ফজরের পর", {DayPart::dawn, false, false, true}}, {"জোহরের পর", {DayPart::afternoon, false, false, true}}, {"যোহরের পর", {DayPart::afternoon, false, false, true}}, {"জুমার পর", {DayPart::afternoon, false, false, true}}, {"আসরের পর", {DayPart::afternoon, false, false, true}}, {"মাগরিবের পর", {DayPart::evening, false, false, true}}, {"এশার পর", {DayPart::night, false, false, true}},
    {"ফজরের নামাজের পর", {DayPart::dawn, false, false, true}}, {"জোহরের নামাজের পর", {DayPart::afternoon, false, false, true}}, {"জুমার নামাজের পর", {DayPart::afternoon, false, false, true}}, {"আসরের নামাজের পর", {DayPart::afternoon, false, false, true}}, {"মাগরিবের নামাজের পর", {DayPart::evening, false, false, true}}, {"এশার নামাজের পর", {DayPart::night, false, false, true}},
    {"ফজর", {DayPart::dawn, false, true, true}}, {"জোহর", {DayPart::midday, false, true, true}}, {"যোহর", {DayPart::midday, false, true, true}}, {"আসর", {DayPart::afternoon, false, true, true}}, {"আছর", {DayPart::afternoon, false, true, true}}, {"মাগরিব", {DayPart::evening, false, true, true}}, {"এশা", {DayPart::night, false, true, true}}, {"ঈশা", {DayPart::night, false, true, true}},
    {"সূর্যোদয়", {DayPart::dawn, false, true, true}}, {"সূর্যাস্ত", {DayPart::evening, false, true, true}},
    {"ইফতার", {DayPart::evening, false, true, true}}, {"সেহরি", {DayPart::dawn, false, true, true}}, {"সাহরি", {DayPart::dawn, false, true, true}}, {"সেহেরি", {DayPart::dawn, false, true, true}}, {"সাহরী", {DayPart::dawn, false, true, true}}, {"সেহরী", {DayPart::dawn, false, true, true}}, {"জুমা", {DayPart::midday, false, true, true}}, {"জুম্মা", {DayPart::midday, false, true, true}},
});

}  // namespace kalpanji::grammar
