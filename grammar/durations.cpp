// Durations and what is counted from a day: তিন দিনব্যাপী · টানা ১৫ দিনের · দেড় মাস · ২ ঘণ্টা ১৫ মিনিট · কয়েক দিন ধরে · ৩-৪ দিন · গত ২৪ ঘণ্টায়;
// তিন দিন পর · আড়াই বছর আগে · আজ থেকে ১০-১৫ বছর আগেও · এর পাঁচ দিন পরে. An age is none (৪৫ বছর বয়সী, পাঁচ বছরের কন্যা).
#include <algorithm>

#include "grammar/families.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/lexicon/relative.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/units.hpp"
#include "grammar/numerals.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace duration_rules {

auto const lead = x3::omit[(x3::lit("গত") | "বিগত" | "গেল" | "আগামী" | "পরবর্তী" | "প্রথম" | "শেষ" | "টানা" | "দীর্ঘ" | "পরপর" | "একটানা" | "জীবনের শেষ" | "মাত্র" | "পুরো" | "প্রায়" | "আনুমানিক" | "দীর্ঘ প্রায়") >> word_end >> sp];
auto const some = x3::omit[-(x3::lit("বেশ") >> sp) >> (x3::lit("কয়েকটি") | "কয়েকটা" | "কয়েক" | "বহু" | "কিছু")];
auto const upper = x3::omit[sp >> (x3::lit('-') | "–" | '/' | "থেকে" | "বা" | "অথবা" | "কিংবা" | "কি") >> sp];
auto const within = x3::omit[sp >> (x3::lit("মধ্যেই") | "মধ্যে" | "মাথায়" | "বেশিদিন" | "বেশি সময় ধরে" | "বেশি সময়" | "বেশি") >> word_end];
auto const classifier = x3::omit[-(x3::lit("টি") | "টা" | "'")];

struct Amount {
  Duration duration;
  char const* unit_end = nullptr;
  bool genitive = false, stretched = false, words = false, about = false;
};

bool number_of(char const*& at, char const* last, Duration& d, bool& words) {
  auto const* const from = at;
  // হাজার বছরের; হাজার বছর ধরে is a novel
  if (x3::parse(at, last, x3::omit[x3::lit("হাজার ") >> sp >> &((x3::lit("বছরের") | "বছর আগে" | "বৎসরের" | "দিনের") >> !x3::lit("ই"))])) {
    d.amount = 1000 * 1000;
    words = true;
    return true;
  }
  if (x3::parse(at, last, some)) {
    d.unknown = true;
    skip_spaces(at, last);
    if (x3::parse(at, last, (x3::lit("শ") | "শো" | "শত" | "হাজার" | "লাখ") >> word_end)) return false;
    return true;
  }
  if (!number_at(at, last, d.amount)) return false;
  words = digit_at(from, last).size == 0;
  x3::parse(at, last, classifier);
  // ০২ (দুই) ঘণ্টা: notices say the number twice
  if (auto then = at; x3::parse(then, last, x3::omit[sp >> '(' >> sp])) {
    Thousandths again = 0;
    if (number_at(then, last, again) && again == d.amount && x3::parse(then, last, x3::omit[sp >> ')'])) at = then;
  }
  if (auto then = at; x3::parse(then, last, upper)) {
    Thousandths more = 0;
    if (number_at(then, last, more) && more > d.amount) d.up_to = more, at = then;
  }
  skip_spaces(at, last);
  return true;
}

