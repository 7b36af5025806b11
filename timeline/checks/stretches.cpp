// KP5: years and the stretches they lie in. Centuries (KP5006) and decades (KP5007) beside a year outside them, split years that are not
// consecutive (KP5008) and, when asked for, a year beside the session of others (KP5009).
#include <array>
#include <string>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// A year in brackets and nothing else: আশির দশকে (১৯৯২).
std::optional<std::pair<std::int32_t, Span>> bracketed_year(Facts const& facts, Span after) {
  std::string_view const text = facts.chronicle.text;
  auto at = after.last;
  if (at < text.size() && text[at] == ' ') ++at;
  if (at >= text.size() || text[at] != '(') return std::nullopt;
  auto const first = ++at;
  std::int32_t year = 0;
  int digits = 0;
  while (at < text.size()) {
    bool const bengali = text.substr(at).starts_with("\xE0\xA7") && static_cast<unsigned char>(text[at + 2]) >= 0xA6 && static_cast<unsigned char>(text[at + 2]) <= 0xAF;
    bool const latin = text[at] >= '0' && text[at] <= '9';
    if (!bengali && !latin) break;
    year = year * 10 + (bengali ? static_cast<unsigned char>(text[at + 2]) - 0xA6 : text[at] - '0');
    at += bengali ? 3 : 1;
    ++digits;
  }
  constexpr int four = 4;
  if (digits != four || at >= text.size() || text[at] != ')') return std::nullopt;
  return std::pair{year, Span{first, at}};
}

bool told_of_stretch(Told const& t) {
  return t.p->resolved && (t.p->precision == Precision::century || t.p->precision == Precision::decade) && t.e->claims.size() == 1;
}

// The stretch that the year lies in, in the manner of the text: বিংশ for ঊনবিংশ, আশির for নব্বইয়ের, a figure for a figure.
std::optional<Fix> renamed(Facts const& facts, Told const& wide, std::int32_t year, bool century) {
  using Named = std::pair<std::string_view, std::int32_t>;
  constexpr std::int32_t hundred = 100, ten = 10;
  constexpr std::array<Named, 6> plain_centuries{{{"ঊনিশ", 19}, {"উনিশ", 19}, {"আঠারো", 18}, {"বিশ ", 20}, {"একুশ", 21}, {"সতেরো", 17}}};
  constexpr std::array<Named, 14> centuries{{{"চতুর্দশ", 14}, {"পঞ্চদশ", 15}, {"ষোড়শ", 16}, {"সপ্তদশ", 17}, {"অষ্টাদশ", 18}, {"ঊনবিংশ", 19}, {"উনবিংশ", 19}, {"ঊনিশ", 19}, {"উনিশ", 19}, {"একবিংশ", 21}, {"বিংশ", 20}, {"আঠারো", 18}, {"একুশ", 21}, {"বিশ", 20}}};
  constexpr std::array<Named, 9> decades{{{"বিশের", 20}, {"ত্রিশের", 30}, {"চল্লিশের", 40}, {"পঞ্চাশের", 50}, {"ষাটের", 60}, {"সত্তরের", 70}, {"আশির", 80}, {"নব্বইয়ের", 90}, {"নব্বই", 90}}};
  auto const span = wide.e->span;
  auto const said = facts.text(span);
  auto const number = century ? (year + hundred - 1) / hundred : year % hundred / ten * ten;
  Fix fix;
  fix.what = Fix::What::text;
  fix.reason = Reason::by_calendar;
  auto const from_table = [&](auto const& table) -> std::optional<Fix> {
    for (auto const& [name, means] : table) {
      if (!said.starts_with(name)) continue;
      for (auto const& [other, other_means] : table) {
        if (other_means != number) continue;
        fix.span = {span.first, span.first + static_cast<std::uint32_t>(name.size())};
        fix.text = std::string{other};
        return fix;
      }
    }
    return std::nullopt;
  };
  bool const figures = !said.empty() && ((said[0] >= '0' && said[0] <= '9') || (said.starts_with("\xE0\xA7") && static_cast<unsigned char>(said[2]) >= 0xA6 && static_cast<unsigned char>(said[2]) <= 0xAF));
  // উনিশ শতক becomes বিশ শতক, ঊনবিংশ শতক becomes বিংশ শতক.
  if (!figures && century)
    if (auto plain = from_table(plain_centuries)) {
      if (plain->text.ends_with(" ")) plain->text.pop_back();
      if (facts.text(plain->span).ends_with(" ")) --plain->span.last;
      return plain;
    }
  if (!figures) return century ? from_table(centuries) : from_table(decades);
  // ১৯৯০-এর দশক, ৯০-এর দশক, ১৯ শতক
  auto const digits = static_cast<unsigned char>(said[0]) >= 0x80 ? 3u : 1u;
  std::uint32_t end = 0;
  while (end < said.size() && (digits == 1 ? said[end] >= '0' && said[end] <= '9' : said.substr(end).starts_with("\xE0\xA7") && static_cast<unsigned char>(said[end + 2]) >= 0xA6)) end += digits;
  constexpr std::uint32_t four = 4;
  return figure({span.first, span.first + end}, century ? number : end / digits == four ? year / ten * ten : number);
}

