// The rooms grammar and timeline and nothing else of ours: reads standard input, prints values and findings. Its size is a law.
#include <cstdio>
#include <string>

#include "timeline/read.hpp"

int main() {
  std::string text;
  for (int c = std::getchar(); c != EOF; c = std::getchar()) text.push_back(static_cast<char>(c));
  auto const chronicle = kalpanji::timeline::read(std::move(text), {});
  for (auto const& e : chronicle.expressions)
    if (e.moment.resolved) std::printf("%lld ", static_cast<long long>(e.moment.first.time_since_epoch().count()));
  for (auto const& f : chronicle.findings) std::printf("KP%u ", static_cast<unsigned>(f.rule));
}
