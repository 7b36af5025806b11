// Timelines as JSON: our own, TimelineJS's and vis-timeline's. The last two take texts for HTML, so theirs are escaped twice: as markup,
// then as JSON. RapidJSON escapes the latter.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/names.hpp"
#include "render/story.hpp"
#include "render/write_timeline.hpp"

namespace kalpanji::render {
namespace {

using timeline::Precision;

class Json {
 public:
  void begin(char const* name = nullptr) { key(name), json_.StartObject(); }
  void end() { json_.EndObject(); }
  void begin_array(char const* name) { key(name), json_.StartArray(); }
  void end_array() { json_.EndArray(); }
  void member(char const* name, std::string_view value) {
    key(name);
    auto const text = well_formed(value);
    json_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void member(char const* name, int value) { key(name), json_.Int(value); }
  void flag(char const* name, bool value) { key(name), json_.Bool(value); }
  std::string take() const { return std::string{out_.GetString(), out_.GetSize()} + "\n"; }

 private:
  void key(char const* name) {
    if (name != nullptr) json_.Key(name);
  }
  rapidjson::StringBuffer out_;
  rapidjson::Writer<rapidjson::StringBuffer> json_{out_};
};

/// year, and of month, day, hour and minute only what is known: nothing is made up.
void timelinejs_date(Json& json, char const* name, Minute at, Precision precision) {
  date::year_month_day const ymd{day_of(at)};
  json.begin(name);
  json.member("year", static_cast<int>(ymd.year()));
  if (precision <= Precision::month) json.member("month", static_cast<int>(static_cast<unsigned>(ymd.month())));
  if (precision <= Precision::week) json.member("day", static_cast<int>(static_cast<unsigned>(ymd.day())));
  if (precision == Precision::minute) {
    Minute const of_day = at - begin_of(day_of(at));
    json.member("hour", static_cast<int>(of_day / 60));
    json.member("minute", static_cast<int>(of_day % 60));
  }
  json.end();
}

}  // namespace

std::string write_timelinejs(Chronicles chronicles, PictureOptions const& options) {
  Story const story = story_of(chronicles, options);
  Json json;
  json.begin();
  json.begin("title");
  json.begin("text");
  json.member("headline", escape_xml(story.title));
  json.end();
  json.end();
  json.begin_array("events");
  for (StoryEvent const& e : story.events) {
    json.begin();
    timelinejs_date(json, "start_date", e.extent.first, e.extent.precision);
    bool const one = e.extent.first == e.extent.last || (!e.extent.range && e.extent.precision <= Precision::year && e.extent.precision != Precision::week);
    if (!one) timelinejs_date(json, "end_date", e.extent.precision == Precision::minute ? e.extent.last : e.extent.last - 1, e.extent.precision);
    json.member("display_date", escape_xml(e.when));
    json.begin("text");
    json.member("headline", escape_xml(e.headline));
    if (!e.conflict.empty()) json.member("text", escape_xml(e.conflict));
    json.end();
    if (story.several) json.member("group", escape_xml(e.chronicle->id));
    json.member("unique_id", e.id);
    json.end();
  }
  json.end_array();
  json.end();
  return json.take();
}

std::string write_vis(Chronicles chronicles, PictureOptions const& options) {
  Story const story = story_of(chronicles, options);
  Json json;
  json.begin();
  json.begin_array("items");
  for (StoryEvent const& e : story.events) {
    json.begin();
    json.member("id", e.id);
    json.member("content", escape_xml(e.headline));
    auto const offset = offset_of(*e.chronicle);
    json.member("start", iso_minute(e.extent.first) + std::string{offset});
    if (e.extent.first != e.extent.last) json.member("end", iso_minute(e.extent.last) + std::string{offset});  // a whole day ends with the next
    json.member("type", e.extent.first == e.extent.last ? "point" : "range");
    json.member("title", escape_xml(e.when + (e.conflict.empty() ? "" : "; " + e.conflict)));
    json.member("className", "kalpanji-" + std::string{precision_name(e.extent.precision)} + (e.conflict.empty() ? "" : " kalpanji-conflict"));
    if (story.several) json.member("group", static_cast<int>(e.document) + 1);
    json.end();
  }
  json.end_array();
  json.begin_array("groups");
  if (story.several)
    for (std::size_t i = 0; i < chronicles.size(); ++i) {
      json.begin();
      json.member("id", static_cast<int>(i) + 1);
      json.member("content", escape_xml(chronicles[i]->id));
      json.end();
    }
  json.end_array();
  json.end();
  return json.take();
}

std::string write_timeline_json(Chronicles chronicles, PictureOptions const& options) {
  Story const story = story_of(chronicles, options);
  Json json;
  json.begin();
  json.member("schema", "kalpanji.timeline/1");
  json.member("title", story.title);
  json.begin_array("events");
  for (StoryEvent const& e : story.events) {
    json.begin();
    json.member("id", e.id);
    json.member("document", e.chronicle->id);
    json.member("title", e.event->title);
    json.member("value", edtf(*e.moment));
    json.member("first", edtf_day(e.moment->first));
    json.member("last", edtf_day(e.moment->last));
    json.member("precision", precision_name(e.extent.precision));
    json.flag("approximate", e.moment->approximate || e.moment->tolerance > 0);
    json.member("when", e.when);
    if (!e.conflict.empty()) json.member("conflict", e.conflict);
    json.end();
  }
  json.end_array();
  json.end();
  return json.take();
}

}  // namespace kalpanji::render
