// Markup: elements, attributes and lengths appended to a text, for the writers of SVG and HTML. Lengths are scene units (1/64 px),
// written in px with at most two decimals and without floating point. Escaping is render/escape's.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/escape.hpp"
#include "render/scene.hpp"

namespace kalpanji::render {

class Markup {
 public:
  void raw(std::string_view text) { out_ += text; }
  void text(std::string_view words) { append_xml(out_, words); }
  void integer(std::int64_t value) {
    char digits[24];
    out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  void length(Unit units) {
    if (units < 0) {
      out_ += '-';
      units = -units;
    }
    Unit const hundredths = (units * 100 + px / 2) / px;
    integer(hundredths / 100);
    if (Unit const rest = hundredths % 100; rest != 0) {
      out_ += '.';
      out_ += static_cast<char>('0' + rest / 10);
      if (rest % 10 != 0) out_ += static_cast<char>('0' + rest % 10);
    }
  }
  void attribute(std::string_view name, Unit units) {
    begin_attribute(name);
    length(units);
    out_ += '"';
  }
  void attribute(std::string_view name, std::string_view words) {
    begin_attribute(name);
    append_xml(out_, words);
    out_ += '"';
  }
  void begin_attribute(std::string_view name) { ((out_ += ' ') += name) += "=\""; }
  void element(std::string_view name, std::string_view words, std::string_view id = {}) {
    (out_ += '<') += name;
    if (!id.empty()) attribute("id", id);
    out_ += '>';
    append_xml(out_, words);
    ((out_ += "</") += name) += ">";
  }
  void line(std::string_view kind, Stroke s) {
    out_ += "<line";
    attribute("class", kind);
    attribute("x1", s.a.x - origin_);
    attribute("y1", s.a.y);
    attribute("x2", s.b.x - origin_);
    attribute("y2", s.b.y);
    out_ += "/>";
  }
  /// Many strokes of one kind, along an axis, as one path.
  void lines(std::string_view kind, std::vector<Stroke> const& strokes) {
    if (strokes.empty()) return;
    out_ += "<path";
    attribute("class", kind);
    out_ += " d=\"";
    Point at;
    for (Stroke const& s : strokes) {
      if (&s == strokes.data()) go('M', s.a);
      else step('m', at, s.a);
      to(s.a, s.b);
      at = s.b;
    }
    out_ += "\"/>";
  }
  /// A part of a path, in the shortest words: h, v or l.
  void to(Point from, Point at) {
    if (from.y == at.y) out_ += 'h', length(at.x - from.x);
    else if (from.x == at.x) out_ += 'v', length(at.y - from.y);
    else step('l', from, at);
  }
  void circle(std::string_view kind, Point at, Unit radius) {
    out_ += "<circle";
    attribute("class", kind);
    attribute("cx", at.x - origin_);
    attribute("cy", at.y);
    attribute("r", radius);
    out_ += "/>";
  }
  void rect(std::string_view kind, Box b, Unit radius = 0) {
    out_ += "<rect";
    attribute("class", kind);
    box(b);
    if (radius > 0) attribute("rx", radius);
    out_ += "/>";
  }
  void box(Box b) {
    attribute("x", b.left - origin_);
    attribute("y", b.top);
    attribute("width", b.right - b.left);
    attribute("height", b.bottom - b.top);
  }
  void go(char command, Point at) {
    out_ += command;
    pair(at.x - origin_, at.y);
  }
  /// Lengths across are written from here on as seen from `x`: inside a group that is moved there.
  void from(Unit x) { origin_ = x; }
  Unit origin() const { return origin_; }
  std::string take() { return std::move(out_); }
  std::string& buffer() { return out_; }

 private:
  void pair(Unit x, Unit y) {
    length(x);
    if (y >= 0) out_ += ' ';
    length(y);
  }
  void step(char command, Point a, Point b) {
    out_ += command;
    pair(b.x - a.x, b.y - a.y);
  }

  std::string out_;
  Unit origin_ = 0;
};

}  // namespace kalpanji::render
