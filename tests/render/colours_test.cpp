// The palettes, computed from the style sheet that a picture carries: words keep a contrast of 4.5 : 1 with what they stand on, marks 3 : 1
// (WCAG 2.2, 1.4.3 and 1.4.11), in the light, the dark and the printed theme, and colours that mean different things stay apart for eyes
// without red or green cones. Simulation: Machado, Oliveira and Fernandes 2009, severity 1. Distance: CIE 1976, of which 2.3 is just seen.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "render/svg_style.hpp"
#include "render/write_timeline.hpp"

namespace kalpanji::render {
namespace {

using Colours = std::map<std::string, std::string>;  // "date fill" -> "#0b4a86"
using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

Colours read_rules(std::string_view css) {
  Colours out;
  for (std::size_t at = 0; at < css.size();) {
    auto const open = css.find('{', at), close = css.find('}', at);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    if (open > close) {  // the end of a @media
      at = close + 1;
      continue;
    }
    if (css.substr(at, open - at).find('@') != std::string_view::npos) {
      at = open + 1;
      continue;
    }
    std::string selectors{css.substr(at, open - at)}, body{css.substr(open + 1, close - open - 1)};
    std::erase_if(selectors, [](char c) { return c == '.' || c == '\n' || c == ' '; });
    for (auto const* const property : {"fill", "stroke", "color", "background"}) {
      auto const found = (";" + body).find(";" + std::string{property} + ":#");
      if (found == std::string::npos) continue;
      auto colour = body.substr(found + std::string{property}.size() + 1);
      colour = colour.substr(0, colour.find_first_not_of("#0123456789abcdef"));
      if (colour.size() == 4) colour = std::string{'#', colour[1], colour[1], colour[2], colour[2], colour[3], colour[3]};
      for (std::size_t from = 0; from <= selectors.size();) {
        auto const to = std::min(selectors.find(',', from), selectors.size());
        out[selectors.substr(from, to - from) + " " + property] = colour;
        from = to + 1;
      }
    }
    at = close + 1;
  }
  return out;
}

double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

Three light_of(std::string const& colour) {
  Three out{};
  for (std::size_t i = 0; i < 3; ++i) out[i] = linear(std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16) / 255.0);
  return out;
}

double luminance(std::string const& colour) {
  auto const v = light_of(colour);
  return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
}

double contrast(std::string const& a, std::string const& b) {
  auto const [least, most] = std::minmax({luminance(a), luminance(b)});
  return (most + 0.05) / (least + 0.05);
}

constexpr Matrix every_cone{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix without_red{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix without_green{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

Three lab(std::string const& colour, Matrix const& eye) {
  auto const given = light_of(colour);
  Three v{};
  for (std::size_t i = 0; i < 3; ++i) v[i] = std::clamp(eye[i][0] * given[0] + eye[i][1] * given[1] + eye[i][2] * given[2], 0.0, 1.0);
  auto const root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
  double const x = root((0.4124 * v[0] + 0.3576 * v[1] + 0.1805 * v[2]) / 0.95047), y = root(0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]),
               z = root((0.0193 * v[0] + 0.1192 * v[1] + 0.9505 * v[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// As near as any eye sees them.
double distance(std::string const& a, std::string const& b) {
  double least = 1000;
  for (Matrix const& eye : {every_cone, without_red, without_green}) {
    auto const p = lab(a, eye), q = lab(b, eye);
    least = std::min(least, std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
  }
  return least;
}

/// The three themes, each with all its rules.
std::vector<std::pair<std::string, Colours>> themes() {
  std::vector<std::pair<std::string, Colours>> out;
  PictureOptions options;
  auto const css = picture_style(options, true);
  auto const dark = css.find("@media screen"), print = css.find("@media print");
  EXPECT_TRUE(dark < print && print != std::string::npos);
  out.emplace_back("light", read_rules(css.substr(0, dark)));
  out.emplace_back("dark", read_rules(css.substr(dark, print - dark)));
  out.emplace_back("print", read_rules(css.substr(print)));
  out.back().second.try_emplace("paper fill", "#ffffff");  // the paper's own
  return out;
}

TEST(Colours, OfWordsStandOutFromWhatTheyStandOn) {
  for (auto const& [theme, colours] : themes()) {
    for (auto const* words : {"text", "date", "muted", "warning"}) EXPECT_GE(contrast(colours.at(std::string{words} + " fill"), colours.at("paper fill")), 4.5) << theme << ": " << words;
    EXPECT_GE(contrast(colours.at("muted fill"), colours.at("ruler fill")), 4.5) << theme << ": captions of the ruler";
  }
}

TEST(Colours, OfMarksStandOutToo) {
  for (auto const& [theme, colours] : themes())
    for (auto const* mark : {"dot fill", "month stroke", "year stroke", "pale stroke", "range fill", "cap stroke", "hollow stroke", "ring stroke", "detour stroke", "sign stroke", "axis stroke", "d1 fill", "d2 fill",
                             "d3 fill", "d4 fill", "d5 fill"})
      EXPECT_GE(contrast(colours.at(mark), colours.at("paper fill")), 3.0) << theme << ": " << mark;
}

TEST(Colours, ThatMeanSomethingAreToldApartByEveryEye) {
  for (auto const& [theme, colours] : themes()) {
    EXPECT_GE(distance(colours.at("date fill"), colours.at("warning fill")), 40) << theme;
    EXPECT_GE(distance(colours.at("dot fill"), colours.at("ring stroke")), 40) << theme;
    std::vector<std::string> documents{colours.at("dot fill")};
    for (auto const* other : {"d1 fill", "d2 fill", "d3 fill", "d4 fill", "d5 fill"}) documents.push_back(colours.at(other));
    for (std::size_t i = 0; i < documents.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) EXPECT_GE(distance(documents[i], documents[j]), 25) << theme << ": documents " << j << " and " << i;
  }
}

TEST(Colours, OfThePageStandOutAsThePicturesDo) {
  PictureOptions options;
  options.text = TextMode::outline;
  auto const page = write_timeline_html({}, options);
  auto const from = page.find("body{");
  auto const css = page.substr(page.rfind("\n", from), page.find("</style>") - from);
  auto const dark = css.find("@media screen");
  for (auto const& [theme, colours] : {std::pair{"light", read_rules(css.substr(0, dark))}, std::pair{"dark", read_rules(css.substr(dark, css.find("@media print") - dark))}})
    for (auto const* words : {"body color", "a color", "conflict color"}) EXPECT_GE(contrast(colours.at(words), colours.at("body background")), 4.5) << theme << ": " << words;
}

TEST(Colours, AreMeasuredAsKnown) {
  EXPECT_NEAR(contrast("#000000", "#ffffff"), 21, 0.01);
  EXPECT_NEAR(contrast("#777777", "#ffffff"), 4.48, 0.01);
  EXPECT_LT(distance("#b0413e", "#00664b"), 6);  // a red and a green that some eyes do not tell apart
}

}  // namespace
}  // namespace kalpanji::render
