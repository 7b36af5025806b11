// The itinerary in its formats: what happens on which day, as one would hand it out. All are the same programme.hpp.
// Each writer gives the whole output, line end included. Same chronicles and options, same bytes.
#pragma once

#include <string>
#include <string_view>

#include "render/programme.hpp"
#include "render/writers.hpp"

namespace kalpanji::render {

struct ItineraryOptions {
  ProgrammeOptions programme;
  bool color = false;          // text: escape sequences for a terminal
  bool byte_order_mark = false;  // CSV: for spreadsheets that take UTF-8 for Latin without it
  bool disputed = false;       // iCalendar: events whose day or hour a finding contradicts too
  std::string_view stamp;      // iCalendar: DTSTAMP, "20240705T000000Z"; empty: the document's date, else 1 January 1970
};

std::string write_itinerary_text(Chronicles, ItineraryOptions const&);
std::string write_itinerary_markdown(Chronicles, ItineraryOptions const&);
/// A page without script or foreign references that prints on A4.
std::string write_itinerary_html(Chronicles, ItineraryOptions const&);
/// One object of schema kalpanji.itinerary/1.
std::string write_itinerary_json(Chronicles, ItineraryOptions const&);
/// RFC 4180; what a stranger wrote cannot be run as a formula.
std::string write_itinerary_csv(Chronicles, ItineraryOptions const&);
/// RFC 5545. Local times of the text's region; a text of no known region has floating times.
std::string write_ics(Chronicles, ItineraryOptions const&);

/// The note of a line, with its sign if it recurs.
std::string itinerary_note(ProgrammeLine const&);

}  // namespace kalpanji::render
