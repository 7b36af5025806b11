// Writes a thousand generated documents as `extract` does, a line of JSON each, for the readers of tests/ecosystem: write_generated FILE
#include <fstream>
#include <iostream>

#include "render/writers.hpp"
#include "tests/formats/generated.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: write_generated FILE\n";
    return 2;
  }
  constexpr int documents = 1000;
  std::ofstream out{argv[1], std::ios::binary};
  kalpanji::render::testing::Random random{8};
  for (int i = 0; i < documents; ++i) out << kalpanji::render::write_json(kalpanji::render::testing::generated_document(random, i).chronicle());
  return out.flush() ? 0 : 1;
}
