// The pages of the rules, and findings across chronicles.
#include <algorithm>

#include "embed/body.hpp"
#include "render/finding_words.hpp"
#include "timeline/check.hpp"

namespace kalpanji {

bool names_rules(std::string_view name) { return timeline::rules_named(name).has_value(); }

std::optional<std::string> explain(std::string_view rule, Language language) {
  auto const named = timeline::rules_named(rule);
  if (!named || named->count() != 1) return std::nullopt;
  std::size_t at = 0;
  while (!(*named)[at]) ++at;
  return render::explain_words(timeline::rules[at].rule, static_cast<render::Language>(language));
}

std::string rules_markdown() { return render::rules_markdown(); }

std::vector<Chronicle> compare(std::span<Chronicle const> chronicles) {
  std::vector<timeline::Chronicle const*> all;
  for (auto const& c : chronicles) all.push_back(&c.body().chronicle);
  auto const gained = timeline::check_together(all, timeline::rules_on_by_default());
  std::vector<Chronicle> out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto own = *all[i];
    // A place that has a finding already is not reported twice.
    for (auto const& f : gained[i])
      if (std::none_of(own.findings.begin(), own.findings.end(), [&](timeline::Finding const& had) { return had.span == f.span && had.rule <= f.rule; })) own.findings.push_back(f);
    out.push_back(Chronicle{std::make_shared<Chronicle::Body const>(std::move(own))});
  }
  return out;
}

}  // namespace kalpanji
