// Draws the seeded sets into a folder for the browser's test: 20, 100, 500 and 2000 events over a month, a year and a century, and one of
// every kind in each form of the picture. Beside each file stands the number of events that it must show.
#include <cstdio>
#include <fstream>
#include <string>

#include "render/write_svg.hpp"
#include "render/write_timeline.hpp"
#include "tests/render/seeded.hpp"

using namespace kalpanji;

namespace {

bool put(std::string const& path, std::string const& text, int events) {
  std::ofstream(path, std::ios::binary) << text;
  std::ofstream count(path + ".events");
  count << events;
  return static_cast<bool>(count.flush());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: draw_sets DIR\n", stderr), 2;
  std::string const dir = std::string{argv[1]} + "/";
  bool good = true;
  std::uint32_t seed = 1;
  for (int const events : {20, 100, 500, 2000})
    for (int const days : {30, 365, 36'525}) {
      auto const chronicle = test::seeded_chronicle(seed++, {events, days, false});
      timeline::Chronicle const* const one = &chronicle;
      std::string const name = dir + "set-" + std::to_string(events) + "-" + std::to_string(days);
      render::PictureOptions outline, landscape, live;
      landscape.orientation = render::Orientation::landscape;
      live.text = render::TextMode::system;
      good = good && put(name + ".svg", render::write_svg({&one, 1}, outline), events) && put(name + "-landscape.svg", render::write_svg({&one, 1}, landscape), events) &&
             put(name + "-system.svg", render::write_svg({&one, 1}, live), events);
    }
  auto const chronicle = test::seeded_chronicle(77, {60, 700, true}), second = test::seeded_chronicle(78, {30, 700, true});
  timeline::Chronicle const* const both[] = {&chronicle, &second};
  std::span<timeline::Chronicle const* const> const first{both, 1};
  render::PictureOptions narrow, wide, paper, embed, system, grouped;
  narrow.width = 360;
  wide.orientation = render::Orientation::landscape;
  paper.paper = render::Paper::a4;
  embed.text = render::TextMode::embed;
  system.text = render::TextMode::system;
  grouped.by_document = true;
  grouped.calendars = {timeline::Calendar::gregorian, timeline::Calendar::bangla_bd};
  good = good && put(dir + "kinds-narrow.svg", render::write_svg(first, narrow), 60) && put(dir + "kinds-landscape.svg", render::write_svg(first, wide), 60) &&
         put(dir + "kinds-a4.svg", render::write_svg(first, paper), 60) && put(dir + "kinds-embed.svg", render::write_svg(first, embed), 60) &&
         put(dir + "kinds-system.svg", render::write_svg(first, system), 60) && put(dir + "kinds-grouped.svg", render::write_svg(both, grouped), 90) &&
         put(dir + "kinds-page.html", render::write_timeline_html(first, embed), 60);
  return good ? 0 : 1;
}
