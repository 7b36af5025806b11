// What the user asked for, and what the library is told of it. What each option may be: option_table.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kalpanji/kalpanji.hpp"

namespace kalpanji::cli {

/// Exit statuses.
enum Exit : int { done = 0, found = 1, refused = 2 };

struct Options {
  std::vector<std::string> files;
  std::string output;             // "" and "-": standard output
  std::string format;             // "": the work's default
  std::string date;               // YYYY-MM-DD
  std::string region = "auto";
  std::string language = "bn";
  std::string digits = "bn";
  std::string color = "auto";
  bool named_days = false;
  std::string title;
  std::string fail_on = "error";  // check
  std::string enable, disable;    // check: rules, by code, slug or family
  std::string baseline;           // check: a file that holds fingerprints
  std::string fix;                // check: "", "safe" or "all"
  bool together = false;          // check: compare the files
  std::string rule;               // explain
  bool markdown = false;          // explain: every rule, for docs/rules.md
  std::string known;              // what the baseline file holds
  std::string input = "auto";     // text, events, jsonl or auto
  std::string start;              // YYYY-MM-DD: day 1 of a programme
  unsigned jobs = 0;              // extract: lines of JSON read at a time; 0: as many as there are cores
  std::optional<std::string> standard_input;  // where it was read already
  std::string calendars;          // itinerary: names, separated by commas
  std::string from, to;           // itinerary: YYYY-MM-DD
  bool byte_order_mark = false;   // csv
  bool disputed = false;          // ics
  std::string from_calendar;      // convert: a calendar by name
  std::string text, orientation, page, theme, group, reference;  // timeline; reference: YYYY-MM-DD
  int width = 0;                  // timeline, in px
  unsigned most_events = RenderOptions{}.most_events;  // timeline
  std::string invalid_utf8 = "refuse";  // or replace
  Limits limits;
  std::string stamp;              // ics: of an hour in UTC, or of SOURCE_DATE_EPOCH

  Language in() const { return language == "en" ? Language::english : Language::bengali; }
};

/// What the library is told. Every value was judged with the command line.
ReadOptions read_options(Options const&);
RenderOptions render_options(Options const&);

/// What options together cannot be: standard input twice, an output that is an input, a last day before the first. False after a complaint. The stamp is filled from
/// SOURCE_DATE_EPOCH where it was not given.
bool settle(Options&);

/// A number in the figures of the output.
std::string figures(std::size_t, bool bengali);

Exit run_timeline(Options const&);   // and itinerary: both tell one story from all files
Exit run_itinerary(Options const&);
Exit run_check(Options const&);
Exit run_explain(Options const&);
Exit run_extract(Options const&);
Exit run_convert(Options const&);

}  // namespace kalpanji::cli
