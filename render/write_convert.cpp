#include "render/write_convert.hpp"

#include <array>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "render/edtf.hpp"

namespace kalpanji::render {

namespace {

using calendar::Calendar;
using calendar::CalendarDate;
using timeline::Conversion;

struct RuleName {
  std::string_view bn, en;
};

RuleName rule_name(Calendar c) {
  switch (c) {
    case Calendar::gregorian: return {"খ্রিস্টাব্দ", "Gregorian"};
    case Calendar::julian: return {"জুলীয়", "Julian"};
    case Calendar::bangla_bd: return {"বাংলা, বাংলাদেশ", "Bangla, Bangladesh"};
    case Calendar::bangla_bd_1987: return {"বাংলা, বাংলাদেশের ১৯৮৭ সালের নিয়মে", "Bangla, Bangladesh's rule of 1987"};
    case Calendar::bangla_wb: return {"বাংলা, পশ্চিমবঙ্গ (সূর্যসিদ্ধান্ত)", "Bangla, West Bengal (Surya Siddhanta)"};
    case Calendar::bangla_wb_drik: return {"বাংলা, পশ্চিমবঙ্গ (বিশুদ্ধ সিদ্ধান্ত)", "Bangla, West Bengal (drik)"};
    case Calendar::hijri_civil: return {"হিজরি, গাণিতিক", "Hijri, tabular"};
    case Calendar::hijri_umalqura: return {"হিজরি, উম্মুল কুরা", "Hijri, Umm al-Qura"};
    case Calendar::hijri_bd: return {"হিজরি, বাংলাদেশ", "Hijri, Bangladesh"};
    case Calendar::saka: return {"শকাব্দ, ভারতের জাতীয় পঞ্জি", "Saka, India's national calendar"};
  }
  return {};
}

std::string padded(unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::string numbers(CalendarDate const& d) { return edtf_year(d.year) + "-" + padded(d.month) + "-" + padded(d.day); }

unsigned tolerance_of(Calendar c, date::sys_days day) {
  auto const d = calendar::from_days(c, day);
  return d ? calendar::tolerance(c, d->year, d->month) : 0;
}

std::string in_words(Calendar c, date::sys_days day, Voice v) {
  return c == Calendar::gregorian ? full_day_words(date::year_month_day{day}, v) : calendar_day_words(c, day, v);
}

}  // namespace

std::string write_conversion_text(std::string_view input, Conversion const& conversion, Voice v) {
  bool const bn = v.language == Language::bengali;
  std::string out{input};
  auto const& name = rule_name(conversion.from);
  out += (bn ? " (" : " (") + std::string{bn ? name.bn : name.en} + (conversion.calendar_inferred ? (bn ? ", লেখা থেকে ধরা" : ", inferred") : "") + ")\n";
  bool const single = conversion.first == conversion.last;
  for (auto const c : calendar::calendars) {
    auto const first = calendar::from_days(c, conversion.first), last = calendar::from_days(c, conversion.last);
    auto const& rule = rule_name(c);
    out += "  " + std::string{bn ? rule.bn : rule.en} + ": ";
    if (!first || !last) {
      auto const years = calendar::years_of(c);
      out += bn ? "সীমার বাইরে (" + number(years.first, v) + "–" + number(years.last, v) + ")\n" : "out of range (" + std::to_string(years.first) + " to " + std::to_string(years.last) + ")\n";
      continue;
    }
    out += in_words(c, conversion.first, v);
    if (!single) out += (bn ? " থেকে " : " to ") + in_words(c, conversion.last, v);
    if (auto const days = tolerance_of(c, conversion.first); days != 0) out += bn ? " (±" + number(days, v) + " দিন)" : " (±" + std::to_string(days) + " day)";
    out += "\n";
  }
  return out;
}

std::string write_conversion_json(std::string_view input, Conversion const& conversion) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json{buffer};
  auto const string = [&](std::string_view s) { json.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); };
  bool const single = conversion.first == conversion.last;
  json.StartObject();
  json.Key("input"), string(input);
  json.Key("from"), string(calendar::calendar_name(conversion.from));
  json.Key("inferred"), json.Bool(conversion.calendar_inferred);
  json.Key("gregorian"), string(single ? edtf_day(conversion.first) : edtf_day(conversion.first) + "/" + edtf_day(conversion.last));
  json.Key("weekday");
  single ? json.Uint(date::weekday{conversion.first}.iso_encoding()) : json.Null();
  json.Key("tolerance"), json.Uint(conversion.tolerance);
  json.Key("calendars");
  json.StartObject();
  for (auto const c : calendar::calendars) {
    auto const first = calendar::from_days(c, conversion.first), last = calendar::from_days(c, conversion.last);
    auto const name = calendar::calendar_name(c);
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    first && last ? string(single ? numbers(*first) : numbers(*first) + "/" + numbers(*last)) : static_cast<void>(json.Null());
  }
  json.EndObject();
  json.Key("uncertain");
  json.StartObject();
  for (auto const c : calendar::calendars)
    if (auto const days = tolerance_of(c, conversion.first); days != 0) {
      auto const name = calendar::calendar_name(c);
      json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
      json.Uint(days);
    }
  json.EndObject();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

std::string refusal_words(Conversion const& conversion, Voice v) {
  bool const bn = v.language == Language::bengali;
  auto const& name = rule_name(conversion.from);
  auto const years = calendar::years_of(conversion.from);
  using Outcome = Conversion::Outcome;
  switch (conversion.outcome) {
    case Outcome::done: return {};
    case Outcome::no_date: return bn ? "এতে কোনো তারিখ পাওয়া গেল না; লিখুন যেমন 2024-07-04 বা ‘১৭ আষাঢ় ১৪৩১’" : "there is no date in it; write e.g. 2024-07-04 or ‘১৭ আষাঢ় ১৪৩১’";
    case Outcome::no_year: return bn ? "কোন বছরের, তা লেখা নেই; বছর লিখুন বা --date দিন" : "the year is not said; write it or give --date";
    case Outcome::out_of_range:
      return bn ? "বছরটি এই পঞ্জির সীমার বাইরে (" + std::string{name.bn} + ": " + number(years.first, v) + "–" + number(years.last, v) + ")"
                : "the year is out of this calendar's range (" + std::string{name.en} + ": " + std::to_string(years.first) + " to " + std::to_string(years.last) + ")";
    case Outcome::no_day: {
      auto const& d = conversion.written;
      unsigned const length = d.month != 0 ? calendar::month_length(d.calendar, d.year, d.month).value_or(0) : 0;  // 0: no such month
      std::string out = bn ? "এমন কোনো দিন নেই (" + std::string{name.bn} + ")" : "there is no such day (" + std::string{name.en} + ")";
      if (length != 0 && d.day > length) out += bn ? ": মাসটির দিন " + number(length, v) + "টি" : ": that month has " + std::to_string(length) + " days";
      return out;
    }
  }
  return {};
}

}  // namespace kalpanji::render
