// From events to sections; see the header.
#include "render/programme.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

#include "render/agenda.hpp"
#include "render/finding_words.hpp"
#include "render/occurrences.hpp"
#include "render/places.hpp"
#include "timeline/calendar/of_region.hpp"

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using namespace timeline;
using Kind = ProgrammeSection::Kind;

constexpr int untimed = -1;

// A part of the day stands where its hours begin.
int minute_of(TimeOfDay const& t) {
  constexpr std::array<int, 8> hours{-1, 4, 6, 12, 15, 18, 20, 6};
  if (t.clock.said()) return t.clock.hour * 60 + t.clock.minute;
  return t.part == DayPart::none ? untimed : hours[static_cast<std::size_t>(t.part)] * 60;
}

struct Placed {
  Kind kind;
  sys_days first, last;
  int minute;
  std::string heading;
  ProgrammeLine line;
};

bool to_the_day(Point const& p) { return p.resolved && p.possible && p.precision <= Precision::day && p.first == p.last; }

std::string unknown_below(Precision p, Voice v) {
  switch (p) {
    case Precision::week: case Precision::month: return say(", দিন অজানা", ", day unknown", v);
    case Precision::year: return say(", মাস ও দিন অজানা", ", month and day unknown", v);
    case Precision::decade: case Precision::century: return say(", বছর অজানা", ", year unknown", v);
    default: return {};
  }
}

class Maker {
 public:
  Maker(std::span<Chronicle const* const> chronicles, ProgrammeOptions const& options) : chronicles_(chronicles), options_(options), v_(options.voice) {
    for (auto const* c : chronicles) places_.emplace_back(c->text);
  }

  Programme make() {
    for (std::size_t c = 0; c < chronicles_.size(); ++c)
      for (auto const* all : {&chronicles_[c]->events, &chronicles_[c]->recurring})
        for (auto const& event : *all)
          if (event.when < chronicles_[c]->expressions.size()) place(c, event);
    auto const told = days_;
    for (auto const& [c, event] : recurring_) place_recurring(c, *event), days_ = told;
    std::stable_sort(placed_.begin(), placed_.end(), [](Placed const& a, Placed const& b) { return key(a) < key(b); });
    Programme out;
    out.title = title();
    for (auto& p : placed_) add(out, std::move(p));
    tell_gaps(out);
    tell_other_dates(out);
    return out;
  }

 private:
  // Dated sections before the others; of equal beginnings the wider first (a year before its January).
  static std::tuple<bool, Kind, sys_days, sys_days, int> key(Placed const& p) {
    bool const dated = p.kind == Kind::day || p.kind == Kind::imprecise;
    auto const wider_first = sys_days{} - days{(p.kind == Kind::imprecise ? p.last - p.first : days{0}).count()};
    return {!dated, dated ? Kind::day : p.kind, p.first, wider_first, p.minute};
  }

  bool inside(sys_days first, sys_days last) const { return (!options_.from || last >= *options_.from) && (!options_.to || first <= *options_.to); }

  ProgrammeLine line_of(std::size_t c, Event const& event) const {
    auto const& chronicle = *chronicles_[c];
    ProgrammeLine out;
    out.chronicle = &chronicle;
    out.event = &event;
    out.moment = &chronicle.expressions[event.when].moment;
    auto const& m = *out.moment;
    if (m.kind == timeline::Kind::set) out.from = m.recurrence.from, out.to = m.recurrence.to;
    else out.from = m.from.clock, out.to = m.shape == Shape::interval ? m.to.clock : timeline::Clock{};
    out.line = places_[c].at(event.sentence.first).line;
    auto const number_of = number(out.line, v_);
    out.source = say(number_of + " নং লাইন", "line " + number_of, v_);
    if (chronicles_.size() > 1) out.source = chronicle.id + ", " + out.source;
    for (auto const f : event.findings)
      if (stands(chronicle, f)) out.conflicts.push_back({chronicle.findings[f].rule, conflict(chronicle, chronicle.findings[f]), f});
    return out;
  }

