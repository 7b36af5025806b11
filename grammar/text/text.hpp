// Text: the form the grammar reads (folded, NFC) and the way back to the bytes as they were given.
// Normal offsets are bytes of `normal()`, original offsets bytes of the text given to the constructor.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammar/text/edits.hpp"
#include "grammar/text/sentence.hpp"

namespace kalpanji::grammar {

class Text {
 public:
  /// The text must be well-formed UTF-8 of less than 2 GiB. Linear.
  explicit Text(std::string_view original);

  std::string const& normal() const { return normal_; }
  std::vector<Span> const& sentences() const { return sentences_.spans; }  // normal offsets
  Span cut_sentence() const { return sentences_.cut; }                     // where one was too long and cut; else empty

  /// The original bytes that a normal span was made from; whole code points. O(log n).
  Span original(Span normal) const { return folds_.origin(compositions_.origin(normal)); }

 private:
  Edits folds_, compositions_;
  std::string normal_;
  Sentences sentences_;
};

}  // namespace kalpanji::grammar
