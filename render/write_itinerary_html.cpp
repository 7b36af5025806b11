// The programme as one page: times in a column of their own, no program, no foreign reference; A4 when printed. Search engines
// find the same events as schema.org data.
#include <algorithm>
#include <set>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/schema_org.hpp"
#include "render/write_itinerary.hpp"

namespace kalpanji::render {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Noto Sans Bengali", "Noto Sans", sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; border-bottom: 2px solid; padding-bottom: .25rem; }
.other { font-weight: normal; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; break-after: avoid; }
table { width: 100%; border-collapse: collapse; }
tr { break-inside: avoid; }
td { vertical-align: top; padding: .25rem .75rem .25rem 0; }
td.time { width: 12rem; font-weight: bold; }
td.source { width: 8rem; font-size: .875rem; text-align: right; padding-right: 0; }
p.gap { font-style: italic; margin: 1.25rem 0 0; }
p.conflict { margin: .25rem 0 0; padding-left: .75rem; border-left: 3px solid; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } }
@page { size: A4; margin: 18mm; }
)";

// <time datetime> takes the years 1 to 9999 only.
std::string heading(ProgrammeSection const& s) {
  auto const words = escape_xml(s.heading);
  auto const year = static_cast<int>(date::year_month_day{s.first}.year());
  if (s.kind != ProgrammeSection::Kind::day || year < 1 || year > 9999) return words;
  return "<time datetime=\"" + edtf_day(s.first) + "\">" + words + "</time>";
}

// A title of Latin letters inside a Bengali page and marks of direction stay inside their own line.
std::string isolated(std::string_view text) { return "<bdi>" + escape_xml(one_line(text)) + "</bdi>"; }

/// The events that the programme tells on their own days, for search engines.
std::string events_of(Chronicles chronicles, Programme const& all, ItineraryOptions const& options) {
  std::set<timeline::Event const*> told;
  for (auto const& section : all.sections)
    for (auto const& line : section.lines) told.insert(line.event);
  PictureOptions picture;
  picture.voice = options.programme.voice;
  Story const story = story_of(chronicles, picture);
  std::vector<StoryEvent const*> out;
  for (StoryEvent const& e : story.events)
    if (told.contains(e.event)) out.push_back(&e);
  return schema_org_script(out);
}

/// A row is the anchor of its event, once: the days of what recurs or goes on follow without one.
std::string anchor(Chronicles chronicles, ProgrammeLine const& line, std::set<timeline::Event const*>& anchored) {
  if (!anchored.insert(line.event).second) return {};
  auto const document = std::find(chronicles.begin(), chronicles.end(), line.chronicle) - chronicles.begin();
  return " id=\"" + (chronicles.size() > 1 ? "d" + std::to_string(document + 1) + "-" : "") + event_id(line) + "\"";
}

}  // namespace

std::string write_itinerary_html(Chronicles chronicles, ItineraryOptions const& options) {
  auto const all = programme(chronicles, options.programme);
  bool const bn = options.programme.voice.language == Language::bengali;
  auto const title = escape_xml(one_line(all.title));
  std::string out = std::string{"<!DOCTYPE html>\n<html lang=\""} + (bn ? "bn" : "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title + "</title>\n<style>" + std::string{style} +
                    "</style>\n" + events_of(chronicles, all, options) + "</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n";
  if (all.sections.empty()) out += std::string{"<p>"} + (bn ? "কোনো তারিখযুক্ত ঘটনা পাওয়া যায়নি।" : "No dated events found.") + "</p>\n";
  std::set<timeline::Event const*> anchored;
  for (auto const& section : all.sections) {
    if (!section.gap.empty()) out += "<p class=\"gap\">" + escape_xml(section.gap) + "</p>\n";
    out += "<section>\n<h2>" + heading(section) + (section.other_dates.empty() ? "" : " <span class=\"other\">· " + escape_xml(section.other_dates) + "</span>") + "</h2>\n<table role=\"presentation\">\n";
    for (auto const& line : section.lines) {
      out += "<tr" + anchor(chronicles, line, anchored) + "><td class=\"time\">" + escape_xml(line.time) + "</td><td>" + isolated(line.event->title);
      if (auto const note = itinerary_note(line); !note.empty()) out += " (" + escape_xml(note) + ")";
      for (auto const& conflict : line.conflicts)
        if (!conflict.repeated) out += std::string{"<p class=\"conflict\">⚠ "} + (bn ? "অসঙ্গতি: " : "conflict: ") + isolated(conflict.words) + "</p>";
      out += "</td><td class=\"source\">" + isolated(line.source) + "</td></tr>\n";
    }
    out += "</table>\n</section>\n";
  }
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace kalpanji::render
