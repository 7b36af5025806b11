// One time by itself, and a bare year at the head of a line: ১৯১৪ : জার্মানি যুদ্ধ ঘোষণা করে · ১৮২০ – অক্ষয়কুমার দত্তের জন্ম.
#include "grammar/families.hpp"
#include "grammar/lexicon/numbers.hpp"
#include "grammar/points.hpp"
#include "grammar/x3_support.hpp"
#include "grammar/years.hpp"

namespace kalpanji::grammar {

// জন্ম: আনুমানিক ১৭৭৪, … : what is estimated and stands alone is a year
static bool estimated_year(Window const& w, char const*& first, Expression& out) {
  constexpr std::int32_t earliest = 1000, latest = 2100;
  auto at = first;
  if (!x3::parse(at, w.last, x3::omit[(x3::lit("আনুমানিক") | "আনু.") >> +x3::lit(' ')])) return false;
  Figures number;
  if (!read(figures(4, 4), at, w.last, number) || number.value < earliest || number.value > latest || continues_word(at, w.last)) return false;
  auto ahead = at;
  skip_spaces(ahead, w.last);
  bool const alone = ahead == w.last || *ahead == ',' || *ahead == ')' || *ahead == ';' || text_of(ahead, w.last).starts_with("।");
  if (!alone || (*at == ',' && digit_at(at + 1, w.last).size != 0)) return false;
  Point p;
  p.year = number.value;
  p.latin_digits = number.latin;
  p.year_at = span_of(w.base, number.first, number.last);
  p.approximate = true;
  out = p;
  first = at;
  return true;
}

// ‘নক্সী কাঁথার মাঠ’ (১৯২৯): the year of a book or a deed, alone in brackets behind its name
static bool bracketed_year(Window const& w, char const*& first, Expression& out) {
  constexpr std::int32_t earliest = 1500, latest = 2100;
  constexpr std::string_view opens = " (";
  auto const before = text_of(w.begin, first);
  if (!before.ends_with(opens) || before.size() == opens.size()) return false;
  auto const name = before.substr(0, before.size() - opens.size());
  auto const* const name_end = name.data() + name.size();
  if (digit_at(name_end - 1, name_end).size != 0 || (name.size() >= 3 && digit_at(name_end - 3, name_end).size == 3)) return false;
  for (std::string_view const numbered : {"নং", "নম্বর", "কক্ষ", "রোল", "পৃষ্ঠা", "দাগ"})
    if (name.ends_with(numbered)) return false;
  auto at = first;
  Figures number;
  if (!read(figures(4, 4), at, w.last, number) || number.value < earliest || number.value > latest || at == w.last || *at != ')') return false;
  Point p;
  p.year = number.value;
  p.latin_digits = number.latin;
  p.year_at = span_of(w.base, number.first, number.last);
  out = p;
  first = at;
  return true;
}

bool point_expression(Window const& w, char const*& first, Expression& out) {
  if (estimated_year(w, first, out) || bracketed_year(w, first, out)) return true;
  Draft draft;
  auto at = first;
  if (!point_from(w, draft, at)) return false;
  auto const* const end = at;
  bool const name_alone = !draft.point.named_day.empty() && !draft.point.year && draft.point.counted.from == From::nothing;
  if (name_alone ? !w.named_days : !draft.enough) return false;
  auto const& p = draft.point;
  // ২য় দিন (শনিবার) at the head of a line counts the days of a programme; its weekday is a time of its own
  bool const counted_day = p.part.part == Part::nth_day && p.weekday != 0 && p.day == 0 && p.month == 0 && !p.year && p.counted.from == From::nothing && p.direction == 0 && !p.has_time();
  if (Expression day; counted_day && programme_day_expression(w, at = first, day)) return false;
  out = draft.point;
  first = end;
  return true;
}

// ১ম দিন: · ★প্রথম দিন:—— · ০ তম দিন: at the head of a line
bool programme_day_expression(Window const& w, char const*& first, Expression& out) {
  for (auto const* c = w.begin; c != first; c += decode_size(c))
    if (continues_word(c, w.last)) return false;
  auto at = first;
  Point p;
  auto const* rank = whole_word(rank_words, at, w.last);
  if (rank != nullptr && rank->means > 0) {
    p.programme_day = rank->means;
  } else {
    Figures number;
    at = first;
    if (read(figures(1, 2), at, w.last, number) && x3::parse(at, w.last, x3::omit[sp >> -(x3::lit("তম") | "ম" | "য়" | "র্থ" | "ষ্ঠ") >> word_end])) {
      p.programme_day = static_cast<std::int16_t>(number.value);
    } else if (at = first; x3::parse(at, w.last, x3::omit[x3::lit("দিন") >> sp >> -(x3::lit('-') | "–") >> sp]) && read(figures(1, 2), at, w.last, number)) {
      p.programme_day = static_cast<std::int16_t>(number.value);
      auto ahead = at;
      skip_spaces(ahead, w.last);
      if (ahead != w.last && *ahead != ':' && !text_of(ahead, w.last).starts_with("ঃ")) return false;
      out = p;
      first = at;
      return true;
    } else {
      return false;
    }
  }
  if (!x3::parse(at, w.last, x3::omit[sp >> "দিন" >> word_end])) return false;
  auto ahead = at;
  skip_spaces(ahead, w.last);
  if (!(ahead == w.last || *ahead == ':' || *ahead == '(' || *ahead == '-' || text_of(ahead, w.last).starts_with("ঃ") || text_of(ahead, w.last).starts_with("–") || text_of(ahead, w.last).starts_with("—"))) return false;
  out = p;
  first = at;
  return true;
}

bool head_year_expression(Window const& w, char const*& first, Expression& out) {
  // only marks of a list may stand before it: - • * ★ ➤
  for (auto const* c = w.begin; c != first; c += decode_size(c))
    if (continues_word(c, w.last) || *c == '(' || *c == '.') return false;
  auto at = first;
  Figures number;
  if (!read(figures(3, 4), at, w.last, number) || number.value < 100) return false;
  auto const* const end = at;
  // ১৭৭০ (১১৭৬ বঙ্গাব্দ): মহাদুর্ভিক্ষ: the same year in another calendar stands between
  if (auto bracket = at; number.digits == 4 && x3::parse(bracket, w.last, x3::omit[sp >> '(' >> era_year >> ')'])) at = bracket;
  bool const blank = at != w.last && *at == ' ';
  skip_spaces(at, w.last);
  bool const colon = number.digits == 4 && (skip(at, w.last, ":") || skip(at, w.last, "ঃ"));
  bool const dash = !colon && (skip(at, w.last, "–") || skip(at, w.last, "—") || (number.digits == 4 && blank && skip(at, w.last, "-")));
  if (!colon && !dash) return false;
  skip_spaces(at, w.last);
  if (at == w.last || digit_at(at, w.last).size != 0) return false;
  if (number.digits == 3 && !blank) return false;
  Point p;
  p.year = number.value;
  p.latin_digits = number.latin;
  p.year_at = span_of(w.base, number.first, number.last);
  out = p;
  first = end;
  return true;
}

}  // namespace kalpanji::grammar
