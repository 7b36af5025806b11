#include "render/svg_writer.hpp"

#include "render/svg_marks.hpp"
#include "render/svg_style.hpp"
#include "render/svg_text.hpp"

namespace kalpanji::render {
namespace {

class SvgWriter {
 public:
  SvgWriter(Scene const& scene, Type const& type, PictureOptions const& options, bool several)
      : scene_(scene), options_(options), several_(several), text_(out_, scene, type, options.text) {}

  std::string document() {
    Unit width = 0, height = 0;
    for (Sheet const& sheet : scene_.sheets) {
      width = std::max(width, shown_width(sheet));
      height += shown_height(sheet);
    }
    open(width, height, width, height, "");
    out_.raw("<style>\n");
    out_.raw(picture_style(options_, true));
    if (options_.paper != Paper::none) page_rule();
    out_.raw("</style>\n");
    shapes();
    out_.rect("paper", {0, 0, width, height});
    out_.raw("\n");
    Unit top = 0;
    for (Sheet const& s : scene_.sheets) {
      bool const several = scene_.sheets.size() > 1, smaller = shown_width(s) < s.width || shown_height(s) < s.height;
      if (several || smaller) {
        out_.raw("<g class=\"page\" transform=\"translate(");
        // By whole thousandths, rounded down: on its paper with all that stands on it, in the middle of its width.
        Unit const scale = std::min(1000 * shown_width(s) / s.width, 1000 * shown_height(s) / s.height);
        out_.length(smaller ? (shown_width(s) - s.width * scale / 1000) / 2 : 0);
        out_.raw(" ");
        out_.length(top);
        out_.raw(")");
        if (smaller) {
          out_.raw(" scale(.");
          out_.integer(scale / 100), out_.integer(scale / 10 % 10), out_.integer(scale % 10);
          out_.raw(")");
        }
        out_.raw("\">\n");
      }
      sheet(s);
      if (several || smaller) out_.raw("</g>\n");
      top += shown_height(s);
    }
    out_.raw("</svg>\n");
    return out_.take();
  }

  std::string one_sheet(std::size_t index) {
    Sheet const& s = scene_.sheets[index];
    open(shown_width(s), shown_height(s), s.width, s.height, std::to_string(index + 1));
    if (index == 0) shapes();  // of the whole page
    else text_.know_blanks();
    out_.rect("paper", {0, 0, s.width, s.height});
    out_.raw("\n");
    sheet(s);
    out_.raw("</svg>\n");
    return out_.take();
  }

 private:
  /// What the picture draws again and again: glyphs, or the dot of a leader.
  void shapes() {
    if (text_.outlined()) {
      out_.raw("<defs>\n");
      text_.outlines();
      out_.raw("</defs>\n");
    }
    if (!compact()) return;
    out_.raw("<marker id=\"dot\" markerUnits=\"userSpaceOnUse\" overflow=\"visible\">");
    write_plain_dot(out_);
    out_.raw("</marker>\n");
  }

  void page_rule() {
    std::string_view const name = options_.paper == Paper::a4 ? "A4" : options_.paper == Paper::a3 ? "A3" : "letter";
    out_.raw("@page{size:");
    out_.raw(name);
    if (scene_.landscape) out_.raw(" landscape");
    out_.raw(";margin:0}\n");
  }

  static Unit shown_width(Sheet const& s) { return s.paper_width > 0 ? s.paper_width : s.width; }
  static Unit shown_height(Sheet const& s) { return s.paper_height > 0 ? s.paper_height : s.height; }

  /// `width`, `height`: of the element; then what is drawn in it.
  void open(Unit width, Unit height, Unit drawn_width, Unit drawn_height, std::string_view suffix) {
    out_.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    std::string_view const code = options_.voice.language == Language::bengali ? "bn" : "en";
    out_.attribute("lang", code);
    out_.attribute("xml:lang", code);
    std::string const title_id = "kp-title" + std::string{suffix}, desc_id = "kp-desc" + std::string{suffix};
    out_.raw(" role=\"graphics-document\"");
    out_.attribute("aria-labelledby", title_id + " " + desc_id);
    out_.attribute("width", width);
    out_.attribute("height", height);
    out_.raw(" viewBox=\"0 0 ");
    out_.length(drawn_width);
    out_.raw(" ");
    out_.length(drawn_height);
    out_.raw("\" style=\"max-width:100%;height:auto\"");
    if (scene_.missing > 0) {
      out_.begin_attribute("data-missing");
      out_.integer(scene_.missing);
      out_.raw("\"");
    }
    out_.raw(">\n");
    out_.element("title", scene_.title, title_id);
    out_.element("desc", scene_.description, desc_id);
    out_.raw("\n");
  }

