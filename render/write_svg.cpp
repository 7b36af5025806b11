// The scene written as SVG. Text is outlines: each glyph once in <defs>, placed with <use xlink:href> (a plain href draws
// nothing in Inkscape). One file serves light, dark and print through media queries; no script, nothing from outside.
#include "render/write_svg.hpp"

#include <charconv>

#include "render/escape.hpp"
#include "render/layout/layout.hpp"
#include "render/scene.hpp"
#include "render/type/type.hpp"

namespace kalpanji::render {
namespace {

using timeline::Precision;

// Blue and vermilion are told apart by every kind of eye; shape and dashes say the same without colour.
// Text keeps a contrast of at least 4.5 : 1 with the paper in every theme.
constexpr std::string_view style = R"(<style>
.paper{fill:#fffefb}.text{fill:#1b1a18}.date{fill:#0b4a86}.muted{fill:#5a5850}.warning{fill:#a33400}
.rule{stroke:#1b1a18;stroke-width:1.5}.axis{stroke:#5a5850;stroke-width:2;fill:none}.tick{stroke:#5a5850;stroke-width:1}
.leader{stroke:#7d9bb8;stroke-width:1.25;fill:none;stroke-linejoin:round}
.dot{fill:#0b4a86;stroke:#fffefb;stroke-width:2}.month{fill:#7fb0dd;stroke:#0b4a86;stroke-width:1.25}.year{fill:#d5e5f3;stroke:#4f82b0;stroke-width:1.25}
.ring{fill:#fffefb;stroke:#a33400;stroke-width:2;stroke-dasharray:3 2}.detour{fill:none;stroke:#a33400;stroke-width:1.5;stroke-dasharray:4 3}
.sign{fill:none;stroke:#a33400;stroke-width:1.75;stroke-linejoin:round;stroke-linecap:round}
@media (prefers-color-scheme:dark){.paper{fill:#14171a}.text{fill:#ebe8e2}.date{fill:#93c5f4}.muted{fill:#abaeb2}.warning{fill:#ffb184}
.rule{stroke:#ebe8e2}.axis,.tick{stroke:#abaeb2}.leader{stroke:#54718d}.dot{fill:#93c5f4;stroke:#14171a}.month{fill:#35679a;stroke:#93c5f4}
.year{fill:#22384d;stroke:#6d9cc8}.ring{fill:#14171a;stroke:#ffb184}.detour,.sign{stroke:#ffb184}}
@media print{.paper{fill:none}.text{fill:#000}.date{fill:#0b4a86}.muted{fill:#4a4843}.warning{fill:#8f2d00}
.rule{stroke:#000}.axis,.tick{stroke:#4a4843}.leader{stroke:#7d9bb8}.dot{fill:#0b4a86;stroke:#fff}.month{fill:#7fb0dd;stroke:#0b4a86}
.year{fill:#d5e5f3;stroke:#4f82b0}.ring{fill:#fff;stroke:#8f2d00}.detour,.sign{stroke:#8f2d00}}
</style>
)";

constexpr std::string_view ink_class(Ink ink) {
  switch (ink) {
    case Ink::text: return "text";
    case Ink::date: return "date";
    case Ink::muted: return "muted";
    case Ink::warning: return "warning";
  }
  return "text";
}

constexpr Unit dot_radius = 6 * px, ring_radius = 6 * px, sign_radius = 5 * px, detour_width = 20 * px, detour_corner = 6 * px;
constexpr Unit month_width = 12 * px, year_width = 20 * px;

class Writer {
 public:
  Writer(Scene const& scene, Type const& type, Language language) : scene_(scene), type_(type), language_(language) {}

  std::string run() {
    // Glyph outlines follow a wide range of sizes; the placed glyphs are most of the file.
    open();
    glyphs();
    head();
    axis();
    out_ += "<g role=\"list\">\n";
    for (std::size_t i = 0; i < scene_.events.size(); ++i) event(scene_.events[i], i + 1);
    out_ += "</g>\n</svg>\n";
    return std::move(out_);
  }

 private:
  // ---- pieces of markup ----
  void integer(std::int64_t value) {
    char digits[24];
    out_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }

  /// A length in px with at most two decimals, from units, without floating point.
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
    ((out_ += ' ') += name) += "=\"";
    length(units);
    out_ += '"';
  }
  void attribute(std::string_view name, std::string_view words) {
    ((out_ += ' ') += name) += "=\"";
    append_xml(out_, words);
    out_ += '"';
  }
  void element(std::string_view name, std::string_view words, std::string_view id = {}) {
    (out_ += '<') += name;
    if (!id.empty()) attribute("id", id);
    out_ += '>';
    append_xml(out_, words);
    ((out_ += "</") += name) += ">";
  }
  void line(std::string_view kind, Point a, Point b) {
    out_ += "<line";
    attribute("class", kind);
    attribute("x1", a.x);
    attribute("y1", a.y);
    attribute("x2", b.x);
    attribute("y2", b.y);
    out_ += "/>";
  }
  void circle(std::string_view kind, Point at, Unit radius) {
    out_ += "<circle";
    attribute("class", kind);
    attribute("cx", at.x);
    attribute("cy", at.y);
    attribute("r", radius);
    out_ += "/>";
  }
  void go(char command, Point at) {
    out_ += command;
    length(at.x);
    out_ += ' ';
    length(at.y);
  }

  // ---- text ----
  void text_line(TextLine const& text) {
    out_ += "<g";
    attribute("class", ink_class(text.ink));
    out_ += " transform=\"translate(";
    length(text.at.x);
    out_ += ' ';
    length(text.at.y);
    out_ += ") scale(.0";
    if (text.size < 10) out_ += '0';
    integer(text.size);  // a font size of 17 px is 17/1000 of the outlines
    out_ += ")\">";
    for (Glyph const& glyph : text.line.glyphs) {
      if (blank_[glyph.id]) continue;
      out_ += "<use xlink:href=\"#g";
      integer(glyph.id);
      out_ += '"';
      number("x", glyph.x);
      number("y", glyph.y);
      out_ += "/>";
    }
    out_ += "</g>";
  }
  void number(std::string_view name, std::int32_t value) {
    if (value == 0) return;
    ((out_ += ' ') += name) += "=\"";
    integer(value);
    out_ += '"';
  }
  void label(Label const& label) {
    out_ += "<g";
    attribute("data-label", label.words);
    out_ += '>';
    for (TextLine const& text : label.lines) text_line(text);
    out_ += "</g>";
  }

  // ---- parts of the picture ----
  void open() {
    out_ += "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    std::string_view const code = language_ == Language::bengali ? "bn" : "en";
    attribute("lang", code);
    attribute("xml:lang", code);
    out_ += " role=\"graphics-document\" aria-labelledby=\"kp-title kp-desc\"";
    attribute("width", scene_.width);
    attribute("height", scene_.height);
    out_ += " viewBox=\"0 0 ";
    length(scene_.width);
    out_ += ' ';
    length(scene_.height);
    out_ += "\" style=\"max-width:100%;height:auto\"";
    if (scene_.missing > 0) {
      out_ += " data-missing=\"";
      integer(scene_.missing);
      out_ += '"';
    }
    out_ += ">\n";
    element("title", scene_.title.words, "kp-title");
    element("desc", scene_.description, "kp-desc");
    ((out_ += '\n') += style) += "<defs>\n";
  }

  void glyphs() {
    std::string path;
    for (std::uint32_t id = 0; id < type_.glyph_count(); ++id) {
      path.clear();
      type_.append_outline(id, path);
      blank_.push_back(path.empty());
      if (path.empty()) continue;
      out_ += "<path id=\"g";
      integer(id);
      ((out_ += "\" d=\"") += path) += "\"/>\n";
    }
    out_ += "</defs>\n";
  }

  void head() {
    out_ += "<rect class=\"paper\"";
    attribute("width", scene_.width);
    attribute("height", scene_.height);
    out_ += "/>\n<g aria-hidden=\"true\">";
    label(scene_.title);
    line("rule", {scene_.margin, scene_.rule}, {scene_.width - scene_.margin, scene_.rule});
    out_ += "</g>\n";
  }

  void axis() {
    out_ += "<g aria-hidden=\"true\">\n";
    Unit const x = scene_.axis;
    for (Stretch const& s : scene_.stretches) line("axis", {x, s.top}, {x, s.bottom});
    for (Unit const y : scene_.breaks) zigzag(y);
    for (Tick const& tick : scene_.ticks) line("tick", {x - (tick.major ? 10 : 6) * px, tick.y}, {x, tick.y});
    out_ += '\n';
    for (Label const& words : scene_.captions) {
      label(words);
      out_ += '\n';
    }
    out_ += "</g>\n";
  }

  /// The axis is cut here: a short zigzag with air above and below it.
  void zigzag(Unit y) {
    Unit const x = scene_.axis;
    out_ += "<path class=\"axis\" d=\"";
    go('M', {x, y - 14 * px});
    go('L', {x, y - 9 * px});
    go('L', {x + 7 * px, y - 5 * px});
    go('L', {x - 7 * px, y + 3 * px});
    go('L', {x, y + 8 * px});
    go('L', {x, y + 14 * px});
    out_ += "\"/>";
  }

  void mark(Mark const& mark) {
    if (mark.first == mark.last) return circle("dot", {scene_.axis, mark.first}, dot_radius);
    bool const is_year = mark.precision == Precision::year;
    Unit const width = is_year ? year_width : month_width;
    out_ += "<rect";
    attribute("class", is_year ? std::string_view("year") : std::string_view("month"));
    attribute("x", scene_.axis - width / 2);
    attribute("y", mark.first);
    attribute("width", width);
    attribute("height", mark.last - mark.first);
    attribute("rx", 3 * px);
    out_ += "/>";
  }

  void leader(SceneEvent const& event) {
    out_ += "<path class=\"leader\" data-id=\"";
    out_ += id_;
    out_ += "\" d=\"";
    char command = 'M';
    for (Point const& point : event.leader) {
      go(command, point);
      command = 'L';
    }
    out_ += "\"/>";
  }

  /// From the mark around the captions' side of the axis to the ring on the other day.
  void detour(SceneEvent const& event) {
    Doubt const& doubt = *event.doubt;
    Unit const x = scene_.axis, from = event.mark_y, to = doubt.y, corner = to > from ? detour_corner : -detour_corner;
    Unit const left = x - detour_width, turn = x - detour_width + detour_corner;
    out_ += "<path class=\"detour\" d=\"";
    go('M', {x, from});
    go('L', {turn, from});
    go('Q', {left, from});
    out_ += ' ';
    go(' ', {left, from + corner});
    go('L', {left, to - corner});
    go('Q', {left, to});
    go(' ', {turn, to});
    go('L', {x, to});
    out_ += "\"/>";
    circle("ring", {x, to}, ring_radius);
  }

  void signs(Doubt const& doubt) {
    Point const at{doubt.sign.x, doubt.sign.y + 3 * px};
    out_ += "<path class=\"sign\" d=\"";  // a triangle with a stroke and a point
    go('M', {at.x + 7 * px, at.y + px});
    go('L', {at.x + 14 * px, at.y + 14 * px});
    go('L', {at.x, at.y + 14 * px});
    out_ += 'Z';
    go('M', {at.x + 7 * px, at.y + 5 * px + px / 2});
    go('L', {at.x + 7 * px, at.y + 9 * px});
    go('M', {at.x + 7 * px, at.y + 11 * px + px / 2});
    go('L', {at.x + 7 * px, at.y + 11 * px + px / 2});
    out_ += "\"/>";
    if (doubt.ring_sign) circle("ring", *doubt.ring_sign, sign_radius);
  }

  void event(SceneEvent const& event, std::size_t number) {
    id_ = "e";
    char digits[24];
    id_.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    out_ += "<g role=\"listitem\"";
    attribute("data-event", id_);
    attribute("data-id", id_);
    attribute("aria-label", event.name);
    out_ += '>';
    element("title", event.title.empty() ? event.name : event.title);
    bool const doubtful = event.doubt && event.doubt->ring_sign;
    leader(event);
    if (doubtful) detour(event);
    if (event.mark) mark(*event.mark);
    label(event.label);
    if (event.doubt) signs(*event.doubt);
    out_ += "</g>\n";
  }

  Scene const& scene_;
  Type const& type_;
  Language language_;
  std::string out_, id_;
  std::vector<bool> blank_;  // glyphs without ink
};

}  // namespace

std::string write_svg(std::span<timeline::Chronicle const* const> chronicles, PictureOptions const& options) {
  Type type;
  Scene const scene = lay_out(chronicles, options, type);
  return Writer(scene, type, options.voice.language).run();
}

}  // namespace kalpanji::render
