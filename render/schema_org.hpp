// The events of a page as schema.org data for search engines: JSON-LD in a <script> element of its own, or microdata in the elements
// that show them, for a page without any script. Says days, or clocks with the offset of the text's region; an event whose years have
// not four figures is left out: schema.org takes ISO 8601 only.
#pragma once

#include <string>
#include <vector>

#include "render/story.hpp"

namespace kalpanji::render {

/// One object with a @graph of Events, in the order given; their @id is #e1, as the page's anchors are called. No `<` in it.
std::string schema_org(std::vector<StoryEvent const*> const&);

/// The <script> element with it, line end included; nothing where there is no event.
std::string schema_org_script(std::vector<StoryEvent const*> const&);

/// Microdata: the attributes of the element that holds the event, " itemscope …", and the elements inside it that say its days. Both are
/// empty for an event that is left out. The element with its name has itemprop="name".
struct Microdata {
  std::string attributes, days;
};
Microdata schema_org_microdata(StoryEvent const&);

}  // namespace kalpanji::render
