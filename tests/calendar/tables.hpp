// Tables of the calendar tests: lines of a file without comments, dates in and out of text.
#pragma once

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <date/date.h>

namespace kalpanji::calendar::test {

struct Line {
  int number;
  std::string text;
};

inline std::vector<Line> lines_of(std::string const& name) {
  std::ifstream file{std::string{KALPANJI_SOURCE_DIR} + "/tests/calendar/" + name};
  std::vector<Line> out;
  int number = 0;
  for (std::string text; std::getline(file, text);)
    if (++number; !text.empty() && text[0] != '#') out.push_back({number, text});
  return out;
}

inline std::string text_of(date::sys_days day) {
  auto const g = date::year_month_day{day};
  std::array<char, 32> out;
  auto const size = std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", int{g.year()}, unsigned{g.month()}, unsigned{g.day()});
  return {out.data(), static_cast<std::size_t>(size)};
}

}  // namespace kalpanji::calendar::test
