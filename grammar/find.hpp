// The finder: every time expression of a text, in order and disjoint.
// At each word start the first code point names the families of rules that can begin there; all of them are
// tried, the longest match wins, and of equal ones the family named first in families.hpp.
#pragma once

#include <cstdint>
#include <vector>

#include "grammar/mention.hpp"
#include "grammar/text/text.hpp"

namespace kalpanji::grammar {

struct FindOptions {
  bool named_days = false;  // বিজয় দিবসে without a year is a time too
  std::uint32_t most = UINT32_MAX;  // no sentence is begun once so many are found
};

/// Linear: a match never reaches over a line end, and the rules repeat nothing without bound.
std::vector<Mention> find(Text const&, FindOptions = {});

/// The same without the table of first code points: what the tests compare find() with.
std::vector<Mention> find_naively(Text const&, FindOptions = {});

/// The same for every rule, but only where one of the words stands that can begin an expression (মি: কুড়ি does not begin with মি).
std::vector<Mention> find_at_openings(Text const&, FindOptions = {});

}  // namespace kalpanji::grammar
