#include "timeline/read.hpp"

#include <algorithm>

#include "grammar/find.hpp"
#include "grammar/hints.hpp"
#include "grammar/remarks.hpp"
#include "timeline/anchor.hpp"
#include "timeline/check.hpp"
#include "timeline/dates.hpp"
#include "timeline/event.hpp"
#include "timeline/lists.hpp"
#include "timeline/resolve.hpp"

namespace kalpanji::timeline {

namespace {

Span original(grammar::Text const& text, grammar::Span normal) {
  if (normal.empty()) return {};
  auto const span = text.original(normal);
  return {span.first, span.last};
}

Claim claim_of(grammar::Text const& text, grammar::Point const& g, Moment const& m, Span whole) {
  Claim claim;
  claim.written = written_of(g, m.calendar);
  claim.span = whole;
  claim.weekday = original(text, g.weekday_at);
  claim.day_month = original(text, g.day_month_at);
  claim.year = original(text, g.year_at);
  claim.clock = original(text, g.clock_at);
  claim.ordinal = g.ordinal;
  claim.latin_digits = g.latin_digits;
  claim.month_first = g.month_first;
  claim.numeric = g.numeric;
  return claim;
}

Expression expression_of(grammar::Text const& text, grammar::Mention const& mention, Moment moment) {
  Expression e;
  e.span = original(text, mention.where);
  e.sentence = mention.sentence;
  e.quoted = mention.quoted;
  e.tense = mention.tense == grammar::Tense::past ? std::int8_t{-1} : mention.tense == grammar::Tense::future ? std::int8_t{1} : std::int8_t{0};
  auto const add = [&](grammar::Point const& g) {
    if (e.claims.size() < moment.points.size()) e.claims.push_back(claim_of(text, g, moment, e.span));
  };
  if (auto const* p = std::get_if<grammar::Point>(&mention.what)) add(*p);
  if (auto const* r = std::get_if<grammar::Range>(&mention.what)) add(r->first), add(r->last);
  if (auto const* s = std::get_if<grammar::Several>(&mention.what))
    for (auto const& g : s->points) add(g);
  e.moment = std::move(moment);
  return e;
}

constexpr DateSource source_of(grammar::Stamp s) {
  switch (s) {
    case grammar::Stamp::published: return DateSource::published;
    case grammar::Stamp::updated: return DateSource::updated;
    case grammar::Stamp::dateline: return DateSource::dateline;
    case grammar::Stamp::masthead: return DateSource::masthead;
    case grammar::Stamp::memo: return DateSource::memo;
    case grammar::Stamp::none: break;
  }
  return DateSource::none;
}

// The sentence behind the one in which the limit of expressions was reached; empty where it was not, or that was the last.
grammar::Span first_unread(grammar::Text const& text, std::vector<grammar::Mention> const& found, Limits const& limits) {
  if (found.empty() || found.size() < limits.expressions) return {};
  auto const next = found.back().sentence + 1;
  return next < text.sentences().size() ? text.sentences()[next] : grammar::Span{};
}

// তারিখ: ৬ ফেব্রুয়ারি ২০২৫ with স্থান: or সময়: on the next line is when it happens, and no memo's date.
void drop_memos_of_notices(std::vector<grammar::Line> const& lines, std::vector<grammar::Stamp>& stamps) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    auto const &line = lines[i], &next = lines[i + 1];
    if (line.role != grammar::Role::field || !line.time_field || next.after_blank || !(next.names_place || (next.role == grammar::Role::field && next.time_field))) continue;
    for (auto m = line.first; m < line.last; ++m)
      if (stamps[m] == grammar::Stamp::memo) stamps[m] = grammar::Stamp::none;
  }
}

// The strongest stamp of the text gives its date, of equal ones the first.
void find_date(Chronicle& out, std::vector<grammar::Mention> const& mentions, std::vector<grammar::Stamp> const& stamps) {
  auto best = grammar::Stamp::none;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    auto const* p = std::get_if<grammar::Point>(&mentions[i].what);
    if (p == nullptr || p->names != grammar::MonthNames::gregorian || stamps[i] <= best) continue;
    auto const m = resolve(mentions[i], Anchor{});
    if (!m.resolved) continue;
    best = stamps[i];
    out.date = m.first;
    out.date_source = source_of(best);
  }
}

// The full Gregorian date that stands straight beside a date of another calendar, before or behind it.
std::optional<date::sys_days> beside(std::vector<grammar::Mention> const& mentions, std::size_t i) {
  constexpr std::uint32_t near = 24;  // bytes: a bracket, a comma, মোতাবেক
  auto const point = [&](std::size_t k) { return std::get_if<grammar::Point>(&mentions[k].what); };
  if (auto const* own = point(i); own == nullptr || own->names == grammar::MonthNames::gregorian || own->day == 0) return std::nullopt;
  for (auto const k : {i + 1, i - 1}) {
    if (k >= mentions.size() || mentions[k].sentence != mentions[i].sentence) continue;
    auto const gap = k > i ? mentions[k].where.first - mentions[i].where.last : mentions[i].where.first - mentions[k].where.last;
    auto const* other = point(k);
    if (gap > near || other == nullptr || other->names != grammar::MonthNames::gregorian || other->day == 0 || !other->year || other->short_year) continue;
    if (auto const m = resolve(mentions[k], Anchor{}); m.resolved) return m.first;
  }
  return std::nullopt;
}

