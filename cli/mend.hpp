// A text with its repairs applied: what `check --fix` writes. Every byte outside the repairs stays as it was. Works on a whole text, in bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji::cli {

struct Mended {
  std::string text;
  std::size_t repairs = 0;  // how many were applied
};

/// Safe repairs until none is left; with `guesses` the best repair of every other finding too, where it does away with its finding and brings
/// no new one: else the next best, else none. Of repairs that overlap the first in the text is tried first, the others in a later round. Mending what was
/// mended changes nothing. Nothing for a text that read() refuses. A round costs a reading; a text needs one for each layer of repairs, and one more for
/// each alternative that had to be taken back.
std::optional<Mended> mend(std::string text, ReadOptions const&, bool guesses);

}  // namespace kalpanji::cli
