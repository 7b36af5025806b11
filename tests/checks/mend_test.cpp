// What `check --fix` does, over all rows of the tables and over made texts: mending what is mended changes nothing, a repaired finding is gone, no
// new one appears, plain --fix keeps the meaning, and every byte outside the repairs stays.
#include "cli/mend.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

namespace kalpanji::cli {

namespace {

struct Row {
  std::string text, date, enable;
  Region region = Region::automatic;
  ReadOptions how() const {
    ReadOptions out;
    if (!date.empty()) out.date = parse_date(date);
    out.enable = enable;
    out.region = region;
    return out;
  }
};

std::string option(std::string const& options, std::string const& name) {
  auto const at = options.find(name + "=");
  if (at == std::string::npos) return {};
  auto const from = at + name.size() + 1;
  return options.substr(from, options.find(' ', from) - from);
}

std::vector<Row> const& rows() {
  static auto const all = [] {
    std::vector<Row> out;
    for (auto const& entry : std::filesystem::directory_iterator{std::filesystem::path{KALPANJI_SOURCE_DIR} / "tests/checks"}) {
      if (entry.path().extension() != ".txt") continue;
      std::ifstream file{entry.path()};
      for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        auto const first = line.find('\t'), second = line.find('\t', first + 1);
        if (second == std::string::npos) continue;
        auto const options = line.substr(first + 1, second - first - 1), region = option(options, "region");
        Row row{line.substr(0, first), option(options, "date"), option(options, "enable"), region == "bd" ? Region::bangladesh : region == "in" ? Region::india : Region::automatic};
        for (auto at = row.text.find("\\n"); at != std::string::npos; at = row.text.find("\\n", at)) row.text.replace(at, 2, "\n");
        out.push_back(std::move(row));
      }
    }
    std::sort(out.begin(), out.end(), [](Row const& a, Row const& b) { return a.text < b.text; });
    return out;
  }();
  return all;
}

std::map<std::string, int> counted(std::string const& text, ReadOptions const& how) {
  std::map<std::string, int> out;
  auto const chronicle = read(text, how);
  if (!chronicle) return out;
  for (auto const& f : chronicle->findings()) ++out[std::string{f.rule()}];
  return out;
}

int sum(std::map<std::string, int> const& counts) {
  int out = 0;
  for (auto const& [rule, n] : counts) out += n;
  return out;
}

TEST(Mend, MendingWhatIsMendedChangesNothing) {
  ASSERT_GT(rows().size(), 500u);
  for (auto const& row : rows())
    for (bool const guesses : {false, true}) {
      auto const once = mend(row.text, row.how(), guesses);
      ASSERT_TRUE(once) << row.text;
      auto const twice = mend(once->text, row.how(), guesses);
      EXPECT_EQ(twice->text, once->text) << row.text;
      EXPECT_EQ(twice->repairs, 0u) << row.text << "\n" << once->text;
    }
}

TEST(Mend, ARepairedFindingIsGoneAndNoNewOneAppears) {
  int mended = 0, left = 0;
  std::map<std::string, int> stay;
  for (auto const& row : rows()) {
    auto const safe = mend(row.text, row.how(), false), all = mend(row.text, row.how(), true);
    auto const before = counted(safe->text, row.how()), after = counted(all->text, row.how());
    for (auto const& [rule, n] : after) EXPECT_LE(n, before.contains(rule) ? before.at(rule) : 0) << rule << "\n" << row.text << "\n" << all->text;
    if (all->text != safe->text) {
      EXPECT_LT(sum(after), sum(before)) << row.text << "\n" << all->text;
    }
    mended += sum(before) - sum(after);
    left += sum(after);
    auto const chronicle = read(all->text, row.how());
    for (auto const& f : chronicle->findings())
      if (!f.fixes().empty()) ++stay[std::string{f.rule()} + " " + std::string{chronicle->text().substr(f.span().first, f.span().last - f.span().first)} + " -> " + f.fixes()[0].text];
  }
  std::cout << mended << " findings mended, " << left << " left\n";
  for (auto const& [what, n] : stay) std::cout << "not mended though a repair is offered: " << what << "\n";
  EXPECT_GT(mended, 100);
}

TEST(Mend, PlainFixLeavesGuessesAlone) {
  std::string const text = "বুধবার (৪ জুলাই, ২০২৪) সভা। বৃহষ্পতিবার মেলা। ১রা জুলাই ২0২৪ ভোজ।";
  auto const out = mend(text, {}, false);
  EXPECT_EQ(out->text, "বুধবার (৪ জুলাই, ২০২৪) সভা। বৃহস্পতিবার মেলা। ১লা জুলাই ২০২৪ ভোজ।");
  EXPECT_EQ(out->repairs, 3u);
}

TEST(Mend, EveryByteOutsideTheRepairsStays) {
  std::string const text = "\xEF\xBB\xBF" "১রা জুলাই ২০২৪\r\n\tবুধবার\xE2\x80\x8C (৪ জুলাই, ২০২৪)  সভা\xE2\x80\x8D।\r\r\n\n👍 ঢাকা\xC2\xA0";
  EXPECT_EQ(mend(text, {}, false)->text, "\xEF\xBB\xBF" "১লা জুলাই ২০২৪\r\n\tবুধবার\xE2\x80\x8C (৪ জুলাই, ২০২৪)  সভা\xE2\x80\x8D।\r\r\n\n👍 ঢাকা\xC2\xA0");
  EXPECT_EQ(mend(text, {}, true)->text, "\xEF\xBB\xBF" "১লা জুলাই ২০২৪\r\n\tবুধবার\xE2\x80\x8C (৩ জুলাই, ২০২৪)  সভা\xE2\x80\x8D।\r\r\n\n👍 ঢাকা\xC2\xA0");
}

TEST(Mend, ATextBreakingManyRulesComesOutRight) {
  std::string text;
  std::uint32_t state = 20240704;
  auto const dice = [&](std::uint32_t n) { return state = state * 1664525u + 1013904223u, (state >> 8) % n; };  // Numerical Recipes' constants
  std::vector<Row const*> plain;
  for (auto const& row : rows())
    if (row.date.empty() && row.enable.empty() && row.region == Region::automatic) plain.push_back(&row);
  for (int made = 0; made < 40; ++made) {
    text.clear();
    for (int i = 0; i < 25; ++i) text += plain[dice(static_cast<std::uint32_t>(plain.size()))]->text + (dice(3) == 0 ? "\r\n\r\n" : "\n");
    auto const safe = mend(text, {}, false), once = mend(text, {}, true);
    auto const twice = mend(once->text, {}, true);
    EXPECT_EQ(twice->text, once->text);
    EXPECT_LE(sum(counted(once->text, {})), sum(counted(safe->text, {})));
    for (auto const& [rule, n] : counted(once->text, {})) EXPECT_LE(n, counted(safe->text, {})[rule]) << rule << "\n" << text;
  }
}

TEST(Mend, ARefusedTextIsNotMended) {
  EXPECT_FALSE(mend("", {}, true));
  EXPECT_FALSE(mend("\xFF", {}, false));
}

}  // namespace

}  // namespace kalpanji::cli