// A date alone on a line above a list, and one of several such lines, heads what stands under it and is no masthead.
void drop_mastheads_of_lists(std::vector<grammar::Line> const& lines, std::vector<grammar::Stamp>& stamps) {
  auto const is_masthead = [&](grammar::Line const& line) {
    if (line.role != grammar::Role::heading || line.entries.empty()) return false;
    auto const& head = line.entries[0];
    return std::any_of(stamps.begin() + head.first, stamps.begin() + head.last, [](auto s) { return s == grammar::Stamp::masthead; });
  };
  auto const several = std::count_if(lines.begin(), lines.end(), [](auto const& line) { return line.role == grammar::Role::heading && !line.entries.empty(); }) > 1;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_masthead(lines[i])) continue;
    using grammar::Role;
    auto const below = i + 1 < lines.size() ? lines[i + 1].role : Role::prose;
    bool const heads = several || below == Role::item || below == Role::entry || below == Role::field || below == Role::row || (i + 1 < lines.size() && (lines[i + 1].names_columns || lines[i + 1].names_place));  // … and স্থান: … below tells of what it is
    if (heads)
      for (auto m = lines[i].first; m < lines[i].last; ++m) stamps[m] = grammar::Stamp::none;
  }
}

// A text without lists: every line is prose.
std::vector<grammar::Line> prose_only(std::vector<grammar::Line> lines) {
  for (auto& line : lines) {
    line.role = grammar::Role::prose;
    line.content = line.where;
    line.no_event = false;
    line.entries.clear();
    line.columns.clear();
  }
  return lines;
}

// A list that was asked for: what is no heading and has no date of its own is an item.
std::vector<grammar::Line> items_only(std::vector<grammar::Line> lines) {
  bool headed = false;
  for (auto& line : lines) {
    headed |= line.role == grammar::Role::heading && !line.entries.empty();
    if (line.role == grammar::Role::prose && headed) line.role = grammar::Role::item;
  }
  return lines;
}

// The same lines in bytes of the text as it was given.
std::vector<grammar::Line> in_original(grammar::Text const& text, std::vector<grammar::Line> lines) {
  auto const move = [&](grammar::Span& s) {
    auto const o = original(text, s);
    s = {o.first, o.last};
  };
  for (auto& line : lines) {
    move(line.where), move(line.content);
    for (auto& cell : line.cells) move(cell);
    for (auto& e : line.entries) move(e.where), move(e.body), move(e.label);
    for (auto& e : line.columns) move(e.where), move(e.label);
  }
  return lines;
}

}  // namespace

Chronicle read(std::string text, Given given) {
  Chronicle out;
  out.id = std::move(given.id);
  out.date = given.date;
  out.region = given.region;
  out.text = std::move(text);

  out.reading.limits = given.limits;
  out.reading.ill_formed = given.ill_formed;
  out.reading.ill_formed_bytes = given.ill_formed_bytes;

  grammar::Text normal{out.text};
  auto found = grammar::find(normal, {given.named_days, given.limits.expressions});
  if (auto const unread = first_unread(normal, found, given.limits); !unread.empty()) {
    // Everything behind works on the part that was read, as if the text ended there.
    out.reading.stopped_at = original(normal, unread);
    normal = grammar::Text{std::string_view{out.text}.substr(0, out.reading.stopped_at.first)};
    found = grammar::find(normal, {given.named_days});
  }
  out.reading.cut_sentence = original(normal, normal.cut_sentence());
  for (auto const sentence : normal.sentences()) out.sentences.push_back(original(normal, sentence));

  auto const mentions = given.input == Input::text ? found : grammar::settled_by_layout(normal, found);
  auto lines = grammar::layout(normal, mentions);
  if (given.input == Input::text) lines = prose_only(std::move(lines));
  if (given.input == Input::events) lines = items_only(std::move(lines));
  auto stamps = grammar::stamps(normal, mentions);
  drop_mastheads_of_lists(lines, stamps);
  drop_memos_of_notices(lines, stamps);
  if (out.date) out.date_source = DateSource::given;
  else find_date(out, mentions, stamps);

  Anchor anchor;
  anchor.document = out.date;
  anchor.start = given.start;
  anchor.region = given.region;
  anchor.region_is_sure = given.region != Region::automatic;
  if (!anchor.region_is_sure) {
    auto const lean = grammar::leaning(normal);
    anchor.region = lean > 0 ? Region::bangladesh : lean < 0 ? Region::india : Region::automatic;
  }
  anchor.bangla_text = grammar::counts_in_bangla_years(mentions);
  Lists lists{lines};
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    auto const mention = lists.before(mentions[i], static_cast<std::uint32_t>(i), anchor);
    anchor.paired = beside(mentions, i);
    auto moment = resolve(mention, anchor);
    if (stamps[i] == grammar::Stamp::none || (moment.resolved && out.date == moment.first)) {
      anchor = told(anchor, mention, moment);
      lists.after(mention, static_cast<std::uint32_t>(i), moment, anchor);
    }
    out.expressions.push_back(expression_of(normal, mention, std::move(moment)));
    out.expressions.back().stamp = stamps[i] != grammar::Stamp::none;
  }
  for (auto& r : grammar::remarks(normal))
    out.remarks.push_back({r.kind, original(normal, r.where), original(normal, r.object), r.sentence, r.number, r.other, std::move(r.better)});
  out.findings = check(out, given.rules, given.baseline);
  lines = in_original(normal, std::move(lines));
  if (auto const title = std::find_if(lines.begin(), lines.end(), [](auto const& l) { return l.title; }); title != lines.end()) out.title = {title->content.first, title->content.last};
  out.events = gather(out, lines);
  out.recurring = gather_recurring(out, lines);
  number_findings(out);
  return out;
}

}  // namespace kalpanji::timeline
