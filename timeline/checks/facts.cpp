// The small questions that all families ask; see checks.hpp.
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {
constexpr Point no_point{};
}

Facts::Facts(Chronicle const& c) : chronicle(c) {
  for (std::uint32_t i = 0; i < c.expressions.size(); ++i) {
    auto const& e = c.expressions[i];
    for (std::uint32_t k = 0; k < e.claims.size(); ++k)
      told.push_back({i, k, &e, &e.claims[k], k < e.moment.points.size() ? &e.moment.points[k] : &no_point});
  }
  date = c.date;
  date_is_masthead = c.date_source == DateSource::masthead || c.date_source == DateSource::updated;
  if (!date || c.date_source == DateSource::given) return;
  page_head = date_is_masthead || std::any_of(told.begin(), told.end(), [&](Told const& t) {
                auto const day = t.e->stamp ? written_day(t) : std::nullopt;
                return day && *day == *date && t.e->span.last < c.text.size() && (c.text[t.e->span.last] == '\n' || c.text[t.e->span.last] == '\r');
              });
  // আজ সোমবার (২৯ জুলাই) under a masthead of May: the page was opened later than the story was written.
  constexpr int one_night = 1;
  for (auto const& t : told) {
    auto const& w = t.written();
    if (!w.days_from_today || t.e->quoted || !names_day(t) || w.year || w.from_story) continue;  // পরদিন counts from the story
    date::year_month_day const meant{*date + date::days{*w.days_from_today}};
    bool same = false;
    for (int shift = -one_night; shift <= one_night; ++shift) {
      date::year_month_day const d{date::sys_days{meant} + date::days{shift}};
      same |= static_cast<unsigned>(d.month()) == w.month && static_cast<unsigned>(d.day()) == w.day;
    }
    // ঢাকা ২২ ডিসেম্বর, ২০২৪ above a story dated ১২ নভেম্বর, ২০২২: another date of the text is the day from which আগামীকাল (১৩ নভেম্বর) counts.
    auto const counted_from = [&](Told const& other) {
      auto const day = other.written().year && other.expression != t.expression ? written_day(other) : std::nullopt;
      date::year_month_day const then = day ? date::year_month_day{*day + date::days{*w.days_from_today}} : date::year_month_day{};
      return day && static_cast<unsigned>(then.month()) == w.month && static_cast<unsigned>(then.day()) == w.day;
    };
    if (same || (!date_is_masthead && std::none_of(told.begin(), told.end(), counted_from))) continue;
    date.reset();
    return;
  }
}

std::vector<Told>::const_iterator Facts::from_sentence(std::uint32_t sentence) const {
  return std::lower_bound(told.begin(), told.end(), sentence, [](Told const& t, std::uint32_t s) { return t.e->sentence < s; });
}

std::span<Told const> Facts::in_sentence(std::uint32_t sentence) const { return {from_sentence(sentence), from_sentence(sentence + 1)}; }

std::vector<Remark const*> Facts::remarks(std::uint32_t sentence, RemarkKind kind) const {
  auto const& all = chronicle.remarks;
  std::vector<Remark const*> out;
  for (auto at = std::lower_bound(all.begin(), all.end(), sentence, [](Remark const& r, std::uint32_t s) { return r.sentence < s; }); at != all.end() && at->sentence == sentence; ++at)
    if (at->kind == kind) out.push_back(&*at);
  return out;
}

bool names_day(Told const& t) {
  auto const& w = t.written();
  return w.day != 0 && w.month != 0 && (w.names == MonthNames::gregorian || w.names == MonthNames::none) && w.calendar == Calendar::gregorian;
}

std::optional<std::int32_t> written_year(Told const& t) {
  auto const& w = t.written();
  if (!w.year || w.calendar != Calendar::gregorian || w.names == MonthNames::bangla || w.names == MonthNames::hijri) return std::nullopt;
  return w.year;
}

