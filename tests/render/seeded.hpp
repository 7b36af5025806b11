// Seeded chronicles for tests and benchmarks of the picture: titles of 3-12 Bengali words, 60 % of the events in clusters, 10 % ranges,
// and, where asked for, every precision, conflicts and strange titles. The same seed gives the same chronicle on any machine.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "timeline/chronicle.hpp"

namespace kalpanji::test {

/// Mulberry32: small, and the same everywhere.
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed) {}
  std::uint32_t next() {
    state_ += 0x6D2B79F5u;
    std::uint32_t t = (state_ ^ (state_ >> 15)) * (state_ | 1u);
    t ^= t + (t ^ (t >> 7)) * (t | 61u);
    return t ^ (t >> 14);
  }
  int below(int n) { return static_cast<int>(next() % static_cast<std::uint32_t>(n)); }
  bool percent(int p) { return below(100) < p; }

 private:
  std::uint32_t state_;
};

struct Seeded {
  int events = 100;
  int span_days = 365;
  bool every_kind = false;  // all precisions, approximate, open, lists, conflicts, clock readings, strange titles
};

inline std::string seeded_title(Random& random, bool strange) {
  static constexpr std::array<std::string_view, 48> words{
      "রাষ্ট্রভাষা", "বাংলার",    "দাবিতে",   "ঢাকায়",       "ছাত্রসমাজ",   "মিছিল",    "বের",        "করে",         "প্রধানমন্ত্রী", "বৈঠক",    "শুরু",      "হয়",
      "গণপরিষদে",   "প্রস্তাব", "তোলেন",   "শ্রদ্ধা",     "জানান",      "কর্তৃপক্ষ", "নতুন",       "সেতু",        "উদ্বোধন",      "করেন",    "বন্যায়",    "ক্ষতিগ্রস্ত",
      "মানুষের",    "পাশে",     "দাঁড়ায়", "সেনাবাহিনী", "বিশ্ববিদ্যালয়ের", "শিক্ষার্থীরা", "নির্বাচনের", "তফসিল",       "ঘোষণা",      "দুর্গোৎসব", "উপলক্ষে",   "মেলা",
      "বসে",        "নদীর",     "তীরে",     "ক্ষমতা",     "হস্তান্তর",  "চুক্তি",    "স্বাক্ষরিত", "আন্তর্জাতিক", "সম্মেলন",     "কমিশন",   "প্রতিবেদন", "দেয়"};
  if (strange && random.percent(6)) {
    static constexpr std::array<std::string_view, 7> odd{"", "   ", "<script>alert(1)</script> & \"উদ্ধৃতি\"", "কওএকটিওখুবলম্বাশব্দযারকোনোফাঁকনেইএবংযাএকলাইনেকখনোইধরেনাকিন্তুতবুওআঁকতেহবে",
                                                         "\U0001F44D Emoji 漢字 Ελληνικά", "\xFF\xFE ill-formed", "a"};
    return std::string{odd[static_cast<std::size_t>(random.below(7))]};
  }
  int const count = strange && random.percent(5) ? 60 : 3 + random.below(10);
  std::string out;
  for (int i = 0; i < count; ++i) (out += i > 0 ? " " : "") += words[static_cast<std::size_t>(random.below(static_cast<int>(words.size())))];
  return out;
}

inline timeline::Chronicle seeded_chronicle(std::uint32_t seed, Seeded const& how) {
  using namespace timeline;
  Random random(seed);
  // One draw a statement: compilers differ in the order in which they evaluate operands.
  int const year = 1950 + random.below(80), month = 1 + random.below(12), first_day = 1 + random.below(28);
  date::sys_days const start{date::year{year} / month / first_day};
  std::array<int, 6> clusters{};
  for (int& c : clusters) c = random.below(std::max(1, how.span_days));
  auto const near = [&](int cluster, int width) { return cluster + random.below(width); };
  Chronicle out;
  out.id = "seed " + std::to_string(seed);
  for (int i = 0; i < how.events; ++i) {
    int const width = std::max(1, how.span_days / 50);
    int at = random.percent(60) ? near(clusters[static_cast<std::size_t>(random.below(6))], width) : random.below(std::max(1, how.span_days));
    at = std::min(at, how.span_days - 1);
    Expression e;
    Moment& m = e.moment;
    m.resolved = true;
    m.first = m.last = start + date::days{at};
    if (random.percent(10)) {
      m.shape = Shape::interval;
      m.last = std::min(m.first + date::days{1 + random.below(std::max(2, how.span_days / 20))}, start + date::days{std::max(how.span_days, at + 2)});
    }
    if (how.every_kind) {
      date::year_month_day const ymd{m.first};
      switch (random.below(14)) {
        case 0: m.precision = Precision::month, m.shape = Shape::single, m.first = ymd.year() / ymd.month() / 1, m.last = ymd.year() / ymd.month() / date::last; break;
        case 1: m.precision = Precision::year, m.shape = Shape::single, m.first = ymd.year() / 1 / 1, m.last = ymd.year() / 12 / 31; break;
        case 2: {
          date::year const y{static_cast<int>(ymd.year()) / 10 * 10};
          m.precision = Precision::decade, m.shape = Shape::single, m.first = y / 1 / 1, m.last = (y + date::years{9}) / 12 / 31;
          break;
        }
        case 3: {
          date::year const y{static_cast<int>(ymd.year()) / 100 * 100 + 1};
          m.precision = Precision::century, m.shape = Shape::single, m.first = y / 1 / 1, m.last = (y + date::years{99}) / 12 / 31;
          break;
        }
        case 4: m.approximate = true; break;
        case 5: m.open_end = true; break;
        case 6:
        case 7:
          m.kind = Kind::time, m.precision = Precision::minute, m.shape = Shape::single, m.last = m.first;
          m.from.clock = {static_cast<std::int16_t>(random.below(24)), static_cast<std::int16_t>(random.below(60)), -1};  // braces are in order
          break;
        case 8: m.precision = Precision::day_part, m.shape = Shape::single, m.last = m.first, m.from.part = static_cast<DayPart>(1 + random.below(7)); break;
        case 9: {
          m.shape = random.percent(50) ? Shape::one_of : Shape::all_of;
          for (int k = 0; k < 3; ++k) {
            Point p;
            p.resolved = true;
            p.first = p.last = m.first + date::days{k * 2};
            m.points.push_back(p);
          }
          m.last = m.points.back().last;
          break;
        }
        case 10: m.tolerance = 1; break;
        default: break;
      }
    }
    Event event;
    event.when = static_cast<std::uint32_t>(out.expressions.size());
    event.title = seeded_title(random, how.every_kind);
    if (how.every_kind && m.precision == Precision::day && m.shape == Shape::single && random.percent(10)) {
      Finding f{};
      f.rule = Rule::weekday_mismatch;
      f.expression = event.when;
      f.day = date::year_month_day{m.first};
      f.true_weekday = static_cast<std::uint8_t>(date::weekday{m.first}.iso_encoding());
      f.stated_weekday = static_cast<std::uint8_t>(f.true_weekday % 7 + 1);
      Fix fix{};
      fix.what = Fix::What::day_month;
      fix.day = date::year_month_day{m.first + date::days{random.percent(50) ? 1 : -30}};
      f.fixes.push_back(fix);
      event.findings.push_back(static_cast<std::uint32_t>(out.findings.size()));
      out.findings.push_back(f);
    }
    out.expressions.push_back(std::move(e));
    out.events.push_back(std::move(event));
  }
  return out;
}

}  // namespace kalpanji::test
