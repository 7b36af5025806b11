// The phases one after the other, for each sheet; the picture's title, legend and page numbers.
#include "render/layout/layout.hpp"

#include <algorithm>

#include "render/document_names.hpp"
#include "render/layout/compose.hpp"
#include "render/layout/gather.hpp"
#include "render/layout/labels.hpp"
#include "render/layout/ruler.hpp"
#include "render/layout/scale.hpp"
#include "render/layout/sizes.hpp"
#include "render/picture_words.hpp"
#include "timeline/calendar/of_region.hpp"

namespace kalpanji::render {
namespace {

struct PaperSize { std::int32_t width, height; };
constexpr PaperSize paper_size(Paper p) {
  switch (p) {
    case Paper::a4: return {794, 1123};
    case Paper::a3: return {1123, 1587};
    case Paper::letter: return {816, 1056};
    case Paper::none: break;
  }
  return {0, 0};
}

constexpr std::int32_t portrait_width = 880, landscape_width = 1400;
constexpr Unit paper_margin = 45 * px, wide_margin = 36 * px, narrow_margin = 14 * px, foot = 28 * px;
constexpr Unit least_label = 128 * px, wished_label = 200 * px;
constexpr std::uint32_t most_document_lanes = 6;

/// A picture of 514.5 px is stretched to 515 by some programs and cut to 514 by others.
constexpr Unit whole_px(Unit u) { return (u + px - 1) / px * px; }

std::string story_span(Gathered const& all, Voice voice) {
  Entry const* first = nullptr;
  Entry const* latest = nullptr;
  for (Entry const& e : all.entries) {
    if (e.chronicle == nullptr) continue;
    if (first == nullptr) first = &e;
    if (latest == nullptr || e.extent.last > latest->extent.last) latest = &e;
  }
  if (first == nullptr) return {};
  return span_words(*first->moment, *latest->moment, voice);
}

/// How many bars lie on one another at the most. Beside clock readings a whole day is a bar too.
std::size_t depth_of(Gathered const& all) {
  std::vector<std::pair<Minute, int>> ends;
  for (Entry const& e : all.entries)
    if ((all.clocks || !e.extent.is_point()) && e.extent.first < e.extent.last) ends.insert(ends.end(), {{e.extent.first, 1}, {e.extent.last, -1}});
  std::sort(ends.begin(), ends.end());
  std::size_t depth = 0, most = 0;
  for (auto const& [at, step] : ends) {
    depth = step > 0 ? depth + 1 : depth - 1;
    most = std::max(most, depth);
  }
  return most;
}

Form make_form(PictureOptions const& options, Gathered const& all, Letterer& letterer) {
  Form form;
  form.landscape = options.orientation == Orientation::landscape;
  PaperSize paper = paper_size(options.paper);
  if (form.landscape) std::swap(paper.width, paper.height);
  std::int32_t const width = paper.width != 0 ? paper.width : options.width != 0 ? std::clamp(options.width, least_width, greatest_width)
                             : form.landscape ? landscape_width : portrait_width;
  form.narrow = !form.landscape && width < sizes::two_sided_width;
  form.sides = form.narrow ? 1 : 2;
  form.margin = paper.width != 0 ? paper_margin : form.narrow ? narrow_margin : wide_margin;
  form.width = width * px;
  form.page_width = paper.width * px;
  form.page_height = paper.height * px;
  if (options.by_document) form.sign = sizes::document_sign;
  if (options.by_document) form.documents = static_cast<Unit>(std::clamp(all.documents, 1u, most_document_lanes)) * sizes::document_lane;
  if (std::any_of(all.entries.begin(), all.entries.end(), [](Entry const& e) { return e.other_day.has_value(); })) form.detour = sizes::detour;
  if (auto const depth = static_cast<Unit>(depth_of(all)); depth > 0) form.lanes = std::min<Unit>((depth + form.sides - 1) / form.sides + 1, form.narrow ? 3 : 6) * sizes::lane;
  if (all.entries.empty()) return form;
  form.short_words = form.narrow;
  measure_ruler(form, all, letterer, options);
  Unit const room = form.width - 2 * form.margin;
  if (form.landscape) {
    form.label_width = sizes::flag_width - sizes::spine_gap;
    form.fill = room - sizes::flag_width;
    return form;
  }
  if (all.groups.size() > 1 && paper.width == 0) form.fill = std::min(static_cast<Unit>(all.groups.size()) * sizes::fill_each, sizes::most_fill);
  auto const label_width = [&] { return ((form.width - 2 * form.margin - form.ruler) / form.sides - form.label_first()) / px * px; };
  form.label_width = label_width();
  if (form.label_width < wished_label && options.width == 0 && paper.width == 0) {
    form.width += (wished_label - form.label_width) * form.sides;  // nobody asked for a width
    form.label_width = wished_label;
  }
  if (form.label_width < wished_label && !form.short_words) {
    form.short_words = true;
    measure_ruler(form, all, letterer, options);
    form.label_width = label_width();
  }
  if (form.label_width < least_label) {
    form.width += (least_label - form.label_width) * form.sides;  // narrower than words can stand: the sheet grows
    form.label_width = least_label;
  }
  return form;
}

class Sheets {
 public:
  Sheets(Scene& scene, Gathered const& all, Form& form, Letterer& letterer, PictureOptions const& options, std::span<timeline::Chronicle const* const> chronicles)
      : scene_(scene), all_(all), form_(form), letterer_(letterer), options_(options), chronicles_(chronicles) {}

