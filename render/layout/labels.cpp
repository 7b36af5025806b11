// Lettering: the date in bold, the title in full up to three lines, and under it what is doubtful, with its signs.
#include "render/layout/labels.hpp"

#include <algorithm>
#include <utility>

#include "render/finding_words.hpp"

namespace kalpanji::render {
namespace {

constexpr std::string_view no_title = "\u2014";

/// The widest line, in 1/1000 of the font size, that stays within `width`.
std::int32_t in_ems(Unit width, std::int32_t size) { return static_cast<std::int32_t>(width * 1000 / (size * px)); }

}  // namespace

Unit Letterer::add(Label& label, std::string_view words, Face face, sizes::Setting const& setting, Ink ink, Point at, Unit width,
                   std::size_t most) {
  Lines set = set_lines(type_, words, face, in_ems(width, setting.size), most);
  missing_ += set.missing;
  for (Line& line : set.lines) {
    label.lines.push_back({{at.x, at.y + setting.base}, setting.size, ink, std::move(line)});
    at.y += setting.line;
  }
  return at.y;
}

std::string Letterer::when(Entry const& entry) const {
  timeline::Moment const& m = *entry.moment;
  return m.precision == timeline::Precision::day && m.first == m.last ? full_day_words(date::year_month_day{m.first}, voice_)
                                                                      : moment_words(m, voice_);
}

SetLabel Letterer::label(Entry const& entry, bool heading) {
  SetLabel out;
  out.label.words = entry.event->title;
  Unit y = 0;
  Unit const wide = sizes::label_width, narrow = wide - sizes::sign_width;
  if (heading) y = add(out.label, when(entry), Face::bold, sizes::heading, Ink::date, {0, y}, wide, 1);
  Unit const below = add(out.label, entry.event->title, Face::regular, sizes::body, Ink::text, {0, y}, wide, sizes::title_lines);
  y = below > y ? below : add(out.label, no_title, Face::regular, sizes::body, Ink::muted, {0, y}, wide, 1);
  if (entry.finding) {
    out.doubt = conflict_words(*entry.finding, voice_);
    out.sign = y;
    y = add(out.label, out.doubt, Face::bold, sizes::note, Ink::warning, {sizes::sign_width, y}, narrow, sizes::note_lines);
    if (entry.other_day) {
      std::string const other = full_day_words(date::year_month_day{*entry.other_day}, voice_) + "?";
      out.ring_sign = y + sizes::note.line / 2;
      y = add(out.label, other, Face::regular, sizes::note, Ink::warning, {sizes::sign_width, y}, narrow, 1);
      out.doubt += "; " + other;
    }
    y = std::max(y, *out.sign + sizes::note.line);
  }
  out.height = y;
  return out;
}

std::vector<SetLabel> Letterer::label_all(Gathered const& all) {
  std::vector<SetLabel> out;
  out.reserve(all.entries.size());
  for (Group const& group : all.groups)
    for (std::size_t i = group.first; i < group.last; ++i) out.push_back(label(all.entries[i], i == group.first));
  return out;
}

}  // namespace kalpanji::render
