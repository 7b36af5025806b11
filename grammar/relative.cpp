// Words that point at a time from the writer's day or from the one told last: আজ · গতকাল · পরদিন · ওই দিন · গত বছরের · চলতি মাসে ·
// একই বছরের · আগামী (২১ জানুয়ারি). Whose day it is and which way it lies; what day that makes is resolved later.
#include "grammar/lexicon/relative.hpp"

#include <algorithm>

#include "grammar/draft.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/tense.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace relative_rules {

auto const day_ending = x3::omit[(word(relative_day_endings) >> word_end) | word_end];

// প্রাচীন কাল, এক কাল: an age, no day
bool is_an_age(char const* base, char const* first) {
  auto before = text_of(base, first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  for (std::string_view const word : {"প্রাচীন", "এক", "তিন", "সে", "মধ্য", "আদি", "কোনো", "কোন", "চির", "দীর্ঘ", "বর্তমান", "অতীত", "ভবিষ্যৎ", "সর্ব", "জীবন", "শাসন", "সেই", "ওই", "নিকট"})
    if (before.ends_with(word)) return true;
  return false;
}

// আজও (রোববার, ৫ জানুয়ারি) · আজও থাকতে পারে গরম: today as well; with another verb it means "to this day"
bool is_today_too(std::string_view rest, char const* last) {
  auto const* at = rest.data() + std::string_view{"ও"}.size();
  if (continues_word(at, last)) return false;
  skip_spaces(at, last);
  if (at != last && *at == '(') return true;
  if (longest_prefix(weekdays, text_of(at, last)) != nullptr) return true;
  return tense_of(text_of(at, last)) == Tense::future;
}

bool day_word(Draft& out, char const*& first, char const* last) {
  auto const* entry = longest_prefix(day_pointers, text_of(first, last));
  if (entry == nullptr) return false;
  auto at = first + entry->word.size();
  // আজও means "to this day", কালের "of the age"
  auto const rest = text_of(at, last);
  if (entry->word == "আজ" && rest.starts_with("ও") && !is_today_too(rest, last)) return false;
  if (entry->means.either && is_an_age(out.base, first)) return false;
  if (entry->means.either && (rest.starts_with("ে") || rest.starts_with("ও") || rest.starts_with(" বৈশাখী") || rest.starts_with("-বৈশাখী"))) return false;
  if (!x3::parse(at, last, day_ending)) return false;
  auto& p = out.point;
  p.counted = entry->means.counted;
  p.this_day_of_year = entry->means.this_day;
  p.day_part = entry->means.part;
  p.current = entry->means.own;
  p.direction = entry->means.either ? static_cast<std::int8_t>(2) : static_cast<std::int8_t>(0);  // 2: the verb tells the side
  out.enough = true;
  first = at;
  return true;
}

// সপ্তাহে · মাসের · বছর · অর্থবছরের · শতাব্দীর, with its ending
bool unit_word(Unit& unit, char const*& first, char const* last) {
  auto const* entry = longest_prefix(unit_words, text_of(first, last));
  if (entry == nullptr) return false;
  auto at = first + entry->word.size();
  if (!x3::parse(at, last, with_ending)) return false;
  if (text_of(first + entry->word.size(), at).find("গুল") != std::string_view::npos) return false;  // বিগত বছরগুলোতে: no one year
  unit = entry->means;
  first = at;
  return true;
}

constexpr bool can_be_pointed_at(Unit u) {
  return u == Unit::week || u == Unit::month || u == Unit::year || u == Unit::fiscal_year || u == Unit::decade || u == Unit::century;
}

// গত মাসে · আগামী বছরের · চলতি অর্থবছরের · এবছর · এমাসের; or গত alone, in front of a date or a weekday
bool from_document(Draft& out, char const*& first, char const* last) {
  auto const* way = longest_prefix(directions, text_of(first, last));
  if (way == nullptr) return false;
  auto at = first + way->word.size();
  bool const apart = at != last && *at == ' ';
  skip_spaces(at, last);
  auto& p = out.point;
  // চলতি (২০২৩-২৪) অর্থবছরের
  Figures bracketed, to;
  if (auto then = at; skip(then, last, "(") && read(figures(4, 4), then, last, bracketed) && x3::parse(then, last, x3::lit('-') | "–") && read(figures(2, 4), then, last, to) && skip(then, last, ")")) {
    skip_spaces(then, last);
    if (Unit unit; unit_word(unit, then, last) && unit == Unit::fiscal_year) {
      p.counted = {From::document, unit, way->means.way};
      p.current = way->means.way == 0;
      p.year = bracketed.value;
      p.year_to = to.value;
      p.wide = Unit::fiscal_year;
      p.year_at = span_of(out.base, bracketed.first, to.last);
      out.enough = true;
      first = then;
      return true;
    }
  }
  if (Unit unit; unit_word(unit, at, last)) {
    if (!can_be_pointed_at(unit)) return false;
    p.counted = {From::document, unit, way->means.way};
    p.current = way->means.way == 0;
    out.enough = true;
    first = at;
    return true;
  }
  if (!apart) return false;
  at = first + way->word.size();
  p.direction = way->means.way;
  p.current = way->means.way == 0;
  out.lead_only = true;
  first = at;
  return true;
}

// একই বছরের · ওই মাসে · পরের বছর · আগের সপ্তাহে · সে বছর
bool from_story(Draft& out, char const*& first, char const* last) {
  auto const* step = longest_prefix(story_steps, text_of(first, last));
  if (step == nullptr) return false;
  auto at = first + step->word.size();
  if (step->word == "পর" && text_of(out.base, first).ends_with("ের ")) return false;  // বছরের পর বছর
  skip_spaces(at, last);
  auto& p = out.point;
  Unit unit;
  if (unit_word(unit, at, last)) {
    if (!can_be_pointed_at(unit)) return false;
    p.counted = {From::story, unit, step->means.steps};
  } else if (step->word == "একই" && x3::parse(at, last, (x3::lit("সময়ের") | "সময়েও" | "সময়ে" | "সময়") >> word_end)) {
    p.part.part = Part::same;
    p.counted = {From::story, Unit::day, 0};
  } else {
    return false;
  }
  out.enough = true;
  first = at;
  return true;
}

// বছরের শুরুতে · মাসের শেষে · সপ্তাহের প্রথম দিন: the running one, when a part of it follows and nothing before says whose
bool of_the_running(Draft& out, char const*& first, char const* last) {
  auto const* unit = longest_prefix(running_units, text_of(first, last));
  if (unit == nullptr) return false;
  auto at = first + unit->word.size();
  if (at == last || *at != ' ') return false;
  auto before = text_of(out.base, first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  if (!before.empty() && digit_at(before.data() + before.size() - 1, before.data() + before.size()).size != 0) return false;
  constexpr std::size_t figure = 3, year = 4 * figure;  // ২০১৫ সপ্তাহের তৃতীয় দিনে: a year counts no weeks
  bool const after_year = before.size() >= year && digit_at(before.data() + before.size() - year, before.data() + before.size()).size == figure;
  if (!after_year && before.size() >= figure && digit_at(before.data() + before.size() - figure, before.data() + before.size()).size != 0) return false;
  if (std::any_of(before_running_units.begin(), before_running_units.end(), [&](auto const& e) { return before.ends_with(e.word); })) return false;
  auto ahead = at;
  skip_spaces(ahead, last);
  Draft part{.point = {}, .base = out.base, .first = ahead};
  Draft day{.point = {}, .base = out.base, .first = ahead};
  bool const dated = date_element(day, ahead, last) && day.point.day != 0 && day.point.month == 0;  // মাসের ১০ তারিখে
  if (!dated && !part_element(part, ahead, last)) return false;
  out.point.counted = {unit->means == Unit::year ? From::document : From::story, unit->means, 0};
  first = at;
  return true;
}

// এই সময়ের in গত বছরের এই সময়ের, গত বছর এই সময়ে: behind a year only
bool same_season(Draft& out, char const*& first, char const* last) {
  auto const before = text_of(out.base, first);
  if (!(before.ends_with("ের ") || before.ends_with("বছর ")) || !x3::parse(first, last, x3::omit[(x3::lit("এই") | "এ") >> x3::lit(' ')] >> (x3::lit("সময়ের") | "সময়ে") >> word_end)) return false;
  out.point.part.part = Part::same;
  out.point.counted = {From::story, Unit::day, 0};
  return true;
}

// এ সময়েই in সোমবার এ সময়েই: the clock told last
bool same_time(Draft& out, char const*& first, char const* last) {
  if (!x3::parse(first, last, (x3::lit("এ সময়েই") | "একই সময়েই") >> word_end)) return false;
  out.point.same_time = true;
  out.lead_only = true;
  return true;
}

}  // namespace relative_rules

bool pointer_element(Draft& out, char const*& first, char const* last) {
  using namespace relative_rules;
  auto const* best = first;
  Draft longest = out;
  for (auto* const rule : {day_word, from_story, from_document, of_the_running, same_season, same_time}) {
    Draft own = out;
    if (auto at = first; rule(own, at, last) && at > best) best = at, longest = own;
  }
  if (best == first) return false;
  out = longest;
  first = best;
  return true;
}

}  // namespace kalpanji::grammar
