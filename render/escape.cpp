// Escaping for markup; see the header. Tabs and line ends are written as references, so that attributes keep them.
#include "render/escape.hpp"

#include "render/type/utf8.hpp"

namespace kalpanji::render {

void append_xml(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const from = at;
    char32_t const c = next_code_point(text, at);
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case '\t': out += "&#9;"; break;
      case '\n': out += "&#10;"; break;
      case '\r': out += "&#13;"; break;
      default:
        if (c < 0x20 || c == 0x7F || c == 0xFFFD || c == 0xFFFE || c == 0xFFFF)
          out += "\xEF\xBF\xBD";
        else
          out += text.substr(from, at - from);
    }
  }
}

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_xml(out, text);
  return out;
}

}  // namespace kalpanji::render
