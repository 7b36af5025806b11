// Lettering: the date in bold, the title in full up to three lines, and under it what is doubtful, with its signs.
#include "render/layout/labels.hpp"

#include <algorithm>
#include <utility>

#include "render/finding_words.hpp"
#include "render/picture_words.hpp"

namespace kalpanji::render {
namespace {

constexpr std::string_view no_title = "\u2014";
constexpr Unit endless = 100'000 * px;

/// The widest line, in 1/1000 of the font size, that stays within `width`.
std::int32_t in_ems(Unit width, std::int32_t size) { return static_cast<std::int32_t>(width * 1000 / (size * px)); }
Unit in_units(std::int32_t ems, std::int32_t size) { return Unit{ems} * size * px / 1000; }

}  // namespace

Unit Letterer::add(std::string_view words, Face face, sizes::Setting const& setting, Ink ink, Point at, Unit width, std::size_t most) {
  lines_.clear();
  scene_.missing += setter_.set(words, face, in_ems(width, setting.size), most, scene_.pieces, lines_);
  for (Line const& line : lines_) {
    scene_.lines.push_back({{at.x, at.y + setting.base}, setting.size, ink, face, line, false, words});
    at.y += setting.line;
  }
  return at.y;
}

Label Letterer::caption(std::string_view words, Face face, sizes::Setting const& setting, Ink ink, Point at, Unit width, std::size_t most,
                        int align) {
  Label label{words, end(), end()};
  add(words, face, setting, ink, at, width, most);
  label.last = end();
  for (std::uint32_t i = label.first; i < label.last; ++i)
    scene_.lines[i].at.x -= in_units(scene_.lines[i].line.width, setting.size) * align / 2;
  return label;
}

Unit Letterer::width_of(std::string_view words, Face face, sizes::Setting const& setting) {
  lines_.clear();
  auto const kept = scene_.pieces.size();
  setter_.set(words, face, in_ems(endless, setting.size), 1, scene_.pieces, lines_);
  scene_.pieces.resize(kept);
  return lines_.empty() ? 0 : in_units(lines_.front().width, setting.size);
}

SetEntry Letterer::set(Entry const& entry, bool heading, std::string_view when, std::string_view heading_words, Form const& form) {
  Unit const width = form.label_width;
  auto const& body = form.narrow ? sizes::narrow_body : sizes::body;
  SetEntry out;
  out.when = when;
  out.label.first = end();
  Unit y = 0;
  if (entry.chronicle == nullptr) {  // the reference day says only its date
    out.label.words = when;
    out.height = add(heading_words, Face::bold, sizes::heading, Ink::muted, {0, y}, width, sizes::heading_lines);
    out.label.last = end();
    return out;
  }
  std::string_view const title = entry.event->title;
  out.label.words = title;
  if (heading) y = add(heading_words, Face::bold, sizes::heading, Ink::date, {form.sign, y}, width - form.sign, sizes::heading_lines);
  out.document_sign = heading && form.sign > 0;
  Unit const below = add(title, Face::regular, body, Ink::text, {0, y}, width, sizes::title_lines);
  y = below > y ? below : add(no_title, Face::regular, body, Ink::muted, {0, y}, width, 1);
  std::string reason = entry.finding ? conflict_words(*entry.finding, voice_) : std::string{};
  if (!reason.empty()) {
    Unit const narrow = width - sizes::sign_width;
    std::size_t const note_lines = form.landscape ? sizes::flag_note_lines : sizes::note_lines;
    if (entry.other_day) {
      auto const other = scene_.keep(full_day_words(date::year_month_day{*entry.other_day}, voice_) + "?");
      auto const words = scene_.keep(std::move(reason));
      out.sign = y;
      y = add(words, Face::bold, sizes::note, Ink::warning, {sizes::sign_width, y}, narrow, note_lines);
      out.ring_sign = y + sizes::note.line / 2;
      y = add(other, Face::regular, sizes::note, Ink::warning, {sizes::sign_width, y}, narrow, sizes::other_day_lines);
      out.doubt = scene_.keep(std::string{words} + "; " + std::string{other});
    } else {
      out.doubt = scene_.keep(std::move(reason));
      out.sign = y;
      y = add(out.doubt, Face::bold, sizes::note, Ink::warning, {sizes::sign_width, y}, narrow, note_lines);
    }
    y = std::max(y, *out.sign + sizes::note.line);
  }
  out.height = y;
  out.label.last = end();
  return out;
}

/// A further clock reading of a day just told leaves out what does not change: ১৪ নভেম্বর, সকাল ১০টা.
std::string Letterer::brief(std::string_view when, Entry const& entry, Entry const* before) const {
  auto const day = day_of(entry.extent.first);
  if (before == nullptr || before->chronicle == nullptr || entry.extent.precision > timeline::Precision::day_part || day_of(before->extent.first) != day) return std::string{when};
  date::year_month_day const date{day};
  auto const in_full = full_day_words(date, voice_);
  if (!when.starts_with(in_full) || when.size() == in_full.size()) return std::string{when};
  auto const month = month_name(static_cast<std::uint8_t>(static_cast<unsigned>(date.month())), voice_.language);
  return number(static_cast<unsigned>(date.day()), voice_) + " " + std::string{month} + std::string{when.substr(in_full.size())};
}

bool Letterer::parts_fit(std::string_view words, Unit width) {
  for (std::size_t from = 0, to; from <= words.size(); from = to + 1) {
    to = std::min(words.find(' ', from), words.size());
    if (width_of(words.substr(from, to - from), Face::bold, sizes::heading) > width) return false;
  }
  return true;
}

Labels Letterer::set_all(Gathered const& all, Form const& form, Unit tallest) {
  Labels out;
  out.entries.reserve(all.entries.size());
  out.blocks.reserve(all.groups.size());
  scene_.lines.reserve(scene_.lines.size() + 5 * all.entries.size());
  scene_.pieces.reserve(scene_.pieces.size() + 14 * all.entries.size());
  for (std::uint32_t g = 0; g < all.groups.size(); ++g) {
    Group const& group = all.groups[g];
    Entry const& head = all.entries[group.first];
    auto const when = scene_.keep(head.chronicle == nullptr ? reference_words(day_of(head.extent.first), voice_) : moment_words(*head.moment, voice_));
    auto said = head.chronicle == nullptr ? std::string{when} : brief(when, head, g == 0 ? nullptr : &all.entries[all.groups[g - 1].first]);
    for (bool const after_hours : {false, true})
      if (auto whole = unbroken_dates(said, after_hours); form.label_width - form.sign >= sizes::surely_unbroken || parts_fit(whole, form.label_width - form.sign)) {
        said = std::move(whole);
        break;
      }
    auto const heading_words = said == when ? when : scene_.keep(std::move(said));
    for (std::size_t i = group.first; i < group.last; ++i) {
      bool const begins = i == group.first;
      bool heading = begins || form.landscape;
      auto const pieces = scene_.pieces.size(), lines = scene_.lines.size();
      SetEntry entry = set(all.entries[i], heading, when, heading_words, form);
      if (!heading && out.blocks.back().height + sizes::between_titles + entry.height > tallest) {
        scene_.pieces.resize(pieces);  // it begins a label of its own, which names the date again
        scene_.lines.resize(lines);
        heading = true;
        entry = set(all.entries[i], true, when, heading_words, form);
      }
      auto const at = static_cast<std::uint32_t>(i);
      if (heading) out.blocks.push_back({g, at, at, 0, begins});
      Block& block = out.blocks.back();
      block.height += (block.first == block.last ? 0 : sizes::between_titles) + entry.height;
      block.last = at + 1;
      out.entries.push_back(entry);
    }
  }
  return out;
}

}  // namespace kalpanji::render
