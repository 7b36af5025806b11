// Messages of findings and the words of their repairs; see the header.
#include "render/finding_words.hpp"

namespace kalpanji::render {

namespace {

using timeline::Chronicle;
using timeline::Finding;
using timeline::Fix;
using timeline::Reason;
using timeline::Rule;

bool in_bengali(Voice v) { return v.language == Language::bengali; }

std::string_view part(Chronicle const& c, timeline::Span s) { return std::string_view{c.text}.substr(s.first, s.last - s.first); }

std::string quoted(std::string_view s, Voice v) { return in_bengali(v) ? "‘" + std::string{s} + "’" : "“" + std::string{s} + "”"; }

// Digits of a repair follow the text's own.
Voice as_written(timeline::Claim const& e) { return {Language::bengali, e.latin_digits ? Digits::latin : Digits::bengali}; }

// The month as it is spelt in the text, so that a repair changes nothing but what is wrong.
std::string month_as_written(Chronicle const& c, timeline::Claim const& e, date::month month) {
  auto const written = part(c, e.day_month);
  auto const wanted = month_name(static_cast<std::uint8_t>(static_cast<unsigned>(month)), Language::bengali);
  if (static_cast<unsigned>(month) != e.written.month) return std::string{wanted};
  // The letters that follow (or, month first, precede) the day's figures and its ending.
  auto const space = e.month_first ? written.find(' ') : written.rfind(' ');
  if (space == std::string_view::npos) return std::string{wanted};
  return std::string{e.month_first ? written.substr(0, space) : written.substr(space + 1)};
}

// ০৪/০৭ with another day or month: every figure keeps its place and its leading zero.
std::string numeric_text(Chronicle const& c, timeline::Claim const& e, date::year_month_day day) {
  auto const written = part(c, e.day_month);
  auto const mark = written.find_first_of("/-.");
  auto const two = [&](unsigned n, std::string_view old) {
    auto const wide = old.size() > (e.latin_digits ? 1u : 3u);
    auto const s = std::to_string(n);
    auto const padded = wide && s.size() == 1 ? "0" + s : s;
    return e.latin_digits ? padded : bengali_digits(padded);
  };
  auto const d = static_cast<unsigned>(day.day()), m = static_cast<unsigned>(day.month());
  return two(e.month_first ? m : d, written.substr(0, mark)) + written[mark] + two(e.month_first ? d : m, written.substr(mark + 1));
}

std::string reason_words(Reason r, Voice v) {
  bool const bn = in_bengali(v);
  switch (r) {
    case Reason::follows_sequence: return bn ? "লেখার আরেকটি তারিখের ঠিক আগের বা পরের দিন" : "the day next to another date in the text";
    case Reason::day_off_by_one: return bn ? "তারিখটি এক দিন সরে গেছে" : "the day is off by one";
    case Reason::weekday_of_date: return bn ? "তারিখটি ঠিক, বার ভুল" : "the date is right, the weekday wrong";
    case Reason::same_weekday: return bn ? "কাছাকাছি যে দিনটির বার মেলে" : "a near day with that weekday";
    case Reason::other_month: return bn ? "মাসটি ভুল" : "the month is wrong";
    case Reason::other_year: return bn ? "বছরটি ভুল" : "the year is wrong";
    case Reason::last_valid_day: return bn ? "মাসটির শেষ দিন" : "the last day of that month";
    case Reason::next_day: return bn ? "পরের দিন" : "the day after";
  }
  return {};
}

// The year of a finding is said only where the text said it.
std::string written_day(Chronicle const& c, Finding const& f, Voice v) {
  auto const& w = c.expressions[f.expression].moment.written;
  auto const day = static_cast<unsigned>(f.day.day());
  auto const month = month_name(static_cast<std::uint8_t>(static_cast<unsigned>(f.day.month())), v.language);
  auto text = number(day, v) + " " + std::string{month};
  return w.year ? text + " " + year_words(*w.year, v) : text;
}

std::string days_in_month(Finding const& f, Voice v) {
  auto const last = date::year_month_day{f.day.year() / f.day.month() / date::last};
  auto const days = number(static_cast<unsigned>(last.day()), v);
  auto const month = std::string{month_name(static_cast<std::uint8_t>(static_cast<unsigned>(f.day.month())), v.language)};
  return in_bengali(v) ? month + " মাসে দিন " + days + "টি" : month + " has " + days + " days";
}

}  // namespace

std::string_view rule_code(Rule rule) {
  switch (rule) {
    case Rule::weekday_mismatch: return "KP1001";
    case Rule::impossible_date: return "KP1006";
    case Rule::not_leap_year: return "KP1007";
  }
  return {};
}

std::string finding_words(Chronicle const& c, Finding const& f, Voice v) {
  auto const day = written_day(c, f, v);
  bool const past = c.date && f.day.ok() && date::sys_days{f.day} <= *c.date;
  auto const stated = std::string{f.stated_weekday != 0 ? weekday_name(f.stated_weekday, v.language) : ""};
  auto const real = std::string{f.true_weekday != 0 ? weekday_name(f.true_weekday, v.language) : ""};
  switch (f.rule) {
    case Rule::weekday_mismatch:
      if (in_bengali(v)) return day + (past ? " ছিল " : " হলো ") + real + ", কিন্তু লেখা আছে " + stated + "।";
      return day + (past ? " was a " : " is a ") + real + ", but the text says " + stated + ".";
    case Rule::impossible_date:
      if (in_bengali(v)) return day + " বলে কোনো দিন নেই: " + days_in_month(f, v) + "।";
      return "There is no " + day + ": " + days_in_month(f, v) + ".";
    case Rule::not_leap_year: {
      auto const year = year_words(static_cast<int>(f.day.year()), v);
      if (in_bengali(v)) return day + " বলে কোনো দিন নেই: " + year + " অধিবর্ষ নয়।";
      return "There is no " + day + ": " + year + " is not a leap year.";
    }
  }
  return {};
}

std::string fix_text(Chronicle const& c, Finding const& f, Fix const& fix) {
  auto const& e = c.expressions[f.expression].claims[f.claim];
  auto const voice = as_written(e);
  switch (fix.what) {
    case Fix::What::weekday: {
      // রোববার is Dhaka's Sunday; a text that writes it anywhere gets it back.
      bool const dhaka = fix.weekday == 7 && c.text.find("রোববার") != std::string::npos;
      return dhaka ? "রোববার" : std::string{weekday_name(fix.weekday, Language::bengali)};
    }
    case Fix::What::year: return number(static_cast<int>(fix.day.year()), voice);
    case Fix::What::day_month: break;
  }
  if (e.numeric) return numeric_text(c, e, fix.day);
  auto const day = static_cast<unsigned>(fix.day.day());
  auto const figure = e.ordinal ? day_ordinal(day, voice) : number(day, voice);
  auto const month = month_as_written(c, e, fix.day.month());
  return e.month_first ? month + " " + figure : figure + " " + month;
}

std::string fix_words(Chronicle const& c, Finding const& f, Fix const& fix, Voice v) {
  return quoted(part(c, fix.span), v) + " → " + quoted(fix_text(c, f, fix), v) + " (" + reason_words(fix.reason, v) + ")";
}

std::string conflict_words(Finding const& f, Voice v) {
  if (f.rule != Rule::weekday_mismatch) return {};
  auto const real = std::string{weekday_name(f.true_weekday, v.language)}, stated = std::string{weekday_name(f.stated_weekday, v.language)};
  if (in_bengali(v)) return day_words(f.day, v) + " হলো " + real + "; লেখা আছে " + stated;
  return day_words(f.day, v) + " is a " + real + "; the text says " + stated;
}

}  // namespace kalpanji::render
