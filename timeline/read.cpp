#include "timeline/read.hpp"

#include "grammar/find.hpp"
#include "timeline/anchor.hpp"
#include "timeline/check.hpp"
#include "timeline/event.hpp"
#include "timeline/resolve.hpp"

namespace kalpanji::timeline {

namespace {

Span original(grammar::Text const& text, grammar::Span normal) {
  if (normal.empty()) return {};
  auto const span = text.original(normal);
  return {span.first, span.last};
}

Expression expression_of(grammar::Text const& text, grammar::Mention const& mention, Moment moment) {
  auto const* relative = std::get_if<grammar::RelativeDayExpr>(&mention.what);
  auto const& date = relative != nullptr ? relative->also : std::get<grammar::DateExpr>(mention.what);
  Expression e;
  e.span = original(text, mention.where);
  Claim claim;
  claim.written = moment.written;
  claim.span = e.span;
  claim.weekday = original(text, date.weekday_at);
  claim.day_month = original(text, date.day_month_at);
  claim.year = original(text, date.year_at);
  claim.ordinal = date.ordinal;
  claim.latin_digits = date.latin_digits;
  claim.month_first = date.month_first;
  claim.numeric = date.numeric;
  e.claims.push_back(claim);
  e.sentence = mention.sentence;
  e.quoted = mention.quoted;
  e.moment = std::move(moment);
  return e;
}

}  // namespace

Chronicle read(std::string text, Given given) {
  Chronicle out;
  out.id = std::move(given.id);
  out.date = given.date;
  out.region = given.region;
  out.text = std::move(text);

  grammar::Text const normal{out.text};
  for (auto const sentence : normal.sentences()) out.sentences.push_back(original(normal, sentence));

  Anchor anchor{.document = given.date, .story = {}, .story_year = {}};
  for (auto const& mention : grammar::find(normal)) {
    auto moment = resolve(mention, anchor);
    anchor = told(anchor, mention, moment);
    out.expressions.push_back(expression_of(normal, mention, std::move(moment)));
  }
  out.findings = check(out);
  out.events = gather(out);
  for (std::uint32_t f = 0; f < out.findings.size(); ++f)
    for (auto& event : out.events)
      if (event.when == out.findings[f].expression) event.findings.push_back(f);
  return out;
}

}  // namespace kalpanji::timeline
