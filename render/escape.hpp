// Escaping for markup: the only place that knows it. Safe for element content and for attributes in double quotes.
// What XML 1.0 does not allow at all (most control characters, ill-formed UTF-8) becomes U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace kalpanji::render {

void append_xml(std::string& out, std::string_view text);
std::string escape_xml(std::string_view text);  // a<b & "c" -> a&lt;b &amp; &quot;c&quot;

}  // namespace kalpanji::render
