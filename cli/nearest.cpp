#include "nearest.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace kalpanji::cli {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

// Levenshtein's.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    auto diagonal = std::exchange(row[0], i + 1);
    for (std::size_t k = 0; k < b.size(); ++k) {
      auto const same = lower(a[i]) == lower(b[k]);
      diagonal = std::exchange(row[k + 1], std::min({row[k] + 1, row[k + 1] + 1, diagonal + (same ? 0 : 1)}));
    }
  }
  return row.back();
}

std::vector<std::string_view> nearest(std::string_view word, std::span<std::string_view const> names) {
  constexpr std::size_t longest = 60, most = 4, fewest_letters = 2;
  std::vector<std::string_view> out;
  if (word.size() < fewest_letters || word.size() > longest) return out;
  for (auto const name : names)
    if (name.size() > word.size() && distance(word, name.substr(0, word.size())) == 0) out.push_back(name);
  if (out.empty()) {
    std::size_t best = SIZE_MAX;
    for (auto const name : names) best = std::min(best, distance(word, name));
    if (best <= std::max<std::size_t>(1, word.size() / 3))
      std::copy_if(names.begin(), names.end(), std::back_inserter(out), [&](std::string_view name) { return distance(word, name) == best; });
  }
  if (out.size() > most) out.resize(most);
  return out;
}

std::string listed(std::span<std::string_view const> names, Language language) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 < names.size() ? std::string_view{", "} : Phrase{" বা ", " or "}.in(language);
    out += names[i];
  }
  return out;
}

std::string did_you_mean(std::string_view word, std::span<std::string_view const> names, Language language) {
  auto const near = nearest(word, names);
  if (near.empty()) return {};
  return std::string{Phrase{"; এটি কি ", "; did you mean "}.in(language)} + listed(near, language) + "?";
}

}  // namespace kalpanji::cli
