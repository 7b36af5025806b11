#include "helped.hpp"

#include <algorithm>

namespace kalpanji::cli {

std::optional<std::string> first_helped(Chronicle const& c, ReadOptions const& with) {
  auto const now = c.expressions();
  if (std::all_of(now.begin(), now.end(), [](Expression const& e) { return e.resolved; })) return std::nullopt;
  auto const again = read(c.text(), with);
  if (!again) return std::nullopt;
  // Both stand in the order of the text.
  auto const then = again->expressions();
  auto t = then.begin();
  for (auto const& e : now) {
    while (t != then.end() && t->span.first < e.span.first) ++t;
    if (!e.resolved && t != then.end() && t->span == e.span && t->resolved) return std::string{c.text().substr(e.span.first, e.span.last - e.span.first)};
  }
  return std::nullopt;
}

}  // namespace kalpanji::cli
