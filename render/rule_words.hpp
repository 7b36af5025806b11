// What each rule says: its sentences, with places for the facts, and its page for `explain` and docs/rules.md. Words only, in both languages.
#pragma once

#include <cstdint>
#include <string_view>

#include "render/words.hpp"
#include "timeline/rules.hpp"

namespace kalpanji::render {

struct Said {
  std::string_view bengali, english;
  std::string_view in(Language l) const { return l == Language::bengali ? bengali : english; }
};

/// A sentence of a rule; {0} … {9} stand for the finding's arguments. A wording that the rule lacks gives its first.
Said message_of(timeline::Rule, std::uint8_t wording);

/// A rule's page. The examples are Bengali texts; `date` is the document's date they are read with, empty where none is needed.
struct RulePage {
  timeline::Rule rule;
  Said looks_for;
  std::string_view bad, good;        // texts
  std::string_view bad_in_english, good_in_english;
  std::string_view date;             // YYYY-MM-DD
  std::string_view region;           // bd, in or empty
  std::string_view option{};         // what else they are read with, as an option of the command: --max-expressions=1
};
RulePage const& page_of(timeline::Rule);

}  // namespace kalpanji::render
