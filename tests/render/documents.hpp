// Chronicles built by hand: each event is one line of the text, `title` at `moment`.
#pragma once

#include <string>

#include "tests/render/moments.hpp"

namespace kalpanji::render::testing {

class Document {
 public:
  explicit Document(std::string id = "a.txt", Region region = Region::bangladesh) {
    chronicle_.id = std::move(id);
    chronicle_.region = region;
  }

  /// A line "[তারিখ] title" whose expression is the bracketed word.
  Document& tell(Moment m, std::string title) {
    auto& c = chronicle_;
    auto const first = static_cast<std::uint32_t>(c.text.size());
    std::string const word = "[তারিখ]";
    c.text += word + " " + title;
    Span const sentence{first, static_cast<std::uint32_t>(c.text.size())};
    c.text += "\n";
    Expression e;
    e.span = {first, first + static_cast<std::uint32_t>(word.size())};
    e.sentence = static_cast<std::uint32_t>(c.sentences.size());
    e.claims.push_back({.written = m.written, .span = e.span});
    e.moment = std::move(m);
    c.sentences.push_back(sentence);
    c.expressions.push_back(std::move(e));
    c.events.push_back({static_cast<std::uint32_t>(c.expressions.size() - 1), sentence, std::move(title), {}});
    return *this;
  }

  /// A weekday that does not fit the last event's day, with another day offered.
  Document& dispute(std::uint8_t stated, date::year_month_day other) {
    auto& c = chronicle_;
    auto const index = static_cast<std::uint32_t>(c.expressions.size() - 1);
    auto& e = c.expressions[index];
    e.claims[0].day_month = e.span;
    Finding f{.rule = Rule::weekday_mismatch, .severity = Severity::error, .span = e.span, .expression = index};
    f.day = date::year_month_day{e.moment.first};
    f.stated_weekday = stated;
    f.true_weekday = static_cast<std::uint8_t>(date::weekday{f.day}.iso_encoding());
    f.arguments = {f.day, NamedWeekday{f.true_weekday}, NamedWeekday{stated}};
    Fix fix{.span = e.span, .what = Fix::What::day_month};
    fix.day = other;
    f.fixes.push_back(fix);
    c.events.back().findings.push_back(static_cast<std::uint32_t>(c.findings.size()));
    c.findings.push_back(f);
    return *this;
  }

  /// The last event is told by its first line too.
  Document& told_again() {
    chronicle_.events.back().also.push_back(chronicle_.sentences.front());
    return *this;
  }

  Document& dated(date::year_month_day d) {
    chronicle_.date = date::sys_days{d};
    return *this;
  }

  Chronicle const& chronicle() const { return chronicle_; }

 private:
  Chronicle chronicle_;
};

/// What the writers take.
class Pointers {
 public:
  explicit Pointers(std::vector<Document> const& documents) {
    for (auto const& d : documents) pointers_.push_back(&d.chronicle());
  }
  operator std::span<Chronicle const* const>() const { return pointers_; }

 private:
  std::vector<Chronicle const*> pointers_;
};

}  // namespace kalpanji::render::testing
