// The timeline in its other forms: a page, text for a terminal, and the inputs of four programs that draw timelines of their own.
// All tell the same events in the same order as the picture. Each gives the whole output, line end included.
#pragma once

#include <span>
#include <string>

#include "render/picture.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

using Chronicles = std::span<timeline::Chronicle const* const>;

/// A self-contained page without script: the picture, the list of events with their machine-readable dates, the texts they stand in.
std::string write_timeline_html(Chronicles, PictureOptions const&);
std::string write_timeline_text(Chronicles, PictureOptions const&);
std::string write_mermaid(Chronicles, PictureOptions const&);
std::string write_markwhen(Chronicles, PictureOptions const&);
std::string write_timelinejs(Chronicles, PictureOptions const&);
std::string write_vis(Chronicles, PictureOptions const&);
/// One object of schema kalpanji.timeline/1.
std::string write_timeline_json(Chronicles, PictureOptions const&);

}  // namespace kalpanji::render
