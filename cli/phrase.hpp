// A thing said in both languages of the command.
#pragma once

#include <string_view>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji::cli {

/// Says both, and means whichever the user asked for.
struct Phrase {
  std::string_view bn, en;
  constexpr std::string_view in(Language language) const { return language == Language::bengali ? bn : en; }
  constexpr bool empty() const { return en.empty(); }
};

}  // namespace kalpanji::cli
