#include "timeline/event.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace kalpanji::timeline {

namespace {

// What may stand around a statement without being part of it.
constexpr std::array<std::string_view, 29> trimmed_marks = {
    " ", "\t", "\r", "\n", ",", ";", ":", "-", "–", "—", "।", "*", "•", "●", "★", "➤", "|", "\"", "“", "”", "'", "‘", "’", "\u00A0", "\uFEFF", "#", ">", "॥", "/"};

std::string_view trim(std::string_view s) {
  for (bool more = true; more;) {
    more = false;
    for (auto const mark : trimmed_marks) {
      if (s.starts_with(mark)) s.remove_prefix(mark.size()), more = true;
      if (!s.empty() && s.ends_with(mark)) s.remove_suffix(mark.size()), more = true;
    }
  }
  return s;
}

// A bracket or quotation mark whose partner was cut away says nothing any more.
std::string without_lone_marks(std::string_view s) {
  auto const count = [&](std::string_view mark) {
    std::size_t n = 0;
    for (auto at = s.find(mark); at != std::string_view::npos; at = s.find(mark, at + mark.size())) ++n;
    return n;
  };
  std::string out{s};
  auto const drop_first = [&](std::string_view mark) {
    if (auto const at = out.find(mark); at != std::string::npos) out.erase(at, mark.size());
  };
  if (count("\"") % 2 == 1) drop_first("\"");
  if (count("“") > count("”")) drop_first("“");
  if (count("”") > count("“")) drop_first("”");
  if (count("(") > count(")")) drop_first("(");
  if (count(")") > count("(")) drop_first(")");
  return out;
}

std::string_view part(std::string const& text, std::uint32_t first, std::uint32_t last) {
  return std::string_view{text}.substr(first, last - first);
}

// Clauses end at a semicolon, a comma or a long dash.
Span clause_around(std::string const& text, Span sentence, Span date) {
  auto const ends = [&](std::uint32_t at) {
    auto const rest = std::string_view{text}.substr(at);
    return rest.starts_with(";") || rest.starts_with(",") || rest.starts_with("—");
  };
  Span clause = sentence;
  for (auto at = date.first; at > sentence.first; --at)
    if (ends(at - 1)) {
      clause.first = at;
      break;
    }
  for (auto at = date.last + 1; at < sentence.last; ++at)
    if (ends(at)) {
      clause.last = at;
      break;
    }
  return clause;
}

std::size_t words_in(std::string_view s) {
  return s.empty() ? 0 : static_cast<std::size_t>(std::count(s.begin(), s.end(), ' ')) + 1;
}

}  // namespace

std::string title_of(std::string const& text, Span statement, Span date) {
  auto const before = trim(part(text, statement.first, date.first));
  auto const raw_after = part(text, date.last, statement.last);
  auto const after = trim(raw_after);
  // What the date stood between is joined by what separated it, or by a space.
  std::string joined{before};
  if (!before.empty() && !after.empty()) joined += raw_after.starts_with(",") || part(text, statement.first, date.first).ends_with(", ") ? ", " : " ";
  joined += after;
  auto title = without_lone_marks(joined);
  std::string one_line;
  for (char const c : std::string{trim(title)})
    if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
      if (!one_line.empty() && one_line.back() != ' ') one_line += ' ';
    } else {
      one_line += c;
    }
  return one_line;
}

std::vector<Event> gather(Chronicle const& chronicle) {
  constexpr std::size_t least_words = 2;  // fewer say nothing: then the whole sentence is the title
  std::vector<Event> out;
  auto const& all = chronicle.expressions;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!all[i].moment.resolved || all[i].stamp) continue;
    auto const in_sentence = [&](Expression const& e) { return e.sentence == all[i].sentence && e.moment.resolved && !e.stamp; };
    auto const same_day_before = std::any_of(all.begin(), all.begin() + i, [&](Expression const& e) {
      return in_sentence(e) && e.moment.first == all[i].moment.first && e.moment.last == all[i].moment.last;
    });
    if (same_day_before) continue;
    auto const sentence = chronicle.sentences[all[i].sentence];
    bool const alone = std::count_if(all.begin(), all.end(), in_sentence) == 1;
    auto title = title_of(chronicle.text, alone ? sentence : clause_around(chronicle.text, sentence, all[i].span), all[i].span);
    if (words_in(title) < least_words) title = title_of(chronicle.text, sentence, all[i].span);
    if (title.empty()) continue;  // a date by itself states nothing
    out.push_back({i, sentence, std::move(title), {}});
  }
  return out;
}

}  // namespace kalpanji::timeline