std::optional<date::sys_days> written_day(Told const& t) {
  if (!names_day(t)) return std::nullopt;
  auto const& w = t.written();
  auto const day_of = [&](std::int32_t year) { return date::year{year} / date::month{w.month} / date::day{w.day}; };
  constexpr std::int32_t year_limit = 9999;
  if (w.year && std::abs(*w.year) <= year_limit && day_of(*w.year).ok() && (!t.p->resolved || std::labs((date::sys_days{day_of(*w.year)} - t.p->first).count()) <= 1))
    return date::sys_days{day_of(*w.year)};
  if (!t.p->resolved || t.p->precision > Precision::day) return std::nullopt;
  // The year was filled in, or its century was (২৪): that of the resolved day, or its neighbour around new year's night.
  auto const year = static_cast<int>(date::year_month_day{t.p->first}.year());
  for (auto const y : {year, year - 1, year + 1})
    if (auto const day = day_of(y); day.ok() && std::labs((date::sys_days{day} - t.p->first).count()) <= 1) return date::sys_days{day};
  return std::nullopt;
}

bool small_hours(Told const& t) {
  constexpr int day_breaks = 6;
  auto const& w = t.written();
  auto const& clock = w.clock.said() ? w.clock : t.p->time.clock;
  bool const night = w.day_part == DayPart::night || t.p->time.part == DayPart::night;
  return (night && (!clock.said() || clock.hour < day_breaks || clock.hour == 12)) || (clock.said() && clock.hour < day_breaks && w.day_part == DayPart::none) ||
         w.day_part == DayPart::dawn;
}

int weekdays_off(std::uint8_t stated, std::uint8_t right) {
  constexpr int week = 7;
  int const off = (stated - right + week) % week;
  return off > week / 2 ? off - week : off;
}

bool night_explains(Facts const& facts, Told const& t, int off) {
  if ((off != -1 && off != 1) || !small_hours(t)) return false;
  constexpr int sunrise_until = 1950;
  if (auto const day = written_day(t); day && static_cast<int>(date::year_month_day{*day}.year()) <= sunrise_until) return true;
  auto const said = facts.text(t.e->span);
  auto const says = [&](std::string_view word) { return said.find(word) != said.npos; };
  auto const& clock = t.written().clock.said() ? t.written().clock : t.p->time.clock;
  // শুক্রবার (৫ জুলাই) দিবাগত রাত ২টা: the night that follows; the date may be the next day's, the weekday cannot.
  if (says("দিবাগত") || says("দিনগত")) return off == -1;
  if (clock.said() || says("মধ্যরাত") || says("মাঝরাত")) return true;
  return off == -1 && (says("ভোররাত") || says("ভোর রাত") || says("শেষরাত") || says("শেষ রাত") || says("গভীর রাত"));
}

bool weekday_fits(Told const& t, date::sys_days day) {
  auto const stated = t.written().weekday;
  if (stated == iso_weekday(day)) return true;
  return small_hours(t) && (stated == iso_weekday(day - date::days{1}) || stated == iso_weekday(day + date::days{1}));
}

bool is_whole_year(Told const& t) {
  auto const& w = t.written();
  return w.year && w.day == 0 && w.month == 0 && w.weekday == 0 && t.p->precision == Precision::year && w.calendar == Calendar::gregorian;
}

bool only_marks_between(Facts const& facts, Span a, Span b) {
  if (b.first < a.last) return false;
  constexpr std::uint32_t most = 12;  // bytes
  if (b.first - a.last > most) return false;
  for (char const c : facts.text({a.last, b.first})) {
    bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\n' || c == '\r';
    // A Bengali letter or digit begins with E0; bullets and dashes with E2.
    if (letter || static_cast<unsigned char>(c) == 0xE0) return false;
  }
  return true;
}

namespace {

// ঢাকা, ১৪ মে ২০২৫: পহেলা বৈশাখ …: the colon, or a dash after blanks, ends the dateline, and the story begins. The dateline opens its line.
bool closes_dateline(Facts const& facts, Span a, Span b) {
  std::string_view const text = facts.chronicle.text;
  auto between = text.substr(a.last, b.first - a.last);
  while (between.starts_with(" ") || between.starts_with(")")) between.remove_prefix(1);
  if (!between.starts_with(":") && !between.starts_with("-") && !between.starts_with("–") && !between.starts_with("—")) return false;
  auto const at = std::upper_bound(facts.chronicle.expressions.begin(), facts.chronicle.expressions.end(), a.first, [](std::uint32_t x, Expression const& e) { return x < e.span.first; });
  return at != facts.chronicle.expressions.begin() && std::prev(at)->stamp;
}

}  // namespace

