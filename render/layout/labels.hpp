// The words of the picture set in type: what each event says, and how tall that is. Not yet where.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/layout/gather.hpp"
#include "render/layout/sizes.hpp"
#include "render/scene.hpp"
#include "render/words.hpp"

namespace kalpanji::render {

/// A label at (0, 0): its lines stand below and right of that point.
struct SetLabel {
  Label label;
  Unit height = 0;
  std::optional<Unit> sign;       // top of the warning sign
  std::optional<Unit> ring_sign;  // centre of the small ring
  std::string doubt;              // the reason in words
};

class Letterer {
 public:
  Letterer(Type& type, Voice voice) : type_(type), voice_(voice) {}

  /// One for each entry; the first of a group carries the heading.
  std::vector<SetLabel> label_all(Gathered const&);

  /// Adds up to `most` lines at `at`; returns the y below them.
  Unit add(Label&, std::string_view words, Face, sizes::Setting const&, Ink, Point at, Unit width, std::size_t most);

  std::string when(Entry const&) const;  // the date as a heading says it
  Voice voice() const { return voice_; }
  std::uint32_t missing() const { return missing_; }

 private:
  SetLabel label(Entry const&, bool heading);

  Type& type_;
  Voice voice_;
  std::uint32_t missing_ = 0;
};

}  // namespace kalpanji::render
