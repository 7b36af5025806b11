// Blue and vermilion, and the six colours of documents, are told apart by every kind of eye (tests/render/colours_test.cpp computes it); shape, dashes and words say the same without colour. Text keeps a contrast
// of at least 4.5 : 1 with the paper in every theme (WCAG 2.2, 1.4.3), marks and lines that mean something 3 : 1 (1.4.11).
#include "render/svg_style.hpp"

#include <cstdint>
#include <string_view>

#include "render/type/fonts.hpp"

namespace kalpanji::render {
namespace {

constexpr std::string_view strokes = R"(.rule{stroke-width:1.5}.axis{stroke-width:2;fill:none}.cell{stroke-width:1}.tick{stroke-width:1}.tear{stroke-width:1.5;fill:none}
.leader{stroke-width:1.25;fill:none;stroke-linejoin:round}.dot{stroke-width:2}.month,.year{stroke-width:1.25}.pale{stroke-width:1;stroke-dasharray:1.5 2.5}
.range{stroke-width:1}.cap{stroke-width:2}.hollow{stroke-width:1.75;stroke-dasharray:3 2}
.ring{stroke-width:2;stroke-dasharray:3 2}.detour{fill:none;stroke-width:1.5;stroke-dasharray:4 3}
.soft{stroke:none!important}.sign{fill:none;stroke-width:1.75;stroke-linejoin:round;stroke-linecap:round}.reference{stroke-width:1.5;stroke-dasharray:7 3 1.5 3}
)";

constexpr std::string_view light = R"(.paper{fill:#fffefb}svg,.text{fill:#1b1a18}.date{fill:#0b4a86}.muted{fill:#5a5850}.warning{fill:#a33400}
.ruler{fill:#f3f0e8}.rule{stroke:#1b1a18}.axis,.tick,.tear{stroke:#5a5850}.cell{stroke:#b9b4a6}.leader{stroke:#7d9bb8}
.dot{fill:#0b4a86;stroke:#fffefb}.fade{fill:#0b4a86}.month{fill:#7fb0dd;stroke:#0b4a86}.year{fill:#c3dbf0;stroke:#4f82b0}.pale{fill:#e6eff7;stroke:#4f82b0}
.range{fill:#2f6fa9;stroke:#0b4a86}.cap{stroke:#0b4a86}.hollow{fill:#fffefb;stroke:#0b4a86}
.ring{fill:#fffefb;stroke:#a33400}.detour,.sign{stroke:#a33400}.reference{stroke:#1b1a18}
.d1{fill:#a08400}.d2{fill:#5a9278}.d3{fill:#a51ae0}.d4{fill:#1b1a18}.d5{fill:#5c4400}
)";
constexpr std::string_view dark = R"(.paper{fill:#14171a}svg,.text{fill:#ebe8e2}.date{fill:#93c5f4}.muted{fill:#abaeb2}.warning{fill:#ffb184}
.ruler{fill:#1f2428}.rule{stroke:#ebe8e2}.axis,.tick,.tear{stroke:#abaeb2}.cell{stroke:#454b51}.leader{stroke:#5d7d9b}
.dot{fill:#93c5f4;stroke:#14171a}.fade{fill:#93c5f4}.month{fill:#35679a;stroke:#93c5f4}.year{fill:#274562;stroke:#6d9cc8}.pale{fill:#1c2a38;stroke:#6d9cc8}
.range{fill:#5b97cf;stroke:#93c5f4}.cap{stroke:#93c5f4}.hollow{fill:#14171a;stroke:#93c5f4}
.ring{fill:#14171a;stroke:#ffb184}.detour,.sign{stroke:#ffb184}.reference{stroke:#ebe8e2}
.d1{fill:#b9dc3c}.d2{fill:#c05594}.d3{fill:#8a50c4}.d4{fill:#ebe8e2}.d5{fill:#a85f14}
)";
constexpr std::string_view print = R"(.paper{fill:none}svg,.text{fill:#000}.date{fill:#0b4a86}.muted{fill:#4a4843}.warning{fill:#8f2d00}
.ruler{fill:#f4f4f4}.rule{stroke:#000}.axis,.tick,.tear{stroke:#4a4843}.cell{stroke:#aaa}.leader{stroke:#7d9bb8}
.dot{fill:#0b4a86;stroke:#fff}.fade{fill:#0b4a86}.month{fill:#7fb0dd;stroke:#0b4a86}.year{fill:#c3dbf0;stroke:#4f82b0}.pale{fill:#e6eff7;stroke:#4f82b0}
.range{fill:#2f6fa9;stroke:#0b4a86}.cap{stroke:#0b4a86}.hollow{fill:#fff;stroke:#0b4a86}
.ring{fill:#fff;stroke:#8f2d00}.detour,.sign{stroke:#8f2d00}.reference{stroke:#000}
.d1{fill:#a08400}.d2{fill:#5a9278}.d3{fill:#a51ae0}.d4{fill:#000}.d5{fill:#5c4400}
)";

// Words that say nothing of their size are of the size of their kind.
constexpr std::string_view kinds = R"(svg,.text{font-size:17px}.bold{font-weight:700}.end{text-anchor:end}.o{marker-start:url(#dot)}.date{font-size:15px;font-weight:700}.muted{font-size:13px}.warning{font-size:14px}
)";

void append_base64(std::string& out, std::string_view bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  out.reserve(out.size() + bytes.size() / 3 * 4 + 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k) three = three << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u);
    for (std::size_t k = 0; k < 4; ++k) out += i + k <= bytes.size() ? letters[three >> (18 - 6 * k) & 63] : '=';
  }
}

void append_font(std::string& out, std::string_view family, int weight, std::string_view bytes) {
  ((out += "@font-face{font-family:\"") += family) += "\";font-weight:";
  (out += std::to_string(weight)) += ";src:url(data:font/ttf;base64,";
  append_base64(out, bytes);
  out += ") format(\"truetype\")}\n";
}

}  // namespace

std::string picture_style(PictureOptions const& options, bool bold_used) {
  std::string out;
  if (options.text == TextMode::embed) {
    auto const fonts = page_fonts();
    append_font(out, "Noto Sans Bengali", 400, fonts[0]);
    append_font(out, "Noto Sans", 400, fonts[2]);
    if (bold_used) {
      append_font(out, "Noto Sans Bengali", 700, fonts[1]);
      append_font(out, "Noto Sans", 700, fonts[3]);
    }
  }
  if (options.text != TextMode::outline) {
    out += "text{font-family:\"Noto Sans Bengali\",\"Noto Sans\",Vrinda,\"Nirmala UI\",Kohinoor,sans-serif;white-space:pre}\n";
    out += kinds;
  }
  out += strokes;
  out += options.theme == Theme::dark ? dark : light;
  if (options.theme == Theme::automatic) ((out += "@media screen and (prefers-color-scheme:dark){") += dark) += "}\n";
  ((out += "@media print{") += print) += "}\n";
  return out;
}

}  // namespace kalpanji::render
