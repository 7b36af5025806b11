// KP5: numbers that follow from each other: ages (KP5001), lives (KP5002), anniversaries (KP5003), numbered editions (KP5004), years between
// (KP5005). Who or what a number belongs to is taken from nearness: the same sentence, or the one before for a birth.
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

// The year that a claim tells: written, or of its resolved day.
std::optional<std::int32_t> year_of(Told const& t) {
  if (auto const y = written_year(t)) return t.p->precision <= Precision::year && !t.e->moment.approximate ? y : std::nullopt;
  if (t.p->resolved && t.p->precision <= Precision::year && t.e->moment.relation == Relation::absolute) return static_cast<int>(date::year_month_day{t.p->first}.year());
  return std::nullopt;
}

namespace {

std::uint32_t gap(Span a, Span b) { return a.last <= b.first ? b.first - a.last : b.last <= a.first ? a.first - b.last : 0; }

// How far two places are for a reader: bytes, and a clause's end counts as many.
std::uint32_t distance(Facts const& facts, Span a, Span b) {
  constexpr std::uint32_t clause = 200;
  auto const between = a.last <= b.first ? Span{a.last, b.first} : b.last <= a.first ? Span{b.last, a.first} : Span{};
  auto const words = facts.text(between);
  auto const marks = std::count(words.begin(), words.end(), ';') + std::count(words.begin(), words.end(), ',');
  return gap(a, b) + clause * static_cast<std::uint32_t>(marks);
}

}  // namespace

// The claim with a year that stands nearest to a remark, of its sentence; of two the one told before wins.
Told const* nearest_year(Facts const& facts, std::span<Told const> told, Span at) {
  Told const* best = nullptr;
  for (auto const& t : told) {
    bool const overlaps = t.c->span.first < at.last && at.first < t.c->span.last;
    if (!year_of(t) || overlaps) continue;
    if (best == nullptr || distance(facts, t.c->span, at) < distance(facts, best->c->span, at)) best = &t;
  }
  return best;
}

Fix figure(Span span, std::int64_t number, Reason reason) {
  Fix fix;
  fix.span = span;
  fix.what = Fix::What::figure;
  fix.number = number;
  fix.reason = reason;
  return fix;
}

