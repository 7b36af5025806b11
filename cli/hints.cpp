#include "hints.hpp"

#include "files.hpp"
#include "helped.hpp"

namespace kalpanji::cli {

namespace {

// On one line, whatever the text put between the words.
std::string on_a_line(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  return text;
}

void tell(Chronicle const& c, std::string const& words, Phrase why, Language in) {
  complain(c.id(), std::string{Phrase{"‘", "“"}.in(in)} + on_a_line(words) + std::string{Phrase{"’ ", "” "}.in(in)} + std::string{why.in(in)});
}

}  // namespace

void tell_what_is_missing(std::vector<Chronicle> const& chronicles, Options const& o) {
  for (auto const& c : chronicles) {
    auto how = read_options(o);
    if (!how.date) how.date = c.date();
    if (!how.start) {
      auto counted = how;
      counted.start = Date{2024, 12, 20};
      if (auto const words = first_helped(c, counted)) {
        tell(c, *words, {"কোন তারিখ, লেখায় নেই; প্রথম দিনের তারিখ বলে দিন, যেমন --start=2024-12-20", "has no date in the text; say the date of the first day, e.g. --start=2024-12-20"}, o.in());
        continue;
      }
    }
    if (how.date || !c.events().empty()) continue;
    how.date = Date{2024, 7, 4};
    if (auto const words = first_helped(c, how))
      tell(c, *words, {"কোন দিন, লেখায় নেই; লেখার তারিখ বলে দিন, যেমন --date=2024-07-04", "is no day without the date of the text; say it, e.g. --date=2024-07-04"}, o.in());
  }
}

}  // namespace kalpanji::cli
