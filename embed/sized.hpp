// Structs of the C interface that open with their own size: how those of older and newer programs are taken in and filled.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <optional>

namespace kalpanji {

inline constexpr bool any_byte_set(unsigned char const* first, unsigned char const* last) {
  return std::any_of(first, last, [](unsigned char b) { return b != 0; });
}

/// The options as this library knows them: what an older program lacks is 0. Nothing where the size cannot be, or where a newer program sets what
/// is not known here.
template <class T>
std::optional<T> taken(T const* given) {
  T out{};
  if (given == nullptr) return out;
  std::size_t size = 0;
  std::memcpy(&size, given, sizeof size);
  if (size <= sizeof size) return std::nullopt;
  auto const* bytes = reinterpret_cast<unsigned char const*>(given);
  if (size > sizeof(T) && any_byte_set(bytes + sizeof(T), bytes + size)) return std::nullopt;
  std::memcpy(&out, given, std::min(size, sizeof(T)));
  return out;
}

/// Fills as much as the program knows of; false where it gave no size.
template <class T>
bool filled(T* out, T values) {
  std::size_t size = 0;
  std::memcpy(&size, out, sizeof size);
  if (size <= sizeof size) return false;
  values.size = size;
  std::memcpy(out, &values, std::min(size, sizeof(T)));
  if (size > sizeof(T)) std::memset(reinterpret_cast<unsigned char*>(out) + sizeof(T), 0, size - sizeof(T));
  return true;
}

}  // namespace kalpanji
