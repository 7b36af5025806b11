// The programme for programs: JSON (kalpanji.itinerary/1) and CSV, one row for each line of the programme.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <array>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/finding_words.hpp"
#include "render/names.hpp"
#include "render/write_itinerary.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;
using Section = ProgrammeSection;
using Line = ProgrammeLine;
using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::string_view kind_name(Section::Kind k) {
  constexpr std::array<std::string_view, 4> names{"day", "imprecise", "recurring", "undated"};
  return names[static_cast<std::size_t>(k)];
}

bool dated(Section const& s) { return s.kind == Section::Kind::day || s.kind == Section::Kind::imprecise; }

// 15:30, or nothing; midnight at the end of a day stays 24:00 here, where the day does not change with it.
std::string clock_text(Clock c) { return possible(c) ? edtf_clock(c).substr(1) : std::string{}; }

class Json {
 public:
  explicit Json(rapidjson::StringBuffer& out) : json_(out) {}

  void write(Programme const& p, ItineraryOptions const& o) {
    json_.StartObject();
    member("schema", "kalpanji.itinerary/1");
    member("title", p.title);
    day("from", o.programme.from);
    day("to", o.programme.to);
    json_.Key("sections");
    json_.StartArray();
    for (auto const& s : p.sections) section(s);
    json_.EndArray();
    json_.EndObject();
  }

 private:
  void string(std::string_view s) {
    auto const text = well_formed(s);
    json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void member(char const* name, std::string_view value) {
    json_.Key(name);
    string(value);
  }
  void text_or_null(char const* name, std::string_view value) {
    json_.Key(name);
    value.empty() ? static_cast<void>(json_.Null()) : string(value);
  }
  void day(char const* name, std::optional<date::sys_days> d) { text_or_null(name, d ? edtf_day(*d) : ""); }

  void section(Section const& s) {
    json_.StartObject();
    member("kind", kind_name(s.kind));
    day("first", dated(s) ? std::optional{s.first} : std::nullopt);
    day("last", dated(s) ? std::optional{s.last} : std::nullopt);
    member("heading", s.heading);
    text_or_null("other_dates", s.other_dates);
    text_or_null("gap", s.gap);
    json_.Key("items");
    json_.StartArray();
    for (auto const& line : s.lines) item(line);
    json_.EndArray();
    json_.EndObject();
  }

  void item(Line const& line) {
    json_.StartObject();
    member("document", line.chronicle->id);
    member("event", event_id(line));
    member("title", line.event->title);
    member("value", edtf(*line.moment));
    text_or_null("from", clock_text(line.from));
    text_or_null("to", clock_text(line.to));
    text_or_null("time", line.time);
    text_or_null("note", line.note);
    json_.Key("recurring");
    json_.Bool(line.recurring);
    json_.Key("line");
    json_.Uint(line.line);
    json_.Key("conflicts");
    json_.StartArray();
    for (auto const& conflict : line.conflicts) {
      json_.StartObject();
      member("rule", rule_code(conflict.rule));
      member("message", conflict.words);
      json_.EndObject();
    }
    json_.EndArray();
    json_.EndObject();
  }

  Writer json_;
};

}  // namespace

std::string write_itinerary_json(Chronicles chronicles, ItineraryOptions const& options) {
  rapidjson::StringBuffer out;
  Json(out).write(programme(chronicles, options.programme), options);
  return std::string(out.GetString(), out.GetSize()) + "\n";
}

std::string write_itinerary_csv(Chronicles chronicles, ItineraryOptions const& options) {
  std::string out = options.byte_order_mark ? "\xEF\xBB\xBF" : "";
  out += "first,last,from,to,value,precision,day,time,title,note,recurring,conflict,document,line\r\n";
  for (auto const& section : programme(chronicles, options.programme).sections)
    for (auto const& line : section.lines) {
      std::string conflicts;
      for (auto const& c : line.conflicts) conflicts += (conflicts.empty() ? "" : " ") + c.words;
      // Our own values may begin with a minus (before Christ) and stay as they are; words are made safe.
      auto const own = [&](std::string_view s) { out += csv_field(s, false) + ","; };
      auto const words = [&](std::string_view s) { out += csv_field(s, true) + ","; };
      own(dated(section) ? edtf_day(section.first) : "");
      auto const& m = *line.moment;
      bool const over_days = section.kind == Section::Kind::day && !line.recurring && m.shape == Shape::interval;
      own(dated(section) ? edtf_day(over_days ? m.last : section.last) : "");
      own(clock_text(line.from));
      own(clock_text(line.to));
      own(edtf(*line.moment));
      own(precision_name(line.moment->precision));
      words(section.heading);
      words(line.time);
      words(line.event->title);
      words(line.note);
      own(line.recurring ? "yes" : "no");
      words(conflicts);
      words(line.chronicle->id);
      out += std::to_string(line.line) + "\r\n";
    }
  return out;
}

}  // namespace kalpanji::render
