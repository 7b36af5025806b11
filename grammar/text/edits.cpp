#include "grammar/text/edits.hpp"

#include <algorithm>

namespace kalpanji::grammar {

void Edits::add(std::uint32_t old_first, std::uint32_t old_size, std::uint32_t new_first, std::uint32_t new_size) {
  edits_.push_back({old_first, old_first + old_size, new_first, new_first + new_size});
}

Span Edits::origin(Span of_new) const {
  // The start: after the last edit that ends at or before it. A joiner deleted just before the first letter
  // stays outside the span.
  auto const after = std::upper_bound(edits_.begin(), edits_.end(), of_new.first,
                                      [](std::uint32_t at, Edit const& e) { return at < e.new_last; });
  auto first = of_new.first;
  if (after != edits_.end() && after->new_first < of_new.first) {
    first = after->old_first;
  } else if (after != edits_.begin()) {
    first = std::prev(after)->old_last + (of_new.first - std::prev(after)->new_last);
  }
  // The end: mirrored; a joiner deleted just after the last letter stays outside too.
  auto const from = std::lower_bound(edits_.begin(), edits_.end(), of_new.last,
                                     [](Edit const& e, std::uint32_t at) { return e.new_first < at; });
  auto last = of_new.last;
  if (from != edits_.begin()) {
    auto const& before = *std::prev(from);
    last = of_new.last < before.new_last ? before.old_last : before.old_last + (of_new.last - before.new_last);
  }
  return {first, std::max(first, last)};
}

}  // namespace kalpanji::grammar