bool one_day_between(Facts const& facts, Span a, Span b) {
  if (only_marks_between(facts, a, b)) return b.first < a.last || !closes_dateline(facts, a, b);
  if (b.first < a.last) return false;
  constexpr std::uint32_t most = 60;  // bytes
  if (b.first - a.last > most) return false;
  auto words = facts.text({a.last, b.first});
  auto const trim = [&] {
    while (!words.empty() && (words.front() == ' ' || words.front() == ',' || words.front() == '(' || words.front() == ':' || words.front() == '.')) words.remove_prefix(1);
    while (!words.empty() && (words.back() == ' ' || words.back() == ',' || words.back() == '(' || words.back() == ':')) words.remove_suffix(1);
  };
  trim();
  for (std::string_view const link : {"ছিল", "ছিলো", "হলো", "হল", "হচ্ছে", "পড়ে", "পড়েছে", "পড়েছিল", "পড়ছে", "পড়বে", "মানে", "মোতাবেক", "তথা", "অর্থাৎ", "অর্থাৎ,", "সমতুল্য", "ইংরেজি", "ইংরেজী", "বাংলা", "হিজরি", "হিজরী", "মোতাবেক ইংরেজি", "মোতাবেক বাংলা", "ইং", "বাং", "রোজ", "বার", "দিন"})
    if (words == link) return true;
  return false;
}

std::vector<std::pair<std::size_t, std::size_t>> one_day_groups(Facts const& facts) {
  auto const& told = facts.told;
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (std::size_t first = 0; first < told.size();) {
    auto last = first + 1;
    while (last < told.size() && told[last].e->sentence == told[first].e->sentence &&
           (told[last].expression == told[last - 1].expression || one_day_between(facts, told[last - 1].e->span, told[last].e->span)))
      ++last;
    out.emplace_back(first, last);
    first = last;
  }
  return out;
}

bool almanac_weekday(Facts const& facts, Told const& t) {
  auto const next = &t + 1;
  if (next >= facts.told.data() + facts.told.size() || next->e->sentence != t.e->sentence || next->written().weekday == 0 || next->written().day != 0 || next->e->span.first < t.e->span.last) return false;
  constexpr std::uint32_t near = 60;  // bytes
  Span const between{t.e->span.last, next->e->span.first};
  return between.last - between.first <= near && facts.text(between).find("মতে") != std::string_view::npos;
}

bool quoted(Facts const& facts, Told const& t) {
  if (t.e->quoted) return true;
  // ‘আজ সভা হবে।’: an opening mark before, with no closing one between, and one behind. An apostrophe (’৭১, মে’তে) closes nothing.
  constexpr std::string_view open = "‘", close = "’";
  constexpr std::size_t most = 900;  // bytes
  std::string_view const text = facts.chronicle.text;
  auto const window = t.e->span.first - std::min<std::size_t>(t.e->span.first, most);
  auto const in_window = text.substr(window, t.e->span.first - window).rfind(open);
  if (in_window == text.npos) return false;
  auto const from = window + in_window;
  auto const letter = [&](std::size_t at) { return at < text.size() && static_cast<unsigned char>(text[at]) == 0xE0 && !text.substr(at).starts_with("।"); };
  auto const between = text.substr(from + open.size(), t.e->span.first - from - open.size());
  if (between.find('\n') != between.npos) return false;
  for (auto at = between.find(close); at != between.npos; at = between.find(close, at + close.size()))
    if (!letter(from + open.size() + at + close.size())) return false;
  return text.substr(t.e->span.last, most).find(close) != text.npos;
}

Finding finding_at(Rule rule, Span span) {
  Finding f;
  f.rule = rule;
  f.severity = about(rule).severity;
  f.span = span;
  return f;
}

Span own_span(Claim const& c) {
  Span out{UINT32_MAX, 0};
  for (auto const& part : {c.weekday, c.day_month, c.year, c.clock}) {
    if (part.last <= part.first) continue;
    out.first = std::min(out.first, part.first);
    out.last = std::max(out.last, part.last);
  }
  return out.last > out.first ? out : c.span;
}

Finding finding_at(Rule rule, Told const& t) {
  auto f = finding_at(rule, t.e->claims.size() > 1 ? own_span(*t.c) : t.e->span);
  f.expression = t.expression;
  f.claim = t.claim;
  return f;
}

}  // namespace kalpanji::timeline
