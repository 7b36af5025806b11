// Dates of the Gregorian calendar with the month as a word. Reads what was written; ৩১ এপ্রিল is a date here.
#include "grammar/families.hpp"
#include "grammar/lexicon/eras.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/weekdays.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace dates {

using Name = Word<std::uint8_t>;

struct Day {
  Figures number;
  Word<Ending> ordinal;
};
struct DayMonthYear {
  Day day;
  Name month;
  Figures year;
};
struct MonthDayYear {
  Name month;
  Day day;
  Figures year;
};
struct YearMonthDay {
  Figures year;
  Name month;
  Day day;
};
struct YearDayMonth {
  Figures year;
  Day day;
  Name month;
};
struct MonthDay {
  Name month;
  Day day;
};
struct MonthYear {
  Name month;
  Figures year;
};
struct Core {  // what all of them come to
  Day day;
  Name month;
  Figures year;
  bool month_first = false;
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

x3::rule<struct day_id, Day> const day{"day"};
x3::rule<struct day_of_month_id, Day> const day_of_month{"a day after its month, or none"};
x3::rule<struct of_year_id, Figures> const of_year{"a year or none"};
x3::rule<struct year_first_id, Figures> const year_first{"a year in front"};
x3::rule<struct day_month_year_id, DayMonthYear> const day_month_year{"day month year"};
x3::rule<struct month_day_year_id, MonthDayYear> const month_day_year{"month day year"};
x3::rule<struct year_month_day_id, YearMonthDay> const year_month_day{"year month day"};
x3::rule<struct year_day_month_id, YearDayMonth> const year_day_month{"year day month"};
x3::rule<struct month_day_id, MonthDay> const month_day{"day of a month"};
x3::rule<struct month_year_id, MonthYear> const month_year{"month year"};
x3::rule<struct lead_weekday_id, Name> const lead_weekday{"weekday before"};
x3::rule<struct tail_weekday_id, Name> const tail_weekday{"weekday after"};

auto const month = word(gregorian_months);
auto const era = word(gregorian_eras);
auto const no_day = x3::attr(Day{});

// ২০২৪ সালে · ২০২৪ খ্রিস্টাব্দের · ২০২৪খ্রিঃ · ২০২৪-এর; after a bare number nothing may be counted: ২ জুলাই ১২০০ জন …
auto const of_era = x3::omit[sp >> era >> with_ending];
auto const counted = x3::omit[sp >> word(counters) >> word_end];
auto const part_of_more = x3::omit[-x3::lit(' ') >> (x3::lit('-') | '/' | '.' | ',' | ':') >> -x3::lit(' ') >> figures(1, 9)];
auto const four_figures = figures(4, 4) >> (of_era | (with_ending >> !counted >> !part_of_more));
auto const early_year = figures(3, 3) >> of_era;

// তারিখ closes a date: ২০ নভেম্বর তারিখে
auto const dated = x3::omit[-(sp >> "তারিখ" >> with_ending)];

// মাস may follow a month: জুন মাসের
auto const of_month = x3::omit[with_ending >> -(sp >> "মাস" >> with_ending)];

// ২ · ০২ · ২রা · ২ রা · ২১শে · ২১-শে
auto const day_def = figures(1, 2) >> ((x3::omit[joint >> sp] >> word(day_ordinals) >> word_end) | no_word<Ending>);

// After a bare month: ফেব্রুয়ারি ১২. After a genitive the day needs তারিখ: জুলাই মাসের ২ তারিখে; for "জুন মাসে ১৭ জন" and
// "জুন মাসের ১৭ জন" count people.
auto const genitive = x3::omit[sp >> -(x3::lit("মাস")) >> joint >> (x3::lit("ের") | "এর" | "য়ের" | "র") >> word_end];
auto const day_of_month_def = (genitive >> x3::omit[sp] >> day >> x3::omit[sp >> "তারিখ" >> with_ending]) |
                              (x3::omit[word_end >> sp] >> day >> !counted >> dated >> word_end) | (of_month >> no_day);

// , ২০২৪ সালে · ২০২৪ · , ৮৭৫ খ্রিস্টাব্দ
auto const of_year_def = (comma >> (four_figures | early_year)) | no_figures;

// ২০১৭ সালের · ২০১৭-এর · ২০১৭ এর · ২০১৭
auto const year_first_def = (figures(3, 4) >> of_era) | (figures(4, 4) >> (x3::omit[sp >> "এর"] | with_ending));

// ২ জুলাই · ২রা জুলাই, ২০২৪ · ২ জুলাইয়ের · ২২ সেপ্টেম্বর ২০২৩ তারিখ · ২৩মে
auto const day_month_year_def = day >> x3::omit[sp >> -(x3::lit('-') >> sp)] >> month >> of_month >> of_year >> dated;

// জুলাই ২, ২০২৪
auto const month_day_year_def = month >> x3::omit[sp] >> day >> x3::omit[sp >> ',' >> sp] >> four_figures;

// ২০২৪ সালের জুলাই মাসের ২ তারিখে · ২০১৭ সালের জুনে · ২০২৬ এর ফেব্রুয়ারি ১২
auto const year_month_day_def = year_first >> comma >> month >> day_of_month;

// ২০২৪ সালের ২ জুলাই · ২০১৯ সালে ২ ফেব্রুয়ারি
auto const year_day_month_def = year_first >> comma >> day >> x3::omit[sp] >> month >> of_month >> dated;

// জুন ২০১৭ · জুন, ২০১৭ · জুন মাসে · জুলাইয়ে (a bare জুন is none, and মে, মার্চ need more than an ending)
auto const month_year_def = month >> of_month >> of_year;

// নভেম্বরের ৪ তারিখ · মে মাসের ৩০ তারিখে
auto const month_day_def = month >> genitive >> x3::omit[sp] >> day >> x3::omit[sp >> "তারিখ" >> with_ending];

// মঙ্গলবার, · মঙ্গলবার ( · মঙ্গলবার | · মঙ্গলবার
auto const lead_weekday_def = word(weekdays) >> with_ending >> x3::omit[sp >> -((x3::lit(',') | '|' | "●" | ':') >> sp)];

// , মঙ্গলবার · (মঙ্গলবার) · রোজ মঙ্গলবার
auto const tail_weekday_def = (x3::omit[sp >> '(' >> sp] >> word(weekdays) >> x3::omit[sp >> ')']) |
                              (comma >> x3::omit[-(x3::lit("রোজ") >> sp)] >> word(weekdays) >> with_ending);

BOOST_SPIRIT_DEFINE(day, day_of_month, of_year, year_first, day_month_year, month_day_year, year_month_day, year_day_month,
                    month_day, month_year, lead_weekday, tail_weekday)

// জুন ২০১৭, জুন মাসে and জুনে are months; a bare জুন is none, and মে, মার্চ need more than an ending.
bool says_month(MonthYear const& d, char const* end) {
  std::string_view const tail(d.month.last, static_cast<std::size_t>(end - d.month.last));
  return d.year.present() || tail.find("মাস") != std::string_view::npos || (!tail.empty() && !needs_more_than_an_ending(d.month.means));
}

// Of all orders the longest; of equal ones the first.
bool core_at(char const*& first, char const* last, Core& out) {
  auto const* longest = first;
  auto const attempt = [&](auto const& rule, auto parts, auto to_core) {
    auto at = first;
    if (!read(rule, at, last, parts) || at <= longest) return;
    if (auto const core = to_core(parts, at)) longest = at, out = *core;
  };
  using Maybe = std::optional<Core>;
  attempt(day_month_year, DayMonthYear{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, d.year}}; });
  attempt(month_day_year, MonthDayYear{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, d.year, true}}; });
  attempt(year_day_month, YearDayMonth{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, d.year}}; });
  attempt(year_month_day, YearMonthDay{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, d.year, true}}; });
  attempt(month_day, MonthDay{}, [](auto const& d, char const*) { return Maybe{{d.day, d.month, {}, true}}; });
  attempt(month_year, MonthYear{}, [](auto const& d, char const* end) { return says_month(d, end) ? Maybe{{{}, d.month, d.year}} : Maybe{}; });
  constexpr int most_days = 39;  // a slip of one figure is still a date (৩৯ → ২৯); ৭০ মার্চ is something else
  if (longest == first || (out.day.number.present() && (out.day.number.value < 1 || out.day.number.value > most_days))) return false;
  first = longest;
  return true;
}