  void sheet(Sheet const& s) {
    out_.raw("<g aria-hidden=\"true\">\n");
    text_.label(s.title);
    if (s.rule) out_.line("rule", *s.rule);
    for (std::uint32_t d = 0; d < s.legend.size(); ++d) write_document_sign(out_, s.legend[d], d);
    out_.raw("\n");
    ruler(s);
    out_.raw("</g>\n<g role=\"list\"");
    if (compact()) {
      out_.from(column(s));
      if (out_.origin() != 0) {
        out_.raw(" transform=\"translate(");
        out_.length(out_.origin());
        out_.raw(")\"");
      }
    }
    out_.raw(">\n");
    // In order of time: what is read out is read in the order of the story.
    for (SceneEvent const& e : s.events) event(e, s);
    out_.from(0);
    out_.raw("</g>\n");
  }

  void ruler(Sheet const& s) {
    bool const wide = scene_.landscape;
    for (Box const& b : s.ruler) out_.rect("ruler", b);
    out_.lines("cell", s.cells);
    for (Box const& b : s.ruler) {
      out_.line("axis", {{b.left, b.top}, wide ? Point{b.right, b.top} : Point{b.left, b.bottom}});
      out_.line("axis", {wide ? Point{b.left, b.bottom} : Point{b.right, b.top}, {b.right, b.bottom}});
    }
    out_.lines("tick", s.ticks);
    for (Box const& b : s.breaks) write_tears(out_, b, wide);
    out_.lines("reference", s.references);
    out_.raw("\n");
    if (compact()) return text_.captions(s.captions);
    for (Label const& words : s.captions) {
      text_.label(words);
      out_.raw("\n");
    }
  }

  /// System text is for small files: no shape twice, no title twice, lengths from where most labels stand.
  bool compact() const { return options_.text == TextMode::system; }

  /// Where labels stand that begin at their axis' side; in landscape each has its own place.
  Unit column(Sheet const& s) const {
    for (SceneEvent const& e : s.events)
      if (e.label.first < e.label.last && !scene_.landscape && !scene_.lines[e.label.first].ends) return scene_.lines[e.label.first].at.x;
    return 0;
  }

  /// `dotted`: begins with the dot that the style sheet puts there.
  void leader(SceneEvent const& e, bool dotted) {
    out_.raw(dotted ? "<path class=\"leader o\" data-id=\"" : "<path class=\"leader\" data-id=\"");
    out_.raw(id_);
    out_.raw("\" d=\"");
    if (e.leader_points > 0) out_.go('M', e.leader[0]);
    for (std::size_t i = 1; i < e.leader_points; ++i)
      if (e.leader[i] != e.leader[i - 1]) out_.to(e.leader[i - 1], e.leader[i]);
    out_.raw("\"/>");
  }

  void event(SceneEvent const& e, Sheet const& s) {
    if (e.reference) {
      out_.raw("<g aria-hidden=\"true\">");
      text_.label(e.label);
      out_.raw("</g>\n");
      return;
    }
    id_.clear();
    append_event_id(id_, e.document, e.number, several_);
    bool const live = compact();
    out_.raw("<g role=\"listitem\"");
    if (live && e.label.first < e.label.last && scene_.lines[e.label.first].ends) out_.raw(" class=\"end\"");
    if (!live) out_.attribute("id", id_);
    out_.attribute("data-event", id_);
    out_.attribute("data-id", id_);
    if (!live) {  // live text names itself
      out_.begin_attribute("aria-label");
      name(e);
      out_.raw("\"><title>");
      name(e);
      out_.raw("</title>");
    } else {
      out_.raw(">");
    }
    auto const is_dot = [&](Mark const& m) {
      return live && is_plain_dot(m, scene_.by_document) && e.leader_points > 0 && e.leader[0] == Point{(m.box.left + m.box.right) / 2, (m.box.top + m.box.bottom) / 2};
    };
    bool const dotted = e.first_mark < e.last_mark && is_dot(s.marks[e.first_mark]);
    leader(e, dotted);
    for (auto m = e.first_mark + (dotted ? 1 : 0); m < e.last_mark; ++m) write_mark(out_, s.marks[m], scene_.landscape, scene_.by_document);
    if (e.document_sign) write_document_sign(out_, *e.document_sign, e.document);
    if (e.doubt) write_doubt(out_, *e.doubt);
    text_.label(e.label);
    out_.raw("</g>\n");
  }

  void name(SceneEvent const& e) {
    out_.text(e.when);
    if (!e.title.empty()) {
      out_.raw(": ");
      out_.text(e.title);
    }
    if (e.doubt) {
      out_.raw(". ");
      out_.text(e.doubt->words);
    }
  }

  Scene const& scene_;
  PictureOptions const& options_;
  bool several_;
  Markup out_;
  SvgText text_;
  std::string id_;
};

}  // namespace

void append_event_id(std::string& out, std::uint32_t document, std::uint32_t number, bool several) {
  if (several) ((out += 'd') += std::to_string(document + 1)) += '-';
  (out += 'e') += std::to_string(number);
}

std::string svg_document(Scene const& scene, Type const& type, PictureOptions const& options, bool several) {
  return SvgWriter(scene, type, options, several).document();
}

void append_svg_sheet(std::string& out, Scene const& scene, Type const& type, PictureOptions const& options, bool several, std::size_t sheet) {
  out += SvgWriter(scene, type, options, several).one_sheet(sheet);
}

}  // namespace kalpanji::render
