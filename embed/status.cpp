// What a status says, in both languages.
#include "kalpanji/kalpanji.hpp"

namespace kalpanji {

namespace {

std::string in_bengali_figures(std::uint64_t n) {
  std::string out;
  for (char const c : std::to_string(n)) out += "\xE0\xA7" + std::string(1, static_cast<char>(0xA6 + (c - '0')));
  return out;
}

}  // namespace

std::string message(Status status, Language language) {
  bool const bn = language == Language::bengali;
  auto const at = bn ? in_bengali_figures(status.offset) : std::to_string(status.offset);
  switch (status.code) {
    case Code::ok: return bn ? "ঠিক আছে" : "all is well";
    case Code::empty: return bn ? "কোনো লেখা নেই" : "there is no text";
    case Code::invalid_utf8: return bn ? "লেখাটি UTF-8 নয়: " + at + " নম্বর বাইটে গোলমাল" : "not UTF-8: ill-formed at byte " + at;
    case Code::binary: return bn ? "এটি লেখা নয়, বাইনারি ফাইল: " + at + " নম্বর বাইটে NUL" : "not a text but a binary file: NUL at byte " + at;
    case Code::too_long: return bn ? "লেখাটি সীমার চেয়ে বড়: সর্বোচ্চ " + at + " বাইট" : "the text is too long: " + at + " bytes at most";
    case Code::bad_option: return bn ? "তারিখ, পঞ্জিকার নাম, সময়ছাপ বা সীমাটি ঠিক নয়" : "no such date, calendar, stamp or limit";
    case Code::unknown_format: return bn ? "এই বিন্যাস জানা নেই" : "unknown format";
    case Code::unknown_calendar:
      return bn ? "এই নামে কোনো পঞ্জি জানা নেই" : "no calendar of that name is known";
    case Code::too_many_events: return bn ? "এক ছবিতে এত ঘটনা ধরে না: সর্বোচ্চ " + at + "টি" : "too many events for one picture: " + at + " at most";
    case Code::one_document: return bn ? "এই বিন্যাসে একটিই লেখা ধরে" : "this format holds one document only";
  }
  return {};
}

}  // namespace kalpanji
