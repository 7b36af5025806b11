// Every bound of the library, by name: how much of what it takes, why so much, and what happens there. Nothing is lost silently:
// a bound is a Status (refused), or the finding KP9001 with the place where reading stopped.
// Measures of form are no bounds and stand where they are used: how near two dates must be, how wide a picture's margin is.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kalpanji::grammar {

/// What a caller may move; each at most as large as its default is documented to allow.
struct Limits {
  /// Bytes of one text. Offsets are 32 bits, and a rewritten text may be a little longer than its original; a newspaper's whole year fits.
  /// Beyond: refused as too_long.
  std::uint32_t text_bytes = 256u << 20;

  /// Time expressions of one text, counted to the end of the sentence in which the last of them stands. A book of 20 MB has fewer; a million
  /// dates sent by somebody hostile stop here. Beyond: the rest of the text is not read, KP9001 at the first sentence left out.
  std::uint32_t expressions = 250'000;

  /// Findings of one text. Nobody mends ten thousand places one by one. Beyond: those that come first in the text stay, KP9001 at the first that
  /// was left out.
  std::uint32_t findings = 10'000;
};

/// A sentence is read with what stands around it, so its length bounds the work per byte. The longest we saw in print, a law, has 3 KB.
/// Beyond: cut at a blank and read in pieces, KP9001 (info) at the first such sentence.
inline constexpr std::uint32_t sentence_bytes = 8192;

/// Input of convert(): one date. Beyond: refused as too_long.
inline constexpr std::size_t conversion_bytes = 1000;

/// Days that a recurring event (প্রতি শুক্রবার, জুলাই থেকে ডিসেম্বর) has in an itinerary. A daily event of nearly three years. Beyond: the itinerary
/// names the rule instead of its days.
inline constexpr int occurrences = 1000;

/// Events of one picture. Laying them out is n log n and was measured to this size. Beyond: write() refuses as too_many_events.
inline constexpr std::size_t picture_events = 100'000;

}  // namespace kalpanji::grammar
