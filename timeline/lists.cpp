#include "timeline/lists.hpp"

#include <algorithm>

namespace kalpanji::timeline {

namespace {

using grammar::Line;
using grammar::Mention;
using grammar::Meridiem;
using grammar::Role;
using GPoint = grammar::Point;

constexpr int hour_minutes = 60, half_day = 12 * hour_minutes, day_minutes = 24 * hour_minutes;

GPoint* first_point(Mention& m) {
  if (auto* p = std::get_if<GPoint>(&m.what)) return p;
  if (auto* r = std::get_if<grammar::Range>(&m.what)) return &r->first;
  return nullptr;
}

// ১টা, ৯:৩০: nothing says which half of the day.
bool half_unsaid(GPoint const& p) {
  return p.clock.said() && p.day_part == DayPart::none && p.meridiem == Meridiem::unsaid && p.clock.hour >= 1 && p.clock.hour <= 12 && !p.night_after && !p.midnight;
}

bool is_programme(Line const& line) { return line.role == Role::entry || line.role == Role::item || line.role == Role::row || line.role == Role::field; }

// A programme never goes back: behind দুপুর ১২টা, ১টা is 13:00. The first reading of the figure that is not before the clock told last.
bool settle_half(GPoint& p, int last) {
  int const figure = p.clock.hour % 12 * hour_minutes + p.clock.minute;
  for (int const reading : {figure, figure + half_day, figure + day_minutes}) {
    if (reading < last) continue;
    if (reading >= day_minutes) {
      if (p.clock.hour == 12) p.clock.hour = 24;  // ends the day
      else p.day_part = DayPart::night, p.night_after = true;
    } else {
      p.meridiem = reading >= half_day ? Meridiem::pm : Meridiem::am;
    }
    return true;
  }
  return false;
}

bool mention_names_month(Mention const& m) {
  auto const* r = std::get_if<grammar::Range>(&m.what);
  auto const* p = r != nullptr ? &r->first : std::get_if<GPoint>(&m.what);
  return p != nullptr && p->month != 0 && p->names == grammar::MonthNames::gregorian;
}

bool names_date(GPoint const& p) { return p.has_date() || p.direction != 0 || p.current; }

}  // namespace

Line const* Lists::line_of(std::uint32_t index) const {
  if (!entered_ || at_ >= lines_->size()) return nullptr;
  auto const& line = (*lines_)[at_];
  return index >= line.first && index < line.last ? &line : nullptr;
}

bool Lists::is_head(std::uint32_t index) const {
  auto const* line = line_of(index);
  if (line == nullptr) return false;
  for (auto const& e : line->entries)
    if (index >= e.first && index < e.last) return true;
  return false;
}

void Lists::enter(Line const& line, Anchor& a) {
  a.list_year = heading_year_;
  // A line above a list names it and belongs to it: ৩ জুলাই ২০২৪ / দ্বিতীয় অধিবেশন / - সকাল ৯টা: …
  bool const names_list = at_ + 1 < lines_->size() && is_programme((*lines_)[at_ + 1]) && line.first == line.last;
  bool const leaves = line.role == Role::prose && line.after_blank && !names_list;
  bool const closes = (line.role == Role::heading && !line.names_columns) || leaves;
  if (closes) {
    a.day_holds = false;
    clock_.reset();
  }
  if (line.role == Role::heading && line.era != grammar::Era::unsaid)
    a.era = line.era == grammar::Era::common ? std::nullopt : std::optional{line.era};
  if (line.title && line.year) title_year_ = date::year{*line.year};
  if (line.names_plan) plan_ = true;
  else if (leaves) plan_ = false;
  // prose behind a list of days is told of none of them
  constexpr int several = 2;
  if (leaves && days_listed_ >= several) a.story.reset();
  if (leaves) day_above_.reset(), days_listed_ = 0;
  a.list_day.reset();
  // prose that does not stand in the list is told by its own clock
  if (leaves) a.list_year = heading_year_ = std::nullopt;
}

Mention Lists::before(Mention const& given, std::uint32_t index, Anchor& a) {
  half_settled_ = false;
  while (at_ < lines_->size() && (!entered_ || index >= (*lines_)[at_].last)) {
    if (entered_ && ++at_ >= lines_->size()) break;
    entered_ = true;
    enter((*lines_)[at_], a);
  }
  Mention mention = given;
  auto const* line = line_of(index);
  auto* p = first_point(mention);
  if (line == nullptr || p == nullptr) return mention;
  if (is_head(index) && p->month != 0 && !p->year) {
    // … ৪ জানুয়ারি ২০২৫, below a title of 2024: the days that follow go on from there
    bool const beyond_title = title_year_ && day_above_ && date::year_month_day{*day_above_}.year() > *title_year_;
    if (!a.list_year && !beyond_title) a.list_year = title_year_;
    a.list_day = day_above_;
    if (plan_ && mention.tense == grammar::Tense::unknown) mention.tense = grammar::Tense::future;
  }
  if (!is_programme(*line)) return mention;
  if (names_date(*p)) clock_.reset();
  // রাত ১১:৪৫ - পূজারম্ভ, and then রাত ২:৩০ - হোম: the night goes on
  constexpr int evening = 18 * hour_minutes, last_of_night = 5;
  bool const small_hours = p->clock.said() && ((p->clock.hour >= 1 && p->clock.hour <= last_of_night) || p->clock.hour == 12);
  if (clock_ && p->day_part == DayPart::night && !p->has_date() && small_hours && *clock_ >= evening && !p->night_after) p->night_after = half_settled_ = true;
  // … and behind midnight ভোর ৪:২৫
  if (clock_ && *clock_ >= day_minutes && p->day_part == DayPart::dawn && p->clock.said() && !p->has_date() && p->clock.hour * hour_minutes + p->clock.minute + day_minutes >= *clock_) p->night_after = half_settled_ = true;
  if (day_of_title_ && !a.day_holds && is_head(index) && p->clock.said() && !names_date(*p)) {
    a.story = day_of_title_;
    a.day_holds = true;
  }
  // … রাত ২টা is told of the night that today ends in
  if (day_of_title_ && a.story == day_of_title_ && p->day_part == DayPart::night && !p->has_date() && small_hours) p->night_after = true;
  if (clock_ && half_unsaid(*p)) half_settled_ = settle_half(*p, *clock_);
  return mention;
}

void Lists::after(Mention const& mention, std::uint32_t index, Moment& m, Anchor& a) {
  if (half_settled_) {
    std::erase_if(m.filled, [](Filled const& f) { return f.part == Part::half_of_day; });
    m.filled.push_back({Part::half_of_day, Source::list_order});
  }
  auto const* line = line_of(index);
  if (line == nullptr) return;
  auto const* const told = std::get_if<GPoint>(&mention.what);
  bool const today = told != nullptr && told->counted.from == grammar::From::document && told->counted.unit == Unit::day && told->counted.steps >= 0;
  if (line->title && today && m.resolved) day_of_title_ = m.points.front().first;
  if (is_programme(*line) && m.from.clock.said()) {
    auto const minute = m.from.clock.hour * hour_minutes + m.from.clock.minute;
    bool const over_midnight = clock_ && minute < *clock_ && half_settled_;
    clock_ = minute + (over_midnight ? day_minutes : 0);
    if (is_head(index) && m.points.size() > 1 && m.to.clock.said() && m.points.back().first == m.points.front().first) {
      auto const end = m.to.clock.hour * hour_minutes + m.to.clock.minute;
      if (end > *clock_) clock_ = end - 1;  // the next begins when this one ends, or before
    }
  }
  if (!is_head(index) || mention.quoted || !m.resolved || m.points.empty()) return;
  bool const borrowed = m.kind == Kind::time && m.written.day == 0 && m.written.weekday == 0 && m.written.month == 0 && !m.written.days_from_today && a.day_holds;
  if (borrowed) return;
  auto const& p = m.points.front();
  // ৩০ ডিসেম্বর, and then ২ জানুয়ারি: a day without its year gives none to the days below
  bool const own_year = std::none_of(m.filled.begin(), m.filled.end(), [](Filled const& f) { return f.part == Part::year && f.from != Source::heading; });
  if (p.precision <= Precision::year && own_year) {
    a.list_year = date::year_month_day{p.first}.year();
    if (line->role == Role::heading) heading_year_ = a.list_year;
  }
  if (p.precision <= Precision::day && mention_names_month(mention)) day_above_ = p.first, ++days_listed_;
  a.day_holds = p.precision <= Precision::day && p.first == p.last;
  if (!a.day_holds) a.story = std::nullopt;
}

}  // namespace kalpanji::timeline
