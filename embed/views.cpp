// The views of a public Chronicle: plain values made from the timeline's.
#include "embed/body.hpp"
#include "embed/days.hpp"
#include "render/edtf.hpp"
#include "render/finding_words.hpp"

namespace kalpanji {

namespace {

Span to_span(timeline::Span s) { return {s.first, s.last}; }

}  // namespace

std::string_view Chronicle::id() const { return body_->chronicle.id; }
std::string_view Chronicle::text() const { return body_->chronicle.text; }
std::string_view Chronicle::title() const { return text().substr(body_->chronicle.title.first, body_->chronicle.title.last - body_->chronicle.title.first); }
std::optional<Date> Chronicle::date() const {
  auto const& day = body_->chronicle.date;
  return day ? std::optional{to_date(*day)} : std::nullopt;
}

std::vector<Expression> Chronicle::expressions() const {
  std::vector<Expression> out;
  for (auto const& e : body_->chronicle.expressions) {
    auto const& m = e.moment;
    out.push_back({to_span(e.span), render::edtf(m), m.resolved, m.resolved ? to_date(m.first) : Date{}, m.resolved ? to_date(m.last) : Date{}});
  }
  return out;
}

std::vector<Event> Chronicle::events() const {
  std::vector<Event> out;
  for (auto const& e : body_->chronicle.events) {
    auto const& when = body_->chronicle.expressions[e.when];
    out.push_back({to_span(when.span), to_span(e.sentence), e.title, to_date(when.moment.first), to_date(when.moment.last)});
  }
  return out;
}

std::vector<Finding> Chronicle::findings() const {
  std::vector<Finding> out;
  for (std::uint32_t i = 0; i < body_->chronicle.findings.size(); ++i) out.push_back(Finding{body_, i});
  return out;
}

Place Chronicle::locate(std::uint32_t byte) const {
  auto const p = body_->places.at(byte);
  return {p.byte, p.code_point, p.utf16, p.line, p.column};
}

std::string_view Finding::rule() const { return render::rule_code(of_->chronicle.findings[at_].rule); }
std::vector<Related> Finding::related() const {
  std::vector<Related> out;
  for (auto const& r : of_->chronicle.findings[at_].related) out.push_back({to_span(r.span), r.document == timeline::Related::this_document ? SIZE_MAX : r.document});
  return out;
}
Suppressed Finding::suppressed() const { return static_cast<Suppressed>(of_->chronicle.findings[at_].suppressed); }
std::string Finding::fingerprint() const { return of_->fingerprints[at_]; }
Severity Finding::severity() const { return static_cast<Severity>(of_->chronicle.findings[at_].severity); }
Span Finding::span() const { return to_span(of_->chronicle.findings[at_].span); }

std::vector<Fix> Finding::fixes() const {
  auto const& finding = of_->chronicle.findings[at_];
  std::vector<Fix> out;
  for (auto const& fix : finding.fixes) out.push_back({to_span(fix.span), render::fix_text(of_->chronicle, finding, fix), fix.safe});
  return out;
}

std::string Finding::message(Language language) const {
  render::Voice const voice{static_cast<render::Language>(language), render::Digits::bengali};
  return render::finding_words(of_->chronicle, of_->chronicle.findings[at_], voice);
}

}  // namespace kalpanji
