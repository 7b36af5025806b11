// KP5: numbers that follow from each other: anniversaries (KP5003), numbered editions (KP5004), years between (KP5005). What a number belongs to
// is taken from nearness: the same sentence, or the one before for the year that an anniversary counts from.
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// সুবর্ণজয়ন্তী for রজতজয়ন্তী: 25 and 50 years differ by the word's first part.
std::optional<Fix> other_jubilee(Facts const& facts, Remark const& r, std::int64_t right) {
  constexpr std::string_view silver = "রজত", golden = "সুবর্ণ";
  constexpr std::int64_t of_silver = 25, of_golden = 50;
  auto const said = facts.text(r.span);
  auto const from = said.starts_with(golden) && right == of_silver ? golden : said.starts_with(silver) && right == of_golden ? silver : std::string_view{};
  if (from.empty()) return std::nullopt;
  Fix fix;
  fix.span = {r.span.first, r.span.first + static_cast<std::uint32_t>(from.size())};
  fix.what = Fix::What::text;
  fix.text = std::string{from == golden ? silver : golden};
  fix.reason = Reason::by_arithmetic;
  return fix;
}

// ১৯৭১ … ২০২৪ সালে ৫০তম বার্ষিকী: the years between. National days count their first year as well: ৫৪তম বিজয় দিবস in 2024.
void check_anniversary(Facts const& facts, Remark const& r, Findings& found) {
  // ১৯৯৬ সালে রজতজয়ন্তী, ২০২১ সালে সুবর্ণজয়ন্তী: each year is that of its own jubilee, and neither is counted from.
  if (facts.remarks(r.sentence, RemarkKind::anniversary).size() > 1) return;
  std::vector<Told const*> years;
  auto here = facts.in_sentence(r.sentence);
  std::span<Told const> before;
  for (auto const& t : here)
    if (year_of(t)) years.push_back(&t);
  if (years.size() == 1 && r.sentence > 0) {
    before = facts.in_sentence(r.sentence - 1);
    auto const* t = nearest_year(facts, before, r.span);
    // The year of the anniversary stands beside it: ২০২৪ সালে … । ২০২১ সালে ৫০ বছর পূর্তি counts from neither.
    if (t != nullptr && *year_of(*t) < *year_of(*years.front())) years.insert(years.begin(), t);
  }
  std::int32_t base = 0, now = 0;
  Told const* base_at = nullptr;
  bool by_document = false;
  if (years.size() >= 2) {
    auto const [low, high] = std::minmax_element(years.begin(), years.end(), [](Told const* a, Told const* b) { return *year_of(*a) < *year_of(*b); });
    if (years.size() > 2) return;  // which two are meant is not ours to guess
    base_at = *low;
    base = *year_of(**low);
    now = *year_of(**high);
  } else if (years.size() == 1 && facts.date) {
    base_at = years.front();
    base = *year_of(*base_at);
    now = static_cast<int>(date::year_month_day{*facts.date}.year());
    by_document = true;
  } else {
    return;
  }
  auto const right = now - base;
  // A golden jubilee is often kept a year late, and which year it counts from is sure only beside it.
  bool const named = r.other == grammar::by_name;
  constexpr std::int32_t kept_late = 2;
  if (named && (by_document || base_at->e->sentence != r.sentence || std::abs(r.number - right) <= kept_late)) return;
  constexpr std::int32_t most_years = 3000;
  if (right <= 0 || right > most_years || r.number == right || (r.other == 1 && r.number == right + 1)) return;
  // The base year may be another's when it was told in the sentence before, and the only year told may be that of the anniversary
  // (২০২১ সালে ৫০ বছর পূর্তি, but not ১৯৭১ সালের): only a near miss is reported there.
  constexpr std::int32_t plausible = 10;
  bool const of_that_year = facts.text(base_at->e->span).ends_with("র");
  if ((base_at->e->sentence != r.sentence || (by_document && !of_that_year)) && std::abs(r.number - right) > plausible) return;
  auto f = finding_at(Rule::anniversary_number, r.span);
  f.expression = base_at->expression;
  f.related.push_back({base_at->c->span, Note::other_claim});
  f.arguments = {NamedYear{base}, NamedYear{now}, Count{right}, Count{r.number}};
  if (by_document) f.assumptions = {Assumption::document_date};
  if (!named) f.fixes.push_back(figure(r.span, right));
  else if (auto fix = other_jubilee(facts, r, right)) f.fixes.push_back(std::move(*fix));
  found.push_back(std::move(f));
}

