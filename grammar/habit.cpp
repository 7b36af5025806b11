#include "grammar/habit.hpp"

#include "grammar/lexicon/habits.hpp"
#include "grammar/scan.hpp"

namespace kalpanji::grammar {

namespace {

constexpr std::string_view visarga = "ঃ";

bool ends_with_word(std::string_view s, std::string_view word) {
  if (!s.ends_with(word)) return false;
  auto const before = s.substr(0, s.size() - word.size());
  return before.empty() || before.back() == ' ' || !continues_word(s.data() + before.size() - 1, s.data() + s.size());
}

template <std::size_t N>
bool ends_with_any(Lexicon<Habit, N> const& table, std::string_view s) {
  for (auto const& e : table)
    if (ends_with_word(s, e.word)) return true;
  return false;
}

// The longest word of the table that stands at the beginning of `s`; its length, 0 = none.
template <std::size_t N>
std::size_t begins_with_any(Lexicon<Habit, N> const& table, std::string_view s) {
  auto const* const entry = longest_prefix(table, s);
  if (entry == nullptr || continues_word(s.data() + entry->word.size(), s.data() + s.size())) return 0;
  return entry->word.size();
}

void trim_end(std::string_view& s, std::string_view marks) {
  while (!s.empty() && marks.find(s.back()) != std::string_view::npos) s.remove_suffix(1);
}

}  // namespace

bool is_habitual(std::string_view normal, Span sentence, Span where) {
  // রবিবারগুলিতে
  auto const own = normal.substr(where.first, where.last - where.first);
  for (std::string_view const plural : {"বারগুলিতে", "বারগুলোতে", "বারগুলি", "বারগুলো", "বারগুলোয়"})
    if (own.ends_with(plural)) return true;
  auto before = normal.substr(sentence.first, where.first - sentence.first);
  trim_end(before, " (");
  bool colon = false;
  for (std::string_view const mark : {std::string_view{":"}, std::string_view{"-"}, std::string_view{"–"}, std::string_view{"—"}, visarga})
    if (before.ends_with(mark)) {
      before.remove_suffix(mark.size());
      colon = true;
      break;
    }
  trim_end(before, " ");
  if (ends_with_any(weekly_labels, before) || (colon && ends_with_any(weekly_labels_before_colon, before))) return true;

  auto after = normal.substr(where.last, sentence.last - where.last);
  while (!after.empty() && after.front() == ' ') after.remove_prefix(1);
  if (begins_with_any(weekly_behind, after) != 0) return true;
  if (auto const size = begins_with_any(weekly_closing, after); size != 0) {
    auto rest = after.substr(size);
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '.' || rest.front() == ')')) rest.remove_prefix(1);
    if (rest.empty() || rest.starts_with("।") || rest.front() == '\n' || rest.front() == ',' || rest.front() == ';') return true;
  }

  auto whole = normal.substr(sentence.first, sentence.last - sentence.first);
  for (auto const& e : habitually)
    if (auto const at = whole.find(e.word); at != std::string_view::npos && (at == 0 || whole[at - 1] == ' ')) return true;
  for (bool more = true; more;) {
    auto const size = whole.size();
    trim_end(whole, " .!?)\n");
    if (whole.ends_with("।")) whole.remove_suffix(3);
    more = whole.size() != size;
  }
  return ends_with_any(habitual_verbs, whole);
}

}  // namespace kalpanji::grammar