  // What the text's author has answered for is no conflict.
  static bool stands(Chronicle const& c, std::uint32_t f) { return f < c.findings.size() && c.findings[f].suppressed == Suppressed::no; }

  // Both readings: what the finding says of the day as written, then the days that would fit.
  std::string conflict(Chronicle const& c, Finding const& f) const {
    auto out = finding_words(c, f, v_);
    constexpr int most_readings = 2;
    std::string others;
    int told = 0;
    // Repairs of Bangla and Hijri dates are told in their own calendar.
    bool const gregorian = f.expression < c.expressions.size() && c.expressions[f.expression].moment.calendar == Calendar::gregorian;
    for (auto const& fix : f.fixes) {
      bool const other_day = fix.what == Fix::What::day_month || fix.what == Fix::What::year;
      if (!gregorian || !other_day || !fix.day.ok() || told == most_readings) continue;
      ++told;
      others += (others.empty() ? "" : say(" বা ", " or ", v_)) + full_day_words(fix.day, v_);
    }
    return others.empty() ? out : out + say(" অন্য পাঠ: ", " Other reading: ", v_) + others + say("।", ".", v_);
  }

  using Extent = std::optional<std::pair<sys_days, sys_days>>;
  static void widen(Extent& e, sys_days first, sys_days last) { e = e ? std::pair{std::min(e->first, first), std::max(e->second, last)} : std::pair{first, last}; }

  void put(Kind kind, sys_days first, sys_days last, int minute, std::string heading, ProgrammeLine line) {
    bool const dated = kind == Kind::day || kind == Kind::imprecise;
    if (dated && !inside(first, last)) return;
    if (dated) widen(kind == Kind::day ? days_ : rough_, first, last);
    placed_.push_back({kind, first, last, minute, std::move(heading), std::move(line)});
  }

  void on_day(sys_days day, Point const& p, ProgrammeLine line) {
    auto const minute = minute_of(p.time);
    if (line.time.empty()) line.time = time_words(p.time, v_);
    put(Kind::day, day, day, minute, full_day_words(year_month_day{day}, v_), std::move(line));
  }

  void place(std::size_t c, Event const& event) {
    auto line = line_of(c, event);
    auto const& m = *line.moment;
    if (m.kind == timeline::Kind::set) return recurring_.emplace_back(c, &event), void();
    if (!m.resolved || !m.possible || m.points.empty()) return put(Kind::undated, {}, {}, untimed, moment_words(m, v_), std::move(line));
    auto const& first = m.points.front();
    auto const& last = m.points.back();
    bool const days_only = std::all_of(m.points.begin(), m.points.end(), to_the_day) && !m.open_end;
    bool const exact = !m.approximate && !m.uncertain;
    if (m.shape == Shape::all_of && days_only && exact) {
      for (auto const& p : m.points) line.from = p.time.clock, on_day(p.first, p, line);
    } else if (m.shape == Shape::interval && days_only && exact && first.first <= last.first) {
      if (first.first == last.first) {
        line.time = time_range_words(first.time, last.time, v_);
      } else {
        auto const until = day_words(year_month_day{last.first}, v_) + (last.time.said() ? ", " + time_words(last.time, v_) : "");
        line.note = say(until + " পর্যন্ত", "until " + until, v_);
      }
      if (inside(first.first, last.first)) widen(days_, std::max(first.first, options_.from.value_or(first.first)), std::min(last.first, options_.to.value_or(last.first)));
      auto const day = options_.from && first.first < *options_.from && last.first >= *options_.from ? *options_.from : first.first;
      on_day(day, first, std::move(line));
    } else if (m.points.size() == 1 && days_only) {
      if (!exact) line.note = m.approximate ? say("আনুমানিক", "approximate", v_) : say("অনিশ্চিত", "uncertain", v_);
      if (m.tolerance != 0) line.note = say("এক দিন এদিক-ওদিক হতে পারে", "may be a day off", v_);
      on_day(first.first, first, std::move(line));
    } else {
      auto const heading = moment_words(m, v_) + (m.shape == Shape::one_of ? say(", কোনটি তা অজানা", ", which is unknown", v_) : m.shape == Shape::single ? unknown_below(first.precision, v_) : "");
      put(Kind::imprecise, m.first, m.last, minute_of(first.time), heading, std::move(line));
    }
  }

