// The document's title: its first line, where that is sure. A line of its own, not a label with its value, no entry of a list, no dateline.
#include <algorithm>

#include "grammar/layout.hpp"
#include "grammar/layout_figures.hpp"
#include "grammar/layout_parts.hpp"
#include "grammar/lexicon/hints.hpp"
#include "grammar/lexicon/layout.hpp"
#include "grammar/tense.hpp"

namespace kalpanji::grammar {

namespace {

using namespace layout_parts;

constexpr std::size_t longest = 14;  // words

bool is_comment(std::string_view s) { return s.starts_with("<!--") || !has_word(s); }

// ১৭৫৭–২০২৪: years to years, which a title may give behind a colon (বাংলার ইতিহাস: ১৭৫৭–২০২৪)
bool is_range_of_years(Mention const& m) {
  auto const* r = std::get_if<Range>(&m.what);
  return r != nullptr && r->first.year && r->first.month == 0 && r->first.day == 0 && !r->first.has_time();
}

bool is_month(Mention const& m) {
  auto const* p = std::get_if<Point>(&m.what);
  return p != nullptr && p->month != 0 && p->day == 0 && p->weekday == 0 && !p->has_time();
}

bool names_day(Mention const& m) {
  auto const* r = std::get_if<Range>(&m.what);
  auto const* p = r != nullptr ? &r->first : std::get_if<Point>(&m.what);
  return p != nullptr && (p->day != 0 || p->weekday != 0);
}

// Words beside the dates: a dateline has its place alone.
std::size_t words_beside(std::string_view text, Line const& line, std::vector<Mention> const& mentions) {
  std::size_t n = 0;
  auto at = line.content.first;
  for (auto i = line.first; i < line.last; ++i) {
    if (mentions[i].where.first > at) n += words_in(text.substr(at, mentions[i].where.first - at), longest);
    at = std::max(at, mentions[i].where.last);
  }
  return at < line.content.last && has_word(text.substr(at, line.content.last - at)) ? n + words_in(text.substr(at, line.content.last - at), longest) : n;
}

// নিজস্ব প্রতিবেদক · নিজস্ব প্রতিবেদক, ঢাকা
bool is_byline(std::string_view s) {
  auto const* e = longest_prefix(places, s);
  if (e == nullptr) return false;
  auto const rest = s.substr(e->word.size());
  return rest.empty() || (rest.starts_with(",") && rest.find("।") == std::string_view::npos);
}

// … · কুমিল্লা প্রতিনিধি · অনলাইন ডেস্ক, ঢাকা
bool names_reporter(std::string_view s) {
  constexpr std::size_t most = 4;  // words
  s = s.substr(0, s.find(','));
  while (s.ends_with(' ')) s.remove_suffix(1);
  return words_in(s, most + 1) <= most && std::any_of(reporters.begin(), reporters.end(), [&](auto const& e) { return s.ends_with(e.word); });
}

// The only four figures of the line that may be a year; of two, neither is the list's, nor of ২০২৪–২৫, whose days may lie in both.
std::optional<std::int32_t> only_year(std::string_view text, Span s) {
  std::optional<std::int32_t> out;
  for (auto at = s.first; at < s.last;) {
    auto const d = digit_at(text.data() + at, text.data() + s.last);
    if (d.size == 0) {
      at += decode_size(text.data() + at);
      continue;
    }
    auto const f = figures_at(text, at, s.last);
    if (f.digits == 0) return std::nullopt;  // a longer number
    at = f.last;
    constexpr std::int32_t first = 1900, last = 2100;
    if (f.digits < 4) continue;
    if (out || f.value < first || f.value > last) return std::nullopt;
    Cursor second{text, f.last, s.last};
    if ((second.take("-") || second.take("–") || second.take("/")) && !second.done() && digit_at(text.data() + second.at, text.data() + s.last).size != 0) return std::nullopt;
    out = f.value;
  }
  return out;
}

}  // namespace

void mark_title(Text const& whole, std::vector<Mention> const& mentions, std::vector<Line>& lines) {
  std::string_view const text = whole.normal();
  auto const first = std::find_if(lines.begin(), lines.end(), [&](Line const& l) { return !is_comment(of(text, l.where)); });
  if (first == lines.end() || first + 1 == lines.end()) return;
  if (first != lines.begin() && !of(text, first[-1].where).starts_with("<!--")) return;  // front matter
  auto& line = *first;
  auto const& next = first[1];
  auto const s = of(text, line.content);
  bool const hash = of(text, line.where).starts_with("#");
  bool const stops = s.ends_with("।") || s.ends_with(",") || s.ends_with(":") || s.ends_with(";") || s.ends_with("ঃ") || s.find("। ") != std::string_view::npos;
  if (stops || line.no_event || words_in(s, longest) > longest || s.find('|') != std::string_view::npos || s.find('\t') != std::string_view::npos) return;
  bool const of_years = line.role == Role::field && line.last == line.first + 1 && is_range_of_years(mentions[line.first]);
  // অক্টোবর ২০২৫: ক্লাবের কর্মসূচি heads the days of its month
  bool const of_month = line.role == Role::entry && line.entries.size() == 1 && next.after_blank && line.last == line.first + 1 && is_month(mentions[line.first]) &&
                        std::any_of(plan_words.begin(), plan_words.end(), [&](auto const& e) { return s.find(e.word) != std::string_view::npos; });
  bool const plain = of_month || (line.role == Role::prose || line.role == Role::heading) && (hash || !line.marked);
  if (!plain && !(of_years && next.after_blank)) return;
  if (line.role == Role::heading && !line.entries.empty() && line.entries[0].body.empty()) return;  // ২ জুলাই ২০২৪
  bool const day = std::any_of(mentions.begin() + line.first, mentions.begin() + line.last, names_day);
  auto const below = of(text, next.content);
  bool const list = next.role == Role::entry || next.role == Role::item || next.role == Role::field || next.role == Role::row || (next.role == Role::heading && !next.entries.empty());
  std::size_t const of_dateline = list ? 1 : 2;  // আস্তানা, ৪ জুলাই ২০২৪; but নামাজের সময়সূচি, ৫ জুলাই ২০২৪ over its list
  if (is_field(places, s) || names_reporter(s) || (day && words_beside(text, line, mentions) <= of_dateline)) return;
  if (std::uint32_t behind = 0; plain && !hash && day && !label_of(text, line.content, behind).empty()) return;  // বিজ্ঞপ্তির তারিখ: ২ জুলাই
  line.predicate = tense_of(s) != Tense::unknown;
  bool const dated_below = std::any_of(mentions.begin() + next.first, mentions.begin() + next.last, names_day) && words_beside(text, next, mentions) <= 2;  // মিরপুর, ২০ অক্টোবর ২০২৫
  bool const sentence = below.find("।") != std::string_view::npos, byline = is_byline(below) || names_reporter(below) || (dated_below && !list);
  constexpr std::size_t of_heading = 3;  // আজ টিভিতে যা দেখবেন, and below it বিপিএল
  bool const heads = next.first == next.last && words_in(below, of_heading) <= of_heading;
  bool const sure = hash || byline || (line.predicate ? next.after_blank && (sentence || heads) : next.after_blank || sentence || list);
  if (!sure) return;
  line.title = true;
  if (of_month) line.role = Role::heading, line.entries.front().body = line.content;
  line.predicate = line.predicate && (hash || byline || sentence);
  if (of_years) line.role = Role::prose, line.entries.clear();
  bool const year_said = std::any_of(mentions.begin() + line.first, mentions.begin() + line.last, [](Mention const& m) { return std::holds_alternative<Range>(m.what); });
  if (!year_said) line.year = only_year(text, line.content);
}

}  // namespace kalpanji::grammar
