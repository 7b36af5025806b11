// A conveyor: lines go in one after another, several threads work on them, and what they make comes out in the order in which the
// lines went in. Lines that nobody has begun with share a load, so that short ones cost no turn each and none waits for others to come. What
// is on it is bounded, by number and by bytes, so that a stream of any length needs constant memory; a line longer than the bound travels alone. The threads are the command's: the library has none.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace kalpanji::cli {

/// What became of one line.
struct Product {
  std::string out;        // for the output
  std::string complaint;  // for standard error; empty where there is none
};

class Conveyor {
 public:
  /// `work` is called from several threads at once, `take` from one, in order; `take` returns false when nothing more is wanted.
  /// With one job, or where the system gives no thread, both are called by put() itself.
  Conveyor(unsigned jobs, std::function<Product(std::string const&, std::size_t number)> work, std::function<bool(Product const&)> take);
  ~Conveyor();
  Conveyor(Conveyor const&) = delete;
  Conveyor& operator=(Conveyor const&) = delete;

  /// Waits for room. False when nothing more is wanted.
  bool put(std::string line, std::size_t number);
  /// Waits until all that was put has been taken. False when nothing more is wanted.
  bool drain();

 private:
  struct Line {
    std::string text;
    std::size_t number = 0;
    Product product;
  };
  struct Load {
    std::vector<Line> lines;
    std::size_t bytes = 0;
    bool done = false;
  };
  Load& load(std::size_t i) { return loads_[i % loads_.size()]; }
  bool shares(std::size_t bytes);
  void run_worker();
  void run_taker();

  std::function<Product(std::string const&, std::size_t)> work_;
  std::function<bool(Product const&)> take_;
  std::vector<Load> loads_;  // a ring
  std::size_t put_ = 0, begun_ = 0, taken_ = 0, bytes_ = 0;  // loads are counted from the first on
  bool wanted_ = true, closed_ = false;
  std::mutex mutex_;
  std::condition_variable to_do_, done_, room_;
  std::vector<std::thread> threads_;
};

}  // namespace kalpanji::cli
