// The law of the house: includes point downward only. grammar <- timeline <- render <- embed; the command sees include/ alone.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

fs::path const root = KALPANJI_SOURCE_DIR;

struct Include {
  fs::path file;  // relative to the root
  std::string what;
};

std::vector<Include> includes_of(std::string const& folder) {
  std::vector<Include> out;
  for (auto const& entry : fs::recursive_directory_iterator{root / folder}) {
    auto const extension = entry.path().extension();
    if (extension != ".cpp" && extension != ".hpp" && extension != ".h") continue;
    std::ifstream file{entry.path()};
    for (std::string line; std::getline(file, line);) {
      if (!line.starts_with("#include")) continue;
      auto const first = line.find_first_of("<\""), last = line.find_last_of(">\"");
      if (first == std::string::npos || last <= first) continue;
      out.push_back({fs::relative(entry.path(), root), line.substr(first + 1, last - first - 1)});
    }
  }
  return out;
}

bool starts_with_any(std::string const& s, std::vector<std::string> const& prefixes) {
  for (auto const& p : prefixes)
    if (s.starts_with(p)) return true;
  return false;
}

TEST(Includes, PointDownwardOnly) {
  std::map<std::string, std::vector<std::string>> const forbidden{
      {"grammar/text", {"grammar/lexicon", "grammar/find", "grammar/expression", "timeline/", "render/", "embed/", "kalpanji/", "cli/", "boost/"}},
      {"grammar", {"timeline/", "render/", "embed/", "kalpanji/", "cli/", "hb", "rapidjson/", "date/"}},
      {"timeline/calendar", {"grammar/", "render/", "embed/", "kalpanji/"}},
      {"timeline", {"render/", "embed/", "kalpanji/", "cli/", "boost/", "unicode/", "hb", "rapidjson/"}},
      {"render", {"grammar/", "embed/", "kalpanji/", "cli/", "boost/"}},
      {"embed", {"cli/", "boost/", "unicode/", "hb", "rapidjson/"}},
      {"cli", {"grammar/", "timeline/", "render/", "embed/", "boost/", "unicode/", "hb", "date/"}},
      {"include", {"grammar/", "timeline/", "render/", "embed/", "boost/", "unicode/", "hb", "date/", "rapidjson/", "iostream"}},
  };
  for (auto const& [folder, prefixes] : forbidden) {
    if (!fs::exists(root / folder)) continue;
    for (auto const& include : includes_of(folder)) EXPECT_FALSE(starts_with_any(include.what, prefixes)) << include.file << " includes " << include.what;
  }
}

// Rules live in .cpp files; years.hpp holds those that two of them share.
TEST(Includes, SpiritStaysInTheGrammarsOwnFiles) {
  for (auto const& include : includes_of("grammar")) {
    if (include.what.starts_with("boost/")) {
      EXPECT_EQ(include.file.filename(), "x3_support.hpp");
    }
    if (include.what == "grammar/x3_support.hpp") {
      EXPECT_TRUE(include.file.extension() == ".cpp" || include.file.filename() == "years.hpp") << include.file;
    }
    if (include.what == "grammar/years.hpp") {
      EXPECT_EQ(include.file.extension(), ".cpp") << include.file;
    }
  }
}

TEST(Headers, AreGuardedAndSayWhatTheyAreFor) {
  int headers = 0;
  for (auto const folder : {"grammar", "timeline", "render", "embed", "cli", "include"})
    for (auto const& entry : fs::recursive_directory_iterator{root / folder}) {
      if (entry.path().extension() != ".hpp") continue;
      std::ifstream file{entry.path()};
      std::string const text{std::istreambuf_iterator<char>{file}, {}};
      EXPECT_TRUE(text.starts_with("// ")) << entry.path();
      EXPECT_NE(text.find("#pragma once"), std::string::npos) << entry.path();
      ++headers;
    }
  EXPECT_GT(headers, 20);
}

}  // namespace
