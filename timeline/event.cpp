#include "timeline/event.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "grammar/statement.hpp"

namespace kalpanji::timeline {

namespace {

using grammar::Line;
using grammar::Role;


constexpr std::uint32_t longest_sentence = 4096;  // bytes, for titles that show a sentence whole

grammar::Span to(Span s) { return {s.first, s.last}; }
Span to(grammar::Span s) { return {s.first, s.last}; }

int minutes(TimeOfDay const& t) { return t.clock.said() ? t.clock.hour * 60 + t.clock.minute : -1; }

bool same_days(Moment const& a, Moment const& b) { return a.first == b.first && a.last == b.last; }

// One says the other's days more exactly: 22 February within 1952, ten o'clock on a day.
bool within(Moment const& fine, Moment const& coarse) {
  if (fine.first < coarse.first || fine.last > coarse.last) return false;
  return same_days(fine, coarse) ? fine.from.said() && !coarse.from.said() : true;
}

// An hour of the day, or of the night that it ends in.
bool of_that_day(Moment const& hour, Moment const& day) {
  return hour.from.clock.said() && hour.first >= day.first && hour.first <= day.last + date::days{1};
}

class Gatherer {
 public:
  Gatherer(Chronicle const& chronicle, std::vector<Line> const& lines) : c_(chronicle), lines_(lines), used_(chronicle.expressions.size(), false) {}

  std::vector<Event> all() {
    for (at_ = 0; at_ < lines_.size(); ++at_) read_line(lines_[at_]);
    close_heading();
    drop_title();
    std::stable_sort(events_.begin(), events_.end(), [&](Event const& a, Event const& b) { return place(a) < place(b); });
    return merged();
  }

 private:
  Expression const& expression(std::uint32_t i) const { return c_.expressions[i]; }
  Moment const& moment(std::uint32_t i) const { return c_.expressions[i].moment; }
  std::uint32_t place(Event const& e) const { return e.sentence.first; }

  std::string_view words(std::uint32_t i) const { return std::string_view{c_.text}.substr(expression(i).span.first, expression(i).span.last - expression(i).span.first); }

  bool tells(std::uint32_t i) const {
    auto const& e = expression(i);
    bool const only_part = e.moment.kind == Kind::time && !e.moment.from.clock.said() && e.moment.written.day == 0 && e.moment.written.weekday == 0 && !e.moment.written.days_from_today;
    if (only_part && grammar::is_genitive(words(i))) return false;  // রাতের বাসে
    return e.moment.resolved && !e.stamp && (e.moment.kind == Kind::date || e.moment.kind == Kind::time) && !grammar::is_no_time_of_event(c_.text, to(e.span));
  }

  // <!-- kalpanji off KP1001 -->: a comment for the checks is no part of what happened.
  static void drop_comments(std::string& title) {
    constexpr std::string_view open = "<!--", close = "-->";
    for (auto first = title.find(open); first != title.npos; first = title.find(open)) {
      auto const last = title.find(close, first);
      title.erase(first, last == title.npos ? title.npos : last + close.size() - first);
      while (!title.empty() && title.back() == ' ') title.pop_back();
    }
  }

  void add(std::uint32_t when, Span sentence, std::string title) {
    drop_comments(title);
    if (title.empty()) return;  // a date by itself states nothing
    Event e;
    e.when = when;
    e.sentence = sentence;
    e.title = std::move(title);
    events_.push_back(std::move(e));
  }

  // ---- Prose --------------------------------------------------------------------------------------

  // Expressions that name one time together: the same days, or one within the other and nothing told between.
  struct Group {
    std::uint32_t when;
    std::vector<std::uint32_t> members;
    std::uint32_t first, last;  // bytes
  };

  bool joins(Group const& g, std::uint32_t i) const {
    auto const &a = moment(g.when), &b = moment(i);
    if (same_days(a, b) && !grammar::clause_start(c_.text, g.last, expression(i).span.first) && (!a.from.clock.said() || !b.from.clock.said() || minutes(a.from) == minutes(b.from))) return true;
    // এর চার মাস পর, ১৯১৮ সালের ৩ মার্চ: the date says when, the amount of time how long after
    bool const apposed = (is_offset(a) != is_offset(b)) && only_marks(g.last, expression(i).span.first);
    if (apposed) return true;
    bool const touching = grammar::word_count(std::string_view{c_.text}.substr(g.last, expression(i).span.first - g.last)) == 0 || only_marks(g.last, expression(i).span.first);
    if (touching && a.calendar != b.calendar) return true;  // two calendars of one day, though they disagree
    return (within(b, a) || within(a, b)) && !grammar::clause_start(c_.text, g.last, expression(i).span.first);
  }
  static bool is_offset(Moment const& m) {
    auto const& w = m.written;
    return m.relation == Relation::to_story && w.day == 0 && w.month == 0 && !w.year && w.weekday == 0 && !w.days_from_today && !m.from.said();
  }
  bool only_marks(std::uint32_t first, std::uint32_t last) const {
    return std::string_view{c_.text}.substr(first, last - first).find_first_not_of(" \t,()/[]") == std::string_view::npos;
  }

