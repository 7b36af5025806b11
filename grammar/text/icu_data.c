// ICU without its data, for KALPANJI_STATIC_ICU: NFC and code point properties are tables inside libicuuc itself; the 30 MB of libicudata
// (locales, converters, dictionaries) are what we never ask for. ICU sees no valid header here and goes without.
// Not for programs that use other parts of ICU: they link its data.
#include <unicode/utypes.h>

extern const unsigned char U_ICUDATA_ENTRY_POINT[64];
_Alignas(16) const unsigned char U_ICUDATA_ENTRY_POINT[64] = {0};