// Two numbered editions of one thing: ২০১৭ সালে ১৭তম, ২০২৪ সালে ২৫তম. Once a year at most, and never backwards.
void check_editions(Facts const& facts, Findings& found) {
  struct Edition {
    Remark const* r;
    std::int32_t year;
  };
  std::vector<Edition> all;
  for (auto const& r : facts.chronicle.remarks) {
    if (r.kind != RemarkKind::edition) continue;
    auto const here = facts.in_sentence(r.sentence);
    if (auto const* t = nearest_year(facts, here, r.span)) all.push_back({&r, *year_of(*t)});
  }
  std::stable_sort(all.begin(), all.end(), [&](Edition const& a, Edition const& b) { return facts.text(a.r->object) < facts.text(b.r->object); });
  for (std::size_t i = 1; i < all.size(); ++i) {
    auto const &a = all[i - 1], &b = all[i];
    if (facts.text(a.r->object) != facts.text(b.r->object) || a.year == b.year) continue;
    auto const years = b.year - a.year, editions = b.r->number - a.r->number;
    bool const possible = years > 0 ? editions > 0 && editions <= years : editions < 0 && editions >= years;
    if (possible) continue;
    auto f = finding_at(Rule::edition_sequence, b.r->span);
    f.related.push_back({a.r->span, Note::other_claim});
    f.arguments = {NamedYear{a.year}, Count{a.r->number}, NamedYear{b.year}, Count{b.r->number}};
    f.assumptions = {Assumption::same_series};
    found.push_back(std::move(f));
  }
}

// ২০০১ থেকে ২০২৪: ৩৩ বছর. A year more or less is how one counts the ends.
void check_elapsed(Facts const& facts, Remark const& r, Findings& found) {
  // ৫ বছর মেয়াদে, ১০ বছর পর: no count of the years between.
  auto const behind = std::string_view{facts.chronicle.text}.substr(r.span.last);
  for (std::string_view const other : {" মেয়াদ", " মেয়াদ", " পর", " আগে", " অন্তর", " সাজা", " কারাদণ্ড", " জেল", " মেয়াদি", " পূর্বে", " বয়স"})
    if (behind.starts_with(other)) return;
  constexpr std::uint32_t near = 40;  // bytes
  for (auto const* span : facts.remarks(r.sentence, RemarkKind::year_span)) {
    if (r.span.first < span->span.last || r.span.first - span->span.last > near) continue;
    auto const years = span->other - span->number;
    if (years <= 0 || std::abs(years - r.number) <= 1) return;
    auto f = finding_at(Rule::elapsed_years, r.span);
    f.related.push_back({span->span, Note::other_claim});
    f.arguments = {NamedYear{span->number}, NamedYear{span->other}, Count{years}, Count{r.number}};
    f.fixes.push_back(figure(r.span, years));
    found.push_back(std::move(f));
    return;
  }
  auto const here = facts.in_sentence(r.sentence);
  for (std::size_t i = 0; i + 1 < here.size(); ++i) {
    auto const &a = here[i], &b = here[i + 1];
    if (a.e != b.e || a.e->moment.shape != Shape::interval || !year_of(a) || !year_of(b) || a.p->precision != Precision::year || b.p->precision != Precision::year) continue;
    if (r.span.first < a.e->span.last || r.span.first - a.e->span.last > near) continue;
    auto const years = *year_of(b) - *year_of(a);
    if (years <= 0 || std::abs(years - r.number) <= 1) return;
    auto f = finding_at(Rule::elapsed_years, r.span);
    f.expression = a.expression;
    f.related.push_back({a.e->span, Note::other_claim});
    f.arguments = {NamedYear{*year_of(a)}, NamedYear{*year_of(b)}, Count{years}, Count{r.number}};
    f.fixes.push_back(figure(r.span, years));
    found.push_back(std::move(f));
    return;
  }
}

}  // namespace

void check_arithmetic(Facts const& facts, Findings& found) {
  for (auto const& r : facts.chronicle.remarks) switch (r.kind) {
      case RemarkKind::anniversary: check_anniversary(facts, r, found); break;
      case RemarkKind::elapsed_years: check_elapsed(facts, r, found); break;
      default: break;
    }
  check_editions(facts, found);
}

}  // namespace kalpanji::timeline
