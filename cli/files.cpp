#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

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

bool cannot_write(std::string_view path, int error, Language language) {
  complain(path, std::string{Phrase{"লেখা গেল না: ", "cannot write: "}.in(language)} + system_words(error, language));
  return false;
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

// Beside the target, then renamed over it.
bool replace(std::string const& target, std::string_view shown, std::string_view bytes, mode_t mode, Language language) {
  auto beside = target + ".XXXXXX";
  Descriptor file{::mkstemp(beside.data())};
  if (file.get() < 0) return cannot_write(shown, errno, language);
  if (write_all(file.get(), bytes) && ::fchmod(file.get(), mode) == 0 && file.close_now() && ::rename(beside.c_str(), target.c_str()) == 0) return true;
  auto const error = errno;
  ::unlink(beside.c_str());
  return cannot_write(shown, error, language);
}

}  // namespace

void complain(std::string_view file, std::string_view message) {
  std::string line = "kalpanji: ";
  if (!file.empty()) line.append(file).append(": ");
  line.append(message).append("\n");
  std::fputs(line.c_str(), stderr);
}

std::string_view display_name(std::string_view path) { return path == "-" ? "<stdin>" : path; }

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

bool write_file(std::string_view path, std::string_view bytes, Language language) {
  if (path.empty() || path == "-") {
    if (write_all(STDOUT_FILENO, bytes)) return true;
    return errno == EPIPE ? false : cannot_write("<stdout>", errno, language);  // a reader that left (head) wants no message
  }
  auto const target = behind_links(std::string{path});
  struct stat about {};
  if (::stat(target.c_str(), &about) != 0) {
    auto const mask = ::umask(0);
    ::umask(mask);
    return replace(target, path, bytes, 0666 & ~mask, language);
  }
  if (S_ISDIR(about.st_mode)) return cannot_write(path, EISDIR, language);
  if (::access(target.c_str(), W_OK) != 0) return cannot_write(path, errno, language);
  if (S_ISREG(about.st_mode)) return replace(target, path, bytes, about.st_mode & 07777, language);
  Descriptor device{::open(target.c_str(), O_WRONLY | O_CLOEXEC)};
  return device.get() >= 0 && write_all(device.get(), bytes) ? true : cannot_write(path, errno, language);
}

}  // namespace kalpanji::cli
