// Remarks: the walk over the words, and what is noted where a rule of remark_rules.hpp reads; see the header.
#include "grammar/remarks.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "grammar/first_letters.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/misspelt.hpp"
#include "grammar/remark_rules.hpp"
#include "grammar/words.hpp"
#include "grammar/x3_support.hpp"

namespace kalpanji::grammar {

namespace {

using namespace remark_rules;

// Every word that a remark can begin with, beside figures, and what it may begin.
enum Trigger : std::uint8_t { amount = 1, rank_word = 2, name = 4, plain_word = 8, figure = 16 };

template <class... Tables>
consteval auto triggers_of(std::pair<Tables const&, Trigger>... tables) {
  constexpr std::size_t most = (std::tuple_size_v<decltype(Tables::entries)> + ...);
  std::array<Entry<std::uint8_t>, most> all{};
  std::size_t count = 0;
  (std::for_each(tables.first.begin(), tables.first.end(), [&](auto const& e) { all[count++] = {e.word, tables.second}; }), ...);
  return merged_words<std::uint8_t>(all, [](std::uint8_t& into, std::uint8_t more) { into |= more; });
}

template <class T, std::size_t N>
consteval std::pair<Lexicon<T, N> const&, Trigger> as(Lexicon<T, N> const& table, Trigger t) { return {table, t}; }

constexpr auto triggers = triggers_of(as(number_words, amount), as(small_ranks, rank_word), as(age_heads, plain_word), as(births, plain_word), as(deaths, plain_word), as(next_days, plain_word), as(seasons, plain_word),
                                      as(zones, plain_word), as(before_that, plain_word), as(happenings, plain_word), as(plans, plain_word), as(long_lasting, plain_word), as(jubilee_names, plain_word), as(fiscal_years, plain_word), as(named_dates, name), as(misspellings, name));
// Words that begin a remark, or stand beside a weekday or month that may be misspelt: all others are passed over.
constexpr auto telling = [] {
  FirstLetters out;
  for (auto const& e : triggers)
    if (!e.word.empty()) out.add(e.word);
  NameSlips::add_neighbours(out);
  return out;
}();

// What stands behind the amount of any remark: the unit, or what makes it a rank.
constexpr auto behind_amount = [] {
  std::array<Entry<std::uint8_t>, std::tuple_size_v<decltype(year_units.entries)> + std::tuple_size_v<decltype(rank_endings.entries)> + std::tuple_size_v<decltype(day_units.entries)> + std::tuple_size_v<decltype(step_units.entries)>> all{};
  std::size_t count = 0;
  auto const take = [&](auto const& table) {
    for (auto const& e : table) all[count++] = {e.word, 0};
  };
  take(year_units), take(rank_endings), take(day_units), take(step_units);
  return merged_words<std::uint8_t>(all, [](std::uint8_t&, std::uint8_t) {});
}();

struct Walk {
  Text const& text;
  std::string_view normal;
  std::vector<Remark> out;
  std::uint32_t sentence = 0;
  char const* end = nullptr;  // of the sentence

  Remark& add(RemarkKind kind, char const* first, char const* last, std::int32_t number = 0, std::int32_t other = 0) {
    auto& r = out.emplace_back();
    r.kind = kind;
    r.where = span_of(normal.data(), first, last);
    r.sentence = sentence;
    r.number = number;
    r.other = other;
    return r;
  }

  // A word of a table with an ending, or whole: the remark of a kind, with the number the table gives.
  template <class T, std::size_t N>
  bool plain(Lexicon<T, N> const& table, RemarkKind kind, char const*& at) {
    Word<T> found;
    auto const first = at;
    if (!x3::parse(at, end, word(table) >> with_ending, found)) return at = first, false;
    if constexpr (std::is_same_v<T, std::int32_t>) add(kind, first, at, found.means); else add(kind, first, at);
    return true;
  }

  bool number(bool rule(char const*&, char const*, std::int32_t&), RemarkKind kind, char const*& at, std::int32_t other = 0) {
    std::int32_t n = 0;
    auto const first = at;
    if (!rule(at, end, n)) return false;
    add(kind, first, at, n, other);
    return true;
  }

  // ২0২৪: both scripts in one number. Figures with marks between them (০৪/07) are two numbers.
  bool mixed(char const*& at) {
    bool latin = false, bengali = false;
    std::string better;
    auto last = at;
    for (auto d = digit_at(last, end); d.size != 0; d = digit_at(last, end)) {
      (d.size == 1 ? latin : bengali) = true;
      better += "\xE0\xA7";
      better.push_back(static_cast<char>(0xA6 + d.value));
      last += d.size;
    }
    if (latin && bengali) add(RemarkKind::mixed_digits, at, last).better = better;
    return latin && bengali;
  }

