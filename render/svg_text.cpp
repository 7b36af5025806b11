#include "render/svg_text.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

std::string_view ink_class(Ink ink) {
  switch (ink) {
    case Ink::text: return "text";
    case Ink::date: return "date";
    case Ink::muted: return "muted";
    case Ink::warning: return "warning";
  }
  return "text";
}

struct Kind { std::int32_t size; Face face; };

/// What the style sheet says of an ink; anything else is said on the spot.
Kind kind_of(Ink ink) {
  switch (ink) {
    case Ink::text: return {17, Face::regular};
    case Ink::date: return {15, Face::bold};
    case Ink::muted: return {13, Face::regular};
    case Ink::warning: return {14, Face::regular};
  }
  return {17, Face::regular};
}

Unit width_of(TextLine const& line) { return Unit{line.line.width} * line.size * px / 1000; }

/// Of our fonts; others are near enough.
Unit blank_width(TextLine const& line) { return Unit{line.size} * px * 26 / 100 / px * px; }

/// Rounded to whole px: the far end of a line that ends at the axis is one.
Unit anchor_of(TextLine const& line) { return line.ends ? (line.at.x + width_of(line) + px / 2) / px * px : line.at.x; }

}  // namespace

void SvgText::know_blanks() {
  std::string path;
  for (std::uint32_t id = 0; id < type_.glyph_count(); ++id) {
    path.clear();
    if (outlined()) type_.append_outline(id, path);
    blank_.push_back(path.empty());
  }
}

void SvgText::outlines() {
  std::string path;
  for (std::uint32_t id = 0; id < type_.glyph_count(); ++id) {
    path.clear();
    type_.append_outline(id, path);
    blank_.push_back(path.empty());
    if (path.empty()) continue;
    out_.raw("<path id=\"g");
    out_.integer(id);
    out_.raw("\" d=\"");
    out_.raw(path);
    out_.raw("\"/>\n");
  }
}

void SvgText::outline(TextLine const& text) {
  out_.raw("<g");
  out_.attribute("class", ink_class(text.ink));
  out_.raw(" transform=\"translate(");
  out_.length(text.at.x);
  out_.raw(" ");
  out_.length(text.at.y);
  out_.raw(text.size < 10 ? ") scale(.00" : ") scale(.0");  // a font size of 17 px is 17/1000 of the outlines
  out_.integer(text.size);
  out_.raw(")\">");
  auto const number = [&](std::string_view name, std::int32_t value) {
    if (value == 0) return;
    out_.begin_attribute(name);
    out_.integer(value);
    out_.raw("\"");
  };
  for (std::uint32_t p = text.line.first; p < text.line.last; ++p) {
    Piece const& piece = scene_.pieces[p];
    for (std::uint32_t c = piece.first; c < piece.last; ++c) {
      Cluster const& cluster = piece.word->clusters[c];
      for (std::uint32_t i = cluster.glyph; i < cluster.glyph + cluster.glyphs; ++i) {
        Glyph const& glyph = piece.word->glyphs[i];
        if (blank_[glyph.id]) continue;
        out_.raw("<use xlink:href=\"#g");
        out_.integer(glyph.id);
        out_.raw("\"");
        number("x", piece.x + glyph.x);
        number("y", glyph.y);
        out_.raw("/>");
      }
    }
  }
  out_.raw("</g>");
}

void SvgText::live(TextLine const& text) {
  out_.text(text.words.substr(text.line.from, text.line.to - text.line.from));
  if (text.line.cut) out_.raw("\u2026");
}

/// <text with its class, place and, where they are not its ink's, size and weight.
void SvgText::open(TextLine const& line, bool placed_by_group, Unit further) {
  Kind const kind = kind_of(line.ink);
  out_.raw("<text");
  if (!placed_by_group) {
    bool const bolder = line.face == Face::bold && kind.face != Face::bold, plain = line.ink == Ink::text && mode_ == TextMode::system;
    if (!plain || bolder) out_.attribute("class", plain ? "bold" : std::string{ink_class(line.ink)} + (bolder ? " bold" : ""));
    if (line.size != kind.size) {
      out_.raw(" style=\"font-size:");
      out_.integer(line.size);
      out_.raw("px\"");
    }
    if (Unit const x = anchor_of(line) - out_.origin() + further; x != 0) out_.attribute("x", x);
  }
  out_.attribute("y", line.at.y);
}