  void run(Labels const& labels) {
    bool const on_paper = form_.page_height > 0;
    for (Block const& b : labels.blocks) tier_ = std::max(tier_, b.height + sizes::flag_gap);
    for (std::size_t first = 0; first < labels.blocks.size();) {
      Sheet sheet;
      sheet.width = form_.width;
      Unit const top = head(sheet, scene_.sheets.empty());
      std::size_t tiers = 1;
      if (form_.landscape) tiers = tiers_for(labels.blocks.size(), top);
      if (on_paper) form_.length = form_.landscape ? form_.width - 2 * form_.margin : form_.page_height - form_.margin - foot - top;
      if (on_paper && form_.landscape) form_.depth = form_.page_height - form_.margin - foot - top;
      std::size_t const last = sheet_end(labels, form_, tiers, first);
      Part const part{all_, labels, first, last};
      Point const corner = compose(sheet, part, form_, tiers, letterer_, options_, {form_.margin, top});
      sheet.width = std::max(form_.width, whole_px(corner.x + form_.margin));
      sheet.height = std::max(form_.page_height, whole_px(corner.y + form_.margin));
      if (on_paper) sheet.paper_width = form_.page_width, sheet.paper_height = form_.page_height;
      if (sheet.rule) sheet.rule->b.x = sheet.width - form_.margin;
      scene_.sheets.push_back(std::move(sheet));
      first = last;
    }
    if (on_paper) number_pages();
  }

  void nothing() {
    Sheet sheet;
    sheet.width = form_.width;
    Unit const top = head(sheet, true);
    Label const label = letterer_.caption(nothing_words(options_.voice.language), Face::regular, sizes::body, Ink::muted, {form_.margin, top}, form_.width - 2 * form_.margin, 3, 0);
    sheet.captions.push_back(label);
    sheet.height = std::max(form_.page_height, top + 3 * sizes::body.line + form_.margin);
    scene_.sheets.push_back(std::move(sheet));
  }

 private:
  /// Title, the rule under it, the legend; returns where ruler and labels may begin.
  Unit head(Sheet& sheet, bool first) {
    if (options_.headless && first) return calendars(sheet, options_.by_document ? legend(sheet, form_.margin) : form_.margin) + sizes::least_band;
    Unit const width = form_.width - 2 * form_.margin;
    auto const& setting = !first ? sizes::running_title : form_.narrow ? sizes::narrow_title : sizes::title;
    sheet.title = letterer_.caption(options_.title.empty() ? scene_.keep(unbroken_dates(scene_.title)) : scene_.title, Face::bold, setting, first ? Ink::text : Ink::muted, {form_.margin, form_.margin}, width, first ? 3 : 1, 0);
    Unit y = form_.margin + setting.line * (sheet.title.last - sheet.title.first) + sizes::under_title;
    sheet.rule = Stroke{{form_.margin, y}, {form_.width - form_.margin, y}};
    if (options_.by_document) y = legend(sheet, y + sizes::under_title);
    if (first) y = calendars(sheet, y);
    return y + sizes::rule_to_axis;
  }

