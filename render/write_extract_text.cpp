// The text with its marks, for a person who wants to see what was read and why; see write_extract.hpp.
#include "render/edtf.hpp"
#include "render/escape.hpp"
#include "render/write_extract.hpp"

namespace kalpanji::render {

namespace {

using namespace timeline;

class Marked {
 public:
  Marked(Chronicle const& c, TextOptions const& o) : c_(c), o_(o) {}

  std::string write() {
    for (std::uint32_t at = 0; at < c_.text.size();) {
      auto const end = c_.text.find('\n', at);
      auto const last = static_cast<std::uint32_t>(end == std::string::npos ? c_.text.size() : end);
      line(at, last);
      at = last + 1;
    }
    return std::move(out_);
  }

 private:
  std::string words(std::uint32_t first, std::uint32_t last) const { return one_line(std::string_view{c_.text}.substr(first, last - first)); }
  std::string mark(std::string const& s) const { return o_.color ? "\x1b[1;4m" + s + "\x1b[0m" : "⟦" + s + "⟧"; }

  // An expression over a line end is marked on both lines and explained under the first.
  void line(std::uint32_t first, std::uint32_t last) {
    auto end = last;
    if (end > first && c_.text[end - 1] == '\r') --end;
    std::string margin;
    auto at = first;
    while (next_ < c_.expressions.size() && c_.expressions[next_].span.first < end) {
      auto const& e = c_.expressions[next_];
      auto const from = std::max(at, e.span.first), to = std::min(end, e.span.last);
      out_ += words(at, from) + mark(words(from, to));
      if (e.span.first >= first) margin += meaning(e);
      at = to;
      if (e.span.last > end) break;
      ++next_;
    }
    out_ += words(at, end) + "\n" + margin;
  }

  std::string meaning(Expression const& e) const {
    auto const value = edtf(e.moment);
    auto out = "    " + mark(words(e.span.first, e.span.last)) + " " + value + " · " + moment_words(e.moment, o_.voice);
    std::string why;
    for (auto const& f : e.moment.filled) why += (why.empty() ? " · " : "; ") + filled_words(f, o_.voice);
    return out + why + "\n";
  }

  Chronicle const& c_;
  TextOptions const& o_;
  std::string out_;
  std::size_t next_ = 0;
};

}  // namespace

std::string write_marked_text(Chronicles chronicles, TextOptions const& options) {
  std::string out;
  for (auto const* c : chronicles) {
    if (chronicles.size() > 1) out += (out.empty() ? "== " : "\n== ") + one_line(c->id) + "\n";
    out += Marked{*c, options}.write();
  }
  return out;
}

}  // namespace kalpanji::render