  std::vector<Group> groups(std::uint32_t first, std::uint32_t last) {
    std::vector<Group> out;
    for (auto i = first; i < last; ++i) {
      if (used_[i] || !tells(i)) continue;
      used_[i] = true;
      auto const span = expression(i).span;
      constexpr std::ptrdiff_t looked_back = 8;  // groups: one sentence with a thousand dates must not cost their square
      auto const same = std::find_if(out.end() - std::min(looked_back, std::ssize(out)), out.end(), [&](Group const& g) { return &g == &out.back() ? joins(g, i) : same_days(moment(g.when), moment(i)) && minutes(moment(g.when).from) == minutes(moment(i).from); });
      if (same == out.end()) {
        out.push_back({i, {i}, span.first, span.last});
        continue;
      }
      same->members.push_back(i);
      if (is_offset(moment(same->when)) && !is_offset(moment(i))) same->when = i;
      else if (is_offset(moment(i))) {}
      else if (same_days(moment(i), moment(same->when)) ? moment(i).from.said() && !moment(same->when).from.said() : within(moment(i), moment(same->when))) same->when = i;
      if (&*same == &out.back()) same->last = span.last;
    }
    return out;
  }

  std::vector<grammar::Span> cuts(Group const& g, Span statement) const {
    std::vector<grammar::Span> out;
    for (auto const i : g.members)
      if ((same_days(moment(i), moment(g.when)) || is_offset(moment(i)) || !grammar::is_genitive(words(i))) && expression(i).span.first >= statement.first && expression(i).span.last <= statement.last) out.push_back(to(expression(i).span));
    std::sort(out.begin(), out.end(), [](grammar::Span a, grammar::Span b) { return a.first < b.first; });
    return out;
  }

  // The events of one sentence; false when it has none.
  bool tell(Span sentence, std::uint32_t first, std::uint32_t last, Span whole) {
    auto const found = groups(first, last);
    auto begins = sentence.first;
    for (auto i = first; i < last; ++i)  // ঢাকা, ২৯ জুলাই ২০২৪: … begins behind its dateline
      if (expression(i).stamp && (found.empty() || expression(i).span.last <= found.front().first)) begins = sentence.first = std::max(begins, grammar::behind_dateline(c_.text, expression(i).span.last));
    for (std::size_t k = 0; k < found.size(); ++k) {
      Span clause{grammar::behind_report(c_.text, begins, std::min(found[k].first, sentence.first + longest_sentence)), sentence.last};
      bool cut = k > 0 && begins != sentence.first;
      if (k + 1 < found.size()) {
        auto const next = grammar::clause_start(c_.text, found[k].last, found[k + 1].first);
        if (next) clause.last = begins = *next, cut = true;
      }
      // a sentence without an end, such as a page of dates on one line: only what stands between the neighbours
      bool const endless = sentence.last - sentence.first > longest_sentence;
      if (endless && k > 0) clause.first = std::max(clause.first, found[k - 1].last);
      if (endless && k + 1 < found.size()) clause.last = std::min(clause.last, found[k + 1].first);
      auto title = grammar::without_dates(c_.text, to(clause), cuts(found[k], clause));
      if (cut && !endless && title.empty()) title = grammar::without_dates(c_.text, to(sentence), cuts(found[k], sentence));
      add(found[k].when, whole, std::move(title));
    }
    return !found.empty();
  }

  // The sentences of a stretch of the text, each by itself; true when the first tells something.
  bool tell_sentences(Span stretch, std::uint32_t first, std::uint32_t last, bool whole_line) {
    bool first_told = false, at_first = true;
    for (auto i = first; i < last || at_first;) {
      auto const of_stretch = at_first ? to(grammar::first_sentence(c_.text, to(stretch))) : c_.sentences[expression(i).sentence];
      Span const sentence{std::max(of_stretch.first, stretch.first), std::min(of_stretch.last, stretch.last)};
      auto end = i;
      while (end < last && expression(end).span.first < sentence.last) ++end;
      bool const told = tell(sentence, i, end, whole_line ? stretch : sentence);
      if (at_first) first_told = told;
      else if (end == i) ++end;  // nothing is left of its sentence
      at_first = false;
      i = end;
    }
    return first_told;
  }

