// Sheets of a scene as SVG elements: a file of its own, or parts of a page. An event's group carries data-event (its id) and data-id
// (the same, also on its leader, of class "leader"), its label data-label (the title in full).
#pragma once

#include <string>

#include "render/picture.hpp"
#include "render/scene.hpp"
#include "render/type/type.hpp"

namespace kalpanji::render {

/// "e3"; with several documents "d2-e3", both counted from 1 as extraction counts them.
void append_event_id(std::string& out, std::uint32_t document, std::uint32_t number, bool several);

/// One <svg> with all sheets below one another. `several`: the events are of several documents.
std::string svg_document(Scene const&, Type const&, PictureOptions const&, bool several);

/// One <svg> for the sheet, without style: the page's own. Ids of title and description end in the number of the sheet.
void append_svg_sheet(std::string& out, Scene const&, Type const&, PictureOptions const&, bool several, std::size_t sheet);

}  // namespace kalpanji::render
