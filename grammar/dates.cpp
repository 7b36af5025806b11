// Dates with the month as a word, of every calendar, in all orders: ২ জুলাই, ২০২৪ · জুলাই ২, ২০২৪ · ২০২৪ সালের ২ জুলাই ·
// ১৭ আষাঢ় ১৪৩১ বঙ্গাব্দ · নভেম্বরের ৪ তারিখ · জুনে · ৩০ তারিখে. Reads what was written; ৩১ এপ্রিল is a date here.
#include "grammar/draft.hpp"
#include "grammar/lexicon/day_parts.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/years.hpp"

namespace kalpanji::grammar {

namespace dates {

using Name = Word<Month>;

struct Day {
  Figures number;
  Word<Case> ordinal;
};
struct DayMonthYear {
  Day day;
  Name month;
  Year year;
};
struct MonthDayYear {
  Name month;
  Day day;
  Year year;
};
struct YearMonthDay {
  Year year;
  Name month;
  Day day;
};
struct YearDayMonth {
  Year year;
  Day day;
  Name month;
};
struct MonthDay {
  Name month;
  Day day;
};
struct MonthYear {
  Name month;
  Year year;
};
struct Core {  // what all of them come to
  Day day;
  Name month;
  Year year;
  bool month_first = false;
  bool enough = true;
};

}  // namespace dates

}  // namespace kalpanji::grammar

BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::Day, number, ordinal)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::DayMonthYear, day, month, year)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::MonthDayYear, month, day, year)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::YearMonthDay, year, month, day)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::YearDayMonth, year, day, month)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::MonthDay, month, day)
BOOST_FUSION_ADAPT_STRUCT(kalpanji::grammar::dates::MonthYear, month, year)

