#include "render/svg_text.hpp"

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

/// Rounded to whole px: the far end of a line that ends at the axis is one.
Unit anchor_of(TextLine const& line) { return line.ends ? (line.at.x + width_of(line) + px / 2) / px * px : line.at.x; }

}  // namespace

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

/// Lines of one kind below one another. Each has its exact length in embed mode; the system's fonts are taken as they are.
void SvgText::live_lines(Label const& label) {
  for (auto i = label.first; i < label.last;) {
    TextLine const& text = scene_.lines[i];
    Kind const kind = kind_of(text.ink);
    auto const open = [&](TextLine const& line) {
      out_.raw("<text");
      out_.attribute("class", ink_class(line.ink));
      out_.attribute("x", anchor_of(line));
      out_.attribute("y", line.at.y);
      if (line.ends) out_.raw(" text-anchor=\"end\"");
      if (line.size != kind.size || line.face != kind.face) {
        out_.raw(" style=\"font-size:");
        out_.integer(line.size);
        out_.raw(line.face == Face::bold ? "px;font-weight:700\"" : "px;font-weight:400\"");
      }
    };
    open(text);
    if (mode_ == TextMode::embed) {
      out_.attribute("textLength", width_of(text));
      out_.raw(" lengthAdjust=\"spacingAndGlyphs\"");
    }
    out_.raw(">");
    live(text);
    ++i;
    if (mode_ == TextMode::system)
      for (; i < label.last; ++i) {
        TextLine const &line = scene_.lines[i], &before = scene_.lines[i - 1];
        if (line.words.data() != text.words.data() || line.size != text.size || line.ink != text.ink) break;
        out_.raw(" <tspan");  // the blank keeps words apart where the text is copied or read out
        out_.attribute("x", anchor_of(line));
        out_.attribute("dy", line.at.y - before.at.y);
        out_.raw(">");
        live(line);
        out_.raw("</tspan>");
      }
    out_.raw("</text>");
  }
}

void SvgText::label(Label const& label) {
  // Where live text holds every word, saying it twice would double the file.
  bool whole = mode_ == TextMode::system;
  for (auto i = label.first; i < label.last && whole; ++i) whole = !scene_.lines[i].line.cut;
  if (!whole) {
    out_.raw("<g");
    out_.attribute("data-label", label.words);
    out_.raw(">");
  }
  if (outlined()) {
    for (auto i = label.first; i < label.last; ++i) outline(scene_.lines[i]);
  } else {
    live_lines(label);
  }
  if (!whole) out_.raw("</g>");
}

}  // namespace kalpanji::render
