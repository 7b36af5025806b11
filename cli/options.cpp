#include "options.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <tuple>

#include "files.hpp"
#include "phrase.hpp"

namespace kalpanji::cli {

namespace {

// Seconds since 1970 as 20240705T000000Z; nothing for what is no such number.
std::string stamp_of_epoch(std::string_view seconds) {
  std::int64_t value = 0;
  auto const read = std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
  if (read.ec != std::errc{} || read.ptr != seconds.data() + seconds.size() || value < 0) return {};
  auto const whole = static_cast<std::time_t>(value);
  std::tm parts{};
  std::array<char, 32> text{};
  if (::gmtime_r(&whole, &parts) == nullptr || std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts) != 16) return {};
  return text.data();
}

}  // namespace

bool settle(Options& o) {
  if (std::count(o.files.begin(), o.files.end(), "-") > 1) {
    complain("-", Phrase{"প্রমিত ইনপুট একবারই পড়া যায়", "standard input can be read once only"}.in(o.in()));
    return false;
  }
  std::error_code ignored;
  if (!o.output.empty() && std::any_of(o.files.begin(), o.files.end(), [&](std::string const& file) { return std::filesystem::is_regular_file(file, ignored) && std::filesystem::equivalent(file, o.output, ignored); })) {
    complain("", "-o " + o.output + ": " + std::string{Phrase{"এ ফাইলটিই পড়া হচ্ছে, এতে লিখলে লেখাটি মুছে যাবে; অন্য নাম দিন", "this is a file that is read, and writing would wipe it out; give another name"}.in(o.in())});
    return false;
  }
  std::erase(o.calendars, ' ');
  auto const from = parse_date(o.from), to = parse_date(o.to);
  auto const parts = [](Date const& d) { return std::tuple{d.year, d.month, d.day}; };
  if (from && to && parts(*to) < parts(*from)) {
    complain("", "--from " + o.from + " --to " + o.to + ": " + std::string{Phrase{"শেষ দিনটি শুরুর দিনের আগে", "the last day is before the first"}.in(o.in())});
    return false;
  }
  if (auto const* epoch = std::getenv("SOURCE_DATE_EPOCH"); o.stamp.empty() && epoch != nullptr) {
    o.stamp = stamp_of_epoch(epoch);
    if (o.stamp.empty() && o.format == "ics") {
      complain("", "SOURCE_DATE_EPOCH=" + std::string{epoch} + ": " + std::string{Phrase{"হতে পারে ১৯৭০ থেকে গোনা সেকেন্ড, যেমন 1720137600", "not a number of seconds since 1970, e.g. 1720137600"}.in(o.in())});
      return false;
    }
  }
  return true;
}

std::string figures(std::size_t n, bool bengali) {
  if (!bengali) return std::to_string(n);
  std::string out;
  for (char const c : std::to_string(n)) out += "\xE0\xA7" + std::string(1, static_cast<char>(0xA6 + (c - '0')));
  return out;
}

ReadOptions read_options(Options const& o) {
  ReadOptions out;
  out.named_days = o.named_days;
  out.enable = o.enable;
  out.disable = o.disable;
  out.baseline = o.known;
  out.region = o.region == "bd" ? Region::bangladesh : o.region == "in" ? Region::india : Region::automatic;
  out.ill_formed = o.invalid_utf8 == "replace" ? IllFormed::replace : IllFormed::refuse;
  out.limits = o.limits;
  out.input = o.input == "text" ? Input::text : o.input == "events" ? Input::events : Input::automatic;
  if (!o.date.empty()) out.date = parse_date(o.date);
  if (!o.start.empty()) out.start = parse_date(o.start);
  return out;
}

RenderOptions render_options(Options const& o) {
  RenderOptions out;
  out.format = o.format;
  out.language = o.in();
  out.digits = o.digits == "latn" ? Digits::latin : Digits::bengali;
  out.title = o.title;
  if (!o.from.empty()) out.from = parse_date(o.from);
  if (!o.to.empty()) out.to = parse_date(o.to);
  out.calendars = o.calendars;
  out.byte_order_mark = o.byte_order_mark;
  out.disputed = o.disputed;
  out.stamp = o.stamp;
  out.text = o.text;
  out.orientation = o.orientation;
  out.page = o.page;
  out.theme = o.theme;
  out.group = o.group;
  out.width = o.width;
  out.most_events = o.most_events;
  if (!o.reference.empty()) out.reference = parse_date(o.reference);
  bool const on_terminal = (o.output.empty() || o.output == "-") && ::isatty(STDOUT_FILENO) == 1;
  out.color = o.color == "always" || (o.color == "auto" && on_terminal);
  return out;
}

}  // namespace kalpanji::cli
