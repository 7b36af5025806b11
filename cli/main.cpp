// The command: what was asked for, and the exit status. The command line is declared in command_line.cpp; all work is the library's.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <sstream>
#include <string>
#include <string_view>

#include "files.hpp"
#include "options.hpp"

namespace {

using namespace kalpanji;
using namespace kalpanji::cli;

// The part of a text behind a mark; empty where there is none.
std::string behind(std::string const& text, std::string_view mark) {
  auto const at = text.find(mark);
  return at == std::string::npos ? std::string{} : text.substr(at + mark.size());
}

// CLI11 speaks English: the mistakes that people make are said anew, each with a way out; a rare one keeps CLI11's words.
std::string usage_words(CLI::ParseError const& error, Language language) {
  auto const say = [&](char const* bn, char const* en) { return std::string{Phrase{bn, en}.in(language)}; };
  std::string text = error.what();
  std::replace(text.begin(), text.end(), '\n', ' ');
  auto const option = text.substr(0, text.find(": ")) + ": ";
  if (dynamic_cast<CLI::RequiredError const*>(&error) != nullptr)
    return say("কোন কাজ? timeline, itinerary, check, extract, convert বা explain", "which command? timeline, itinerary, check, extract, convert or explain");
  if (dynamic_cast<CLI::ExtrasError const*>(&error) != nullptr) return say("এমন বিকল্প বা শব্দ নেই: ", "no such option or word: ") + behind(text, ": ");
  if (auto const mismatch = dynamic_cast<CLI::ArgumentMismatch const*>(&error); mismatch != nullptr && text.ends_with(" missing")) return option + say("মান দেওয়া হয়নি", "its value is missing");
  if (text.find("At Most 1 required") != std::string::npos) return option + say("একবারই দেওয়া যায়", "may be given once only");
  auto const value = behind(text, ": ");
  if (auto range = behind(value, " not in range "); !range.empty()) {
    if (auto const to = range.find(" to "); to != std::string::npos) range.replace(to, 4, "–");
    return option + say("সীমার বাইরে; চলে ", "out of range; it may be ") + range;
  }
  if (auto words = behind(value, " not in {"); !words.empty()) {
    words.pop_back();
    return option + value.substr(0, value.find(" not in {")) + say(": চলে না; লিখুন ", ": not one of ") + words;
  }
  return text;
}

int usage_error(CLI::ParseError const& error, Options const& options) {
  auto const hint = Phrase{"; সাহায্য: kalpanji --help", "; help: kalpanji --help"}.in(options.in());
  complain("", std::string{Phrase{"কমান্ডটি বোঝা গেল না: ", "cannot understand the command: "}.in(options.in())} + usage_words(error, options.in()) + std::string{hint});
  return refused;
}

// The language of messages must be known before the arguments are parsed: one of them may be wrong.
std::string asked_language(int argc, char** argv) {
  std::string language = "bn";
  for (int i = 1; i < argc; ++i) {
    std::string_view const word = argv[i];
    if (word == "--lang=en" || (word == "--lang" && i + 1 < argc && std::string_view{argv[i + 1]} == "en")) language = "en";
  }
  return language;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that left is an error code to us, not a death
  Options options;
  options.language = asked_language(argc, argv);

  CLI::App app{std::string{command_purpose}, "kalpanji"};
  declare_command(app, options);

  try {
    app.parse(argc, argv);
  } catch (CLI::Success const& help) {
    std::ostringstream text;
    auto const status = app.exit(help, text, text);
    return write_file("-", text.str(), options.in()) ? status : refused;
  } catch (CLI::ParseError const& error) {
    return usage_error(error, options);
  }
  if (!settle(options)) return refused;
  if (app.got_subcommand("timeline")) return run_timeline(options);
  if (app.got_subcommand("itinerary")) return run_itinerary(options);
  if (app.got_subcommand("convert")) return run_convert(options);
  if (app.got_subcommand("explain")) return run_explain(options);
  return app.got_subcommand("check") ? run_check(options) : run_extract(options);
}
