#include "rule_names.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "nearest.hpp"

namespace kalpanji::cli {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// How far a name is from a rule; a part of its name is nearer than any slip: weekday, leap.
std::size_t distance_to(std::string_view name, RuleAbout const& rule) {
  std::string small{name};
  std::transform(small.begin(), small.end(), small.begin(), lower);
  constexpr std::size_t fewest_letters = 3;
  if (small.size() >= fewest_letters && rule.slug.find(small) != std::string_view::npos) return 0;
  return std::min(distance(name, rule.code), distance(name, rule.slug));
}

}  // namespace

std::string list_rules(std::string_view start, Language language) {
  std::string out;
  for (auto const& r : rules()) {
    if (!std::equal(start.begin(), start.end(), r.code.begin(), r.code.begin() + static_cast<std::ptrdiff_t>(std::min(start.size(), r.code.size())), [](char a, char b) { return lower(a) == lower(b); })) continue;
    out += std::string{r.code} + " " + std::string{r.slug} + ": " + std::string{Phrase{r.bengali, r.english}.in(language)};
    if (!r.on) out += Phrase{" (চাইলে তবেই খোঁজা হয়)", " (only when asked for)"}.in(language);
    out += "\n";
  }
  return out;
}

std::string no_such_rule(std::string_view name, Language language) {
  constexpr std::size_t longest = 60, most = 3;
  auto const all = rules();
  std::vector<std::pair<std::size_t, std::size_t>> near;
  for (std::size_t i = 0; i < all.size() && name.size() <= longest; ++i) near.emplace_back(distance_to(name, all[i]), i);
  std::sort(near.begin(), near.end());
  std::string out{Phrase{"এমন নিয়ম নেই", "no such rule"}.in(language)};
  std::string names;
  for (std::size_t k = 0; k < std::min(most, near.size()) && near[k].first <= near.front().first && near[k].first <= name.size() / 3; ++k)
    names += (names.empty() ? "" : ", ") + std::string{all[near[k].second].code} + " " + std::string{all[near[k].second].slug};
  if (names.empty()) return out + std::string{Phrase{"; লিখুন যেমন KP1001, weekday-mismatch বা KP1", "; write e.g. KP1001, weekday-mismatch or KP1"}.in(language)};
  return out + std::string{Phrase{"; এটি কি: ", "; did you mean "}.in(language)} + names + "?";
}

}  // namespace kalpanji::cli
