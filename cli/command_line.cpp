// Parsing is CLI11's; the options and what they may be come from option_table.cpp. The words of every answer are ours, in the language asked for.
#include "command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <string_view>
#include <type_traits>
#include <utility>

#include "help.hpp"
#include "nearest.hpp"
#include "values.hpp"

namespace kalpanji::cli {

namespace {

constexpr Phrase value_missing{": মান দেওয়া হয়নি", ": its value is missing"};

// What must be known before the options are parsed, because one of them may be wrong.
struct Glance {
  Language language = Language::bengali;
  std::vector<std::string_view> words;  // those that are no options, up to --
  bool help = false, version = false;
  std::string_view empty_value;  // --date= whose value CLI11 would look for in the next word
};

Glance glance(int argc, char const* const* argv) {
  Glance out;
  for (int i = 1; i < argc; ++i) {
    std::string_view word = argv[i];
    if (word == "--") break;
    if (word == "-h" || word == "--help") out.help = true;
    else if (word == "--version" && out.words.empty()) out.version = true;
    else if (word.starts_with("--") && word.find('=') == word.size() - 1) out.empty_value = word.substr(0, word.size() - 1);
    else if (word == "--lang" && i + 1 < argc) word = argv[++i], out.language = word == "en" ? Language::english : Language::bengali;
    else if (word.starts_with("--lang=")) out.language = word == "--lang=en" ? Language::english : Language::bengali;
    else if (!word.starts_with('-')) out.words.push_back(word);
  }
  return out;
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> out;
  for (auto const& c : command_rows())
    if (!c.name.empty()) out.push_back(c.name);
  return out;
}

// Where there is more to read, put behind what was said.
std::string with_help(std::string said, CommandRow const* command, Language in) {
  auto out = std::move(said);
  out += out.ends_with('?') ? " " : "; ";
  out += Phrase{"সাহায্য: kalpanji", "help: kalpanji"}.in(in);
  if (command != nullptr && !command->name.empty()) out += " " + std::string{command->name};
  return out + " --help" + (in == Language::english ? " --lang=en" : "");
}

// kalpanji chek; kalpanji article.txt
std::string no_such_command(std::string_view word, Language in) {
  std::error_code ignored;
  if (std::filesystem::exists(word, ignored))
    return std::string{word} + std::string{Phrase{": আগে কাজের নাম দিন, যেমন kalpanji check ", ": put the command first, e.g. kalpanji check "}.in(in)} + std::string{word};
  auto const names = command_names();
  auto const near = did_you_mean(word, names, in);
  auto const said = std::string{word} + std::string{Phrase{": এমন কাজ নেই", ": no such command"}.in(in)};
  return with_help(said + (near.empty() ? std::string{Phrase{"; আছে ", "; choose "}.in(in)} + listed(names, in) : near), nullptr, in);
}

// --formt=json; -x; --page of another command; a word too many.
std::string no_such_option(std::string const& given, CommandRow const& command, Language in) {
  if (!given.starts_with('-')) return with_help(given + std::string{Phrase{": একটি শব্দ বেশি", ": one word too many"}.in(in)}, &command, in);
  auto const name = given.substr(0, given.find('='));
  std::vector<std::string> own;
  for (auto const* row : rows_of(command.bit))
    if (!is_positional(*row)) own.push_back("--" + std::string{row->long_name});
  std::vector<std::string_view> const names{own.begin(), own.end()};
  for (auto const& other : command_rows()) {
    auto const rows = rows_of(other.bit);
    if (std::any_of(rows.begin(), rows.end(), [&](OptionRow const* row) { return !is_positional(*row) && "--" + std::string{row->long_name} == name; }) && !other.name.empty())
      return with_help(name + std::string{Phrase{": এ কাজে এই বিকল্প নেই, আছে kalpanji ", ": not an option here but of kalpanji "}.in(in)} + std::string{other.name} + std::string{Phrase{"-এ", ""}.in(in)}, &command, in);
  }
  return with_help(name + std::string{Phrase{": এমন বিকল্প নেই", ": no such option"}.in(in)} + did_you_mean(name, names, in), &command, in);
}

std::string names_for_parser(OptionRow const& row) {
  if (is_positional(row)) return std::string{row.placeholder};
  auto out = "--" + std::string{row.long_name};
  if (!row.short_name.empty()) out = "-" + std::string{row.short_name} + "," + out;
  return row.value_optional ? out + "{" + std::string{row.choices.substr(0, row.choices.find('|'))} + "}" : out;
}

// Declares a row; what is wrong with a value is kept in `wrong`.
void declare(CLI::App& app, OptionRow const& row, Command command, Options& options, Language in, std::string& wrong) {
  auto const judge = [&row, command, in, &wrong](std::string const& value) {
    auto const name = "--" + std::string{row.long_name};
    if (!wrong.empty()) return wrong;
    if (value.empty() || value.starts_with("--")) return wrong = name + std::string{value_missing.in(in)};
    if (auto const why = wrong_value(row, command, value, in); !why.empty()) wrong = name + " " + why;
    return wrong;
  };
  auto const add = [&](auto& into) -> CLI::Option* {
    using Into = std::remove_reference_t<decltype(into)>;
    if constexpr (std::is_same_v<Into, bool>) return app.add_flag(names_for_parser(row), into);
    else if constexpr (std::is_same_v<Into, std::string>) return row.value_optional ? app.add_flag(names_for_parser(row), into) : app.add_option(names_for_parser(row), into);
    else return app.add_option(names_for_parser(row), into);
  };
  auto* const option = std::visit(
      [&](auto member) -> CLI::Option* {
        using Member = decltype(member);
        if constexpr (std::is_same_v<Member, std::monostate>) return nullptr;  // --help and --version are seen at a glance
        else if constexpr (std::is_same_v<Member, std::uint32_t Limits::*>) return add(options.limits.*member);
        else return add(options.*member);
      },
      row.target);
  if (option != nullptr && row.value != Value::none && row.value != Value::free && row.value != Value::file) option->check(judge);
}

// CLI11 speaks English: the mistakes that people make are said anew; a rare one keeps its words.
std::string said_anew(CLI::ParseError const& error, CLI::App const& app, CommandRow const& command, Language in) {
  if (dynamic_cast<CLI::ExtrasError const*>(&error) != nullptr) {
    auto const left = app.remaining(true);
    auto const option = std::find_if(left.begin(), left.end(), [](std::string const& word) { return word.starts_with('-'); });
    if (!left.empty()) return no_such_option(option != left.end() ? *option : left.front(), command, in);
  }
  std::string text = error.what();
  std::replace(text.begin(), text.end(), '\n', ' ');
  auto const option = text.substr(0, text.find(": "));
  if (text.ends_with(" missing")) return with_help(option + std::string{value_missing.in(in)}, &command, in);
  if (dynamic_cast<CLI::ConversionError const*>(&error) != nullptr) {  // a flag's: other values were judged before
    auto const flag = text.substr(std::min(text.find("--"), text.size()));
    return with_help(flag.substr(0, flag.find(' ')) + std::string{Phrase{": এর কোনো মান হয় না", ": takes no value"}.in(in)}, &command, in);
  }
  if (text.find("At Most 1 required") != std::string::npos) return with_help(option + std::string{Phrase{": একবারই দেওয়া যায়", ": may be given once only"}.in(in)}, &command, in);
  return with_help(text, &command, in);
}

}  // namespace

Asked understand(int argc, char const* const* argv) {
  Asked out;
  auto const seen = glance(argc, argv);
  auto const in = seen.language;
  out.options.language = in == Language::english ? "en" : "bn";
  auto words = seen.words;
  bool const asks_help = seen.help || (!words.empty() && words.front() == "help");
  if (!words.empty() && words.front() == "help") words.erase(words.begin());
  auto const& whole = command_rows().front();
  auto const* command = words.empty() ? &whole : command_named(words.front());
  if (command == nullptr) return out.wrong = no_such_command(words.front(), in), out;
  if (asks_help) return out.help = help_of(*command, in), out;
  if (seen.version) return out.help = "kalpanji " + std::string{version} + "\n", out;

  if (!seen.empty_value.empty()) return out.wrong = with_help(std::string{seen.empty_value} + std::string{value_missing.in(in)}, command, in), out;

  std::string wrong;
  CLI::App app{"", "kalpanji"};
  app.set_help_flag();
  for (auto const& row : command_rows()) {
    auto* part = row.name.empty() ? &app : app.add_subcommand(std::string{row.name});
    for (auto const* option : rows_of(row.bit)) declare(*part, *option, row.bit, out.options, in, wrong);
  }
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& error) {
    return out.wrong = wrong.empty() ? said_anew(error, app, *command, in) : wrong, out;
  }
  if (command == &whole) {
    auto const names = command_names();
    out.wrong = with_help(std::string{Phrase{"কোন কাজ? ", "which command? "}.in(in)} + listed(names, in), nullptr, in);
    return out;
  }
  out.command = command;
  return out;
}

}  // namespace kalpanji::cli
