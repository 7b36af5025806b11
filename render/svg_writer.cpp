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
      width = std::max(width, sheet.width);
      height += sheet.height;
    }
    open(width, height, "");
    out_.raw("<style>\n");
    out_.raw(picture_style(options_, true));
    if (options_.paper != Paper::none) page_rule();
    out_.raw("</style>\n");
    if (text_.outlined()) {
      out_.raw("<defs>\n");
      text_.outlines();
      out_.raw("</defs>\n");
    }
    out_.rect("paper", {0, 0, width, height});
    out_.raw("\n");
    Unit top = 0;
    for (Sheet const& s : scene_.sheets) {
      if (scene_.sheets.size() > 1) {
        out_.raw("<g class=\"page\" transform=\"translate(0 ");
        out_.length(top);
        out_.raw(")\">\n");
      }
      sheet(s);
      if (scene_.sheets.size() > 1) out_.raw("</g>\n");
      top += s.height;
    }
    out_.raw("</svg>\n");
    return out_.take();
  }

  std::string one_sheet(std::size_t index) {
    Sheet const& s = scene_.sheets[index];
    open(s.width, s.height, std::to_string(index + 1));
    out_.rect("paper", {0, 0, s.width, s.height});
    out_.raw("\n");
    sheet(s);
    out_.raw("</svg>\n");
    return out_.take();
  }

 private:
  void page_rule() {
    std::string_view const name = options_.paper == Paper::a4 ? "A4" : options_.paper == Paper::a3 ? "A3" : "letter";
    out_.raw("@page{size:");
    out_.raw(name);
    if (scene_.landscape) out_.raw(" landscape");
    out_.raw(";margin:0}\n");
  }

  void open(Unit width, Unit height, std::string_view suffix) {
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
    out_.length(width);
    out_.raw(" ");
    out_.length(height);
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
    for (Mark const& m : s.legend) write_mark(out_, m, scene_.landscape, true);
    out_.raw("\n");
    ruler(s);
    out_.raw("</g>\n<g role=\"list\">\n");
    // In order of time: what is read out is read in the order of the story.
    for (SceneEvent const& e : s.events) event(e, s);
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
    for (Label const& words : s.captions) {
      text_.label(words);
      out_.raw("\n");
    }
  }

  void leader(SceneEvent const& e) {
    out_.raw("<path class=\"leader\" data-id=\"");
    out_.raw(id_);
    out_.raw("\" d=\"");
    for (std::size_t i = 0; i < e.leader_points; ++i) {
      Point const p = e.leader[i];
      if (i > 0 && p.x == e.leader[i - 1].x) {
        out_.raw("V");
        out_.length(p.y);
      } else if (i > 0 && p.y == e.leader[i - 1].y) {
        out_.raw("H");
        out_.length(p.x);
      } else {
        out_.go(i == 0 ? 'M' : 'L', p);
      }
    }
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
    bool const live = options_.text == TextMode::system;
    out_.raw("<g role=\"listitem\"");
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
    leader(e);
    for (auto m = e.first_mark; m < e.last_mark; ++m) write_mark(out_, s.marks[m], scene_.landscape, scene_.by_document);
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
