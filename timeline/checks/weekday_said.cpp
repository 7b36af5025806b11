// Of which date a weekday that stands by itself is said: beside it or behind a pointing word (দিনটি ছিল বুধবার), at the head of the next sentence, or
// on the line above or below it. Only words that say nothing else may stand between.
#include <algorithm>
#include <array>
#include <string>

#include "timeline/checks/weekday.hpp"

namespace kalpanji::timeline {

bool bare_weekday(Told const& t) {
  auto const& w = t.written();
  return w.weekday != 0 && w.day == 0 && w.month == 0 && !w.year && !w.days_from_today && t.e->claims.size() == 1 && t.e->moment.kind != Kind::set;
}

// ৪ জুলাই ২০২৪, দিনটি ছিল বুধবার; ২০২৪ সালের ৪ জুলাই। সেদিন ছিল বুধবার; তারিখ: ৪ জুলাই ২০২৪, next line বার: বুধবার.
bool said_of(Facts const& facts, Span date, Span weekday) {
  constexpr std::uint32_t near = 90;  // bytes
  if (weekday.first < date.last || weekday.first - date.last > near) return false;
  std::string words;
  bool breaks = false, points_back = false, says = false;
  auto between = facts.text({date.last, weekday.first});
  auto const close = [&] {
    if (words.empty()) return true;
    constexpr std::array<std::string_view, 6> pointers{"দিনটি", "সেদিন", "ওইদিন", "দিনটা", "বার", "এটি"};
    constexpr std::array<std::string_view, 8> verbs{"ছিল", "ছিলো", "হলো", "হল", "পড়েছে", "পড়েছিল", "ছিলেন", "দিন"};
    constexpr std::array<std::string_view, 5> others{"তারিখ", "তারিখে", "তারিখটি", "রোজ", "ওই"};
    auto const is = [&](auto const& table) { return std::find(table.begin(), table.end(), words) != table.end(); };
    bool const known = is(pointers) || is(verbs) || is(others);
    points_back |= is(pointers);
    says |= is(pointers) || is(verbs) || words == "রোজ";
    words.clear();
    return known;
  };
  for (std::size_t i = 0; i < between.size();) {
    if (between.substr(i).starts_with("।")) breaks = true, i += 3;
    else if (static_cast<unsigned char>(between[i]) == 0xE0) {
      words += between.substr(i, 3);
      i += 3;
      continue;
    } else {
      auto const c = between[i];
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return false;
      breaks |= c == '\n';
      ++i;
    }
    if (!close()) return false;
  }
  return close() && says && (!breaks || points_back);
}

// ১৯৭১ সালের ২৫ মার্চ রাতে হামলা শুরু হয়। দিনটি ছিল সোমবার।: the only date of the sentence before.
Told const* day_pointed_at(Facts const& facts, Told const& weekday) {
  if (!bare_weekday(weekday) || weekday.e->sentence == 0) return nullptr;
  auto said = facts.text({facts.chronicle.sentences[weekday.e->sentence].first, weekday.e->span.first});
  while (said.starts_with(" ") || said.starts_with("\n")) said.remove_prefix(1);
  constexpr std::array<std::string_view, 6> pointers{"দিনটি ছিল ", "দিনটা ছিল ", "সেদিন ছিল ", "ওই দিন ছিল ", "ওইদিন ছিল ", "সে দিন ছিল "};
  if (std::find(pointers.begin(), pointers.end(), said) == pointers.end()) return nullptr;
  Told const* day = nullptr;
  for (auto at = facts.from_sentence(weekday.e->sentence - 1); at != facts.told.end() && at->e->sentence < weekday.e->sentence; ++at) {
    if (!names_day(*at)) continue;
    if (day != nullptr || at->e->moment.shape != Shape::single || at->written().weekday != 0) return nullptr;
    day = &*at;
  }
  return day;
}

// A line of its own: শনিবার, above or below ৪ জুলাই ২০২৪.
bool lines_of_masthead(Facts const& facts, Span a, Span b) {
  std::string_view const text = facts.chronicle.text;
  if (b.first < a.last) return false;
  auto const between = text.substr(a.last, b.first - a.last);
  bool const starts = a.first == 0 || text[a.first - 1] == '\n', ends = b.last == text.size() || text[b.last] == '\n' || text[b.last] == '\r';
  return starts && ends && (between == "\n" || between == "\r\n");
}

}  // namespace kalpanji::timeline