namespace kalpanji::grammar {

namespace dates {

/// পঁচিশ মার্চে, সাত মার্চ: a number word names the day where it is no classifier and no other word (একটা, ন, বার).
inline bool is_day_number(Entry<std::int32_t> const& number) {
  constexpr std::size_t two_letters = 6;
  return number.means >= 2 && number.means <= 31 && number.word.size() >= two_letters && number.word != "বার" && !number.word.ends_with('\'');
}

/// A day as a word of its own (একুশে, পহেলা) gives the same attribute as figures with an ordinal ending.
struct day_word_parser : x3::parser<day_word_parser> {
  using attribute_type = Day;
  template <class Context, class RuleContext, class Attribute>
  bool parse(char const*& first, char const* const& last, Context const&, RuleContext const&, Attribute& out) const {
    auto at = first;
    std::int32_t value = 0;
    if (auto const* entry = whole_word(day_words, at, last)) value = entry->means;
    else if (auto const* number = whole_word(number_words, at, last); number != nullptr && is_day_number(*number)) value = number->means;
    if (value == 0) return false;
    Day day;
    day.number = {value, 2, false, first, at};
    first = at;
    if constexpr (!std::is_same_v<std::remove_cv_t<Attribute>, x3::unused_type>) out = day;
    return true;
  }
};
inline constexpr day_word_parser day_word{};

x3::rule<struct figure_day_id, Day> const figure_day{"a day in figures"};
x3::rule<struct ordinal_day_id, Day> const ordinal_day{"a day with its ordinal ending"};
x3::rule<struct day_id, Day> const day{"day"};
x3::rule<struct day_of_month_id, Day> const day_of_month{"a day after its month, or none"};
x3::rule<struct day_month_year_id, DayMonthYear> const day_month_year{"day month year"};
x3::rule<struct month_day_year_id, MonthDayYear> const month_day_year{"month day year"};
x3::rule<struct year_month_day_id, YearMonthDay> const year_month_day{"year month day"};
x3::rule<struct year_day_month_id, YearDayMonth> const year_day_month{"year day month"};
x3::rule<struct month_day_id, MonthDay> const month_day{"day of a month"};
x3::rule<struct bare_month_day_id, MonthDay> const bare_month_day{"month day"};
x3::rule<struct heading_month_day_id, MonthDay> const heading_month_day{"month day at the head of a line"};
x3::rule<struct month_year_id, MonthYear> const month_year{"month year"};
x3::rule<struct short_month_year_id, MonthYear> const short_month_year{"month and two figures of a year"};

auto const month = word(months);
auto const no_day = x3::attr(Day{});

// মে মাসের ৩০ তারিখে · ২২ সেপ্টেম্বর ২০২৩ তারিখ
auto const dated = x3::omit[-(sp >> "তারিখ" >> with_ending)];

// জুন মাসের · জুলাইয়ের · মাঘ মাস
auto const all_through = x3::omit[-x3::lit(' ') >> (x3::lit("জুড়ে") | "জুড়েই" | "ব্যাপী" | "ভর") >> word_end];
auto const of_month = x3::omit[with_ending >> -(sp >> "মাস" >> (all_through | with_ending))];

// ২ · ০২ · ২রা · ২ রা · ২১শে · ২১-শে · ১-
auto const figure_day_def = figures(1, 2) >> ((x3::omit[joint >> sp] >> word(day_ordinals) >> word_end) | no_word<Case>);

// … or in words: পহেলা, একুশে
auto const day_def = day_word | figure_day;

// After a genitive the day needs তারিখ: জুলাই মাসের ২ তারিখে; for "জুন মাসের ১৭ জন" counts people. After a bare month
// it stands by itself: ফেব্রুয়ারি ১২
auto const genitive = x3::omit[sp >> -(x3::lit("মাস")) >> joint >> (x3::lit("ের") | "এর" | "য়ের" | "র") >> word_end];
auto const day_of_month_def = (genitive >> x3::omit[sp] >> day >> x3::omit[sp >> "তারিখ" >> with_ending]) |
                              (x3::omit[word_end >> sp] >> figure_day >> !counted >> dated >> word_end) | (of_month >> no_day);

// ২ জুলাই · ২রা জুলাই, ২০২৪ · ২ জুলাইয়ের · ২২ সেপ্টেম্বর ২০২৩ তারিখ · ২৩মে · ২৫-শাবান-১৪৪৭ হিজরী
auto const day_month_year_def = day >> x3::omit[sp >> -(x3::lit('-') >> sp)] >> month >> of_month >> of_year >> dated;

// জুলাই ২, ২০২৪ · অগ্রাহায়ণ ২৮ ১৪৩২ · আশ্বিন ২, শক সম্বৎ ১৯৪৫
auto const month_day_year_def = month >> x3::omit[word_end >> sp] >> figure_day >> some_year;

// ২০২৪ সালের জুলাই মাসের ২ তারিখে · ২০১৭ সালের জুনে · ২০২৬ এর ফেব্রুয়ারি ১২ · ২০২৩ নভেম্বর ১৬
auto const year_month_day_def = year_first >> sp >> x3::omit[-(word(month_adjectives) >> +x3::lit(' '))] >> month >> day_of_month;

// ২০২৪ সালের ২ জুলাই · ২০১৯ সালে ২ ফেব্রুয়ারি · বাংলা ১২৬৮ সালের ২৫ বৈশাখ
auto const year_day_month_def = year_first >> comma >> day >> x3::omit[sp] >> month >> of_month >> dated;

// জুন ২০১৭ · জুন, ২০১৭ · জুলাই-২০২৫ মাসে · জুন মাসে · জুলাইয়ে
auto const month_year_def = month >> of_month >> of_year >> x3::omit[-(sp >> "মাস" >> (all_through | with_ending))];

// জানুয়ারি,১৯ · জুলাই’২০
auto const short_month_year_def = month >> two_figure_year;

// … or with its ordinal ending: অগস্টের ২৪-এ, ডিসেম্বরের ১৬ই
auto const ordinal_day_def = figures(1, 2) >> (x3::omit[joint] >> word(day_ordinals) >> word_end);

// নভেম্বরের ৪ তারিখ · মে মাসের ৩০ তারিখে
auto const month_day_def = month >> genitive >> x3::omit[sp] >> ((day >> x3::omit[sp >> "তারিখ" >> with_ending]) | ordinal_day);

// জুন ১৪, রাত ৯টা · ডিসেম্বর ১৬: · মার্চ ২৫ রাতে: without a year only where nothing can be counted by the number
auto const closed_day = x3::omit[sp >> (x3::eoi | x3::lit(',') | '|' | ':' | ')' | "।" | (word(day_parts) >> with_ending) | (-x3::lit('(') >> word(weekdays) >> with_ending))];
auto const bare_month_day_def = month >> x3::omit[+x3::lit(' ')] >> figure_day >> word_end >> x3::omit[!(sp >> "দিন") >> &closed_day];

// জুন ৮ – যাত্রা শুরু: at the head of a line
auto const heading_month_day_def = month >> x3::omit[+x3::lit(' ')] >> figure_day >> word_end >> x3::omit[&(+x3::lit(' ') >> (x3::lit("–") | "—" | "-") >> x3::lit(' '))];

// ৩০ তারিখে · ১৫ তারিখ
auto const day_only = figures(1, 2) >> x3::omit[-(joint >> word(day_ordinals)) >> sp >> "তারিখ" >> with_ending];

// আবার শুনানি ১৮ই। · প্রকাশ পায় ১৭ই: an ordinal of days, where the clause is over or a time goes on
auto const ordinal_alone = figures(1, 2) >> ((x3::lit("ই") | "শে" | "লা" | "রা" | "ঠা") >> x3::omit[word_end]) >>
                           x3::omit[&(sp >> (x3::eoi | x3::lit(',') | ';' | ')' | "।" | ((x3::lit("থেকে") | "পর্যন্ত") >> word_end)))];
constexpr bool is_day_ordinal(std::int32_t day, std::string_view ending) {
  return day == 1 ? ending == "লা" : day <= 3 ? ending == "রা" : day == 4 ? ending == "ঠা" : day <= 18 ? ending == "ই" : day <= 31 && ending == "শে";
}

BOOST_SPIRIT_DEFINE(figure_day, ordinal_day, day, day_of_month, day_month_year, month_day_year, year_month_day, year_day_month, month_day, bare_month_day, heading_month_day, month_year, short_month_year)

// জুন ২০১৭, জুন মাসে and জুনে are months; a bare জুন is none, and মে, মার্চ, সফর need more than an ending.
bool says_month(MonthYear const& d, char const* end) {
  auto const tail = text_of(d.month.last, end);
  bool const of_a_year = d.year.present() && (d.year.number.digits == 4 || d.year.era.present());
  bool const in_march = d.month.means.names == MonthNames::gregorian && d.month.means.number == 3 && tail == "ে";  // মার্চে; লংমার্চে has no word of its own
  return of_a_year || tail.find("মাস") != std::string_view::npos || (!tail.empty() && (!d.month.means.weak || in_march));
}

// মঞ্চ, ভবনের: with or without a case ending
bool names_a_place(char const* at, char const* last) {
  auto const* entry = longest_prefix(names_after_day, text_of(at, last));
  if (entry == nullptr) return false;
  at += entry->word.size();
  return x3::parse(at, last, with_ending);
}

// জুলাই জাতীয় সনদ is a charter; লং মার্চ a march.
bool is_a_name(Core const& core, char const* base, char const* end, char const* last) {
  if (core.year.present()) return false;
  if (core.month.means.weak && end == core.month.last && typed_for_colon(end, last)) return true;  // ৫ মেঃ টন: metric
  auto at = end;
  skip_spaces(at, last);
  // ২১ জুলাই মঞ্চ is a platform; ২১ জুলাইয়ের মঞ্চ the platform of that day
  if (core.day.number.present()) return end == core.month.last && names_a_place(at, last);
  if (whole_word(names_after_month, at, last) != nullptr) return true;
  if (core.month.means.names != MonthNames::gregorian || core.month.means.number != 3) return false;
  auto before = text_of(base, core.month.first);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return std::any_of(before_march.begin(), before_march.end(), [&](auto const& e) { return before.ends_with(e.word); });
}

// হিজরি ১৪৪৩, ২২ মার্চ: the year of one calendar does not lead a month of another
bool of_one_calendar(YearDayMonth const& d) {
  auto const era = d.year.era.means;
  return d.month.means.names != MonthNames::gregorian || era == Era::unsaid || era == Era::common || era == Era::before_common;
}

// তিন সফরে তিন জয়: three tours
bool is_a_count(DayMonthYear const& d) {
  auto const* const at = d.day.number.first;
  bool const in_words = at != nullptr && digit_at(at, d.day.number.last).size == 0;
  return in_words && d.month.means.weak && d.month.means.names != MonthNames::gregorian;
}

// Where the era begins that stands before its number behind a Gregorian month, and counts otherwise: বাংলা ১৩৭৭; null where none does.
template <class Parts>
char const* another_calendar(Parts const& d) {
  if constexpr (requires { d.year; d.month; }) {
    auto const& [number, era] = d.year;
    bool const behind = era.present() && era.first < number.first && d.month.first < era.first;
    if (behind && d.month.means.names == MonthNames::gregorian && era.means > Era::before_common) return era.first;
  }
  return nullptr;
}

// Only list marks stand before it in its line.
bool heads_a_line(char const* base, char const* at) {
  while (at != base && (at[-1] == ' ' || at[-1] == '*' || at[-1] == '-')) --at;
  return at == base || at[-1] == '\n';
}

// Of all orders the longest; of equal ones the first.
bool core_at(char const* base, char const*& first, char const* last, Core& out) {
  auto const* longest = first;
  auto const attempt = [&](auto const& rule, auto parts, auto to_core) {
    auto at = first;
    if (!read(rule, at, last, parts)) return;
    // ১৪ই এপ্রিল, বাংলা ১৩৭৭ সনের চৈত্রের শেষ দিন: the year named behind is of another calendar
    if (auto const* era = another_calendar(parts); era != nullptr) {
      at = first;
      if (!read(rule, at, era, parts)) return;
      while (at != first && (at[-1] == ' ' || at[-1] == ',')) --at;
    }
    if (at <= longest) return;
    if (auto const core = to_core(parts, at)) longest = at, out = *core;
  };
  using Maybe = std::optional<Core>;
  attempt(day_month_year, DayMonthYear{}, [](auto const& d, char const*) { return is_a_count(d) ? std::nullopt : Maybe{{d.day, d.month, d.year}}; });
  attempt(month_day_year, MonthDayYear{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, d.year, true}}; });
  attempt(year_day_month, YearDayMonth{}, [](auto const& d, char const*) { return of_one_calendar(d) ? Maybe{{d.day, d.month, d.year}} : std::nullopt; });
  attempt(year_month_day, YearMonthDay{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, d.year, true}}; });
  attempt(month_day, MonthDay{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, {}, true}}; });
  attempt(bare_month_day, MonthDay{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, {}, true}}; });
  attempt(heading_month_day, MonthDay{}, [&](auto const& d, char const*) { return heads_a_line(base, d.month.first) ? Maybe{{d.day, d.month, {}, true}} : std::nullopt; });
  attempt(short_month_year, MonthYear{}, [](auto const& d, char const*) { return Maybe{{{}, d.month, d.year}}; });
  attempt(month_year, MonthYear{}, [](auto const& d, char const* end) { return Maybe{{{}, d.month, d.year, false, says_month(d, end)}}; });
  if (auto at = first; longest == first) {
    Figures number;
    if (read(day_only, at, last, number)) longest = at, out.day.number = number;
    else if (at = first; read(ordinal_alone, at, last, number) && is_day_ordinal(number.value, text_of(number.last, at))) longest = at, out.day.number = number;
  }
  constexpr int most_days = 39;  // a slip of one figure is still a date (৩৯ → ২৯); ৭০ মার্চ is something else
  if (longest == first || (out.day.number.present() && (out.day.number.value < 1 || out.day.number.value > most_days))) return false;
  if (is_a_name(out, base, longest, last)) return false;
  // সফর শেষে, চৈত: a tour; a weak name of another calendar needs more than itself
  if (!out.enough && out.month.means.weak && out.month.means.names != MonthNames::gregorian) return false;
  first = longest;
  return true;
}

