#include "grammar/find.hpp"

#include <algorithm>

#include "grammar/families.hpp"
#include "grammar/habit.hpp"
#include "grammar/old_style.hpp"
#include "grammar/lexicon/hints.hpp"
#include "grammar/lexicon/months.hpp"
#include "grammar/lexicon/not_dates.hpp"
#include "grammar/openings.hpp"
#include "grammar/points.hpp"
#include "grammar/scan.hpp"
#include "grammar/tense.hpp"
#include "grammar/text/sentence.hpp"
#include "grammar/words.hpp"

namespace kalpanji::grammar {

namespace {

// ১২ জুন: a day and its month, so no part of the number before the slash
bool day_and_month_at(std::string_view rest) {
  auto const* at = rest.data();
  auto const* const last = at + rest.size();
  int digits = 0;
  for (auto d = digit_at(at, last); d.size != 0 && digits < 3; d = digit_at(at, last)) at += d.size, ++digits;
  if (digits == 0 || digits > 2 || at == last || *at != ' ') return false;
  while (at != last && *at == ' ') ++at;
  return longest_prefix(months, {at, static_cast<std::size_t>(last - at)}) != nullptr;
}

// A word starts where none goes on; a figure also behind letters that were glued to it (সময়২৯ ডিসেম্বর), but not inside a
// larger number: ১,২৫,০০০ ৮.৪ ৩-১
bool starts_word(std::string_view text, std::uint32_t at) {
  auto const* const last = text.data() + text.size();
  auto const before = [&](std::uint32_t back) -> char const* {
    return at >= back ? text.data() + at - back : nullptr;
  };
  auto const digit_before = [&](std::uint32_t back) {  // a digit that ends `back` bytes before this place
    return (before(back + 1) != nullptr && digit_at(before(back + 1), last).size == 1) || (before(back + 3) != nullptr && digit_at(before(back + 3), last).size == 3);
  };
  bool const inside = (before(1) != nullptr && static_cast<unsigned char>(*before(1)) < 0x80 && continues_word(before(1), last)) ||
                      (before(3) != nullptr && static_cast<unsigned char>(*before(3)) >= 0x80 && continues_word(before(3), last));
  auto const digit = digit_at(text.data() + at, last);
  if (digit.size == 0) return !inside;
  if (inside) {
    if (!digit_before(0)) return before(3) != nullptr && static_cast<unsigned char>(*before(3)) >= 0x80;
    return digit.size == 3 && digit_at(before(1), last).size == 1;  // an ASCII serial number glued to Bengali figures: 4২৬ জানুয়ারি
  }
  if (at == 0) return true;
  auto const mark = text[at - 1];
  constexpr std::uint32_t figure = 3, year = 4 * figure;
  auto const four_figures = [&] {
    for (std::uint32_t back = 1 + figure; back <= 1 + year; back += figure)
      if (before(back) == nullptr || digit_at(before(back), last).size != figure) return false;
    return true;
  };
  if (mark == '/' && four_figures() && day_and_month_at(text.substr(at))) return true;  // ২৯ জ্যৈষ্ঠ ১৪৩১/১২ জুন ২০২৪
  bool const joins = mark == '-' || mark == '.' || mark == ',' || mark == '/' || mark == ':';
  return !(joins && digit_before(1));
}

// A family, and the kinds of words its expressions begin with.
struct Family {
  bool (*read)(Window const&, char const*&, Expression&);
  Kinds opens;
};
constexpr Kinds points = kind::figure | kind::number | kind::month | kind::day_word | kind::era | kind::rank | kind::century | kind::weekday | kind::pointer | kind::pointing | kind::day_part | kind::hour_label |
                         kind::about | kind::zone | kind::named_day | kind::apostrophe;
constexpr Kinds amounts = kind::figure | kind::number | kind::some | kind::unit;
// In the order in which ties are broken: what says more stands first.
constexpr Family families[] = {
    {recurring_expression, kind::every | kind::of_period | kind::weekday | kind::figure | kind::number | kind::hour_label | kind::day_part | kind::about | kind::zone | kind::unit},
    {range_expression, points},
    {several_expression, points},
    {hours_expression, points},
    {point_expression, points},
    {offset_expression, amounts | kind::told_from | kind::about | kind::lead | kind::pointer | kind::pointing},
    {vague_expression, kind::vague},
    {duration_expression, amounts | kind::whole_day | kind::lead | kind::about | kind::pointer | kind::pointing},
    {programme_day_expression, kind::rank | kind::figure | kind::unit},
    {head_year_expression, kind::figure},
};

struct Match {
  char const* last = nullptr;
  Expression what;
};

// Tries the families that the word can open, in their order, and keeps the longest; a tie stays with the earlier one.
Match longest_at(Window const& window, char const* first, Kinds stands) {
  Match best{first, {}};
  for (auto const& family : families) {
    if ((family.opens & stands) == 0) continue;
    Expression what;
    if (auto at = first; family.read(window, at, what) && at > best.last) best = {at, std::move(what)};
  }
  return best;
}

// ‘শনিবার বিকেল’ is a film: a weekday or a part of the day that fills its quotation marks
bool is_a_quoted_title(std::string_view normal, std::uint32_t first, std::uint32_t last, Expression const& what) {
  auto const* p = std::get_if<Point>(&what);
  if (p == nullptr || p->year || p->clock.said() || first == 0 || last >= normal.size()) return false;
  bool const bare = p->weekday != 0 && p->day_part != DayPart::none && p->day == 0 && p->month == 0;
  auto const opens = normal.substr(0, first);
  auto const closes = normal.substr(last);
  // ‘রবিবার’ ছবির নায়িকা · ‘বাইশে শ্রাবণ’ নাটকে
  auto const* at = closes.data() + (closes.starts_with("”") ? std::string_view{"”"}.size() : 1);
  auto const* const end = closes.data() + closes.size();
  while (at < end && *at == ' ') ++at;
  auto const* work = at < end ? longest_prefix(works_of_art, {at, static_cast<std::size_t>(end - at)}) : nullptr;
  if (!bare && work == nullptr) return false;
  return (opens.ends_with('\'') && closes.starts_with('\'')) || (opens.ends_with('"') && closes.starts_with('"')) || (opens.ends_with("“") && closes.starts_with("”"));
}

// What could be told of every week or year: a weekday or a day of a month without a year.
bool may_recur(Expression const& what) {
  auto const open = [](Point const& p) { return (p.weekday != 0 || p.month != 0) && !p.year && p.counted.from == From::nothing && p.direction == 0 && !p.current; };
  if (auto const* p = std::get_if<Point>(&what)) return open(*p);
  auto const* s = std::get_if<Several>(&what);
  return s != nullptr && open(s->points.front());
}

// এর আগে বৃহস্পতিবার রাতে … · তারও আট ঘণ্টা আগে বৃহস্পতিবার …
bool leads_back(std::string_view before) { return before.find("এর আগে ") != std::string_view::npos || before.find("তার আগে ") != std::string_view::npos || before.ends_with(" আগে "); }

// ১৩১৯ সালে … মুদ্রিত হয়, ১৩৪৮ সালের শারদীয় সংখ্যা: four bare figures and, before any others, a word of print
bool is_of_print(std::string_view behind, Expression const& what) {
  auto const* p = std::get_if<Point>(&what);
  if (p == nullptr || !p->year || p->era != Era::unsaid || p->month != 0 || p->wide != Unit::day) return false;
  constexpr std::size_t near = 240, figure = 3;  // bytes
  behind = behind.substr(0, near);
  for (std::size_t at = 0; at < behind.size(); ++at)
    if (digit_at(behind.data() + at, behind.data() + behind.size()).size == figure) behind = behind.substr(0, at);
  return std::any_of(words_of_print.begin(), words_of_print.end(), [&](auto const& e) { return behind.find(e.word) != std::string_view::npos; });
}

// The next place from `at` on that an expression may begin at, by its first three letters: a word start, or a figure wherever it stands.
std::uint32_t next_opening(WordEdges& edges, std::string_view text, std::uint32_t at, std::uint32_t end) {
  for (; (at = edges.next(at, end, edge::begins | edge::mark | edge::figure)) != end; ++at)
    if (may_open(text.substr(at)) || digit_at(text.data() + at, text.data() + text.size()).size != 0) return at;
  return end;
}

// The verb of the clause tells, behind the expression as a rule; else any verb of the sentence: সংলাপ চলবে সোম থেকে বুধবার পর্যন্ত, জানালেন তিনি ·
// ছুটি পড়েছে ৮ মার্চ, অফিস খুলবে বৃহস্পতিবার.
Tense tense_around(std::string_view before, std::string_view after) {
  auto const first_end = [](std::string_view text) {
    return std::min({text.find(", "), text.find("; "), text.find(" - "), text.find("—"), text.find(" – "), text.size()});
  };
  auto const clause_behind = after.substr(0, first_end(after));
  auto clause_before = before;
  for (auto end = first_end(clause_before); end != clause_before.size(); end = first_end(clause_before)) clause_before.remove_prefix(end + 1);
  for (auto const tense : {tense_of(clause_behind), last_tense_of(clause_before), tense_of(after)})
    if (tense != Tense::unknown) return tense;
  return tense_of(before);
}

// By the gates; without them wherever a word stands that can begin an expression; or even where none does.
enum class Trying { by_gates, openings, everywhere };

std::vector<Mention> find_with(Text const& text, FindOptions options, Trying trying) {
  std::string_view const normal = text.normal();
  auto const quotes = quotations(normal);
  std::vector<Mention> out;
  std::uint32_t index = 0;
  PointMemo memo;
  WordEdges edges{normal};
  for (auto const sentence : text.sentences()) {
    if (out.size() >= options.most) break;
    Window const window{normal.data(), normal.data() + sentence.first, normal.data() + sentence.last, options.named_days, &memo};
    for (auto at = sentence.first; at < sentence.last;) {
      if (trying == Trying::by_gates && (at = next_opening(edges, normal, at, sentence.last)) == sentence.last) break;
      auto const* const here = normal.data() + at;
      auto const size = decode_size(here);
      auto const rest = normal.substr(at);
      auto const opening = opening_at(rest);
      bool const begins = trying == Trying::everywhere || (can_begin(rest, opening) && starts_word(normal, at));
      if (!begins || (trying == Trying::by_gates && !can_go_on(normal.substr(at, sentence.last - at), opening))) {
        at += size;
        continue;
      }
      auto match = longest_at(window, here, trying == Trying::by_gates ? opening.kinds : ~Kinds{0});
      if (match.last == here || (trying == Trying::everywhere && !starts_word(normal, at))) {
        at += size;
        continue;
      }
      auto const end = static_cast<std::uint32_t>(match.last - normal.data());
      if (is_a_quoted_title(normal, at, end, match.what)) {
        at = end;
        continue;
      }
      auto const quote = std::upper_bound(quotes.begin(), quotes.end(), at, [](std::uint32_t a, Span q) { return a < q.last; });
      bool const quoted = quote != quotes.end() && quote->first <= at;
      // The verb stands behind as a rule; before it in শুরু হবে ১২ ফেব্রুয়ারি থেকে।
      constexpr std::uint32_t near = 1024;  // bytes: verbs farther off belong to something else
      auto tense = tense_around(normal.substr(at - std::min(at - sentence.first, near), std::min(at - sentence.first, near)), normal.substr(end, std::min(sentence.last - end, near)));
      // জুনের মধ্যে, বুধবার পর্যন্ত: a limit
      bool const a_limit = normal.substr(end).starts_with(" মধ্যে") || normal.substr(end).starts_with(" পর্যন্ত");
      // আবাহনী বনাম মোহামেডান, ২০ আগস্ট: a fixture, unless a verb says otherwise
      if (tense == Tense::unknown && normal.substr(sentence.first, std::min(sentence.last - sentence.first, near)).find(" বনাম ") != std::string_view::npos) tense = Tense::future;
      bool const habitual = may_recur(match.what) && is_habitual(normal, {sentence.first, sentence.last}, {at, end});
      bool const limit = normal.substr(end).starts_with(" পর্যন্ত") || normal.substr(end).starts_with(" অবধি");
      bool const glosses = !out.empty() && out.back().sentence == index && normal.substr(end).starts_with(")") && normal.substr(out.back().where.last, at - out.back().where.last) == " (";
      bool const julian = old_style_before(normal.substr(sentence.first, at - sentence.first)) != 0 || old_style_behind(normal.substr(end, sentence.last - end)) != 0;
      bool const before_that = leads_back(normal.substr(sentence.first, at - sentence.first));
      bool const in_print = is_of_print(normal.substr(end, std::min(sentence.last - end, near)), match.what);
      out.push_back({{at, end}, std::move(match.what), index, tense == Tense::unknown && a_limit ? Tense::future : tense, quoted, habitual, limit, before_that, in_print, glosses, julian});
      at = end;
    }
    ++index;
  }
  return out;
}

}  // namespace

std::vector<Mention> find(Text const& text, FindOptions options) { return find_with(text, options, Trying::by_gates); }
std::vector<Mention> find_naively(Text const& text, FindOptions options) { return find_with(text, options, Trying::everywhere); }
std::vector<Mention> find_at_openings(Text const& text, FindOptions options) { return find_with(text, options, Trying::openings); }

}  // namespace kalpanji::grammar
