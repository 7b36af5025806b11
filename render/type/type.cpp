// Shaping by HarfBuzz, one word at a time and each word once: newspapers repeat themselves, and a space carries no
// kerning in our fonts. Every font is scaled to 1000 units an em, so advances and outlines come as whole numbers.
#include "render/type/type.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <new>
#include <unordered_map>

#include <hb-ot.h>
#include <hb.h>

#include "render/type/fonts.hpp"
#include "render/type/utf8.hpp"
#include "render/type/vocabulary.hpp"

namespace kalpanji::render {
namespace {

constexpr int em = 1000;
constexpr std::uint32_t box_key = ~0u;  // the shape that stands for what no font has
constexpr std::int32_t box_advance = 640;
constexpr char32_t hasant = 0x09CD, joiner = 0x200D;

struct FontDeleter { void operator()(hb_font_t* f) const { hb_font_destroy(f); } };
struct BufferDeleter { void operator()(hb_buffer_t* b) const { hb_buffer_destroy(b); } };
struct PlanDeleter { void operator()(hb_shape_plan_t* p) const { hb_shape_plan_destroy(p); } };
struct DrawDeleter { void operator()(hb_draw_funcs_t* d) const { hb_draw_funcs_destroy(d); } };

std::unique_ptr<hb_font_t, FontDeleter> open_font(std::string_view bytes) {
  hb_blob_t* blob = hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
  hb_face_t* face = hb_face_create(blob, 0);
  std::unique_ptr<hb_font_t, FontDeleter> font(hb_font_create(face));
  hb_face_destroy(face);
  hb_blob_destroy(blob);
  hb_font_set_scale(font.get(), em, em);
  return font;
}

/// Marks, joiners and the like belong to what stands before them.
bool continues(char32_t c) {
  switch (hb_unicode_general_category(hb_unicode_funcs_get_default(), c)) {
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT: return true;
    default: return c >= 0x1F3FB && c <= 0x1F3FF;  // skin tones
  }
}

bool is_ascii_letter_or_digit(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

void number(std::string& out, float value) {
  char digits[16];
  auto const end = std::to_chars(digits, digits + sizeof digits, std::lround(value)).ptr;
  if (!out.empty() && out.back() >= '0' && out.back() <= '9' && digits[0] != '-') out += ' ';
  out.append(digits, end);
}

// HarfBuzz draws upwards, SVG downwards.
void point(std::string& out, float x, float y) {
  number(out, x);
  number(out, -y);
}

// HarfBuzz is C: an exception that passed through it would leave its memory behind, so what fails is noted and thrown afterwards.
struct Outline {
  std::string path;
  bool failed = false;

  template <class Step>
  void add(Step step) noexcept {
    try {
      if (!failed) step(path);
    } catch (...) {
      failed = true;
    }
  }
};

void move_to(hb_draw_funcs_t*, void* out, hb_draw_state_t*, float x, float y, void*) {
  static_cast<Outline*>(out)->add([&](std::string& path) {
    path += 'M';
    point(path, x, y);
  });
}
void line_to(hb_draw_funcs_t*, void* out, hb_draw_state_t*, float x, float y, void*) {
  static_cast<Outline*>(out)->add([&](std::string& path) {
    path += 'L';
    point(path, x, y);
  });
}
void quadratic_to(hb_draw_funcs_t*, void* out, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
  static_cast<Outline*>(out)->add([&](std::string& path) {
    path += 'Q';
    point(path, cx, cy);
    point(path, x, y);
  });
}
void cubic_to(hb_draw_funcs_t*, void* out, hb_draw_state_t*, float ax, float ay, float bx, float by, float x, float y, void*) {
  static_cast<Outline*>(out)->add([&](std::string& path) {
    path += 'C';
    point(path, ax, ay);
    point(path, bx, by);
    point(path, x, y);
  });
}
void close_path(hb_draw_funcs_t*, void* out, hb_draw_state_t*, void*) {
  static_cast<Outline*>(out)->add([](std::string& path) { path += 'Z'; });
}

}  // namespace

struct Type::Fonts {
  std::array<std::unique_ptr<hb_font_t, FontDeleter>, font_count> font;
  std::array<std::unique_ptr<hb_shape_plan_t, PlanDeleter>, 2> plan;  // of the Bengali ones
  std::unique_ptr<hb_buffer_t, BufferDeleter> buffer{hb_buffer_create()};
  std::unique_ptr<hb_draw_funcs_t, DrawDeleter> draw{hb_draw_funcs_create()};
  std::array<Vocabulary<Word>, 2> known;  // by face
  std::unordered_map<std::uint32_t, std::uint32_t> id_of;      // font and glyph -> id; asked only
  std::vector<std::uint32_t> keys;                             // id -> font << 16 | glyph
  struct Code { char32_t code; std::uint32_t byte; std::uint8_t font; };
  std::vector<Code> codes;

