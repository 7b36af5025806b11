#include "help.hpp"

#include <algorithm>

namespace kalpanji::cli {

namespace {

constexpr std::size_t widest = 80, indent = 2, description = 27;

char32_t next(std::string_view& text) {
  auto const lead = static_cast<unsigned char>(text.front());
  std::size_t const size = std::min<std::size_t>(text.size(), lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
  char32_t out = size == 1 ? lead : lead & (0xFF >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) out = out << 6 | (static_cast<unsigned char>(text[i]) & 0x3F);
  text.remove_prefix(size);
  return out;
}

// Candrabindu, nukta, the vowel signs below, hasanta; joiners.
bool takes_no_column(char32_t c) {
  return c == 0x981 || c == 0x9BC || (c >= 0x9C1 && c <= 0x9C4) || c == 0x9CD || c == 0x9E2 || c == 0x9E3 || (c >= 0x200B && c <= 0x200D);
}

// Words put into lines that begin after `from` columns; the first stands at the place reached.
void put_words(std::string& out, std::string_view text, std::size_t from, std::size_t at) {
  bool first = true;
  while (!text.empty()) {
    auto const end = std::min(text.find(' '), text.size());
    auto const word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    auto const width = columns(word);
    if (!first && at + 1 + width > widest) {
      out += "\n" + std::string(from, ' ');
      at = from;
    } else if (!first) {
      out += " ";
      ++at;
    }
    out += word;
    at += width;
    first = false;
  }
  out += "\n";
}

// What it does, with the names it may have where these do not stand in its spelling.
std::string words_of(OptionRow const& row, Command command, Language in) {
  std::string out{row.words.in(in)};
  if (!has_many_names(row)) return out;
  std::string names;
  for (auto const name : choices_of(row, command)) names += (names.empty() ? "" : ", ") + std::string{name};
  return out + std::string{Phrase{"। নাম: ", ". Names: "}.in(in)} + names;
}

// "না দিলে auto · যেমন --region=bd"
std::string standard_and_example(OptionRow const& row, Command command, Language in) {
  auto out = standard_of(row, command, in);
  if (!out.empty()) out = std::string{Phrase{"না দিলে ", "default: "}.in(in)} + out;
  if (auto const example = example_of(row, command); !example.empty()) out += (out.empty() ? "" : " · ") + std::string{Phrase{"যেমন ", "e.g. "}.in(in)} + example;
  return out;
}

void put_row(std::string& out, OptionRow const& row, Command command, Language in) {
  auto const spelling = spelling_of(row, command);
  out += std::string(indent, ' ') + spelling;
  auto at = indent + columns(spelling);
  if (at + 2 > description) {
    out += "\n";
    at = 0;
  }
  out += std::string(description - at, ' ');
  put_words(out, words_of(row, command, in), description, description);
  auto const more = standard_and_example(row, command, in);
  if (more.empty()) return;
  out += std::string(description, ' ');
  put_words(out, more, description, description);
}

void put_options(std::string& out, CommandRow const& command, Language in) {
  auto const rows = rows_of(command.bit);
  for (int g = 0; g <= static_cast<int>(Group::other); ++g) {
    auto const group = static_cast<Group>(g);
    if (std::none_of(rows.begin(), rows.end(), [&](OptionRow const* row) { return row->group == group; })) continue;
    out += "\n" + std::string{heading_of(group).in(in)} + "\n";
    for (auto const* row : rows)
      if (row->group == group) put_row(out, *row, command.bit, in);
  }
}

std::string overview(CommandRow const& whole, Language in) {
  auto out = "kalpanji " + std::string{version} + " (কালপঞ্জি): " + std::string{whole.purpose.in(in)} + "\n\n";
  out += Phrase{"ব্যবহার:  kalpanji কাজ [বিকল্প] [ফাইল …]\n\nকাজ\n", "Usage: kalpanji COMMAND [OPTION …] [FILE …]\n\nCommands\n"}.in(in);
  for (auto const& command : command_rows()) {
    if (command.name.empty()) continue;
    constexpr std::size_t names = 13;
    out += std::string(indent, ' ') + std::string{command.name} + std::string(names - indent - command.name.size(), ' ');
    put_words(out, command.purpose.in(in), names, names);
    out += std::string(names, ' ') + "$ " + std::string{command.example} + "\n";
  }
  out += Phrase{"\nবিকল্প\n", "\nOptions\n"}.in(in);
  for (auto const* row : rows_of(whole.bit)) put_row(out, *row, whole.bit, in);
  out += Phrase{"\nএক্সিট স্ট্যাটাস: ০ সব ঠিক; ১ check কিছু পেয়েছে; ২ কমান্ডে ভুল, বা পড়া কি লেখা গেল না।\n",
                "\nExit status: 0 all is well; 1 check found something; 2 a wrong command line, or\nsomething could not be read or written.\n"}.in(in);
  return out + std::string{Phrase{"একটি কাজের সব বিকল্প: kalpanji check --help\nIn English: kalpanji --help --lang=en\n", "All options of a command: kalpanji check --help --lang=en\nবাংলায়: kalpanji --help\n"}.in(in)};
}

}  // namespace

std::size_t columns(std::string_view text) {
  std::size_t out = 0;
  while (!text.empty()) out += takes_no_column(next(text)) ? 0 : 1;
  return out;
}

std::string help_of(CommandRow const& command, Language in) {
  if (command.name.empty()) return overview(command, in);
  auto const name = "kalpanji " + std::string{command.name};
  auto out = name + ": " + std::string{command.purpose.in(in)} + "\n\n";
  out += std::string{Phrase{"ব্যবহার:  ", "Usage:   "}.in(in)} + name + std::string{Phrase{" [বিকল্প] ", " [OPTION …] "}.in(in)};
  for (auto const* row : rows_of(command.bit))
    if (is_positional(*row)) out += "[" + spelling_of(*row, command.bit) + "]";
  out += "\n" + std::string{Phrase{"উদাহরণ:  ", "Example: "}.in(in)} + std::string{command.example} + "\n";
  put_options(out, command, in);
  return out + (in == Language::bengali ? "\nIn English: " + name + " --help --lang=en\n" : "\nবাংলায়: " + name + " --help\n");
}

}  // namespace kalpanji::cli
