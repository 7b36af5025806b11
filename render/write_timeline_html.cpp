// The timeline as one page that needs nothing else: live text with its fonts inside, no script, nothing fetched. Each event of the list
// is linked to its mark in the picture and to its sentence in the text, and says to search engines what it is.
#include <algorithm>

#include "render/document_names.hpp"
#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/layout/layout.hpp"
#include "render/picture_words.hpp"
#include "render/schema_org.hpp"
#include "render/story.hpp"
#include "render/svg_style.hpp"
#include "render/svg_writer.hpp"
#include "render/write_timeline.hpp"

namespace kalpanji::render {
namespace {

using timeline::Precision;

constexpr std::int32_t column_width = 400;  // of the picture beside the list: readable on a telephone too, where it is shown a little smaller

// The picture's sign: ⚠ is in none of the page's fonts.
constexpr std::string_view alert_sign = R"(<svg width="16" height="16" viewBox="-1 0 16 16" aria-hidden="true"><path class="sign" d="M7 1 14 14H0ZM7 5.5V9M7 11.5V11.5"/></svg> )";

constexpr std::string_view page_style = R"(:root{color-scheme:light dark}
body{font:1rem/1.6 "Noto Sans Bengali","Noto Sans",sans-serif;margin:0 auto;padding:1rem;max-width:72rem;background:#fffefb;color:#1b1a18}
h1{font-size:1.5rem;line-height:1.4;margin:.5rem 0 1rem}h2{font-size:1.125rem;margin:2rem 0 .5rem}a{color:#0b4a86}
main{display:grid;grid-template-columns:minmax(0,400px) minmax(0,1fr);gap:1rem 2.5rem;align-items:start}.wide{grid-template-columns:minmax(0,1fr)}
.picture{overflow-x:auto}.picture svg{display:block;margin:0 auto 1rem}
ol{list-style:none;padding:0;margin:0}li{padding:.5rem 0;border-top:1px solid #b9b4a6;break-inside:avoid}time,.when{font-weight:700}
li p{margin:0}.conflict{color:#a33400}.sources{font-size:.9375rem}.source{white-space:pre-wrap;overflow-wrap:anywhere}
:target{outline:2px solid #a33400;outline-offset:3px}
@media (max-width:50rem){main{grid-template-columns:minmax(0,1fr)}body{padding:.75rem}}
@media screen and (prefers-color-scheme:dark){body{background:#14171a;color:#ebe8e2}a{color:#93c5f4}li{border-color:#454b51}.conflict{color:#ffb184}}
@page{margin:15mm}
@media print{body{max-width:none;padding:0;background:none;color:#000}main{display:block}.picture{overflow:visible}.picture svg{max-width:100%}.source{font-size:.8125rem}h2{break-after:avoid}}
)";

/// On paper each sheet of the picture is a page of its own, which says the title itself; a hair lower than the paper, so that no
/// renderer's rounding moves its foot to the next page.
std::string paper_style(PictureOptions const& o) {
  struct Size { std::string_view name, height, width; };
  if (o.paper == Paper::none) return {};
  Size const size = o.paper == Paper::a4 ? Size{"A4", "296.5mm", "209.5mm"} : o.paper == Paper::a3 ? Size{"A3", "419.5mm", "296.5mm"} : Size{"letter", "10.98in", "8.48in"};
  bool const wide = o.orientation == Orientation::landscape;
  std::string const named = std::string{size.name} + (wide ? " landscape" : "");
  return "@page{size:" + named + "}\n@page sheet{margin:0}\n@media print{header{display:none}.picture{page:sheet}.picture svg{break-after:page;margin:0 auto;width:auto!important;height:" +
         std::string{wide ? size.width : size.height} + "!important}}\n";
}

std::string words(PictureOptions const& o, std::string_view bn, std::string_view en) { return std::string{o.voice.language == Language::bengali ? bn : en}; }

/// <time datetime> takes days, months and years from 1 to 9999, and local times.
std::string time_element(StoryEvent const& e) {
  auto const text = escape_xml(e.when);
  Extent const& x = e.extent;
  if (!four_figures(x.first)) return "<span class=\"when\">" + text + "</span>";
  std::string value = edtf_day(day_of(x.first));
  if (x.precision == Precision::minute) value = iso_minute(x.first).substr(0, 16);
  else if (!x.range && x.precision == Precision::month) value = value.substr(0, 7);
  else if (!x.range && x.precision >= Precision::year) value = value.substr(0, 4);
  return "<time datetime=\"" + value + "\">" + text + "</time>";
}

std::string sentence_id(StoryEvent const& e) { return "s-" + e.id; }

/// The text with an anchor at every sentence that tells an event.
void append_source(std::string& out, timeline::Chronicle const& chronicle, std::vector<StoryEvent const*> events) {
  std::stable_sort(events.begin(), events.end(), [](StoryEvent const* a, StoryEvent const* b) { return a->event->sentence.first < b->event->sentence.first; });
  std::string_view const text = chronicle.text;
  std::size_t at = 0;
  for (StoryEvent const* e : events) {
    auto const first = std::min<std::size_t>(e->event->sentence.first, text.size());
    if (first > at) out += escape_xml_text(text.substr(at, first - at));
    out += "<span id=\"" + sentence_id(*e) + "\">";
    auto const last = std::min<std::size_t>(std::max<std::size_t>(e->event->sentence.last, first), text.size());
    if (last > std::max(at, first)) out += escape_xml_text(text.substr(std::max(at, first), last - std::max(at, first)));
    out += "</span>";
    at = std::max(at, last);
  }
  out += escape_xml_text(text.substr(at));
}

}  // namespace

std::string write_timeline_html(Chronicles chronicles, PictureOptions const& given) {
  PictureOptions options = given;
  options.headless = options.paper == Paper::none;
  if (options.width == 0 && options.paper == Paper::none && options.orientation == Orientation::portrait) options.width = column_width;
  bool const wide = options.orientation == Orientation::landscape || options.paper != Paper::none || options.width > 2 * column_width;
  Story const story = story_of(chronicles, options);
  Type type;
  Scene const scene = lay_out(chronicles, options, type);
  auto const names = document_names(chronicles, options.voice.language);
  std::string const title = escape_xml(story.title), code = words(options, "bn", "en");
  std::string out = "<!DOCTYPE html>\n<html lang=\"" + code + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                    title + "</title>\n<style>\n" + picture_style(options, true) + std::string{page_style} + paper_style(options) + "</style>\n" +
                    "</head>\n<body>\n<header><h1>" + title + "</h1></header>\n<main" + (wide ? " class=\"wide\"" : "") + ">\n<div class=\"picture\">\n";
  for (std::size_t s = 0; s < scene.sheets.size(); ++s) append_svg_sheet(out, scene, type, options, story.several, s);
  out += "</div>\n<div>\n";
  if (story.events.empty()) out += "<p>" + escape_xml(nothing_words(options.voice.language)) + "</p>\n";
  out += "<ol>\n";
  for (StoryEvent const& e : story.events) {
    Microdata const data = schema_org_microdata(e);
    out += "<li id=\"i-" + e.id + "\"" + data.attributes + ">" + data.days + "<p><a href=\"#" + e.id + "\">" + time_element(e) + "</a></p>\n<p><bdi" +
           (data.attributes.empty() ? "" : " itemprop=\"name\"") + ">" + escape_xml(e.headline) + "</bdi>";
    if (story.several) out += " <small>(" + escape_xml(names[e.document]) + ")</small>";
    out += " <a href=\"#" + sentence_id(e) + "\">" + words(options, "মূল বাক্য", "source sentence") + "</a></p>\n";
    if (!e.conflict.empty()) out += "<p class=\"conflict\">" + std::string{alert_sign} + escape_xml(e.conflict) + "</p>\n";
    out += "</li>\n";
  }
  out += "</ol>\n</div>\n</main>\n<section class=\"sources\" aria-label=\"" + words(options, "মূল লেখা", "The text") + "\">\n";
  for (std::size_t c = 0; c < chronicles.size(); ++c) {
    std::vector<StoryEvent const*> own;
    for (StoryEvent const& e : story.events)
      if (e.document == c) own.push_back(&e);
    out += "<h2>" + words(options, "মূল লেখা", "The text") + (chronicles[c]->id.empty() ? "" : ": " + escape_xml(names[c])) + "</h2>\n<div class=\"source\">";
    append_source(out, *chronicles[c], std::move(own));
    out += "</div>\n";
  }
  return out + "</section>\n</body>\n</html>\n";
}

}  // namespace kalpanji::render
