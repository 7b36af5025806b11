// Runs while building: describe_command man|bash|zsh|fish writes the manual page or a shell's completion to standard output.
#include <cstdio>
#include <string_view>

#include "manual.hpp"

int main(int argc, char** argv) {
  using namespace kalpanji::cli;
  std::string_view const what = argc == 2 ? argv[1] : "";
  auto const text = what == "man" ? manual_page() : what == "bash" ? bash_completion() : what == "zsh" ? zsh_completion() : what == "fish" ? fish_completion() : "";
  if (text.empty()) {
    std::fputs("usage: describe_command man|bash|zsh|fish\n", stderr);
    return 2;
  }
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 1;
}
