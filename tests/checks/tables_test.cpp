// Each row of tests/checks/*.txt is a text, the options it is read with, and the rules it breaks: text <TAB> options <TAB> codes or -.
// Options: date=YYYY-MM-DD region=bd|in enable=NAMES disable=NAMES max-expressions=N max-findings=N invalid-utf8=replace times=N (the text so often). In a text \n is
// a line end, \xE0 that byte. A row that begins with "later " waits for the grammar: it is
// counted and, when it starts to hold, the test asks for the word to be dropped.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji {

namespace {

std::string option(std::string_view options, std::string_view name) {
  auto const at = options.find(std::string{name} + "=");
  if (at == std::string_view::npos) return {};
  auto const from = at + name.size() + 1;
  return std::string{options.substr(from, options.find(' ', from) - from)};
}

std::string without_escapes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == 'n') out.push_back('\n'), ++i;
    else if (text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x') out.push_back(static_cast<char>(std::stoi(std::string{text.substr(i + 2, 2)}, nullptr, 16))), i += 3;
    else out.push_back(text[i]);
  return out;
}

std::string codes_in(std::string const& text, std::string_view options) {
  ReadOptions read_options;
  auto const date = option(options, "date"), region = option(options, "region"), enable = option(options, "enable");
  if (!date.empty()) read_options.date = parse_date(date);
  read_options.region = region == "bd" ? Region::bangladesh : region == "in" ? Region::india : Region::automatic;
  read_options.enable = enable;
  auto const disable = option(options, "disable"), expressions = option(options, "max-expressions"), findings = option(options, "max-findings");
  read_options.disable = disable;
  if (!expressions.empty()) read_options.limits.expressions = static_cast<std::uint32_t>(std::stoul(expressions));
  if (!findings.empty()) read_options.limits.findings = static_cast<std::uint32_t>(std::stoul(findings));
  if (option(options, "invalid-utf8") == "replace") read_options.ill_formed = IllFormed::replace;
  auto const chronicle = read(text, read_options);
  if (!chronicle) return "refused";
  std::string out;
  for (auto const& f : chronicle->findings()) {
    if (f.suppressed() != Suppressed::no) continue;
    out += (out.empty() ? "" : " ") + std::string{f.rule()};
    EXPECT_LE(f.span().last, text.size());
    EXPECT_LT(f.span().first, f.span().last) << text;
    for (auto const language : {Language::bengali, Language::english}) EXPECT_EQ(f.message(language).find('{'), std::string::npos) << text;
    for (auto const& fix : f.fixes()) EXPECT_LT(fix.span.first, fix.span.last) << f.rule() << " " << text;
  }
  return out.empty() ? "-" : out;
}

struct Seen {
  int fires = 0, silent = 0;
};

TEST(Checks, EveryRowIsFoundAsTheTablesSay) {
  std::map<std::string, Seen> seen;
  int later = 0;
  std::vector<std::filesystem::path> files;
  for (auto const& entry : std::filesystem::directory_iterator{std::filesystem::path{KALPANJI_SOURCE_DIR} / "tests/checks"})
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (auto const& path : files) {
    std::ifstream file{path};
    int number = 0;
    for (std::string line; std::getline(file, line);) {
      ++number;
      if (line.empty() || line[0] == '#') continue;
      bool const waits = line.starts_with("later ");
      if (waits) line = line.substr(6);
      auto const first = line.find('\t'), second = line.find('\t', first + 1);
      ASSERT_NE(second, std::string::npos) << path << ":" << number;
      auto text = without_escapes(line.substr(0, first));
      auto const options = line.substr(first + 1, second - first - 1), wanted = line.substr(second + 1);
      if (auto const times = option(options, "times"); !times.empty()) {
        std::string once;
        std::swap(once, text);
        for (int n = std::stoi(times); n > 0; --n) text += once;
      }
      auto const found = codes_in(text, options);
      if (waits) {
        ++later;
        EXPECT_NE(found, wanted) << path.filename() << ":" << number << " holds now: drop the word later";
        continue;
      }
      EXPECT_EQ(found, wanted) << path.filename() << ":" << number << ": " << text;
      auto const rule = path.stem().string();
      ++(wanted.find(rule) != std::string::npos ? seen[rule].fires : seen[rule].silent);
    }
  }
  std::cout << later << " rows wait for the grammar\n";
  for (auto const& [rule, rows] : seen) {
    if (!rule.starts_with("KP")) continue;
    EXPECT_GE(rows.fires, 5) << rule;
    EXPECT_GE(rows.silent, 5) << rule;
  }
}

struct Repaired {
  int offered = 0, right = 0;
};

// The first repair of each finding, put in place, leaves one finding fewer of its rule.
void try_repairs(std::string const& text, ReadOptions const& options, Repaired& out) {
  auto const chronicle = read(text, options);
  if (!chronicle) return;
  auto const count = [](Chronicle const& c, std::string_view rule) {
    int n = 0;
    for (auto const& f : c.findings()) n += f.rule() == rule && f.suppressed() == Suppressed::no ? 1 : 0;
    return n;
  };
  for (auto const& f : chronicle->findings()) {
    auto const fixes = f.fixes();
    if (fixes.empty() || f.suppressed() != Suppressed::no) continue;
    auto mended = text;
    mended.replace(fixes[0].span.first, fixes[0].span.last - fixes[0].span.first, fixes[0].text);
    auto const again = read(mended, options);
    ++out.offered;
    bool const right = again && count(*again, f.rule()) < count(*chronicle, f.rule());
    out.right += right ? 1 : 0;
    if (!right) std::cout << f.rule() << " not mended: " << text << " -> " << mended << "\n";
  }
}

// Two ends of a range that are off alike need two edits, so a few stay.
TEST(Checks, TheFirstRepairMakesTheTextRight) {
  Repaired sum;
  for (auto const& entry : std::filesystem::directory_iterator{std::filesystem::path{KALPANJI_SOURCE_DIR} / "tests/checks"}) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file{entry.path()};
    for (std::string line; std::getline(file, line);) {
      auto const first = line.find('\t'), second = line.find('\t', first + 1);
      if (line.empty() || line[0] == '#' || second == std::string::npos) continue;
      auto const options_text = line.substr(first + 1, second - first - 1);
      ReadOptions options;
      auto const date = option(options_text, "date"), region = option(options_text, "region"), enable = option(options_text, "enable");
      if (!date.empty()) options.date = parse_date(date);
      options.region = region == "bd" ? Region::bangladesh : region == "in" ? Region::india : Region::automatic;
      options.enable = enable;
      try_repairs(without_escapes(line.substr(0, first)), options, sum);
    }
  }
  EXPECT_GT(sum.offered, 400);
  EXPECT_LE(sum.offered - sum.right, 3) << sum.right << " of " << sum.offered;
}

}  // namespace

}  // namespace kalpanji