  void ordinal_day(char const* at) {
    auto const first = at;
    Ordinal read_day;
    if (!ordinal_at(at, end, read_day)) return;
    auto const day = read_day.day.value;
    constexpr std::int32_t last_day = 32, first_with_e = 19;
    if (day < 1 || day > last_day) return;
    auto const right = ordinal_ending_of(day);
    std::string_view const stands{read_day.ending.first, static_cast<std::size_t>(read_day.ending.last - read_day.ending.first)};
    bool const older = read_day.ending.means == OrdinalEnding::e && day >= first_with_e;  // ২১এ ফেব্রুয়ারি
    if (stands == right || older) return;
    add(RemarkKind::ordinal, first, read_day.ending.last, day).better = std::string(first, read_day.day.last) + std::string{right};
  }

  void note_split(Split const& y, char const* first, char const* last) {
    constexpr std::int32_t hundred = 100;
    if (y.to.digits == 3) return;
    auto const from = y.from.value;
    auto const to = y.to.digits == 2 ? from / hundred * hundred + y.to.value : y.to.value;
    add(y.kind.means, first, last, from, to < from && y.to.digits == 2 && from % hundred == hundred - 1 ? to + hundred : to).object = span_of(normal.data(), y.to.first, y.to.last);
  }

  void split(char const* at) {
    auto const first = at;
    Split years_read;
    if (split_year_at(at, end, years_read)) note_split(years_read, first, years_read.to.last);
  }

  void split_after(char const* at) {
    SplitAfter r;
    if (fiscal_first_at(at, end, r)) note_split({r.from, r.to, r.kind}, r.from.first, r.to.last);
  }

  // সপ্তাহব্যাপী, দুই সপ্তাহব্যাপী
  bool lasts(char const*& at) {
    Word<Lasting> found;
    auto first = at;
    if (!x3::parse(at, end, word(long_lasting) >> word_end, found)) return at = first, false;
    std::int32_t times = 1;
    if (auto const [from_word, to_word] = slips.word_before(); from_word != nullptr) {
      auto from = from_word;
      if (amount_at(from, to_word, times) && from == to_word) first = from_word;
      else times = 1;
    }
    add(RemarkKind::days_long, first, at, found.means.days * times, found.means.give * times).better = "দিনব্যাপী";
    return true;
  }

  // জন্ম ১৯২০, মৃত্যু: ১৯৭৫: a year by figures alone, right behind the word.
  template <std::size_t N>
  bool life_word(Lexicon<Mark, N> const& table, RemarkKind kind, char const*& at) {
    if (!plain(table, kind, at)) return false;
    auto behind = at;
    Figures year;
    if (x3::parse(behind, end, x3::omit[sp >> -(x3::lit(':') | '-' | "–") >> sp] >> figures(4, 4) >> word_end, year)) out.back().number = year.value;
    return true;
  }

  void span_of_years(char const* at) {
    auto const first = at;
    YearSpan years_read;
    if (year_span_at(at, end, years_read)) add(RemarkKind::year_span, first, at, years_read.from.value, years_read.to.value);
  }

  // Most numbers count something else: ৩৫ লাখ টাকা, দুই ভাই.
  bool may_be_amount(char const* at, std::uint8_t kinds) const {
    if ((kinds & rank_word) != 0) return true;
    if (std::int32_t n = 0; !amount_at(at, end, n)) return false;
    while (at != end && (*at == ' ' || *at == '-' || *at == '\'')) ++at;
    return longest_prefix(behind_amount, text_of(at, end)) != nullptr;
  }

  // What begins with an amount. The more specific reading wins: an age is no elapsed time.
  bool amounts(char const*& at) {
    auto const first = at;
    if (number(age_at, RemarkKind::age, at)) {
      // ৪৫ বছর বয়সী ছেলে; but ৪৫ বছর বয়সী এই লেখক
      auto const said = text_of(first, at);
      auto const behind = text_of(at, end);
      out.back().other = (said.find("বয়সী") != said.npos || said.find("বয়সি") != said.npos) && !behind.starts_with(" এই ") && !behind.starts_with(" এ ");
      return true;
    }
    if (number(jubilee_at, RemarkKind::anniversary, at)) return true;
    Tailed t;
    if (anniversary_at(at, end, t)) return add(RemarkKind::anniversary, first, at, t.number, t.tail.means), true;
    Noun noun;
    if (edition_at(at, end, noun)) {
      add(RemarkKind::edition, first, at, noun.number).object = span_of(normal.data(), noun.noun.first, noun.noun.last);
      return true;
    }
    if (offset_at(at, end, t)) {
      // Which way is the last word's to say.
      std::string_view const said{first, static_cast<std::size_t>(at - first)};
      auto const* step = longest_prefix(steps, said.substr(said.rfind(' ') + 1));
      return add(RemarkKind::offset_days, first, at, t.number * t.tail.means * step->means), true;
    }
    return number(days_long_at, RemarkKind::days_long, at) || number(elapsed_at, RemarkKind::elapsed_years, at);
  }

