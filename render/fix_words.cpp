// What a repair puts in place, in the text's own manner (its digits, its spelling of the month, its ordinal), and why it is likely.
#include <algorithm>
#include <array>

#include "render/finding_words.hpp"
#include "render/rule_words.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

bool in_bengali(Voice v) { return v.language == Language::bengali; }

std::string_view part(Chronicle const& c, timeline::Span s) { return std::string_view{c.text}.substr(s.first, s.last - s.first); }

std::string quoted(std::string_view s, Voice v) { return in_bengali(v) ? "‘" + std::string{s} + "’" : "“" + std::string{s} + "”"; }

// Digits of a repair follow the text's own.
Voice as_written(std::string_view old) {
  bool const latin = std::any_of(old.begin(), old.end(), [](char c) { return c >= '0' && c <= '9'; });
  return {Language::bengali, latin ? Digits::latin : Digits::bengali};
}

// The claim that owns a span: its date, its weekday or its year.
Claim const* claim_of(Chronicle const& c, Finding const& f, timeline::Span span) {
  auto const owns = [&](Claim const& claim) { return claim.day_month == span || claim.weekday == span || claim.year == span; };
  if (f.expression < c.expressions.size())
    for (auto const& claim : c.expressions[f.expression].claims)
      if (owns(claim)) return &claim;
  auto const after = std::upper_bound(c.expressions.begin(), c.expressions.end(), span.first, [](std::uint32_t at, Expression const& e) { return at < e.span.first; });
  if (after == c.expressions.begin()) return nullptr;
  for (auto const& claim : std::prev(after)->claims)
    if (owns(claim)) return &claim;
  return nullptr;
}

Calendar names_of(Written const& w) {
  return w.names == MonthNames::bangla ? Calendar::bangla_bd : w.names == MonthNames::hijri ? Calendar::hijri_civil : Calendar::gregorian;
}

std::size_t digit_size(std::string_view s, std::size_t at) {
  if (at >= s.size()) return 0;
  if (s[at] >= '0' && s[at] <= '9') return 1;
  bool const bengali = at + 2 < s.size() && s[at] == '\xE0' && s[at + 1] == '\xA7' && static_cast<unsigned char>(s[at + 2]) >= 0xA6 && static_cast<unsigned char>(s[at + 2]) <= 0xAF;
  return bengali ? 3 : 0;
}

std::size_t first_bengali_digit(std::string_view written) {
  for (auto at = written.find("\xE0\xA7"); at != std::string_view::npos; at = written.find("\xE0\xA7", at + 1))
    if (at + 2 < written.size() && static_cast<unsigned char>(written[at + 2]) >= 0xA6 && static_cast<unsigned char>(written[at + 2]) <= 0xAF) return at;
  return std::string_view::npos;
}

// The month as it is spelt in the text, so that a repair changes nothing but what is wrong.
std::string month_as_written(std::string_view written, Claim const& claim, unsigned month) {
  std::string const wanted{month_name(names_of(claim.written), static_cast<std::uint8_t>(month), Language::bengali)};
  if (month != claim.written.month) return wanted;
  constexpr auto none = std::string_view::npos;
  if (claim.month_first) {
    auto const figure = std::min(written.find_first_of("0123456789"), first_bengali_digit(written));
    auto const blank = written.rfind(' ', figure);
    return blank == none ? wanted : std::string{written.substr(0, blank)};
  }
  auto blank = written.find(' ');
  if (blank == none) return wanted;
  // ৪ ঠা জুলাই: the ending that stands by itself belongs to the figure.
  constexpr std::array<std::string_view, 7> endings{"লা", "রা", "ঠা", "ই", "শে", "তম", "তারিখ"};
  auto const next = written.find(' ', blank + 1);
  if (next != none && std::find(endings.begin(), endings.end(), written.substr(blank + 1, next - blank - 1)) != endings.end()) blank = next;
  return std::string{written.substr(blank + 1)};
}

// ০৪/০৭ with another day or month: every figure keeps its place and its leading zero. In YYYY-MM-DD the month comes first.
std::string numeric_text(std::string_view written, Claim const& claim, date::year_month_day day) {
  auto const mark = written.find_first_of("/-.");
  if (mark == std::string_view::npos) return std::string{written};
  auto const two = [&](unsigned n, std::string_view old) {
    auto const wide = old.size() > (claim.latin_digits ? 1u : 3u);
    auto const s = std::to_string(n);
    auto const padded = wide && s.size() == 1 ? "0" + s : s;
    return claim.latin_digits ? padded : bengali_digits(padded);
  };
  auto const d = static_cast<unsigned>(day.day()), m = static_cast<unsigned>(day.month());
  return two(claim.month_first ? m : d, written.substr(0, mark)) + written[mark] + two(claim.month_first ? d : m, written.substr(mark + 1));
}