namespace {

// A year right behind the word by figures alone (জন্ম ১৯২০), where no expression tells it.
struct Life {
  std::span<Told const> told;
  Told const* birth = nullptr;
  Span birth_word{};
  std::int32_t bare_year = 0;
  bool known() const { return birth != nullptr || bare_year != 0; }
  std::int32_t year() const { return birth != nullptr ? *year_of(*birth) : bare_year; }
  Span where() const { return birth != nullptr ? birth->c->span : birth_word; }
};

// The birth told in this sentence or the one before. Two births are two people.
Life birth_near(Facts const& facts, std::uint32_t sentence) {
  Life life;
  for (auto const s : {sentence, sentence - 1}) {
    if (s > sentence) break;
    auto const births = facts.remarks(s, RemarkKind::birth);
    if (births.size() > 1) return life;
    if (births.empty()) continue;
    life.told = facts.in_sentence(s);
    life.birth = nearest_year(facts, life.told, births.front()->span);
    life.birth_word = births.front()->span;
    // What stands right behind the word is nearer than any.
    auto const behind = births.front()->number;
    if (behind != 0 && (life.birth == nullptr || life.birth->c->span.first < life.birth_word.first || *year_of(*life.birth) != behind)) life.birth = nullptr, life.bare_year = behind;
    return life;
  }
  return life;
}

// তাঁর জন্ম ১৯৪৮ সালে। ছাত্রজীবনেই রাজনীতিতে আসেন। ২০১৯ সালে ৬১ বছর বয়সে তিনি মারা যান।: a birth told a few sentences back in the same paragraph, the only
// one of it, when the sentence still speaks of তিনি.
Life birth_before(Facts const& facts, std::uint32_t sentence) {
  constexpr std::uint32_t sentences_near = 4;
  auto const& sentences = facts.chronicle.sentences;
  auto const said = facts.text(sentences[sentence]);
  bool const goes_on = said.find("তিনি ") != said.npos || said.find("তাঁর ") != said.npos || said.find("তার ") != said.npos;
  if (!goes_on) return {};
  Life life;
  for (auto s = sentence; s-- > 0 && sentence - s <= sentences_near;) {
    auto const births = facts.remarks(s, RemarkKind::birth);
    if (births.empty()) continue;
    auto const between = facts.text({sentences[s].first, sentences[sentence].first});
    if (births.size() > 1 || life.known() || between.find('\n') != between.npos) return {};
    life = birth_near(facts, s);
  }
  return life;
}

// ১৯৭০ সালে জন্ম … ২০২৩ সালে ৫৫ বছর বয়সে: 52 before that year's birthday, 53 after.
void check_age(Facts const& facts, Remark const& r, Findings& found) {
  if (r.other != 0) return;  // ৪৫ বছর বয়সী ছেলে
  auto life = birth_near(facts, r.sentence);
  bool const further = !life.known();
  if (further) life = birth_before(facts, r.sentence);
  if (!life.known()) return;
  auto const born = life.year();
  auto const here = facts.in_sentence(r.sentence);
  Told const* then = nullptr;
  for (auto const& t : here) {
    if (!year_of(t) || t.c->span == life.where()) continue;
    if (then == nullptr || distance(facts, t.c->span, r.span) < distance(facts, then->c->span, r.span)) then = &t;
  }
  std::optional<std::int32_t> year;
  bool const by_document = then == nullptr;
  if (then != nullptr) year = year_of(*then);
  else if (!further && facts.date && facts.remarks(r.sentence, RemarkKind::death).empty()) year = static_cast<int>(date::year_month_day{*facts.date}.year());
  if (!year || *year < born) return;
  auto least = *year - born - 1, most = *year - born;
  if (then != nullptr) {
    // With both days known there is one age.
    auto const a = life.birth != nullptr ? written_day(*life.birth) : std::nullopt, b = written_day(*then);
    if (a && b) {
      date::year_month_day const x{*a}, y{*b};
      bool const had_birthday = y.month() > x.month() || (y.month() == x.month() && y.day() >= x.day());
      least = most = had_birthday ? most : least;
    }
  }
  // ১১ হিজরির … ৬৩ বছর বয়সে: a life told in Hijri years may be counted in them, 33 for every 32 years of the sun.
  bool const lunar = std::any_of(here.begin(), here.end(), [](Told const& t) { return t.written().names == MonthNames::hijri; });
  if (r.number >= least && r.number <= (lunar ? most * 33 / 32 + 1 : most)) return;
  auto f = finding_at(Rule::age_birth_year, r.span);
  f.expression = then != nullptr ? then->expression : life.birth != nullptr ? life.birth->expression : no_expression;
  f.related.push_back({life.where(), Note::other_claim});
  f.arguments = {NamedYear{born}, NamedYear{*year}, Count{least}, Count{most}, Count{r.number}};
  f.wording = least == most ? 1 : 0;
  f.assumptions = {Assumption::same_person};
  if (by_document) f.assumptions.push_back(Assumption::document_date);
  f.fixes.push_back(figure(r.span, most));
  if (least != most) f.fixes.push_back(figure(r.span, least));
  found.push_back(std::move(f));
}

// জন্ম ১৯৪১, মৃত্যু ১৯১৩
void check_life(Facts const& facts, Remark const& death, Findings& found) {
  auto const life = birth_near(facts, death.sentence);
  if (!life.known()) return;
  // মৃত্যুর পর ১৯৫০ সালে: the year is not that of the death.
  auto const behind = std::string_view{facts.chronicle.text}.substr(death.span.last);
  if (behind.starts_with(" পর") || behind.starts_with(" আগে") || behind.starts_with(" পূর্বে")) return;
  auto const here = facts.in_sentence(death.sentence);
  Told const* died = nullptr;
  for (auto const& t : here) {
    if (!year_of(t) || t.c->span == life.where()) continue;
    // A year on the birth's side of both words belongs to the birth.
    if (died == nullptr || distance(facts, t.c->span, death.span) < distance(facts, died->c->span, death.span)) died = &t;
  }
  auto const year = death.number != 0 ? std::optional{death.number} : died != nullptr ? year_of(*died) : std::nullopt;
  if (!year || *year >= life.year()) return;
  if (death.number == 0 && distance(facts, died->c->span, death.span) > distance(facts, died->c->span, life.birth_word)) return;
  if (death.number == 0 && life.birth != nullptr && died->e == life.birth->e && died->e->claims.size() == 2) return;  // the range has said it
  auto f = death.number != 0 ? finding_at(Rule::lifespan, death.span) : finding_at(Rule::lifespan, *died);
  f.wording = 1;
  f.related.push_back({life.where(), Note::other_claim});
  f.arguments = {NamedYear{life.year()}, NamedYear{*year}};
  f.assumptions = {Assumption::same_person};
  // Both years change places, where each stands by itself.
  auto const a = life.birth != nullptr ? life.birth->c->year : Span{}, b = death.number == 0 ? died->c->year : Span{};
  if (a.last > a.first && b.last > b.first && a.last <= b.first) {
    Fix fix;
    fix.span = {a.first, b.last};
    fix.what = Fix::What::swap;
    fix.first = a;
    fix.second = b;
    fix.reason = Reason::ends_swapped;
    f.fixes.push_back(fix);
  }
  found.push_back(std::move(f));
}

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
      case RemarkKind::age: check_age(facts, r, found); break;
      case RemarkKind::death: check_life(facts, r, found); break;
      case RemarkKind::anniversary: check_anniversary(facts, r, found); break;
      case RemarkKind::elapsed_years: check_elapsed(facts, r, found); break;
      default: break;
    }
  check_editions(facts, found);
}

}  // namespace kalpanji::timeline