  std::uint32_t id(std::uint32_t key) {
    auto const [at, fresh] = id_of.try_emplace(key, static_cast<std::uint32_t>(keys.size()));
    if (fresh) keys.push_back(key);
    return at->second;
  }

  /// Font of each code point; font_count where none has it. Latin letters and ASCII digits are the companion's.
  void choose_fonts(std::string_view text, Face face) {
    codes.clear();
    auto const bengali = static_cast<std::uint8_t>(face), latin = static_cast<std::uint8_t>(bengali + 2);
    auto const has = [&](std::uint8_t f, char32_t c) { hb_codepoint_t g; return hb_font_get_nominal_glyph(font[f].get(), c, &g) != 0; };
    for (std::size_t at = 0; at < text.size();) {
      auto const byte = static_cast<std::uint32_t>(at);
      char32_t c = next_code_point(text, at);
      if (is_space(c)) c = ' ';
      if (c < 0x20 || (c >= 0x7F && c < 0xA0)) c = 0xFFFD;
      std::uint8_t f = font_count;
      if (!codes.empty() && continues(c)) f = codes.back().font;
      else if (is_ascii_letter_or_digit(c) && has(latin, c)) f = latin;
      else if (has(bengali, c)) f = bengali;
      else if (has(latin, c)) f = latin;
      codes.push_back({c, byte, f});
    }
  }

  void add_cluster(Word& word, std::size_t code) const {
    // No break before a mark or after a hasant, even where the font draws the two parts side by side.
    bool const joined = code > 0 && (continues(codes[code].code) || codes[code - 1].code == hasant || codes[code - 1].code == joiner);
    if (joined && !word.clusters.empty()) return;
    word.clusters.push_back({codes[code].byte, static_cast<std::uint32_t>(word.glyphs.size()), 0, word.width, 0});
  }

  void add_glyph(Word& word, std::uint32_t key, std::int32_t x, std::int32_t y, std::int32_t advance) {
    word.glyphs.push_back({id(key), word.width + x, -y});
    word.width += advance;
    ++word.clusters.back().glyphs;
    word.clusters.back().width += advance;
  }

