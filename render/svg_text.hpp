// Words in a picture, three ways: as glyph outlines, as live text of exactly the measured width, or as live text in a font of the
// reader's. Outlines stand once in <defs> and are placed with <use xlink:href> (a plain href draws nothing in Inkscape).
#pragma once

#include <vector>

#include "render/markup.hpp"
#include "render/picture.hpp"
#include "render/type/type.hpp"

namespace kalpanji::render {

class SvgText {
 public:
  SvgText(Markup& out, Scene const& scene, Type const& type, TextMode mode) : out_(out), scene_(scene), type_(type), mode_(mode) {}

  void outlines();                     // <path id="g12" …/> for every glyph of the Type, in outline mode
  void know_blanks();                  // instead, where the outlines stand in another part of the page
  void label(Label const&);
  void captions(std::vector<Label> const&);  // of a ruler, in system mode
  bool outlined() const { return mode_ == TextMode::outline; }

 private:
  void outline(TextLine const&);
  void live(TextLine const&);
  void open(TextLine const&, bool placed_by_group, Unit further = 0);
  void fixed_lines(Label const&);
  void free_lines(Label const&);

  Markup& out_;
  Scene const& scene_;
  Type const& type_;
  TextMode mode_;
  std::vector<bool> blank_;            // glyphs without ink
};

}  // namespace kalpanji::render
