#include "not_text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace kalpanji::cli {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t looked_at = 4096;

struct Mark {
  std::string_view first, somewhere;  // the file begins with the one and has the other in its head
  Phrase what;
};

// The more particular first.
constexpr std::array marks{
    Mark{"PK\x03\x04"sv, "word/"sv, {"এটি Word-এর ফাইল (.docx); লেখাটি Plain Text (.txt), UTF-8 হিসেবে সংরক্ষণ করে দিন", "a Word file (.docx); save it as plain text (.txt) in UTF-8"}},
    Mark{"PK\x03\x04"sv, "opendocument.text"sv, {"এটি LibreOffice-এর ফাইল (.odt); লেখাটি Text (.txt), UTF-8 হিসেবে সংরক্ষণ করে দিন", "a LibreOffice file (.odt); save it as text (.txt) in UTF-8"}},
    Mark{"PK\x03\x04"sv, ""sv, {"এটি লেখা নয়, zip বা Office-এর ফাইল; লেখাটি .txt হিসেবে, UTF-8-এ দিন", "a zip or Office file, not a text; give the text as .txt in UTF-8"}},
    Mark{"\xD0\xCF\x11\xE0"sv, ""sv, {"এটি পুরোনো Word বা Office-এর ফাইল (.doc); লেখাটি Plain Text (.txt), UTF-8 হিসেবে সংরক্ষণ করে দিন", "an old Word or Office file (.doc); save it as plain text (.txt) in UTF-8"}},
    Mark{"%PDF-"sv, ""sv, {"এটি PDF; লেখাটি আগে বের করে নিন, যেমন pdftotext দিয়ে", "a PDF; take the text out first, e.g. with pdftotext"}},
    Mark{"{\\rtf"sv, ""sv, {"এটি RTF; লেখাটি Plain Text (.txt), UTF-8 হিসেবে সংরক্ষণ করে দিন", "an RTF file; save it as plain text (.txt) in UTF-8"}},
    Mark{"\x1F\x8B"sv, ""sv, {"এটি gzip-এ চাপা; আগে খুলে নিন: gunzip -c FILE | kalpanji … -", "compressed by gzip; open it first: gunzip -c FILE | kalpanji … -"}},
};

// Without a byte order mark: of nearly every pair of bytes one says "Latin, Bengali or punctuation", and at least one of them is a NUL.
// The half of the pair that says so; nothing where it is none.
std::string_view unmarked(std::string_view head) {
  if (head.size() % 2 != 0) head.remove_suffix(1);
  constexpr std::size_t fewest = 4;
  if (head.size() < fewest || head.find('\0') == std::string_view::npos) return {};
  std::size_t big = 0, little = 0;
  auto const plane = [](char c) { return c == '\0' || c == '\x09' || c == '\x20'; };
  for (std::size_t i = 0; i < head.size(); i += 2) {
    if (plane(head[i]) && !(head[i] == '\0' && head[i + 1] == '\0')) ++big;
    if (plane(head[i + 1]) && !(head[i] == '\0' && head[i + 1] == '\0')) ++little;
  }
  auto const most = head.size() / 2 - head.size() / 20;
  return little >= most && little > big ? "UTF-16LE"sv : big >= most && big > little ? "UTF-16BE"sv : std::string_view{};
}

std::string_view wide_encoding(std::string_view head) {
  if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)) return "UTF-16";
  return unmarked(head);
}

std::string for_shell(std::string_view path) {
  bool const plain = std::all_of(path.begin(), path.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || "/._-+"sv.find(c) != std::string_view::npos; });
  if (plain) return std::string{path};
  std::string out = "'";
  for (char const c : path) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

// article.txt -> article-utf8.txt
std::string beside(std::string_view path) {
  std::filesystem::path const whole{path};
  return (whole.parent_path() / (whole.stem().string() + "-utf8" + whole.extension().string())).string();
}

}  // namespace

std::optional<std::string> not_plain_text(std::string_view bytes, std::string_view path, Language in) {
  auto const head = bytes.substr(0, looked_at);
  if (auto const encoding = wide_encoding(head); !encoding.empty()) {
    auto out = std::string{Phrase{"লেখাটি ", "this text is "}.in(in)} + std::string{encoding} + std::string{Phrase{"-এ, UTF-8-এ নয়; বদলে নিন: iconv -f ", ", not UTF-8; convert it: iconv -f "}.in(in)} + std::string{encoding} + " -t UTF-8";
    return path == "-" ? out : out + " " + for_shell(path) + " > " + for_shell(beside(path));
  }
  for (auto const& mark : marks)
    if (head.starts_with(mark.first) && head.find(mark.somewhere) != std::string_view::npos) return std::string{mark.what.in(in)};
  return std::nullopt;
}

bool has_no_bengali(std::string_view bytes) {
  for (std::size_t at = 0; (at = bytes.find('\xE0', at)) != std::string_view::npos; ++at)
    if (at + 1 < bytes.size() && (bytes[at + 1] == '\xA6' || bytes[at + 1] == '\xA7')) return false;
  return true;
}

}  // namespace kalpanji::cli
