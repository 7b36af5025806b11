// Greedy line breaking, word by word and cluster by cluster only where it must: linear, and the same words always break alike.
#include "render/type/lines.hpp"

#include "render/type/utf8.hpp"

namespace kalpanji::render {
namespace {

// কো-অপারেশন and ২০২৩–২৪ may break after the stroke, as a hand setting the line would.
bool breaks_after(char32_t c) { return c == '-' || c == '/' || c == 0x2010 || (c >= 0x2012 && c <= 0x2014); }

// A danda after a space ("হয় ।") is a spelling habit; it still must not begin a line.
bool sticks_to_previous(char32_t c) { return c == 0x0964 || c == 0x0965 || c == ',' || c == ';' || c == '!' || c == '?' || c == ')'; }

constexpr char32_t no_break_space = 0xA0;  // two words that stay on one line

/// Past what is neither a space nor a place to break: U+0800 to U+0FFF, the scripts of India among them.
std::size_t past_indic(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  while (at + 3 <= text.size() && byte(at) == 0xE0 && (byte(at + 1) & 0xE0) == 0xA0 && (byte(at + 2) & 0xC0) == 0x80) at += 3;
  return at;
}

}  // namespace

void LineSetter::split(std::string_view text, Face face) {
  tokens_.clear();
  std::int32_t const space = type_.word(" ", face).width;
  bool spaced = false, glued = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const from = at;
    char32_t c = next_code_point(text, at);
    char32_t const first = c;
    if (is_space(c) || c == no_break_space) {
      spaced = true;
      glued = glued || (c == no_break_space && !tokens_.empty());
      continue;
    }
    std::size_t end = at;
    while (!breaks_after(c) && end < text.size()) {
      end = past_indic(text, end);
      if (end == text.size()) break;
      std::size_t next = end;
      c = next_code_point(text, next);
      if (is_space(c) || c == no_break_space) break;
      end = next;
    }
    tokens_.push_back({&type_.word(text.substr(from, end - from), face), static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end),
                       spaced ? space : 0, !(glued || sticks_to_previous(first) || breaks_after(first))});
    at = end;
    spaced = glued = false;
  }
}

/// Where the line that begins at `from` must end; at least one cluster stands in it.
LineSetter::Place LineSetter::fit(Place from, std::int32_t width, bool anywhere) const {
  std::int32_t used = 0;
  Place good = from;
  for (std::size_t t = from.token; t < tokens_.size(); ++t) {
    Token const& token = tokens_[t];
    if (t > from.token && token.may_begin) good = {t, 0};
    std::size_t cluster = t == from.token ? from.cluster : 0;
    std::int32_t const before = cluster < token.word->clusters.size() ? token.word->clusters[cluster].x : 0;
    std::int32_t const start = used + (t > from.token ? token.space : 0);
    if (start + token.word->width - before <= width) {
      used = start + token.word->width - before;
      continue;
    }
    if (!anywhere && !(good == from)) return good;
    used = start;
    for (; cluster < token.word->clusters.size(); ++cluster) {
      Cluster const& c = token.word->clusters[cluster];
      if (used + c.width > width && !(t == from.token && cluster == from.cluster)) return {t, cluster};
      used += c.width;
    }
  }
  return {tokens_.size(), 0};
}

Line LineSetter::put(Place from, Place to, std::vector<Piece>& pieces) const {
  Line line;
  line.first = static_cast<std::uint32_t>(pieces.size());
  for (std::size_t t = from.token; t < tokens_.size() && t <= to.token; ++t) {
    Token const& token = tokens_[t];
    auto const& clusters = token.word->clusters;
    std::size_t const first = t == from.token ? from.cluster : 0, last = t == to.token ? to.cluster : clusters.size();
    if (first >= last) break;
    if (t == from.token) line.from = token.from + clusters[first].byte;
    if (t > from.token) line.width += token.space;
    pieces.push_back({token.word, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), line.width - clusters[first].x});
    line.width += clusters[last - 1].x + clusters[last - 1].width - clusters[first].x;
    line.to = last == clusters.size() ? token.to : token.from + clusters[last].byte;
  }
  line.last = static_cast<std::uint32_t>(pieces.size());
  return line;
}

std::uint32_t LineSetter::set(std::string_view text, Face face, std::int32_t width, std::size_t most_lines, std::vector<Piece>& pieces,
                              std::vector<Line>& lines) {
  split(text, face);
  std::uint32_t missing = 0;
  for (Token const& token : tokens_) missing += token.word->missing;
  Place at;
  for (std::size_t n = 1; at.token < tokens_.size() && n <= most_lines; ++n) {
    Place end = fit(at, width, false);
    if (n < most_lines || end.token == tokens_.size()) {
      lines.push_back(put(at, end, pieces));
    } else {
      Word const& dots = type_.word("\u2026", face);
      end = fit(at, width - dots.width, true);
      Line line = put(at, end, pieces);
      pieces.push_back({&dots, 0, static_cast<std::uint32_t>(dots.clusters.size()), line.width});
      line.width += dots.width;
      line.cut = true;
      ++line.last;
      lines.push_back(line);
    }
    at = end;
  }
  return missing;
}

}  // namespace kalpanji::render
