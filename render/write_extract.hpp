// What was read, for people and programs of language: TimeML, CSV, brat, Web Annotation, and the text with its marks. (JSON
// Lines: write_json in writers.hpp.) Each gives the whole output; same chronicle, same bytes.
#pragma once

#include <string>

#include "render/writers.hpp"

namespace kalpanji::render {

/// One TimeML document: the text byte for byte between its tags, but for what XML cannot hold (U+FFFD). A range refers to its
/// two ends, empty TIMEX3 right behind it.
std::string write_timeml(timeline::Chronicle const&);

/// A header and one row for each expression. What the text says is kept from being run as a formula.
std::string write_extract_csv(Chronicles, bool byte_order_mark);

/// The `.ann` file to the text as it is, in code points; the value stands in a note. A span over a line end is cut in two.
std::string write_brat(timeline::Chronicle const&);

/// W3C Web Annotations as JSON-LD, one object a line; positions in code points.
std::string write_annotations(Chronicles);

/// The text with each expression marked ⟦…⟧ (or underlined, with colour), and under its line what it means and why.
std::string write_marked_text(Chronicles, TextOptions const&);

}  // namespace kalpanji::render
