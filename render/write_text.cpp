// The itinerary as plain text, for a terminal or a letter: days in order, each with its weekday, events and source.
#include "render/agenda.hpp"
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/places.hpp"
#include "render/writers.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

std::string heading(Moment const& m, Voice v) {
  auto const words = moment_words(m, v);
  if (m.precision == Precision::day) return words;
  bool const bn = v.language == Language::bengali;
  return words + (m.precision == Precision::month ? (bn ? ", দিন অজানা" : ", day unknown") : (bn ? ", মাস ও দিন অজানা" : ", month and day unknown"));
}

std::string title_line(std::vector<Item> const& items, TextOptions const& options) {
  auto const bn = options.voice.language == Language::bengali;
  if (!options.title.empty()) return std::string{options.title};
  auto const span_words = [&](Moment const& m, date::sys_days day) {
    Moment end = m;
    end.first = day;
    return m.precision == Precision::day ? day_words(date::year_month_day{day}, options.voice) : moment_words(end, options.voice);
  };
  auto const& first = *items.front().moment;
  auto const* last = &first;
  for (auto const& item : items)
    if (item.moment->last > last->last) last = item.moment;
  auto const from = span_words(first, first.first), to = span_words(*last, last->precision == Precision::day ? last->last : last->first);
  return std::string{bn ? "দিনপঞ্জি: " : "Itinerary: "} + (from == to ? from : from + " – " + to);
}

std::string source(Item const& item, Places const& places, bool name_file, Voice v) {
  auto const line = number(places.at(item.event->sentence.first).line, v);
  auto const place = v.language == Language::bengali ? line + " নং লাইন" : "line " + line;
  return name_file ? one_line(item.chronicle->id) + ", " + place : place;
}

}  // namespace

std::string write_itinerary(Chronicles chronicles, TextOptions const& options) {
  auto const v = options.voice;
  bool const bn = v.language == Language::bengali;
  auto const items = agenda(chronicles);
  if (items.empty()) return bn ? "কোনো তারিখযুক্ত ঘটনা পাওয়া যায়নি।\n" : "No dated events found.\n";

  std::vector<Places> places;
  for (auto const* chronicle : chronicles) places.emplace_back(chronicle->text);
  auto const places_of = [&](Chronicle const* c) -> Places const& {
    return places[static_cast<std::size_t>(std::find(chronicles.begin(), chronicles.end(), c) - chronicles.begin())];
  };
  auto const bold = [&](std::string const& s) { return options.color ? "\x1b[1m" + s + "\x1b[0m" : s; };
  auto const faint = [&](std::string const& s) { return options.color ? "\x1b[2m" + s + "\x1b[0m" : s; };

  std::string out = bold(title_line(items, options)) + "\n";
  std::string last_heading;
  for (auto const& item : items) {
    if (auto words = heading(*item.moment, v); words != last_heading) {
      out += "\n" + bold(words) + "\n";
      last_heading = std::move(words);
    }
    out += "  • " + one_line(item.event->title) + "  " + faint("[" + source(item, places_of(item.chronicle), chronicles.size() > 1, v) + "]") + "\n";
    for (auto const f : item.event->findings)
      out += std::string{"    "} + (bn ? "⚠ অসঙ্গতি: " : "⚠ conflict: ") + finding_words(*item.chronicle, item.chronicle->findings[f], v) + "\n";
  }
  return out;
}

}  // namespace kalpanji::render