  Unit legend(Sheet& sheet, Unit y) {
    auto const& setting = sizes::note;
    for (std::string& name : document_names(chronicles_, options_.voice.language)) {
      sheet.legend.push_back({form_.margin + sizes::dot_radius, y + setting.line / 2});
      sheet.captions.push_back(letterer_.caption(scene_.keep(std::move(name)), Face::regular, setting, Ink::text, {form_.margin + 22 * px, y},
                                                 form_.width - 2 * form_.margin - 22 * px, 1, 0));
      y += setting.line;
    }
    return y;
  }

  /// Which calendars stand on the axis, the variant named.
  Unit calendars(Sheet& sheet, Unit y) {
    std::string words;
    // A row that changes its calendar in 1987 is of neither Bengal.
    bool const of_all_bengal = options_.bangla_by_day && !all_.entries.empty() && day_of(all_.entries.front().extent.first) < calendar::reform_of_1987;
    auto const title_of = [&](timeline::Calendar c) {
      bool const bangla = c == timeline::Calendar::bangla_bd || c == timeline::Calendar::bangla_wb;
      if (!bangla || !of_all_bengal) return std::string{calendar_title(c, options_.voice.language)};
      return std::string{options_.voice.language == Language::bengali ? "বঙ্গাব্দ" : "Bangla"};
    };
    for (timeline::Calendar const c : options_.calendars)
      if (c != timeline::Calendar::gregorian) words += (words.empty() ? std::string{calendar_title(timeline::Calendar::gregorian, options_.voice.language)} : "") + " · " + title_of(c);
    if (words.empty()) return y;
    y += sizes::under_title;
    sheet.captions.push_back(letterer_.caption(scene_.keep(std::move(words)), Face::regular, sizes::note, Ink::muted, {form_.margin, y}, form_.width - 2 * form_.margin, 1, 0));
    return y + sizes::note.line;
  }

  std::size_t tiers_for(std::size_t blocks, Unit top) const {
    std::size_t most = sizes::most_tiers;
    if (form_.page_height > 0) {
      Unit const room = (form_.page_height - top - foot - form_.margin - form_.ruler) / 2 - form_.label_first();
      return static_cast<std::size_t>(std::clamp<Unit>(room / std::max<Unit>(1, tier_), 1, static_cast<Unit>(most)));
    }
    auto const each = static_cast<Unit>((blocks + 1) / 2);
    for (std::size_t tiers = 1; tiers < most; ++tiers)
      if (each * (sizes::flag_width + sizes::flag_gap) / static_cast<Unit>(tiers) <= form_.width - 2 * form_.margin) return tiers;
    return most;
  }

  void number_pages() {
    for (std::size_t i = 0; i < scene_.sheets.size(); ++i) {
      Sheet& sheet = scene_.sheets[i];
      auto const words = scene_.keep(page_words(i + 1, scene_.sheets.size(), options_.voice));
      sheet.captions.push_back(letterer_.caption(words, Face::regular, sizes::caption, Ink::muted, {sheet.width / 2, sheet.height - form_.margin}, sheet.width, 1, 1));
    }
  }

  Scene& scene_;
  Gathered const& all_;
  Form& form_;
  Letterer& letterer_;
  PictureOptions const& options_;
  std::span<timeline::Chronicle const* const> chronicles_;
  Unit tier_ = 0;
};

}  // namespace

Scene lay_out(std::span<timeline::Chronicle const* const> chronicles, PictureOptions const& options, Type& type) {
  Scene scene;
  scene.landscape = options.orientation == Orientation::landscape;
  scene.by_document = options.by_document;
  Letterer letterer(scene, type, options.voice);
  Gathered const all = gather(chronicles, options.by_document, options.reference);
  auto const span = story_span(all, options.voice);
  std::string title{options.title};
  if (title.empty()) title = std::string{timeline_word(options.voice.language)} + (span.empty() ? "" : ": " + span);
  scene.title = scene.keep(std::move(title));
  Form form = make_form(options, all, letterer);
  Sheets sheets(scene, all, form, letterer, options, chronicles);
  if (all.entries.empty()) {
    scene.description = nothing_words(options.voice.language);
    sheets.nothing();
    return scene;
  }
  scene.description = scene.keep(event_count_words(all.events, options.voice) + (span.empty() ? "" : ": " + span));
  Unit const tallest = form.page_height > 0 ? std::min(sizes::tallest_block, form.page_height * 2 / 5) : sizes::tallest_block;
  sheets.run(letterer.set_all(all, form, tallest));
  return scene;
}

}  // namespace kalpanji::render