  bool figure_beside(char const* first, char const* last) const {
    constexpr std::ptrdiff_t most_between = 12;  // ২১শে, blank
    if (last + 1 < end && *last == ' ' && digit_at(last + 1, end).size != 0) return true;
    auto const from = std::max(normal.data(), first - most_between);
    for (auto at = from; at < first; ++at)
      if (digit_at(at, first).size != 0) return true;
    return false;
  }

  void misspelt(char const* at) {
    auto const* entry = longest_prefix(misspellings, {at, static_cast<std::size_t>(end - at)});
    if (entry == nullptr) return;
    auto const first = at;
    at += entry->word.size();
    // A month's name may also be a person's (শ্রাবন): a figure must stand beside it.
    bool const weekday = entry->means.ends_with("বার");
    if (!weekday && !figure_beside(first, at)) return;
    if (x3::parse(at, end, with_ending)) add(RemarkKind::misspelt, first, first + entry->word.size()).better = std::string{entry->means};
  }

  NameSlips slips{};
  void slip(char const* first, char const* last, bool neighbour) {
    auto const found = slips.word(first, last, neighbour);
    bool const already = found && !out.empty() && out.back().kind == RemarkKind::misspelt && out.back().where.first == static_cast<std::uint32_t>(first - normal.data());
    if (found && !already) add(RemarkKind::misspelt, found->first, found->last).better = found->better;
  }

  void word_at(char const* at, std::uint8_t kinds) {
    if ((kinds & figure) != 0) {
      mixed(at);
      ordinal_day(at);
      split(at);
      span_of_years(at);
    }
    if ((kinds & (figure | amount | rank_word)) != 0 && may_be_amount(at, kinds)) {
      auto const first = at;
      Weekday w;
      if (nth_weekday_at(at, end, w)) return static_cast<void>(add(RemarkKind::nth_weekday, first, at, w.rank, w.weekday.means));
      if (amounts(at)) return;
    }
    if ((kinds & name) != 0) {
      misspelt(at);
      if (plain(named_dates, RemarkKind::named_day, at)) return;
    }
    if ((kinds & plain_word) == 0) return;
    // মারা যান is a death and something that happened: both are told.
    if (auto beside = at; !plain(happenings, RemarkKind::happened, beside)) plain(plans, RemarkKind::planned, beside);
    split_after(at);
    if (lasts(at)) return;
    if (plain(jubilee_names, RemarkKind::anniversary, at)) return static_cast<void>(out.back().other = by_name);
    bool const again = !out.empty() && out.back().kind == RemarkKind::age && out.back().where.last > static_cast<std::uint32_t>(at - normal.data());  // তাঁর বয়স: the age is told
    (!again && number(headed_age_at, RemarkKind::age, at)) || life_word(births, RemarkKind::birth, at) || life_word(deaths, RemarkKind::death, at) || plain(next_days, RemarkKind::next_day, at) ||
        plain(zones, RemarkKind::zone, at) || plain(seasons, RemarkKind::season, at) || plain(before_that, RemarkKind::told_before, at);
  }

  void run() {
    WordEdges edges{normal};
    for (auto const s : text.sentences()) {
      end = normal.data() + s.last;
      slips.begin_sentence(end);
      // A sentence that was too long is cut where no word need begin.
      auto first = continues_word(normal.data() + s.first, end) ? s.first : edges.next(s.first, s.last, edge::begins);
      while (first != s.last) {
        auto const* const at = normal.data() + first;
        auto const rest = text_of(at, end);
        bool const tells = telling.may_begin(rest);
        auto const* trigger = tells ? longest_prefix(triggers, rest) : nullptr;
        auto kinds = trigger != nullptr ? trigger->means : std::uint8_t{0};
        if (tells && digit_at(at, end).size != 0) kinds |= figure;
        if (kinds != 0) word_at(at, kinds);
        auto const last = edges.next(first, s.last, edge::ends);
        slip(at, normal.data() + last, tells);
        first = edges.next(last, s.last, edge::begins);
      }
      ++sentence;
    }
  }
};

}  // namespace

std::vector<Remark> remarks(Text const& text) {
  Walk walk{.text = text, .normal = text.normal(), .out = {}, .sentence = 0, .end = nullptr};
  walk.run();
  return std::move(walk.out);
}

}  // namespace kalpanji::grammar
