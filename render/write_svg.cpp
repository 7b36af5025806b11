#include "render/write_svg.hpp"

#include "render/layout/layout.hpp"
#include "render/svg_writer.hpp"
#include "render/type/type.hpp"

namespace kalpanji::render {

std::string write_svg(std::span<timeline::Chronicle const* const> chronicles, PictureOptions const& options) {
  Type type;
  Scene const scene = lay_out(chronicles, options, type);
  return svg_document(scene, type, options, chronicles.size() > 1);
}

}  // namespace kalpanji::render
