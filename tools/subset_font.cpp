// Prepares a font for the program, while it is built: subset_font bengali|latin IN OUT. Hinting goes; all shaping rules of what stays
// stay, with every glyph they lead to.
//   bengali: all that the font has but ASCII letters and digits, which are the Latin companion's. It keeps the parts into which
//            letters decompose (U+09C7 + U+09BE for ো, U+09AF + U+09BC for য়), without which a browser cannot set the composed ones.
//   latin:   what Bengali pages mix in: Latin with its accents, punctuation, a few signs.
#include <hb-subset.h>
#include <hb.h>

#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <memory>

namespace {

void keep_bengali(hb_face_t* face, hb_set_t* keep) {
  hb_face_collect_unicodes(face, keep);
  hb_set_del_range(keep, '0', '9');
  hb_set_del_range(keep, 'A', 'Z');
  hb_set_del_range(keep, 'a', 'z');
  for (hb_codepoint_t const c : {0x09BEu, 0x09C7u, 0x09D7u, 0x09BCu, 0x200Cu, 0x200Du, 0x25CCu}) hb_set_add(keep, c);
}

void keep_latin(hb_set_t* keep) {
  hb_set_add_range(keep, 0x20, 0x7E);
  hb_set_add_range(keep, 0xA0, 0x17F);
  hb_set_add_range(keep, 0x300, 0x308);
  hb_set_add_range(keep, 0x2010, 0x2026);
  for (hb_codepoint_t const c : {0x2030u, 0x2032u, 0x2033u, 0x20ACu, 0x2116u, 0x2122u, 0x2212u}) hb_set_add(keep, c);
}

template <auto Destroy>
struct Release {
  template <class T>
  void operator()(T* p) const { Destroy(p); }
};
template <class T, auto Destroy>
using Owned = std::unique_ptr<T, Release<Destroy>>;

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: subset_font bengali|latin IN OUT\n", stderr);
    return 2;
  }
  Owned<hb_blob_t, hb_blob_destroy> const blob{hb_blob_create_from_file_or_fail(argv[2])};
  if (blob == nullptr) {
    std::fprintf(stderr, "subset_font: cannot read %s\n", argv[2]);
    return 2;
  }
  Owned<hb_face_t, hb_face_destroy> const face{hb_face_create(blob.get(), 0)};
  Owned<hb_subset_input_t, hb_subset_input_destroy> const input{hb_subset_input_create_or_fail()};
  if (input == nullptr) return 2;
  hb_set_t* const keep = hb_subset_input_unicode_set(input.get());
  if (std::strcmp(argv[1], "bengali") == 0) keep_bengali(face.get(), keep);
  else keep_latin(keep);
  hb_set_t* const features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
  hb_set_clear(features);
  hb_set_invert(features);
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
  Owned<hb_face_t, hb_face_destroy> const subset{hb_subset_or_fail(face.get(), input.get())};
  if (subset == nullptr) {
    std::fprintf(stderr, "subset_font: cannot subset %s\n", argv[2]);
    return 1;
  }
  Owned<hb_blob_t, hb_blob_destroy> const out{hb_face_reference_blob(subset.get())};
  unsigned length = 0;
  char const* const bytes = hb_blob_get_data(out.get(), &length);
  std::FILE* const file = std::fopen(argv[3], "wb");
  bool const written = file != nullptr && std::fwrite(bytes, 1, length, file) == length && std::fclose(file) == 0;
  if (!written) std::fprintf(stderr, "subset_font: cannot write %s\n", argv[3]);
  return written ? 0 : 2;
}