std::string day_month_text(Chronicle const& c, Claim const& claim, Fix const& fix) {
  auto const written = part(c, fix.span);
  if (claim.numeric) return numeric_text(written, claim, fix.day);
  auto const day = static_cast<unsigned>(fix.day.day());
  auto const voice = as_written(written);
  // ৪ থেকে ৫ জুলাই: an end that shares its month has its figure only.
  bool const lone = written.find(' ') == std::string_view::npos;
  auto const figure = claim.ordinal ? day_ordinal(day, voice) : number(day, voice);
  if (lone && static_cast<unsigned>(fix.day.month()) == claim.written.month) return figure;
  auto const month = month_as_written(written, claim, static_cast<unsigned>(fix.day.month()));
  return claim.month_first ? month + " " + figure : figure + " " + month;
}

// পাঁচ দিনব্যাপী becomes চার দিনব্যাপী: where the text has a word, it gets one back, as far as newspapers write numbers in words.
std::string number_as_word(std::int64_t n, Voice v) {
  constexpr std::array<std::string_view, 20> words{"এক", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "সাত", "আট", "নয়", "দশ", "এগারো", "বারো", "তেরো", "চৌদ্দ", "পনেরো", "ষোলো", "সতেরো", "আঠারো", "উনিশ", "বিশ"};
  return n >= 1 && n <= std::ssize(words) ? std::string{words[static_cast<std::size_t>(n - 1)]} : number(n, v);
}

constexpr std::array<std::string_view, 7> ordinal_endings{"তম", "ম", "য়", "র্থ", "ষ্ঠ", "\xE0\xA7\x9F", "শ"};

// The first number of the span changes, with the ending of its ordinal; all else stays: ৫৫ বছর বয়সে -> ৫৩ বছর বয়সে, ৫ম -> ১১তম.
std::string with_figure(std::string_view written, std::int64_t n) {
  auto const voice = as_written(written);
  std::size_t first = 0;
  while (first < written.size() && digit_size(written, first) == 0) ++first;
  if (first == written.size()) {
    auto const blank = std::min(written.find(' '), written.size());
    return number_as_word(n, voice) + std::string{written.substr(blank)};
  }
  auto last = first;
  while (digit_size(written, last) != 0) last += digit_size(written, last);
  auto rest = written.substr(last);
  std::string ending;
  for (auto const old : ordinal_endings)
    if (rest.starts_with(old) && (rest.size() == old.size() || rest[old.size()] == ' ')) {
      ending = ordinal_ending(n);
      rest.remove_prefix(old.size());
      break;
    }
  return std::string{written.substr(0, first)} + number(n, voice) + ending + std::string{rest};
}

// ৪–২ জুলাই becomes ২–৪ জুলাই: where one end has the month and the other has not, only the figures change places.
std::string swapped_text(Chronicle const& c, Fix const& fix) {
  auto first = fix.first, second = fix.second;
  auto const a = part(c, first), b = part(c, second);
  auto const blank_a = a.rfind(' '), blank_b = b.find(' ');
  if (blank_a == std::string_view::npos && blank_b != std::string_view::npos && digit_size(a, 0) != 0 && digit_size(b, 0) != 0) second.last = second.first + static_cast<std::uint32_t>(blank_b);
  if (blank_b == std::string_view::npos && blank_a != std::string_view::npos && digit_size(b, 0) != 0 && digit_size(a, blank_a + 1) != 0) first.first += static_cast<std::uint32_t>(blank_a + 1);
  return std::string{part(c, {fix.span.first, first.first})} + std::string{part(c, second)} + std::string{part(c, {first.last, second.first})} + std::string{part(c, first)} +
         std::string{part(c, {second.last, fix.span.last})};
}

