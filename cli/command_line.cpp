// The command line: every subcommand with every option, declared once. Parsing, --help, the manual page and the completions of the shells are all
// made from it.
#include <CLI/CLI.hpp>

#include "options.hpp"

namespace kalpanji::cli {

void declare_command(CLI::App& app, Options& options) {
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
}

}  // namespace kalpanji::cli
