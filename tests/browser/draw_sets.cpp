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

/// Words that a browser without a Bengali font gets wrong: conjuncts, reph, vowel signs in two parts, য় and ড় in one letter and in two.
timeline::Chronicle conjuncts() {
  timeline::Chronicle out;
  int day = 0;
  for (auto const* title : {"শ্রদ্ধা, রাষ্ট্র, কর্তৃক, ক্ষমতা, দুর্গোৎসব", "বিশ্ববিদ্যালয়ের শিক্ষার্থীরা দাঁড়ায়, নৌকোয় ঢেউ", "ক্ষ্মী স্ত্রী র‍্যাব উৎস দুঃখ চাঁদ বাংলা", "আশ্বিনে জ্ঞানের সঙ্গে উদ্‌যাপন, ঐক্য ও ঔষধ",
                            "স্পৃহা, ম্যাজিস্ট্রেট, ত্র্যহস্পর্শ, নিষ্ঠুর, হৃৎপিণ্ড"}) {
    timeline::Expression e;
    e.moment.resolved = true;
    e.moment.first = e.moment.last = date::sys_days{date::year{2024} / 7 / ++day};
    timeline::Event event;
    event.when = static_cast<std::uint32_t>(out.expressions.size());
    event.title = title;
    out.expressions.push_back(std::move(e));
    out.events.push_back(std::move(event));
  }
  return out;
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
  render::PictureOptions outline, narrow, wide, paper, wide_paper, embed, page, wide_page, system, grouped;
  narrow.width = 360;
  wide.orientation = wide_paper.orientation = render::Orientation::landscape;
  paper.paper = render::Paper::a4;
  wide_paper.paper = render::Paper::letter;
  embed.text = render::TextMode::embed;
  page.text = wide_page.text = render::TextMode::embed;
  page.paper = render::Paper::a4;
  wide_page.paper = render::Paper::letter;
  wide_page.orientation = render::Orientation::landscape;
  system.text = render::TextMode::system;
  grouped.by_document = true;
  grouped.calendars = {timeline::Calendar::gregorian, timeline::Calendar::bangla_bd};
  grouped.reference = date::sys_days{date::year{1990} / 5 / 1};
  good = good && put(dir + "kinds-narrow-outline.svg", render::write_svg(first, narrow), 60) && put(dir + "kinds-landscape-outline.svg", render::write_svg(first, wide), 60) &&
         put(dir + "kinds-a4-outline.svg", render::write_svg(first, paper), 60) && put(dir + "kinds-letter-outline.svg", render::write_svg(first, wide_paper), 60) &&
         put(dir + "kinds-system.svg", render::write_svg(first, system), 60) && put(dir + "kinds-grouped-outline.svg", render::write_svg(both, grouped), 90) &&
         put(dir + "kinds-page.html", render::write_timeline_html(first, embed), 60) &&
         put(dir + "kinds-a4-page.html", render::write_timeline_html(first, page), 60) && put(dir + "kinds-letter-page.html", render::write_timeline_html(first, wide_page), 60);
  auto const words = conjuncts();
  timeline::Chronicle const* const of_words = &words;
  auto const events = static_cast<int>(words.events.size());
  good = good && put(dir + "conjuncts-outline.svg", render::write_svg({&of_words, 1}, outline), events) &&
         put(dir + "conjuncts-embed.svg", render::write_svg({&of_words, 1}, embed), events) && put(dir + "conjuncts-page.html", render::write_timeline_html({&of_words, 1}, embed), events);
  return good ? 0 : 1;
}
