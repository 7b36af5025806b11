// Where the words of a text begin and end, by continues_word() of scan.hpp, found for many bytes at once: most of a text is inside
// words that nothing begins with, and asking at every letter would be most of the work. Offsets are bytes of the normal text.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kalpanji::grammar {

/// What may be at a place; a set.
using Edge = std::uint8_t;
namespace edge {
inline constexpr Edge begins = 1;  // a letter or digit of a word stands here and none before it
inline constexpr Edge ends = 2;    // none stands here, and one before it
inline constexpr Edge figure = 4;  // a digit with a letter or digit of a word before it: সময়২৯
inline constexpr Edge mark = 8;    // a mark of ASCII, no blank, with none before it: '৭১
}  // namespace edge

/// Asked from the front to the back. The text must be well formed.
class WordEdges {
 public:
  explicit WordEdges(std::string_view text) : text_(text) {}

  /// The next place from `from` on, before `end`, with one of the edges; `end` when there is none. Constant per byte passed over.
  std::uint32_t next(std::uint32_t from, std::uint32_t end, Edge which);

 private:
  static constexpr std::uint32_t block = 512;

  void look_at(std::uint32_t first);

  std::string_view text_;
  std::uint32_t first_ = 0, last_ = 0;  // the bytes that edges_ tells of
  std::array<Edge, block + sizeof(std::uint64_t)> edges_{};  // read eight at a time: zeros behind the last
};

}  // namespace kalpanji::grammar
