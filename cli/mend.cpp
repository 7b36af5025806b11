#include "mend.hpp"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace kalpanji::cli {

namespace {

std::string applied(std::string_view text, std::vector<Fix> const& fixes) {
  std::string out;
  std::size_t from = 0;
  for (auto const& fix : fixes) {
    out += text.substr(from, fix.span.first - from);
    out += fix.text;
    from = fix.span.last;
  }
  return out += text.substr(from);
}

// A finding in question and the repairs it still may try.
struct Case {
  Span span;
  std::string_view rule;
  std::vector<Fix> choices;
  std::size_t next = 0;  // which of them; past the end: given up
  bool open() const { return next < choices.size(); }
  Fix const& chosen() const { return choices[next]; }
};

std::vector<Case> cases_of(Chronicle const& c, bool safe) {
  std::vector<Case> out;
  for (auto const& f : c.findings()) {
    if (f.suppressed() != Suppressed::no) continue;
    Case one{f.span(), f.rule(), {}, 0};
    for (auto& fix : f.fixes())
      if (fix.safe == safe && c.text().substr(fix.span.first, fix.span.last - fix.span.first) != fix.text) one.choices.push_back(std::move(fix));
    if (!one.choices.empty()) out.push_back(std::move(one));
  }
  return out;
}

// The open cases whose repairs do not overlap, in the order of the text; of two that overlap the one that starts first.
std::vector<Case*> batch_of(std::vector<Case>& cases) {
  std::vector<Case*> open;
  for (auto& one : cases)
    if (one.open()) open.push_back(&one);
  auto const place = [](Case const* one) { return std::tuple{one->chosen().span.first, one->chosen().span.last}; };
  std::stable_sort(open.begin(), open.end(), [&](Case const* a, Case const* b) { return place(a) < place(b); });
  std::vector<Case*> apart;
  for (auto* one : open)
    if (apart.empty() || one->chosen().span.first >= apart.back()->chosen().span.last) apart.push_back(one);
  return apart;
}

std::vector<Fix> fixes_of(std::vector<Case*> const& batch) {
  std::vector<Fix> out;
  for (auto const* one : batch) out.push_back(one->chosen());
  return out;
}

// Where an offset of the old text stands in the new one; inside a repair its start.
class Shifts {
 public:
  explicit Shifts(std::vector<Fix> const& fixes) : fixes_(fixes) {
    std::int64_t by = 0;
    for (auto const& fix : fixes) by_.push_back(by += static_cast<std::int64_t>(fix.text.size()) - (fix.span.last - fix.span.first));
  }
  std::int64_t at(std::uint32_t old) const {
    auto const after = std::upper_bound(fixes_.begin(), fixes_.end(), old, [](std::uint32_t o, Fix const& f) { return o < f.span.first; });
    auto const n = after - fixes_.begin();
    if (n == 0) return old;
    auto const& fix = fixes_[static_cast<std::size_t>(n - 1)];
    auto const before = n >= 2 ? by_[static_cast<std::size_t>(n - 2)] : 0;
    return old < fix.span.last ? fix.span.first + before : old + by_[static_cast<std::size_t>(n - 1)];
  }

 private:
  std::vector<Fix> const& fixes_;
  std::vector<std::int64_t> by_;
};

using Name = std::pair<std::int64_t, std::string_view>;  // where a finding starts, and its rule

// Where the new text has a finding that the old one had not, or a repaired one that is still there. Both lists are in the order of the text.
std::vector<Span> troubles(Chronicle const& old, std::vector<Case*> const& batch, Shifts const& shifts, Chronicle const& now) {
  std::vector<Name> had, mended;
  for (auto const& f : old.findings()) had.emplace_back(shifts.at(f.span().first), f.rule());
  for (auto const* one : batch) mended.emplace_back(shifts.at(one->span.first), one->rule);
  std::sort(had.begin(), had.end());
  std::sort(mended.begin(), mended.end());
  std::vector<Span> out;
  for (auto const& f : now.findings()) {
    Name const name{f.span().first, f.rule()};
    if (f.suppressed() == Suppressed::no && (!std::binary_search(had.begin(), had.end(), name) || std::binary_search(mended.begin(), mended.end(), name))) {
      out.push_back(f.span());
      for (auto const& r : f.related())
        if (r.document == SIZE_MAX) out.push_back(r.span);
    }
  }
  return out;
}

// The repairs that touch the place of a trouble, or else those nearest to it on either side, are to blame.
std::vector<Case*> blamed(std::vector<Span> const& places, std::vector<Case*> const& batch, Shifts const& shifts) {
  std::vector<std::int64_t> starts;
  for (auto const* one : batch) starts.push_back(shifts.at(one->chosen().span.first));
  std::vector<bool> guilty(batch.size());
  for (auto const place : places) {
    auto const first = std::lower_bound(starts.begin(), starts.end(), std::int64_t{place.first}) - starts.begin();
    auto const last = std::lower_bound(starts.begin(), starts.end(), std::int64_t{place.last}) - starts.begin();
    for (auto i = first; i < last; ++i) guilty[static_cast<std::size_t>(i)] = true;
    if (first != last) continue;
    if (first > 0) guilty[static_cast<std::size_t>(first - 1)] = true;
    if (last < std::ssize(starts)) guilty[static_cast<std::size_t>(last)] = true;
  }
  std::vector<Case*> out;
  for (std::size_t i = 0; i < batch.size(); ++i)
    if (guilty[i]) out.push_back(batch[i]);
  return out;
}

// One layer of guesses. True when the text changed; it then has fewer findings and none that is new.
bool mend_layer(Mended& mended, ReadOptions const& how) {
  constexpr int patient = 24, most_tries = 48;
  auto const before = read(mended.text, how);
  if (!before) return false;
  auto cases = cases_of(*before, false);
  for (int tries = 0; tries < most_tries; ++tries) {
    auto const batch = batch_of(cases);
    if (batch.empty()) return false;
    auto const fixes = fixes_of(batch);
    auto text = applied(mended.text, fixes);
    auto const after = read(text, how);
    Shifts const shifts{fixes};
    auto const places = after ? troubles(*before, batch, shifts, *after) : std::vector<Span>{};
    if (after && places.empty() && after->findings().size() < before->findings().size()) {
      mended.text = std::move(text);
      mended.repairs += fixes.size();
      return true;
    }
    auto const guilty = places.empty() ? batch : blamed(places, batch, shifts);
    // The next best of each, and when patience ends none.
    for (auto* one : guilty) one->next = tries < patient ? one->next + 1 : one->choices.size();
  }
  return false;
}

// What means the same is written right; a name so repaired may show another slip.
bool mend_safely(Mended& mended, ReadOptions const& how) {
  constexpr int most_rounds = 8;
  for (int round = 0; round < most_rounds; ++round) {
    auto const chronicle = read(mended.text, how);
    if (!chronicle) return round > 0;
    auto cases = cases_of(*chronicle, true);
    auto const batch = batch_of(cases);
    if (batch.empty()) break;
    mended.text = applied(mended.text, fixes_of(batch));
    mended.repairs += batch.size();
  }
  return true;
}

}  // namespace

std::optional<Mended> mend(std::string text, ReadOptions const& how, bool guesses) {
  Mended out{std::move(text), 0};
  if (!mend_safely(out, how)) return std::nullopt;
  while (guesses && mend_layer(out, how)) mend_safely(out, how);
  return out;
}

}  // namespace kalpanji::cli
