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

std::string latin_digits(std::string_view words) {
  std::string out{words};
  for (auto at = out.find("\xE0\xA7"); at != std::string::npos; at = out.find("\xE0\xA7", at + 1))
    if (auto const figure = static_cast<unsigned char>(out[at + 2]); figure >= 0xA6 && figure <= 0xAF) out.replace(at, 3, 1, static_cast<char>('0' + (figure - 0xA6)));
  return out;
}

// Where the document's date stands, when it was found and not given.
std::string date_source_words(DateSource source, Voice v) {
  constexpr std::array<Said, 7> words{{{"", ""}, {"", ""}, {"প্রকাশের তারিখ", "publication date"}, {"হালনাগাদের তারিখ", "date of the update"}, {"ডেটলাইন", "dateline"}, {"পত্রিকার তারিখ", "masthead"}, {"স্মারকের তারিখ", "date of the memo"}}};
  auto const said = words[static_cast<std::size_t>(source)].in(v.language);
  if (said.empty()) return {};
  return (in_bengali(v) ? " (লেখায় পাওয়া: " : " (found in the text: ") + std::string{said} + ")";
}

// Behind a number Bengali writes the ending of its ordinal: ৫ম, ১১তম. The sentences have তম.
constexpr std::string_view ordinal = "তম";
// English has "days" and "years" for every number but one.
constexpr std::array<std::string_view, 2> plurals{" days", " years"};

std::string filled(std::string_view sentence, std::vector<Argument> const& arguments, Teller teller) {
  std::string out;
  // The words' own figures (২৪ ঘণ্টা) follow the digits asked for.
  auto const own = [&](std::string_view words) { out += teller.v.digits == Digits::latin && in_bengali(teller.v) ? latin_digits(words) : std::string{words}; };
  while (!sentence.empty()) {
    auto const brace = std::min(sentence.find('{'), sentence.size());
    own(sentence.substr(0, brace));
    sentence.remove_prefix(brace);
    if (sentence.empty()) break;
    auto const index = sentence.size() > 2 && sentence[2] == '}' ? static_cast<std::size_t>(sentence[1] - '0') : arguments.size();
    if (index >= arguments.size()) {
      out.push_back('{');
      sentence.remove_prefix(1);
      continue;
    }
    out += std::visit(teller, arguments[index]);
    sentence.remove_prefix(3);
    auto const* count = std::get_if<Count>(&arguments[index]);
    if (count == nullptr) continue;
    if (in_bengali(teller.v) && sentence.starts_with(ordinal)) {
      out += ordinal_ending(count->n);
      sentence.remove_prefix(ordinal.size());
    }
    for (auto const plural : plurals)
      if (count->n == 1 && sentence.starts_with(plural)) {
        out += plural.substr(0, plural.size() - 1);
        sentence.remove_prefix(plural.size());
      }
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

std::vector<std::string> argument_words(Chronicle const& c, Finding const& f, Voice v) {
  std::vector<std::string> out;
  for (auto const& argument : f.arguments) out.push_back(std::visit(Teller{c, v}, argument));
  return out;
}

std::string related_words(Chronicle const& c, Finding const&, Related const& r, Voice v) {
  bool const bn = in_bengali(v);
  auto const place = c.text.substr(r.span.first, r.span.last - r.span.first);
  auto const quoted = bn ? "‘" + place + "’" : "“" + place + "”";
  switch (r.note) {
    case Note::other_claim: return (bn ? "যার সঙ্গে মেলে না: " : "disagrees with: ") + quoted;
    case Note::also_breaks: return (bn ? "একই ভুলে ধরা পড়ে " : "the same slip breaks ") + std::string{about(r.rule).code} + (bn ? "-ও: " : " too: ") + std::string{page_of(r.rule).looks_for.in(v.language)};
    case Note::same_slip: return (bn ? "একই ভুল আবার: " : "the same slip again: ") + quoted;
    case Note::evidence: return (bn ? "সূত্র: " : "evidence: ") + quoted;
  }
  return {};
}

std::string assumption_words(Chronicle const& c, Finding const& f, Assumption a, Voice v) {
  constexpr std::array<Said, 9> words{{
      {"লেখার তারিখ", "the document's date is "},
      {"বছরটি লেখার তারিখ থেকে নেওয়া", "the year is that of the document's date"},
      {"বছরটি আগে বলা তারিখ থেকে নেওয়া", "the year is that of the date told before"},
      {"দুটি তারিখ একই বছরের", "both dates are of one year"},
      {"দুটি কথাই একজনের", "both speak of one person"},
      {"দুটিই একই ধারাবাহিক আয়োজনের", "both belong to one yearly series"},
      {"অঞ্চল: যা জানানো হয়েছে", "the region is the one given"},
      {"হিসাব যে পঞ্জিকার: ", "reckoned by "},
      {"আগে দিন, পরে মাস", "the day comes before the month"},
  }};
  std::string out{words[static_cast<std::size_t>(a)].in(v.language)};
  if (a == Assumption::calendar_rule) out += calendar_words(f.by, v.language);
  if (a == Assumption::document_date && c.date) out += (in_bengali(v) ? " " : "") + day_words(date::year_month_day{*c.date}, v) + date_source_words(c.date_source, v);
  return out;
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
