// read(): refuses what is no text, then hands it to the timeline.
#include "timeline/read.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "embed/body.hpp"
#include "embed/days.hpp"
#include "grammar/scan.hpp"
#include "grammar/text/utf8.hpp"

namespace kalpanji {

namespace {

static_assert(max_text_bytes == timeline::Limits{}.text_bytes && Limits{}.expressions == timeline::Limits{}.expressions && Limits{}.findings == timeline::Limits{}.findings,
              "the public header says what limits.hpp says");

bool blank(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  // Four figures, two, two, with hyphens between them; the digits of either script.
  constexpr std::array<int, 3> widths{4, 2, 2};
  std::array<std::int32_t, 3> parts{};
  auto const *at = text.data(), *const last = at + text.size();
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (i > 0 && (at == last || *at++ != '-')) return std::nullopt;
    for (int n = 0; n < widths[i]; ++n) {
      auto const digit = grammar::digit_at(at, last);
      if (digit.size == 0) return std::nullopt;
      parts[i] = parts[i] * 10 + digit.value;
      at += digit.size;
    }
  }
  if (at != last) return std::nullopt;
  Date const date{parts[0], static_cast<std::uint8_t>(parts[1]), static_cast<std::uint8_t>(parts[2])};
  return to_ymd(date).ok() ? std::optional{date} : std::nullopt;
}

Result<Chronicle> read(std::string_view text, ReadOptions const& options) {
  constexpr int last_year = 9999;
  auto const& limits = options.limits;
  if (limits.text_bytes == 0 || limits.text_bytes > max_text_bytes || limits.expressions == 0) return Status{Code::bad_option, 0};
  if (text.size() > limits.text_bytes) return Status{Code::too_long, limits.text_bytes};
  if (auto const nul = text.find('\0'); nul != std::string_view::npos) return Status{Code::binary, nul};
  auto const bad = grammar::first_ill_formed(text);
  if (bad != grammar::well_formed && options.ill_formed == IllFormed::refuse) return Status{Code::invalid_utf8, bad};
  if (blank(text)) return Status{Code::empty, 0};
  for (auto const& day : {options.date, options.start})
    if (day && (!to_ymd(*day).ok() || std::abs(day->year) > last_year)) return Status{Code::bad_option, 0};

  timeline::Given given;
  given.id = std::string{options.id};
  if (options.date) given.date = date::sys_days{to_ymd(*options.date)};
  if (options.start) given.start = date::sys_days{to_ymd(*options.start)};
  given.input = static_cast<timeline::Input>(options.input);
  given.named_days = options.named_days;
  given.region = static_cast<timeline::Region>(options.region);
  auto const enabled = timeline::rules_listed(options.enable), disabled = timeline::rules_listed(options.disable);
  if (!enabled || !disabled) return Status{Code::bad_option, 0};
  given.rules = (given.rules | *enabled) & ~*disabled;
  given.baseline = options.baseline;
  given.limits = {limits.text_bytes, limits.expressions, limits.findings};
  grammar::Mended own{bad == grammar::well_formed ? std::string{text} : std::string{}, 0, 0, 0};
  if (bad != grammar::well_formed) {
    own = grammar::mended(text);
    given.ill_formed = {own.first, own.last};
    given.ill_formed_bytes = own.bytes;
  }
  return Chronicle{std::make_shared<Chronicle::Body const>(timeline::read(std::move(own.text), std::move(given)))};
}

}  // namespace kalpanji