void fill(char const* base, Core const& core, DateExpr& out) {
  auto const& number = core.day.number;
  if (number.present()) {
    out.day = static_cast<std::uint8_t>(number.value);
    out.ordinal = core.day.ordinal.present();
    auto const* const day_last = out.ordinal ? core.day.ordinal.last : number.last;
    out.day_month_at = span_of(base, std::min(number.first, core.month.first), std::max(day_last, core.month.last));
  } else {
    out.day_month_at = span_of(base, core.month.first, core.month.last);
  }
  out.month = core.month.means;
  out.month_first = core.month_first;
  out.latin_digits = number.latin || core.year.latin;
  if (core.year.present()) {
    out.year = core.year.value;
    out.year_at = span_of(base, core.year.first, core.year.last);
  }
}

}  // namespace dates

bool date_at(char const* base, char const*& first, char const* last, DateExpr& out) {
  using namespace dates;
  auto at = first;
  Name weekday;
  bool const led = read(lead_weekday, at, last, weekday);
  bool const bracket = led && at != last && *at == '(';
  if (bracket) {
    ++at;
    while (at != last && *at == ' ') ++at;
  }
  Core core;
  if (!core_at(at, last, core)) return false;
  if (bracket) {
    while (at != last && *at == ' ') ++at;
    if (at == last || *at != ')') return false;
    ++at;
    // The year may stand behind the bracket: বৃহস্পতিবার (৯ অক্টোবর) ২০২৫
    if (!core.year.present()) {
      Figures year;
      if (auto end = at; read(of_year, end, last, year) && year.present()) at = end, core.year = year;
    }
  }
  if (!led && core.day.number.present()) read(tail_weekday, at, last, weekday);
  if (led && !core.day.number.present()) return false;  // a weekday and a month name no day together
  fill(base, core, out);
  if (weekday.present()) {
    out.weekday = weekday.means;
    out.weekday_at = span_of(base, weekday.first, weekday.last);
  }
  first = at;
  return true;
}

}  // namespace kalpanji::grammar