/// Of exactly the measured width.
void SvgText::fixed_lines(Label const& label) {
  for (auto i = label.first; i < label.last; ++i) {
    TextLine const& line = scene_.lines[i];
    open(line, false);
    if (line.ends) out_.raw(" text-anchor=\"end\"");
    out_.attribute("textLength", width_of(line));
    out_.raw(" lengthAdjust=\"spacingAndGlyphs\">");
    live(line);
    out_.raw("</text>");
  }
}

/// Lines of one kind below one another are one text; the system's fonts are taken as they are. Between two lines stands a blank, which
/// keeps words apart where the text is copied or read out; where lines end at the axis it would push the words away from there.
void SvgText::free_lines(Label const& label) {
  for (auto i = label.first; i < label.last;) {
    TextLine const& text = scene_.lines[i];
    auto last = i + 1;
    while (last < label.last && scene_.lines[last].words.data() == text.words.data() && scene_.lines[last].size == text.size && scene_.lines[last].ink == text.ink) ++last;
    open(text, false, text.ends && last > i + 1 ? blank_width(text) : 0);
    if (text.words.data() == label.words.data()) out_.attribute("data-label", label.words);
    out_.raw(">");
    live(text);
    for (++i; i < last; ++i) {
      TextLine const &line = scene_.lines[i], &before = scene_.lines[i - 1];
      out_.raw(" <tspan");
      out_.attribute("x", anchor_of(line) - out_.origin() + (line.ends && i + 1 < last ? blank_width(line) : 0));
      out_.attribute("dy", line.at.y - before.at.y);
      out_.raw(">");
      live(line);
      out_.raw("</tspan>");
    }
    out_.raw("</text>");
  }
}

/// A column of the ruler is one group, which says once how its words look and where they stand.
void SvgText::captions(std::vector<Label> const& labels) {
  auto const line_of = [&](Label const& l) { return l.last == l.first + 1 && !scene_.lines[l.first].line.cut ? &scene_.lines[l.first] : nullptr; };
  auto const alike = [](TextLine const* a, TextLine const* b) { return a && b && a->at.x == b->at.x && a->size == b->size && a->ink == b->ink && a->face == b->face && !a->ends; };
  for (std::size_t i = 0, end; i < labels.size(); i = end) {
    TextLine const* const first = line_of(labels[i]);
    for (end = i + 1; end < labels.size() && alike(first, line_of(labels[end])); ++end) {}
    if (end - i < 2) {
      label(labels[i]);
      out_.raw("\n");
      continue;
    }
    Kind const kind = kind_of(first->ink);
    out_.raw("<g");
    out_.attribute("class", std::string{ink_class(first->ink)} + (first->face == Face::bold && kind.face != Face::bold ? " bold" : ""));
    if (first->size != kind.size) {
      out_.raw(" style=\"font-size:");
      out_.integer(first->size);
      out_.raw("px\"");
    }
    out_.raw(" transform=\"translate(");
    out_.length(first->at.x);
    out_.raw(")\">");
    for (; i < end; ++i) {
      TextLine const& line = scene_.lines[labels[i].first];
      open(line, true);
      out_.raw(">");
      live(line);
      out_.raw("</text>");
    }
    out_.raw("</g>\n");
  }
}

void SvgText::label(Label const& label) {
  bool const grouped = mode_ != TextMode::system;
  if (grouped) {
    out_.raw("<g");
    out_.attribute("data-label", label.words);
    out_.raw(">");
  }
  if (outlined()) {
    for (auto i = label.first; i < label.last; ++i) outline(scene_.lines[i]);
  } else if (mode_ == TextMode::embed) {
    fixed_lines(label);
  } else {
    free_lines(label);
  }
  if (grouped) out_.raw("</g>");
}

}  // namespace kalpanji::render
