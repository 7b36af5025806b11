// Documents as people write them, and the events that a careful reader takes from them. Each tests/documents/*.txt holds
// options (date:, start:, region:, input:, title: the document's own, - for none), a line of ----, the text, a line of ====, and one line for each event: value, tab, title.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "timeline/read.hpp"

namespace kalpanji::timeline {

namespace {

namespace fs = std::filesystem;

struct Document {
  std::string text, expected;
  std::optional<std::string> title;
  Given given;
};

date::sys_days day_of(std::string const& s) {
  std::istringstream in{s};
  int year = 0;
  unsigned month = 0, dom = 0;
  char hyphen = 0;
  in >> year >> hyphen >> month >> hyphen >> dom;
  return date::year{year} / date::month{month} / date::day{dom};
}

Document load(fs::path const& path) {
  Document out;
  std::ifstream in{path};
  int part = 0;
  for (std::string line; std::getline(in, line);) {
    if (part == 0 && line == "----") {
      part = 1;
    } else if (part == 1 && line == "====") {
      part = 2;
    } else if (part == 0) {
      auto const value = line.substr(std::min(line.size(), line.find(": ") + 2));
      if (line.starts_with("date:")) out.given.date = day_of(value);
      if (line.starts_with("start:")) out.given.start = day_of(value);
      if (line.starts_with("region:")) out.given.region = value == "in" ? Region::india : Region::bangladesh;
      if (line.starts_with("title:")) out.title = value == "-" ? "" : value;
      if (line.starts_with("input:")) out.given.input = value == "text" ? Input::text : Input::events;
    } else {
      (part == 1 ? out.text : out.expected) += line + "\n";
    }
  }
  return out;
}

std::string end_text(Precision precision, date::sys_days day, TimeOfDay const& time) {
  date::year_month_day const ymd{day};
  std::ostringstream out;
  auto const year = static_cast<int>(ymd.year());
  out << (year < 0 ? "-" : "") << std::setfill('0') << std::setw(4) << std::abs(year);
  if (precision <= Precision::month) out << '-' << std::setw(2) << static_cast<unsigned>(ymd.month());
  if (precision <= Precision::week) out << '-' << std::setw(2) << static_cast<unsigned>(ymd.day());
  if (time.clock.said()) out << 'T' << std::setw(2) << time.clock.hour << ':' << std::setw(2) << time.clock.minute;
  else if (time.part != DayPart::none) out << "T+";
  return out.str();
}

std::string value_of(Moment const& m) {
  auto const& a = m.points.front();
  auto const& b = m.points.back();
  auto const first = end_text(a.precision, m.first, m.from), last = end_text(b.precision, m.last, m.to);
  return first == last ? first : first + "/" + last;
}

std::string events_in(Document const& d) {
  auto const chronicle = read(d.text, d.given);
  std::string out;
  auto const title = chronicle.text.substr(chronicle.title.first, chronicle.title.last - chronicle.title.first);
  if (d.title && *d.title != title) out += "title: " + title + "\n";
  for (auto const& e : chronicle.events) out += value_of(chronicle.expressions[e.when].moment) + "\t" + e.title + (e.also.empty() ? "" : "\t+" + std::to_string(e.also.size())) + "\n";
  return out;
}

std::vector<fs::path> documents() {
  std::vector<fs::path> out;
  for (auto const& entry : fs::directory_iterator{fs::path{KALPANJI_SOURCE_DIR} / "tests/documents"})
    if (entry.path().extension() == ".txt") out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

TEST(Documents, GiveTheEventsThatAReaderTakesFromThem) {
  for (auto const& path : documents()) {
    auto const d = load(path);
    auto const found = events_in(d);
    EXPECT_TRUE(found == d.expected) << path.filename() << " gives\n" << found << "instead of\n" << d.expected;
  }
}

}  // namespace

}  // namespace kalpanji::timeline
