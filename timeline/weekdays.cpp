// Weekdays without a date: which Tuesday মঙ্গলবার, গত মঙ্গলবার, আগামী মঙ্গলবার is. Every week's weekday (প্রতি মঙ্গলবার) is in recurring.cpp,
// weekdays of a told week (গত সপ্তাহের সোমবার) in dates.cpp.
#include "timeline/days.hpp"

namespace kalpanji::timeline {

namespace {

using date::days;
using grammar::Mention;
using grammar::Tense;
using GPoint = grammar::Point;

// Plans go on from sentence to sentence, with a verb of the future or with none: মহাষষ্ঠী আগামী বুধবার। মহাসপ্তমী বৃহস্পতিবার।
bool goes_on_with_plans(Mention const& mention, Anchor const& a) {
  return a.document && a.story && mention.tense != Tense::past && *a.story > *a.document && mention.sentence <= a.day_sentence + 1;
}

}  // namespace

// A bare weekday in news is the nearest one in the direction of the verb, the document's own day included:
// "মঙ্গলবার … জানিয়েছে" looks back, "মঙ্গলবার … হবে" ahead; without a finite verb we look back, as reports do.
// গত and আগামী leave the own day out. Without a document's date the story goes on: the next such day after the last one told, unless
// the text has just named one with its date: মঙ্গলবার (২ জুলাই ২০২৪) … বৃহস্পতিবার (৪ জুলাই ২০২৪) … মঙ্গলবার জারি করা বিজ্ঞপ্তি is of the 2nd.
void resolve_weekday(GPoint const& g, Mention const& mention, Anchor const& a, Notes& notes, Point& p) {
  p.weekday = g.weekday;
  // এবার ২১ জুলাই পড়েছে রবিবারে: the weekday of the date in the same sentence
  if (g.direction == 0 && a.story && !a.last_end && mention.sentence == a.day_sentence && date::weekday{*a.story} == date::weekday{g.weekday % 7u}) {
    notes.relation = Relation::to_story;
    notes.fill(Part::day, Source::neighbour);
    return set_day(p, *a.story);
  }
  constexpr days week{7};
  bool const planned = g.direction == 0 && goes_on_with_plans(mention, a);
  // On 12 March: মঙ্গলবার (২৫ মার্চ) শোভাযাত্রা। বৃহস্পতিবার আলোচনা সভা। The Thursday is of that later week.
  bool const by_story = a.story && (!a.document || (planned && *a.story - *a.document >= week));
  auto const from = by_story ? a.story : a.document;
  if (!from) return;
  date::weekday const wanted{g.weekday % 7u}, own{*from};
  notes.relation = by_story ? Relation::to_story : Relation::to_document;
  notes.fill(Part::day, by_story ? Source::last_date_told : Source::document_date);
  auto const ahead = wanted - own, back = own - wanted;  // 0 … 6 days
  if (g.direction == 1) return set_day(p, *from + (ahead.count() == 0 ? week : ahead));
  if (g.direction == -1) return set_day(p, *from - (back.count() == 0 ? week : back));
  if (by_story && mention.before_that && mention.tense != Tense::future) return set_day(p, *from - back);  // এর আগে বৃহস্পতিবার রাতে আটক করে
  auto const& named = a.named[wanted.c_encoding()];
  if (by_story && mention.tense != Tense::future && named && *named <= *from && *from - *named < week) return set_day(p, *named);
  bool const forward = by_story || planned || mention.tense == Tense::future || (mention.tense == Tense::unknown && ahead < back);
  set_day(p, forward ? *from + ahead : *from - back);
}

}  // namespace kalpanji::timeline