void fill(Core const& core, Draft& out) {
  auto& p = out.point;
  auto const& number = core.day.number;
  if (number.present()) {
    p.day = static_cast<std::uint8_t>(number.value);
    p.ordinal = core.day.ordinal.present();
    auto const* const day_last = p.ordinal ? core.day.ordinal.last : number.last;
    auto const* const first = core.month.present() ? std::min(number.first, core.month.first) : number.first;
    p.day_month_at = span_of(out.base, first, core.month.present() ? std::max(day_last, core.month.last) : day_last);
  } else {
    p.day_month_at = span_of(out.base, core.month.first, core.month.last);
  }
  p.month = core.month.means.number;
  p.names = core.month.means.names;
  p.month_first = core.month_first;
  p.latin_digits = number.latin;
  note_year(core.year, out);
  out.enough = core.enough;
}

}  // namespace dates

namespace dates {

// মধ্য জানুয়ারিতে · মধ্য-জুলাই · দ্বিতীয় মাস আগস্টে: a month with a word before it that says where it lies
bool led_month(Draft& out, char const*& first, char const* last) {
  auto at = first;
  bool const middle = x3::parse(at, last, x3::omit[x3::lit("মধ্য") >> (+x3::lit(' ') | x3::lit('-'))]);
  if (!middle && !(whole_word(rank_words, at, last) != nullptr && x3::parse(at, last, x3::omit[sp >> "মাস" >> +x3::lit(' ')]))) return false;
  Core core;
  if (!core_at(out.base, at, last, core) || core.day.number.present()) return false;
  if (!core.enough && !middle) return false;
  fill(core, out);
  if (middle) out.point.part = {Part::middle, 0};
  out.enough = true;
  first = at;
  return true;
}

}  // namespace dates

