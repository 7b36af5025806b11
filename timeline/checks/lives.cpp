// KP5: the years of a life: ages (KP5001) and births and deaths (KP5002). Who a number belongs to is taken from nearness: the same sentence, the one
// before for a birth, and a little further while the text speaks of one person.
#include <algorithm>
#include <cstdlib>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

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
  // মৃত্যু ১৯২৯ সালে: the year right behind the word, where an expression tells it.
  for (auto const& t : here)
    if (death.number != 0 && year_of(t) == death.number && t.c->span.first >= death.span.last && only_marks_between(facts, death.span, t.c->span)) died = &t;
  bool const told = death.number != 0 && died != nullptr && year_of(*died) == death.number && died->c->span.first >= death.span.last;
  auto const year = death.number != 0 ? std::optional{death.number} : died != nullptr ? year_of(*died) : std::nullopt;
  if (!year || *year >= life.year()) return;
  if (death.number == 0 && distance(facts, died->c->span, death.span) > distance(facts, died->c->span, life.birth_word)) return;
  if (death.number == 0 && life.birth != nullptr && died->e == life.birth->e && died->e->claims.size() == 2) return;  // the range has said it
  auto f = death.number != 0 && !told ? finding_at(Rule::lifespan, death.span) : finding_at(Rule::lifespan, *died);
  f.wording = 1;
  f.related.push_back({life.where(), Note::other_claim});
  f.arguments = {NamedYear{life.year()}, NamedYear{*year}};
  f.assumptions = {Assumption::same_person};
  // Both years change places, where each stands by itself.
  auto const a = life.birth != nullptr ? life.birth->c->year : Span{}, b = death.number == 0 || told ? died->c->year : Span{};
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

}  // namespace

void check_lives(Facts const& facts, Findings& found) {
  for (auto const& r : facts.chronicle.remarks) switch (r.kind) {
      case RemarkKind::age: check_age(facts, r, found); break;
      case RemarkKind::death: check_life(facts, r, found); break;
      default: break;
    }
}

}  // namespace kalpanji::timeline
