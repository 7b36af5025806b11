// Words and what is known of them, found by their bytes without making a string: open addressing, eight bytes at a time.
// It is asked only, never walked through, so that its order is nobody's.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace kalpanji::render {

template <class Word>
class Vocabulary {
 public:
  Word* find(std::string_view text, std::uint64_t hash) const {
    if (slots_.empty()) return nullptr;
    for (std::size_t i = hash & mask();; i = (i + 1) & mask()) {
      Slot const& slot = slots_[i];
      if (slot.entry == nullptr) return nullptr;
      if (slot.hash == hash && slot.entry->text == text) return &slot.entry->word;
    }
  }
  Word& add(std::string_view text, std::uint64_t hash) {
    if (2 * (entries_.size() + 1) > slots_.size()) grow();
    Entry& entry = entries_.emplace_back();
    entry.text = text;
    put({hash, &entry});
    return entry.word;
  }
  static std::uint64_t hash_of(std::string_view text) {
    std::uint64_t h = text.size();
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) h = mixed(h ^ eight(text.data() + at, 8));
    return at < text.size() ? mixed(h ^ eight(text.data() + at, text.size() - at)) : h;
  }

 private:
  struct Entry { std::string text; Word word; };
  struct Slot { std::uint64_t hash = 0; Entry* entry = nullptr; };

  static std::uint64_t eight(char const* bytes, std::size_t count) {
    std::uint64_t out = 0;
    std::memcpy(&out, bytes, count);
    return out;
  }
  static std::uint64_t mixed(std::uint64_t h) {
    h *= 0x9E3779B97F4A7C15u;
    return h ^ (h >> 29);
  }
  std::size_t mask() const { return slots_.size() - 1; }
  void put(Slot slot) {
    std::size_t i = slot.hash & mask();
    while (slots_[i].entry != nullptr) i = (i + 1) & mask();
    slots_[i] = slot;
  }
  void grow() {
    std::vector<Slot> old(std::max<std::size_t>(256, 2 * slots_.size()));
    old.swap(slots_);
    for (Slot const& s : old)
      if (s.entry != nullptr) put(s);
  }

  std::deque<Entry> entries_;  // words stay where they are
  std::vector<Slot> slots_;
};

}  // namespace kalpanji::render
