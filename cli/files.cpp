#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

#include "progress.hpp"

namespace kalpanji::cli {

namespace {

// The few errors a user meets are said in words; the rest by the system's.
std::string system_words(int error, Language language) {
  switch (error) {
    case ENOENT: return std::string{Phrase{"ফাইল বা ফোল্ডারটি নেই", "no such file or folder"}.in(language)};
    case EACCES: case EPERM: case EROFS: return std::string{Phrase{"অনুমতি নেই", "permission denied"}.in(language)};
    case EISDIR: return std::string{Phrase{"এটি ফাইল নয়, ফোল্ডার", "is a folder, not a file"}.in(language)};
    case ENOTDIR: return std::string{Phrase{"পথের একটি অংশ ফোল্ডার নয়", "part of the path is not a folder"}.in(language)};
    case ENOSPC: return std::string{Phrase{"ডিস্কে জায়গা নেই", "no space left"}.in(language)};
    default: return std::strerror(error);
  }
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { close_now(); }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  int get() const { return fd_; }
  bool close_now() {
    auto const fd = std::exchange(fd_, -1);
    return fd < 0 || ::close(fd) == 0;
  }

 private:
  int fd_;
};

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    auto const n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

// The file that a symbolic link names at last, there or not yet; a ring of links is left to the system's own complaint.
std::string behind_links(std::filesystem::path path) {
  constexpr int most_links = 40;
  std::error_code error;
  for (int i = 0; i < most_links && std::filesystem::is_symlink(path, error); ++i) {
    auto const next = std::filesystem::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / next;  // an absolute one replaces the whole
  }
  return path.string();
}

// The file being written beside its name, "" when there is none. A signal handler may read it: plain bytes, set whole before
// the file exists and emptied after it is gone or renamed.
std::array<char, 4096> unfinished;

void forget(int signal) {
  if (unfinished[0] != '\0') ::unlink(unfinished.data());
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

}  // namespace

void complain(std::string_view file, std::string_view message) {
  std::string line = "kalpanji: ";
  if (!file.empty()) line.append(file).append(": ");
  line.append(message);
  // Names of files and documents come from anywhere: what a terminal would obey is not passed on.
  for (char& c : line)
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') c = '?';
  line += '\n';
  erase_progress();
  std::fputs(line.c_str(), stderr);
}

std::string_view display_name(std::string_view path) { return path == "-" ? "<stdin>" : path.empty() ? "''" : path; }

std::optional<std::string> read_file(std::string_view path, Language language) {
  bool const standard_input = path == "-";
  std::string const name{path};
  Descriptor file{standard_input ? ::dup(STDIN_FILENO) : ::open(name.c_str(), O_RDONLY | O_CLOEXEC)};
  auto const fail = [&](int error) {
    complain(display_name(path), system_words(error, language));
    return std::nullopt;
  };
  if (file.get() < 0) return fail(errno);
  struct stat about {};
  if (::fstat(file.get(), &about) == 0 && S_ISDIR(about.st_mode)) return fail(EISDIR);
  std::string out;
  std::array<char, 1 << 16> buffer;
  while (out.size() <= max_text_bytes) {
    auto const n = ::read(file.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(errno);
    if (n == 0) break;
    out.append(buffer.data(), static_cast<std::size_t>(n));
  }
  return out;
}

Output::Output(std::string_view path, Language language) : shown_(path), language_(language) {
  if (path.empty() || path == "-") {
    shown_ = "<stdout>";
    file_ = STDOUT_FILENO;
    if (::isatty(STDOUT_FILENO) == 1) end_progress();
    return;
  }
  target_ = behind_links(shown_);
  if (!open_file()) fail(errno);
}

bool Output::open_file() {
  struct stat about {};
  if (::stat(target_.c_str(), &about) != 0) {
    auto const mask = ::umask(0);
    ::umask(mask);
    mode_ = 0666 & ~mask;
  } else if (S_ISDIR(about.st_mode)) {
    errno = EISDIR;
    return false;
  } else if (::access(target_.c_str(), W_OK) != 0) {
    return false;
  } else if (!S_ISREG(about.st_mode)) {
    return (file_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC)) >= 0;
  } else {
    mode_ = about.st_mode & 07777;
  }
  constexpr std::string_view random_end = ".XXXXXX";
  if (target_.size() + random_end.size() >= unfinished.size()) {
    errno = ENAMETOOLONG;
    return false;
  }
  for (int const ending : {SIGINT, SIGTERM, SIGHUP})
    if (::signal(ending, forget) == SIG_IGN) ::signal(ending, SIG_IGN);
  auto name = target_ + std::string{random_end};
  sigset_t all, before;
  ::sigfillset(&all);
  ::sigprocmask(SIG_SETMASK, &all, &before);  // no signal between the file and its name being known
  file_ = ::mkstemp(name.data());
  auto const error = errno;
  if (file_ >= 0) std::memcpy(unfinished.data(), name.c_str(), name.size() + 1);
  ::sigprocmask(SIG_SETMASK, &before, nullptr);
  errno = error;
  return beside_ = file_ >= 0;
}

bool Output::fail(int error) {
  // A reader that left (head) wants no message.
  if (!failed_ && !(error == EPIPE && file_ == STDOUT_FILENO))
    complain(shown_, std::string{Phrase{"লেখা গেল না: ", "cannot write: "}.in(language_)} + system_words(error, language_));
  failed_ = true;
  return false;
}

bool Output::put(std::string_view bytes) {
  if (failed_) return false;
  return write_all(file_, bytes) || fail(errno);
}

bool Output::close_file() {
  auto const fd = std::exchange(file_, -1);
  return fd < 0 || fd == STDOUT_FILENO || ::close(fd) == 0;
}

bool Output::commit() {
  if (failed_) return false;
  if (beside_ && ::fchmod(file_, mode_) != 0) return fail(errno);
  if (!close_file()) return fail(errno);
  if (beside_ && ::rename(unfinished.data(), target_.c_str()) != 0) return fail(errno);
  if (std::exchange(beside_, false)) unfinished[0] = '\0';
  return true;
}

Output::~Output() {
  if (beside_) {
    ::unlink(unfinished.data());
    unfinished[0] = '\0';
  }
  close_file();
}

bool write_file(std::string_view path, std::string_view bytes, Language language) {
  Output out{path, language};
  return out.put(bytes) && out.commit();
}

}  // namespace kalpanji::cli
