// The library opens no file, reads no clock, locale, environment or random number, prints nothing and ends no program.
// Judged by its sources with comments and strings taken out, and by the symbols that its objects ask for.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

std::string code_of(fs::path const& path) {
  std::ifstream file{path};
  std::string const text{std::istreambuf_iterator<char>{file}, {}};
  std::string out;
  enum { code, line_comment, block_comment, string } state = code;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const two = std::string_view{text}.substr(i, 2);
    switch (state) {
      case code:
        if (two == "//") state = line_comment;
        else if (two == "/*") state = block_comment;
        else if (text[i] == '"') state = string;
        else out += text[i];
        break;
      case line_comment:
        if (text[i] == '\n') state = code, out += '\n';
        break;
      case block_comment:
        if (two == "*/") state = code, ++i;
        break;
      case string:
        if (text[i] == '\\') ++i;
        else if (text[i] == '"') state = code;
        break;
    }
  }
  return out;
}

/// The name as a word of its own: `time(`, but not `part_of_time(`.
bool names(std::string_view code, std::string_view word) {
  constexpr auto in_a_name = [](char c) { return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  for (auto at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1))
    if (at == 0 || !in_a_name(code[at - 1])) return true;
  return false;
}

TEST(Purity, SourcesNameNothingOfTheOutsideWorld) {
  constexpr std::array<std::string_view, 25> forbidden{
      "fopen", "fstream", "getenv", "setlocale", "system_clock", "steady_clock", "time(", "localtime", "gmtime", "std::cout", "std::cerr",
      "printf(", "fprintf(", "snprintf(", "exit(", "abort(", "random_device", "rand(", "thread_local", "iostream", "std::locale", "ostringstream", "stringstream", "ifstream", "ofstream"};
  int files = 0;
  for (auto const folder : {"grammar", "timeline", "render", "embed", "include"})
    for (auto const& entry : fs::recursive_directory_iterator{fs::path{KALPANJI_SOURCE_DIR} / folder}) {
      auto const extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".hpp") continue;
      auto const code = code_of(entry.path());
      for (auto const word : forbidden) EXPECT_FALSE(names(code, word)) << entry.path() << " names " << word;
      ++files;
    }
  EXPECT_GT(files, 40);
}

#ifdef KALPANJI_LIBRARIES
// nm of our own archives: no symbol of a file, a clock or the environment is asked for.
TEST(Purity, ObjectsAskForNoFileClockOrEnvironment) {
  constexpr std::array<std::string_view, 13> forbidden{"fopen", "fopen64", "open", "open64", "getenv", "secure_getenv", "setlocale", "time", "clock", "clock_gettime", "gettimeofday", "exit", "getrandom"};
  std::string const command = std::string{"nm --undefined-only "} + KALPANJI_LIBRARIES;
  auto* const pipe = ::popen(command.c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::array<char, 4096> line;
  int symbols = 0;
  while (std::fgets(line.data(), line.size(), pipe) != nullptr) {
    std::string_view text{line.data()};
    auto const at = text.find("U ");
    if (at == std::string_view::npos) continue;
    text = text.substr(at + 2);
    text = text.substr(0, text.find_first_of("@\n"));
    for (auto const name : forbidden) EXPECT_NE(text, name);
    ++symbols;
  }
  EXPECT_EQ(::pclose(pipe), 0);
  EXPECT_GT(symbols, 50);
}
#endif

}  // namespace
