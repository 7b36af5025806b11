#include "grammar/layout_heads.hpp"

#include "grammar/layout_parts.hpp"
#include "grammar/lexicon/layout.hpp"

namespace kalpanji::grammar::layout_parts {

bool tells_time(Mention const& m) {
  return std::holds_alternative<Point>(m.what) || std::holds_alternative<Range>(m.what) || std::holds_alternative<Several>(m.what);
}

// Only marks stand between two times of one head: ১৭ আষাঢ় ১৪৩১ (১ জুলাই ২০২৪) · ৪ জুলাই ২০২৪ | সকাল ১০টা
static bool only_marks(std::string_view gap) {
  for (std::uint32_t at = 0; at < gap.size();) {
    std::string_view const rest = gap.substr(at);
    bool passed = false;
    for (std::string_view const mark : {" ", "\t", ",", "(", ")", "[", "]", "/", "*", "_", ";", "।"})
      if (rest.starts_with(mark)) passed = true, at += static_cast<std::uint32_t>(mark.size());
    if (!passed) return false;
  }
  return true;
}

std::optional<Head> head_at(std::string_view text, std::uint32_t at, std::uint32_t end, std::vector<Mention> const& mentions, std::uint32_t m) {
  if (m >= mentions.size() || mentions[m].where.first < at || mentions[m].where.last > end || !tells_time(mentions[m])) return std::nullopt;
  if (!only_marks(text.substr(at, mentions[m].where.first - at))) return std::nullopt;
  Head out{m, m + 1, mentions[m].where.last};
  while (out.last < mentions.size() && mentions[out.last].where.last <= end && tells_time(mentions[out.last]) && only_marks(text.substr(out.end, mentions[out.last].where.first - out.end))) {
    out.end = mentions[out.last].where.last;
    ++out.last;
  }
  Cursor c{text, out.end, end};
  for (bool more = true; more;) {
    more = false;
    auto ahead = c;
    ahead.blank();
    if (ahead.take(")") || ahead.take("]") || ahead.take("*") || ahead.take("_") || ahead.take(",")) {
      c = ahead;
      more = true;
      continue;
    }
    auto const* word = longest_prefix(head_words, ahead.rest());
    if (word != nullptr && word_ends(text, ahead.at + static_cast<std::uint32_t>(word->word.size()))) {
      c.at = ahead.at + static_cast<std::uint32_t>(word->word.size());
      more = true;
    }
  }
  out.end = c.at;
  if (text.substr(0, out.end).ends_with("ঃ")) out.end -= 3;  // ১০টাঃ: typed for the colon
  return out;
}

void take_date_of_counted_day(std::string_view text, Head& head, std::uint32_t end, std::vector<Mention> const& mentions) {
  auto const* p = std::get_if<Point>(&mentions[head.first].what);
  if (p == nullptr || p->programme_day < 0 || head.last != head.first + 1 || head.last >= mentions.size()) return;
  Cursor c{text, head.end, end};
  if (!take_separator(c)) return;
  auto const date = head_at(text, c.at, end, mentions, head.last);
  if (date && mentions[date->first].where.first == c.at && std::holds_alternative<Point>(mentions[date->first].what) && std::get<Point>(mentions[date->first].what).day != 0) head.last = date->last, head.end = date->end;
}

void take_hour_of_day(std::string_view text, Head& head, std::uint32_t end, std::vector<Mention> const& mentions) {
  auto const* p = std::get_if<Point>(&mentions[head.last - 1].what);
  if (p == nullptr || p->day == 0 || p->has_time() || head.last >= mentions.size()) return;
  Cursor c{text, head.end, end};
  if (!take_separator(c)) return;
  auto const hour = head_at(text, c.at, end, mentions, head.last);
  if (!hour || mentions[hour->first].where.first != c.at || !tells_clock_only(mentions[hour->first])) return;
  Cursor behind{text, hour->end, end};
  if (has_word(behind.rest()) && !take_separator(behind)) return;
  head.last = hour->last;
  head.end = hour->end;
}

}  // namespace kalpanji::grammar::layout_parts
