#include "render/schema_org.hpp"

#include <algorithm>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/edtf.hpp"
#include "render/escape.hpp"

namespace kalpanji::render {

std::string schema_org(std::vector<StoryEvent const*> const& events) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  auto const member = [&](char const* name, std::string_view value) {
    auto const text = well_formed(value);
    json.Key(name);
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  };
  json.StartObject();
  member("@context", "https://schema.org");
  json.Key("@graph");
  json.StartArray();
  for (StoryEvent const* e : events) {
    Extent const& x = e->extent;
    if (!four_figures(x.first) || !four_figures(x.last)) continue;
    json.StartObject();
    member("@type", "Event");
    member("@id", "#" + e->id);
    member("name", e->headline);
    bool const clock = x.precision == timeline::Precision::minute;
    auto const offset = std::string{offset_of(*e->chronicle)};
    member("startDate", clock ? iso_minute(x.first) + offset : edtf_day(day_of(x.first)));
    member("endDate", clock ? iso_minute(x.last) + offset : edtf_day(day_of(std::max(x.first, x.last - 1))));
    member("inLanguage", "bn");
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json_in_html({buffer.GetString(), buffer.GetSize()});
}

std::string schema_org_script(std::vector<StoryEvent const*> const& events) {
  return events.empty() ? std::string{} : "<script type=\"application/ld+json\">" + schema_org(events) + "</script>\n";
}

}  // namespace kalpanji::render