// ঊনবিংশ শতকে, ১৯২০ সালে; নব্বইয়ের দশকে, ১৯৮৭ সালে. A century is counted strictly (1801–1900) or by its figures (1800–1899): both are accepted.
void judge_stretch(Facts const& facts, Told const& wide, std::int32_t year, Span figures, Finding f, Findings& found) {
  auto from = static_cast<int>(date::year_month_day{wide.p->first}.year()), to = static_cast<int>(date::year_month_day{wide.p->last}.year());
  bool const century = wide.p->precision == Precision::century;
  if (century) --from, ++to;
  // প্রায় ষাটের দশক may begin a little before; ষাটের দশকের মাঝামাঝি, told as loosely, is not 1955.
  constexpr int of_decade = 2, of_century = 10;
  int const give = !wide.e->moment.approximate ? 0 : century ? of_century : of_decade;
  if (year >= from - give && year <= to + give) return;
  // আশির দশকে, ১৮৮২ সালে: the eighties of another century, which the year names.
  constexpr int of_our_time = 1900, tens = 10, century_long = 100;
  if (!century && year < of_our_time && year % century_long / tens == from % century_long / tens) return;
  f.rule = century ? Rule::century_year : Rule::decade_year;
  f.severity = about(f.rule).severity;
  f.related.push_back({wide.e->span, Note::other_claim});
  f.arguments = {NamedYear{year}, Quoted{wide.e->span}, NamedYear{century ? from + 1 : from}, NamedYear{century ? to - 1 : to}};
  if (auto fix = renamed(facts, wide, year, century)) f.fixes.push_back(std::move(*fix));
  // or one figure of the year is wrong: ১৯৫৭ for ১৮৫৭, ১৯৮৪ for ১৯৭৪
  constexpr std::int32_t hundred = 100, ten = 10;
  for (auto const step : {-1, 1})
    if (auto const other = year + step * (century ? hundred : ten); other >= from && other <= to && figures.last > figures.first) f.fixes.push_back(figure(figures, other));
  found.push_back(std::move(f));
}

void check_age_of_year(Facts const& facts, Findings& found) {
  for (std::size_t i = 0; i < facts.told.size(); ++i) {
    if (told_of_stretch(facts.told[i]))
      if (auto const year = bracketed_year(facts, facts.told[i].e->span)) {
        bool const told = i + 1 < facts.told.size() && facts.told[i + 1].e->span.first < year->second.last;
        if (!told) judge_stretch(facts, facts.told[i], year->first, year->second, finding_at(Rule::century_year, year->second), found);
      }
    if (i + 1 == facts.told.size()) break;
    for (bool const wide_first : {true, false}) {
      auto const *wide = &facts.told[wide_first ? i : i + 1], *narrow = &facts.told[wide_first ? i + 1 : i];
      if (!told_of_stretch(*wide) || wide->e->sentence != narrow->e->sentence || narrow->e->claims.size() != 1) continue;
      if (!one_day_between(facts, facts.told[i].e->span, facts.told[i + 1].e->span)) continue;
      auto const year = narrow->p->precision <= Precision::year ? written_year(*narrow) : std::nullopt;
      if (year) judge_stretch(facts, *wide, *year, narrow->c->year, finding_at(Rule::century_year, *narrow), found);
    }
  }
}

void check_split(Remark const& r, Findings& found) {
  if (r.other == r.number + 1) return;
  auto f = finding_at(Rule::fiscal_span, r.span);
  f.arguments = {NamedYear{r.number}, NamedYear{r.other}, NamedYear{r.number + 1}};
  if (r.object.last > r.object.first) {
    // ২০২৩-২৫: as many figures as were written, unless a nought would be lost.
    constexpr std::int32_t hundred = 100, ten = 10;
    auto const bytes = r.object.last - r.object.first;
    bool const two_figures = bytes == 2 || bytes == 6;
    auto const next = r.number + 1;
    f.fixes.push_back(figure(r.object, two_figures && next % hundred >= ten ? next % hundred : next));
  }
  found.push_back(std::move(f));
}

// ২০২৪ সেশন ২০২২-২৩: the year before the word is not in the term.
void check_term(Facts const& facts, Remark const& r, Findings& found) {
  auto const here = facts.in_sentence(r.sentence);
  auto const* t = nearest_year(facts, here, r.span);
  if (r.other != r.number + 1) return check_split(r, found);
  if (t == nullptr) return;
  auto const year = *year_of(*t);
  if (year == r.number || year == r.other) return;
  auto f = finding_at(Rule::academic_term, r.span);
  f.related.push_back({t->c->span, Note::other_claim});
  f.arguments = {NamedYear{year}, NamedYear{r.number}, NamedYear{r.other}};
  found.push_back(std::move(f));
}

}  // namespace

void check_stretches(Facts const& facts, Findings& found) {
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind == RemarkKind::fiscal_span) check_split(r, found);
    if (r.kind == RemarkKind::academic_span) check_term(facts, r, found);
  }
  check_age_of_year(facts, found);
}

}  // namespace kalpanji::timeline
