// Words that point at a time from the writer's day (আজ, গত, আগামী, চলতি) or from the day told last (ওই দিন, পরদিন, একই বছর).
#pragma once

#include "grammar/expression.hpp"
#include "grammar/table.hpp"

namespace kalpanji::grammar {

namespace relative_rows {
inline constexpr auto doc = From::document;
inline constexpr auto story = From::story;
inline constexpr auto d = Unit::day;
}  // namespace relative_rows

/// Whole words for a day. কাল and পরশু alone are either side of today: the verb tells (`either`).
struct DayWord {
  Counted counted;
  bool either = false;
  bool this_day = false;         // এই দিনে: the same day of another year, or the day told
  DayPart part = DayPart::none;  // গতরাত, আজরাত
  bool own = false;              // এদিন: the document's day where no other was told, as reports from Kolkata have it
};

inline constexpr auto day_pointers = [] {
  using namespace relative_rows;
  return lexicon<DayWord>({
      {"আজ", {{doc, d, 0}}}, {"আজকে", {{doc, d, 0}}}, {"আজকের", {{doc, d, 0}}}, {"আজকেই", {{doc, d, 0}}}, {"অদ্য", {{doc, d, 0}}}, {"আজকের দিন", {{doc, d, 0}, false, true}}, {"আজিকে", {{doc, d, 0}}}, {"আজকের এই দিন", {{doc, d, 0}, false, true}},
      {"গতকাল", {{doc, d, -1}}}, {"গতকল্য", {{doc, d, -1}}}, {"গত কাল", {{doc, d, -1}}}, {"গতকালকে", {{doc, d, -1}}}, {"গেলকাল", {{doc, d, -1}}},
      {"আগামীকাল", {{doc, d, +1}}}, {"আগামিকাল", {{doc, d, +1}}}, {"আগামী কাল", {{doc, d, +1}}}, {"আগামীকল্য", {{doc, d, +1}}},
      {"গত পরশু", {{doc, d, -2}}}, {"গতপরশু", {{doc, d, -2}}}, {"গত পরশ্ব", {{doc, d, -2}}}, {"আগামী পরশু", {{doc, d, +2}}}, {"আগামীপরশু", {{doc, d, +2}}},
      {"কাল", {{doc, d, 1}, true}}, {"কালকে", {{doc, d, 1}, true}}, {"পরশু", {{doc, d, 2}, true}}, {"পরশ্ব", {{doc, d, 2}, true}}, {"পরশুদিন", {{doc, d, 2}, true}}, {"পরশু দিন", {{doc, d, 2}, true}},
      {"গতরাত", {{doc, d, -1}, false, false, DayPart::night}}, {"গত রাত", {{doc, d, -1}, false, false, DayPart::night}}, {"গেলরাত", {{doc, d, -1}, false, false, DayPart::night}}, {"গেল রাত", {{doc, d, -1}, false, false, DayPart::night}}, {"এ রাত", {{story, d, 0}, false, false, DayPart::night}}, {"এই রাত", {{story, d, 0}, false, false, DayPart::night}}, {"ওই রাত", {{story, d, 0}, false, false, DayPart::night}}, {"সেই রাত", {{story, d, 0}, false, false, DayPart::night}}, {"সে রাত", {{story, d, 0}, false, false, DayPart::night}}, {"যে রাত", {{story, d, 0}, false, false, DayPart::night}}, {"যে রাত্র", {{story, d, 0}, false, false, DayPart::night}}, {"সেই রাত্র", {{story, d, 0}, false, false, DayPart::night}}, {"সে রাত্র", {{story, d, 0}, false, false, DayPart::night}}, {"ওই রাত্র", {{story, d, 0}, false, false, DayPart::night}}, {"আগের রাত", {{story, d, -1}, false, false, DayPart::night}}, {"তার আগের রাত", {{story, d, -1}, false, false, DayPart::night}}, {"এর আগের রাত", {{story, d, -1}, false, false, DayPart::night}}, {"পরের রাত", {{story, d, +1}, false, false, DayPart::night}}, {"আজরাত", {{doc, d, 0}, false, false, DayPart::night}},
      {"ওই দিন", {{story, d, 0}}}, {"ওইদিন", {{story, d, 0}}}, {"ঐ দিন", {{story, d, 0}}}, {"ঐদিন", {{story, d, 0}}}, {"সেদিন", {{story, d, 0}}}, {"সে দিন", {{story, d, 0}}}, {"সেই দিন", {{story, d, 0}}}, {"সেইদিন", {{story, d, 0}}}, {"সেই দিনটি", {{story, d, 0}}},
      {"একই দিন", {{story, d, 0}, false, true}}, {"একইদিন", {{story, d, 0}, false, true}}, {"ওই একই দিন", {{story, d, 0}, false, true}}, {"সেই একই দিন", {{story, d, 0}, false, true}}, {"এদিন", {{story, d, 0}, false, false, DayPart::none, true}}, {"এ দিন", {{story, d, 0}, false, false, DayPart::none, true}}, {"এইদিন", {{story, d, 0}, false, true}}, {"এ দিনে", {{story, d, 0}, false, true}}, {"এদিনে", {{story, d, 0}, false, true}}, {"এদিনেই", {{story, d, 0}, false, true}}, {"এই দিন", {{story, d, 0}, false, true}}, {"এই দিনটি", {{story, d, 0}, false, true}}, {"উক্ত দিন", {{story, d, 0}}}, {"যেদিন", {{story, d, 0}}},
      {"পরদিন", {{story, d, +1}}}, {"পরের দিন", {{story, d, +1}}}, {"পরেরদিন", {{story, d, +1}}}, {"তার পরদিন", {{story, d, +1}}}, {"তাহার পরদিন", {{story, d, +1}}}, {"তাহার পর দিন", {{story, d, +1}}}, {"তার পরের দিন", {{story, d, +1}}}, {"এর পরদিন", {{story, d, +1}}}, {"পরবর্তী দিন", {{story, d, +1}}},
      {"আগের দিন", {{story, d, -1}}}, {"আগেরদিন", {{story, d, -1}}}, {"এর আগের দিন", {{story, d, -1}}}, {"তার আগের দিন", {{story, d, -1}}}, {"পূর্বদিন", {{story, d, -1}}},
  });
}();

/// গত, আগামী, চলতি in front of a date, a weekday, a month or a unit.
struct Direction {
  std::int8_t way = 0;
};
inline constexpr auto directions = lexicon<Direction>({
    {"গত", {-1}}, {"বিগত", {-1}}, {"গেল", {-1}}, {"আগামী", {+1}}, {"আসছে", {+1}}, {"আসন্ন", {+1}}, {"সামনের", {+1}}, {"সদ্যবিদায়ী", {-1}}, {"সদ্য বিদায়ী", {-1}}, {"সদ্যসমাপ্ত", {-1}}, {"সদ্য সমাপ্ত", {-1}}, {"এবারের", {0}}, {"বিদায়ী", {-1}}, {"চলতি", {0}}, {"চলমান", {0}}, {"বর্তমান", {0}}, {"এই", {0}}, {"এ", {0}},
});

/// The same for weeks, months and years of the story: একই বছর, পরের মাস, আগের বছর, সে বছর.
struct StoryStep {
  std::int8_t steps = 0;
};
inline constexpr auto story_steps = lexicon<StoryStep>({
    {"একই", {0}}, {"ওই", {0}}, {"ঐ", {0}}, {"সেই", {0}}, {"সে", {0}}, {"উক্ত", {0}}, {"পরের", {+1}}, {"পরবর্তী", {+1}}, {"পর", {+1}}, {"আগের", {-1}}, {"পূর্ববর্তী", {-1}}, {"এর পরের", {+1}}, {"তার পরের", {+1}}, {"এর আগের", {-1}}, {"তার আগের", {-1}},
});

/// A year, month or week that is not named: বছরের শুরুতে …
inline constexpr auto running_units = lexicon<Unit>({{"বছরের", Unit::year}, {"বৎসরের", Unit::year}, {"মাসের", Unit::month}, {"সপ্তাহের", Unit::week}});

/// … but not after words that say which or how many: নতুন বছরের শুরুতে, প্রতি মাসের শেষে.
struct Whose {};
inline constexpr auto before_running_units = lexicon<Whose>({
    {"এক", {}}, {"দুই", {}}, {"তিন", {}}, {"চার", {}}, {"পাঁচ", {}}, {"ছয়", {}}, {"সাত", {}}, {"আট", {}}, {"নয়", {}}, {"দশ", {}}, {"কয়েক", {}}, {"প্রতি", {}}, {"প্রত্যেক", {}}, {"নতুন", {}}, {"পুরনো", {}}, {"পুরোনো", {}}, {"সব", {}}, {"সারা", {}},
    {"শেষ", {}}, {"প্রথম", {}}, {"অর্থ", {}}, {"শিক্ষা", {}}, {"কোনো", {}}, {"কোন", {}}, {"বাংলা", {}}, {"হিজরি", {}}, {"হাজার", {}}, {"শত", {}}, {"বহু", {}}, {"অনেক", {}}, {"দেড়", {}}, {"আড়াই", {}}, {"যে", {}},
});

/// The endings that words like আজ take. Not -ও after আজ: আজও means "to this day".
struct DayEnding {};
inline constexpr auto relative_day_endings = lexicon<DayEnding>({
    {"ই", {}}, {"ের", {}}, {"কের", {}}, {"এর", {}}, {"েরই", {}}, {"কেই", {}}, {"কে", {}}, {"ে", {}}, {"েই", {}}, {"ও", {}}, {"েও", {}}, {"র", {}}, {"টি", {}}, {"টিতে", {}}, {"টা", {}}, {"েরও", {}},
});

/// No date, but a time: past, present, future.
inline constexpr auto vague_words = lexicon<Vague>({
    {"সম্প্রতি", {-1}}, {"সাম্প্রতিক সময়ে", {-1}}, {"সাম্প্রতিককালে", {-1}}, {"সাম্প্রতিক বছরগুলোতে", {-1}}, {"সাম্প্রতিক বছরগুলিতে", {-1}}, {"সাম্প্রতিক মাসগুলোতে", {-1}}, {"সাম্প্রতিক দিনগুলোতে", {-1}}, {"বিগত বছরগুলোতে", {-1}}, {"বিগত বছরগুলোর", {-1}}, {"বিগত দিনগুলোতে", {-1}}, {"গত বছরগুলোতে", {-1}}, {"কিছুদিন আগে", {-1}}, {"কিছু দিন আগে", {-1}}, {"কিছুদিন পর", {-1}}, {"কিছু দিন পর", {-1}}, {"কিছুদিন পরই", {-1}}, {"কিছুক্ষণ আগে", {-1}}, {"কিছুকাল আগে", {-1}}, {"বহু বছর আগে", {-1}}, {"অনেক দিন আগে", {-1}},
    {"অনেক বছর আগে", {-1}}, {"অনেকদিন আগে", {-1}}, {"বহুদিন আগে", {-1}}, {"বহু দিন আগে", {-1}}, {"বহুকাল আগে", {-1}}, {"অনেককাল আগে", {-1}}, {"বহু আগে", {-1}}, {"অনেক আগে", {-1}}, {"অতীতে", {-1}}, {"একদা", {-1}}, {"একদিন", {-1}}, {"একসময়", {-1}}, {"এক সময়", {-1}}, {"একসময়ে", {-1}}, {"তখন", {-1}}, {"তৎকালে", {-1}}, {"ওই সময়", {-1}}, {"ঐ সময়ে", {-1}}, {"ওই সময়ে", {-1}}, {"ঐ সময়", {-1}}, {"সে সময়", {-1}}, {"সেই সময়", {-1}}, {"সেসময়", {-1}}, {"সেই সময়ে", {-1}}, {"ইতোপূর্বে", {-1}}, {"ইতিপূর্বে", {-1}}, {"মধ্যযুগে", {-1}}, {"মধ্যযুগের শেষের দিকে", {-1}}, {"প্রাচীনকালে", {-1}}, {"প্রাচীন কালে", {-1}}, {"কয়েক দিন আগে", {-1}}, {"কয়েক বছর আগে", {-1}}, {"কয়েক মাস আগে", {-1}}, {"কয়েকদিন আগে", {-1}},
    {"এখন", {0}}, {"বর্তমানে", {0}}, {"এই মুহূর্তে", {0}}, {"আজকাল", {0}}, {"ইদানীং", {0}}, {"ইদানিং", {0}}, {"অধুনা", {0}},
    {"শিগগির", {1}}, {"শিগগিরই", {1}}, {"শীঘ্রই", {1}}, {"শীঘ্র", {1}}, {"অচিরেই", {1}}, {"ভবিষ্যতে", {1}}, {"অদূর ভবিষ্যতে", {1}}, {"কিছুক্ষণের মধ্যে", {1}}, {"কিছুক্ষণের মধ্যেই", {1}}, {"কিছু দিনের মধ্যে", {1}}, {"কিছুদিনের মধ্যে", {1}}, {"কিছুদিনের মধ্যেই", {1}}, {"অনতিবিলম্বে", {1}},
});

/// The six seasons of a year, two Bangla months each: গ্রীষ্ম 0 is Boishakh and Joishtho. They need an ending or কাল: বসন্ত is smallpox too.
inline constexpr auto seasons_of_a_year = lexicon<std::int16_t>({{"গ্রীষ্ম", 0}, {"বর্ষা", 1}, {"শরৎ", 2}, {"শরত", 2}, {"হেমন্ত", 3}, {"শীত", 4}, {"বসন্ত", 5}});

/// Which part of a month, year, decade or century.
inline constexpr auto part_words = lexicon<Part>({
    {"শেষ", Part::end}, {"শুরুতে", Part::beginning}, {"শুরুর দিকে", Part::beginning}, {"শুরু", Part::beginning}, {"শুরুর", Part::beginning}, {"গোড়ায়", Part::beginning}, {"গোড়ার দিকে", Part::beginning}, {"গোড়ার দিক", Part::beginning}, {"গোড়া", Part::beginning}, {"গোড়াতে", Part::beginning}, {"গোড়াতেই", Part::beginning}, {"গোড়াতেও", Part::beginning}, {"প্রথম দিকে", Part::beginning}, {"প্রথমদিকে", Part::beginning}, {"প্রথম দিক", Part::beginning}, {"প্রথম ভাগে", Part::beginning}, {"প্রথম ভাগ", Part::beginning}, {"প্রথমভাগ", Part::beginning}, {"প্রথমভাগে", Part::beginning}, {"প্রথম পর্বে", Part::beginning}, {"সূচনায়", Part::beginning}, {"প্রারম্ভে", Part::beginning},
    {"মাঝামাঝি", Part::middle}, {"মাঝামাঝি সময়", Part::middle}, {"মাঝামাঝি সময়ে", Part::middle}, {"মাঝামাঝিতে", Part::middle}, {"মাঝামাঝি সময়ের", Part::middle}, {"মধ্যভাগে", Part::middle}, {"মধ্যভাগ", Part::middle}, {"মধ্য ভাগে", Part::middle}, {"মাঝখানে", Part::middle}, {"মাঝে", Part::middle},
    {"শেষে", Part::end}, {"শেষ দিকে", Part::end}, {"শেষদিকে", Part::end}, {"শেষের দিকে", Part::end}, {"শেষ দিক", Part::end}, {"শেষদিক", Part::end}, {"শেষভাগে", Part::end}, {"শেষ ভাগে", Part::end}, {"শেষভাগ", Part::end}, {"শেষ ভাগ", Part::end}, {"শেষ পর্বে", Part::end}, {"শেষ নাগাদ", Part::end}, {"শেষাশেষি", Part::end}, {"শেষ পাদে", Part::end}, {"শেষ পাদ", Part::end}, {"প্রথম পাদে", Part::beginning}, {"প্রথম পাদ", Part::beginning}, {"মধ্যপাদে", Part::middle}, {"অন্তে", Part::end},
    {"প্রথমার্ধ", Part::first_half}, {"প্রথমার্ধে", Part::first_half}, {"প্রথমার্ধের", Part::first_half}, {"প্রথম অর্ধে", Part::first_half}, {"পূর্বার্ধে", Part::first_half}, {"দ্বিতীয়ার্ধ", Part::second_half}, {"দ্বিতীয়ার্ধে", Part::second_half}, {"দ্বিতীয়ার্ধের", Part::second_half}, {"শেষার্ধে", Part::second_half}, {"শেষার্ধ", Part::second_half}, {"শেষার্ধের", Part::second_half},
});

}  // namespace kalpanji::grammar
