// What the judges of weekdays share: which weekday belongs to which date, and the weekdays of Bangla dates.
#pragma once

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

/// A weekday by itself, of which another expression may say the date.
bool bare_weekday(Told const&);
/// ৪ জুলাই ২০২৪, দিনটি ছিল বুধবার; ২০২৪ সালের ৪ জুলাই। সেদিন ছিল বুধবার; তারিখ: ৪ জুলাই ২০২৪, next line বার: বুধবার. Linear in the words between, 90 bytes at most.
bool said_of(Facts const&, Span date, Span weekday);
/// ১৯৭১ সালের ২৫ মার্চ রাতে হামলা শুরু হয়। দিনটি ছিল সোমবার।: the only date of the sentence before; null where there is none, or several.
Told const* day_pointed_at(Facts const&, Told const& weekday);
/// A line of its own each: শনিবার, above or below ৪ জুলাই ২০২৪.
bool lines_of_masthead(Facts const&, Span above, Span below);

/// শুক্রবার, ১ বৈশাখ ১৪৩১, with no Gregorian date beside: no rule that could apply gives a Friday.
void judge_bangla(Facts const&, Told const&, Findings&);

}  // namespace kalpanji::timeline
