#include "values.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "nearest.hpp"

namespace kalpanji::cli {

namespace {

std::string not_one_of(std::string_view value, std::vector<std::string_view> const& choices, Language in) {
  auto const near = did_you_mean(value, choices, in);
  auto out = (value.empty() ? "''" : std::string{value}) + std::string{Phrase{": এমন মান নেই; হতে পারে ", ": not one of "}.in(in)} + listed(choices, in);
  return out + near;
}

std::string wrong_choices(std::string_view values, std::vector<std::string_view> const& choices, Language in) {
  for (bool more = true; more;) {
    auto const end = std::min(values.find(','), values.size());
    auto one = values.substr(0, end);
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    if (std::find(choices.begin(), choices.end(), one) == choices.end()) return not_one_of(one, choices, in);
    more = end < values.size();
    values.remove_prefix(std::min(end + 1, values.size()));
  }
  return {};
}

std::string as_numbers(Date const& d) {
  auto const two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  auto year = std::to_string(d.year);
  if (d.year >= 0) year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
  return year + "-" + two(d.month) + "-" + two(d.day);
}

// ৪ জুলাই ২০২৪ is a day that we can name the right way; 04-07-2024 may be of July or of April, and is not guessed.
std::string wrong_day(std::string const& value, Language in) {
  if (parse_date(value)) return {};
  auto out = value + std::string{Phrase{": এমন তারিখ নেই; লিখুন বছর-মাস-দিন, যেমন ", ": no such date; write year-month-day, e.g. "}.in(in)};
  bool const words = std::any_of(value.begin(), value.end(), [](char c) { return c == ' '; });
  auto const read = words ? convert(value) : Result<Conversion>{Status{Code::empty, 0}};
  return out + (read && read->done && read->whole && read->first == read->last ? as_numbers(read->first) : "2024-07-04");
}

std::string wrong_stamp(std::string_view value, Language in) {
  constexpr std::string_view shape = "dddddddd" "T" "dddddd" "Z";
  bool const shaped = std::equal(value.begin(), value.end(), shape.begin(), shape.end(), [](char c, char s) { return s == 'd' ? c >= '0' && c <= '9' : c == s; });
  auto const part = [&](std::size_t at, std::size_t n) { return std::string{value.substr(at, n)}; };
  if (shaped && parse_date(part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2)) && part(9, 2) < "24" && part(11, 2) < "60" && part(13, 2) < "61") return {};
  return std::string{value} + std::string{Phrase{": এমন সময়ছাপ নেই; লিখুন UTC-তে, যেমন 20240705T000000Z", ": no such stamp; write it in UTC, e.g. 20240705T000000Z"}.in(in)};
}

std::string wrong_number(OptionRow const& row, std::string_view value, Language in) {
  std::int64_t number = 0;
  auto const read = std::from_chars(value.data(), value.data() + value.size(), number);
  if (read.ec == std::errc{} && read.ptr == value.data() + value.size() && number >= row.least && number <= row.most) return {};
  auto const bounds = std::to_string(row.least) + std::string{Phrase{" থেকে ", " to "}.in(in)} + std::to_string(row.most);
  return std::string{value} + (in == Language::bengali ? ": হতে পারে " + bounds + " পর্যন্ত পূর্ণসংখ্যা" : ": not a whole number from " + bounds);
}

}  // namespace

std::string wrong_value(OptionRow const& row, Command command, std::string const& value, Language in) {
  switch (row.value) {
    case Value::none: case Value::free: case Value::file: return {};
    case Value::day: return wrong_day(value, in);
    case Value::stamp: return wrong_stamp(value, in);
    case Value::number: return wrong_number(row, value, in);
    case Value::several: return wrong_choices(value, choices_of(row, command), in);
    case Value::format: case Value::choice: {
      auto const choices = choices_of(row, command);
      return std::find(choices.begin(), choices.end(), value) != choices.end() ? std::string{} : not_one_of(value, choices, in);
    }
  }
  return {};
}

}  // namespace kalpanji::cli
