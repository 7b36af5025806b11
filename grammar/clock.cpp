// Readings of the clock and parts of the day, in all the forms real text has: ৩টায় · ৩টা ২০ মিনিটে · সাড়ে তিনটা · পৌনে ২টা · দেড়টা ·
// তিনটা বাজতে দশ মিনিট · ১৮:৩০ · ৮.৪৫ মিনিটে · ৩-৩০টা · ৪ঃ০০ · ০৫:০০ ঘটিকায় · ঘ ৮।২৮ · ১২:০১ এএম · ০৬:৪৭:৪৪ অপরাহ্ন · রাত্রি ৭/৪৭/৯.
// What follows দিবাগত is the night after the day beside it. Whether রাত ১টা is tonight or the next day is resolved later.
#include <algorithm>

#include "grammar/draft.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/numerals.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace clock_rules {

struct Reading {
  Figures hour, minute, second;
};

}  // namespace clock_rules

}  // namespace kalpanji::grammar

BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::clock_rules::Reading, hour, minute, second)

namespace kalpanji::grammar {

namespace clock_rules {

x3::rule<struct colon_id, Reading> const with_colon{"hour:minute"};
x3::rule<struct mark_id, Reading> const with_mark{"hour.minute"};
x3::rule<struct slash_id, Reading> const with_slashes{"hour/minute/second"};
x3::rule<struct one_slash_id, Reading> const with_slash{"hour/minute"};

auto const two = figures(1, 2);
auto const full = figures(2, 2);
auto const none = x3::attr(Figures{});
auto const not_longer = x3::omit[!(figures(1, 9)) >> !((x3::lit(':') | '.' | '/') >> figures(1, 9))];

// ১৮:৩০ · ১৬:০০:১৭ · ৪ঃ০০ · ০৮: ৪৫ · ৪;৩০
auto const colon = x3::omit[sp >> (x3::lit(':') | "ঃ" | ';') >> -x3::lit(' ')];
auto const with_colon_def = two >> colon >> full >> ((x3::omit[x3::lit(':') | "ঃ"] >> full) | none);

// ৮.৪৫ · ৩-৩০ · ১।২০ · ৭। ৯
auto const with_mark_def = two >> x3::omit[x3::lit('.') | '-' | (x3::lit("।") >> sp)] >> two >> none;

// ৭/৪৭/৯: almanacs
auto const with_slashes_def = two >> '/' >> two >> '/' >> two;

// ৭/৩২: almanacs, with their minutes
auto const with_slash_def = two >> '/' >> full >> none;

BOOST_SPIRIT_DEFINE(with_colon, with_mark, with_slashes, with_slash)

// টা টায় টার টো টে টেয় টেয় টোয়: the o'clock of both Bengals
auto const oclock = x3::omit[sp >> (x3::lit("টাঃ") | "টায়ই" | "টায়" | "টারও" | "টার" | "টাতেই" | "টাতে" | "টাও" | "টাই" | "টেয়" | "টের" | "টোয়" | "টোর" | "টা" | "টে" | "টো") >> word_end];
auto const hours_word = x3::omit[sp >> (x3::lit("ঘটিকায়") | "ঘটিকার" | "ঘটিকা") >> word_end];
auto const minutes_word = x3::omit[sp >> (x3::lit("মিনিটেরও") | "মিনিটের" | "মিনিটেই" | "মিনিটেও" | "মিনিটে" | "মিনিট" | "মিঃ" | "মি:" | "মি.")];
auto const seconds_word = x3::omit[sp >> (x3::lit("সেকেন্ডে") | "সেকেন্ডের" | "সেকেন্ড") >> word_end];
auto const am = x3::omit[sp >> (x3::lit("এএম") | "এ এম" | "এ.এম." | "এ.এম" | "AM" | "am" | "A.M." | "a.m.") >> word_end];
auto const pm = x3::omit[sp >> (x3::lit("পিএম") | "পি এম" | "পি.এম." | "পি.এম" | "PM" | "pm" | "P.M." | "p.m.") >> word_end];
auto const before_noon = x3::omit[sp >> (x3::lit("পূর্বাহ্ণ") | "পূর্বাহ্ন") >> with_ending];
auto const after_noon = x3::omit[sp >> (x3::lit("অপরাহ্ণ") | "অপরাহ্ন") >> with_ending];
auto const ghati = x3::omit[x3::lit("ঘ") >> sp >> -(x3::lit('.') >> sp)];
auto const danda_palas = x3::omit[sp >> "দং" >> sp >> figures(1, 2) >> '/' >> figures(1, 2) >> '/' >> figures(1, 2)];
auto const zone_behind = x3::omit[(sp >> (x3::lit("IST") | "BST" | "GMT" | "আইএসটি") >> word_end) | (x3::lit('Z') >> word_end) | ('+' >> figures(2, 2) >> ':' >> figures(2, 2))];
// কুড়িতে, পাঁচে, ১৫-য়: the minutes of তিনটে কুড়িতে take the ending of the whole
auto const minutes_ending = x3::omit[joint >> (x3::lit("ে") | "তে" | "য়" | "এ") >> word_end];
auto const bare_ending = x3::omit[(x3::lit('-') | '\'') >> (x3::lit("এর") | "এই" | "এ" | "র" | "তে" | "য়") >> word_end];

template <class Rule>
bool stands(Rule const& rule, char const*& at, char const* last) {
  return x3::parse(at, last, rule);
}

void note(Draft& out, std::int32_t hour, std::int32_t minute, std::int32_t second) {
  out.point.clock = {static_cast<std::int16_t>(hour), static_cast<std::int16_t>(minute), static_cast<std::int16_t>(second)};
}

// What may close a reading, and whether it shows that a clock is meant.
bool closing(Draft& out, char const*& at, char const* last) {
  bool sure = false;
  if (stands(oclock, at, last) || stands(hours_word, at, last) || stands(minutes_word, at, last)) sure = true;
  if (stands(am, at, last)) out.point.meridiem = Meridiem::am, sure = true;
  else if (stands(pm, at, last)) out.point.meridiem = Meridiem::pm, sure = true;
  // ০৬:৪৭:৪৪ অপরাহ্ন · ১১:০৫ পূর্বাহ্ণ: stamps of machines
  else if (stands(before_noon, at, last)) out.point.meridiem = Meridiem::am, sure = true;
  else if (stands(after_noon, at, last)) out.point.meridiem = Meridiem::pm, sure = true;
  stands(danda_palas, at, last);
  if (stands(zone_behind, at, last)) sure = true;
  return sure;
}

// যোহন ৩:১৬, সূরা ২:১৫, অনুপাত ৩:১০: chapter and verse, or a ratio
bool is_verse(char const* base, char const* first) {
  auto before = text_of(base, first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return std::any_of(before_verses.begin(), before_verses.end(), [&](auto const& e) { return before.ends_with(e.word); });
}

// বাংলাদেশ সময়: ০৯৪৫ ঘণ্টা, সেপ্টেম্বর ১৭, ২০১৯: hours and minutes as soldiers and agencies write them
bool in_four_figures(Draft& out, char const*& first, char const* last) {
  auto at = first;
  Figures number;
  if (!read(full, at, last, number)) {
    if (!read(figures(4, 4), at, last, number)) return false;
  } else {
    return false;
  }
  auto const* const end = at;
  if (!x3::parse(at, last, x3::omit[sp >> (x3::lit("ঘণ্টা") | "ঘন্টা") >> word_end])) return false;
  auto ahead = at;
  if (!x3::parse(ahead, last, x3::omit[sp >> x3::lit(',') >> sp])) return false;
  Draft date{.point = {}, .base = out.base, .first = ahead};
  if (!date_element(date, ahead, last) || date.point.day == 0) return false;
  constexpr int hundred = 100, hours = 24, minutes = 60;
  if (number.value / hundred >= hours || number.value % hundred >= minutes) return false;
  note(out, number.value / hundred, number.value % hundred, -1);
  out.point.meridiem = Meridiem::twenty_four;
  out.point.clock_at = span_of(out.base, first, end);
  out.enough = true;
  first = at;
  return true;
}

// ইফতারির শেষ ৬.২৮ মিনিটে: in the evening
bool is_of_iftar(char const* base, char const* first) {
  constexpr std::ptrdiff_t near = 60;
  auto const before = text_of(first - base > near ? first - near : base, first);
  auto const at = before.rfind("ইফতার");
  return at != std::string_view::npos && before.find("।", at) == std::string_view::npos && before.find("সেহরি", at) == std::string_view::npos && before.find("সাহরি", at) == std::string_view::npos;
}

bool digital(Draft& out, char const*& first, char const* last, bool after_day_part) {
  auto at = first;
  bool const almanac = stands(ghati, at, last);
  Reading r;
  bool sure = false;
  auto const* const start = at;
  if (read(with_colon, at, last, r)) {
    sure = true;
  } else if (almanac || after_day_part) {
    bool const marked = !read(with_slashes, at, last, r) && read(with_mark, at, last, r);
    // রাতভর ৫-৬ মিনিট অন্তর: only a danda stands before minutes of one figure
    if (marked && r.minute.digits == 1 && !almanac && r.hour.last != nullptr && (*r.hour.last == '-' || *r.hour.last == '.')) return false;
    if (!marked && at == start) {
      // সকাল ৭/৩২ মিনিটে: রাত ১/২টা is one or two o'clock
      if (!read(with_slash, at, last, r)) return false;
      if (auto behind = at; !stands(minutes_word, behind, last) && !almanac) return false;
    }
    sure = true;
  } else if (read(with_mark, at, last, r)) {
    // ৮.৪৫ alone is a number, ৩-১ a score: minutes of two figures and a word that tells a clock
    if (r.minute.digits != 2) return false;
  } else {
    return false;
  }
  if (r.minute.value > 99 || r.hour.value > 29) return false;
  auto const* const end = at;
  bool const closed = closing(out, at, last);
  if (!sure && !closed) return false;
  if (!closed && !after_day_part && is_verse(out.base, first)) return false;
  if (at == end && (continues_word(at, last) && !x3::parse(at, last, with_ending))) return false;
  auto ahead = at;
  if (at == end && !stands(not_longer, ahead, last)) return false;
  if (at == end) stands(bare_ending, at, last);  // ৮:৪৫-এ
  note(out, r.hour.value, r.minute.value, r.second.present() ? r.second.value : -1);
  if (!after_day_part && r.hour.value < 12 && out.point.meridiem == Meridiem::unsaid && is_of_iftar(out.base, first)) out.point.meridiem = Meridiem::pm;
  out.point.clock_at = span_of(out.base, start, end);
  out.point.latin_digits |= r.hour.latin;
  out.enough = true;
  first = at;
  return true;
}

// ৩টা · তিনটায় · সাড়ে ৩টা · দেড়টা · ৩টা ২০ মিনিট · ১১ টা ১৫ · ৩টা বেজে ২০ মিনিট · ১০ ঘটিকা · ৮ এএম
bool spoken(Draft& out, char const*& first, char const* last, bool after_day_part) {
  auto at = first;
  Thousandths hours = 0;
  constexpr Thousandths likely_hours = 29999, any_hours = 99999;
  // বেলা একটা নাগাদ, রাত একটায়: একটা is also "a"
  if (text_of(at, last).starts_with("একটা")) {
    if (!after_day_part) return false;
    hours = 1000;
    at += std::string_view{"এক"}.size();
  } else if (!number_at(at, last, hours) || hours < 0 || hours > any_hours) {
    return false;
  } else if (constexpr std::string_view classifier = "টা"; hours % 1000 != 0 && text_of(first, at).ends_with("একটা")) {
    at -= classifier.size();  // পৌনে একটায়: একটা is a number too
  }
  // রাত ৩০টায় is meant for an hour, ৩০টা আম are mangoes.
  bool const slip = after_day_part && (text_of(at, last).starts_with("টায়") || text_of(at, last).starts_with(" টায়"));
  if (hours > likely_hours && !slip) return false;
  auto const* const number_end = at;
  bool const bell = stands(oclock, at, last);
  bool const formal = stands(hours_word, at, last) && !bell;  // ৬টা ঘটিকা says it twice
  bool const meridiem = !bell && !formal && stands(am | pm, at, last);
  if (!bell && !formal && !meridiem) return false;  // a bare figure is no hour: রাত ১১ জন
  auto const minute = static_cast<std::int32_t>((hours % 1000) * 60 / 1000);
  note(out, static_cast<std::int32_t>(hours / 1000), minute, -1);
  out.point.clock_at = span_of(out.base, first, number_end);
  if (meridiem) at = number_end;
  out.point.clock_in_words = bell && !after_day_part;
  bool const plain = text_of(first, at).ends_with("টা") || text_of(first, at).ends_with("টো") || text_of(first, at).ends_with("টে");
  out.enough = !plain || after_day_part;
  // minutes: ২০ মিনিটে · ১৫ · বেজে ২০ মিনিট
  if (bell || formal) {
    auto then = at;
    x3::parse(then, last, sp >> (x3::lit("বেজে") | "বাজিয়া"));
    skip_spaces(then, last);
    auto const* const minutes_first = then;
    Thousandths minutes = 0;
    if (then != at && number_at(then, last, minutes) && minutes % 1000 == 0 && minutes < 100000) {
      bool const said = stands(minutes_word, then, last);
      Figures figure;
      auto probe = minutes_first;
      bool const two_figures = read(figures(2, 2), probe, last, figure) && probe == then && !continues_word(then, last) && figure.value < 60;
      auto ahead = then;
      skip_spaces(ahead, last);
      bool const at_end = ahead == last || text_of(ahead, last).starts_with("।") || text_of(ahead, last).starts_with(",") || text_of(ahead, last).starts_with(")") || text_of(ahead, last).starts_with(":") || text_of(ahead, last).starts_with("–") || text_of(ahead, last).starts_with("—") || text_of(ahead, last).starts_with("|") || whole_word(clock_followers, ahead, last) != nullptr;
      bool const ended = !said && bell && minutes > 0 && minutes < 60000 && stands(minutes_ending, then, last);
      if (said || ended || (two_figures && at_end)) {
        auto second_at = then;
        skip_spaces(second_at, last);
        Thousandths seconds = 0;
        std::int32_t second = -1;
        if (said && number_at(second_at, last, seconds) && stands(seconds_word, second_at, last)) second = static_cast<std::int32_t>(seconds / 1000), then = second_at;
        note(out, static_cast<std::int32_t>(hours / 1000), static_cast<std::int32_t>(minutes / 1000), second);
        at = then;
        out.enough = true;
      }
    }
    // তিনটা বাজতে দশ মিনিট বাকি
    then = at;
    Thousandths before = 0;
    if (x3::parse(then, last, sp >> "বাজতে" >> sp) && number_at(then, last, before) && stands(minutes_word, then, last)) {
      stands(x3::omit[sp >> "বাকি" >> word_end], then, last);
      auto const total = hours * 60 / 1000 - before / 1000;
      note(out, static_cast<std::int32_t>(total / 60), static_cast<std::int32_t>(total % 60), -1);
      at = then;
      out.enough = true;
    }
  }
  if (stands(am, at, last)) out.point.meridiem = Meridiem::am, out.enough = true;
  else if (stands(pm, at, last)) out.point.meridiem = Meridiem::pm, out.enough = true;
  if (!out.enough) {
    auto ahead = at;
    skip_spaces(ahead, last);
    out.enough = ahead == last || whole_word(clock_followers, ahead, last) != nullptr || text_of(ahead, last).starts_with("।") || text_of(ahead, last).starts_with(")");
  }
  first = at;
  return true;
}

// সন্ধ্যা মুখোপাধ্যায়, সন্ধ্যা নদী, ভোরের কাগজ, রাতের খাবার: a name, or a meal
bool is_a_name(char const* bare_end, char const* end, char const* last) {
  auto at = end;
  skip_spaces(at, last);
  auto const* name = bare_end == end ? longest_prefix(names_after_day_part, text_of(at, last)) : nullptr;
  if (name != nullptr && x3::parse(at += name->word.size(), last, with_ending)) return true;  // সন্ধ্যা রায়ের
  return (bare_end != end && whole_word(things_of_day_part, at, last) != nullptr);
}

// তিন রাত চার দিনের প্যাকেজ · ২ রাত ৩ দিন: nights and days beside each other are counted
bool counts_nights(std::string_view before, char const* end, char const* last) {
  skip_spaces(end, last);
  Thousandths days = 0;
  auto at = end;
  if (at == last || !before.ends_with(' ') || !number_at(at, last, days)) return false;
  skip_spaces(at, last);
  return text_of(at, last).starts_with("দিন");
}

auto const night_after = x3::omit[(x3::lit("দিবাগত") | "দিনগত") >> sp];

}  // namespace clock_rules

bool clock_element(Draft& out, char const*& first, char const* last) {
  auto at = first;
  if (clock_rules::in_four_figures(out, at, last) || clock_rules::digital(out, at, last, false) || clock_rules::spoken(out, at, last, false)) {
    first = at;
    return true;
  }
  return false;
}

bool bare_clock_element(Draft& out, char const*& first, char const* last) { return clock_rules::digital(out, first, last, true); }

// সন্ধ্যায় · ভোররাতে · দিবাগত রাত · রাতের ৮টা; with the clock that follows: দুপুর সাড়ে ১২টায় · রাত আনুমানিক ০৮:৩০ মিনিটে
bool day_part_element(Draft& out, char const*& first, char const* last) {
  using namespace clock_rules;
  auto at = first;
  out.point.night_after = stands(night_after, at, last);
  auto const* entry = longest_prefix(day_parts, text_of(at, last));
  if (entry == nullptr) return false;
  if (auto const before = text_of(out.base, first); entry->word == "রাত" && (before.ends_with("দিন-") || before.ends_with("দিন–"))) return false;  // দিন-রাত: all the time
  if (auto const before = text_of(out.base, first); entry->word == "রাত" && counts_nights(before, at + entry->word.size(), last)) return false;
  if (auto const before = text_of(out.base, first); entry->word == "কাল রাত" && !before.ends_with("র ") && !before.ends_with("সেই ")) return false;  // ২৫ মার্চের কাল রাতে; else last night
  auto then = at + entry->word.size();
  if (!x3::parse(then, last, with_ending)) return false;
  if (is_a_name(at + entry->word.size(), then, last)) return false;
  auto const part = entry->means;
  at = then;
  // a clock straight behind, through প্রায়, আনুমানিক and :
  auto ahead = at;
  skip_spaces(ahead, last);
  bool approximate = false;
  if (Draft word{.point = {}, .base = out.base}; approximator_element(word, ahead, last)) approximate = true, skip_spaces(ahead, last);
  if (skip(ahead, last, "তখন ")) skip_spaces(ahead, last);  // রাত তখন দেড়টা
  skip(ahead, last, ":");
  skip(ahead, last, "ঃ");
  skip_spaces(ahead, last);
  bool const clock = digital(out, ahead, last, true) || spoken(out, ahead, last, true);
  if (clock) {
    at = ahead;
    out.point.approximate |= approximate;
  } else if (part.before) {
    return false;
  }
  out.point.day_part = part.part;
  out.prayer = part.prayer;
  out.point.midnight = part.midnight && !clock;
  out.enough = true;
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
