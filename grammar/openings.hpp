// Openings: which kinds of words stand at a place. One look at the first three letters turns nearly every word of a text away, and one
// search tells of the others which rules can begin with them, so that no rule is tried in vain. Nothing here reads an
// expression; a rule whose kind is not there would not have matched.
#pragma once

#include <cstdint>
#include <string_view>

namespace kalpanji::grammar {

/// A set of kinds.
using Kinds = std::uint32_t;

namespace kind {
inline constexpr Kinds figure = 1u << 0;        // ২ · 2
inline constexpr Kinds number = 1u << 1;        // তিন · সাড়ে · দেড়
inline constexpr Kinds month = 1u << 2;         // জুলাই
inline constexpr Kinds day_word = 1u << 3;      // একুশে
inline constexpr Kinds era = 1u << 4;           // বাংলা · খ্রিস্টপূর্ব: before its number
inline constexpr Kinds rank = 1u << 5;          // প্রথম · শেষ
inline constexpr Kinds century = 1u << 6;       // ঊনবিংশ · খ্রিষ্টীয়
inline constexpr Kinds weekday = 1u << 7;       // মঙ্গলবার · শনি · রোজ · ছুটির দিন
inline constexpr Kinds pointer = 1u << 8;       // আজ · পরদিন: a day by itself
inline constexpr Kinds part = 1u << 9;          // শুরুতে · মাঝামাঝি
inline constexpr Kinds day_part = 1u << 10;     // সকাল · দিবাগত
inline constexpr Kinds hour_label = 1u << 11;   // ঘ ৮।২৮
inline constexpr Kinds about = 1u << 12;        // প্রায়
inline constexpr Kinds zone = 1u << 13;         // বাংলাদেশ সময়
inline constexpr Kinds named_day = 1u << 14;    // বিজয় দিবস
inline constexpr Kinds apostrophe = 1u << 15;   // '৭১
inline constexpr Kinds every = 1u << 16;        // প্রতি
inline constexpr Kinds of_period = 1u << 17;    // সপ্তাহে ছয় দিন · বছরের ২৯০তম দিন
inline constexpr Kinds lead = 1u << 18;         // টানা · দীর্ঘ: before a duration
inline constexpr Kinds some = 1u << 19;         // কয়েক
inline constexpr Kinds unit = 1u << 20;         // দিন · বছর
inline constexpr Kinds whole_day = 1u << 21;    // সারাদিন · অনির্দিষ্টকাল
inline constexpr Kinds told_from = 1u << 22;    // এর · তার · আজ থেকে: before an offset
inline constexpr Kinds vague = 1u << 23;        // সম্প্রতি
inline constexpr Kinds pointing = 1u << 24;     // গত · পরের · বছরের: at what follows
inline constexpr Kinds joint = 1u << 25;        // ও · থেকে · তারিখ · খানেক: begins nothing, but joins or closes what began
}  // namespace kind

struct Opening {
  Kinds kinds = 0;
  std::uint8_t longest = 0;  // bytes of the longest word here that can begin an expression; 0: none does
};

/// What stands at the start of `text`. A few comparisons.
Opening opening_at(std::string_view text);

/// The kinds alone.
inline Kinds kinds_at(std::string_view text) { return opening_at(text).kinds; }

/// Whether an expression can begin with what stands at the start of `text`: a word that can, and of those of one letter (ন) only what has
/// something it takes behind it.
bool can_begin(std::string_view text, Opening);

/// Whether what follows can go with what stands at the start of `text`: most figures count people or money (৩৫ লাখ টাকা), and most
/// words that need others (এই, শেষ, প্রায়) have none beside them that tells a time.
bool can_go_on(std::string_view text, Opening);

/// Whether a word of the tables stands here that is not only the beginning of another: তিনি is no তিন. Elements of a point begin with such words alone.
bool may_stand(std::string_view text);

/// Whether an expression can begin with the three letters at the start of `text`, which must not be empty: false for most words.
bool may_open(std::string_view text);

}  // namespace kalpanji::grammar
