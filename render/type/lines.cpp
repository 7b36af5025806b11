// Greedy line breaking over clusters: linear, and the same words always break alike.
#include "render/type/lines.hpp"

#include <algorithm>
#include <string>

#include "render/type/utf8.hpp"

namespace kalpanji::render {
namespace {

/// A cluster of the text in its row. Breaking is allowed before any; between words it is preferred.
struct Atom {
  Word const* word;
  Cluster const* cluster;
  std::int32_t space;  // before it, when it does not begin a line
  bool word_start;
};

// কো-অপারেশন and ২০২৩–২৪ may break after the stroke, as a hand setting the line would.
bool breaks_after(char32_t c) { return c == '-' || c == '/' || c == 0x2010 || (c >= 0x2012 && c <= 0x2014); }

// A danda after a space ("হয় ।") is a spelling habit; it still must not begin a line.
bool sticks_to_previous(char32_t c) { return c == 0x0964 || c == 0x0965 || c == ',' || c == ';' || c == '!' || c == '?' || c == ')'; }

class Setter {
 public:
  Setter(Type& type, Face face) : type_(type), face_(face), space_(type.word(" ", face).width) {}

  std::vector<Atom> atoms(std::string_view text, std::uint32_t& missing) {
    std::vector<Atom> out;
    bool spaced = false;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t const from = at;
      char32_t c = next_code_point(text, at);
      char32_t const first = c;
      if (is_space(c)) {
        spaced = true;
        continue;
      }
      std::size_t end = at;
      while (!breaks_after(c) && end < text.size()) {
        std::size_t next = end;
        c = next_code_point(text, next);
        if (is_space(c)) break;
        end = next;
      }
      add(out, text.substr(from, end - from), spaced ? space_ : 0, !(sticks_to_previous(first) || breaks_after(first)));
      missing += out.back().word->missing;
      at = end;
      spaced = false;
    }
    return out;
  }

  void add(std::vector<Atom>& out, std::string_view text, std::int32_t space, bool word_start) {
    Word const& word = type_.word(text, face_);
    for (Cluster const& cluster : word.clusters) {
      out.push_back({&word, &cluster, space, word_start});
      space = 0;
      word_start = false;
    }
  }

  static void put(Line& line, Atom const& atom) {
    if (!line.glyphs.empty()) line.width += atom.space;
    for (std::uint32_t i = 0; i < atom.cluster->glyphs; ++i) {
      Glyph glyph = atom.word->glyphs[atom.cluster->glyph + i];
      glyph.x += line.width - atom.cluster->x;
      line.glyphs.push_back(glyph);
    }
    line.width += atom.cluster->width;
  }

  std::vector<Atom> ellipsis() {
    std::vector<Atom> out;
    add(out, "\u2026", 0, false);
    return out;
  }

 private:
  Type& type_;
  Face face_;
  std::int32_t space_;
};

/// The first atom that does not stand in a line of this width; at least one does.
std::size_t line_end(std::vector<Atom> const& atoms, std::size_t first, std::int32_t width, bool anywhere) {
  std::int32_t used = 0;
  std::size_t word = first;
  for (std::size_t i = first; i < atoms.size(); ++i) {
    if (i > first && atoms[i].word_start) word = i;
    used += (i > first ? atoms[i].space : 0) + atoms[i].cluster->width;
    if (used > width && i > first) return word > first && !anywhere ? word : i;
  }
  return atoms.size();
}

}  // namespace

Lines set_lines(Type& type, std::string_view text, Face face, std::int32_t width, std::size_t most_lines) {
  Lines out;
  Setter setter(type, face);
  auto const atoms = setter.atoms(text, out.missing);
  for (std::size_t first = 0; first < atoms.size() && out.lines.size() < most_lines;) {
    std::size_t last = line_end(atoms, first, width, false);
    Line line;
    if (last < atoms.size() && out.lines.size() + 1 == most_lines) {
      auto const dots = setter.ellipsis();
      std::int32_t const room = width - dots.front().word->width;
      last = line_end(atoms, first, room, true);
      for (std::size_t i = first; i < last; ++i) Setter::put(line, atoms[i]);
      for (Atom const& dot : dots) Setter::put(line, dot);
      out.cut = true;
    } else {
      for (std::size_t i = first; i < last; ++i) Setter::put(line, atoms[i]);
    }
    out.lines.push_back(std::move(line));
    first = last;
  }
  return out;
}

}  // namespace kalpanji::render
