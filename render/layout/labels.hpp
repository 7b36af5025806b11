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

/// What one entry says; lines at (0, y), y from the top of the entry.
struct SetEntry {
  Label label;
  Unit height = 0;
  std::string_view when;          // the date as a heading says it
  std::optional<Unit> sign;       // top of the warning sign
  std::optional<Unit> ring_sign;  // centre of the small ring
  std::string_view doubt;         // the reason in words
  bool document_sign = false;     // before its heading
};

/// A label: entries of one mark below one heading. A mark with more than a label holds has several.
struct Block {
  std::uint32_t group = 0, first = 0, last = 0;  // entries
  Unit height = 0;
  bool begins_group = false;
};

/// One block at least for each group; a block of several entries is at most `tallest` tall.
struct Labels {
  std::vector<SetEntry> entries;
  std::vector<Block> blocks;
};

class Letterer {
 public:
  Letterer(Scene& scene, Type& type, Voice voice) : scene_(scene), setter_(type), voice_(voice) {}

  Labels set_all(Gathered const&, Form const&, Unit tallest);

  /// Adds up to `most` lines at `at`, left-aligned, to the end of Scene::lines; returns the y below them.
  Unit add(std::string_view words, Face, sizes::Setting const&, Ink, Point at, Unit width, std::size_t most);
  /// The same as a label of its own. `align`: 0 left, 1 middle, 2 right of `at`.
  Label caption(std::string_view words, Face, sizes::Setting const&, Ink, Point at, Unit width, std::size_t most, int align);
  Unit width_of(std::string_view words, Face, sizes::Setting const&);  // in one line

  Scene& scene() { return scene_; }
  Voice voice() const { return voice_; }

 private:
  SetEntry set(Entry const&, bool heading, std::string_view when, std::string_view heading_words, Form const&);
  bool parts_fit(std::string_view heading, Unit width);  // what stands between two spaces
  std::string brief(std::string_view when, Entry const&, Entry const* before) const;
  std::uint32_t end() const { return static_cast<std::uint32_t>(scene_.lines.size()); }

  Scene& scene_;
  LineSetter setter_;
  Voice voice_;
  std::vector<Line> lines_;
};

}  // namespace kalpanji::render
