// Ticks: the finest unit whose ticks still stand apart, no finer than what the stretch holds. The larger unit is named
// where it changes and at the beginning; captions that would touch one another give way to the more important.
#include "render/layout/axis.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace kalpanji::render {
namespace {

using date::days;
using date::months;
using date::sys_days;
using date::year;
using date::year_month;
using date::year_month_day;
using timeline::Precision;

struct Step {
  Precision unit;
  int count;
  HalfDay length;  // roughly
};

constexpr std::array<Step, 16> steps{{{Precision::day, 1, 2},          {Precision::day, 5, 10},
                                      {Precision::month, 1, 61},       {Precision::month, 3, 183},
                                      {Precision::month, 6, 365},      {Precision::year, 1, 730},
                                      {Precision::year, 2, 1461},      {Precision::year, 5, 3652},
                                      {Precision::year, 10, 7305},     {Precision::year, 20, 14610},
                                      {Precision::year, 50, 36525},    {Precision::year, 100, 73050},
                                      {Precision::year, 200, 146100},  {Precision::year, 500, 365250},
                                      {Precision::year, 1000, 730500}, {Precision::year, 5000, 3652500}}};

struct Caption {
  Unit y;  // of its middle
  bool major;
  std::string words;
};

Step choose_step(Segment const& s) {
  for (Step const& step : steps)
    if (step.unit >= s.finest && step.length * (s.bottom - s.top) / (s.last - s.first) >= sizes::ticks_apart) return step;
  return steps.back();
}

sys_days day_of(HalfDay at) { return sys_days{days{static_cast<int>(at >> 1)}}; }

bool on_step(int value, int count) { return value % count == 0; }

class AxisWriter {
 public:
  AxisWriter(Scene& scene, Scale const& scale, Letterer& letterer) : scene_(scene), scale_(scale), letterer_(letterer) {}

  void segment(Segment const& s) {
    captions_.clear();
    Step const step = choose_step(s);
    if (step.unit == Precision::day) by_day(s, step.count);
    else if (step.unit == Precision::month) by_month(s, step.count);
    else by_year(s, step.count);
    set(s);
  }

 private:
  Voice voice() const { return letterer_.voice(); }

  void by_day(Segment const& s, int count) {
    for (sys_days d = day_of(s.first); begin_of(d) < s.last; d += days{1}) {
      year_month_day const ymd{d};
      int const number = static_cast<int>(static_cast<unsigned>(ymd.day()));
      bool const starts = number == 1 || begin_of(d) == s.first;
      if (starts) captions_.push_back({scale_.y(begin_of(d)), true, month_words(ymd.year() / ymd.month(), voice())});
      if (count == 1 || (on_step(number, count) && number < 30)) {
        scene_.ticks.push_back({scale_.y(middle_of(d)), false});
        captions_.push_back({scale_.y(middle_of(d)), false, render::number(number, voice())});
      }
    }
  }

  void by_month(Segment const& s, int count) {
    year_month_day const from{day_of(s.first)};
    bool named = false;
    for (year_month m = from.year() / from.month(); begin_of(sys_days{m / 1}) < s.last; m += months{1}) {
      HalfDay const at = begin_of(sys_days{m / 1});
      int const number = static_cast<int>(static_cast<unsigned>(m.month()));
      if (at < s.first || !on_step(number - 1, count)) continue;
      bool const major = number == 1 || !named;
      named = true;
      scene_.ticks.push_back({scale_.y(at), major});
      captions_.push_back({scale_.y(at), major, major ? month_words(m, voice())
                                                      : std::string(month_name(static_cast<std::uint8_t>(number), voice().language))});
    }
    if (!named) captions_.push_back({s.top, true, month_words(from.year() / from.month(), voice())});
  }

  void by_year(Segment const& s, int count) {
    int const from = static_cast<int>(year_month_day{day_of(s.first)}.year());
    bool named = false;
    int y = from;
    while (!on_step(y, count)) ++y;
    for (; y <= static_cast<int>(year::max()) && begin_of(sys_days{year{y} / 1 / 1}) < s.last; y += count) {
      HalfDay const at = begin_of(sys_days{year{y} / 1 / 1});
      if (at < s.first) continue;
      named = true;
      scene_.ticks.push_back({scale_.y(at), true});
      captions_.push_back({scale_.y(at), true, year_words(y, voice())});
    }
    if (!named) captions_.push_back({s.top, true, year_words(from, voice())});
  }

  /// The major ones first, then each minor one that still finds room; both rows are in order, so one walk suffices.
  void set(Segment const& s) {
    Unit const apart = sizes::caption.line;
    std::vector<Unit> taken;
    for (Caption const& c : captions_) {
      if (!c.major || (!taken.empty() && c.y - taken.back() < apart)) continue;
      taken.push_back(c.y);
      write(c.words, c.y, Face::bold);
    }
    std::size_t next = 0;
    Unit last_minor = s.top - 2 * apart;
    for (Caption const& c : captions_) {
      if (c.major) continue;
      while (next < taken.size() && taken[next] <= c.y - apart) ++next;
      if ((next < taken.size() && taken[next] < c.y + apart) || c.y - last_minor < apart) continue;
      last_minor = c.y;
      write(c.words, c.y, Face::regular);
    }
  }

 public:
  /// Right-aligned in the column of captions, its middle at y.
  void write(std::string const& words, Unit y, Face face) {
    Label label{words, {}};
    letterer_.add(label, words, face, sizes::caption, Ink::muted, {0, 0}, sizes::caption_width, 2);
    Unit const up = sizes::caption.line * static_cast<Unit>(label.lines.size()) / 2;
    for (TextLine& line : label.lines) {
      line.at.x = sizes::caption_right - Unit{line.line.width} * line.size * px / 1000;
      line.at.y += y - up;
    }
    scene_.captions.push_back(std::move(label));
  }

 private:
  Scene& scene_;
  Scale const& scale_;
  Letterer& letterer_;
  std::vector<Caption> captions_;
};

}  // namespace

void draw_axis(Scene& scene, Scale const& scale, Letterer& letterer) {
  AxisWriter writer(scene, scale, letterer);
  for (std::size_t i = 0; i < scale.segments.size(); ++i) {
    Segment const& s = scale.segments[i];
    if (i > 0) {
      Segment const& before = scale.segments[i - 1];
      Unit const middle = (before.bottom + s.top) / 2;
      scene.breaks.push_back(middle);
      writer.write(gap_words(day_of(before.last - 1), day_of(s.first), letterer.voice()), middle, Face::regular);
    }
    scene.stretches.push_back({s.top, s.bottom});
    writer.segment(s);
  }
}

}  // namespace kalpanji::render
