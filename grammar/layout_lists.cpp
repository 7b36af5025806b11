#include "grammar/layout_lists.hpp"

#include <algorithm>

#include "grammar/layout_heads.hpp"
#include "grammar/layout_parts.hpp"
#include "grammar/lexicon/layout.hpp"
#include "grammar/tense.hpp"

namespace kalpanji::grammar::layout_parts {

namespace {

// রংপুর–চট্টগ্রাম, দুপুর ১টা ৩০ মিনিট: what and when, a comma between
std::optional<ListEntry> field_before_comma(std::string_view text, Line const& line, std::vector<Mention> const& mentions) {
  if ((line.role != Role::prose && line.role != Role::item) || line.last != line.first + 1 || !tells_clock_only(mentions[line.first])) return std::nullopt;
  auto const head = head_at(text, mentions[line.first].where.first, line.where.last, mentions, line.first);
  if (!head || has_word(text.substr(head->end, line.where.last - head->end))) return std::nullopt;
  auto label = trimmed(text, {line.content.first, mentions[line.first].where.first});
  if (!of(text, label).ends_with(",")) return std::nullopt;
  --label.last;
  auto const s = of(text, label);
  if (!has_word(s) || words_in(s, longest_label) > longest_label || tense_of(s) != Tense::unknown || s.find("।") != std::string_view::npos) return std::nullopt;
  return ListEntry{head->first, head->last, line.where, {head->end, head->end}, label};
}

// A heading with its time read already, or words and their date in brackets: প্রথম রাউন্ড (২৫–২৮ অক্টোবর)
std::optional<ListEntry> dated_heading(std::string_view text, Line const& line, std::vector<Mention> const& mentions) {
  if (line.role == Role::heading && line.entries.size() == 1 && !line.names_columns) return line.entries.front();
  if (line.role != Role::prose || line.last != line.first + 1 || !tells_time(mentions[line.first]) || tells_clock_only(mentions[line.first])) return std::nullopt;
  auto const where = mentions[line.first].where;
  auto const before = of(text, trimmed(text, {line.content.first, where.first})), behind = of(text, {where.last, line.content.last});
  constexpr std::size_t longest = 6;
  if (!before.ends_with("(") || behind != ")" || words_in(before, longest) > longest || !has_word(before)) return std::nullopt;
  return ListEntry{line.first, line.last, line.where, line.content};
}

// Words alone, few of them, and no sentence.
bool is_bare(std::string_view text, Line const& line) {
  auto const s = of(text, line.content);
  bool const stops = s.find("।") != std::string_view::npos || s.ends_with("?") || s.ends_with("!") || s.ends_with(":") || s.find('|') != std::string_view::npos;
  return line.role == Role::prose && line.first == line.last && !stops && words_in(s, longest_label) <= longest_label && has_word(s) && tense_of(s) == Tense::unknown;
}

}  // namespace

void read_fields_before_commas(std::string_view text, std::vector<Line>& lines, std::vector<Mention> const& mentions) {
  std::vector<std::pair<std::size_t, ListEntry>> found;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (auto const field = field_before_comma(text, lines[i], mentions)) found.emplace_back(i, *field);
  if (found.size() < 2) return;
  for (auto const& [i, field] : found) lines[i].role = Role::field, lines[i].entries = {field};
}

void read_bare_lines(std::string_view text, std::vector<Line>& lines, std::vector<Mention> const& mentions) {
  struct Run {
    std::size_t head, end;
    ListEntry entry;
  };
  std::vector<Run> runs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto const entry = dated_heading(text, lines[i], mentions);
    if (!entry) continue;
    auto end = i + 1;
    while (end < lines.size() && !lines[end].after_blank && is_bare(text, lines[end])) ++end;
    bool const closed = end == lines.size() || lines[end].after_blank || dated_heading(text, lines[end], mentions);
    if (end > i + 1 && closed) runs.push_back({i, end, *entry});
  }
  if (runs.size() < 2) return;
  for (auto const& run : runs) {
    lines[run.head].role = Role::heading;
    lines[run.head].entries = {run.entry};
    for (auto i = run.head + 1; i < run.end; ++i) lines[i].role = Role::item;
  }
}

void read_agendas(std::string_view text, std::vector<Line>& lines, std::vector<Mention> const& mentions) {
  bool under = false;
  for (auto& line : lines) {
    auto s = of(text, line.content);
    for (std::string_view const mark : {":", "ঃ", ":-", "-", "*"})
      if (s.ends_with(mark)) s.remove_suffix(mark.size());
    if (is_field(agenda_heads, s)) under = true;
    else if (!line.marked) under = false;
    else if (under && std::none_of(mentions.begin() + line.first, mentions.begin() + line.last, tells_clock)) line.no_event = true;
  }
}

}  // namespace kalpanji::grammar::layout_parts