  void shape_run(Word& word, std::size_t first, std::size_t last) {
    std::uint32_t const f = codes[first].font;
    hb_buffer_t* const b = buffer.get();
    hb_buffer_clear_contents(b);
    for (std::size_t i = first; i < last; ++i) hb_buffer_add(b, codes[i].code, static_cast<unsigned>(i));
    hb_buffer_set_content_type(b, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(b, HB_DIRECTION_LTR);
    if (f < 2) {
      hb_buffer_set_script(b, HB_SCRIPT_BENGALI);
      hb_buffer_set_language(b, hb_language_from_string("bn", 2));
      if (plan[f] == nullptr) {  // looking for a plan costs a fifth of shaping a word
        hb_segment_properties_t properties;
        hb_buffer_get_segment_properties(b, &properties);
        plan[f].reset(hb_shape_plan_create(hb_font_get_face(font[f].get()), &properties, nullptr, 0, nullptr));
      }
      hb_shape_plan_execute(plan[f].get(), font[f].get(), b, nullptr, 0);
    } else {
      hb_buffer_set_language(b, hb_language_from_string("en", 2));
      hb_buffer_guess_segment_properties(b);
      hb_buffer_set_direction(b, HB_DIRECTION_LTR);
      hb_shape(font[f].get(), b, nullptr, 0);
    }
    unsigned count = 0;
    hb_glyph_info_t const* const info = hb_buffer_get_glyph_infos(b, &count);
    hb_glyph_position_t const* const position = hb_buffer_get_glyph_positions(b, &count);
    for (unsigned i = 0; i < count; ++i) {
      if (i == 0 || info[i].cluster != info[i - 1].cluster) add_cluster(word, info[i].cluster);
      if (info[i].codepoint == 0) {
        ++word.missing;
        add_glyph(word, box_key, 0, 0, box_advance);
      } else {
        add_glyph(word, f << 16 | info[i].codepoint, position[i].x_offset, position[i].y_offset, position[i].x_advance);
      }
    }
  }

  /// Bengali figures stand beside one another without kerning: years and days need no shaping of their own.
  static bool is_figures(std::string_view text) {
    if (text.size() < 6 || text.size() % 3 != 0) return false;
    for (std::size_t i = 0; i < text.size(); i += 3)
      if (text[i] != '\xE0' || text[i + 1] != '\xA7' || text[i + 2] < '\xA6' || text[i + 2] > '\xAF') return false;
    return true;
  }
  void join(Word& word, Word const& figure, std::uint32_t byte) {
    for (Cluster c : figure.clusters) {
      c.byte += byte, c.glyph += static_cast<std::uint32_t>(word.glyphs.size()), c.x += word.width;
      word.clusters.push_back(c);
    }
    for (Glyph g : figure.glyphs) {
      g.x += word.width;
      word.glyphs.push_back(g);
    }
    word.width += figure.width;
    word.missing += figure.missing;
  }

  Word const& look_up(std::string_view text, Face face) {
    auto& words = known[static_cast<std::size_t>(face)];
    auto const hash = Vocabulary<Word>::hash_of(text);
    if (Word const* const found = words.find(text, hash)) return *found;
    Word& word = words.add(text, hash);
    if (!is_figures(text)) {
      shape(word, text, face);
      return word;
    }
    for (std::size_t i = 0; i < text.size(); i += 3) join(word, look_up(text.substr(i, 3), face), static_cast<std::uint32_t>(i));
    return word;
  }

  void shape(Word& word, std::string_view text, Face face) {
    choose_fonts(text, face);
    for (std::size_t first = 0, last; first < codes.size(); first = last) {
      for (last = first + 1; last < codes.size() && codes[last].font == codes[first].font; ++last) {}
      if (codes[first].font < font_count) {
        shape_run(word, first, last);
        continue;
      }
      for (std::size_t i = first; i < last; ++i) {  // one box for a base with its marks, and for joined pictographs
        bool const joined = i > first && (continues(codes[i].code) || codes[i - 1].code == joiner);
        if (joined) continue;
        add_cluster(word, i);
        ++word.missing;
        add_glyph(word, box_key, 0, 0, box_advance);
      }
    }
  }
};

Type::Type() : fonts_(std::make_unique<Fonts>()) {
  auto const bytes = built_in_fonts();
  for (std::size_t i = 0; i < font_count; ++i) fonts_->font[i] = open_font(bytes[i]);
  hb_draw_funcs_t* const d = fonts_->draw.get();
  hb_draw_funcs_set_move_to_func(d, move_to, nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(d, line_to, nullptr, nullptr);
  hb_draw_funcs_set_quadratic_to_func(d, quadratic_to, nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(d, cubic_to, nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(d, close_path, nullptr, nullptr);
}

Type::~Type() = default;

Word const& Type::word(std::string_view text, Face face) { return fonts_->look_up(text, face); }

std::uint32_t Type::glyph_count() const { return static_cast<std::uint32_t>(fonts_->keys.size()); }

void Type::append_outline(std::uint32_t glyph, std::string& out) const {
  std::uint32_t const key = fonts_->keys[glyph];
  if (key == box_key) {
    out += "M60 0H580V-700H60ZM120-60V-640H520V-60Z";
    return;
  }
  hb_font_t* const font = fonts_->font[key >> 16].get();
  Outline outline;
#if HB_VERSION_ATLEAST(7, 0, 0)
  hb_font_draw_glyph(font, key & 0xFFFF, fonts_->draw.get(), &outline);
#else
  hb_font_get_glyph_shape(font, key & 0xFFFF, fonts_->draw.get(), &outline);
#endif
  if (outline.failed) throw std::bad_alloc{};
  out += outline.path;
}

}  // namespace kalpanji::render
