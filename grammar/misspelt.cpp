#include "grammar/misspelt.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

constexpr std::array<std::string_view, 8> weekday_names{"রবিবার", "রোববার", "সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার"};
// Hijri names are written in too many ways to call one a slip.
constexpr std::array<std::string_view, 24> month_names{
    "জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    "বৈশাখ", "জ্যৈষ্ঠ", "আষাঢ়", "শ্রাবণ", "ভাদ্র", "আশ্বিন", "কার্তিক", "অগ্রহায়ণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র"};
// Accepted besides: their own slips are slips of these, and mean the name.
constexpr std::array<std::string_view, 3> other_month_names{"জানুয়ারী", "ফেব্রুয়ারী", "আগষ্ট"};
// Words of the language that lie next to a name.
constexpr std::array<std::string_view, 18> other_words{"বিধবার", "জেলাই", "রবার", "চিত্র", "চৈত্য", "মৈত্র", "ভদ্র", "শ্রবণ", "শ্রাবণী", "মার্ক", "মার্গ", "অশ্বিন", "আশ্বিনী", "কার্তিকা", "এপ্রিলা", "আগত", "বৈশাখী", "শাবান"};

constexpr std::size_t most_letters = 16;
struct Letters {
  std::array<char32_t, most_letters> at{};
  std::size_t size = 0;
};

std::optional<Letters> letters_of(std::string_view word) {
  Letters out;
  for (std::size_t i = 0; i < word.size();) {
    if (out.size == most_letters || decode_size(word.data() + i) != 3) return std::nullopt;
    auto const b = [&](std::size_t k) { return static_cast<unsigned char>(word[i + k]); };
    out.at[out.size++] = (static_cast<char32_t>(b(0) & 0x0Fu) << 12) | (static_cast<char32_t>(b(1) & 0x3Fu) << 6) | (b(2) & 0x3Fu);
    i += 3;
  }
  return out;
}

// Letters that sound, or look, alike.
bool confused(char32_t a, char32_t b) {
  constexpr std::array<std::u32string_view, 12> groups{U"শষস", U"িী", U"ুূ", U"নণ", U"রড়ঢ", U"জযঝ", U"ঙং", U"ৈে", U"োৌ", U"বভ", U"টঠতথ", U"অআ"};
  return std::any_of(groups.begin(), groups.end(), [&](auto const g) { return g.find(a) != g.npos && g.find(b) != g.npos; });
}

enum class Nearness : std::uint8_t { far, one_slip, confusion };

// One edit, or none: both words are walked from both ends, and what is left between must be the slip.
Nearness nearness(Letters const& a, Letters const& b) {
  constexpr char32_t hasanta = U'\u09CD';
  std::size_t head = 0;
  while (head < a.size && head < b.size && a.at[head] == b.at[head]) ++head;
  std::size_t tail = 0;
  while (tail < a.size - head && tail < b.size - head && a.at[a.size - 1 - tail] == b.at[b.size - 1 - tail]) ++tail;
  auto const in_a = a.size - head - tail, in_b = b.size - head - tail;
  if (in_a == 1 && in_b == 1) return confused(a.at[head], b.at[head]) ? Nearness::confusion : Nearness::one_slip;
  if (in_a + in_b == 1) {
    auto const letter = in_a == 1 ? a.at[head] : b.at[head];
    bool const doubled = in_a == 1 && head > 0 && a.at[head - 1] == letter;
    return letter == hasanta || doubled ? Nearness::confusion : Nearness::one_slip;
  }
  bool const swapped = in_a == 2 && in_b == 2 && a.at[head] == b.at[head + 1] && a.at[head + 1] == b.at[head];
  if (swapped) return Nearness::one_slip;
  // One letter of a conjunct left out: আশিন, আগট.
  constexpr std::size_t short_name = 5;
  if (in_b == 2 && in_a == 0 && b.size >= short_name && (b.at[head] == hasanta || b.at[head + 1] == hasanta)) return Nearness::one_slip;
  // A syllable, consonant and its sign, left out or written twice.
  auto const sign = [](char32_t c) { return c >= 0x09BE && c <= 0x09CD; };
  constexpr std::size_t long_name = 8;  // সবার is no সোমবার
  if (b.size >= long_name && in_b == 2 && in_a == 0 && (sign(b.at[head]) != sign(b.at[head + 1]))) return Nearness::one_slip;
  bool const twice = in_a == 2 && in_b == 0 && head >= 2 && a.at[head] == a.at[head - 2] && a.at[head + 1] == a.at[head - 1];
  if (twice) return Nearness::one_slip;
  // ৃ and ্রি, ঋ-কার said as রি
  constexpr char32_t vocalic = U'\u09C3', ra = U'\u09B0', i = U'\u09BF';
  auto const spelt_out = [&](Letters const& l, std::size_t n) { return n == 3 && l.at[head] == hasanta && l.at[head + 1] == ra && l.at[head + 2] == i; };
  bool const ri = (in_a == 1 && a.at[head] == vocalic && spelt_out(b, in_b)) || (in_b == 1 && b.at[head] == vocalic && spelt_out(a, in_a));
  return ri ? Nearness::confusion : Nearness::far;
}

template <class T, std::size_t N>
bool known(Lexicon<T, N> const& table, std::string_view word) {
  auto const* entry = longest_prefix(table, word);
  return entry != nullptr && entry->word == word;
}

}  // namespace

std::vector<NameGuess> names_one_slip_away(std::string_view word, NameKind kind) {
  std::vector<NameGuess> out;
  auto const letters = letters_of(word);
  constexpr std::size_t short_name = 3;  // মে, জুন, মাঘ, পৌষ: জন, মা, সে are one slip away
  if (!letters || letters->size < short_name || known(weekdays, word) || known(months, word)) return out;
  if (std::find(other_words.begin(), other_words.end(), word) != other_words.end()) return out;
  auto const offer = [&](std::string_view name, std::string_view means) {
    auto const own = *letters_of(name);
    auto const near = nearness(*letters, own);
    if (near == Nearness::far || (own.size <= short_name && near != Nearness::confusion)) return;
    auto const seen = std::find_if(out.begin(), out.end(), [&](NameGuess const& g) { return g.name == means; });
    if (seen == out.end()) out.push_back({means, near == Nearness::confusion});
    else seen->confusion |= near == Nearness::confusion;
  };
  if (kind == NameKind::weekday) {
    for (auto const name : weekday_names) offer(name, name);
  } else {
    for (auto const name : month_names) offer(name, name);
    for (std::size_t i = 0; i < other_month_names.size(); ++i) offer(other_month_names[i], i == 0 ? month_names[0] : i == 1 ? month_names[1] : month_names[7]);
  }
  // Both names of Sunday mean one day.
  if (out.size() == 2 && out[0].name == weekday_names[0] && out[1].name == weekday_names[1]) out.pop_back();
  // Letters that are taken for each other are the likelier slip.
  if (std::any_of(out.begin(), out.end(), [](NameGuess const& g) { return g.confusion; })) std::erase_if(out, [](NameGuess const& g) { return !g.confusion; });
  return out;
}

}  // namespace kalpanji::grammar
