// Writes every format of documents whose titles and names strangers chose: write_hostile DIR ROUNDS. A file NUMBER.FORMAT for each, and
// NUMBER.count, which says how many events and how many findings it must hold and whether its text is well-formed. Judged by hostile_test.py.
#include <fstream>
#include <iostream>

#include "render/escape.hpp"
#include "render/write_extract.hpp"
#include "render/write_findings.hpp"
#include "render/write_itinerary.hpp"
#include "render/write_svg.hpp"
#include "render/write_timeline.hpp"
#include "tests/formats/generated.hpp"
#include "tests/formats/samples.hpp"

namespace {

using namespace kalpanji::render;
using namespace kalpanji::render::testing;

// Beside the attacks on one format each: what letters may do to a line.
std::vector<std::string> const letters{
    "\u202E", "\u2066", "\u200F", "\u0301", "\u09CD", "\u09BE", "\u200D", "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", "\U0001F44D\U0001F3FD", "\U0001F1E7\U0001F1E9", "\uFEFF", "\u2028", "\u2029", "\u0085",
    "\xED\xA0\x80", "\xED\xBF\xBF", "\xF4\x90\x80\x80", "\xC0\xAF", "\x7F", "\x1b]0;title\x07", "\r\nBEGIN:VEVENT\r\nEND:VEVENT", "\n# ১ জানুয়ারি ২০২৪\n", "\n- আরেকটি", "\n2024-01-01: আরেকটি", "```", "---",
    "<svg onload=alert(1)>", "&#x3c;script&#x3e;", "&amp;lt;", "${7*7}", "{{7*7}}", "%0a::error::x", "::error file=a::x", "\"},{\"@type\":\"Event\"", "section আরেকটি", " : আরেকটি : আরও", "//", "#tag", "every 2 days:", "every 2 days for 3 times: x",
    "\t\t", "|", "\\", "<br>", "<!--", "</style>", "</title>", "</script>", "\u09E6-\u09EF", "[১ নং লাইন]", "🇧🇩"};

std::string hostile_words(Random& random, bool bytes_too) {
  std::string out;
  for (int n = 1 + random.below(4); n > 0; --n) {
    switch (random.below(4)) {
      case 0: out += attacks[static_cast<std::size_t>(random.below(static_cast<int>(attacks.size())))]; break;
      case 1: case 2: out += letters[static_cast<std::size_t>(random.below(static_cast<int>(letters.size())))]; break;
      default: out += kalpanji::test::seeded_title(random, false); break;
    }
    if (random.percent(3)) out += std::string(static_cast<std::size_t>(random.below(3000)), 'x');
  }
  if (!bytes_too) out = well_formed(out);
  return out.empty() ? "x" : out;
}

void put(std::string const& file, std::string const& text) {
  std::ofstream out{file, std::ios::binary};
  out << text;
  if (!out.flush()) std::exit(1);
}

void write_round(std::string const& folder, int round) {
  Random random{static_cast<std::uint32_t>(round)};
  bool const bytes_too = round % 3 == 2;
  auto const id = hostile_words(random, bytes_too), heading = hostile_words(random, bytes_too);
  Document document{id, static_cast<Region>(random.below(3))};
  int const events = 1 + random.below(12);
  int findings = 0;
  for (int n = 0; n < events; ++n) {
    auto const on = date::sys_days{2024_y / 7 / 1} + date::days{n * (1 + random.below(3))};
    auto m = moment({days(on, on)});
    if (random.percent(30)) m = moment({at(m.points[0], random.below(24), random.below(60))});
    document.tell(std::move(m), hostile_words(random, bytes_too));
    if (!random.percent(30)) continue;
    document.dispute(3, date::year_month_day{on + date::days{1}});
    ++findings;
  }
  std::vector<Document> const documents{document};
  Pointers const p{documents};
  auto const& c = documents[0].chronicle();
  Voice const bn{Language::bengali, Digits::bengali};
  PictureOptions picture;
  picture.voice = bn;
  picture.title = heading;
  PictureOptions page = picture;
  page.text = TextMode::embed;
  ItineraryOptions const itinerary{.programme = {.voice = bn, .title = heading}, .disputed = true};
  auto const to = [&](char const* name, std::string const& text) { put(folder + "/" + std::to_string(round) + "." + name, text); };
  to("count", std::to_string(events) + " " + std::to_string(findings) + " " + (bytes_too ? "bytes" : "text"));
  to("source", c.text);
  to("timeline.svg", write_svg(p, picture));
  to("timeline.embed.svg", write_svg(p, page));
  to("timeline.html", write_timeline_html(p, page));
  to("timeline.text", write_timeline_text(p, picture));
  to("timeline.mermaid", write_mermaid(p, picture));
  to("timeline.markwhen", write_markwhen(p, picture));
  to("timeline.timelinejs", write_timelinejs(p, picture));
  to("timeline.vis", write_vis(p, picture));
  to("timeline.json", write_timeline_json(p, picture));
  to("itinerary.text", write_itinerary_text(p, itinerary));
  to("itinerary.markdown", write_itinerary_markdown(p, itinerary));
  to("itinerary.html", write_itinerary_html(p, itinerary));
  to("itinerary.ics", write_ics(p, itinerary));
  to("itinerary.json", write_itinerary_json(p, itinerary));
  to("itinerary.csv", write_itinerary_csv(p, itinerary));
  to("extract.text", write_marked_text(p, {.voice = bn}));
  to("extract.jsonl", write_json(c));
  to("extract.timex3", write_timeml(c));
  to("extract.csv", write_extract_csv(p, false));
  to("extract.brat", write_brat(c));
  to("extract.annotation", write_annotations(p));
  to("check.text", write_report(p, {.voice = bn}));
  to("check.line", write_findings_line(p, bn));
  to("check.sarif", write_sarif(p, bn, "0.1.0"));
  to("check.github", write_findings_github(p, bn));
  to("check.rdjsonl", write_findings_rdjsonl(p, bn));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: write_hostile DIR ROUNDS\n";
    return 2;
  }
  for (int round = 0; round < std::atoi(argv[2]); ++round) write_round(argv[1], round);
}
