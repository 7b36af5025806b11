// Chronicles made at random from a seed, the same on every machine: moments of every shape that EDTF holds, recurrences, titles of
// strangers, a second place where the same is told. For round trips through the formats and for other programs' readers.
#pragma once

#include "tests/render/documents.hpp"
#include "tests/render/seeded.hpp"

namespace kalpanji::render::testing {

using kalpanji::test::Random;

inline date::sys_days generated_day(Random& random) { return date::sys_days{1583_y / 1 / 1} + date::days{random.below(250'000)}; }

inline Point generated_time(Random& random, Point p) {
  if (random.percent(30)) return in(p, static_cast<DayPart>(1 + random.below(7)));
  int const hour = random.below(24), minute = random.below(60);
  return random.percent(60) ? at(p, hour, minute) : p;
}

inline Moment generated_moment(Random& random) {
  auto const first = generated_day(random);
  auto const ymd = date::year_month_day{first};
  int const y = static_cast<int>(ymd.year());
  auto const later = [&](int most) { return first + date::days{2 + random.below(most)}; };
  Moment m;
  switch (random.below(13)) {
    case 0: case 1: case 2: m = moment({generated_time(random, days(first, first))}); break;
    case 3: m = moment({month(y, static_cast<unsigned>(ymd.month()))}); break;
    case 4: m = moment({year(random.percent(20) ? -y / 3 : y)}); break;
    case 5: m = moment({years(y / 10 * 10, y / 10 * 10 + 9, Precision::decade)}); break;
    case 6: m = moment({years(y / 100 * 100 + 1, y / 100 * 100 + 100, Precision::century)}); break;
    case 7: {
      auto const last = later(60);
      m = range(days(first, first), days(last, last));
      break;
    }
    case 8: {
      int const from = random.below(12), to = 12 + random.below(12);
      m = range(at(days(first, first), from), at(days(first, first), to, 30));
      break;
    }
    case 9: {
      auto const other = later(20), third = other + date::days{2};
      m = moment({days(first, first), days(other, other), days(third, third)}, random.percent(50) ? Shape::one_of : Shape::all_of);
      break;
    }
    case 10: {
      m = moment({days(first, first)});
      m.open_end = true;
      break;
    }
    case 11: {
      Recurrence r;
      r.weekdays = {static_cast<std::uint8_t>(1 + random.below(7))};
      if (random.percent(50)) r.from = {static_cast<std::int16_t>(1 + random.below(23)), 0, -1};
      return recurring(r);
    }
    default: m = range(month(y, 1), month(y, static_cast<unsigned>(2 + random.below(11)))); break;
  }
  m.approximate = random.percent(10);
  m.uncertain = random.percent(5);
  if (random.percent(30)) m.filled.push_back({Part::year, Source::document_date});
  return m;
}

/// 1 to 6 events; regions, ids and document dates in turn.
inline Document generated_document(Random& random, int number) {
  Document out{"generated-" + std::to_string(number), static_cast<Region>(random.below(3))};
  if (random.percent(60)) out.dated(date::year_month_day{generated_day(random)});
  for (int n = 1 + random.below(6); n > 0; --n) {
    auto m = generated_moment(random);
    auto title = kalpanji::test::seeded_title(random, true);
    out.tell(std::move(m), std::move(title));
    if (random.percent(15)) out.told_again();
  }
  return out;
}

}  // namespace kalpanji::render::testing