  // ---- Lists --------------------------------------------------------------------------------------

  bool by_moon(std::uint32_t i) const { return moment(i).calendar == Calendar::hijri_civil || moment(i).calendar == Calendar::hijri_umalqura || moment(i).calendar == Calendar::hijri_bd; }

  // The finest time of a head; none when nothing in it is known, or when it is the document's own date.
  std::optional<std::uint32_t> head_of(grammar::ListEntry const& e) {
    std::optional<std::uint32_t> best;
    for (auto i = e.first; i < e.last; ++i) {
      if (expression(i).stamp) return std::nullopt;
      bool const told = moment(i).resolved && (moment(i).kind == Kind::date || moment(i).kind == Kind::time);
      // ২৭ রমজান, শনিবার ৬ এপ্রিল ২০২৪: the calendar that needs no moon is sure
      if (told && (!best || within(moment(i), moment(*best)) || (by_moon(*best) && !by_moon(i) && moment(i).written.day != 0))) best = i;
    }
    return best;
  }
  void use(std::uint32_t first, std::uint32_t last) { std::fill(used_.begin() + first, used_.begin() + last, true); }

  // The times of a statement that its head contains take the head's place: ১৯৫২ : ২২ ফেব্রুয়ারি … is the day.
  bool tell_within(std::uint32_t head, Span body, std::uint32_t last) {
    std::vector<std::uint32_t> other;
    bool any = false;
    auto const sentence = grammar::first_sentence(c_.text, to(body));
    std::uint32_t first = head + 1;
    while (first < last && (used_[first] || expression(first).span.first < body.first)) ++first;
    auto end = first;
    for (; end < last && expression(end).span.first < sentence.last; ++end) {
      bool const finer = tells(end) && within(moment(end), moment(head)) && (moment(end).from.clock.said() || !same_days(moment(end), moment(head)));
      if (finer) any = true;
      else used_[end] = true;  // … ২১ ফেব্রুয়ারিকে মাতৃভাষা দিবস ঘোষণা: told, but not its time
    }
    if (any) tell(to(sentence), first, end, body);
    return any;
  }

  void tell_entry(Line const& line, grammar::ListEntry const& e) {
    auto const when = head_of(e);
    use(e.first, e.last);
    auto last = e.last;
    while (last < line.last && expression(last).span.first < e.where.last) ++last;
    Span const body = to(e.body);
    if (!when) {
      if (!expression(e.first).stamp) tell_sentences(body, e.last, last, false);
      else use(e.last, last);
      return;
    }
    if (!tell_within(*when, body, last)) add(*when, to(e.where), title_of(body));
    // further sentences have times of their own
    for (auto i = e.last; i < last; ++i) {
      if (used_[i] || expression(i).span.first < body.first) continue;
      auto const sentence = c_.sentences[expression(i).sentence];
      auto end = i;
      while (end < last && expression(end).sentence == expression(i).sentence) ++end;
      if (sentence.first > e.where.first) tell(sentence, i, end, sentence);
    }
  }

  std::string title_of(Span body) const { return grammar::without_dates(c_.text, grammar::first_sentence(c_.text, to(body)), {}); }

  // বিবাহ: ২৭ নভেম্বর, বৃহস্পতিবার – গোধূলি লগ্নে, সন্ধ্যা ৫টা ১২ মিনিট: behind the day nothing but its hour
  std::optional<std::uint32_t> only_hour(grammar::ListEntry const& e, std::uint32_t when, std::uint32_t last) const {
    if (moment(when).from.said() || e.body.empty()) return std::nullopt;
    std::optional<std::uint32_t> out;
    std::vector<grammar::Span> cuts;
    for (auto i = e.last; i < last && expression(i).span.first < e.body.last; ++i) {
      if (!moment(i).from.said()) return std::nullopt;
      if (moment(i).from.clock.said() && moment(i).resolved && out) return std::nullopt;
      if (moment(i).from.clock.said() && moment(i).resolved && of_that_day(moment(i), moment(when))) out = i;
      cuts.push_back(to(expression(i).span));
    }
    return out && grammar::without_dates(c_.text, e.body, cuts).empty() ? out : std::nullopt;
  }

