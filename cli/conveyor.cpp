#include "conveyor.hpp"

#include <algorithm>
#include <system_error>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kalpanji::cli {

namespace {

constexpr std::size_t loads_for_each_job = 4;
constexpr std::size_t load_bytes = 1 << 14;
// A text of dates takes some fifty times its bytes while it is read.
constexpr std::size_t most_bytes = 1 << 18;

// glibc gives each thread a store of its own, and keeps in it what is free: a few are enough for all of them.
void share_stores() {
#ifdef __GLIBC__
  constexpr int stores = 4;
  ::mallopt(M_ARENA_MAX, stores);
#endif
}

}  // namespace

Conveyor::Conveyor(unsigned jobs, std::function<Product(std::string const&, std::size_t)> work, std::function<bool(Product const&)> take)
    : work_(std::move(work)), take_(std::move(take)) {
  if (jobs <= 1) return;
  share_stores();
  loads_.resize(loads_for_each_job * jobs);
  try {
    threads_.emplace_back([this] { run_taker(); });
    for (unsigned i = 0; i < jobs; ++i) threads_.emplace_back([this] { run_worker(); });
  } catch (std::system_error const&) {
    // With one worker at least the rest is a matter of speed; a taker alone is sent home.
    if (threads_.size() != 1) return;
    {
      std::lock_guard const lock{mutex_};
      closed_ = true;
    }
    done_.notify_all();
    threads_.front().join();
    threads_.clear();
    closed_ = false;
  }
}

Conveyor::~Conveyor() {
  {
    std::lock_guard const lock{mutex_};
    closed_ = true;
  }
  to_do_.notify_all();
  done_.notify_all();
  for (auto& thread : threads_) thread.join();
}

// The last load is still open while no worker has begun with it.
bool Conveyor::shares(std::size_t bytes) { return put_ > begun_ && load(put_ - 1).bytes + bytes <= load_bytes; }

bool Conveyor::put(std::string line, std::size_t number) {
  if (threads_.empty()) return wanted_ = wanted_ && take_(work_(line, number));
  auto const bytes = line.size();
  std::unique_lock lock{mutex_};
  room_.wait(lock, [&] { return !wanted_ || ((shares(bytes) || put_ - taken_ < loads_.size()) && (bytes_ == 0 || bytes_ + bytes <= most_bytes)); });
  if (!wanted_) return false;
  bool const fresh = !shares(bytes);
  if (fresh) load(put_++) = {};
  auto& last = load(put_ - 1);
  last.lines.push_back({std::move(line), number, {}});
  last.bytes += bytes;
  bytes_ += bytes;
  lock.unlock();
  if (fresh) to_do_.notify_one();
  return true;
}

bool Conveyor::drain() {
  std::unique_lock lock{mutex_};
  room_.wait(lock, [&] { return taken_ == put_; });
  return wanted_;
}

void Conveyor::run_worker() {
  std::unique_lock lock{mutex_};
  for (;;) {
    to_do_.wait(lock, [&] { return begun_ < put_ || closed_; });
    if (begun_ == put_) return;
    auto& mine = load(begun_++);
    if (wanted_) {
      lock.unlock();
      for (auto& line : mine.lines) {
        line.product = work_(line.text, line.number);
        line.text = {};
      }
      lock.lock();
    }
    mine.done = true;
    done_.notify_one();
  }
}

void Conveyor::run_taker() {
  std::unique_lock lock{mutex_};
  for (;;) {
    done_.wait(lock, [&] { return taken_ < put_ ? load(taken_).done : closed_; });
    if (taken_ == put_) return;
    auto& next = load(taken_);
    if (wanted_) {
      lock.unlock();
      bool const more = std::all_of(next.lines.begin(), next.lines.end(), [&](Line const& line) { return take_(line.product); });
      next.lines = {};
      lock.lock();
      wanted_ = more;
    }
    bytes_ -= next.bytes;
    ++taken_;
    room_.notify_all();
  }
}

}  // namespace kalpanji::cli
