// Places: byte offsets of a text in the units other programs count in. Made once per text, in one pass.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kalpanji::render {

/// Code points and UTF-16 units from the start of the text; line and column (in code points) from 1.
/// A byte order mark counts. Lines end at LF, CR or CR LF.
struct Place {
  std::uint32_t byte = 0, code_point = 0, utf16 = 0, line = 1, column = 1;
};

class Places {
 public:
  explicit Places(std::string_view text);
  Place at(std::uint32_t byte) const;  // constant time; an offset inside a code point counts as its start

 private:
  std::string_view text_;
  std::vector<Place> milestones_;
};

}  // namespace kalpanji::render
