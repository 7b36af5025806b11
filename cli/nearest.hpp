// What a misspelt word may have meant.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "phrase.hpp"

namespace kalpanji::cli {

/// Letters to change, add or drop; letters of either case alike.
std::size_t distance(std::string_view, std::string_view);

/// Those that the word begins, else those nearest to it, at most a third of its letters away; at most four, in the order given.
std::vector<std::string_view> nearest(std::string_view word, std::span<std::string_view const>);

/// "bd, in বা auto", "bd, in or auto".
std::string listed(std::span<std::string_view const>, Language);

/// "; did you mean json?", empty where nothing is near.
std::string did_you_mean(std::string_view word, std::span<std::string_view const>, Language);

}  // namespace kalpanji::cli
