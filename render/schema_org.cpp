#include "render/schema_org.hpp"

#include <algorithm>
#include <optional>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/edtf.hpp"
#include "render/escape.hpp"

namespace kalpanji::render {
namespace {

struct Days { std::string start, end; };

std::optional<Days> days_of(StoryEvent const& e) {
  Extent const& x = e.extent;
  if (!four_figures(x.first) || !four_figures(x.last)) return std::nullopt;
  if (x.precision != timeline::Precision::minute) return Days{edtf_day(day_of(x.first)), edtf_day(day_of(std::max(x.first, x.last - 1)))};
  auto const offset = std::string{offset_of(*e.chronicle)};
  return Days{iso_minute(x.first) + offset, iso_minute(x.last) + offset};
}

}  // namespace

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
    auto const days = days_of(*e);
    if (!days) continue;
    json.StartObject();
    member("@type", "Event");
    member("@id", "#" + e->id);
    member("name", e->headline);
    member("startDate", days->start);
    member("endDate", days->end);
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

Microdata schema_org_microdata(StoryEvent const& e) {
  auto const days = days_of(e);
  if (!days) return {};
  auto const meta = [](std::string_view name, std::string_view value) { return "<meta itemprop=\"" + std::string{name} + "\" content=\"" + escape_xml(value) + "\">"; };
  return {" itemscope itemtype=\"https://schema.org/Event\" itemid=\"#" + e.id + "\"", meta("startDate", days->start) + meta("endDate", days->end) + meta("inLanguage", "bn")};
}

}  // namespace kalpanji::render
