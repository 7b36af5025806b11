// Words before a date that make it the document's own, places that datelines name, and spellings of one Bengal.
#pragma once

#include "grammar/table.hpp"

namespace kalpanji::grammar {

struct Label {
  bool published = false, updated = false, memo = false;
};
inline constexpr auto stamp_labels = lexicon<Label>({
    {"প্রকাশ", {true}}, {"প্রকাশিত", {true}}, {"প্রকাশের সময়", {true}}, {"প্রকাশের তারিখ", {true}}, {"প্রকাশকাল", {true}}, {"প্রকাশ তারিখ", {true}}, {"প্রকাশ কাল", {true}}, {"Published", {true}}, {"date", {true}}, {"তারিখ", {false, false, true}},
    {"আপডেট", {false, true}}, {"আপডেট সময়", {false, true}}, {"হালনাগাদ", {false, true}}, {"সর্বশেষ আপডেট", {false, true}}, {"Updated", {false, true}}, {"স্মারক", {false, false, true}},
});

struct Place {};
inline constexpr auto places = lexicon<Place>({
    {"ঢাকা", {}}, {"কলকাতা", {}}, {"চট্টগ্রাম", {}}, {"রাজশাহী", {}}, {"খুলনা", {}}, {"সিলেট", {}}, {"বরিশাল", {}}, {"রংপুর", {}}, {"ময়মনসিংহ", {}}, {"নয়াদিল্লি", {}}, {"নয়া দিল্লি", {}}, {"নতুন দিল্লি", {}}, {"নয়াদিল্লী", {}}, {"দিল্লি", {}}, {"আগরতলা", {}}, {"গুয়াহাটি", {}}, {"শিলিগুড়ি", {}}, {"হাওড়া", {}}, {"সিডনি", {}}, {"সিডনী", {}}, {"লন্ডন", {}}, {"নিউ ইয়র্ক", {}}, {"নিউইয়র্ক", {}}, {"কুমিল্লা", {}}, {"নিজস্ব প্রতিবেদক", {}}, {"নিজস্ব সংবাদদাতা", {}}, {"বাসস", {}}, {"ইউএনবি", {}}, {"আজ", {}},
});

/// Who wrote it, at the end of a line's first part: নিজস্ব প্রতিবেদক, ঢাকা · কুমিল্লা প্রতিনিধি · অনলাইন ডেস্ক.
struct Reporter {};
inline constexpr auto reporters = lexicon<Reporter>({{"প্রতিবেদক", {}}, {"প্রতিনিধি", {}}, {"সংবাদদাতা", {}}, {"রিপোর্টার", {}}, {"করেসপন্ডেন্ট", {}}, {"ডেস্ক", {}}, {"ব্যুরো", {}}, {"ডেস্ক রিপোর্ট", {}}, {"স্টাফ রিপোর্ট", {}}});

struct Lean {
  signed char side = 0;
};
inline constexpr auto leanings = lexicon<Lean>({
    {"রোববার", {1}}, {"পহেলা", {1}}, {"খ্রিস্টাব্দ", {0}}, {"ঢাকা", {1}}, {"বাংলাদেশ", {1}}, {"চট্টগ্রাম", {1}}, {"আগস্ট", {0}}, {"টাকা", {0}},
    {"পয়লা", {-1}}, {"অগস্ট", {-2}}, {"কলকাতা", {-1}}, {"পশ্চিমবঙ্গ", {-2}}, {"সন্ধে", {-1}}, {"পুজো", {-1}}, {"দুর্গাপুজো", {-2}}, {"রাজ্য সরকার", {-1}}, {"মমতা", {-1}}, {"টে", {-1}},
});

struct Print {};
/// Behind a year: what came out in print. Bengali has been printed since 1778, so 1348 beside them is a Bangla year.
inline constexpr auto words_of_print = lexicon<Print>({{"শারদীয়", {}}, {"শারদীয়া", {}}, {"মুদ্রিত", {}}, {"প্রকাশিত", {}}, {"পত্রিকা", {}}, {"সংস্করণ", {}}});

}  // namespace kalpanji::grammar
