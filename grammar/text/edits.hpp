// Edits: which stretch of one text a stretch of its rewritten form came from. Only what changed is stored, so
// a text that needs no rewriting costs nothing. Offsets are bytes.
#pragma once

#include <cstdint>
#include <vector>

namespace kalpanji::grammar {

struct Span {
  std::uint32_t first = 0, last = 0;  // half-open
  bool empty() const { return first == last; }
  friend bool operator==(Span const&, Span const&) = default;
};

class Edits {
 public:
  /// `old_size` bytes of the old text became `new_size` bytes; all between this and the last call stayed.
  /// Calls come in order, `old_first` and `new_first` growing.
  void add(std::uint32_t old_first, std::uint32_t old_size, std::uint32_t new_first, std::uint32_t new_size);

  /// The span of the old text from which the bytes of a span of the new text came: changed pieces that it
  /// touches count whole, deleted ones only when they lie inside. O(log n).
  Span origin(Span of_new) const;

 private:
  struct Edit {
    std::uint32_t old_first, old_last, new_first, new_last;
  };
  std::vector<Edit> edits_;
};

}  // namespace kalpanji::grammar
