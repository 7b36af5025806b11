// Marks of a timeline as SVG shapes: what is drawn for which precision.
#pragma once

#include "render/markup.hpp"

namespace kalpanji::render {

/// `by_document`: a shape and a colour for each document.
void write_mark(Markup&, Mark const&, bool landscape, bool by_document);

/// The sign of a document, in the legend and before headings.
void write_document_sign(Markup&, Point centre, std::uint32_t document);

/// A whole day or a moment that nothing is said about: always the same circle, around the origin.
bool is_plain_dot(Mark const&, bool by_document);
void write_plain_dot(Markup&);

/// The end of the axis where it is cut: a torn edge across the ruler, at its beginning and at its end.
void write_tears(Markup&, Box const& gap, bool landscape);

/// From the mark as written to the ring on the other day, and the signs in the label.
void write_doubt(Markup&, Doubt const&);

}  // namespace kalpanji::render
