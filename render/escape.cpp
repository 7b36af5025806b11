// Escaping; see the header.
#include "render/escape.hpp"

#include "render/clusters.hpp"
#include "render/type/utf8.hpp"

namespace kalpanji::render {

namespace {

constexpr std::string_view replacement = "\uFFFD";

bool control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// LRM, RLM, ALM, the embeddings, overrides and isolates: they can make a line read as another.
bool turns_direction(char32_t c) { return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool line_separator(char32_t c) { return c == 0x2028 || c == 0x2029 || c == 0x85; }

// Calls `each(code point, its bytes)`; ill-formed bytes come as U+FFFD.
template <class Each>
void walk(std::string_view text, Each each) {
  for (std::size_t at = 0; at < text.size();) {
    auto const from = at;
    auto const c = next_code_point(text, at);
    each(c, c == 0xFFFD ? replacement : text.substr(from, at - from));
  }
}

void append_markup(std::string& out, std::string_view text, bool keep_blanks) {
  walk(text, [&](char32_t c, std::string_view bytes) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case '\t': out += keep_blanks ? "\t" : "&#9;"; break;
      case '\n': out += keep_blanks ? "\n" : "&#10;"; break;
      case '\r': out += "&#13;"; break;  // a bare one would be read as a line feed
      default: out += c < 0x20 || c == 0x7F || c == 0xFFFE || c == 0xFFFF ? replacement : bytes;
    }
  });
}

}  // namespace

void append_xml(std::string& out, std::string_view text) { append_markup(out, text, false); }

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_markup(out, text, false);
  return out;
}

std::string escape_xml_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_markup(out, text, true);
  return out;
}

std::string well_formed(std::string_view text) {
  std::string out;
  walk(text, [&](char32_t, std::string_view bytes) { out += bytes; });
  return out;
}

std::string one_line(std::string_view text) {
  std::string out;
  walk(text, [&](char32_t c, std::string_view bytes) {
    if (c == '\t' || c == '\n' || c == '\r' || line_separator(c)) out += ' ';
    else if (control(c)) out += replacement;
    else if (!turns_direction(c)) out += bytes;
  });
  return out;
}

std::string escape_markdown(std::string_view text) {
  std::string out;
  for (char const c : one_line(text)) {
    // References, not backslashes: a reader that knows only HTML must not see a tag either.
    if (c == '<' || c == '>' || c == '&') {
      out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
      continue;
    }
    if (std::string_view{"\\`*_{}[]()#+-.!|~"}.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string escape_ics(std::string_view text) {
  std::string out;
  char32_t before = 0;
  walk(text, [&](char32_t c, std::string_view bytes) {
    if (c == '\\' || c == ';' || c == ',') (out += '\\') += bytes;
    else if (c == '\n' && before == '\r') {}  // CR LF is one line end
    else if (c == '\n' || c == '\r' || line_separator(c)) out += "\\n";
    else if (!control(c) && !turns_direction(c)) out += bytes;
    before = c;
  });
  return out;
}

std::string fold_ics(std::string_view line) {
  constexpr std::size_t most = 75;
  std::string out;
  std::size_t used = 0;     // octets of the physical line
  std::string cluster;
  auto const put = [&] {
    if (used + cluster.size() > most && used > 1) out += "\r\n ", used = 1;
    // A single cluster that fills a line alone (someone stacked marks without end) is cut between code points.
    if (used + cluster.size() > most) {
      walk(cluster, [&](char32_t, std::string_view bytes) {
        if (used + bytes.size() > most) out += "\r\n ", used = 1;
        out += bytes, used += bytes.size();
      });
    } else {
      out += cluster, used += cluster.size();
    }
    cluster.clear();
  };
  char32_t before = 0;
  walk(line, [&](char32_t c, std::string_view bytes) {
    bool const after_backslash = before == '\\';  // readers that unescape before they unfold exist
    if (!cluster.empty() && !joins_backward(c) && !joins_forward(before) && !after_backslash) put();
    cluster += bytes;
    before = c == '\\' && after_backslash ? 0 : c;
  });
  if (!cluster.empty()) put();
  return out + "\r\n";
}

std::string csv_field(std::string_view text, bool safe) {
  auto field = well_formed(text);
  for (auto& c : field)
    if (c == '\0') c = ' ';
  bool const formula = !field.empty() && std::string_view{"=+-@\t\r\n"}.find(field[0]) != std::string_view::npos;
  if (safe && formula) field.insert(0, "'");
  if (field.find_first_of("\",\r\n") == std::string::npos) return field;
  std::string out = "\"";
  for (char const c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

// Mermaid's own entities: a name or a decimal number between # and ;.
std::string escape_mermaid(std::string_view text) {
  std::string out;
  for (char const c : one_line(text)) switch (c) {
      case ':': out += "#colon;"; break;
      case ';': out += "#59;"; break;
      case '#': out += "#35;"; break;
      case '%': out += "#37;"; break;
      case '<': out += "#lt;"; break;
      case '>': out += "#gt;"; break;
      case '&': out += "#amp;"; break;
      case '"': out += "#quot;"; break;
      case '{': out += "#123;"; break;
      case '}': out += "#125;"; break;
      case '`': out += "#96;"; break;
      default: out += c;
    }
  return out;
}

std::string quote_yaml(std::string_view text) {
  std::string out = "\"";
  for (char const c : one_line(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string json_in_html(std::string_view json) {
  std::string out;
  for (char const c : json) {
    if (c == '<') out += "\\u003c";
    else out += c;
  }
  return out;
}

}  // namespace kalpanji::render