  void tell_field(Line const& line, grammar::ListEntry const& e) {
    auto const when = head_of(e);
    use(e.first, e.last);
    if (!when || expression(e.first).stamp) return;
    if (line.time_field) {
      // সময়: … under তারিখ: … is the same event, told finer
      if (!events_.empty() && field_event_ == events_.size() && within(moment(*when), moment(events_.back().when))) {
        events_.back().when = *when;
        return;
      }
      add(*when, to(e.where), context_);
      field_event_ = events_.size();
      return;
    }
    std::string title = grammar::without_dates(c_.text, e.label, {});
    auto const rest = grammar::without_dates(c_.text, e.body, {});
    if (!rest.empty()) title += (c_.text.compare(e.body.first, 1, ",") == 0 || grammar::word_count(rest) <= 4 ? ", " : ": ") + rest;
    if (auto const hour = only_hour(e, *when, line.last)) {
      use(e.last, line.last);
      return add(*hour, to(e.where), grammar::without_dates(c_.text, e.label, {}));
    }
    auto const day_event = events_.size();
    add(*when, to(e.where), std::move(title));
    auto last = e.last;
    while (last < line.last && expression(last).span.first < e.where.last) ++last;
    auto const told_before = events_.size();
    bool const told = !e.body.empty() && tell_sentences(to(e.body), e.last, last, false);
    // মহাষষ্ঠী: ২৮ সেপ্টেম্বর – সন্ধ্যা ৬টায় বোধন: what its hours tell is not told again of the day
    bool const by_hours = told && events_.size() > told_before && !moment(*when).from.said() &&
                          std::all_of(events_.begin() + static_cast<std::ptrdiff_t>(told_before), events_.end(), [&](Event const& h) { return of_that_day(moment(h.when), moment(*when)); });
    if (by_hours && day_event < told_before) events_[day_event].title = grammar::without_dates(c_.text, e.label, {});
  }

  // সেহরি | ইফতার: each hour of the row is an event that its column names
  void tell_columns(Line const& line) {
    std::string of_row;
    for (auto const cell : line.cells)
      if (auto part = grammar::without_dates(c_.text, cell, {}); grammar::has_letter(part)) of_row += part + ", ";
    for (auto const& e : line.columns)
      if (auto const when = head_of(e)) add(*when, to(line.where), of_row + grammar::without_dates(c_.text, e.label, {}));
    use(line.first, line.last);
  }

  void tell_row(Line const& line, bool goes_on) {
    if (!line.columns.empty()) return tell_columns(line);
    if (!goes_on) row_when_.reset();
    Span body = line.where.empty() ? Span{} : to(line.where);
    if (!line.entries.empty()) {
      auto const& e = line.entries.front();
      use(e.first, e.last);
      row_when_ = head_of(e);
    }
    if (line.cells.empty()) return;
    body = {line.cells.front().first, line.cells.back().last};
    if (!row_when_) {
      tell_sentences(body, line.first, line.last, true);
      return;
    }
    if (!line.entries.empty() && tell_within(*row_when_, to(line.cells.front()), line.last)) return;
    use(line.first, line.last);
    std::string title;
    for (auto const cell : line.cells) {
      auto part = grammar::without_dates(c_.text, cell, {});
      if (!part.empty()) title += (title.empty() ? "" : ", ") + std::move(part);
    }
    add(*row_when_, to(line.where), std::move(title));
  }

  struct Heading {
    std::uint32_t when;
    Line const* line;
    bool told = false;  // something lies under it
  };

  void close_heading() {
    if (heading_ && !heading_->told && !heading_->line->entries.front().body.empty()) {
      auto const& e = heading_->line->entries.front();
      auto const cut = to(expression(heading_->when).span);
      auto title = grammar::without_dates(c_.text, e.body, cut.first >= e.body.first ? std::vector<grammar::Span>{cut} : std::vector<grammar::Span>{});
      add(heading_->when, to(heading_->line->where), std::move(title));
    }
    heading_.reset();
  }

  void open_heading(Line const& line) {
    close_heading();
    use(line.first, line.last);
    if (line.entries.empty()) return;
    auto const& e = line.entries.front();
    if (auto const when = head_of(e)) heading_ = Heading{*when, &line};
  }

  // An item or a paragraph under a heading with a time.
  void tell_under_heading(Line const& line) {
    bool const own = tell_sentences(to(line.content), line.first, line.last, line.role == Role::item);
    if (!own) add(heading_->when, to(line.role == Role::item ? line.where : grammar::first_sentence(c_.text, line.content)), title_of(to(line.content)));
    heading_->told = true;
  }

