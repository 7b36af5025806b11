// Messages of findings; see the header.
#include "render/finding_words.hpp"

#include <array>

#include "render/rule_words.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

bool in_bengali(Voice v) { return v.language == Language::bengali; }

struct Teller {
  Chronicle const& c;
  Voice v;

  std::string operator()(date::year_month_day d) const { return day_words(d, v); }
  std::string operator()(NamedWeekday w) const { return std::string{weekday_name(w.iso, v.language)}; }
  std::string operator()(DayOfYear d) const { return number(d.day, v) + " " + std::string{month_name(d.month, v.language)}; }
  std::string operator()(NamedMonth m) const {
    auto const calendar = m.names == MonthNames::bangla ? Calendar::bangla_bd : m.names == MonthNames::hijri ? Calendar::hijri_civil : Calendar::gregorian;
    return std::string{month_name(calendar, m.month, v.language)};
  }
  std::string operator()(NamedYear y) const { return year_words(y.year, v); }
  std::string operator()(Count n) const { return number(n.n, v); }
  std::string operator()(Quoted q) const { return c.text.substr(q.span.first, q.span.last - q.span.first); }
  std::string operator()(CalendarDay d) const {
    return number(d.day, v) + " " + std::string{month_name(d.calendar, d.month, v.language)} + " " + number(d.year, v) + " (" + calendar_words(d.calendar, v.language) + ")";
  }
  std::string operator()(NamedCalendar n) const { return calendar_words(n.calendar, v.language); }
  std::string operator()(ClockTime t) const { return clock_words(t.clock, v); }
  std::string operator()(NamedDayPart p) const { return std::string{day_part_name(p.part, v.language)}; }
};

std::string filled(std::string_view sentence, std::vector<Argument> const& arguments, Teller teller) {
  std::string out;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    bool const place = sentence[at] == '{' && at + 2 < sentence.size() && sentence[at + 2] == '}';
    auto const index = place ? static_cast<std::size_t>(sentence[at + 1] - '0') : arguments.size();
    if (!place || index >= arguments.size()) {
      out.push_back(sentence[at]);
      continue;
    }
    out += std::visit(teller, arguments[index]);
    at += 2;
  }
  return out;
}

}  // namespace

std::string_view rule_code(Rule rule) { return about(rule).code; }

std::string_view severity_code(Severity s) {
  constexpr std::array<std::string_view, 3> names{"info", "warning", "error"};
  return names[static_cast<std::size_t>(s)];
}

std::string finding_words(Chronicle const& c, Finding const& f, Voice v) { return filled(message_of(f.rule, f.wording).in(v.language), f.arguments, {c, v}); }

std::string related_words(Chronicle const& c, Finding const&, Related const& r, Voice v) {
  auto const place = c.text.substr(r.span.first, r.span.last - r.span.first);
  auto const quoted = in_bengali(v) ? "‘" + place + "’" : "“" + place + "”";
  switch (r.note) {
    case Note::other_claim: return (in_bengali(v) ? "অন্য দাবি: " : "the other claim: ") + quoted;
    case Note::also_breaks: return std::string{in_bengali(v) ? "একই কারণে " : "the same cause breaks "} + std::string{about(r.rule).code} + (in_bengali(v) ? "-ও: " : " too: ") + quoted;
    case Note::same_slip: return (in_bengali(v) ? "একই ভুল আবার: " : "the same slip again: ") + quoted;
    case Note::evidence: return (in_bengali(v) ? "প্রমাণ: " : "evidence: ") + quoted;
  }
  return {};
}

std::string_view assumption_words(Assumption a, Language l) {
  constexpr std::array<Said, 9> words{{
      {"লেখার তারিখ ধরে", "by the document's date"},
      {"বছর লেখার তারিখ থেকে ধরা", "the year is taken from the document's date"},
      {"বছর আগের তারিখ থেকে ধরা", "the year is taken from the date told before"},
      {"দুটি তারিখ একই বছরের ধরে", "taking both dates to be of one year"},
      {"দুটি কথা একই মানুষের ধরে", "taking both to speak of one person"},
      {"একই ধারাবাহিক আয়োজন ধরে", "taking both to be of one yearly series"},
      {"জানানো অঞ্চল ধরে", "by the region given"},
      {"এই বর্ষপঞ্জির নিয়ম ধরে", "by this calendar's rule"},
      {"আগে দিন, পরে মাস ধরে", "reading the day first"},
  }};
  return words[static_cast<std::size_t>(a)].in(l);
}

std::string calendar_words(Calendar calendar, Language l) {
  constexpr std::array<Said, 10> words{{
      {"খ্রিস্টীয় পঞ্জিকা", "the Gregorian calendar"},
      {"জুলীয় পঞ্জিকা", "the Julian calendar"},
      {"বাংলাদেশের বর্ষপঞ্জি", "the Bangla calendar of Bangladesh"},
      {"বাংলাদেশের পুরোনো বর্ষপঞ্জি", "the older Bangla calendar of Bangladesh"},
      {"পশ্চিমবঙ্গের পঞ্জিকা", "the Bangla calendar of West Bengal"},
      {"দৃকসিদ্ধ পঞ্জিকা", "the Bangla calendar of the modern sun"},
      {"সারণি-হিজরি", "the tabular Hijri calendar"},
      {"উম্মুল কুরা", "the Umm al-Qura calendar"},
      {"বাংলাদেশের হিজরি", "the Hijri calendar of Bangladesh"},
      {"শকাব্দ", "India's national calendar"},
  }};
  return std::string{words[static_cast<std::size_t>(calendar)].in(l)};
}

std::string conflict_words(Finding const& f, Voice v) {
  if (f.stated_weekday == 0 || f.true_weekday == 0 || !f.day.ok()) return {};
  auto const real = std::string{weekday_name(f.true_weekday, v.language)}, stated = std::string{weekday_name(f.stated_weekday, v.language)};
  if (in_bengali(v)) return day_words(f.day, v) + " হলো " + real + "; লেখা আছে " + stated;
  return day_words(f.day, v) + " is a " + real + "; the text says " + stated;
}

}  // namespace kalpanji::render
