// The calendars by name. Each meets the others in sys_days.
#pragma once

#include <cstdint>

namespace kalpanji::calendar {

enum class Calendar : std::uint8_t {
  gregorian, julian, bangla_bd, bangla_bd_1987, bangla_wb, bangla_wb_drik, hijri_civil, hijri_umalqura, hijri_bd, saka
};

}  // namespace kalpanji::calendar
