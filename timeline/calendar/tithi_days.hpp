// Festivals that the moon and the sun fix together (তিথি): they cannot be had from month and day, so the days stand in a table.
// Days of West Bengal, computed with a moon of 32 terms at sunrise in Kolkata (afternoon for Mahalaya, midnight for Kali Puja) and confirmed
// by printed lists of holidays for 2016, 2018 and 2020-2027; the schools of almanacs differ by a day in some years, so the tolerance is 1.
// Range: 2015 .. 2030.
#pragma once

#include <array>
#include <cstdint>

namespace kalpanji::calendar::tithi {

/// Month * 100 + day, in the order of the columns: Saraswati Puja, Dol, Rath, Mahalaya, Durga's Shashthi, Saptami, Ashtami, Navami,
/// Dashami, Kali Puja.
using Year = std::array<std::uint16_t, 10>;

inline constexpr int first_year = 2'015;
inline constexpr std::array<Year, 16> years{{
    {124, 305, 718, 1012, 1019, 1020, 1021, 1022, 1023, 1110},  // 2015
    {213, 323, 706, 930, 1007, 1008, 1009, 1010, 1011, 1029},  // 2016
    {201, 312, 625, 919, 926, 927, 928, 929, 930, 1019},  // 2017
    {122, 302, 714, 1008, 1015, 1016, 1017, 1018, 1019, 1106},  // 2018
    {210, 321, 704, 928, 1004, 1005, 1006, 1007, 1008, 1027},  // 2019
    {130, 309, 623, 917, 1022, 1023, 1024, 1025, 1026, 1114},  // 2020
    {216, 328, 712, 1006, 1011, 1012, 1013, 1014, 1015, 1104},  // 2021
    {205, 318, 701, 925, 1001, 1002, 1003, 1004, 1005, 1024},  // 2022
    {126, 307, 620, 1014, 1020, 1021, 1022, 1023, 1024, 1112},  // 2023
    {214, 325, 707, 1002, 1009, 1010, 1011, 1012, 1013, 1031},  // 2024
    {203, 314, 627, 921, 928, 929, 930, 1001, 1002, 1020},  // 2025
    {123, 303, 716, 1010, 1017, 1018, 1019, 1020, 1021, 1108},  // 2026
    {211, 322, 705, 929, 1005, 1006, 1007, 1009, 1010, 1028},  // 2027
    {201, 311, 624, 918, 924, 925, 926, 927, 928, 1017},  // 2028
    {119, 228, 713, 1007, 1012, 1013, 1014, 1015, 1016, 1105},  // 2029
    {207, 319, 702, 927, 1002, 1003, 1004, 1005, 1006, 1026},  // 2030
}};

}  // namespace kalpanji::calendar::tithi
