// Names of rules to sets of rules; see the header.
#include "timeline/rules.hpp"

#include <algorithm>

namespace kalpanji::timeline {

namespace {

constexpr bool codes_follow_numbers() {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    int number = 0;
    for (char const c : rules[i].code.substr(2)) number = number * 10 + (c - '0');
    if (number != static_cast<int>(rules[i].rule) || (i > 0 && rules[i - 1].rule >= rules[i].rule)) return false;
  }
  return true;
}
static_assert(codes_follow_numbers(), "every rule stands once, in order, under its own number");

bool same_letters(std::string_view a, std::string_view b) {
  auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

RuleSet rules_on_by_default() {
  RuleSet out;
  for (std::size_t i = 0; i < rules.size(); ++i) out[i] = rules[i].on;
  return out;
}

std::optional<RuleSet> rules_named(std::string_view name) {
  constexpr std::size_t family_letters = 3;  // KP1
  RuleSet out;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    auto const& r = rules[i];
    out[i] = same_letters(name, "all") || same_letters(name, r.code) || same_letters(name, r.slug) || same_letters(name, r.code.substr(0, family_letters));
  }
  return out.any() ? std::optional{out} : std::nullopt;
}

std::optional<RuleSet> rules_listed(std::string_view names) {
  RuleSet out;
  while (true) {
    auto const first = names.find_first_not_of(", \t");
    if (first == std::string_view::npos) return out;
    auto const last = std::min(names.find_first_of(", \t", first), names.size());
    auto const named = rules_named(names.substr(first, last - first));
    if (!named) return std::nullopt;
    out |= *named;
    names.remove_prefix(last);
  }
}

}  // namespace kalpanji::timeline