  // ২৫ জানুয়ারি, and below it স্থান: কলেজ প্রাঙ্গণ: when and where of what the lines above name
  bool tell_place_under_heading(Line const& line) {
    if (!line.names_place || line.first != line.last || heading_->told || context_.empty() || !heading_->line->entries.front().body.empty()) return false;
    add(heading_->when, to(heading_->line->where), context_);
    return heading_->told = true;
  }

  bool heading_reaches(Line const& line) const {
    if (!heading_) return false;
    if (line.role == Role::item) return true;
    return !heading_->told || !line.after_blank;
  }

  void read_line(Line const& line) {
    bool const goes_on = at_ > 0 && lines_[at_ - 1].role == Role::row && !line.after_blank;
    if (line.no_event && line.role != Role::heading) {
      use(line.first, line.last);
      return;
    }
    switch (line.role) {
      case Role::heading:
        if (line.names_columns) use(line.first, line.last);
        else open_heading(line);
        break;
      case Role::entry:
        for (auto const& e : line.entries) tell_entry(line, e);
        if (heading_) heading_->told = true;
        break;
      case Role::field:
        for (auto const& e : line.entries) tell_field(line, e);
        if (heading_ && !line.time_field) heading_->told = true;
        break;
      case Role::row:
        tell_row(line, goes_on);
        if (heading_) heading_->told = true;
        break;
      case Role::item:
      case Role::prose:
        if (line.role == Role::prose && heading_ && !heading_reaches(line)) close_heading();
        if (heading_ && tell_place_under_heading(line)) break;
        if (heading_ && (line.role == Role::item || !heading_->told)) tell_under_heading(line);
        else tell_sentences(to(line.content), line.first, line.last, false);
        break;
    }
    bool const names = !line.names_place && (line.role == Role::heading || line.role == Role::prose) && line.first == line.last;
    if (names || (line.role == Role::heading && !line.entries.empty() && !line.entries.front().body.empty())) context_ = title_of(to(line.content));
  }

  // A title without a predicate tells no event (বাংলার ইতিহাস: ১৭৫৭–২০২৪); one that names a day does where nothing else tells of that day
  // (বার্ষিক সাধারণ সভা, ৭ ডিসেম্বর ২০২৪).
  void drop_title() {
    auto const line = std::find_if(lines_.begin(), lines_.end(), [](Line const& l) { return l.title; });
    if (line == lines_.end() || line->predicate) return;
    auto const in_title = [&](Event const& e) { return e.sentence.first >= line->where.first && e.sentence.first < line->where.last; };
    auto const told_elsewhere = [&](Moment const& m) {
      return std::any_of(events_.begin(), events_.end(), [&](Event const& e) { return !in_title(e) && moment(e.when).first <= m.last && m.first <= moment(e.when).last; });
    };
    std::erase_if(events_, [&](Event const& e) { return in_title(e) && (moment(e.when).points.front().precision > Precision::week || told_elsewhere(moment(e.when))); });
  }

  // The same words on the same days: one event, its places kept.
  std::vector<Event> merged() {
    std::map<std::tuple<date::sys_days, date::sys_days, int, std::string_view>, std::size_t> seen;
    std::vector<bool> drop(events_.size(), false);
    for (std::size_t i = 0; i < events_.size(); ++i) {
      auto const& m = moment(events_[i].when);
      auto const [at, fresh] = seen.try_emplace({m.first, m.last, minutes(m.from), events_[i].title}, i);
      if (fresh) continue;
      drop[i] = true;
      events_[at->second].also.push_back(events_[i].sentence);
    }
    std::vector<Event> out;
    for (std::size_t i = 0; i < events_.size(); ++i)
      if (!drop[i]) out.push_back(std::move(events_[i]));
    return out;
  }

  Chronicle const& c_;
  std::vector<Line> const& lines_;
  std::vector<bool> used_;           // of each expression: its event is told, or it has none
  std::vector<Event> events_;
  std::size_t at_ = 0;
  std::optional<Heading> heading_;
  std::optional<std::uint32_t> row_when_;
  std::string context_;              // what the lines above are about, where a field gives only the time
  std::size_t field_event_ = 0;      // the number of events behind the last one of such a field
};

}  // namespace

std::vector<Event> gather(Chronicle const& chronicle, std::vector<grammar::Line> const& lines) { return Gatherer{chronicle, lines}.all(); }

}  // namespace kalpanji::timeline
