// convert(): one date in words or numbers, shown in every calendar.
#include "render/write_convert.hpp"

#include "embed/days.hpp"
#include "grammar/text/limits.hpp"
#include "grammar/text/utf8.hpp"
#include "kalpanji/kalpanji.hpp"
#include "timeline/convert.hpp"

namespace kalpanji {

Result<Conversion> convert(std::string_view input, ConvertOptions const& options) {
  if (input.size() > grammar::conversion_bytes) return Status{Code::too_long, grammar::conversion_bytes};
  if (input.find_first_not_of(" \t\r\n") == std::string_view::npos) return Status{Code::empty, 0};
  if (auto const bad = grammar::first_ill_formed(input); bad != grammar::well_formed) return Status{Code::invalid_utf8, bad};
  std::optional<calendar::Calendar> from;
  if (!options.from.empty()) {
    from = calendar::calendar_named(options.from);
    if (!from) return Status{Code::unknown_calendar, 0};
  }
  std::optional<date::sys_days> document;
  if (options.date) document = to_days(*options.date);
  auto const found = timeline::convert(std::string{input}, from, static_cast<calendar::Region>(options.region), document);
  bool const whole = found.whole;
  render::Voice const voice{static_cast<render::Language>(options.language), static_cast<render::Digits>(options.digits)};
  Conversion out;
  out.done = found.outcome == timeline::Conversion::Outcome::done;
  out.text = !out.done ? render::refusal_words(found, voice) : options.json ? render::write_conversion_json(input, found) : render::write_conversion_text(input, found, voice);
  out.whole = whole;
  if (out.done) out.first = to_date(found.first), out.last = to_date(found.last);
  return out;
}

}  // namespace kalpanji