  static Calendar calendar_of(Recurrence const& r, Region region, sys_days day) {
    return r.calendar == MonthNames::bangla ? bangla_of(region, day) : r.calendar == MonthNames::hijri ? hijri_of(region) : Calendar::gregorian;
  }

  void place_recurring(std::size_t c, Event const& event) {
    auto line = line_of(c, event);
    auto const& r = line.moment->recurrence;
    line.recurring = true;
    line.note = recurrence_words(r, v_);
    auto const& span = days_ ? days_ : rough_;  // months and years only where no day is told
    auto const from = options_.from ? options_.from : span ? std::optional{span->first} : std::nullopt;
    auto const to = options_.to ? options_.to : span ? std::optional{span->second} : std::nullopt;
    auto const own = from && to ? occurrences(r, calendar_of(r, line.chronicle->region, *from), *from, *to, most_occurrences) : std::nullopt;
    auto const most = options_.from && options_.to ? most_occurrences : most_occurrences_unasked;
    if (!own || static_cast<int>(own->size()) > most) return put(Kind::recurring, {}, {}, untimed, say("নিয়মিত", "Recurring", v_), std::move(line));
    std::vector<Point> hours(1 + r.also.size());  // সকাল ৬টা ও সন্ধ্যা ৬টায়: a line each
    hours[0].time = {r.from, r.part};
    for (std::size_t i = 0; i < r.also.size(); ++i) hours[i + 1].time = {r.also[i].clock, r.also[i].part};
    if (r.also.empty()) line.time = recurring_time_words(r, v_);
    auto days_alone = r;
    days_alone.from = days_alone.to = {}, days_alone.part = DayPart::none;
    days_alone.also.clear();
    line.note = recurrence_words(days_alone, v_);
    for (auto const day : *own)
      for (auto const& hour : hours) line.from = hour.time.clock, on_day(day, hour, line);
  }

  static void add(Programme& out, Placed p) {
    bool const same = !out.sections.empty() && out.sections.back().kind == p.kind && out.sections.back().heading == p.heading;
    if (!same) out.sections.push_back({p.kind, p.first, p.last, std::move(p.heading), {}, {}, {}});
    auto& lines = out.sections.back().lines;
    for (auto& conflict : p.line.conflicts)
      conflict.repeated = std::any_of(lines.begin(), lines.end(), [&](ProgrammeLine const& above) {
        return above.chronicle == p.line.chronicle && std::any_of(above.conflicts.begin(), above.conflicts.end(), [&](ProgrammeConflict const& c) { return c.finding == conflict.finding; });
      });
    lines.push_back(std::move(p.line));
  }

  // Between two days, however many months and years without a day stand between them; those are not denied.
  void tell_gaps(Programme& out) const {
    std::optional<sys_days> told, rough;
    for (auto& section : out.sections) {
      if (section.kind == Kind::imprecise) rough = std::max(rough.value_or(section.last), section.last);
      if (section.kind != Kind::day) continue;
      if (told && section.first > *told + days{1}) {
        auto const from = *told + days{1}, to = section.first - days{1};
        auto const length = gap_words(from, section.first, v_);
        auto const which = day_range_words(from, to, v_);
        bool const some_rough = rough && *rough >= from;
        section.gap = some_rough ? say(which + ": দিন জানা এমন আর কিছু নেই (" + length + ")", which + ": nothing else whose day is known (" + length + ")", v_)
                             : say(which + ": কিছু নেই (" + length + ")", which + ": nothing (" + length + ")", v_);
      }
      told = std::max(told.value_or(section.first), section.first);
      for (auto const& line : section.lines)
        if (!line.recurring && line.moment->shape == Shape::interval) told = std::max(*told, line.moment->last);
    }
  }

