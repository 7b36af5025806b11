// The pages of the rules, and findings across chronicles.
#include "embed/body.hpp"
#include "render/finding_words.hpp"
#include "render/rule_words.hpp"
#include "timeline/check.hpp"

namespace kalpanji {

bool names_rules(std::string_view name) { return timeline::rules_named(name).has_value(); }

std::vector<RuleAbout> rules() {
  std::vector<RuleAbout> out;
  for (auto const& r : timeline::rules) {
    auto const& said = render::page_of(r.rule).looks_for;
    out.push_back({r.code, r.slug, static_cast<Severity>(r.severity), r.on, said.bengali, said.english});
  }
  return out;
}

std::optional<std::string> explain(std::string_view rule, Language language) {
  auto const named = timeline::rules_named(rule);
  if (!named || named->count() != 1) return std::nullopt;
  std::size_t at = 0;
  while (!(*named)[at]) ++at;
  return render::explain_words(timeline::rules[at].rule, static_cast<render::Language>(language));
}

std::string rules_markdown() { return render::rules_markdown(); }

std::vector<Chronicle> compare(std::span<Chronicle const> chronicles, ReadOptions const& options) {
  auto const none = timeline::RuleSet{};
  auto const wanted = (timeline::rules_on_by_default() | timeline::rules_listed(options.enable).value_or(none)) & ~timeline::rules_listed(options.disable).value_or(none);
  std::vector<timeline::Chronicle const*> all;
  for (auto const& c : chronicles) all.push_back(&c.body().chronicle);
  auto const gained = timeline::check_together(all, wanted);
  std::vector<Chronicle> out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (gained[i].empty()) {
      out.push_back(chronicles[i]);
      continue;
    }
    auto own = *all[i];
    timeline::add_findings(own, gained[i], options.baseline);
    out.push_back(Chronicle{std::make_shared<Chronicle::Body const>(std::move(own))});
  }
  return out;
}

}  // namespace kalpanji
