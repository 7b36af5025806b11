#include "grammar/dump.hpp"

namespace kalpanji::grammar {

namespace {

std::string fields(DateExpr const& date) {
  constexpr char const* weekdays[] = {"", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  std::string out;
  auto const add = [&](char const* name, std::string const& value) {
    if (!out.empty()) out += ' ';
    out += name + ("=" + value);
  };
  if (date.weekday != 0) add("wd", weekdays[date.weekday]);
  if (date.day != 0) add("d", std::to_string(date.day));
  if (date.month != 0) add("m", std::to_string(date.month));
  if (date.year) add("y", std::to_string(*date.year));
  return out;
}

struct Dump {
  std::string operator()(DateExpr const& date) const { return "date{" + fields(date) + "}"; }
  std::string operator()(RelativeDayExpr const& relative) const {
    auto const also = fields(relative.also);
    return "today{" + std::to_string(relative.days) + (also.empty() ? "" : " " + also) + "}";
  }
};

}  // namespace

std::string dump(Expression const& expression) { return std::visit(Dump{}, expression); }

}  // namespace kalpanji::grammar