// দিন · দিনের · দিনব্যাপী · মাস ধরে · বছর
bool unit_of(char const*& at, char const* last, Amount& a) {
  auto const* entry = longest_prefix(unit_words, text_of(at, last));
  if (entry == nullptr || entry->means == Unit::fiscal_year) return false;
  if (entry->word == "বর্ষ") return false;
  // ২০ শতক জমি: land; only দুই শতক ধরে, তিন শতক আগে are centuries
  if (entry->word == "শতক") {
    auto then = at + entry->word.size();
    if (a.duration.amount >= 10 * 1000) return false;  // উনিশ শতক জুড়ে: the 19th
    if (!x3::parse(then, last, x3::omit[sp >> (word(stretches) | x3::omit[x3::lit("আগে") | "পর" | "পূর্বে"])])) return false;
  }
  // দুই পক্ষের সংঘর্ষ: two sides; only পক্ষকাল is always a fortnight
  if (entry->means == Unit::fortnight && !text_of(at, last).starts_with("পক্ষকাল")) return false;
  a.duration.unit = entry->means;
  at += entry->word.size();
  a.unit_end = at;
  // এক শতাব্দী কাল, দুই বছরকাল
  if (auto then = at; a.duration.unit >= Unit::month && x3::parse(then, last, x3::omit[-x3::lit(' ') >> "কাল" >> word_end])) {
    at = then;
    return true;
  }
  if (auto then = at; x3::parse(then, last, -x3::lit(' ') >> word(stretches) >> word_end)) {
    at = then;
    a.stretched = true;
    return true;
  }
  if (!x3::parse(at, last, with_ending)) return false;
  a.genitive = text_of(a.unit_end, at).starts_with("ের") || text_of(a.unit_end, at).starts_with("র") || text_of(a.unit_end, at).starts_with("'র");
  return true;
}

// বছর দুয়েক · মাসখানেক · ঘণ্টাখানেকের · দিন কয়েক: the number behind its unit says "about"
bool unit_first(char const*& first, char const* last, Amount& a) {
  auto at = first;
  auto const* unit = longest_prefix(unit_words, text_of(at, last));
  if (unit == nullptr || unit->means == Unit::fiscal_year || unit->means == Unit::fortnight) return false;
  at += unit->word.size();
  x3::parse(at, last, joint >> sp);
  auto const* many = longest_prefix(about_so_many, text_of(at, last));
  if (many == nullptr) return false;
  at += many->word.size();
  auto const* const number_end = at;
  if (!x3::parse(at, last, with_ending)) return false;
  a.duration.unit = unit->means;
  a.duration.amount = Thousandths{many->means};
  a.duration.unknown = many->means == 0;
  a.about = true;
  // বছর পঞ্চাশের লোকটি is an age
  a.genitive = at != number_end && text_of(number_end, at).find("র") != std::string_view::npos;
  if (a.genitive && !x3::parse(at, last, within) && many->means != 1000) return false;
  if (auto then = at; x3::parse(then, last, x3::lit(' ') >> word(stretches) >> word_end)) at = then, a.stretched = true;
  first = at;
  return true;
}

bool amount_at(char const*& first, char const* last, Amount& a) {
  if (unit_first(first, last, a)) return true;
  auto at = first;
  if (!number_of(at, last, a.duration, a.words)) return false;
  if (!unit_of(at, last, a)) return false;
  // ২ ঘণ্টা ১৫ মিনিট · ১ বছর ৬ মাস · ২ দিন ১ রাত
  if (auto then = at; !a.genitive && !a.stretched && !a.duration.unknown && then != last && *then == ' ') {
    skip_spaces(then, last);
    Amount more;
    bool words = false;
    auto nights = then;
    if (number_of(then, last, more.duration, words) && unit_of(then, last, more) && more.duration.unit < a.duration.unit && !more.duration.unknown) {
      a.duration.more = more.duration.amount;
      a.duration.more_unit = more.duration.unit;
      a.genitive = more.genitive;
      at = then;
    } else if (Thousandths n = 0; a.duration.unit == Unit::day && number_at(nights, last, n) && x3::parse(nights, last, sp >> "রাত" >> with_ending)) {
      at = nights;
    }
  }
  first = at;
  return true;
}

