// The programme as plain text, for a terminal or a letter, and as Markdown. Titles come from strangers: controls, line ends
// and marks that turn the direction of a line are taken out.
#include "render/write_itinerary.hpp"

#include "render/clusters.hpp"
#include "render/escape.hpp"

namespace kalpanji::render {

namespace {

using Section = ProgrammeSection;
using Line = ProgrammeLine;

bool in_bengali(ItineraryOptions const& o) { return o.programme.voice.language == Language::bengali; }

std::string nothing(ItineraryOptions const& o) { return in_bengali(o) ? "কোনো তারিখযুক্ত ঘটনা পাওয়া যায়নি।" : "No dated events found."; }
std::string conflict_label(ItineraryOptions const& o) { return in_bengali(o) ? "অসঙ্গতি" : "conflict"; }

std::size_t time_width(Section const& s) {
  std::size_t out = 0;
  for (auto const& line : s.lines) out = std::max(out, clusters(line.time));
  return out;
}

}  // namespace

std::string itinerary_note(Line const& line) { return line.recurring ? "↻ " + line.note : line.note; }

std::string write_itinerary_text(Chronicles chronicles, ItineraryOptions const& options) {
  auto const all = programme(chronicles, options.programme);
  if (all.sections.empty()) return nothing(options) + "\n";
  auto const styled = [&](char const* code, std::string const& s) { return options.color ? std::string{"\x1b["} + code + "m" + s + "\x1b[0m" : s; };
  auto const bold = [&](std::string const& s) { return styled("1", s); };
  auto const faint = [&](std::string const& s) { return styled("2", s); };
  std::string out = bold(one_line(all.title)) + "\n";
  for (auto const& section : all.sections) {
    if (!section.gap.empty()) out += "\n" + faint("  … " + section.gap) + "\n";
    out += "\n" + bold(section.heading) + (section.other_dates.empty() ? "" : faint(" · " + section.other_dates)) + "\n";
    auto const width = time_width(section);
    for (auto const& line : section.lines) {
      auto const lead = width == 0 ? std::string{"  • "} : "  " + line.time + std::string(width - clusters(line.time), ' ') + "  ";
      out += lead + one_line(line.event->title);
      if (auto const note = itinerary_note(line); !note.empty()) out += " (" + one_line(note) + ")";
      out += "  " + faint("[" + one_line(line.source) + "]") + "\n";
      for (auto const& conflict : line.conflicts)
        if (!conflict.repeated) out += std::string(width == 0 ? 4 : width + 4, ' ') + "⚠ " + conflict_label(options) + ": " + one_line(conflict.words) + "\n";
    }
  }
  return out;
}

std::string write_itinerary_markdown(Chronicles chronicles, ItineraryOptions const& options) {
  auto const all = programme(chronicles, options.programme);
  if (all.sections.empty()) return nothing(options) + "\n";
  // The page's name is no heading: every `#` is a day.
  std::string out = "**" + escape_markdown(all.title) + "**\n";
  for (auto const& section : all.sections) {
    if (!section.gap.empty()) out += "\n*" + escape_markdown(section.gap) + "*\n";
    out += "\n# " + section.heading + (section.other_dates.empty() ? "" : " · " + section.other_dates) + "\n\n";
    for (auto const& line : section.lines) {
      out += "- " + (line.time.empty() ? "" : "**" + line.time + "** ") + escape_markdown(line.event->title);
      if (auto const note = itinerary_note(line); !note.empty()) out += " (" + escape_markdown(note) + ")";
      out += " — *" + escape_markdown(line.source) + "*\n";
      for (auto const& conflict : line.conflicts)
        if (!conflict.repeated) out += "  - ⚠ " + conflict_label(options) + ": " + escape_markdown(conflict.words) + "\n";
    }
  }
  return out;
}

}  // namespace kalpanji::render
