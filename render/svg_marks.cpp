#include "render/svg_marks.hpp"

#include <algorithm>

namespace kalpanji::render {
namespace {

using timeline::Precision;

constexpr std::size_t shapes = 6;
constexpr Unit cap_overhang = 3 * px, least_capped = 4 * px, fade_steps = 4;

Point middle_of(Box const& b) { return {(b.left + b.right) / 2, (b.top + b.bottom) / 2}; }

/// Six shapes in six colours: thirty-six documents differ in one of them at least, the first six in both.
constexpr std::size_t shape_of(std::uint32_t document) { return document % shapes; }
constexpr std::size_t colour_of(std::uint32_t document) { return (document + document / shapes) % shapes; }

std::string class_of(std::string_view base, bool hollow, std::uint32_t document) {
  std::string out{hollow ? std::string_view{"hollow"} : base};
  if (!hollow && colour_of(document) != 0) (out += " d") += std::to_string(colour_of(document));
  return out;
}
std::string class_of(std::string_view base, Mark const& m, bool by_document) { return class_of(base, m.hollow, by_document ? m.lane : 0); }

/// Circle, square, diamond, triangle, inverted triangle, cross: told apart without colour.
void write_shape(Markup& out, std::string_view kind, Point c, Unit r, std::size_t shape) {
  if (shape == 0) return out.circle(kind, c, r);
  out.raw("<path");
  out.attribute("class", kind);
  out.raw(" d=\"");
  Unit const s = r * 7 / 8, t = r / 3;
  switch (shape) {
    case 1: out.go('M', {c.x - s, c.y - s}), out.go('L', {c.x + s, c.y - s}), out.go('L', {c.x + s, c.y + s}), out.go('L', {c.x - s, c.y + s}); break;
    case 2: out.go('M', {c.x, c.y - r}), out.go('L', {c.x + r, c.y}), out.go('L', {c.x, c.y + r}), out.go('L', {c.x - r, c.y}); break;
    case 3: out.go('M', {c.x, c.y - r}), out.go('L', {c.x + r, c.y + s}), out.go('L', {c.x - r, c.y + s}); break;
    case 4: out.go('M', {c.x - r, c.y - s}), out.go('L', {c.x + r, c.y - s}), out.go('L', {c.x, c.y + r}); break;
    default:
      out.go('M', {c.x - t, c.y - r}), out.go('L', {c.x + t, c.y - r}), out.go('L', {c.x + t, c.y - t}), out.go('L', {c.x + r, c.y - t});
      out.go('L', {c.x + r, c.y + t}), out.go('L', {c.x + t, c.y + t}), out.go('L', {c.x + t, c.y + r}), out.go('L', {c.x - t, c.y + r});
      out.go('L', {c.x - t, c.y + t}), out.go('L', {c.x - r, c.y + t}), out.go('L', {c.x - r, c.y - t}), out.go('L', {c.x - t, c.y - t});
  }
  out.raw("Z\"/>");
}

/// A part [from, to) of the box along the axis.
Box along(Box const& b, Unit from, Unit to, bool landscape) {
  return landscape ? Box{b.left + from, b.top, b.left + to, b.bottom} : Box{b.left, b.top + from, b.right, b.top + to};
}

void fade(Markup& out, std::string_view kind, Box const& b, bool towards_end, bool landscape) {
  Unit const length = landscape ? b.right - b.left : b.bottom - b.top;
  for (Unit i = 0; i < fade_steps; ++i) {
    Unit const from = length * i / fade_steps, to = length * (i + 1) / fade_steps;
    out.raw("<rect");
    out.attribute("class", std::string{kind} + " soft");
    out.box(along(b, from, to, landscape));
    Unit const strength = towards_end ? fade_steps - i : i + 1;
    out.raw(" opacity=\".");
    out.integer(strength * 2);
    out.raw("\"/>");
  }
}

/// An approximate day: the dot with its dissolving neighbourhood before and after it.
void write_dot(Markup& out, Mark const& m, bool landscape, bool by_document) {
  Point const c = middle_of(m.box);
  Unit const r = (m.box.right - m.box.left) / 2, half = r / 2, reach = 3 * r;
  Box const whole = landscape ? Box{c.x - reach, c.y - half, c.x + reach, c.y + half} : Box{c.x - half, c.y - reach, c.x + half, c.y + reach};
  if (m.fades_first) fade(out, "fade", along(whole, 0, reach, landscape), false, landscape);
  if (m.fades_last) fade(out, "fade", along(whole, reach, 2 * reach, landscape), true, landscape);
  write_shape(out, class_of("dot", m, by_document), c, r, by_document ? shape_of(m.lane) : 0);
}

std::string_view band_class(Mark const& m) {
  if (m.shape == MarkShape::range) return "range";
  if (m.shape == MarkShape::pale) return "pale";
  return m.precision == Precision::year ? "year" : "month";
}

void write_bar(Markup& out, Mark const& m, bool landscape, bool by_document) {
  auto const kind = class_of(band_class(m), m, by_document);
  Unit const length = landscape ? m.box.right - m.box.left : m.box.bottom - m.box.top;
  Unit const width = landscape ? m.box.bottom - m.box.top : m.box.right - m.box.left;
  Unit const faded = std::min(length / 3, 24 * px);
  Unit const from = m.fades_first ? faded : 0, to = m.fades_last ? length - faded : length;
  if (m.fades_first) fade(out, kind, along(m.box, 0, from, landscape), false, landscape);
  out.rect(kind, along(m.box, from, to, landscape), m.fades_first || m.fades_last ? 0 : std::min(3 * px, width / 3));
  if (m.fades_last) fade(out, kind, along(m.box, to, length, landscape), true, landscape);
  if (m.shape == MarkShape::range && width >= least_capped) {
    std::vector<Stroke> caps;
    auto const cap = [&](Unit at) {
      Box b = along(m.box, at, at, landscape);
      if (landscape) b.top -= cap_overhang, b.bottom += cap_overhang;
      else b.left -= cap_overhang, b.right += cap_overhang;
      caps.push_back({{b.left, b.top}, {b.right, b.bottom}});
    };
    if (!m.fades_first) cap(0);
    if (!m.fades_last) cap(length);
    out.lines("cap", caps);
  }
}

}  // namespace

bool is_plain_dot(Mark const& m, bool by_document) { return m.shape == MarkShape::dot && !m.hollow && !m.fades_first && !m.fades_last && !by_document; }

void write_document_sign(Markup& out, Point centre, std::uint32_t document) {
  write_shape(out, class_of("dot", false, document), centre, 6 * px, shape_of(document));
}

void write_plain_dot(Markup& out) { out.raw("<circle class=\"dot\" r=\"6\"/>"); }

void write_mark(Markup& out, Mark const& m, bool landscape, bool by_document) {
  if (m.shape == MarkShape::dot) write_dot(out, m, landscape, by_document);
  else write_bar(out, m, landscape, by_document);
}

void write_tears(Markup& out, Box const& gap, bool landscape) {
  constexpr Unit tooth = 6 * px, height = 3 * px, air = 2 * px;
  Unit const across = landscape ? gap.bottom - gap.top : gap.right - gap.left;
  for (bool const at_end : {false, true}) {
    out.raw("<path class=\"tear\" d=\"");
    Unit const t = landscape ? (at_end ? gap.right - air : gap.left + air) : (at_end ? gap.bottom - air : gap.top + air);
    out.go('M', landscape ? Point{t - height, gap.top} : Point{gap.left, t - height});
    for (Unit d = tooth, n = 0; d <= across; d += tooth, ++n) {
      Unit const step = n % 2 == 0 ? 2 * height : -2 * height;
      out.go('l', landscape ? Point{step, tooth} : Point{tooth, step});
    }
    out.raw("\"/>");
  }
}

void write_doubt(Markup& out, Doubt const& doubt) {
  if (doubt.ring) {
    out.raw("<path class=\"detour\" d=\"");
    for (std::size_t i = 0; i < doubt.detour.size(); ++i) out.go(i == 0 ? 'M' : 'L', doubt.detour[i]);
    out.raw("\"/>");
    out.circle("ring", *doubt.ring, 6 * px);
  }
  Point const at{doubt.sign.x, doubt.sign.y + 3 * px};
  out.raw("<path class=\"sign\" d=\"");  // a triangle with a stroke and a point
  out.go('M', {at.x + 7 * px, at.y + px});
  out.go('L', {at.x + 14 * px, at.y + 14 * px});
  out.go('L', {at.x, at.y + 14 * px});
  out.raw("Z");
  out.go('M', {at.x + 7 * px, at.y + 5 * px + px / 2});
  out.go('L', {at.x + 7 * px, at.y + 9 * px});
  out.go('M', {at.x + 7 * px, at.y + 11 * px + px / 2});
  out.go('L', {at.x + 7 * px, at.y + 11 * px + px / 2});
  out.raw("\"/>");
  if (doubt.ring_sign) out.circle("ring", *doubt.ring_sign, 5 * px);
}

}  // namespace kalpanji::render
