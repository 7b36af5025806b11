// The families of expressions, one .cpp each, as plain functions: Spirit stays inside those files.
// Each reads the longest expression of its family at `first`, fills `out` and moves `first` behind it; if there is none
// it returns false and leaves both alone. `text` bounds what may be looked at before and behind; offsets count from its start.
#pragma once

#include <string_view>

#include "grammar/expression.hpp"

namespace kalpanji::grammar {

struct PointMemo;  // points.hpp

/// A sentence, or what is left of it, inside its text.
struct Window {
  char const* base;   // start of the normal text
  char const* begin;  // of the sentence
  char const* last;   // its end
  bool named_days = false;  // a day's name is a time without a year too: বিজয় দিবসে
  PointMemo* memo = nullptr;  // several families begin with a point: it is read once for all of them
};

bool point_expression(Window const&, char const*& first, Expression& out);      // ২ জুলাই, ২০২৪ · মঙ্গলবার সকালে
bool range_expression(Window const&, char const*& first, Expression& out);      // ২ থেকে ৫ জুলাই · সকাল ৮টা থেকে ১০টা
bool several_expression(Window const&, char const*& first, Expression& out);    // ২১ ও ২২ জুন · ১০ বা ১১ এপ্রিল · শনি ও রবিবার
bool hours_expression(Window const&, char const*& first, Expression& out);      // সকাল ৭টা, ৯টা ও ১১টায়
bool offset_expression(Window const&, char const*& first, Expression& out);     // তিন দিন পর · আড়াই বছর আগে
bool duration_expression(Window const&, char const*& first, Expression& out);   // তিন দিনব্যাপী · দেড় মাস
bool recurring_expression(Window const&, char const*& first, Expression& out);  // প্রতি শুক্রবার · ১০ মিনিট অন্তর
bool vague_expression(Window const&, char const*& first, Expression& out);      // সম্প্রতি · একদিন
bool programme_day_expression(Window const&, char const*& first, Expression& out);  // ১ম দিন: …
bool head_year_expression(Window const&, char const*& first, Expression& out);  // ১৯১৪ : … at the head of a line

}  // namespace kalpanji::grammar
