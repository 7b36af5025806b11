// Escaping: the only place that knows it, for markup, iCalendar, CSV, Markdown and terminals (JSON: RapidJSON's writer, over
// well_formed() text). Whatever bytes come in, well-formed UTF-8 goes out; what a format cannot hold becomes U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace kalpanji::render {

/// Element content and attributes in double quotes. What XML 1.0 does not allow at all (most control characters,
/// ill-formed UTF-8) becomes U+FFFD. Tabs and line ends are written as references, so that attributes keep them.
void append_xml(std::string& out, std::string_view text);
std::string escape_xml(std::string_view text);  // a<b & "c" -> a&lt;b &amp; &quot;c&quot;

/// Element content that keeps its own tabs and line ends as they are, for copies of a whole text.
std::string escape_xml_text(std::string_view text);

/// Ill-formed bytes as U+FFFD, all else as it is.
std::string well_formed(std::string_view text);

/// One line for a person: controls and line ends are blanks or U+FFFD, and no letter may turn the line's direction (U+202E …).
std::string one_line(std::string_view text);

/// One line of Markdown in which nothing is markup: `*`, `[` … have a backslash, `<`, `>` and `&` are references.
std::string escape_markdown(std::string_view text);

/// TEXT of RFC 5545 3.3.11: \\ \; \, \n. Other controls are dropped.
std::string escape_ics(std::string_view text);

/// A content line folded at 75 octets with CR LF and a blank (3.1), neither inside a code point nor before a vowel sign, a
/// virama or a joiner; CR LF at its end.
std::string fold_ics(std::string_view line);

/// A field of RFC 4180, in quotes where it must be. `safe`: one that a spreadsheet would run as a formula (= + - @ TAB CR
/// first) is given a ' in front.
std::string csv_field(std::string_view text, bool safe);

/// Text of a Mermaid timeline: `:` `;` `#` `%` `<` … as entities (#colon;), on one line.
std::string escape_mermaid(std::string_view text);

/// A YAML scalar in double quotes, on one line.
std::string quote_yaml(std::string_view text);

/// JSON that may stand in a <script> element: every `<` as \u003c.
std::string json_in_html(std::string_view json);

}  // namespace kalpanji::render
