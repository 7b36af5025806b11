// What the writer knows already: comments in the text (<!-- kalpanji off KP1001 --> … <!-- kalpanji on KP1001 -->; no name means every rule)
// and a baseline, any text that holds the fingerprints of an earlier report. Such findings stay, marked.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "timeline/check.hpp"
#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

struct Switch {
  std::uint32_t at;
  bool off;
  RuleSet rules;
};

std::string_view word_of(std::string_view& rest) {
  auto const first = rest.find_first_not_of(" ,\t\r\n");
  if (first == std::string_view::npos) return rest = {}, rest;
  auto const last = std::min(rest.find_first_of(" ,\t\r\n", first), rest.size());
  auto const word = rest.substr(first, last - first);
  rest.remove_prefix(last);
  return word;
}

std::vector<Switch> switches(std::string_view text) {
  constexpr std::string_view opens = "<!--", closes = "-->";
  std::vector<Switch> out;
  std::size_t end = 0;
  for (auto at = text.find(opens), next = at; at != std::string_view::npos; at = next) {
    next = text.find(opens, at + opens.size());
    if (end <= at) end = text.find(closes, at);  // many may open before the first closes
    if (end == std::string_view::npos) break;
    if (next < end) continue;  // the one that opens last has the words
    auto inside = text.substr(at + opens.size(), std::max(end, at + opens.size()) - at - opens.size());
    if (word_of(inside) != "kalpanji") continue;
    auto const what = word_of(inside);
    if (what != "off" && what != "on") continue;
    RuleSet named;
    bool any = false;
    for (auto name = word_of(inside); !name.empty(); name = word_of(inside), any = true)
      if (auto const rules_of_name = rules_named(name)) named |= *rules_of_name;
    if (!any) named.set();
    out.push_back({static_cast<std::uint32_t>(at), what == "off", named});
  }
  return out;
}

std::uint64_t fnv1a(std::uint64_t hash, std::string_view bytes) {
  constexpr std::uint64_t prime = 0x100000001B3;
  for (char const c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
  return hash;
}

}  // namespace

std::vector<std::string> fingerprints(Chronicle const& c, std::vector<Finding> const& findings) {
  constexpr std::uint64_t basis = 0xCBF29CE484222325;
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  std::map<std::pair<Rule, std::string_view>, std::uint32_t> seen;
  std::vector<std::string> out;
  for (auto const& f : findings) {
    auto const words = std::string_view{c.text}.substr(f.span.first, f.span.last - f.span.first);
    auto hash = fnv1a(fnv1a(basis, about(f.rule).code), words);
    hash = fnv1a(hash, std::to_string(seen[{f.rule, words}]++));
    std::string name = "kp1-";
    constexpr int figures = 16, bits = 4, mask = 15;
    for (int i = figures - 1; i >= 0; --i) name.push_back(hexadecimal[(hash >> (i * bits)) & mask]);
    out.push_back(std::move(name));
  }
  return out;
}

void mark_suppressed(Chronicle const& c, Findings& found, std::string_view baseline) {
  auto const all = switches(c.text);
  RuleSet off;
  std::size_t next = 0;
  for (auto& f : found) {  // in the order of the text
    for (; next < all.size() && all[next].at <= f.span.first; ++next) off = all[next].off ? off | all[next].rules : off & ~all[next].rules;
    if (off[index_of(f.rule)]) f.suppressed = Suppressed::in_source;
  }
  if (baseline.empty()) return;
  constexpr std::size_t size = 20;  // kp1- and 16 figures
  std::vector<std::string_view> known;
  for (auto at = baseline.find("kp1-"); at != std::string_view::npos; at = baseline.find("kp1-", at + 1)) known.push_back(baseline.substr(at, size));
  std::sort(known.begin(), known.end());
  auto const own = fingerprints(c, found);
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].suppressed == Suppressed::no && std::binary_search(known.begin(), known.end(), std::string_view{own[i]})) found[i].suppressed = Suppressed::baseline;
}

}  // namespace kalpanji::timeline
