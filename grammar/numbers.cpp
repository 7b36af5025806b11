#include "grammar/numbers.hpp"

#include "grammar/scan.hpp"

namespace kalpanji::grammar {

std::optional<NumberDate> year_month_day(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  while (text.starts_with(' ')) text.remove_prefix(1);
  bool const negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  auto const *at = text.data(), *const last = at + text.size();
  auto const read = [&](int most) -> std::optional<std::int32_t> {
    std::int32_t value = 0;
    int count = 0;
    for (auto d = digit_at(at, last); d.size != 0; d = digit_at(at, last)) {
      if (++count > most) return std::nullopt;
      value = value * 10 + d.value;
      at += d.size;
    }
    return count > 0 ? std::optional{value} : std::nullopt;
  };
  auto const hyphen = [&] { return at != last && *at == '-' ? (++at, true) : false; };
  constexpr int year_figures = 6, other_figures = 3;
  auto const year = read(year_figures);
  if (!year || !hyphen()) return std::nullopt;
  auto const month = read(other_figures);
  if (!month || !hyphen()) return std::nullopt;
  auto const day = read(other_figures);
  if (!day || at != last) return std::nullopt;
  return NumberDate{negative ? -*year : *year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
}

}  // namespace kalpanji::grammar