// ইংরেজি: ১৩ ফেব্রুয়ারি ২০২৬ · বাংলা- ২২ শ্রাবণ, ১৩৪৮ · ইং ৮ অক্টোবর · ভাঃ ২৮ চৈত্র · ইংরেজি তারিখ ২০ সেপ্টেম্বর ২০২৩
bool date_element(Draft& out, char const*& first, char const* last) {
  using namespace dates;
  auto at = first;
  Word<Era> label;
  if (read(era_label, at, last, label)) {
    Core core;
    // হিজরি ১৪৪৩, ২২ মার্চ: the label is the year's, and the date another
    auto const of_its_year = [&] { return label.means > Era::before_common && core.year.present() && core.month.means.names == MonthNames::gregorian && core.year.number.first < core.day.number.first; };
    if (core_at(out.base, at, last, core) && core.day.number.present() && core.month.present() && !of_its_year()) {
      fill(core, out);
      if (out.point.era == Era::unsaid) out.point.era = label.means;
      if (out.point.era != Era::unsaid && out.point.era != Era::common) out.point.short_year = false;  // হিজরি ৬১ সনের ১০ মহররম
      out.labelled = true;
      first = at;
      return true;
    }
    at = first;
  }
  if (led_month(out, first, last)) return true;
  Core core;
  if (!core_at(out.base, at, last, core)) return false;
  fill(core, out);
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
