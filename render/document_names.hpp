// What documents are called where a reader meets them: the name of the file without its folders, unless two share it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/words.hpp"
#include "timeline/chronicle.hpp"

namespace kalpanji::render {

/// One line each, in the order given. n log n.
std::vector<std::string> document_names(std::span<timeline::Chronicle const* const>, Language);

}  // namespace kalpanji::render
