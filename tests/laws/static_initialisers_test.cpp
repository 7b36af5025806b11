// The library does nothing before main(): none of its objects holds a constructor for the start of the program.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

namespace {

#ifdef KALPANJI_LIBRARIES
TEST(StaticInitialisers, AreInNoObject) {
  std::string const command = std::string{"readelf --section-headers --wide "} + KALPANJI_LIBRARIES;
  auto* const pipe = ::popen(command.c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::array<char, 4096> line;
  std::string object;
  int objects = 0;
  while (std::fgets(line.data(), line.size(), pipe) != nullptr) {
    std::string_view const text{line.data()};
    if (text.starts_with("File: ")) object = text.substr(6, text.size() - 7), ++objects;
    for (auto const section : {" .init_array", " .ctors", " .preinit_array"})
      EXPECT_EQ(text.find(section), std::string_view::npos) << object << " runs code before main()";
  }
  EXPECT_EQ(::pclose(pipe), 0);
  EXPECT_GT(objects, 30);
}
#endif

}  // namespace
