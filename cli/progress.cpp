#include "progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "help.hpp"

namespace kalpanji::cli {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds patience = 1s, pace = 200ms;

struct Line {
  std::mutex mutex;
  std::condition_variable changed;
  std::thread thread;
  bool wanted = false, drawn = false;
  Language language = Language::bengali;
  Phrase doing{};
  std::string what;
  std::size_t done = 0, of = 0;
};

Line& line() {
  static Line only;
  return only;
}

void put(std::string_view bytes) {
  // A terminal that takes nothing more has no reader either.
  [[maybe_unused]] auto const written = ::write(STDERR_FILENO, bytes.data(), bytes.size());
}

std::size_t terminal_columns() {
  winsize size{};
  constexpr std::size_t usual = 80;
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

// At most so many columns, cut between letters; what a file name could make the terminal do is left out.
std::string fitted(std::string_view text, std::size_t most) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    auto const letter = text.substr(at, end - at);
    if (columns(out) + columns(letter) > most) break;
    if (static_cast<unsigned char>(letter.front()) >= 0x20 && letter != "\x7F") out += letter;
    at = end;
  }
  return out;
}

void draw(Line& l, std::chrono::seconds elapsed) {
  auto const number = [&](std::size_t n) { return figures(n, l.language == Language::bengali); };
  auto text = "kalpanji: " + std::string{l.doing.in(l.language)};
  if (l.of > 1) text += " " + number(l.done) + "/" + number(l.of);
  if (!l.what.empty()) text += ": " + l.what;
  if (l.of == 0 && l.done > 0) text += ":" + number(l.done);
  auto const end = " · " + number(static_cast<std::size_t>(elapsed.count())) + std::string{Phrase{" সে.", " s"}.in(l.language)};
  auto const room = terminal_columns() - std::min(terminal_columns(), columns(end) + 1);
  put("\r\x1B[K" + fitted(text, room) + end);
  l.drawn = true;
}

void erase(Line& l) {
  if (std::exchange(l.drawn, false)) put("\r\x1B[K");
}

void run() {
  auto& l = line();
  auto const began = std::chrono::steady_clock::now();
  std::unique_lock lock{l.mutex};
  auto next = began + patience;
  while (!l.changed.wait_until(lock, next, [&] { return !l.wanted; })) {
    if (!l.doing.empty()) draw(l, std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began));
    next = std::chrono::steady_clock::now() + pace;
  }
}

bool terminal_takes_it() {
  auto const* kind = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && kind != nullptr && *kind != '\0' && std::string_view{kind} != "dumb";
}

bool user_types(Options const& o) {
  bool const from_standard_input = o.files.empty() || std::find(o.files.begin(), o.files.end(), "-") != o.files.end();
  return from_standard_input && ::isatty(STDIN_FILENO) == 1;
}

}  // namespace

Progress::Progress(Options const& o) {
  if (!terminal_takes_it() || user_types(o)) return;
  auto& l = line();
  l.language = o.in();
  l.wanted = true;
  try {
    l.thread = std::thread{run};
  } catch (std::system_error const&) {
    l.wanted = false;  // no thread, no line
  }
}

Progress::~Progress() {
  end_progress();
  if (line().thread.joinable()) line().thread.join();
}

void tell_progress(Phrase doing, std::string_view what, std::size_t done, std::size_t of) {
  auto& l = line();
  std::lock_guard const lock{l.mutex};
  if (!l.wanted) return;
  l.doing = doing;
  l.what = what;
  l.done = done;
  l.of = of;
}

void erase_progress() {
  auto& l = line();
  std::lock_guard const lock{l.mutex};
  erase(l);
}

void end_progress() {
  auto& l = line();
  {
    std::lock_guard const lock{l.mutex};
    l.wanted = false;
    erase(l);
  }
  l.changed.notify_all();
}

}  // namespace kalpanji::cli