// ম্যাচের ৮৭ মিনিটে, ৩২ মিনিটে গোল, ৩৬ মিনিটে দি মারিয়া … টাইব্রেকারে: which minute of a match, not how many
bool is_minute_of_a_match(Window const& w, char const* first, char const* end, Amount const& a) {
  if (a.duration.unit != Unit::minute || !text_of(a.unit_end != nullptr ? a.unit_end : end, end).starts_with("ে")) return false;
  auto at = end;
  skip_spaces(at, w.last);
  auto before = text_of(w.begin, first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  auto const sentence = text_of(w.begin, w.last);
  bool const of_football = std::any_of(words_of_matches.begin(), words_of_matches.end(), [&](auto const& e) { return sentence.find(e.word) != std::string_view::npos; });
  return of_football || text_of(at, w.last).starts_with("গোল") || before.ends_with("ম্যাচের") || before.ends_with("খেলার") || before.ends_with("ার্ধের");
}

// সাত বছর পর গতকাল · এক যুগ পর এ বছর: the day behind it is where the amount ends
bool ends_now(char const* at, char const* last) {
  skip_spaces(at, last);
  if (auto const* day = longest_prefix(day_pointers, text_of(at, last)))
    return day->means.counted.from == From::document && day->means.counted.steps <= 0 && !day->means.either && x3::parse(at += day->word.size(), last, with_ending);
  auto const* way = whole_word(directions, at, last);
  return way != nullptr && (way->means.way < 0 || way->word == "চলতি");
}

bool is_age(Window const& w, char const* first, char const* end, Amount const& a) {
  if (a.duration.unit != Unit::year && a.duration.unit != Unit::month) return false;
  auto at = end;
  skip_spaces(at, w.last);
  if (whole_word(age_after, at, w.last) != nullptr || text_of(at, w.last).starts_with("বয়স")) return true;
  if (a.genitive && whole_word(persons, at, w.last) != nullptr) return true;
  auto before = text_of(w.begin, first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  // বয়স ৫৩ বছর ৪ মাস: the years stand between
  constexpr std::string_view years = "বছর";
  constexpr std::size_t figure = 3;
  if (a.duration.unit == Unit::month && before.ends_with(years)) {
    before.remove_suffix(years.size());
    while (before.ends_with(' ')) before.remove_suffix(1);
    while (before.size() >= figure && digit_at(before.data() + before.size() - figure, before.data() + before.size()).size == figure) before.remove_suffix(figure);
    while (before.ends_with(' ')) before.remove_suffix(1);
  }
  // বয়সসীমা ১৮ থেকে ৩০ বছর: the smaller number stands between
  for (std::string_view const link : {"থেকে", "হতে", "-", "–"})
    if (before.ends_with(link)) {
      before.remove_suffix(link.size());
      while (before.ends_with(' ')) before.remove_suffix(1);
      while (before.size() >= 3 && digit_at(before.data() + before.size() - 3, before.data() + before.size()).size == 3) before.remove_suffix(3);
      while (before.ends_with(' ')) before.remove_suffix(1);
      break;
    }
  return std::any_of(age_before.begin(), age_before.end(), [&](auto const& e) { return before.ends_with(e.word); }) || before.ends_with("বয়স");
}

}  // namespace duration_rules

bool offset_expression(Window const& w, char const*& first, Expression& out) {
  using namespace duration_rules;
  auto at = first;
  From from = From::nothing;
  if (x3::parse(at, w.last, x3::omit[(x3::lit("আজ থেকে") | "আজ হতে" | "এখন থেকে") >> word_end >> sp])) from = From::document;
  else if (x3::parse(at, w.last, x3::omit[(x3::lit("এর") | "তার" | "এরও" | "এই ঘটনার" | "ওই ঘটনার" | "তারও") >> word_end >> sp])) from = From::story;
  bool const approximate = x3::parse(at, w.last, x3::omit[(x3::lit("প্রায়") | "আনুমানিক") >> word_end >> sp]);
  if (!approximate) x3::parse(at, w.last, x3::omit[(x3::lit("ঠিক") | "মাত্র") >> word_end >> sp]);
  Amount a;
  if (!amount_at(at, w.last, a) || a.genitive || a.stretched) return false;
  bool const back = x3::parse(at, w.last, x3::omit[sp >> (x3::lit("আগেও") | "আগেই" | "আগের" | "আগে" | "পূর্বেও" | "পূর্বে" | "পুর্বে") >> word_end]);
  bool const on = !back && x3::parse(at, w.last, x3::omit[sp >> (x3::lit("পরেও") | "পরেই" | "পরে" | "পরই" | "পর" | "বাদে") >> word_end]);
  if (!back && !on) return false;
  if (is_age(w, first, at, a)) return false;
  auto const before = text_of(w.begin, first);
  bool const of_an_event = from == From::nothing && (before.ends_with("ের ") || std::any_of(events_in_genitive.begin(), events_in_genitive.end(), [&](auto const& e) { return before.ends_with(e.word); }));
  if (of_an_event && back == !on && !a.duration.unknown) {  // ভোট গ্রহণের ২১ দিন আগে: away from what nobody dated here
    out = a.duration;
  } else if (on && from == From::nothing && ends_now(at, w.last)) {  // সাত বছর পর গতকাল রায় হয়: up to that day
    out = a.duration;
  } else if (a.duration.unit < Unit::day) {  // আধা ঘণ্টা আগে stays a duration: no day follows from it
    out = a.duration;
  } else if (a.duration.unknown && from == From::nothing) {
    out = Vague{static_cast<std::int8_t>(back ? -1 : 1)};
  } else {
    Point p;
    p.offset = {from != From::nothing ? from : back ? From::document : From::story, a.duration, static_cast<std::int8_t>(back ? -1 : 1)};
    p.approximate = approximate || a.about;
    out = p;
  }
  first = at;
  return true;
}

bool duration_expression(Window const& w, char const*& first, Expression& out) {
  using namespace duration_rules;
  auto at = first;
  if (x3::parse(at, w.last, x3::omit[(x3::lit("সারাদিন") | "সারা দিন" | "দিনভর" | "দিনব্যাপী") >> with_ending])) {
    Duration day;
    day.amount = 1000;
    out = day;
    first = at;
    return true;
  }
  if (x3::parse(at, w.last, x3::omit[x3::lit("অনির্দিষ্টকাল") >> with_ending >> -(sp >> "জন্য" >> word_end)])) {
    Duration none;
    none.unbounded = true;
    out = none;
    first = at;
    return true;
  }
  // দীর্ঘদিন ধরে · অনেক দিন ধরে · বহুকাল যাবৎ: nobody says how many
  if (auto then = at; whole_word(long_whiles, then, w.last) != nullptr && x3::parse(then, w.last, x3::omit[x3::lit(' ') >> word(stretches) >> word_end])) {
    Duration unknown;
    unknown.unknown = true;
    out = unknown;
    first = then;
    return true;
  }
  // সারা বছর, সারা মাস ধরে; বছরজুড়ে, মাসব্যাপী
  auto const whole = at;
  bool const all = x3::parse(at, w.last, x3::omit[(x3::lit("সারা ") | "সারা" | "সারাটা " | "গোটা " | "পুরো ")]);
  if (auto const* unit = longest_prefix(unit_words, text_of(at, w.last)); unit != nullptr && unit->means >= Unit::day && unit->means <= Unit::year && unit->word != "পক্ষ") {
    at += unit->word.size();
    bool const through = x3::parse(at, w.last, x3::omit[-x3::lit(' ') >> (x3::lit("জুড়ে") | "জুড়েই" | "ব্যাপী" | "ব্যাপি" | "ভর") >> word_end]) || (all && x3::parse(at, w.last, x3::omit[x3::lit(' ') >> "ধরে" >> word_end]));
    if (through ? all || unit->means != Unit::day : all && x3::parse(at, w.last, with_ending)) {
      Duration one;
      one.amount = 1000;
      one.unit = unit->means;
      out = one;
      first = at;
      return true;
    }
  }
  at = whole;
  bool const led = x3::parse(at, w.last, lead);
  if (led) x3::parse(at, w.last, lead);
  Amount a;
  if (!amount_at(at, w.last, a)) return false;
  // দিন কয়েক, মাস পনেরো without আগে, পর, ধরে: what they count is seldom a time
  bool const few = !a.duration.unknown && a.duration.amount <= 10 * 1000;  // দিন তিনেক, বছর দশেক
  if (a.about && !few && !a.stretched && !a.genitive && digit_at(first, w.last).size == 0 && !led && a.duration.unit >= Unit::day) {
    auto then = at;
    if (!x3::parse(then, w.last, sp >> (x3::lit("সময়") | "লাগে" | "লাগবে" | "আগে" | "পর" | "ছিল" | "থেকে"))) return false;
  }
  // একদিন is one day only when it lasts: একদিন alone is "some day"
  bool const one = a.words && a.duration.amount == 1000 && a.duration.unit == Unit::day;
  if (one && !led && !a.stretched && !a.genitive) return false;
  // একদিনের ক্রিকেট, একদিনের আন্তর্জাতিক
  if (auto then = at; one && a.genitive) {
    skip_spaces(then, w.last);
    if (whole_word(one_day_games, then, w.last) != nullptr) return false;
  }
  auto const* end = at;
  if (auto then = at; x3::parse(then, w.last, within)) end = then;
  if (is_age(w, first, at, a) || is_minute_of_a_match(w, first, at, a)) return false;
  out = a.duration;
  first = end;
  return true;
}

}  // namespace kalpanji::grammar
