// Parts of a longer stretch, and words around a time: শুরুতে · মাঝামাঝি · শেষ সপ্তাহে · প্রথম ১৫ দিনে · শেষ দিন · প্রথম ছয় মাসে · দ্বিতীয় প্রান্তিকে ·
// শেষ বুধবার; প্রায় · আনুমানিক · নাগাদ · দিকে; বাংলাদেশ সময় · স্থানীয় সময়.
#include "grammar/draft.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/lexicon/zones.hpp"
#include "grammar/numerals.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace part_rules {

// শুরুতে · শেষ দিকে · মাঝামাঝি সময়ে
bool plain(Draft& out, char const*& first, char const* last) {
  auto const* entry = longest_prefix(part_words, text_of(first, last));
  if (entry == nullptr) return false;
  auto at = first + entry->word.size();
  if (continues_word(at, last) && !x3::parse(at, last, with_ending)) return false;
  // শুরু is also "begun": without an ending it is a part only where something runs from there
  bool const runs_on = text_of(at, last).starts_with(" থেকে") || text_of(at, last).starts_with(" হতে") || (entry->word == "শেষ" && text_of(at, last).starts_with(" পর্যন্ত"));
  if ((entry->word == "শুরু" || entry->word == "শেষ") && !runs_on) return false;
  out.point.part = {entry->means, 0};
  out.lead_only = true;  // belongs to what stands before it
  first = at;
  return true;
}

// প্রথম সপ্তাহে · শেষ দিন · প্রথম ২৯ দিনে · প্রথম ছয় মাসে · শেষ বুধবার · তৃতীয় প্রান্তিকের
bool ranked(Draft& out, char const*& first, char const* last) {
  auto const* rank = longest_prefix(rank_words, text_of(first, last));
  auto at = first;
  std::int16_t n = 0;
  if (rank != nullptr && !continues_word(first + rank->word.size(), last)) {
    at += rank->word.size();
    n = rank->means;
  } else if (Figures number; read(figures(1, 3), at, last, number) && x3::parse(at, last, sp >> "তম" >> word_end)) {
    n = static_cast<std::int16_t>(number.value);
  } else {
    return false;
  }
  skip_spaces(at, last);
  auto const* const behind_rank = at;
  Thousandths amount = 0;
  bool const counted = (n == 1 || n == -1) && number_at(at, last, amount) && amount % 1000 == 0;
  if (!counted) at = behind_rank;
  skip_spaces(at, last);
  auto& part = out.point.part;
  if (x3::parse(at, last, (x3::lit("প্রান্তিক") | "কোয়ার্টার") >> with_ending)) {
    part = {Part::nth_quarter, n};
    out.enough = true;
    first = at;
    return true;
  }
  if (auto const* unit = longest_prefix(unit_words, text_of(at, last)); unit != nullptr) {
    at += unit->word.size();
    if (!x3::parse(at, last, with_ending)) return false;
    auto const many = static_cast<std::int16_t>(amount / 1000);
    switch (unit->means) {
      case Unit::day: part = counted ? PartOf{n == 1 ? Part::first_days : Part::last_days, many} : PartOf{Part::nth_day, n}; break;
      case Unit::month: if (!counted) return false; part = {n == 1 ? Part::first_months : Part::last_months, many}; break;
      case Unit::week: if (counted) return false; part = {Part::nth_week, n}; break;
      default: return false;
    }
  } else if (auto const* weekday = longest_prefix(weekdays, text_of(at, last)); weekday != nullptr && !counted) {
    auto const* const from = at;
    at += weekday->word.size();
    out.point.weekday = weekday->means;
    out.point.weekday_at = span_of(out.base, from, at);
    if (!x3::parse(at, last, with_ending)) return false;
    part = {Part::nth_weekday, n};
  } else {
    return false;
  }
  out.lead_only = true;
  first = at;
  return true;
}

// ১৮৬১ সালের গ্রীষ্মে · ২০২৩ সালের শীতকালে
bool season(Draft& out, char const*& first, char const* last) {
  auto const* entry = longest_prefix(seasons_of_a_year, text_of(first, last));
  if (entry == nullptr) return false;
  auto at = first + entry->word.size();
  bool const whole = skip(at, last, "কাল");
  auto const* const behind_name = at;
  if (!x3::parse(at, last, with_ending) || (!whole && !(text_of(behind_name, at) == "ে" || text_of(behind_name, at) == "য়"))) return false;
  out.point.part = {Part::season, entry->means};
  out.lead_only = true;
  first = at;
  return true;
}

}  // namespace part_rules

bool part_element(Draft& out, char const*& first, char const* last) {
  auto at = first;
  if (part_rules::season(out, first, last)) return true;
  Draft own = out, other = out;
  auto plain_at = first, ranked_at = first;
  bool const plain = part_rules::plain(own, plain_at, last), ranked = part_rules::ranked(other, ranked_at, last);
  if (!plain && !ranked) return false;
  bool const take_ranked = ranked && (!plain || ranked_at > plain_at);
  out = take_ranked ? other : own;
  at = take_ranked ? ranked_at : plain_at;
  first = at;
  return true;
}

bool approximator_element(Draft& out, char const*& first, char const* last) {
  auto const stands = x3::omit[(x3::lit("আনুমানিক") | "প্রায়" | "মোটামুটি" | "কমবেশি" | "অনুমান" | "আনুঃ") >> word_end];
  if (!x3::parse(first, last, stands)) return false;
  out.point.approximate = true;
  out.lead_only = true;
  return true;
}

bool zone_element(Draft& out, char const*& first, char const* last) {
  auto at = first;
  auto const* entry = longest_prefix(clock_zones, text_of(at, last));
  if (entry == nullptr) return false;
  at += entry->word.size();
  out.point.zone = entry->means;
  x3::parse(at, last, sp >> "অনুযায়ী" >> word_end);
  if (continues_word(at, last)) return false;
  auto ahead = at;
  skip_spaces(ahead, last);
  if (skip(ahead, last, ":") || skip(ahead, last, "ঃ")) at = ahead;
  out.lead_only = true;
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