std::string_view reason_words(Reason r, Language l) {
  constexpr std::array<Said, 14> words{{
      {"লেখার অন্য জায়গার সঙ্গে মেলে", "as elsewhere in the text"},
      {"লেখার আরেকটি তারিখের ঠিক আগের বা পরের দিন", "the day next to another date in the text"},
      {"তারিখ এক দিন এদিক-ওদিক হয়েছে", "the day is off by one"},
      {"তারিখটি ঠিক, বার ভুল", "the date is right, the weekday wrong"},
      {"কাছাকাছি এই দিনটির বার মেলে", "a near day with that weekday"},
      {"মাসটি ভুল", "the month is wrong"},
      {"দুটি অঙ্ক অদলবদল হয়েছে", "two digits are swapped"},
      {"বছরটি ভুল", "the year is wrong"},
      {"মাসটির শেষ দিন", "the last day of that month"},
      {"পরের দিন", "the day after"},
      {"শুরু ও শেষ অদলবদল হয়েছে", "start and end are swapped"},
      {"হিসাবে এটাই আসে", "what the other numbers give"},
      {"পঞ্জিকার হিসাবে এটাই আসে", "what the calendar gives"},
      {"অর্থ একই থাকে, লেখাটি শুদ্ধ হয়", "the same meaning, written right"},
  }};
  return words[static_cast<std::size_t>(r)].in(l);
}

// A national day and a year of two figures need no calendar to be reckoned by.
// A pair of two calendars has a repair for each side of the border, and says whose it is.
std::string why(Rule rule, Fix const& fix, Language l) {
  auto const reason = fix.reason;
  if (reason == Reason::by_calendar && rule == Rule::bangla_gregorian_pair && fix.by != Calendar::gregorian) return calendar_words(fix.by, l) + (l == Language::bengali ? " অনুযায়ী" : " gives it");

  constexpr Said own_date{"দিবসটির নিজের তারিখ", "the date of that day"}, whole_year{"পুরো সাল", "the year in full"};
  if (reason == Reason::by_calendar && rule == Rule::fixed_holiday_date) return std::string{own_date.in(l)};
  if (reason == Reason::by_calendar && rule == Rule::two_digit_year) return std::string{whole_year.in(l)};
  return std::string{reason_words(reason, l)};
}

// রোববার is Dhaka's Sunday; a text that writes it within reach gets it back.
bool writes_robbar(Chronicle const& c, timeline::Span near) {
  constexpr std::uint32_t reach = 20000;
  auto const first = near.first > reach ? near.first - reach : 0;
  return std::string_view{c.text}.substr(first, 2 * std::size_t{reach}).find("রোববার") != std::string_view::npos;
}

}  // namespace

std::string_view ordinal_ending(std::int64_t n) {
  constexpr std::array<std::string_view, 10> school{"ম", "য়", "য়", "র্থ", "ম", "ষ্ঠ", "ম", "ম", "ম", "ম"};
  return n >= 1 && n <= std::ssize(school) ? school[static_cast<std::size_t>(n - 1)] : "তম";
}

std::string fix_text(Chronicle const& c, Finding const& f, Fix const& fix) {
  auto const written = part(c, fix.span);
  auto const* claim = claim_of(c, f, fix.span);
  switch (fix.what) {
    case Fix::What::weekday: {
      constexpr std::uint8_t sunday = 7;
      return fix.weekday == sunday && writes_robbar(c, fix.span) ? "রোববার" : std::string{weekday_name(fix.weekday, Language::bengali)};
    }
    case Fix::What::year: return with_figure(written, static_cast<int>(fix.day.year()));
    case Fix::What::figure: return fix.text.empty() ? with_figure(written, fix.number) : number(fix.number, as_written(written)) + " " + fix.text;
    case Fix::What::swap: return swapped_text(c, fix);
    case Fix::What::text: return fix.text;
    case Fix::What::together: {
      std::string out;
      auto from = fix.span.first;
      for (auto const& one : fix.parts) {
        out += std::string{part(c, {from, one.span.first})} + fix_text(c, f, one);
        from = one.span.last;
      }
      return out + std::string{part(c, {from, fix.span.last})};
    }
    case Fix::What::day_month: break;
  }
  return claim != nullptr ? day_month_text(c, *claim, fix) : number(static_cast<unsigned>(fix.day.day()), as_written(written));
}

std::string fix_words(Chronicle const& c, Finding const& f, Fix const& fix, Voice v) {
  return quoted(part(c, fix.span), v) + " → " + quoted(fix_text(c, f, fix), v) + " (" + why(f.rule, fix, v.language) + ")";
}

}  // namespace kalpanji::render