  // The rule by which the text itself tells the day: (২৫ বৈশাখ ১২৬৮) beside ৭ মে ১৮৬১ is no other day above it.
  static std::optional<Calendar> told_by(ProgrammeSection const& section) {
    for (auto const& line : section.lines) {
      auto const& all = line.chronicle->expressions;
      auto const sentence = all[line.event->when].sentence;
      auto first = line.event->when, last = line.event->when;
      while (first > 0 && all[first - 1].sentence == sentence) --first;
      while (last + 1 < all.size() && all[last + 1].sentence == sentence) ++last;
      for (auto i = first; i <= last; ++i) {
        auto const& m = all[i].moment;
        bool const bangla = m.calendar >= Calendar::bangla_bd && m.calendar <= Calendar::bangla_wb_drik;
        if (bangla && m.resolved && m.precision <= Precision::day && m.first == section.first && m.written.day != 0) return m.calendar;
      }
    }
    return std::nullopt;
  }
  static Calendar hijri_of(Region r) { return r == Region::india ? Calendar::hijri_umalqura : Calendar::hijri_bd; }

  void tell_other_dates(Programme& out) const {
    for (auto& section : out.sections) {
      if (section.kind != Kind::day) continue;
      auto const own_bangla = told_by(section).value_or(calendar::bangla_of(section.lines.front().chronicle->region, section.first));
      auto const own = options_.calendars ? *options_.calendars : std::vector{own_bangla};
      for (auto const asked : own) {
        if (asked == Calendar::gregorian) continue;
        bool const by_day = options_.bangla_by_day && (asked == Calendar::bangla_bd || asked == Calendar::bangla_wb);
        auto const calendar = by_day ? own_bangla : asked;
        auto const words = calendar_day_words(calendar, section.first, v_);
        section.other_dates += (section.other_dates.empty() || words.empty() ? "" : " · ") + words;
      }
    }
  }

  std::string title() const {
    if (!options_.title.empty()) return std::string{options_.title};
    auto const name = say("দিনপঞ্জি", "Itinerary", v_);
    Placed const* first = nullptr;
    Placed const* last = nullptr;
    for (auto const& p : placed_) {
      if (p.kind != Kind::day && p.kind != Kind::imprecise) continue;
      if (first == nullptr) first = last = &p;
      if (p.last > last->last) last = &p;
    }
    if (first == nullptr) return name;
    if (first->kind == Kind::day && last->kind == Kind::day) return name + ": " + day_range_words(first->first, last->last, v_);
    auto const words = [&](Placed const& p) { return p.kind == Kind::day ? day_words(year_month_day{p.first}, v_) : moment_words(*p.line.moment, v_); };
    return name + ": " + words(*first) + (first == last ? "" : " – " + words(*last));
  }

  std::span<Chronicle const* const> chronicles_;
  ProgrammeOptions const& options_;
  Voice v_;
  std::vector<Places> places_;
  std::vector<Placed> placed_;
  std::vector<std::pair<std::size_t, Event const*>> recurring_;
  Extent days_, rough_;
};

}  // namespace

Programme programme(std::span<Chronicle const* const> chronicles, ProgrammeOptions const& options) { return Maker(chronicles, options).make(); }

std::string event_id(ProgrammeLine const& line) {
  auto const& own = line.chronicle->recurring;
  bool const recurs = !own.empty() && !std::less<>{}(line.event, own.data()) && std::less<>{}(line.event, own.data() + own.size());
  return (recurs ? "r" : "e") + std::to_string(line.event - (recurs ? own : line.chronicle->events).data() + 1);
}

}  // namespace kalpanji::render
