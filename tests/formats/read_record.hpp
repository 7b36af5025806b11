// Reads kalpanji.document/1 back into a Chronicle, as a program that has only the line and the text would: RapidJSON for the line,
// a small reader of EDTF for the values. Findings stay out; so does what EDTF does not tell apart (two days in a row and a range).
#pragma once

#include <rapidjson/document.h>

#include <charconv>
#include <string>
#include <string_view>

#include "render/names.hpp"
#include "tests/render/moments.hpp"

namespace kalpanji::render::testing {

inline int figures(std::string_view s) {
  int out = 0;
  std::from_chars(s.data(), s.data() + s.size(), out);
  return out;
}

inline DayPart part_of_code(std::string_view code) {
  for (int i = 1; i < 8; ++i)
    if (edtf_part(static_cast<DayPart>(i)) == code) return static_cast<DayPart>(i);
  return DayPart::none;
}

/// 2024-07-02T15:30, 2024-07, 2024, 202X, 20XX. Centuries by strict count: 20XX is 2001 … 2100.
inline Point read_point(std::string_view text) {
  auto const clock = text.find('T');
  auto const day_text = text.substr(0, clock);
  bool const before_christ = day_text.starts_with('-');
  auto const plain = day_text.substr(before_christ ? 1 : 0);
  int const sign = before_christ ? -1 : 1;
  Point out;
  if (plain.size() == 10) out = day(date::year{sign * figures(plain.substr(0, 4))} / figures(plain.substr(5, 2)) / figures(plain.substr(8, 2)));
  else if (plain.size() == 7) out = month(sign * figures(plain.substr(0, 4)), static_cast<unsigned>(figures(plain.substr(5, 2))));
  else if (plain.ends_with("XX")) out = years(figures(plain.substr(0, 2)) * 100 + 1, figures(plain.substr(0, 2)) * 100 + 100, Precision::century);
  else if (plain.ends_with("X")) out = years(figures(plain.substr(0, 3)) * 10, figures(plain.substr(0, 3)) * 10 + 9, Precision::decade);
  else out = year(sign * figures(plain));
  if (clock == std::string_view::npos) return out;
  auto const time = text.substr(clock);
  if (auto const part = part_of_code(time); part != DayPart::none) return in(out, part);
  return at(out, figures(time.substr(1, 2)), figures(time.substr(4, 2)));
}

inline Moment read_value(std::string_view value) {
  if (value.starts_with("FREQ=WEEKLY;BYDAY=")) {
    Recurrence r;
    for (std::uint8_t iso = 1; iso <= 7; ++iso)
      if (value.substr(18, 2) == rrule_weekday(iso)) r.weekdays = {iso};
    if (auto const hour = value.find("BYHOUR="); hour != std::string_view::npos) r.from = {static_cast<std::int16_t>(figures(value.substr(hour + 7))), 0, -1};
    return recurring(r);
  }
  bool about = false, doubt = false, open = false;
  Shape shape = Shape::single;
  if (value.front() == '[' || value.front() == '{') {
    shape = value.front() == '[' ? Shape::one_of : Shape::all_of;
    value = value.substr(1, value.size() - 2);
  } else if (value.ends_with("/..")) {
    open = true;
    value.remove_suffix(3);
  } else if (value.find('/') != std::string_view::npos) {
    shape = Shape::interval;
  }
  std::vector<Point> points;
  while (!value.empty()) {
    auto const end = std::min(value.find_first_of(",/"), value.size());
    auto one = value.substr(0, end);
    value.remove_prefix(std::min(end + 1, value.size()));
    char const mark = one.back();
    about |= mark == '~' || mark == '%';
    doubt |= mark == '?' || mark == '%';
    if (mark == '~' || mark == '%' || mark == '?') one.remove_suffix(1);
    points.push_back(read_point(one));
  }
  auto out = moment(std::move(points), shape);
  out.approximate = about, out.uncertain = doubt, out.open_end = open;
  return out;
}

template <class T>
T named(std::string_view name, std::string_view (*name_of)(T), int most) {
  for (int i = 0; i < most; ++i)
    if (name_of(static_cast<T>(i)) == name) return static_cast<T>(i);
  ADD_FAILURE() << "no such name: " << name;
  return {};
}

inline std::string_view text_of(rapidjson::Value const& v) { return {v.GetString(), v.GetStringLength()}; }

inline Span read_span(rapidjson::Value const& v) { return {v["byte"][0].GetUint(), v["byte"][1].GetUint()}; }

/// The chronicle of a line and its text; an empty one, after a failure, where the line is no JSON.
inline Chronicle read_record(std::string_view line, std::string text, Region region) {
  Chronicle out;
  rapidjson::Document d;
  d.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
  if (d.HasParseError()) {
    ADD_FAILURE() << "no JSON: " << line;
    return out;
  }
  out.id = text_of(d["id"]), out.text = std::move(text), out.region = region;
  if (!d["date"].IsNull()) out.date = read_point(text_of(d["date"])).first;
  out.date_source = named<DateSource>(text_of(d["date_source"]), date_source_name, 7);
  for (auto const& e : d["expressions"].GetArray()) {
    Expression x;
    x.span = read_span(e["span"]);
    x.moment = read_value(text_of(e["value"]));
    x.moment.precision = named<Precision>(text_of(e["precision"]), precision_name, 8);
    x.moment.relation = named<Relation>(text_of(e["relation"]), relation_name, 3);
    x.moment.calendar = *calendar::calendar_named(text_of(e["calendar"]));
    for (auto const& f : e["filled"].GetArray()) x.moment.filled.push_back({named<Part>(text_of(f["part"]), part_name, 7), named<Source>(text_of(f["from"]), source_name, 12)});
    out.expressions.push_back(std::move(x));
  }
  for (auto const& e : d["events"].GetArray()) {
    Event x;
    x.when = static_cast<std::uint32_t>(figures(text_of(e["when"]).substr(1)) - 1);
    x.sentence = read_span(e["span"]);
    x.title = text_of(e["title"]);
    if (e.HasMember("also"))
      for (auto const& s : e["also"].GetArray()) x.also.push_back(read_span(s));
    out.events.push_back(std::move(x));
  }
  return out;
}

}  // namespace kalpanji::render::testing
