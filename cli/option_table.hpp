// The command line as data: each command and each option is a row, in both languages. Parsing, --help, the answers to mistakes, the manual page
// and the completions of the shells are all made from these rows; nothing about an option is written down anywhere else.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "options.hpp"
#include "phrase.hpp"

namespace kalpanji::cli {

/// Bits, so that a row names all commands that it belongs to. `top`: what stands before a command.
enum Command : unsigned { top = 1, timeline = 2, itinerary = 4, check = 8, extract = 16, convert_dates = 32, explain_rule = 64 };

struct CommandRow {
  Command bit;
  std::string_view name;  // empty for the top
  Phrase purpose;
  std::string_view example;
};

/// What an option is about: a heading of --help, in this order.
enum class Group : std::uint8_t { input, output, picture, programme, checking, limits, other };

/// What is taken for a value, and how it is judged before any work is done.
enum class Value : std::uint8_t {
  none,     // a flag
  free,     // anything
  file,
  format,   // one of the formats of the command's work
  choice,   // one of `choices`
  several,  // some of `choices`, separated by commas
  day,      // YYYY-MM-DD
  stamp,    // YYYYMMDDTHHMMSSZ
  number,   // least … most
};

/// Where a value goes.
using Target = std::variant<std::monostate, bool Options::*, std::string Options::*, std::vector<std::string> Options::*, unsigned Options::*, int Options::*, std::uint32_t Limits::*>;

struct OptionRow {
  std::string_view long_name{}, short_name{};  // without their hyphens; both empty: a positional, named by `placeholder`
  unsigned commands;
  Group group;
  Value value;
  Target target{};
  Phrase words;                 // no full stop
  std::string_view example{};   // as typed
  std::string_view placeholder{};  // DATE; where there are choices these stand in its place
  std::string_view choices{};      // "bd|in|auto"
  Phrase standard{};            // what holds without it, where the value itself does not tell
  std::int64_t least = 0, most = 0;
  bool value_optional = false;  // --fix, --fix=all; the first choice is meant
};

std::span<CommandRow const> command_rows();  // the top first
CommandRow const* command_named(std::string_view);

/// The rows of a command, in the order of the table, which is that of the groups.
std::vector<OptionRow const*> rows_of(Command);
bool is_positional(OptionRow const&);
/// What a value may be: bd, in, auto. Empty where it is free.
std::vector<std::string_view> choices_of(OptionRow const&, Command);
/// What holds where the option is not given, as typed or in words; "" where nothing does.
std::string standard_of(OptionRow const&, Command, Language);
/// "--date=YYYY-MM-DD", "--region=bd|in|auto", "-o, --output=FILE", "FILE …".
std::string spelling_of(OptionRow const&, Command);
/// Its choices are too many to stand in its spelling.
bool has_many_names(OptionRow const&);
/// As typed, "--format=html".
std::string example_of(OptionRow const&, Command);
Phrase heading_of(Group);

}  // namespace kalpanji::cli
