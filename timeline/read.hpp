// Reading one document from bytes to a Chronicle: find, resolve from front to back, gather, check.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "timeline/chronicle.hpp"

namespace kalpanji::timeline {

/// How lines are read: automatic finds lists by itself, text knows sentences only, events takes every line under a date for its item.
enum class Input : std::uint8_t { automatic, text, events };

struct Given {
  std::string id;
  std::optional<date::sys_days> date;
  Region region = Region::automatic;
  bool named_days = false;              // a day's name is a time without a year too
  std::optional<date::sys_days> start;  // day 1 of a programme that counts days
  Input input = Input::automatic;
  RuleSet rules = rules_on_by_default();
  std::string_view baseline{};          // findings already known: any text that holds their fingerprints
  Limits limits{};
  Span ill_formed{};                    // what the caller replaced before (grammar/text/utf8.hpp, mended): where first,
  std::uint32_t ill_formed_bytes = 0;   // and how much
};

/// The text must be well-formed UTF-8 below 2 GiB. Linear in its length. What follows the sentence in which the limit of expressions was
/// reached is not read.
Chronicle read(std::string text, Given);

}  // namespace kalpanji::timeline
