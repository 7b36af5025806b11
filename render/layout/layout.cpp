// The phases one after the other, and the picture's own words. A leader line runs only between the axis and the
// labels, and in their order, so it can neither meet a foreign label nor another leader.
#include "render/layout/layout.hpp"

#include <algorithm>

#include "render/layout/axis.hpp"
#include "render/layout/gather.hpp"
#include "render/layout/labels.hpp"
#include "render/layout/place.hpp"
#include "render/layout/scale.hpp"

namespace kalpanji::render {
namespace {

using timeline::Precision;

std::string span_words(Gathered const& all, Letterer const& letterer) {
  auto const latest = std::max_element(all.entries.begin(), all.entries.end(),
                                       [](Entry const& a, Entry const& b) { return a.moment->last < b.moment->last; });
  std::string const first = moment_words(*all.entries.front().moment, letterer.voice());
  std::string const last = moment_words(*latest->moment, letterer.voice());
  return first == last ? first : first + " \u2013 " + last;
}

std::string title_words(Gathered const& all, PictureOptions const& options, Letterer const& letterer) {
  if (!options.title.empty()) return std::string(options.title);
  std::string const name = options.voice.language == Language::bengali ? "কালপঞ্জি" : "Timeline";
  return all.entries.empty() ? name : name + ": " + span_words(all, letterer);
}

std::string nothing_words(Voice voice) {
  return voice.language == Language::bengali ? "কোনো তারিখসহ ঘটনা পাওয়া যায়নি।" : "No dated events were found.";
}

/// Title and the rule under it; returns where the axis may begin.
Unit draw_head(Scene& scene, std::string const& words, Letterer& letterer) {
  scene.title.words = words;
  Unit const width = sizes::page_width - 2 * sizes::margin;
  Unit const below = letterer.add(scene.title, words, Face::bold, sizes::title, Ink::text, {sizes::margin, sizes::margin}, width, 3);
  scene.rule = below + sizes::under_title;
  return scene.rule + sizes::rule_to_axis;
}

Mark mark_of(Group const& group, Scale const& scale) {
  if (group.precision == Precision::day && group.first_day == group.last_day) {
    Unit const y = scale.y(middle_of(group.first_day));
    return {group.precision, y, y};
  }
  Mark mark{group.precision, scale.y(begin_of(group.first_day)), scale.y(end_of(group.last_day))};
  if (Unit const lack = sizes::least_band - (mark.last - mark.first); lack > 0) {
    mark.first -= lack / 2;
    mark.last += lack / 2;
  }
  return mark;
}

/// Where the leader leaves a mark: the middle, but near its beginning where a band holds other marks.
Unit exit_of(Mark const& mark, bool alone) {
  Unit const middle = (mark.first + mark.last) / 2;
  return alone ? middle : std::min(middle, mark.first + sizes::least_band / 2);
}

class Placer {
 public:
  Placer(Scene& scene, Gathered const& all, std::vector<SetLabel>& labels, Scale const& scale, Letterer const& letterer)
      : scene_(scene), all_(all), labels_(labels), scale_(scale), letterer_(letterer) {}

  /// Returns the y below the lowest label.
  Unit run(std::vector<Unit> const& heights, Unit top) {
    std::vector<Wish> wishes;
    std::vector<Mark> marks;
    std::vector<Unit> exits;
    for (std::size_t g = 0; g < all_.groups.size(); ++g) {
      Group const& group = all_.groups[g];
      bool const alone = g + 1 == all_.groups.size() || all_.groups[g + 1].first_day > group.last_day;
      marks.push_back(mark_of(group, scale_));
      // A band that was widened to be seen may leave below a day at its beginning: leaders keep their order all the same.
      exits.push_back(std::max(exit_of(marks.back(), alone), exits.empty() ? Unit{0} : exits.back()));
      wishes.push_back({exits.back() - sizes::heading.line / 2, heights[g]});
    }
    auto const tops = place(wishes, sizes::between_labels, top);
    Unit below = top;
    for (std::size_t g = 0; g < all_.groups.size(); ++g) below = draw(all_.groups[g], marks[g], exits[g], tops[g]);
    return below;
  }

 private:
  Unit draw(Group const& group, Mark const& mark, Unit exit, Unit y) {
    for (std::size_t i = group.first; i < group.last; ++i) {
      Entry const& entry = all_.entries[i];
      SetLabel& set = labels_[i];
      bool const heads = i == group.first;
      Unit const top = heads ? y : y - sizes::between_titles;
      SceneEvent out;
      out.title = entry.event->title;
      out.name = letterer_.when(entry) + ": " + entry.event->title;
      out.mark_y = exit;
      if (heads) {
        out.mark = mark;
        Unit const arrival = top + sizes::heading.line / 2;
        out.leader = {{sizes::axis, exit}, {sizes::leader_start, exit}, {sizes::spine - 8 * px, arrival}, {sizes::spine, arrival}};
      } else {
        out.leader = {{sizes::spine, top}};
      }
      out.leader.push_back({sizes::spine, y + set.height});
      for (TextLine& line : set.label.lines) {
        line.at.x += sizes::label_left;
        line.at.y += y;
      }
      out.label = std::move(set.label);
      if (set.sign) {
        out.name += ". " + set.doubt;
        Doubt doubt{0, {sizes::label_left, y + *set.sign}, {}, set.doubt};
        if (entry.other_day) doubt.y = scale_.y(middle_of(*entry.other_day));
        if (set.ring_sign) doubt.ring_sign = Point{sizes::label_left + 7 * px, y + *set.ring_sign};
        out.doubt = std::move(doubt);
      }
      scene_.events.push_back(std::move(out));
      y += set.height + sizes::between_titles;
    }
    return y - sizes::between_titles;
  }

  Scene& scene_;
  Gathered const& all_;
  std::vector<SetLabel>& labels_;
  Scale const& scale_;
  Letterer const& letterer_;
};

std::vector<Unit> group_heights(Gathered const& all, std::vector<SetLabel> const& labels) {
  std::vector<Unit> out;
  for (Group const& group : all.groups) {
    Unit height = -sizes::between_titles;
    for (std::size_t i = group.first; i < group.last; ++i) height += labels[i].height + sizes::between_titles;
    out.push_back(height);
  }
  return out;
}

}  // namespace

Scene lay_out(std::span<timeline::Chronicle const* const> chronicles, PictureOptions const& options, Type& type) {
  Scene scene;
  scene.width = sizes::page_width;
  scene.axis = sizes::axis;
  scene.margin = sizes::margin;
  Letterer letterer(type, options.voice);
  Gathered const all = gather(chronicles);
  Unit const top = draw_head(scene, title_words(all, options, letterer), letterer);
  Unit below = top;
  if (all.entries.empty()) {
    scene.description = nothing_words(options.voice);
    Label label{scene.description, {}};
    below = letterer.add(label, scene.description, Face::regular, sizes::body, Ink::muted, {sizes::margin, top}, scene.width - 2 * sizes::margin, 3);
    scene.captions.push_back(std::move(label));
  } else {
    scene.description = number(static_cast<std::int64_t>(all.entries.size()), options.voice) + ": " + span_words(all, letterer);
    auto labels = letterer.label_all(all);
    auto const heights = group_heights(all, labels);
    Scale const scale = make_scale(all, heights, top);
    draw_axis(scene, scale, letterer);
    below = Placer(scene, all, labels, scale, letterer).run(heights, top - sizes::heading.line / 2);
    below = std::max(below, scale.segments.back().bottom);
  }
  scene.height = below + sizes::margin;
  scene.missing = letterer.missing();
  return scene;
}

}  // namespace kalpanji::render
