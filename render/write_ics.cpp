// iCalendar (RFC 5545, RFC 7986) that calendars of every maker take. CR LF, lines of 75 octets folded between letters, DTEND
// exclusive. What iCalendar cannot hold honestly is not a meeting: months, years, guesses and alternatives become
// transparent, tentative spans that carry their EDTF value; what lies outside the years 1 … 9999, recurs by a rule nobody can
// name or contradicts itself is left out, and the calendar's description says how many.
#include <algorithm>
#include <set>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/occurrences.hpp"
#include "render/places.hpp"
#include "render/rrule.hpp"
#include "render/write_itinerary.hpp"

namespace kalpanji::render {

namespace {

using date::days;
using date::sys_days;
using date::year_month_day;
using namespace timeline;

std::string padded(int value, std::size_t width) {
  auto digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

bool holds(sys_days d) {
  auto const y = static_cast<int>(year_month_day{d}.year());
  return y >= 1 && y <= 9999;
}

std::string date_text(sys_days d) {
  year_month_day const ymd{d};
  return padded(static_cast<int>(ymd.year()), 4) + padded(static_cast<int>(static_cast<unsigned>(ymd.month())), 2) + padded(static_cast<int>(static_cast<unsigned>(ymd.day())), 2);
}

// 24:00 is 00:00 of the day after.
std::string date_time_text(sys_days d, Clock c) {
  auto const day = c.hour == 24 ? d + days{1} : d;
  return date_text(day) + "T" + padded(c.hour % 24, 2) + padded(c.minute, 2) + padded(std::max<int>(c.second, 0), 2);
}

// Only what the two zones were since 1970: Dhaka set its clocks an hour ahead once, from 19 June to 31 December 2009.
constexpr std::string_view dhaka_zone =
    "BEGIN:VTIMEZONE\r\nTZID:Asia/Dhaka\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0600\r\nTZNAME:+06\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:20090619T230000\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0700\r\nTZNAME:+07\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nDTSTART:20100101T000000\r\nTZOFFSETFROM:+0700\r\nTZOFFSETTO:+0600\r\nTZNAME:+06\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";
constexpr std::string_view kolkata_zone =
    "BEGIN:VTIMEZONE\r\nTZID:Asia/Kolkata\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nTZNAME:IST\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

std::string_view zone_parameter(Region r) { return r == Region::bangladesh ? ";TZID=Asia/Dhaka" : r == Region::india ? ";TZID=Asia/Kolkata" : ""; }

// FNV-1a (Fowler, Noll, Vo), 64 bits: the same input has the same UID for ever.
std::string fingerprint(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[(hash >> shift) & 0xF];
  return out;
}

bool exact_day(Point const& p) { return p.resolved && p.possible && p.precision <= Precision::day && p.first == p.last; }

bool precise(Moment const& m) {
  return !m.approximate && !m.uncertain && m.tolerance == 0 && !m.open_end && m.shape != Shape::one_of && std::all_of(m.points.begin(), m.points.end(), exact_day);
}

// The day or the hour itself is contradicted, on its face (KP1001) or under an assumption (KP1002: the year is the document's); an age or a
// spelling beside it leaves it alone.
bool disputes_time(Finding const& f) {
  auto const family = timeline::about(f.rule).family();
  bool const beside = family == timeline::Family::arithmetic || family == timeline::Family::writing || family == timeline::Family::reading;
  return f.suppressed == Suppressed::no && (f.severity == Severity::error || (f.severity == Severity::warning && !beside));
}

bool disputed(Chronicle const& c, Event const& e) {
  return std::any_of(e.findings.begin(), e.findings.end(), [&](std::uint32_t f) { return f < c.findings.size() && disputes_time(c.findings[f]); });
}

/// When, as properties; nothing where iCalendar has no way to say it.
struct When {
  std::string properties;
  sys_days first{};
  bool timed = false;
};

class Feed {
 public:
  explicit Feed(ItineraryOptions const& o) : options_(o), v_(o.programme.voice) {}

  void add(Chronicle const& chronicle, Places const& places, std::optional<sys_days> fallback_start) {
    add(chronicle.events, chronicle, places, fallback_start);
    add(chronicle.recurring, chronicle, places, fallback_start);
  }

  void add(std::vector<Event> const& events, Chronicle const& chronicle, Places const& places, std::optional<sys_days> fallback_start) {
    for (auto const& event : events) {
      if (event.when >= chronicle.expressions.size()) continue;
      auto const& m = chronicle.expressions[event.when].moment;
      if (disputed(chronicle, event) && !options_.disputed) {
        left_out_ += inside(m);
        continue;
      }
      // Days that are told apart ("২ ও ৪ জুলাই") are events apart.
      if (m.shape == Shape::all_of && m.resolved && precise(m)) {
        for (auto const& p : m.points) write(chronicle, event, places, from_points(p, p, zone_parameter(chronicle.region)));
      } else {
        write(chronicle, event, places, when(m, chronicle, fallback_start));
      }
    }
  }

  std::string text(std::string_view title) const {
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kalpanji//kalpanji//BN\r\nCALSCALE:GREGORIAN\r\n";
    auto const name = escape_ics(title);
    out += fold_ics("NAME:" + name) + fold_ics("X-WR-CALNAME:" + name);
    if (left_out_ != 0) {
      auto const n = number(left_out_, v_);
      out += fold_ics("DESCRIPTION:" + escape_ics(say(n + "টি ঘটনা ক্যালেন্ডারে রাখা যায়নি: তারিখ অসঙ্গত, বা ক্যালেন্ডারে লেখার মতো নয়।",
                                                      n + " events are not in this calendar: their dates contradict themselves or cannot be held by one.", v_)));
    }
    if (dhaka_) out += dhaka_zone;
    if (kolkata_) out += kolkata_zone;
    return out + events_ + "END:VCALENDAR\r\n";
  }

 private:
  std::optional<When> whole_days(sys_days first, sys_days last) const {
    if (!holds(first) || !holds(last + days{1}) || last < first) return std::nullopt;
    return When{fold_ics("DTSTART;VALUE=DATE:" + date_text(first)) + fold_ics("DTEND;VALUE=DATE:" + date_text(last + days{1})), first, false};
  }

  std::optional<When> from_points(Point const& a, Point const& b, std::string_view zone) const {
    auto const& from = a.time.clock;
    auto const& to = b.time.clock;
    bool const one = &a == &b;
    bool const clocks = from.said() && possible(from) && (one || (to.said() && possible(to)));
    if (!clocks) return whole_days(a.first, b.last);
    if (!holds(a.first) || !holds(b.first + days{1})) return std::nullopt;
    auto const start = date_time_text(a.first, from), end = date_time_text(b.first, to);
    if (!one && end < start) return std::nullopt;
    auto out = fold_ics("DTSTART" + std::string{zone} + ":" + start);
    if (!one && end != start) out += fold_ics("DTEND" + std::string{zone} + ":" + end);
    return When{std::move(out), a.first, true};
  }

  std::optional<When> recurring(Recurrence const& r, std::string_view zone, std::optional<sys_days> start) const {
    auto const& o = options_.programme;
    if (!o.from && !start) return std::nullopt;  // since when, nobody says
    constexpr int days_of_leap_cycle = 8 * 366;  // 29 February may be eight years away
    auto const from = o.from ? *o.from : *start;
    auto const to = o.to.value_or(from + days{days_of_leap_cycle});
    // Few calendars know RSCALE: a rule of another calendar would be read as the Gregorian one.
    if (r.calendar == MonthNames::bangla || r.calendar == MonthNames::hijri) return std::nullopt;
    auto const first = occurrences(r, timeline::Calendar::gregorian, from, to, 1);
    if (!first || first->empty() || !holds(first->front())) return std::nullopt;
    Point a, b;
    a.resolved = b.resolved = true;
    a.first = a.last = b.first = b.last = first->front();
    a.time.clock = r.from, b.time.clock = r.to;
    if (r.to.said() && std::pair{r.to.hour, r.to.minute} <= std::pair{r.from.hour, r.from.minute}) b.first = b.last = b.first + days{1};
    auto out = r.from.said() && r.to.said() ? from_points(a, b, zone) : from_points(a, a, zone);
    if (!out) return out;
    // The clock is DTSTART's: a rule that repeats it would have to agree with it in every zone.
    auto days_only = r;
    if (r.also.empty()) days_only.from = {};  // … and one of several hours needs them all
    auto rule = rrule_standard(days_only);
    if (o.to) rule += ";UNTIL=" + date_text(*o.to) + (out->timed ? "T235959" : "");
    out->properties += fold_ics("RRULE:" + rule);
    return out;
  }

  std::optional<When> when(Moment const& m, Chronicle const& c, std::optional<sys_days> start) const {
    auto const zone = zone_parameter(c.region);
    if (m.kind == Kind::set) return recurring(m.recurrence, zone, c.date ? c.date : start);
    if (!m.resolved || !m.possible || m.points.empty()) return std::nullopt;
    if (!precise(m)) return whole_days(m.first, m.last);
    return m.points.size() == 1 ? from_points(m.points.front(), m.points.front(), zone) : from_points(m.points.front(), m.points.back(), zone);
  }

  bool inside(Moment const& m) const {
    auto const& o = options_.programme;
    return !m.resolved || ((!o.from || m.last >= *o.from) && (!o.to || m.first <= *o.to));
  }

  std::string uid(Chronicle const& c, Event const& e, sys_days day) {
    auto const& span = c.expressions[e.when].span;
    auto const name = fingerprint(c.id + '\n' + std::to_string(span.first) + '\n' + std::to_string(span.last) + '\n' + date_text(day)) + "-" + date_text(day);
    auto out = name;
    for (int n = 2; !uids_.insert(out).second; ++n) out = name + "-" + std::to_string(n);
    return out + "@kalpanji";
  }

  std::string description(Chronicle const& c, Event const& e, Places const& places, bool vague) const {
    auto const& m = c.expressions[e.when].moment;
    auto const line = number(places.at(e.sentence.first).line, v_);
    auto out = std::string_view{c.text}.substr(e.sentence.first, e.sentence.last - e.sentence.first);
    std::string words{out};
    words += "\n" + say("সময়: ", "When: ", v_) + moment_words(m, v_);
    if (vague) words += say(" (নির্দিষ্ট দিন জানা নেই)", " (the exact day is not known)", v_);
    for (auto const f : e.findings)
      if (f < c.findings.size()) words += "\n" + say("অসঙ্গতি: ", "Conflict: ", v_) + finding_words(c, c.findings[f], v_);
    return words + "\n" + say("সূত্র: ", "Source: ", v_) + c.id + ", " + say(line + " নং লাইন", "line " + line, v_);
  }

  void write(Chronicle const& c, Event const& e, Places const& places, std::optional<When> const& at) {
    auto const& m = c.expressions[e.when].moment;
    if (!inside(m)) return;
    if (!at) {
      ++left_out_;
      return;
    }
    bool const vague = m.kind != Kind::set && !precise(m);
    bool const tentative = vague || disputed(c, e);
    auto title = e.title;
    auto const part = m.kind == Kind::set ? m.recurrence.part : m.from.part;
    if (!at->timed && part != DayPart::none) title += " (" + std::string{day_part_name(part, v_.language)} + ")";
    if (at->timed) (c.region == Region::bangladesh ? dhaka_ : c.region == Region::india ? kolkata_ : floating_) = true;
    events_ += "BEGIN:VEVENT\r\n" + fold_ics("UID:" + uid(c, e, at->first)) + fold_ics("DTSTAMP:" + stamp(c)) + at->properties;
    events_ += fold_ics("SUMMARY;LANGUAGE=bn:" + escape_ics(title));
    events_ += fold_ics("DESCRIPTION;LANGUAGE=bn:" + escape_ics(description(c, e, places, vague)));
    events_ += std::string{"STATUS:"} + (tentative ? "TENTATIVE" : "CONFIRMED") + "\r\nTRANSP:" + (at->timed && !tentative ? "OPAQUE" : "TRANSPARENT") + "\r\n";
    events_ += fold_ics("X-KALPANJI-EDTF:" + escape_ics(edtf(m))) + "END:VEVENT\r\n";
  }

  std::string stamp(Chronicle const& c) const {
    if (!options_.stamp.empty()) return std::string{options_.stamp};
    return (c.date && holds(*c.date) ? date_text(*c.date) : "19700101") + "T000000Z";
  }

  ItineraryOptions const& options_;
  Voice v_;
  std::string events_;
  std::set<std::string> uids_;
  std::int64_t left_out_ = 0;
  bool dhaka_ = false, kolkata_ = false, floating_ = false;
};

}  // namespace

std::string write_ics(Chronicles chronicles, ItineraryOptions const& options) {
  auto const all = programme(chronicles, options.programme);
  // A recurrence without a beginning begins with the programme.
  std::optional<sys_days> start;
  for (auto const& s : all.sections)
    if (s.kind == ProgrammeSection::Kind::day || s.kind == ProgrammeSection::Kind::imprecise) {
      start = s.first;
      break;
    }
  Feed calendar{options};
  for (auto const* c : chronicles) calendar.add(*c, Places{c->text}, start);
  return calendar.text(all.title);
}

}  // namespace kalpanji::render
