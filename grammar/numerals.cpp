#include "grammar/numerals.hpp"

#include "grammar/lexicon/numbers.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace {

// A number word ends here, at a multiplier (উনিশশো), at a unit written onto it (তিনদিন) or at an ending: what follows decides.
bool simple(char const*& first, char const* last, Thousandths& out, bool words_only) {
  constexpr int most_figures = 9;
  auto const* const start = first;
  if (auto const* entry = longest_prefix(whole_fractions, text_of(first, last))) {
    first += entry->word.size();
    out = entry->means;
    return true;
  }
  if (auto const* added = longest_prefix(added_fractions, text_of(first, last)); added != nullptr && !continues_word(first + added->word.size(), last)) {
    first += added->word.size();
    skip_spaces(first, last);
    Thousandths whole = 0;
    if (!simple(first, last, whole, words_only)) return first = start, false;
    out = whole + added->means;
    return true;
  }
  if (auto const* entry = longest_prefix(number_words, text_of(first, last))) {
    first += entry->word.size();
    out = Thousandths{entry->means} * 1000;
    return true;
  }
  if (words_only) return false;
  Figures figure;
  if (!read(figures(1, most_figures), first, last, figure)) return false;
  out = Thousandths{figure.value} * 1000;
  auto decimals = first;
  Figures part;
  if (skip(decimals, last, ".") && read(figures(1, 3), decimals, last, part)) {
    constexpr std::int32_t scale[] = {1000, 100, 10, 1};
    out += Thousandths{part.value} * scale[part.digits];
    first = decimals;
  }
  // ১,২৫,০০০ and ১২,০০: groups belong to one number
  for (auto group = first; skip(group, last, ",") && digit_at(group, last).size != 0;) {
    Figures more;
    if (!read(figures(2, 3), group, last, more)) break;
    out = out * (more.digits == 2 ? 100 : 1000) + Thousandths{more.value} * 1000;
    first = group;
  }
  return true;
}

}  // namespace

// ২ কোটি ৫০ লক্ষ: each part larger than the next
static bool composed(char const*& first, char const* last, Thousandths& out, bool words_only) {
  Thousandths total = 0;
  auto at = first;
  std::int64_t last_multiplier = INT64_MAX;
  bool any = false;
  for (;;) {
    auto piece = at;
    if (any) skip_spaces(piece, last);
    Thousandths value = 0;
    if (!simple(piece, last, value, words_only)) break;
    if (any && value >= last_multiplier * 1000) break;
    auto then = piece;
    skip_spaces(then, last);
    auto const* multiplier = longest_prefix(multipliers, text_of(then, last));
    // "শত" after a figure that is not followed by more is a repetition (১০০ শত); দুই হাজার is a multiplication
    bool const other_word = multiplier != nullptr && multiplier->means == 100 &&
                            (text_of(then, last).starts_with("শতাব্দ") || text_of(then, last).starts_with("শতক") || text_of(then, last).starts_with("শতাংশ"));
    bool const multiplies = multiplier != nullptr && !other_word && multiplier->means < last_multiplier &&
                            (!continues_word(then + multiplier->word.size(), last) || multiplier->means == 100);
    if (!multiplies) {
      total += value;
      at = piece;
      any = true;
      break;
    }
    bool const repeated = multiplier->means == 100 && value == 100000;
    total += repeated ? value : value * multiplier->means;
    last_multiplier = multiplier->means;
    at = then + multiplier->word.size();
    any = true;
  }
  if (!any) return false;
  first = at;
  out = total;
  return true;
}

bool number_at(char const*& first, char const* last, Thousandths& out) { return composed(first, last, out, false); }
bool number_in_words(char const*& first, char const* last, Thousandths& out) { return composed(first, last, out, true); }

bool is_title(char const* base, char const* first, char const* end, char const* last) {
  auto const opens = text_of(base, first);
  if (!opens.ends_with('\'') && !opens.ends_with('"') && !opens.ends_with("“")) return false;
  auto const rest = text_of(end, last).substr(0, 120);
  return rest.find('\'') != std::string_view::npos || rest.find('"') != std::string_view::npos || rest.find("”") != std::string_view::npos;
}

}  // namespace kalpanji::grammar
