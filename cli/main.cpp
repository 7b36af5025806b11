// The command: subcommands, their options and the exit status. All work is the library's.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <sstream>

#include "files.hpp"
#include "options.hpp"

namespace {

using namespace kalpanji;
using namespace kalpanji::cli;

// CLI11 speaks English; its errors are said in one line, with what the user can do.
int usage_error(CLI::ParseError const& error, Options const& options) {
  auto text = std::string{error.what()};
  std::replace(text.begin(), text.end(), '\n', ' ');
  auto const hint = Phrase{"; সাহায্য: kalpanji --help", "; help: kalpanji --help"}.in(options.in());
  complain("", std::string{Phrase{"কমান্ডটি বোঝা গেল না: ", "cannot understand the command: "}.in(options.in())} + text + std::string{hint});
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

  CLI::App app{"কালপঞ্জি: বাংলা লেখার তারিখ পড়ে, মিলিয়ে দেখে, আঁকে / reads, checks and draws the dates of Bengali text", "kalpanji"};
  app.set_version_flag("--version", "kalpanji " + std::string{version});
  app.require_subcommand(1);

  auto* timeline = app.add_subcommand("timeline", "ঘটনাপঞ্জির ছবি / a picture of the events, e.g. kalpanji timeline article.txt -o visit.svg");
  auto* itinerary = app.add_subcommand("itinerary", "দিন ধরে ধরে কর্মসূচি / day by day, e.g. kalpanji itinerary article.txt");
  auto* check = app.add_subcommand("check", "তারিখের ভুল খোঁজে / finds wrong dates, e.g. kalpanji check article.txt --date=2024-07-04");
  auto* extract = app.add_subcommand("extract", "কী পড়া গেল, JSON-এ / what was read, as JSON, e.g. kalpanji extract article.txt");
  auto* convert = app.add_subcommand("convert", "একটি তারিখ সব পঞ্জিতে / a date in every calendar, e.g. kalpanji convert 1431-3-17 --from=bangla-bd");
  add_convert(*convert, options);
  add_common(*timeline, options, Work::timeline);
  add_common(*itinerary, options, Work::itinerary);
  add_common(*check, options, Work::check);
  add_common(*extract, options, Work::extract);
  add_extract(*extract, options);
  add_itinerary(*itinerary, options);
  add_timeline(*timeline, options);
  for (auto* tabular : {itinerary, extract})
    tabular->add_flag("--bom", options.byte_order_mark, "CSV-র শুরুতে BOM / a byte order mark before CSV, for spreadsheets, e.g. --format=csv --bom");
  for (auto* titled : {timeline, itinerary}) titled->add_option("--title", options.title, "শিরোনাম / a title, e.g. --title='আস্তানা সফর'");
  for (auto* coloured : {itinerary, check, extract})
    coloured->add_option("--color", options.color, "রং / auto, always or never, e.g. --color=never")->check(CLI::IsMember({"auto", "always", "never"}));
  add_check(*check, options);
  auto* explain = app.add_subcommand("explain", "একটি নিয়মের কথা / what a rule looks for, e.g. kalpanji explain KP1001");
  explain->add_option("RULE", options.rule, "নিয়ম / the code or the slug of a rule, e.g. KP1001");
  explain->add_flag("--markdown", options.markdown, "সব নিয়ম, Markdown-এ / every rule, as in docs/rules.md, e.g. --markdown");
  explain->add_option("-o,--output", options.output, "এখানে লেখো / write here, e.g. -o rules.md");
  explain->add_option("--lang", options.language, "ভাষা / words of output and messages, bn or en, e.g. --lang=en")->check(CLI::IsMember({"bn", "en"}));

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
  if (*timeline) return run_timeline(options);
  if (*itinerary) return run_itinerary(options);
  if (*convert) return run_convert(options);
  if (*explain) return run_explain(options);
  return *check ? run_check(options) : run_extract(options);
}
