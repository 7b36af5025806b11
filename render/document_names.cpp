#include "render/document_names.hpp"

#include <map>
#include <string_view>

#include "render/escape.hpp"
#include "render/picture_words.hpp"

namespace kalpanji::render {
namespace {

std::string_view last_part(std::string_view id) { return id.substr(id.find_last_of('/') + 1); }

}  // namespace

std::vector<std::string> document_names(std::span<timeline::Chronicle const* const> chronicles, Language language) {
  std::map<std::string_view, std::size_t> bearers;
  for (timeline::Chronicle const* c : chronicles) ++bearers[last_part(c->id)];
  std::vector<std::string> out;
  for (timeline::Chronicle const* c : chronicles) {
    std::string_view const name = last_part(c->id);
    if (c->id.empty()) out.emplace_back(unnamed_document_word(language));
    else out.push_back(one_line(name.empty() || bearers[name] > 1 ? std::string_view{c->id} : name));
  }
  return out;
}

}  // namespace kalpanji::render
