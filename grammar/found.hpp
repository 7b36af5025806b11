// What the primitives of the grammar find: a word of a table, a run of figures. Plain values, so that one file's rules can hand them to
// another; the parsers are in x3_support.hpp.
#pragma once

#include <cstdint>

namespace kalpanji::grammar {

/// A word and where it stands; null pointers when it was left out.
template <class T>
struct Word {
  T means{};
  char const* first = nullptr;
  char const* last = nullptr;
  bool present() const { return first != nullptr; }
};

struct Figures {
  std::int32_t value = 0;
  std::uint8_t digits = 0;
  bool latin = false;  // any ASCII digit
  char const* first = nullptr;
  char const* last = nullptr;
  bool present() const { return first != nullptr; }
};

}  // namespace kalpanji::grammar
